"""Buttons that open a menu, close a view, are tabs or belong to a dialog; menus that pop up; widths that texts need."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QKeySequenceEdit,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.style import Room, set_room
from smiledesk.gui.common.translation import translate


class MenuButton(QPushButton):
    """Opens a menu, which the creator of the button fills."""

    def __init__(self, text: str, room: Room = "small", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        set_room(self, room)
        self.setMenu(QMenu(self))


def pop_up(menu: QMenu, place: QPoint) -> None:
    """Show a menu at a place of the screen, and delete it once it is closed."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(place)


class CloseButton(QPushButton):
    """Closes a view beside the network."""

    def __init__(self, room: Room = "medium", parent: QWidget | None = None) -> None:
        super().__init__("✕", parent)
        set_room(self, room)
        self.setAccessibleName(Action.GO_BACK.text)
        self.setToolTip(plain(Action.GO_BACK.with_key(Action.GO_BACK.text)))


class Tabs(QButtonGroup):
    """A button for each page, of which one is pressed; `idClicked` has the page's number."""

    def __init__(self, titles: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        for index, title in enumerate(titles):
            button = QPushButton(title)
            button.setCheckable(True)
            button.setChecked(index == 0)
            set_room(button, "medium")
            self.addButton(button, index)


def dialog_buttons(dialog: QDialog, kinds: QDialogButtonBox.StandardButton) -> QDialogButtonBox:
    """The buttons that accept or reject a dialog, without icons."""
    buttons = QDialogButtonBox(kinds)
    for button in buttons.buttons():
        # The desktop's icons are dark on dark.
        button.setIcon(QIcon())
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons


def add_clear_button(field: QLineEdit | QKeySequenceEdit) -> None:
    """Add the button that empties a field, with a name for screen readers, which Qt does not give it."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        #: Button: empties a field
        button.setAccessibleName(translate("buttons", "Clear"))


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
