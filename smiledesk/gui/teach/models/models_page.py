"""The history of models: using, comparing, renaming and removing them, import and export."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smiledesk.core.errors import UserError
from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.gui.common.banner import Banner
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.message_text import error_text
from smiledesk.gui.common.plain_text import PlainLabel, capitalized
from smiledesk.gui.common.style import set_tone
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.translation import translate
from smiledesk.gui.teach.drop_target import DropTarget
from smiledesk.gui.teach.models.import_panel import ImportPanel
from smiledesk.gui.teach.models.model_list import ModelList
from smiledesk.network.archive import export_bundle
from smiledesk.network.bundle import Bundle
from smiledesk.network.shipped_models import BUNDLED
from smiledesk.network.store import ModelStore, StoredModel

_IMPORTED = (".zip", ".keras", ".h5", ".hdf5")
"""Suffixes of files that can be dropped; for the old formats the import says why it cannot take them."""


class ModelsPage(QWidget):
    """Shows the models of the store; the window decides which one is in use."""

    use_requested = Signal(str)
    """Name of the model to use from now on."""

    compare_requested = Signal(str)
    """Name of the model to compare with the one in use."""

    active_removed = Signal()
    """The model in use was moved to the trash."""

    def __init__(self, theme: Theme, store: ModelStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._active = BUNDLED
        self._models: tuple[StoredModel, ...] = ()
        self._to_open: str | None = None
        self._background = BackgroundTask(self)
        self._reader = BackgroundTask(self)
        self.banner = Banner()
        self.import_panel = ImportPanel(store)
        self.list = ModelList()
        self.import_button = QPushButton(self.tr("Import…"))
        self.import_button.setToolTip(
            self.tr("Import a bundle (.zip) or a Keras model (.keras); you can also drop the file here")
        )
        self.count = PlainLabel()
        self.drop_target = DropTarget(theme, self, self.tr("Drop to import it"), _dropped_model)
        self._lay_out()
        self._connect()
        self.refresh()

    @property
    def models(self) -> tuple[StoredModel, ...]:
        """The models that the store held when it was last read."""
        return self._models

    def show_active(self, name: str) -> None:
        """Mark the model in use. name: in the store, or a folder's path."""
        if name != self._active:
            # The message may be about the previous model.
            self.banner.clear()
        self._active = name
        self.list.show_active(name)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the models that were trained meanwhile, here or by a command."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read the store again, in a thread: every file of every model is hashed."""
        if not self._models:
            self.count.setText(self.tr("Reading the models"))
        self._reader.run_instead(lambda _run: self._store.all(), self._show)

    def import_file(self, file: Path) -> None:
        """Import a model from a file."""
        self.banner.clear()
        self.import_panel.import_file(file)

    def export(self, name: str, path: Path) -> None:
        """Save a model as a file, in the format of its suffix."""
        bundle = self._bundle(name)
        if bundle is not None:
            done = self.tr("{0} was saved as {1}.").format(name, path)
            self._background.run(lambda: export_bundle(bundle, path), lambda _: self.banner.show_message(done))

    def rename(self, name: str, new: str) -> None:
        """Rename a model; the one in use stays in use."""
        try:
            folder = self._store.rename(name, new)
        except UserError as error:
            row = self.list.rows.get(name)
            if row is not None:
                row.refuse_name(error_text(error))
            return
        self._to_open = folder.name
        if name == self._active:
            self.show_active(folder.name)
            self.use_requested.emit(folder.name)
        self.refresh()

    def remove(self, name: str) -> None:
        """Move a model to the trash, and offer to bring it back."""
        try:
            removed = self._store.remove(name)
        except UserError as error:
            self._show_failure(error_text(error))
            return
        was_active = name == self._active
        if was_active:
            self.active_removed.emit()
        text = (
            self.tr("{0} is in the trash, and the bundled model is in use.")
            if was_active
            else self.tr("{0} is in the trash.")
        )
        self.banner.show_message(text.format(name), self.tr("Undo"), lambda: self.restore(removed, use=was_active))
        self.list.show_models(tuple(model for model in self._models if model.name != name))
        self.refresh()

    def restore(self, removed: Path, *, use: bool) -> None:
        """Bring a removed model back. use: and use it again."""
        try:
            name = self._store.restore(removed)
        except UserError as error:
            self._show_failure(error_text(error))
            return
        self._to_open = name
        if use:
            self.use_requested.emit(name)
        self.refresh()

    def stop(self) -> None:
        """Keep the notes that were typed, end the import, and join the threads."""
        for row in self.list.rows.values():
            row.close_details()
        self.import_panel.stop()
        self._background.stop()
        self._reader.stop()

    def _show(self, models: tuple[StoredModel, ...]) -> None:
        self._models = models
        self.list.show_models(models)
        self.list.show_active(self._active)
        self.count.setText(self._count_text())
        if self._to_open is not None:
            self.list.open(self._to_open)
            self._to_open = None

    def _count_text(self) -> str:
        own = sum(model.own for model in self._models)
        if own == 0:
            return self.tr("No model of your own so far")
        return self.tr("%n models of your own", "", own)

    def _show_imported(self, name: str) -> None:
        self._to_open = name
        self.banner.show_message(
            self.tr("{0} was imported. It is not in use yet.").format(name),
            self.tr("Use it"),
            lambda: self.use_requested.emit(name),
        )
        self.refresh()

    def _annotate(self, name: str, notes: str) -> None:
        def show(_: object) -> None:
            row = self.list.rows.get(name)
            if row is not None:
                row.show_notes(notes)

        self._background.run(lambda: self._store.annotate(name, notes), show)

    def _ask_for_export(self, name: str) -> None:
        bundle = self._bundle(name)
        path = _ask_for_export(self, name) if bundle is not None else None
        if path is not None:
            self.export(name, path)

    def _ask_for_import(self) -> None:
        file = _ask_for_import(self)
        if file is not None:
            self.import_file(file)

    def _bundle(self, name: str) -> Bundle | None:
        return next((model.bundle for model in self._models if model.name == name), None)

    def _show_failure(self, reason: str) -> None:
        self.banner.show_message(capitalized(reason))

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
        self.list.use_requested.connect(self.use_requested)
        self.list.compare_requested.connect(self.compare_requested)
        self.list.rename_requested.connect(self.rename)
        self.list.notes_changed.connect(self._annotate)
        self.list.export_requested.connect(self._ask_for_export)
        self.list.remove_requested.connect(self.remove)
        self.drop_target.dropped.connect(self.import_file)
        self.import_button.clicked.connect(self._ask_for_import)
        self.import_panel.imported.connect(self._show_imported)
        self._background.failed.connect(self._show_failure)
        self._reader.failed.connect(self._show_failure)
        set_tone(self.count, "muted")


def _dropped_model(data: QMimeData) -> Path | None:
    """The file of a model, if it is all that is dropped; else None."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].suffix.lower() in _IMPORTED else None


def _ask_for_import(window: QWidget) -> Path | None:
    """Let the user choose a file to import."""
    name, _ = QFileDialog.getOpenFileName(
        window,
        translate("models_page", "Import a model"),
        "",
        translate("models_page", "Models (*.zip *.keras);;All files (*)"),
    )
    return Path(name) if name else None


def _ask_for_export(window: QWidget, name: str) -> Path | None:
    """Let the user choose the file to export to; its suffix is the format."""
    kinds = {
        translate("models_page", "The whole bundle (*.zip)"): ".zip",
        translate("models_page", "Keras model (*.keras)"): ".keras",
        translate("models_page", "LiteRT file (*.tflite)"): ".tflite",
    }
    chosen, kind = QFileDialog.getSaveFileName(
        window, translate("models_page", "Export {0}").format(name), f"{name}.zip", ";;".join(kinds)
    )
    return _with_suffix(Path(chosen), kinds.get(kind, ".zip"), tuple(kinds.values())) if chosen else None


def _with_suffix(path: Path, suffix: str, known: Sequence[str]) -> Path:
    """A path with a known suffix: its own, or else the chosen one."""
    return path if path.suffix.lower() in known else path.with_name(path.name + suffix)
