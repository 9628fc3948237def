"""The pages of the teach view, and what they hand to each other and to the window."""

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from smiledesk.core.records import Analysis
from smiledesk.faces.factory import DetectorChoice
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.teach.collect.collect_page import CollectPage
from smiledesk.gui.teach.compare.compare_page import ComparePage
from smiledesk.gui.teach.images.images_page import ImagesPage
from smiledesk.gui.teach.images.training_images import TrainingImages
from smiledesk.gui.teach.models.models_page import ModelsPage
from smiledesk.gui.teach.tabs import Tab
from smiledesk.gui.teach.teach_view import TeachView
from smiledesk.gui.teach.train.settings_page import SettingsPage
from smiledesk.gui.teach.train.train_page import TrainPage
from smiledesk.network.bundle import Bundle, BundleError, read_bundle
from smiledesk.network.card import Card
from smiledesk.network.runs import VALIDATION, run_of
from smiledesk.network.store import BUNDLED, ModelStore


class Pages(NamedTuple):
    """A page for each `Tab`, in their order."""

    collect: CollectPage
    images: ImagesPage
    train: TrainPage
    compare: ComparePage
    models: ModelsPage


class TeachPages(QObject):
    """Samples go to images, images to training, a new model to comparison and use.

    active: the model that judges now.
    """

    model_requested = Signal(str)
    """Name of a model in the store: judge with it from now on."""

    network_requested = Signal(object)
    """A `Bundle` that the live view is to use for now."""

    network_released = Signal()
    """The live view is to go back to the model in use."""

    def __init__(self, window: MainWindow, store: ModelStore, active: str, pages: Pages) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._active = active
        self._compared_with = active
        self.collect, self.images, self.train, self.compare, self.models = pages
        self.view = TeachView(dict(zip(Tab, pages, strict=True)))
        self._connect()
        self.show_active(active)

    def open(self, tab: Tab) -> None:
        """Show a page of the teach view."""
        self._window.open_side(self.view)
        self.view.show_tab(tab)
        # The page's own keys, digits that record a class, work from its first widget on.
        self.view.page(tab).setFocus()

    def open_images(self, folders: Sequence[Path]) -> None:
        """Show what folders hold to learn from, beside those that were chosen before."""
        self.open(Tab.IMAGES)
        self.images.add_folders(folders)

    def show_active(self, name: str) -> None:
        """Another model judges now. name: in the store, or a folder's path."""
        self._active = name
        self.stop_looking()
        self.models.show_active(name)
        try:
            self.train.use_model(self._active_bundle())
        except BundleError as error:
            self._window.banner.say(str(error))

    def show_analysis(self, analysis: Analysis, card: Card, source_name: str) -> None:
        """A frame is shown."""
        self.collect.show_analysis(analysis, card, source_name)
        self.train.show_trace(analysis.trace, card)
        if self.view.tab is Tab.COMPARE and self.view.isVisible():
            self.compare.show_analysis(analysis, card)

    def stop_looking(self) -> None:
        """Look through a network in training no more."""
        self.train.run_page.live_model.release()

    def stop(self) -> None:
        """End what the pages have under way; nothing that was kept is lost."""
        for page in (self.train, self.images, self.models, self.compare, self.collect):
            page.stop()

    def _connect(self) -> None:
        self.view.closed.connect(self._window.close_side)
        self.collect.train_requested.connect(self.open_images)
        self.collect.said.connect(self._tell)
        self.images.train_requested.connect(self._train)
        self.train.images_requested.connect(lambda: self.open(Tab.IMAGES))
        self.train.trained.connect(self._compare_with)
        self.train.network_requested.connect(self.network_requested)
        self.train.network_released.connect(self.network_released)
        self.compare.use_requested.connect(self._use)
        self.compare.keep_requested.connect(self._keep)
        self.compare.discard_requested.connect(self._discard)
        self.models.activate_requested.connect(self.model_requested)
        self.models.compare_requested.connect(self._compare_named)
        self.models.active_removed.connect(lambda: self.model_requested.emit(BUNDLED))

    def _tell(self, words: str) -> None:
        """Say in the window what a page says that nobody sees, as after a correction by its key."""
        if not self.collect.isVisible():
            self._window.banner.say(words, self.tr("Show samples"), lambda: self.open(Tab.COLLECT))

    def _train(self, images: TrainingImages) -> None:
        self.train.use_images(images)
        self.open(Tab.TRAIN)

    def _compare_named(self, name: str) -> None:
        try:
            self._compare_with(self._store.folder_of(name))
        except BundleError as error:
            self._window.banner.say(str(error))

    def _compare_with(self, folder: Path) -> None:
        """Compare a model with the one that judges now, on the images that its training was judged on."""
        try:
            old, new = self._active_bundle(), read_bundle(folder)
        except BundleError as error:
            self._window.banner.say(str(error))
            return
        self.models.refresh()
        if old.folder == new.folder:
            self.compare.forget(
                self.tr("'{0}' is in use already").format(folder.name),
                self.tr("Choose another model under Models: here it meets the one in use."),
            )
        else:
            judged_on = run_of(folder) / VALIDATION
            self.compare.compare(old, new, judged_on if judged_on.is_file() else None)
            self._compared_with = self._active
        self.open(Tab.COMPARE)

    def _use(self, folder: Path) -> None:
        self.model_requested.emit(folder.name)
        self.models.banner.say(
            self.tr("'{0}' judges from now on. The earlier models are all in this list.").format(folder.name)
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
        """Go back to the model that another one was compared with, where that is in use meanwhile."""
        if self._active == folder.name:
            self.model_requested.emit(self._compared_with)

    def _active_bundle(self) -> Bundle:
        return read_bundle(self._store.folder_of(self._active))


def teach_pages(
    window: MainWindow, theme: Theme, store: ModelStore, samples: Path, active: str, detector: DetectorChoice
) -> Generator[None, None, TeachPages]:
    """Make the pages in slices: at each ``yield`` the window may paint a frame.

    The page that starts a thread is made last, so that nothing has to be stopped while the others are made.

    samples: where collected samples go unless the user says otherwise. active: the model that judges now. detector: how
    children and comparisons find faces.
    """
    collect = CollectPage(theme, samples)
    yield
    images = ImagesPage(theme, detector)
    yield
    settings = SettingsPage(theme, detector)
    yield
    train = TrainPage(theme, settings, store.folder, detector)
    yield
    compare = ComparePage(theme, detector)
    yield
    return TeachPages(window, store, active, Pages(collect, images, train, compare, ModelsPage(theme, store)))
