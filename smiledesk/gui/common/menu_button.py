"""A button that opens a menu."""

from PySide6.QtWidgets import QMenu, QToolButton, QWidget

SMALL = "padding: 3px 10px;"
"""The style of the small buttons of this page."""

HEIGHT = 27


class MenuButton(QToolButton):
    """Has its menu in `menu()`, filled by whoever makes the button."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)
        self.setStyleSheet(SMALL)
        self.setFixedHeight(HEIGHT)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
