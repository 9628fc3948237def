"""A lesson begins anew: with other classes, or for another pupil."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QDialog, QMessageBox

from smiledesk.core.transaction import Transaction
from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.gui.microscope.interventions.network_changes import NetworkChanges
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.shell.teaching import Teaching
from smiledesk.network.shipped_models import BUNDLED, SHIPPED
from smiledesk.network.store import ModelStore
from smiledesk.user_data import journals_folder


@dataclass(frozen=True, slots=True)
class Cleared:
    """What a new pupil does not find any more, so that it can come back."""

    samples: Path | None
    """The folder that the samples were moved to; None if there were none."""
    changed: bool
    """True if the network had been changed."""
    models: tuple[Path, ...] = ()
    """Folders of removed models."""
    model_in_use: str = BUNDLED


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
            self._offer_undo(Cleared(folder, changed=False, model_in_use=self._live_model.name))

        folder = self._teaching.samples_folder
        self._background.run(lambda: _set_aside(folder), show)

    def begin_anew(self, *, with_models: bool) -> None:
        """Clear everything that a pupil made. with_models: remove the models of the user's own, too."""
        folder, store = self._teaching.samples_folder, self._store
        changed, model_in_use = bool(self._changes.interventions), self._live_model.name

        def clear() -> Cleared:
            own = [name for name in store.names() if name not in SHIPPED] if with_models else []
            return Cleared(_set_aside(folder), changed, tuple(store.remove(name) for name in own), model_in_use)

        self._background.run(clear, self._show_cleared)

    def stop(self) -> None:
        """Finish what was begun."""
        self._background.stop()

    def _number_of_samples(self) -> int:
        from smiledesk.dataset.folders import number_of_samples

        return number_of_samples(self._teaching.samples_folder)

    def _ask_for_classes(self, samples: int) -> None:
        from smiledesk.gui.shell.new_classes_dialog import NewClassesDialog

        dialog = NewClassesDialog(samples, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.begin_with(dialog.names, aside=dialog.aside.isChecked() and samples > 0)

    def _ask_for_pupil(self, samples: int) -> None:
        question = QMessageBox(self._window)
        question.setWindowTitle(self.tr("New pupil"))
        question.setText(self.tr("Begin anew for another pupil?"))
        moved = self.tr(
            "%n photographs are moved aside into a folder of their own, and the network is as it was learned.",
            "",
            samples,
        )
        question.setInformativeText(plain(moved))
        models = QCheckBox(self.tr("Move my models to the trash, too"))
        question.setCheckBox(models)
        begin = question.addButton(self.tr("Begin anew"), QMessageBox.ButtonRole.AcceptRole)
        question.setDefaultButton(question.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        question.exec()
        if question.clickedButton() is begin:
            self.begin_anew(with_models=models.isChecked())

    def _show_cleared(self, cleared: Cleared) -> None:
        if cleared.changed:
            self._changes.reset()
        if cleared.models:
            self._live_model.use(BUNDLED)
        self._teaching.refresh_samples()
        self._offer_undo(cleared)

    def _offer_undo(self, cleared: Cleared) -> None:
        if cleared.samples is None:
            text = self.tr("Ready to begin anew.")
        else:
            text = self.tr("The earlier samples are in “{folder}”.").format(folder=cleared.samples.name)
        self._window.banner.show_message(text, self.tr("Undo"), lambda: self._bring_back(cleared))

    def _bring_back(self, cleared: Cleared) -> None:
        folder, store = self._teaching.samples_folder, self._store

        def bring_back() -> tuple[str, ...]:
            if cleared.samples is not None:
                _bring_back(cleared.samples, folder)
            return tuple(store.restore(model) for model in cleared.models)

        def show(models: tuple[str, ...]) -> None:
            if cleared.changed:
                self._changes.undo()
            if models:
                self._live_model.use(cleared.model_in_use)
            self._teaching.refresh_samples()

        self._background.run(bring_back, show)


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
