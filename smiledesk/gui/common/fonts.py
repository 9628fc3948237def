"""DejaVu Sans and DejaVu Sans Mono from matplotlib's files, so that text is equally wide on every desktop."""

import importlib.util
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QApplication

from smiledesk.core.errors import UserError
from smiledesk.gui.common.text_size import scaled_points
from smiledesk.gui.common.translation import translate

PROPORTIONAL_FAMILY = "DejaVu Sans"
MONOSPACED_FAMILY = "DejaVu Sans Mono"

_STYLE_HINTS = {PROPORTIONAL_FAMILY: QFont.StyleHint.SansSerif, MONOSPACED_FAMILY: QFont.StyleHint.Monospace}
"""The kind of font that replaces a missing family."""

TEXT_POINTS = 9
"""Size of the text of buttons, menus and lines, at a text size of 100 %."""

_FILES = ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSansMono.ttf", "DejaVuSansMono-Bold.ttf")


class FontError(UserError):
    """The fonts are not installed; the window can go on with those of the desktop."""


def use_program_fonts(application: QApplication) -> None:
    """Register the fonts with Qt, once a process, and make them the application's.

    Raises:
        FontError: a file is missing or is no font. Text is then written in the desktop's fonts.
    """
    application.setFont(proportional(TEXT_POINTS))
    _register()


def monospaced(points: float, *, bold: bool = False) -> QFont:
    """The font of numbers: all digits are of one width, so that numbers do not dance. Shared: change a copy only."""
    return _made(MONOSPACED_FAMILY, scaled_points(points), QFont.Weight.Bold if bold else QFont.Weight.Normal)


def proportional(points: float, *, bold: bool = False) -> QFont:
    """The font of text. Shared: change a copy only."""
    return _made(PROPORTIONAL_FAMILY, scaled_points(points), QFont.Weight.DemiBold if bold else QFont.Weight.Normal)


def largest_fitting(text: str, width: float, points: Sequence[float], *, bold: bool = False) -> QFont:
    """The first of some sizes, the largest first, in which a text is no wider than a place; the last if none is."""
    fonts = [proportional(size, bold=bold) for size in points]
    return next((font for font in fonts if QFontMetricsF(font).horizontalAdvance(text) <= width), fonts[-1])


def font_folder() -> Path:
    """The folder of matplotlib's fonts; matplotlib itself is not imported, as that takes longer than the window.

    Raises:
        FontError: matplotlib is not installed.
    """
    spec = importlib.util.find_spec("matplotlib")
    if spec is None or spec.origin is None:
        raise FontError(_missing_text("matplotlib"))
    return Path(spec.origin).parent / "mpl-data" / "fonts" / "ttf"


@cache
def _made(family: str, points: float, weight: QFont.Weight) -> QFont:
    """Made once: a frame asks for some hundred fonts."""
    font = QFont(family)
    font.setPointSizeF(points)
    font.setWeight(weight)
    # Hinting and coloured edges are settings of the desktop, too: the first changes widths, the second pictures.
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    font.setStyleHint(_STYLE_HINTS[family], QFont.StyleStrategy.NoSubpixelAntialias)
    return font


@cache
def _register() -> None:
    folder = font_folder()
    for name in _FILES:
        if QFontDatabase.addApplicationFont(str(folder / name)) < 0:
            raise FontError(_missing_text(str(folder / name)))


def _missing_text(file: str) -> str:
    text = translate(
        "fonts", "The program's fonts are missing, so text may not fit: run 'pip install matplotlib'. Not found: {0}"
    )
    return text.format(file)
