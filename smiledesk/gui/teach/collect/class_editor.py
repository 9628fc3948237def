"""Add, rename and remove classes: what is offered, and what lies in the folder."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from smiledesk.dataset.sample_changes import Change
from smiledesk.dataset.samples import DatasetError
from smiledesk.gui.common.plain_text import without_mnemonic
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.teach.collect.class_choice import ClassChoice
from smiledesk.gui.teach.collect.sample_writer import FolderState, SampleWriter


class ClassEditor(QObject):
    """Asks for names, refuses those that no class can have, and keeps offer and folder in step."""

    changed = Signal()
    """Other classes are offered."""

    refused = Signal(str)
    """Why a name cannot be had."""

    def __init__(self, writer: SampleWriter, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._writer = writer
        self._counts: dict[str, int] = {}
        self._in_folder: tuple[str, ...] = ()
        self.choice = ClassChoice()

    def show_state(self, state: FolderState) -> None:
        """What the folder holds now."""
        self._in_folder = state.classes
        self._counts = {name: len(samples) for name, samples in state.by_class.items()}
        self.choice.use_folder(state.classes)
        self.changed.emit()

    def show_undone(self, change: Change) -> None:
        """A change was taken back: offer what was offered before it."""
        match change.kind:
            case "rename_class":
                self.choice.rename(change.name, change.earlier)
            case "add_class":
                self.choice.remove(change.name)
            case "remove_class":
                self.choice.add(change.name)

    def add(self, words: str) -> None:
        """Offer a class more, as the user calls it."""
        name = self._checked(words)
        if name:
            self.choice.add(name)
            self._writer.add_class(name)
            self.changed.emit()

    def rename(self, old: str, words: str) -> None:
        """Call a class otherwise, with all its samples."""
        new = self._checked(words, but=old)
        if new and new != old:
            self.choice.rename(old, new)
            if old in self._in_folder:
                self._writer.rename_class(old, new)
            self.changed.emit()

    def remove(self, name: str) -> None:
        """Offer a class no more; one that has samples stays."""
        if self._counts.get(name, 0):
            self.refused.emit(self.tr("'{0}' has samples: delete or move them first").format(class_text(name)))
            return
        self.choice.remove(name)
        if name in self._in_folder:
            self._writer.remove_class(name)
        self.changed.emit()

    def fill(self, menu: QMenu) -> None:
        """What there is to do about all classes."""
        menu.clear()
        menu.addAction(self.tr("Add a class…"), self._ask_to_add)
        rename, remove = menu.addMenu(self.tr("Rename")), menu.addMenu(self.tr("Remove"))
        for name in self.choice.names:
            text = without_mnemonic(class_text(name))
            rename.addAction(text, partial(self._ask_to_rename, name))
            remove.addAction(text, partial(self.remove, name)).setEnabled(not self._counts.get(name, 0))

    def menu_of(self, name: str) -> QMenu:
        """What there is to do about one class."""
        menu = QMenu(self._window)
        text = without_mnemonic(class_text(name))
        menu.addAction(self.tr("Rename {0}…").format(text), partial(self._ask_to_rename, name))
        remove = menu.addAction(self.tr("Remove {0}").format(text), partial(self.remove, name))
        remove.setEnabled(not self._counts.get(name, 0))
        menu.addSeparator()
        menu.addAction(self.tr("Add a class…"), self._ask_to_add)
        return menu

    def _checked(self, words: str, but: str = "") -> str:
        """The class name for some words; empty where they are refused."""
        try:
            return self.choice.checked(words, but)
        except DatasetError as error:
            self.refused.emit(str(error))
            return ""

    def _ask_to_add(self) -> None:
        words, accepted = QInputDialog.getText(self._window, self.tr("A class more"), self.tr("What it shows:"))
        if accepted:
            self.add(words)

    def _ask_to_rename(self, name: str) -> None:
        title = self.tr("Rename {0}").format(class_text(name))
        words, accepted = QInputDialog.getText(self._window, title, self.tr("New name:"), text=class_text(name))
        if accepted:
            self.rename(name, words)
