"""A lesson begins anew: with other classes, or for another pupil."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from smiledesk.core.transaction import Transaction
from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.gui.microscope.interventions.network_changes import Changes, NetworkChanges
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.shell.teaching import Teaching
from smiledesk.network.bundle import Bundle
from smiledesk.network.model_names import name_of_removed
from smiledesk.network.shipped_models import BUNDLED, SHIPPED
from smiledesk.network.store import ModelStore
from smiledesk.user_data import journals_folder


@dataclass(frozen=True, slots=True)
class Cleared:
    """The state that was cleared for a new pupil, so that it can be restored."""

    samples: Path | None
    """The folder that the samples were moved to; None if there were none."""
    changes: Changes = ()
    """Changes of the network."""
    models: tuple[Path, ...] = ()
    """Folders of removed models."""
    model_in_use: str | None = None
    """Name of the model that the bundled one took the place of; None if the model in use stayed."""


class NewLesson(QObject):
    """Asks before anything is cleared, clears it in the background, and offers to bring it back. Nothing is deleted."""

    def __init__(
        self,
        window: MainWindow,
        live_model: LiveModel,
        store: ModelStore,
        teaching: Teaching,
        changes: NetworkChanges,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._live_model = live_model
        self._store = store
        self._teaching = teaching
        self._changes = changes
        self._awaited: tuple[Path, Changes] | None = None
        """Folder of the model that is coming back, and its changes; None for no model."""
        window.model_shown.connect(self._make_awaited_changes)
        self._background = BackgroundTask(self)
        self._background.failed.connect(window.banner.show_message)

    def ask_for_classes(self) -> None:
        """Let the user name new classes, and collect samples of them."""
        self._background.run(self._number_of_samples, self._ask_for_classes)

    def ask_for_pupil(self) -> None:
        """Clear samples and changes of the network, if the user agrees."""
        self._background.run(self._number_of_samples, self._ask_for_pupil)

    def begin_with(self, classes: Sequence[str], *, aside: bool) -> None:
        """Collect samples of these classes. aside: move the samples that are there aside first."""
        if not aside:
            self._teaching.collect_classes(classes)
            return

        def show(folder: Path | None) -> None:
            self._teaching.collect_classes(classes)
            self._offer_undo(Cleared(folder))

        folder = self._teaching.samples_folder
        self._background.run(lambda: _set_aside(folder), show)

    def begin_anew(self, *, with_models: bool) -> None:
        """Clear what a pupil made, and use the bundled model. with_models: remove the user's own models, too."""
        folder, store = self._teaching.samples_folder, self._store
        changes, name = self._changes.interventions, self._live_model.name

        def clear() -> Cleared:
            own = [name for name in store.names() if name not in SHIPPED] if with_models else []
            models = tuple(store.remove(name) for name in own)
            return Cleared(_set_aside(folder), changes, models, None if name == BUNDLED else name)

        self._background.run(clear, self._show_cleared)

    def stop(self) -> None:
        """Finish what was begun."""
        self._background.stop()

    def _number_of_samples(self) -> int:
        from smiledesk.dataset.folders import number_of_samples

        return number_of_samples(self._teaching.samples_folder)

    def _ask_for_classes(self, samples: int) -> None:
        from smiledesk.gui.shell.new_lesson_dialogs import NewClassesDialog

        dialog = NewClassesDialog(samples, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.begin_with(dialog.names, aside=dialog.aside.isChecked() and samples > 0)

    def _ask_for_pupil(self, samples: int) -> None:
        from smiledesk.gui.shell.new_lesson_dialogs import NewPupilDialog

        dialog = NewPupilDialog(samples, self._window)
        dialog.exec()
        if dialog.clickedButton() is dialog.begin:
            self.begin_anew(with_models=dialog.models.isChecked())

    def _show_cleared(self, cleared: Cleared) -> None:
        self._changes.reset()
        if cleared.model_in_use is not None:
            self._live_model.use(BUNDLED)
        self._teaching.refresh_samples()
        self._offer_undo(cleared)

    def _offer_undo(self, cleared: Cleared) -> None:
        if cleared.samples is None:
            text = self.tr("Ready to start over.")
        else:
            text = self.tr("The earlier samples are in “{folder}”.").format(folder=cleared.samples.name)
        self._window.banner.show_message(text, self.tr("Undo"), lambda: self._bring_back(cleared))

    def _bring_back(self, cleared: Cleared) -> None:
        folder, store = self._teaching.samples_folder, self._store

        def bring_back() -> dict[str, str]:
            """Bring samples and models back: names of the models before -> now."""
            if cleared.samples is not None:
                _bring_back(cleared.samples, folder)
            return {name_of_removed(model.name): store.restore(model) for model in cleared.models}

        def show(names: dict[str, str]) -> None:
            if cleared.model_in_use is None:
                self._changes.make_alone(cleared.changes)
            else:
                self._use_with_changes(names.get(cleared.model_in_use, cleared.model_in_use), cleared.changes)
            self._teaching.refresh_samples()

        self._background.run(bring_back, show)

    def _use_with_changes(self, name: str, changes: Changes) -> None:
        """Use a model, and make its changes again once it is there."""
        self._live_model.use(name)
        self._awaited = (self._store.folder_of(self._live_model.name), changes)

    def _make_awaited_changes(self, bundle: Bundle) -> None:
        if self._awaited is not None and bundle.folder == self._awaited[0]:
            self._changes.make_alone(self._awaited[1])
            self._awaited = None


def _set_aside(folder: Path) -> Path | None:
    from smiledesk.dataset.set_aside import set_aside

    if not folder.is_dir():
        return None
    with Transaction(journals_folder()) as transaction:
        return set_aside(folder, transaction)


def _bring_back(aside: Path, folder: Path) -> None:
    from smiledesk.dataset.set_aside import bring_back

    with Transaction(journals_folder()) as transaction:
        bring_back(aside, folder, transaction)
