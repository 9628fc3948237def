"""Adding, renaming and removing classes, both in the list and in the folder."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from smiledesk.dataset.sample_changes import SampleChange
from smiledesk.dataset.samples import DatasetError
from smiledesk.gui.common.message_text import error_text
from smiledesk.gui.common.plain_text import without_mnemonic
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.teach.collect.offered_classes import OfferedClasses
from smiledesk.gui.teach.collect.sample_writer import FolderState, SampleWriter


class ClassEditor(QObject):
    """Asks for class names, refuses invalid ones, and keeps the offered classes and the folder in step."""

    changed = Signal()
    """The offered classes have changed."""

    naming_requested = Signal(str)
    """A class whose name is to be edited."""

    refused = Signal(str)
    """The reason why a change is not possible."""

    def __init__(self, writer: SampleWriter, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._writer = writer
        self._counts: dict[str, int] = {}
        self._in_folder: tuple[str, ...] = ()
        self._to_offer: tuple[str, ...] = ()
        self.offered = OfferedClasses()

    def show_state(self, state: FolderState) -> None:
        """Take in what the folder holds now."""
        self._in_folder = state.classes
        self._counts = {name: len(samples) for name, samples in state.by_class.items()}
        self.offered.use_folder(state.classes)
        self.changed.emit()
        if self._to_offer:
            self._offer_requested()

    def show_undone(self, change: SampleChange) -> None:
        """Offer the classes from before a change that was undone."""
        match change.kind:
            case "rename_class":
                self.offered.rename(change.name, change.earlier)
            case "add_class":
                self.offered.remove(change.name)
            case "remove_class":
                self.offered.add(change.name)

    def add(self, typed: str) -> None:
        """Add a class to the list, unless it is already there."""
        name = self._checked(typed)
        if name:
            self.offered.add(name)
            self._writer.add_class(name)
            self.changed.emit()

    def offer_only(self, names: Sequence[str]) -> None:
        """Add classes, and remove all others that have no samples, once it is known which have."""
        self._to_offer = tuple(names)
        self._writer.refresh()

    def rename(self, old: str, typed: str) -> None:
        """Rename a class with all its samples."""
        new = self._checked(typed, renamed=old)
        if new and new != old:
            self.offered.rename(old, new)
            if old in self._in_folder:
                self._writer.rename_class(old, new)
            self.changed.emit()

    def remove(self, name: str) -> None:
        """Stop offering a class; refused while it has samples."""
        if self._counts.get(name, 0):
            self.refused.emit(self.tr("'{0}' has samples: delete or move them first").format(class_text(name)))
            return
        self.offered.remove(name)
        if name in self._in_folder:
            self._writer.remove_class(name)
        self.changed.emit()

    def fill(self, menu: QMenu) -> None:
        """Fill the menu of all classes."""
        menu.clear()
        menu.addAction(self.tr("Add a class…"), self._ask_to_add)
        rename, remove = menu.addMenu(self.tr("Rename")), menu.addMenu(self.tr("Remove"))
        for name in self.offered.names:
            text = without_mnemonic(class_text(name))
            rename.addAction(text, partial(self.naming_requested.emit, name))
            remove.addAction(text, partial(self.remove, name)).setEnabled(not self._counts.get(name, 0))

    def menu_of(self, name: str) -> QMenu:
        """The menu of one class."""
        menu = QMenu(self._window)
        text = without_mnemonic(class_text(name))
        menu.addAction(self.tr("Rename {0}…").format(text), partial(self.naming_requested.emit, name))
        remove = menu.addAction(self.tr("Remove {0}").format(text), partial(self.remove, name))
        remove.setEnabled(not self._counts.get(name, 0))
        menu.addSeparator()
        menu.addAction(self.tr("Add a class…"), self._ask_to_add)
        return menu

    def _offer_requested(self) -> None:
        names, self._to_offer = self._to_offer, ()
        self.offered.leave_out_model()
        for other in self.offered.names:
            if other not in names and not self._counts.get(other, 0):
                self.remove(other)
        for name in names:
            self.add(name)

    def _checked(self, typed: str, renamed: str | None = None) -> str:
        """The class name of the typed text; empty if it is refused."""
        try:
            return self.offered.checked(typed, renamed)
        except DatasetError as error:
            self.refused.emit(error_text(error))
            return ""

    def _ask_to_add(self) -> None:
        typed, accepted = QInputDialog.getText(self._window, self.tr("Add a class"), self.tr("Name:"))
        if accepted:
            self.add(typed)
