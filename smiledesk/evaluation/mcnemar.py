"""Whether two models that were right on different images differ by more than luck."""

from math import comb

SIGNIFICANCE = 0.05
"""The p-value from which on downwards a difference counts as seen."""


def exact_p_value(only_old: int, only_new: int) -> float:
    """McNemar's exact test, two-sided: how often luck alone would favour one side at least as much.

    Of the images on which exactly one model is right, luck would give each to either side like a thrown coin; images on
    which both are right, or both wrong, say nothing.

    Source: McNemar, "Note on the sampling error of the difference between correlated proportions or percentages",
    Psychometrika 12 (1947), with the binomial distribution itself instead of its normal approximation.

    Args:
        only_old: images that only one of the two is right on.
        only_new: images that only the other is right on.

    Returns:
        The p-value, 0 to 1; 1 where there is no such image.

    Raises:
        ValueError: a number is negative.
    """
    if only_old < 0 or only_new < 0:
        raise ValueError(f"images cannot be fewer than none. Received: {only_old}, {only_new}")
    tosses = only_old + only_new
    as_uneven = sum(comb(tosses, heads) for heads in range(min(only_old, only_new) + 1))
    return min(1.0, 2 * as_uneven / (1 << tosses))


def could_tell(discordant: int) -> bool:
    """Whether so many images could show a difference at all, were they all on one side: from 6 on."""
    return exact_p_value(0, discordant) < SIGNIFICANCE
