"""The size of text, and of the lengths that hold it, in percent of the usual one.

Fonts are made at this size (`gui.common.fonts`). A length in pixels that holds text passes through `scaled` where it is
used; widgets that have a fixed, smallest or largest size are scaled with their font when the size changes.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from typing import Final, ParamSpec, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

TEXT_SIZES: Final = (100, 110, 125, 150, 175, 200)
"""The sizes that the keys choose; the setting may have any between the first and the last."""

_TITLE_BAR: Final = 40
"""Assumed height of the desktop's title bar, in pixels."""

_UNLIMITED: Final = [0, 0, 16777215, 16777215]
"""Smallest and largest width and height of a widget that was given none."""

_LENGTHS: Final = "lengths"
"""The property with the lengths to which a widget was scaled, and those at 100 %, which scaling does not round."""

_FONT_OF_STYLE_SHEETS: Final = "_q_styleSheetWidgetFont"
"""Qt's own property with the font that a widget had when its first style sheet came; each later one restores it."""

_Arguments = ParamSpec("_Arguments")
_Result = TypeVar("_Result")


@dataclass(slots=True)
class _InUse:
    percent: int = TEXT_SIZES[0]


_in_use = _InUse()
_measures: list[Callable[[], None]] = []
"""Empty what was measured."""


def text_size() -> int:
    """The size in use, in percent."""
    return _in_use.percent


def scaled(length: float) -> int:
    """A length that holds text of the usual size, for text of the size in use; in whole pixels."""
    return round(length * _in_use.percent / 100)


def window_size(width: float, height: float) -> QSize:
    """The size of a window for the text size in use, or less where the screen has less room."""
    room = QGuiApplication.primaryScreen().availableSize() - QSize(0, _TITLE_BAR)
    return QSize(scaled(width), scaled(height)).boundedTo(room)


def scaled_points(points: float) -> float:
    """The size of a font, for the text size in use."""
    return points * _in_use.percent / 100


def next_size(step: int) -> int:
    """The next larger size for a step of 1, the next smaller one for -1; the first or last stays."""
    others = [size for size in TEXT_SIZES if (size - _in_use.percent) * step > 0]
    return min(others, key=lambda size: abs(size - _in_use.percent), default=_in_use.percent)


def text_measure(measure: Callable[_Arguments, _Result]) -> Callable[_Arguments, _Result]:
    """Remember what a function measures of text, until the text size changes."""
    remembered = lru_cache(maxsize=512)(measure)
    _measures.append(remembered.cache_clear)
    return remembered  # type: ignore[return-value]  # arguments of a cached function are hashable


def use_text_size(application: QApplication, percent: int) -> None:
    """Use a text size for all present and future widgets. percent: 100 to 200."""
    before = _in_use.percent
    if percent == before:
        return
    _in_use.percent = percent
    for clear in _measures:
        clear()
    application.setFont(_resized(application.font(), percent / before))
    for widget in application.allWidgets():
        _rescale(widget, before)


def _rescale(widget: QWidget, before: int) -> None:
    """Scale a widget's own font and the sizes that it was given. before: the size that they were made for."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) and widget.font().pointSizeF() > 0:
        widget.setProperty(_FONT_OF_STYLE_SHEETS, None)
        widget.setFont(_resized(widget.font(), _in_use.percent / before))
    lengths = [*widget.minimumSize().toTuple(), *widget.maximumSize().toTuple()]
    if lengths == _UNLIMITED:
        return
    scaled_to, usual = widget.property(_LENGTHS) or ([], [])
    if lengths != scaled_to:
        usual = [length * 100 / before for length in lengths]
    # Rounded up, so that text never has too little room.
    lengths = [
        limit if length == limit else ceil(exact * _in_use.percent / 100)
        for length, exact, limit in zip(lengths, usual, _UNLIMITED, strict=True)
    ]
    widget.setMinimumSize(lengths[0], lengths[1])
    widget.setMaximumSize(lengths[2], lengths[3])
    widget.setProperty(_LENGTHS, [lengths, usual])


def _resized(font: QFont, factor: float) -> QFont:
    font = QFont(font)
    font.setPointSizeF(font.pointSizeF() * factor)
    return font
