"""Text is written in the program's own fonts, whatever fonts the desktop has."""

import importlib.util
import subprocess
import sys

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel, QMenuBar

from smiledesk.gui.common import fonts
from smiledesk.gui.common.fonts import MONOSPACED_FAMILY, PROPORTIONAL_FAMILY, FontError, monospaced, proportional


def test_every_text_is_in_the_programs_fonts(qapp: QApplication) -> None:
    assert QFontInfo(proportional(9)).family() == PROPORTIONAL_FAMILY
    assert QFontInfo(monospaced(9)).family() == MONOSPACED_FAMILY
    for widget in (QLabel, QMenuBar):
        assert QFontInfo(widget().font()).family() == PROPORTIONAL_FAMILY


def test_bold_is_bolder_and_digits_are_of_one_width(qapp: QApplication) -> None:
    widths = {QFontMetricsF(monospaced(9)).horizontalAdvance(digit) for digit in "0123456789−.+"}
    assert len(widths) == 1
    plain, bold = (QFontMetricsF(proportional(9, bold=bold)).horizontalAdvance("smile") for bold in (False, True))
    assert bold > plain


def test_matplotlib_is_not_imported_for_its_fonts() -> None:
    program = (
        "import sys; from smiledesk.gui.common.fonts import font_folder; "
        "print(font_folder(), 'matplotlib' in sys.modules)"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert ended.stdout == f"{fonts.font_folder()} False\n"


def test_missing_fonts_are_named_with_what_to_do(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "_FILES", ("absent.ttf",))
    fonts._register.cache_clear()
    with pytest.raises(FontError, match=r"run 'pip install matplotlib'.*absent\.ttf"):
        fonts.use_program_fonts(qapp)
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(FontError, match="Not found: matplotlib"):
        fonts.font_folder()
    monkeypatch.undo()
    fonts.use_program_fonts(qapp)
