"""Text from elsewhere, such as names in a model's card, shown without markup and mnemonics.

Qt guesses whether a text is rich, and rich text reads the files that it names. So no label, tooltip or menu of this
program leaves the guess to Qt.
"""

import re

from PySide6.QtGui import QFont, Qt
from PySide6.QtWidgets import QLabel

from smiledesk.gui.common.style import Tone, set_tone

_WORD_JOINER = "\u2060"
"""A character of no width; after a bracket or ampersand it keeps Qt from seeing a tag or an entity."""

_ZERO_WIDTH_SPACE = "\u200b"
_BREAKS = re.compile(r"(?:[-/\\_]|[^-/\\_\s]{24})(?=\S)")
"""Places within a word where a line may end."""


class PlainLabel(QLabel):
    """A label that shows its text character by character."""

    def __init__(self, text: str = "", *, font: QFont | None = None, tone: Tone = "", wraps: bool = False) -> None:
        """Show a text.

        Args:
            text: any characters.
            font: None for that of the application.
            tone: its colour; empty for the usual one.
            wraps: True to break lines where the room ends.
        """
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(wraps)
        if font is not None:
            self.setFont(font)
        set_tone(self, tone)


def plain(text: str) -> str:
    """Text for a tooltip or message box, where Qt guesses: looks the same, and is never taken for rich text."""
    if not Qt.mightBeRichText(text):
        return text
    return text.replace("<", f"<{_WORD_JOINER}").replace("&", f"&{_WORD_JOINER}")


def breakable(text: str) -> str:
    """Text whose long words, such as the names of folders and files, may be broken where a line ends."""
    return _BREAKS.sub(lambda found: f"{found[0]}{_ZERO_WIDTH_SPACE}", text)


def capitalized(text: str) -> str:
    """A message with a capital first letter; names in it stay as they are."""
    return text[:1].upper() + text[1:]


def without_mnemonic(text: str) -> str:
    """Text for a menu, button or tab, in which an ampersand is a letter and no key to press."""
    return text.replace("&", "&&")
