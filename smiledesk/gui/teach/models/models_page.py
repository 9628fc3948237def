"""The history of models: which there are, how good they are, which one judges; and those that come and go."""

from pathlib import Path

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smiledesk.core.errors import UserError
from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.gui.common.banner import Banner
from smiledesk.gui.common.drop_frame import DropFrame
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.style import set_tone
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.models.import_panel import ImportPanel
from smiledesk.gui.teach.models.model_files import ask_for_export, ask_for_import, dropped_model
from smiledesk.gui.teach.models.model_list import ModelList
from smiledesk.network.bundle import Bundle
from smiledesk.network.exporting import export_bundle
from smiledesk.network.store import BUNDLED, ModelStore, StoredModel


class ModelsPage(QWidget):
    """Shows the store; which model judges is the window's to decide."""

    activate_requested = Signal(str)
    """Name of the model that shall judge from now on."""

    compare_requested = Signal(str)
    """Name of the model to compare with the one in use."""

    active_removed = Signal()
    """The model that judges is in the trash."""

    def __init__(self, theme: Theme, store: ModelStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._store = store
        self._active = BUNDLED
        self._models: tuple[StoredModel, ...] = ()
        self._to_open: str | None = None
        self._reading = False
        self._stale = False
        self._background = BackgroundTask(self)
        self.banner = Banner()
        self.import_panel = ImportPanel(store)
        self.list = ModelList()
        self.import_button = QPushButton(self.tr("Import…"))
        self.import_button.setToolTip(
            self.tr(
                "Take in a model from elsewhere: a bundle (.zip) or a Keras model (.keras). You can drop it here, too"
            )
        )
        self.count = PlainLabel()
        self.drop_frame = DropFrame(theme, self, self.tr("Drop to import it"))
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self.refresh()

    @property
    def models(self) -> tuple[StoredModel, ...]:
        """What the store held when it was read last."""
        return self._models

    def show_active(self, name: str) -> None:
        """Mark the model that judges now. name: in the store, or a folder's path."""
        if name != self._active:
            # What it says may be of the one before.
            self.banner.hide()
        self._active = name
        self.list.show_active(name)

    def refresh(self) -> None:
        """Read the store anew, in a thread: every file of every model is hashed."""
        if self._reading:
            self._stale = True
            return
        self._reading = True
        if not self._models:
            self.count.setText(self.tr("Reading the models"))
        self._background.run(self._store.all, self._show)

    def take_in(self, file: Path) -> None:
        """Import a model from a file."""
        self.banner.hide()
        self.import_panel.take(file)

    def export(self, name: str, path: Path) -> None:
        """Save a model as a file of the kind that the name ends in."""
        bundle = self._bundle(name)
        if bundle is not None:
            done = self.tr("{0} is saved as {1}.").format(name, path)
            self._background.run(lambda: export_bundle(bundle, path), lambda _: self.banner.say(done))

    def rename(self, name: str, new: str) -> None:
        """Call a model otherwise; one that judges goes on judging."""
        try:
            folder = self._store.rename(name, new)
        except UserError as error:
            row = self.list.rows.get(name)
            if row is not None:
                row.refuse_name(str(error))
            return
        self._to_open = folder.name
        if name == self._active:
            self.show_active(folder.name)
            self.activate_requested.emit(folder.name)
        self.refresh()

    def remove(self, name: str) -> None:
        """Move a model to the trash, and offer to bring it back."""
        if name == BUNDLED:
            self.banner.say(self.tr("The bundled model stays: it belongs to the program."))
            return
        try:
            removed = self._store.remove(name)
        except UserError as error:
            self._complain(str(error))
            return
        was_active = name == self._active
        if was_active:
            self.active_removed.emit()
        words = (
            self.tr("{0} is in the trash, and the bundled model judges.")
            if was_active
            else self.tr("{0} is in the trash.")
        )
        self.banner.say(words.format(name), self.tr("Undo"), lambda: self.restore(removed, judge=was_active))
        self.list.show_models(tuple(model for model in self._models if model.name != name))
        self.refresh()

    def restore(self, removed: Path, *, judge: bool) -> None:
        """Bring a removed model back. judge: it is to be used again, too."""
        try:
            name = self._store.restore(removed)
        except UserError as error:
            self._complain(str(error))
            return
        self._to_open = name
        if judge:
            self.activate_requested.emit(name)
        self.refresh()

    def stop(self) -> None:
        """Write what was typed, end the import, join the threads."""
        for row in self.list.rows.values():
            row.shut()
        self.import_panel.stop()
        self._background.stop()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a model's file; anything else is the window's."""
        if dropped_model(event.mimeData()) is not None:
            event.acceptProposedAction()
            self.drop_frame.open()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It is gone again."""
        del event
        self.drop_frame.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        self.drop_frame.hide()
        file = dropped_model(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            # The program that the file comes from waits until the drop is over.
            QTimer.singleShot(0, self, lambda: self.take_in(file))

    def _show(self, models: tuple[StoredModel, ...]) -> None:
        self._reading = False
        self._models = models
        self.list.show_models(models)
        self.list.show_active(self._active)
        self.count.setText(self._count_text())
        if self._to_open is not None:
            self.list.open(self._to_open)
            self._to_open = None
        if self._stale:
            self._stale = False
            self.refresh()

    def _count_text(self) -> str:
        own = sum(model.name != BUNDLED for model in self._models)
        if own == 0:
            return self.tr("Only the bundled model so far")
        return self.tr("The bundled model and {0} of your own").format(QLocale.c().toString(own))

    def _arrived(self, name: str) -> None:
        self._to_open = name
        self.banner.say(
            self.tr("{0} was imported. It is not used yet.").format(name),
            self.tr("Use it"),
            lambda: self.activate_requested.emit(name),
        )
        self.refresh()

    def _annotate(self, name: str, notes: str) -> None:
        def kept(_: object) -> None:
            row = self.list.rows.get(name)
            if row is not None:
                row.show_notes(notes)

        self._background.run(lambda: self._store.annotate(name, notes), kept)

    def _ask_for_export(self, name: str) -> None:
        bundle = self._bundle(name)
        path = ask_for_export(self, name) if bundle is not None else None
        if path is not None:
            self.export(name, path)

    def _ask_for_import(self) -> None:
        file = ask_for_import(self)
        if file is not None:
            self.take_in(file)

    def _bundle(self, name: str) -> Bundle | None:
        return next((model.bundle for model in self._models if model.name == name), None)

    def _complain(self, reason: str) -> None:
        self.banner.say(reason[:1].upper() + reason[1:])

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(8)
        self.count.setFont(proportional(9))
        heading.addWidget(self.count, stretch=1)
        heading.addWidget(self.import_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(heading)
        layout.addWidget(self.import_panel)
        layout.addWidget(self.list, stretch=1)
        self.banner.float_over(self.list)

    def _connect(self) -> None:
        self.list.use_requested.connect(self.activate_requested)
        self.list.compare_requested.connect(self.compare_requested)
        self.list.rename_requested.connect(self.rename)
        self.list.notes_changed.connect(self._annotate)
        self.list.export_requested.connect(self._ask_for_export)
        self.list.remove_requested.connect(self.remove)
        self.import_button.clicked.connect(self._ask_for_import)
        self.import_panel.imported.connect(self._arrived)
        self._background.failed.connect(self._background_failed)
        set_tone(self.count, "muted")

    def _background_failed(self, reason: str) -> None:
        self._reading = False
        self._complain(reason)
