"""The pages of the teach view, and what they hand to each other."""

from collections.abc import Generator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from smiledesk.attribution.drift_watch import DriftReport
from smiledesk.core.records import Analysis
from smiledesk.faces.factory import ChosenDetector
from smiledesk.gui.common.banner import Banner
from smiledesk.gui.common.message_text import error_text
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.gui.teach.collect.collect_page import CollectPage
from smiledesk.gui.teach.compare.compare_page import ComparePage
from smiledesk.gui.teach.images.images_page import ImagesPage
from smiledesk.gui.teach.models.models_page import ModelsPage
from smiledesk.gui.teach.teach_view import Tab, TeachView
from smiledesk.gui.teach.train.settings_page import SettingsPage
from smiledesk.gui.teach.train.train_page import TrainPage
from smiledesk.gui.teach.training_images import TrainingImages
from smiledesk.network.bundle import BundleError, read_bundle
from smiledesk.network.card import Card
from smiledesk.network.runs import VALIDATION, run_of
from smiledesk.network.shipped_models import BUNDLED
from smiledesk.network.store import ModelStore
from smiledesk.session.status import SourceStatus


class Pages(NamedTuple):
    """A page for each `Tab`, in their order."""

    collect: CollectPage
    images: ImagesPage
    train: TrainPage
    compare: ComparePage
    models: ModelsPage


class TeachPages(QObject):
    """Samples go to images, images to training, a new model to comparison and use."""

    opened = Signal()
    """A page was opened: show the view."""

    def __init__(self, live_model: LiveModel, store: ModelStore, banner: Banner, pages: Pages) -> None:
        """banner: the window's, for messages of pages that are hidden."""
        super().__init__()
        self._live_model = live_model
        self._store = store
        self._banner = banner
        self._compared_with = live_model.name
        self.collect, self.images, self.train, self.compare, self.models = pages
        self.view = TeachView(dict(zip(Tab, pages, strict=True)))
        self._connect()
        self._show_model(live_model.name)

    def open(self, tab: Tab) -> None:
        """Show a page of the teach view."""
        self.opened.emit()
        self.view.show_tab(tab)
        # The page's own keys, digits that record a class, work from its first widget on.
        self.view.page(tab).setFocus()

    def open_images(self, folders: Sequence[Path]) -> None:
        """Show the training images in folders, beside those of the folders chosen before."""
        self.open(Tab.IMAGES)
        self.images.add_folders(folders)

    def collect_classes(self, names: Sequence[str]) -> None:
        """Show Collect with these classes, and no others that have no samples."""
        self.open(Tab.COLLECT)
        self.collect.classes.offer_only(names)

    def show_analysis(self, analysis: Analysis, card: Card, source: SourceStatus) -> None:
        """Take in the shown frame."""
        self.collect.show_analysis(analysis, card, source)
        self.train.show_trace(analysis.trace, card)
        if self.view.tab is Tab.COMPARE and self.view.isVisible():
            self.compare.show_analysis(analysis, card)

    def show_drift(self, report: DriftReport) -> None:
        """Take in how the followed face differs from the training faces."""
        self.collect.panel.show_drift(report)

    def stop(self) -> None:
        """End all work of the pages; nothing that was kept is lost."""
        for page in (self.train, self.images, self.models, self.compare, self.collect):
            page.stop()

    def _connect(self) -> None:
        self._live_model.model_changed.connect(self._show_model)
        self.collect.train_requested.connect(self.open_images)
        self.collect.message_shown.connect(self._show_message)
        self.images.train_requested.connect(self._train)
        self.train.images_requested.connect(lambda: self.open(Tab.IMAGES))
        self.train.compare_requested.connect(self._compare_with)
        self.compare.use_requested.connect(self._use)
        self.compare.keep_requested.connect(self._keep)
        self.compare.discard_requested.connect(self._discard)
        self.models.use_requested.connect(self._live_model.use)
        self.models.compare_requested.connect(self._compare_named)
        self.models.active_removed.connect(lambda: self._live_model.use(BUNDLED))

    def _show_model(self, name: str) -> None:
        """Show the model in use. name: as `LiveModel.name`."""
        self.models.show_active(name)
        try:
            self.train.use_model(self._live_model.bundle())
        except BundleError as error:
            self._banner.show_message(error_text(error))

    def _show_message(self, text: str) -> None:
        """Show a message of the collect page in the window while that page is hidden, as after a correction by key."""
        if not self.collect.isVisible():
            self._banner.show_message(text, self.tr("Show samples"), lambda: self.open(Tab.COLLECT))

    def _train(self, images: TrainingImages) -> None:
        self.train.use_images(images)
        self.open(Tab.TRAIN)

    def _compare_named(self, name: str) -> None:
        try:
            self._compare_with(self._store.folder_of(name))
        except BundleError as error:
            self._banner.show_message(error_text(error))

    def _compare_with(self, folder: Path) -> None:
        """Compare a model with the one in use, on the images that its training was judged on."""
        try:
            old, new = self._live_model.bundle(), read_bundle(folder)
        except BundleError as error:
            self._banner.show_message(error_text(error))
            return
        self.models.refresh()
        if old.folder == new.folder:
            self.compare.forget(
                self.tr("'{0}' is in use already").format(folder.name),
                self.tr("Choose another model under Models to compare it with the one in use."),
            )
        else:
            judged_on = run_of(folder) / VALIDATION
            self.compare.compare(old, new, judged_on if judged_on.is_file() else None)
            self._compared_with = self._live_model.name
        self.open(Tab.COMPARE)

    def _use(self, folder: Path) -> None:
        self._live_model.use(folder.name)
        self.models.banner.show_message(
            self.tr("'{0}' is in use now. The earlier models are all in this list.").format(folder.name)
        )
        self.open(Tab.MODELS)

    def _keep(self, folder: Path) -> None:
        self._leave(folder)
        self.open(Tab.MODELS)

    def _discard(self, folder: Path) -> None:
        self._leave(folder)
        self.models.remove(folder.name)
        self.open(Tab.MODELS)

    def _leave(self, folder: Path) -> None:
        """Go back to the model that another one was compared with, if that other one is in use now."""
        if self._live_model.name == folder.name:
            self._live_model.use(self._compared_with)


def teach_pages(
    theme: Theme, store: ModelStore, samples: Path, detector: ChosenDetector, live_model: LiveModel, banner: Banner
) -> Generator[None, None, TeachPages]:
    """Make the pages in slices: at each ``yield`` the window may paint a frame.

    The page that starts a thread is made last, so that nothing has to be stopped while the others are made.

    Args:
        theme: colours of the window.
        store: the models of this machine.
        samples: folder of collected samples until the user chooses another.
        detector: finds faces in child processes and comparisons.
        live_model: the network of the live view.
        banner: the window's.
    """
    # Pages that are never finished are left to Qt: the garbage collector may delete a part of one before the whole.
    with ExitStack() as unfinished:
        collect = CollectPage(theme, samples)
        unfinished.callback(collect.deleteLater)
        yield
        images = ImagesPage(theme, detector)
        unfinished.callback(images.deleteLater)
        yield
        settings = SettingsPage(theme, detector)
        unfinished.callback(settings.deleteLater)
        yield
        train = TrainPage(theme, settings, store.folder, live_model)
        unfinished.callback(train.deleteLater)
        yield
        compare = ComparePage(theme, detector)
        unfinished.callback(compare.deleteLater)
        yield
        unfinished.pop_all()
        return TeachPages(live_model, store, banner, Pages(collect, images, train, compare, ModelsPage(theme, store)))
