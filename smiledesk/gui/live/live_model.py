"""The network of the live view: the model in use or, for a while, a snapshot of a training run."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smiledesk.gui.common.message_text import error_text
from smiledesk.network.bundle import Bundle, BundleError, read_bundle
from smiledesk.network.shipped_models import BUNDLED
from smiledesk.network.store import ModelStore
from smiledesk.session.session import Session


class LiveModel(QObject):
    """Chooses the network that the session runs. Everything that shows another network asks here.

    The model in use stays known while a snapshot takes its place, so that `restore` brings it back.
    """

    model_changed = Signal(str)
    """Name of the model in use from now on, as `name`."""

    model_chosen = Signal(str)
    """Name of a model that was requested by its name and is there, to be remembered."""

    snapshot_changed = Signal()
    """Another snapshot is shown, or none any more."""

    failed = Signal(str)
    """The error of a model that cannot be used; the bundled one is used instead."""

    def __init__(self, session: Session, store: ModelStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._store = store
        self._name = BUNDLED
        self._folder = store.folder_of(BUNDLED)
        self._snapshot: Bundle | None = None

    @property
    def name(self) -> str:
        """The name of the model in use in the store; for a model from elsewhere, the path of its folder."""
        return self._name

    @property
    def offered(self) -> tuple[str, ...]:
        """The names of the models that can be chosen now."""
        return self._store.names()

    @property
    def snapshot(self) -> Bundle | None:
        """The snapshot that is shown instead of the model in use; None for none."""
        return self._snapshot

    def bundle(self) -> Bundle:
        """Read the model in use.

        Raises:
            BundleError: its files are gone or broken.
        """
        return read_bundle(self._folder)

    def use(self, name: str) -> None:
        """Use a model, given its name in the store or a folder's path, and show no snapshot any more."""
        try:
            folder = self._store.folder_of(name)
        except BundleError as error:
            self.failed.emit(error_text(error))
            self._use(self._store.folder_of(BUNDLED), BUNDLED)
        else:
            self._use(folder, name)
            self.model_chosen.emit(name)

    def use_folder(self, folder: Path) -> None:
        """Use the model of a folder outside the store, and show no snapshot any more."""
        self._use(folder, str(folder))

    def show_snapshot(self, snapshot: Bundle) -> None:
        """Show a snapshot until `restore` or `use`."""
        self._snapshot = snapshot
        self._session.use_bundle(snapshot)
        self.snapshot_changed.emit()

    def restore(self) -> None:
        """Go back to the model in use, where a snapshot is shown."""
        if self._snapshot is not None:
            self._end_snapshot()
            self._session.use_model(self._folder)

    def _use(self, folder: Path, name: str) -> None:
        self._name, self._folder = name, folder
        self._end_snapshot()
        self._session.use_model(folder)
        self.model_changed.emit(name)

    def _end_snapshot(self) -> None:
        if self._snapshot is not None:
            self._snapshot = None
            self.snapshot_changed.emit()
