"""The left pane: the live picture, its controls, the recording bar, the verdict, the drift meter and the timeline."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSpacerItem, QStackedLayout, QVBoxLayout, QWidget

from smiledesk.core.records import Analysis, FaceReading
from smiledesk.gui.common.banner import Banner
from smiledesk.gui.common.focus import release_focus
from smiledesk.gui.common.out_of_date import show_out_of_date
from smiledesk.gui.common.reading_text import changed_text, probability_of, shown_class, threshold_of
from smiledesk.gui.common.state_view import NextStep, StateView
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.live.controls import Controls
from smiledesk.gui.live.drift_meter import DriftMeter
from smiledesk.gui.live.history import FacePoint
from smiledesk.gui.live.live_view import LiveView
from smiledesk.gui.live.recording_bar import RecordingBar
from smiledesk.gui.live.status_text import PictureState, picture_note
from smiledesk.gui.live.timeline import Timeline
from smiledesk.gui.live.verdict_panel import VerdictPanel
from smiledesk.network.bundle import FILES
from smiledesk.network.card import Card
from smiledesk.session.status import SessionStatus

_ALONE = QStackedLayout.StackingMode.StackOne
_PICTURE_BELOW = QStackedLayout.StackingMode.StackAll
"""Ways to show a state: alone, or over the last picture."""

_GAP = 8
"""Pixels between the parts."""

_TIMELINE = 0.9
"""Height of the timeline at most, in widths of the pane."""


class PicturePane(QWidget):
    """From top to bottom: the picture or the reason why there is none, two bars, verdict, drift meter, timeline.

    The bars are the controls of the picture, and the buttons that keep something, which are added from outside.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live_view = LiveView(theme)
        self.state_view = StateView()
        self.controls = Controls()
        self.recording_bar = RecordingBar(theme)
        self.verdict = VerdictPanel(theme)
        self.drift_meter = DriftMeter()
        self._has_statistics = False
        """The model knows what its training faces looked like."""
        self._is_compact = False
        self.timeline = Timeline(theme)
        self._picture = QWidget()
        self._pages = QStackedLayout(self._picture)
        self._pages.addWidget(self.state_view)
        self._pages.addWidget(self.live_view)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        self._above = QSpacerItem(0, 0)
        column.addItem(self._above)
        column.addWidget(self._picture, stretch=4)
        column.addWidget(self.controls)
        column.addWidget(self.recording_bar)
        column.addWidget(self.verdict)
        column.addWidget(self.drift_meter)
        column.addWidget(self.timeline, stretch=1)
        column.addStretch()
        self.banner = Banner()
        self.banner.float_over(self._picture)

    @property
    def picture_area(self) -> QWidget:
        """The place of the picture, or of the reason why there is none."""
        return self._picture

    def show_analysis(self, analysis: Analysis, card: Card | None, status: SessionStatus) -> None:
        """Show a frame, the verdict on the followed face, and the next points of the timeline."""
        self.show_picture(analysis, card, status)
        self._show_change(analysis, status)
        self._has_statistics = card is not None and FILES.statistics in card.sha256
        self._show_or_hide_drift()
        self.verdict.show_reading(analysis.followed_reading, card, status.threshold)
        if card is not None:
            self._add_to_timeline(analysis, card, status)

    def _show_change(self, analysis: Analysis, status: SessionStatus) -> None:
        """Mark all that the user's changes of the network alter."""
        is_changed = status.model.changed is not None
        self.live_view.show_mark(changed_text() if is_changed else "")
        trace = analysis.unchanged
        old = None if trace is None else tuple(float(share) for share in trace.probabilities)
        self.verdict.show_change(is_changed, old)

    def show_picture(self, analysis: Analysis, card: Card | None, status: SessionStatus) -> None:
        """Show a frame, with a note where one applies."""
        note = picture_note(analysis, status)
        mirrored = status.source.mirrored
        self.live_view.show_analysis(analysis, card, _threshold(card, status), mirrored=mirrored, note=note)
        self._fit()

    def show_compact(self, compact: bool) -> None:
        """Show picture, recording bar and verdict alone, or everything."""
        self._is_compact = compact
        self._show_or_hide_drift()
        self.controls.setVisible(not compact)
        self.timeline.setVisible(not compact)

    def show_picture_alone(self, alone: bool) -> None:
        """Show the picture alone, in the middle of its pane, or everything."""
        self.show_compact(alone)
        self.recording_bar.setVisible(not alone)
        self.verdict.setVisible(not alone)
        room = QSizePolicy.Policy.Expanding if alone else QSizePolicy.Policy.Minimum
        self._above.changeSize(0, 0, QSizePolicy.Policy.Minimum, room)
        self._column.invalidate()

    def compact_height(self, width: int) -> int:
        """The height that picture, recording bar and verdict need at a width, in pixels."""
        bar, verdict = self.recording_bar.sizeHint().height(), self.verdict.sizeHint().height()
        return self.live_view.height_for(width) + bar + verdict + 2 * _GAP

    def show_state(self, state: PictureState, steps: list[list[NextStep]]) -> None:
        """Show the reason why there is no picture, or no new one. steps: buttons, in rows."""
        self.state_view.show_state(state.headline, state.explanation, *steps)
        self.state_view.set_over_picture(state.over_picture)
        if not state.over_picture:
            release_focus(self.live_view)
        self._pages.setStackingMode(_PICTURE_BELOW if state.over_picture else _ALONE)
        self._pages.setCurrentWidget(self.state_view)
        self._fit()

    def show_out_of_date(self, out_of_date: bool) -> None:
        """Gray the picture and its verdict while no new picture comes, or give them back their colours."""
        show_out_of_date((self.live_view, self.verdict, self.drift_meter, self.timeline), out_of_date)

    def show_live_view(self) -> None:
        """Show the picture again."""
        if self._pages.currentWidget() is self.live_view:
            return
        release_focus(self.state_view)
        self._pages.setStackingMode(_ALONE)
        self._pages.setCurrentWidget(self.live_view)
        self._fit()

    def forget(self, card: Card | None) -> None:
        """Show nothing of the previous source any more."""
        self.timeline.clear()
        self.verdict.show_reading(None, card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the heights to the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the picture the height it fills, and the rest to the timeline."""
        most = self.live_view.height_for(self.width())
        # A state takes the place of the picture before it, and more only where its text needs more.
        needed = self.state_view.heightForWidth(self.width()) if self._pages.currentWidget() is self.state_view else 0
        self._picture.setMaximumHeight(max(most, needed))
        self.timeline.setMaximumHeight(max(round(_TIMELINE * self.width()), self.timeline.minimumHeight()))

    def _show_or_hide_drift(self) -> None:
        """Show the meter of a model that has statistics; without a face too, so that nothing moves when one comes."""
        self.drift_meter.setVisible(self._has_statistics and not self._is_compact)

    def _add_to_timeline(self, analysis: Analysis, card: Card, status: SessionStatus) -> None:
        threshold = _threshold(card, status) if card.positive_class is not None else None
        if threshold is not None and analysis.followed_reading is not None:
            threshold = threshold_of(analysis.followed_reading, threshold)
        is_film = status.source.duration is not None
        self.timeline.show_settings(self.verdict.timeline_title(), threshold, is_film=is_film)
        points = (_point(reading, card, followed=reading.face_id == analysis.followed) for reading in analysis.readings)
        self.timeline.add(analysis.frame.captured_at, analysis.frame.media_time, points)


def _point(reading: FaceReading, card: Card, *, followed: bool) -> FacePoint:
    index = shown_class(card, reading)
    smoothed, raw = probability_of(reading.smoothed, index), probability_of(reading.raw, index)
    return FacePoint(reading.face_id, smoothed, raw, followed)


def _threshold(card: Card | None, status: SessionStatus) -> float:
    if status.threshold is not None:
        return status.threshold
    return card.threshold if card is not None else 0.5
