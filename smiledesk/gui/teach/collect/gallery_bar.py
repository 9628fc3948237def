"""What there is to do about the selected samples, and what can be taken back."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from smiledesk.dataset.sample_changes import Change
from smiledesk.gui.common.elided_label import ElidedLabel
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.menu_button import HEIGHT, SMALL, MenuButton
from smiledesk.gui.common.plain_text import plain, without_mnemonic
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.collect.collect_text import change_text, images_text


class GalleryBar(QWidget):
    """A heading and three buttons."""

    move_requested = Signal(str)
    """The selected samples belong to another class."""

    delete_requested = Signal()
    undo_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._change: Change | None = None
        self.heading = ElidedLabel()
        self.heading.setFont(proportional(10, bold=True))
        self.move_button = MenuButton(self.tr("Move to…"))
        self.move_menu = self.move_button.menu()
        self.delete_button = QPushButton(self.tr("Delete"))
        self.undo_button = QPushButton(self.tr("Undo"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.heading, stretch=1)
        line.addWidget(self.move_button)
        for button in (self.delete_button, self.undo_button):
            button.setStyleSheet(SMALL)
            button.setFixedHeight(HEIGHT)
            line.addWidget(button)
        self.delete_button.clicked.connect(self.delete_requested)
        self.undo_button.clicked.connect(self.undo_requested)
        self.delete_button.setToolTip(
            self.tr("Remove the selected samples (Delete). Undo brings them back until the window is closed.")
        )
        self.show_selection(0, None, ())
        self.show_change(None)

    def show_selection(self, number: int, of_class: str | None, classes: Sequence[str]) -> None:
        """How many samples are selected, of which class, and where they may go."""
        self.move_menu.clear()
        for name in classes:
            if name != of_class:
                self.move_menu.addAction(without_mnemonic(class_text(name)), partial(self.move_requested.emit, name))
        self.move_button.setEnabled(number > 0 and not self.move_menu.isEmpty())
        self.delete_button.setEnabled(number > 0)
        self.heading.say(self.tr("{0} selected").format(images_text(number)) if number else self.tr("Samples"))
        self.move_button.setToolTip(
            self.tr("The class that the selected samples belong to instead")
            if number
            else self.tr("Select samples first: click them, or use the arrow keys")
        )

    def show_change(self, change: Change | None) -> None:
        """What can be taken back."""
        self.undo_button.setEnabled(change is not None)
        words = self.tr("Nothing to take back") if change is None else change_text(change)
        self.undo_button.setToolTip(plain(words if change is None else self.tr("Take back {0} (Ctrl+Z)").format(words)))
