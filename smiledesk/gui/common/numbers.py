"""Numbers as text: fixed decimals, a true minus sign, separated thousands."""

import math

from PySide6.QtCore import QLocale

MINUS = "−"
_NARROW_SPACE = "\u202f"


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


def grouped(number: int) -> str:
    """A number with its thousands separated as in the language of the window.

    Where that is a point, a narrow space takes its place: decimals have a point in every language.
    """
    separator = QLocale().groupSeparator()
    return f"{number:,}".replace(",", _NARROW_SPACE if separator == "." else separator)


def decimals_for(limits: tuple[float, float]) -> int:
    """Decimals that distinguish values within limits: two, and one more per power of ten below 0.1."""
    largest = max(abs(limits[0]), abs(limits[1]))
    if largest <= 0 or not math.isfinite(largest):
        return 2
    return min(max(2, 1 - math.floor(math.log10(largest))), 5)
