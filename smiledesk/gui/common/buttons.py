"""Widths of buttons, and a button that opens a menu."""

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from smiledesk.gui.common.style import Room, set_room


class MenuButton(QPushButton):
    """Opens a menu, which whoever makes the button fills."""

    def __init__(self, text: str, room: Room = "small", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        set_room(self, room)
        self.setMenu(QMenu(self))


def least_width(button: QPushButton) -> int:
    """Pixels that a button's text needs, also when it is bold."""
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
