"""Numbers as text of a steady width: fixed decimals and a true minus sign."""

import math

MINUS = "−"


def fixed(value: float, decimals: int = 2) -> str:
    """A value with that many decimals; a dash for NaN, and no sign before a zero."""
    if math.isnan(value):
        return "–"
    words = f"{value:.{decimals}f}"
    if not words.startswith("-"):
        return words
    return words[1:] if float(words) == 0 else MINUS + words[1:]


def signed(value: float, decimals: int = 2) -> str:
    """The same with its sign always, so that columns of numbers stay in line."""
    words = fixed(value, decimals)
    return words if words.startswith((MINUS, "–")) else f"+{words}"


def decimals_for(limits: tuple[float, float]) -> int:
    """How many decimals tell values within those limits apart: two, and one more for each power of ten below 0.1."""
    largest = max(abs(limits[0]), abs(limits[1]))
    if largest <= 0 or not math.isfinite(largest):
        return 2
    return min(max(2, 1 - math.floor(math.log10(largest))), 5)
