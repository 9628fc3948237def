"""Numbers as text: fixed decimals, a true minus sign, separated thousands, percentages."""

import math
from string import Formatter
from typing import Any

from PySide6.QtCore import QLocale

from smiledesk.gui.common.translation import translate

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
    return _grouped_as_in_the_language(f"{number:,}")


def percentage(share: float, decimals: int = 0) -> str:
    """A share, 0 to 1, in per cent, with the sign as in the language of the window."""
    #: A percentage, with the space that the language has before the sign
    return translate("numbers", "{0}%").format(fixed(100 * share, decimals))


def percent_sign() -> str:
    """The sign that follows a number, with the space before it, as in the language of the window."""
    return translate("numbers", "{0}%").format("")


def filled(template: str, /, *values: object, **named: object) -> str:
    """A template with its values, as by `str.format`; thousands and percentages as in the language of the window.

    Raises:
        LookupError, ValueError: the template has a field without a value, or is malformed.
    """
    return _FORMATTER.vformat(template, values, named)


class _LanguageFormatter(Formatter):
    """`str.format` with thousands and percentages as in the language of the window."""

    def format_field(self, value: Any, format_spec: str) -> str:
        """Format the value of a field."""
        text = str(super().format_field(value, format_spec))
        if "," in format_spec:
            text = _grouped_as_in_the_language(text)
        return text.removesuffix("%") + percent_sign() if format_spec.endswith("%") else text


_FORMATTER = _LanguageFormatter()


def _grouped_as_in_the_language(number: str) -> str:
    separator = QLocale().groupSeparator()
    return number.replace(",", _NARROW_SPACE if separator == "." else separator)


def decimals_for(limits: tuple[float, float]) -> int:
    """Decimals that distinguish values within limits: two, and one more per power of ten below 0.1."""
    largest = max(abs(limits[0]), abs(limits[1]))
    if largest <= 0 or not math.isfinite(largest):
        return 2
    return min(max(2, 1 - math.floor(math.log10(largest))), 5)
