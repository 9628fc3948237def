"""Numbers as text of a steady width: fixed decimals and a true minus sign."""

import math

MINUS = "−"


def fixed(value: float, decimals: int = 2) -> str:
    """A value with decimals; a dash for NaN, and no sign before a zero."""
    if math.isnan(value):
        return "–"
    text = f"{value:.{decimals}f}"
    if not text.startswith("-"):
        return text
    return text[1:] if float(text) == 0 else MINUS + text[1:]


def signed(value: float, decimals: int = 2) -> str:
    """A value like `fixed`, always with its sign, so that columns of numbers stay aligned."""
    text = fixed(value, decimals)
    return text if text.startswith((MINUS, "–")) else f"+{text}"


def decimals_for(limits: tuple[float, float]) -> int:
    """Decimals that distinguish values within limits: two, and one more per power of ten below 0.1."""
    largest = max(abs(limits[0]), abs(limits[1]))
    if largest <= 0 or not math.isfinite(largest):
        return 2
    return min(max(2, 1 - math.floor(math.log10(largest))), 5)
