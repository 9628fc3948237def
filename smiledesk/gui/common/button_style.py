"""How a button looks that stands out, and one that does not."""

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton

from smiledesk.gui.common.tokens import Tokens


def least_width(button: QPushButton) -> int:
    """How wide a button must be for its words, also when they are bold; in pixels."""
    font = QFont(button.font())
    font.setBold(True)
    return QFontMetrics(font).horizontalAdvance(button.text()) + 2


def keep_width_for(button: QPushButton, *texts: str) -> None:
    """Make a button wide enough for each of its texts: its neighbours stay where they are when it changes."""
    shown = button.text()
    button.ensurePolished()
    widths = []
    for text in texts:
        button.setText(text)
        widths.append(button.sizeHint().width())
    button.setText(shown)
    button.setMinimumWidth(max(widths))


def loud(tokens: Tokens) -> str:
    """The style of the button that is pressed next; disabled it is quiet."""
    return _style(tokens, f"background: {tokens.accent}; color: {tokens.on_accent}; font-weight: 600;", tokens.accent)


def quiet(tokens: Tokens) -> str:
    """The style of the others."""
    return _style(tokens, f"background: {tokens.raised}; color: {tokens.text};", tokens.line)


def roomy(style: str, vertical: int, horizontal: int) -> str:
    """The same with more room about the words, in pixels; focused it is as large."""
    return (
        f"{style} QPushButton {{ padding: {vertical}px {horizontal}px; }}"
        f"QPushButton:focus {{ padding: {vertical - 1}px {horizontal - 1}px; }}"
    )


def _style(tokens: Tokens, colours: str, border: str) -> str:
    return (
        f"QPushButton {{ {colours} border: 1px solid {border}; border-radius: 7px; "
        "padding: 5px 6px; }"
        f"QPushButton:disabled {{ background: transparent; color: {tokens.muted}; font-weight: 400; }}"
        f"QPushButton:focus {{ border: 2px solid {tokens.text}; padding: 4px 5px; }}"
    )
