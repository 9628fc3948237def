"""The fonts that text and numbers are written in."""

from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QApplication


def monospaced(points: float) -> QFont:
    """The font of numbers: all digits are of one width, so that numbers do not dance."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(points)
    return font


def proportional(points: float, *, bold: bool = False) -> QFont:
    """The application's font in another size."""
    font = QApplication.font()
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def largest_fitting(text: str, width: float, points: Sequence[float], *, bold: bool = False) -> QFont:
    """The first of some sizes, the largest first, in which a text is no wider than a place; the last if none is."""
    fonts = [proportional(size, bold=bold) for size in points]
    return next((font for font in fonts if QFontMetricsF(font).horizontalAdvance(text) <= width), fonts[-1])
