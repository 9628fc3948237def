"""The windows of the Help menu: the keyboard shortcuts, and the version and purpose of the program."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from smiledesk import __version__
from smiledesk.gui.common.actions import Action, Place
from smiledesk.gui.common.buttons import dialog_buttons
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.text_size import window_size
from smiledesk.gui.common.translation import translate

_SIZE = (560, 620)
"""Width and height of the keyboard help in pixels; it scrolls."""

_ICON = 64
"""Pixels of a side of the icon."""


class KeyboardHelp(QDialog):
    """Lists the keys of all actions by the place where they act."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(Action.SHOW_KEYS.text)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(Action.SHOW_KEYS.text)
        scroll.setWidget(self._table())
        layout = QVBoxLayout(self)
        layout.addWidget(scroll)
        layout.addWidget(dialog_buttons(self, QDialogButtonBox.StandardButton.Close))
        self.resize(window_size(*_SIZE))

    def _table(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(1, 1)
        for place in Place:
            heading = PlainLabel(place.text, font=proportional(10, bold=True))
            heading.setContentsMargins(0, 10, 0, 2)
            grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
            for action in (one for one in Action if one.place is place and one.keys):
                row = grid.rowCount()
                grid.addWidget(PlainLabel(action.keys_text), row, 0, Qt.AlignmentFlag.AlignTop)
                text = PlainLabel(action.text, wraps=True)
                grid.addWidget(text, row, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        return table


def show_keys(window: QWidget) -> None:
    """Show every keyboard shortcut beside the window, which stays usable."""
    KeyboardHelp(window).show()


def show_about(window: QWidget) -> None:
    """Show the version, and what the program does and does not claim, beside the window, which stays usable."""
    text = translate(
        "help",
        "<b>SmileDesk {0}</b><p>A small convolutional network looks at a face and says whether it shows a smile "
        "expression. It sees a mouth and cheeks, not a feeling.</p>",
    )
    about = QMessageBox(window)
    about.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    about.setWindowModality(Qt.WindowModality.NonModal)
    about.setWindowTitle("SmileDesk")
    about.setText(text.format(__version__))
    about.setIconPixmap(window.windowIcon().pixmap(_ICON))
    # The desktop's icons are dark on dark.
    about.addButton(QMessageBox.StandardButton.Ok).setIcon(QIcon())
    about.show()
