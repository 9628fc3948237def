"""The strongest faces of the open map, in the pane beside the network."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from smiledesk.attribution.strongest import PeakFields, peak_of_channel
from smiledesk.core.escaping import one_line
from smiledesk.core.records import Analysis
from smiledesk.faces.factory import ChosenDetector
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.shell.sources import Sources
from smiledesk.network.bundle import Bundle
from smiledesk.network.card import Card
from smiledesk.settings import SavedSettings, samples_folder

if TYPE_CHECKING:
    from smiledesk.gui.strongest.face_search import FaceSearch, FoundFaces
    from smiledesk.gui.strongest.strongest_view import Map, StrongestView
    from smiledesk.gui.teach.collect.sample_writer import FolderState


class Strongest(QObject):
    """Makes the pane when it is first opened, ranks the faces of a folder for it, and leads from there to a face.

    While the pane is open, a map that is chosen in the overview is shown in it, instead of in a lens.
    """

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        detector: ChosenDetector,
        live_model: LiveModel,
        sources: Sources,
        settings: SavedSettings,
    ) -> None:
        """detector: finds the faces of a folder."""
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._detector = detector
        self._live_model = live_model
        self._sources = sources
        self._settings = settings
        self._samples = samples_folder(settings.current)
        self._analysis: Analysis | None = None
        self._card: Card | None = None
        """The card of the network in the overview."""
        self._fields: PeakFields | None = None
        self.view: StrongestView | None = None
        self.search: FaceSearch | None = None
        self._offer_in_lens()
        window.model_shown.connect(self._show_model)
        window.analysis_shown.connect(self._show_analysis)
        window.side_changed.connect(self._side_changed)
        live_model.model_changed.connect(self._follow_model)

    def open(self) -> None:
        """Show the faces of the map that a lens is open on, or that is marked in the overview."""
        microscope, marked = self._window.microscope, self._window.network_view.marked_map
        if microscope.layer is not None:
            self.open_map(microscope.layer.name, microscope.probe.channel)
        elif marked is not None:
            self.open_map(*marked)
        else:
            self._open()

    def open_map(self, layer: str, channel: int) -> None:
        """Show the faces of a map, or of a unit."""
        self._open().show_map(layer, channel)

    def choose_folder(self) -> None:
        """Let the user choose the folder whose faces are ranked, and remember it."""
        path = QFileDialog.getExistingDirectory(self._window, self.tr("Rank the faces of a folder"))
        if path:
            self.use_folder(Path(path))

    def use_folder(self, folder: Path | None) -> None:
        """Rank the faces of a folder, and remember it; None for the user's samples."""
        before = self._folder
        self._settings.change(strongest_folder=None if folder is None else str(folder.absolute()))
        if self.view is not None and self._folder != before:
            self.view.forget()
        self._open()

    def follow_samples(self, state: "FolderState") -> None:
        """Rank the samples anew when one is kept or removed while the pane is open."""
        self._samples = state.folder
        if self.view is not None and self._window.side is self.view and self._ranks_samples:
            self._search()

    def stop(self) -> None:
        """End the search and its worker processes: the window closes."""
        if self.search is not None:
            self.search.stop()
        if self.view is not None:
            self.view.stop()

    @property
    def _folder(self) -> Path:
        chosen = self._settings.current.strongest_folder
        return self._samples if chosen is None else Path(chosen)

    @property
    def _ranks_samples(self) -> bool:
        return self._settings.current.strongest_folder is None

    def _offer_in_lens(self) -> None:
        button = QPushButton(self.tr("Faces"))
        button.setToolTip(plain(Action.STRONGEST_FACES.with_key(Action.STRONGEST_FACES.text)))
        button.clicked.connect(self.open)
        self._window.lens_view.add_button(button)

    def _open(self) -> "StrongestView":
        """Show the pane, and search the folder unless its ranking is known."""
        view = self.view or self._make()
        if self._card is not None:
            view.show_card(self._card)
        self._window.open_side(view)
        view.strongest.setFocus()
        self._search()
        return view

    def _make(self) -> "StrongestView":
        from smiledesk.gui.strongest.face_search import FaceSearch
        from smiledesk.gui.strongest.strongest_view import StrongestView

        self.view = view = StrongestView(self._theme)
        view.closed.connect(self._window.close_side)
        view.folder_requested.connect(self.choose_folder)
        view.samples_requested.connect(lambda: self.use_folder(None))
        view.search_requested.connect(self._search)
        view.progress.cancel_requested.connect(self._cancel)
        view.photograph_requested.connect(lambda path: self._sources.open_at(path, None))
        view.lens_requested.connect(self._look_into)
        view.map_changed.connect(lambda _map: self._show_live())
        self.search = search = FaceSearch(self._detector, lambda: self._settings.current.workers, self)
        search.began.connect(view.show_began)
        search.progressed.connect(view.show_progress)
        search.found.connect(self._show_found)
        search.found_nothing.connect(self._show_nothing)
        search.not_kept.connect(
            lambda problem: self._window.banner.show_message(
                self.tr("The faces that were found are searched again next time: {0}").format(problem)
            )
        )
        search.failed.connect(lambda problem: view.show_ended_early(problem, is_failure=True))
        return view

    def _search(self) -> None:
        if self.view is None or self.search is None:
            return
        folder = self._folder
        name = self.tr("Your samples") if self._ranks_samples else one_line(folder.name)
        self.view.show_folder(name, one_line(folder), is_samples=self._ranks_samples)
        self.view.show_searching(self.tr("Reading the folder…"))
        if self._ranks_samples and not folder.is_dir():
            self._show_nothing()
        else:
            self.search.start(folder, self._live_model.bundle)

    def _show_nothing(self) -> None:
        """Show the demo's faces if there are no samples; say so if another folder is empty."""
        if self.view is None or self.search is None:
            return
        if self._ranks_samples:
            self.view.show_folder(self.tr("Faces of the demo"), "", is_samples=True)
            self.search.start_demo(self._live_model.bundle)
        else:
            self.view.forget()
            self.view.show_ended_early(self.tr("This folder has no photographs: choose another one"), is_failure=True)

    def _show_found(self, found: "FoundFaces") -> None:
        if self.view is not None:
            self.view.show_found(found)
            self._show_notes()

    def _cancel(self) -> None:
        if self.view is not None and self.search is not None:
            self.search.cancel()
            self.view.show_ended_early(self.tr("Stopped. The faces that were found so far need no second search."))

    def _look_into(self, one: "Map", cell: int) -> None:
        layers = () if self._card is None else self._card.layers
        shape = next((layer.output_shape for layer in layers if layer.name == one.layer), ())
        row, column = divmod(cell, shape[1]) if len(shape) == 3 else (0, 0)
        self._window.microscope.open_map(one.layer, one.channel, row, column)

    def _show_model(self, bundle: Bundle) -> None:
        self._analysis, self._card, self._fields = None, bundle.card, PeakFields(bundle.card)
        if self.view is not None:
            self.view.show_card(bundle.card)

    def _show_analysis(self, analysis: Analysis, _card: Card) -> None:
        self._analysis = analysis
        if self.view is not None and self._window.side is self.view:
            self._show_live()
            self._show_notes()

    def _show_live(self) -> None:
        """Outline the open map, and where the live face excites it most."""
        analysis, card, view = self._analysis, self._card, self.view
        trace = None if analysis is None else analysis.trace
        if card is None or view is None or self._window.side is not view:
            return
        names = [layer.name for layer in card.layers]
        if trace is None or [layer.name for layer in trace.layers] != names:
            view.show_live(None)
            self._window.microscope.outline(view.shown_map.layer, (view.shown_map.channel, 0, 0))
            return
        index, channel = names.index(view.shown_map.layer), view.shown_map.channel
        value, cell = peak_of_channel(trace.layers[index].output, channel)
        view.show_live(value)
        shape = card.layers[index].output_shape
        place = divmod(max(cell, 0), shape[1]) if len(shape) == 3 else (0, 0)
        field = None if self._fields is None else self._fields.of(index, channel, cell)
        self._window.microscope.outline(view.shown_map.layer, (channel, *place), field)

    def _show_notes(self) -> None:
        """Say which network the faces are ranked for, where another one is live, and what to do without samples."""
        analysis, view = self._analysis, self.view
        if view is None or view.found is None:
            return
        if analysis is not None and analysis.interventions:
            view.show_warning(self.tr("Your changes of the network are left out: faces are ranked for it as loaded."))
        elif analysis is not None and analysis.model_id and analysis.model_id != view.found.model_id:
            view.show_warning(self.tr("Another network is live: faces are ranked for the model in use."))
        elif view.found.of_folder is None:
            view.show_note(
                self.tr(
                    "Blends of the demo's two mean faces, since there are no samples yet. To see the faces of people, "
                    "choose a folder of photographs, or collect samples (Ctrl+7)."
                )
            )
        else:
            view.show_note("")

    def _side_changed(self, shown: QWidget | None) -> None:
        if self.view is None:
            return
        is_open = shown is self.view
        self._window.microscope.lend_views(self.view.show_map if is_open else None)
        if is_open:
            self._show_live()

    def _follow_model(self) -> None:
        """Rank the faces for another model in use."""
        if self.view is not None:
            self.view.forget()
            if self._window.side is self.view:
                self._search()
