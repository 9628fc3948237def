"""Why this verdict: the map over the live picture, the pane with all methods, and the threads that compute them."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from smiledesk.attribution.base import Attribution
from smiledesk.attribution.interventions import changed_id
from smiledesk.attribution.method_names import MethodName
from smiledesk.attribution.methods import METHODS
from smiledesk.core.records import Analysis
from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.gui.common.cell_image import SIGNS_ON_PICTURE, overlay_image
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.live.attribution_layer import AttributionLayer
from smiledesk.gui.microscope.attribution.attribution_view import AttributionView
from smiledesk.gui.microscope.attribution.explainer import (
    Explained,
    ExplainedFace,
    Explainer,
    FaithfulnessOfMaps,
    PlacedPatch,
    Randomised,
    Request,
)
from smiledesk.gui.microscope.attribution.explainer_thread import ExplainerThread
from smiledesk.gui.microscope.attribution.method_text import check_text, method_text, randomised_text, rounded_limit
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.network.card import Card
from smiledesk.session.session import Session

_THREADS: Final = {
    (MethodName.VOTES, MethodName.GRADCAM): 0.05,
    (MethodName.OCCLUSION,): 0.08,
    (MethodName.GRADIENT,): 0.2,
}
"""The methods of each thread, and the seconds between two faces that it explains.

Votes and Grad-CAM take less than a millisecond, gradients ten, and occlusion runs the network dozens of times: all
together take half a core, and leave the rest to the live picture.
"""

_LAYER_WITHIN_MS: Final = 60
"""Milliseconds in which a new layer waits for the next frame, so that the picture is not painted twice for each."""

_PATCH_WITH: Final = MethodName.VOTES
"""The method in whose thread a patch is judged: it never keeps one waiting."""


class Attributions(QObject):
    """Explains the followed face of the newest frame while the pane is open or the layer is on, and at no other time.

    A held face is explained once, and again whenever the user changes what is to be explained.
    """

    layer_changed = Signal(bool)
    """The layer over the picture was switched on or off."""

    def __init__(self, window: MainWindow, theme: Theme, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._session = session
        self._face: ExplainedFace | None = None
        self._has_layer = False
        self._method = MethodName.VOTES
        self._laid_over: Explained | None = None
        self._reported = ""
        self.view: AttributionView | None = None
        self._threads = [ExplainerThread(methods, interval, self) for methods, interval in _THREADS.items()]
        self._measuring = BackgroundTask(self)
        self._layer_due = QTimer(self, singleShot=True, interval=_LAYER_WITHIN_MS)
        self._layer_due.timeout.connect(self._show_layer)
        for thread in self._threads:
            thread.explained.connect(self._show_explained)
            thread.failed.connect(self._report)
        self._measuring.failed.connect(self._report)
        window.analysis_shown.connect(self._take_analysis)
        window.side_changed.connect(self._side_changed)
        window.out_of_date_changed.connect(self._show_out_of_date)

    def open(self) -> None:
        """Show all methods beside the network."""
        if self.view is None:
            self.view = AttributionView(self._theme)
            self.view.show_method(self._method)
            self.view.show_layer(self._has_layer)
            self.view.closed.connect(self._window.close_side)
            self.view.layer_requested.connect(self.set_layer)
            self.view.changed.connect(self._follow_choices)
            self.view.faithfulness.measure.clicked.connect(self._measure)
        self._window.open_side(self.view)
        self.view.maps.buttons[self._method].setFocus()

    def switch_layer(self) -> None:
        """Lay the map of the chosen method over the picture, or take it away."""
        self.set_layer(not self._has_layer)

    def set_layer(self, is_on: bool) -> None:
        """Lay the map of the chosen method over the picture, or not."""
        self._has_layer = is_on
        self._reported = ""
        self._forget_layer()
        if self.view is not None:
            self.view.show_layer(is_on)
        self.layer_changed.emit(is_on)
        self._explain_shown()

    def stop(self) -> None:
        """End the threads."""
        self._layer_due.stop()
        for thread in self._threads:
            thread.stop()
        self._measuring.cancel()
        self._measuring.stop()

    @property
    def _open_view(self) -> AttributionView | None:
        """The pane; None while it is closed."""
        return self.view if self.view is not None and self._window.side is self.view else None

    @property
    def _visible_methods(self) -> tuple[MethodName, ...]:
        """The methods whose maps are visible somewhere."""
        if self._open_view is not None:
            return tuple(METHODS)
        return (self._method,) if self._has_layer else ()

    @property
    def _randomised(self) -> Randomised:
        return Randomised.NOTHING if self.view is None else self.view.randomised

    def _take_analysis(self, analysis: Analysis, _card: Card | None) -> None:
        if not self._visible_methods:
            return
        self._face = self._face_of(analysis)
        if self._layer_due.isActive():
            self._show_layer()
        if self._open_view is not None:
            self._open_view.show_face(self._face)
        if self._face is None:
            self._forget_layer()
            return
        for thread in self._threads:
            thread.request(partial(self._request, thread.methods))

    def _face_of(self, analysis: Analysis) -> ExplainedFace | None:
        """The followed face of an analysis with the network that judged it; None if none was."""
        trace, model = analysis.trace, self._session.status().model
        interventions = () if model.changed is None else model.changed.interventions
        if trace is None or model.bundle is None or analysis.interventions != interventions:
            return None
        if trace.model_id != changed_id(model.bundle.model_id, interventions):
            return None
        return ExplainedFace(trace, model.bundle, model.changed, analysis.frame.captured_at)

    def _explain_shown(self) -> None:
        """Explain the shown face, which may be held."""
        if self._window.analysis is not None:
            self._take_analysis(self._window.analysis, self._window.judged_by)

    def _request(self, methods: tuple[MethodName, ...]) -> Request | None:
        """The request for a thread with some methods about the newest face; None for nothing to explain."""
        known = METHODS if self.view is None else self.view.methods
        patch = self._patch if _PATCH_WITH in methods else None
        needed = {method: known[method] for method in methods if method in self._visible_methods}
        if self._face is None or not (needed or patch):
            return None
        return Request(self._face, needed, self._randomised, patch)

    @property
    def _patch(self) -> PlacedPatch | None:
        return None if self._open_view is None else self._open_view.placed_patch

    def _show_explained(self, explained: Explained) -> None:
        request = explained.request
        if self._face is None or not request.face.is_judged_as(self._face):
            return
        if request.randomised is not self._randomised:
            return
        if self._open_view is not None:
            self._open_view.show_explained(explained)
        if self._has_layer and self._method in explained.found:
            self._laid_over = explained
            self._layer_due.start()

    def _show_layer(self) -> None:
        """Show the newest map of the chosen method over picture and crop, or hide it."""
        self._layer_due.stop()
        explained = self._laid_over
        found = None if explained is None else explained.found[self._method]
        if isinstance(found, str):
            self._report(f"{method_text(self._method).name}: {found}")
        layer = None
        if explained is not None and isinstance(found, Attribution):
            layer = self._layer_of(explained, found)
        self._window.picture.live_view.show_layer(layer)
        if self._window.network_view.input_tile is not None:
            self._window.network_view.input_tile.show_layer(None if layer is None else layer.image)

    def _layer_of(self, explained: Explained, found: Attribution) -> AttributionLayer:
        limit = rounded_limit(found.map)
        face, randomised = explained.request.face, explained.request.randomised
        warning = ""
        if randomised is not Randomised.NOTHING:
            warning = self.tr("Randomised: {0}. It knows nothing.").format(randomised_text(randomised))
        return AttributionLayer(
            image=overlay_image(found.map, (-limit, limit), SIGNS_ON_PICTURE),
            limit=limit,
            title=method_text(self._method).name,
            check=check_text(found),
            warning=warning,
            model_id=face.trace.model_id,
            face_id=face.trace.face_id,
            captured_at=face.captured_at,
        )

    def _forget_layer(self) -> None:
        self._laid_over = None
        self._show_layer()

    def _follow_choices(self) -> None:
        """Explain what the user has chosen in the pane."""
        if self.view is None:
            return
        if self.view.method != self._method:
            self._method = self.view.method
            self._reported = ""
            self._forget_layer()
        self._window.picture.live_view.show_patch(self.view.covered_region)
        self._explain_shown()

    def _measure(self) -> None:
        """Hold the picture, and measure how faithful the maps of its face are."""
        self._session.freeze(True)
        self._measure_face()

    def _measure_face(self) -> None:
        request = self._request(tuple(METHODS))
        if request is not None and self.view is not None:
            self.view.faithfulness.measure.setEnabled(False)
            show = partial(self._show_measured, request.face)
            self._measuring.run_instead(lambda _run: Explainer().faithfulness(request), show)

    def _show_measured(self, face: ExplainedFace, found: FaithfulnessOfMaps) -> None:
        """Show how faithful the maps of a face are; a frame that came before the picture was held is measured again."""
        if self._face is not None and self._face.trace is not face.trace:
            self._measure_face()
        elif self._face is not None and self.view is not None:
            self.view.faithfulness.show_found(found)

    def _side_changed(self, shown: QWidget | None) -> None:
        if shown is not None and shown is self.view:
            self._explain_shown()
        else:
            self._window.picture.live_view.show_patch(None)

    def _show_out_of_date(self, out_of_date: bool) -> None:
        if self.view is not None:
            self.view.show_out_of_date(out_of_date)

    def _report(self, text: str) -> None:
        """Show why there is no map, once for each choice of the user."""
        if text != self._reported:
            self._reported = text
            self._window.banner.show_message(text)
