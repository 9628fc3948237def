"""The main window: puts the panes together, and feeds them all from one analysis."""

import time
from collections.abc import Callable

from PySide6.QtCore import QMargins, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QMenuBar, QVBoxLayout, QWidget

from smiledesk.core.records import Analysis
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.focus import release_focus
from smiledesk.gui.common.message_text import message_text
from smiledesk.gui.common.out_of_date import out_of_sight
from smiledesk.gui.common.phrasebook import read_phrasebook
from smiledesk.gui.common.plain_text import capitalized
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.live.picture_pane import PicturePane
from smiledesk.gui.live.status_text import picture_state
from smiledesk.gui.microscope.lens_view import LensView
from smiledesk.gui.microscope.microscope import Microscope
from smiledesk.gui.microscope.network_view import NetworkView
from smiledesk.gui.microscope.titles import TRAINING, step_title
from smiledesk.gui.shell.actions import WindowActions
from smiledesk.gui.shell.panes import Panes
from smiledesk.gui.shell.status_line import StatusLine
from smiledesk.network.bundle import Bundle
from smiledesk.network.card import Card
from smiledesk.session.session import Session
from smiledesk.session.status import ModelStatus, SessionStatus

_LOOK_EVERY_MS = 15
_STATUS_EVERY = 0.25

_MARGINS = QMargins(12, 6, 12, 2)
"""Around the panes; the status line is below."""

_COMPACT_MARGINS = QMargins(10, 10, 10, 10)


class MainWindow(QMainWindow):
    """Shows the newest analysis of the session, and hands the user's requests to it."""

    source_dropped = Signal(str)
    """A file or folder was dropped on the window."""

    training_requested = Signal()
    """The view of a network in training is requested."""

    analysis_shown = Signal(object, object)
    """The `Analysis` of the frame that is shown now, and the network's `Card`."""

    source_shown = Signal()
    """The first picture of a source is shown."""

    marker_requested = Signal(int)
    """The digit of a marker was pressed, outside of all that uses digits."""

    out_of_date_changed = Signal(bool)
    """True if the view is out of date, because the source gives no frames."""

    side_changed = Signal(object)
    """The widget beside the network; None once the pane is closed."""

    model_shown = Signal(object)
    """The `Bundle` whose network is shown from now on."""

    undo_requested = Signal()
    """Undo the last change of the network."""

    redo_requested = Signal()
    """Make the change again that was undone."""

    changes_refused = Signal(object)
    """The user's changes of the network that are in use instead of those requested last."""

    closing = Signal()
    """The window closes now."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        actions: WindowActions,
        menu_bar: QMenuBar,
        may_close: Callable[[], bool],
    ) -> None:
        """may_close: asked before the window closes; False keeps it open."""
        super().__init__()
        actions.setParent(self)
        self._session = session
        self._actions = actions
        self._may_close = may_close
        self._analysis: Analysis | None = None
        """The analysis that is shown."""
        self._bundle: Bundle | None = None
        """The bundle whose network is in the overview."""
        self._card: Card | None = None
        """The card of the network in the overview."""
        self._judged_by: Card | None = None
        """The card of the network that made the shown analysis."""
        self._above: QWidget | None = None
        """The bar above the panes; None for none."""
        self._is_compact = False
        self._is_out_of_date = False
        self._model_failure = ""
        self._detector_fault = ""
        self._refusal = ""
        self._status_shown_at = 0.0
        self.setWindowTitle("SmileDesk")
        self.setAcceptDrops(True)
        self.setMenuBar(menu_bar)
        self.picture: PicturePane = PicturePane(theme)
        self.banner = self.picture.banner
        self.network_view = NetworkView(theme)
        self.lens_view = LensView(theme, read_phrasebook())
        self.microscope = Microscope(self.network_view, self.picture.live_view, self.lens_view)
        self._panes = Panes(self.picture, self.network_view)
        # So it is deleted with the window: the garbage collector may delete a widget's layouts before the widget.
        self.prepare_side(self.lens_view)
        self.status_line = StatusLine()
        self.setStatusBar(self.status_line)
        whole = QWidget()
        self._around = QVBoxLayout(whole)
        self._around.setContentsMargins(_MARGINS)
        self._around.addWidget(self._panes, stretch=1)
        self.setCentralWidget(whole)
        self._connect()
        # Qt would give the first focus to the first widget that is enabled: while a source opens, the threshold.
        self.setFocus()

        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.refresh)
        self._timer.start(_LOOK_EVERY_MS)

    @property
    def analysis(self) -> Analysis | None:
        """The analysis that is shown; None before the first one of a source."""
        return self._analysis

    @property
    def judged_by(self) -> Card | None:
        """The card of the network that made it; None without a network."""
        return self._judged_by

    @property
    def side(self) -> QWidget | None:
        """The widget beside the network; None while the pane is closed."""
        return self._panes.side

    def refresh(self) -> None:
        """Show the newest analysis, unless it is out of date, and the status."""
        analysis = self._session.analyses.take()
        now = time.monotonic()
        if analysis is None and now - self._status_shown_at < _STATUS_EVERY:
            self.microscope.refresh()
            return
        status = self._session.status()
        if analysis is not None and analysis.generation != status.generation:
            analysis = None
        self._follow_changes(status)
        if analysis is not None:
            is_first = self._analysis is None
            is_old = status.source.interrupted and not status.frozen
            self._analysis = out_of_sight(analysis) if is_old else analysis
            # Another model may be ready before its first frame is: until then the classes are the old one's.
            self._judged_by = self._card
            self._show_analysis(status)
            self._show_state(status)
            if is_first:
                self.source_shown.emit()
        self.microscope.refresh()
        if now - self._status_shown_at >= _STATUS_EVERY:
            self._status_shown_at = now
            self._show_status(status)

    def forget_picture(self) -> None:
        """Show nothing of the previous source any more."""
        self._analysis = None
        self.picture.forget(self._card)
        self.network_view.show_trace(None)
        self.microscope.show_analysis(None)
        self._show_status(self._session.status())

    def open_side(self, widget: QWidget) -> None:
        """Show a widget beside the network, in place of the one before."""
        self._panes.open_side(widget)

    def prepare_side(self, widget: QWidget) -> None:
        """Add a widget to the pane beside the network without showing it."""
        self._panes.prepare_side(widget)

    def close_side(self) -> None:
        """Close the pane beside the network."""
        self._panes.close_side()

    def show_above(self, bar: QWidget) -> None:
        """Show a bar above the panes, except while the window is compact."""
        self._above = bar
        self._around.insertWidget(0, bar)
        bar.setVisible(not self._is_compact)

    def hide_above(self, bar: QWidget) -> None:
        """Take a bar above the panes away."""
        self._above = None
        release_focus(bar)
        bar.hide()

    def show_presenting(self, is_presenting: bool) -> None:
        """Show the picture and what is open beside it alone, or everything."""
        self._show_frame(not is_presenting)
        self.picture.show_picture_alone(is_presenting)
        self._panes.show_presenting(is_presenting)

    def show_compact(self, compact: bool) -> None:
        """Show picture, verdict and recording bar alone, or everything."""
        self._is_compact = compact
        self._show_frame(not compact)
        if self._above is not None:
            self._above.setVisible(not compact)
        self.picture.show_compact(compact)
        self._panes.show_left_alone(compact)
        # The window can be made small only once its layouts know that they need less.
        self._around.activate()
        if (layout := self.layout()) is not None:
            layout.activate()

    def _show_frame(self, visible: bool) -> None:
        """Show or hide what is around the panes."""
        for widget in (self.menuBar(), self.status_line):
            widget.setVisible(visible)
        self._around.setContentsMargins(_MARGINS if visible else _COMPACT_MARGINS)

    def height_for(self, width: int) -> int:
        """The height that a compact window needs at a width, in pixels."""
        margins = _COMPACT_MARGINS
        height = self.picture.compact_height(width - margins.left() - margins.right())
        return margins.top() + height + margins.bottom()

    def look_into_step(self, step: int) -> None:
        """Open the lens on the first layer of a step; training has its own view."""
        if step == TRAINING:
            self.training_requested.emit()
        elif self._card is not None and not self.microscope.open_lesson_step(step):
            self.banner.show_message(self.tr("This network has no layer of this step: {0}").format(step_title(step)))

    def resume(self) -> None:
        """Read the session's analyses again."""
        self._timer.start()

    def stop(self) -> None:
        """Stop reading the session's analyses."""
        self._timer.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle the keys that the widget with the focus ignores: Space presses a button."""
        digit = Action.MARK_BY_DIGIT.position(event)
        if digit is not None:
            if not event.isAutoRepeat():
                self.marker_requested.emit(digit + 1)
        elif Action.FREEZE.matches(event):
            self.toggle_freeze()
        elif Action.UNDO_CHANGE.matches(event):
            self.undo_requested.emit()
        elif Action.REDO_CHANGE.matches(event):
            self.redo_requested.emit()
        elif Action.GO_BACK.matches(event):
            self._go_back()
        elif self.microscope.layer is not None:
            # An open lens takes its keys although another widget has the focus, which ignored them.
            self.lens_view.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless the user wants it to stay."""
        if not self._may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first file or folder."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.source_dropped.emit(url.toLocalFile())
                return

    def _connect(self) -> None:
        controls = self.picture.controls
        self.picture.recording_bar.active_changed.connect(self._show_recording)
        controls.freeze_requested.connect(self._session.freeze)
        controls.seek_requested.connect(self._session.seek)
        controls.threshold_requested.connect(self._session.set_threshold)
        controls.largest_requested.connect(lambda: self._session.follow(None))
        self.picture.timeline.jump_requested.connect(self._session.seek)
        self.picture.live_view.face_chosen.connect(self._session.follow)
        self.network_view.lesson_step_chosen.connect(self.look_into_step)
        self.microscope.opened.connect(lambda: self.open_side(self.lens_view))
        self.microscope.closed.connect(self._close_lens_view)
        self._panes.side_changed.connect(self._side_changed)

    def toggle_freeze(self) -> None:
        """Hold the picture, or let it go on."""
        self._session.freeze(not self._session.status().frozen)
        self._show_status(self._session.status())

    def _show_recording(self, is_recording: bool) -> None:
        self.setWindowTitle(self.tr("● Recording – SmileDesk") if is_recording else "SmileDesk")

    def _go_back(self) -> None:
        """Close what is open beside the network; with nothing open, follow the largest face."""
        if self._panes.side is None:
            self._session.follow(None)
        else:
            self.close_side()

    def _close_lens_view(self) -> None:
        if self._panes.side is self.lens_view:
            self.close_side()

    def _side_changed(self, shown: QWidget | None) -> None:
        if shown is not self.lens_view:
            self.microscope.close()
        self.side_changed.emit(shown)

    def _follow_changes(self, status: SessionStatus) -> None:
        """Show the network of another model."""
        bundle = status.model.bundle
        if bundle is None or bundle is self._bundle:
            return
        self._bundle = bundle
        if bundle.card != self._card:
            self._card = bundle.card
            self.network_view.show_card(bundle.card)
            self.microscope.use(bundle)
            self.picture.timeline.clear()
        self.model_shown.emit(bundle)

    def _show_analysis(self, status: SessionStatus) -> None:
        analysis, card = self._analysis, self._judged_by
        if analysis is None:
            return
        self.picture.show_analysis(analysis, card, status)
        self.network_view.show_trace(analysis.trace)
        self.microscope.show_analysis(analysis, status.model.changed)
        if card is not None:
            self.analysis_shown.emit(analysis, card)

    def _show_status(self, status: SessionStatus) -> None:
        self._show_state(status)
        model_failure = status.model.message if status.model.state == "failed" else ""
        if model_failure != self._model_failure:
            self._model_failure = model_failure
            if model_failure:
                self.banner.show_message(message_text(model_failure), *self._actions.button(Action.USE_BUNDLED_MODEL))
        if status.detector_fault != self._detector_fault:
            self._detector_fault = status.detector_fault
            if status.detector_fault:
                fault = message_text(status.detector_fault)
                self.banner.show_message(self.tr("{0}. The Haar cascades find the faces.").format(fault))
        if status.model.refusal != self._refusal:
            self._refusal = status.model.refusal
            self._show_refusal(status.model)
        frame = None if self._analysis is None else self._analysis.frame
        self.picture.controls.show_status(status, None if frame is None else frame.media_time)
        self.status_line.show_status(status, None if frame is None else frame.index)
        if self._analysis is not None:
            self.picture.show_picture(self._analysis, self._judged_by, status)

    def _show_refusal(self, model: ModelStatus) -> None:
        """Show why the network was not changed as requested."""
        if model.refusal:
            self.banner.show_message(capitalized(message_text(model.refusal)))
            self.changes_refused.emit(() if model.changed is None else model.changed.interventions)

    def _show_state(self, status: SessionStatus) -> None:
        """Show the live picture, or the reason why none comes; the last one and its results then turn gray."""
        state = picture_state(status, has_picture=self._analysis is not None)
        if state is None:
            self.picture.show_live_view()
        else:
            self.picture.show_state(state, self._actions.steps_of(state))
        out_of_date = state is not None and state.over_picture
        if out_of_date and not self._is_out_of_date and self._analysis is not None:
            self._analysis = out_of_sight(self._analysis)
            self._show_analysis(status)
        self._is_out_of_date = out_of_date
        for pane in (self.picture, self.network_view, self.lens_view):
            pane.show_out_of_date(out_of_date)
        self.out_of_date_changed.emit(out_of_date)
