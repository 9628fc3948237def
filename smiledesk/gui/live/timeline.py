"""The timeline: the probabilities of all faces, of the last minute or of any minute before."""

import time
from collections.abc import Hashable, Iterable, Mapping
from math import ceil

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QPushButton, QScrollBar, QSizePolicy, QWidget

from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.durations import minutes_and_seconds
from smiledesk.gui.common.focus import release_focus
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.numbers import filled
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.plot import Plot
from smiledesk.gui.common.reading_text import face_text
from smiledesk.gui.common.style import set_room
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.live.history import NOBODY, FacePoint, History
from smiledesk.gui.live.timeline_marks import TimelineMarks
from smiledesk.gui.live.trail import SPAN, Trail
from smiledesk.recording.markers import Marker
from smiledesk.recording.time_of_day import time_of_day

_GRID = {0.0: "0", 1.0: "1"}

_NOTCH = 10.0
"""Seconds that a notch of the wheel scrolls by."""

_NOTCH_ANGLE = 120
"""Qt's number for a notch."""

_STEP = 1.0
"""Seconds that an arrow key goes by."""

_BAR_HEIGHT = 8


class Timeline(Plot):
    """Each face's smoothed probability in its colour, the followed face's bold; the threshold dashed; markers."""

    jump_requested = Signal(float)
    """A time of the film, in seconds."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", left=26, below=14, parent=parent)
        self._untitled = self.title = self.tr("Probability")
        self._is_film = False
        self._threshold: float | None = None
        self._end: float | None = None
        """Time at the right end; None for the newest."""
        self._cursor: float | None = None
        """The time that is read out."""
        self._pressed_at: QPointF | None = None
        self._dragged_from: float | None = None
        """Time under the pointer where a drag began; None without one."""
        self.x_range = (-SPAN, 0.0)
        self.setMinimumHeight(scaled(72))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Timeline"))
        self._scroll_bar = QScrollBar(Qt.Orientation.Horizontal, self)
        self._scroll_bar.setAccessibleName(self.tr("Place in the session"))
        self._scroll_bar.setPageStep(round(SPAN))
        self._scroll_bar.setSingleStep(round(_NOTCH))
        self._scroll_bar.valueChanged.connect(self._scroll_to_value)
        self._back_to_now = QPushButton(self.tr("Back to now"), self)
        self._back_to_now.setToolTip(plain(Action.BACK_TO_NOW.with_key(Action.BACK_TO_NOW.text)))
        self._back_to_now.clicked.connect(self.go_back_to_now)
        set_room(self._back_to_now, "tight")
        self.clear()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(400, 140)

    def clear(self) -> None:
        """Remove everything, as for another source or model."""
        self.history = History()
        self.marks = TimelineMarks()
        self._trail = Trail()
        self._cursor = None
        self.go_back_to_now()

    def add(self, at: float, media_time: float, faces: Iterable[FacePoint]) -> None:
        """Add the faces of a frame. at: `time.monotonic` seconds. media_time: in the source's own time, in seconds."""
        self.history.add(at, media_time, faces)
        self._follow_length()
        if self.hasFocus():
            self.setAccessibleDescription(self.description())
        if self._end is None and self._trail.is_behind(at):
            self.update()

    def show_settings(self, title: str, threshold: float | None, *, is_film: bool) -> None:
        """Show a title, empty for the usual one, and a threshold, None for none. is_film: a click jumps in a film."""
        before = self.ground_state()
        self.title = title or self._untitled
        self._threshold = threshold
        self._is_film = is_film
        if self.ground_state() != before:
            self.update()

    @property
    def end(self) -> float:
        """The time at the right end, in `time.monotonic` seconds."""
        return self._newest() if self._end is None else self._end

    @property
    def is_scrolled(self) -> bool:
        """True if it shows a time before the last minute."""
        return self._end is not None

    def scroll_to(self, end: float) -> None:
        """Show the minute before a time, as far as the session reaches."""
        first, newest = self.history.first, self.history.newest
        if first is None or newest is None or end >= newest or newest - first <= SPAN:
            self.go_back_to_now()
            return
        self._end = max(end, first + SPAN)
        self._show_place()

    def go_back_to_now(self) -> None:
        """Show the last minute, and go on with it."""
        self._end = None
        self._show_place()

    def receive_marker(self, marker: Marker) -> None:
        """Show a marker, or no longer one that is undone."""
        self.marks.receive(marker)
        self.update()

    def begin_recording(self) -> None:
        """Mark the time from now on as recorded."""
        self.marks.begin_recording(self._newest())
        self.update()

    def end_recording(self) -> None:
        """Show that the recording has ended."""
        self.marks.end_recording(self._newest())
        self.update()

    def description(self) -> str:
        """The newest value of the followed face, the share of the minute above the threshold, and what is read out."""
        minute = self.history.between(self.end - SPAN, self.end)
        known = minute["smoothed"][minute["followed"] & ~np.isnan(minute["smoothed"])]
        if not len(known):
            return self.tr("No value yet")
        if self._threshold is None:
            text = self.tr("{0}: now {1:.2f}").format(self.title, known[-1])
        else:
            text = filled(
                self.tr("{0}: now {1:.2f}, above the threshold in {2:.0%} of the last minute"),
                *(self.title, known[-1], (known >= self._threshold).mean()),
            )
        return text if self._cursor is None else f"{text}; {self.text_of(self._cursor)}"

    def text_at(self, x: float) -> str:
        """The values of all faces at a place. x: seconds, negative, up to 0 at the right end."""
        return self.text_of(self.end + x)

    def text_of(self, at: float) -> str:
        """The values of all faces on the frame that is nearest to a time; empty before the first."""
        points, newest = self.history.nearest(at), self.history.newest
        if newest is None:
            return ""
        frame = points[0]
        ago = newest - frame["at"]
        texts = [
            self.tr("{0:.1f} s ago").format(ago) if ago < SPAN else self.tr("{0} ago").format(minutes_and_seconds(ago))
        ]
        if self._is_film:
            texts.append(self.tr("at {0} of the film").format(minutes_and_seconds(frame["media_time"])))
        pixel = SPAN / max(self.content_rect().width(), 1.0)
        texts += [
            self.tr("marker {0}").format(mark.name) for mark in self.marks.between(at - 4 * pixel, at + 4 * pixel)
        ]
        if frame["face"] == NOBODY:
            texts.append(self.tr("no face"))
        for face, smoothed, raw in points[["face", "smoothed", "raw"]].tolist() if frame["face"] != NOBODY else ():
            values = [self.tr("no verdict yet") if np.isnan(smoothed) else self.tr("smoothed {0:.2f}").format(smoothed)]
            if not np.isnan(raw):
                values.append(self.tr("that frame {0:.2f}").format(raw))
            texts.append(f"{face_text(face)}: {', '.join(values)}")
        return " · ".join(texts)

    def grid_lines(self) -> Mapping[float, str]:
        """Both ends of a probability."""
        return _GRID

    def ground_state(self) -> Hashable:
        """Title, threshold and the minute's times."""
        return super().ground_state(), self._threshold, self._end, self._is_film

    def paint_ground(self, painter: QPainter) -> None:
        """Paint title, legend, both ends and the threshold."""
        super().paint_ground(painter)
        painter.setFont(proportional(8))
        painter.setPen(QColor(self.theme.tokens.muted))
        line = self.title_rect()
        if self._end is not None:
            line.setRight(self._back_to_now.geometry().left() - 8)
        room = line.width() - QFontMetricsF(proportional(9, bold=True)).horizontalAdvance(self.title) - 12
        metrics = painter.fontMetrics()
        legend = next((text for text in self._legends() if metrics.horizontalAdvance(text) <= room), "")
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, legend)
        if self._threshold is not None:
            painter.setPen(QPen(QColor(self.theme.tokens.muted), 1, Qt.PenStyle.DashLine))
            painter.drawLine(*(self.place_of(x, self._threshold) for x in self.x_range))

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the lines, the markers and the cursor."""
        if self.history.newest is None:
            return
        end, tokens = self.end, self.theme.tokens
        self._trail.paint(painter, rect, self.history, end, tokens)
        self.marks.paint(painter, rect, end - SPAN, end, tokens)
        if self._cursor is not None and end - SPAN <= self._cursor <= end:
            x = self.place_of(self._cursor - end, 0.0).x()
            painter.setPen(QPen(QColor(tokens.text), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the scroll bar and the button."""
        super().resizeEvent(event)
        area = self.content_rect().toRect()
        self._scroll_bar.setGeometry(area.left(), self.height() - _BAR_HEIGHT - 3, area.width(), _BAR_HEIGHT)
        size = self._back_to_now.sizeHint()
        self._back_to_now.setGeometry(self.width() - size.width() - 8, 3, size.width(), size.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the lines, or show the values under the pointer."""
        if self._pressed_at is None:
            super().mouseMoveEvent(event)
            return
        moved = (event.position() - self._pressed_at).manhattanLength()
        if self._dragged_from is None and moved >= QApplication.startDragDistance():
            self._dragged_from = self._time_at(self._pressed_at)
        if self._dragged_from is not None:
            self.scroll_to(self.end + self._dragged_from - self._time_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click without a drag reads the moment out, and jumps there in a film."""
        if self._pressed_at is not None and self._dragged_from is None:
            self._read_out(self._time_at(self._pressed_at), event.position())
            self._jump()
        self._pressed_at = self._dragged_from = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll through the session once it is longer than the minute that is shown."""
        angle = event.angleDelta()
        if self._scroll_bar.isHidden():
            event.ignore()
        else:
            self.scroll_to(self.end - (angle.y() or angle.x()) / _NOTCH_ANGLE * _NOTCH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read out another moment, scroll, or jump to the moment in a film."""
        step, pages = Action.READ_MOMENT.position(event), Action.SCROLL_TIMELINE.position(event)
        if step is not None:
            at = self.end if self._cursor is None else self._cursor
            self._read_out(at + (_STEP if step else -_STEP))
        elif pages is not None:
            self.scroll_to(self.end + (SPAN if pages else -SPAN))
        elif Action.FIRST_MOMENT.matches(event):
            self.scroll_to(0.0)
        elif Action.BACK_TO_NOW.matches(event):
            self.go_back_to_now()
        elif Action.JUMP_TO_MOMENT.matches(event) and self._cursor is not None:
            self._jump()
        else:
            super().keyPressEvent(event)

    def _newest(self) -> float:
        newest = self.history.newest
        return time.monotonic() if newest is None else newest

    def _time_at(self, point: QPointF) -> float:
        return self.end + self.x_at(point)

    def _read_out(self, at: float, point: QPointF | None = None) -> None:
        """Put the cursor on a time of the session, and show its values. point: of the pointer."""
        first, newest = self.history.first, self.history.newest
        if first is None or newest is None:
            return
        self._cursor = min(max(at, first), newest)
        if not self.end - SPAN <= self._cursor <= self.end:
            self.scroll_to(self._cursor + SPAN / 2)
        self.setAccessibleDescription(self.description())
        place = self.place_of(self._cursor - self.end, 0.5) if point is None else point
        self.show_reading(self._cursor - self.end, place)
        self.update()

    def _jump(self) -> None:
        if self._is_film and self._cursor is not None:
            self.jump_requested.emit(float(self.history.nearest(self._cursor)["media_time"][0]))

    def _legends(self) -> tuple[str, ...]:
        """Legends, the longest first."""
        if self._end is None:
            return self.tr("last minute · bold: the followed face, gray: each frame"), self.tr("last minute")
        frames = [self.history.nearest(at)[0] for at in (self._end - SPAN, self._end)]
        if self._is_film:
            start, end = (minutes_and_seconds(float(frame["media_time"])) for frame in frames)
        else:
            start, end = (f"{time_of_day(float(frame['at'])):%H:%M:%S}" for frame in frames)
        return (self.tr("{0} to {1}").format(start, end),)

    def _show_place(self) -> None:
        """Show the place in the session: the minute, the scroll bar, and the way back."""
        if self._end is None:
            release_focus(self._back_to_now)
        self._back_to_now.setVisible(self._end is not None)
        self._follow_length()
        self.update()

    def _follow_length(self) -> None:
        """Give the scroll bar the length of the session, which grows, in whole seconds: it is painted once a second."""
        first, newest = self.history.first, self.history.newest
        most = 0 if first is None or newest is None else ceil(newest - first - SPAN)
        with QSignalBlocker(self._scroll_bar):
            if most <= 0:
                release_focus(self._scroll_bar)
            self._scroll_bar.setVisible(most > 0)
            self._scroll_bar.setMaximum(max(most, 0))
            value = most if self._end is None or first is None else round(self._end - first - SPAN)
            self._scroll_bar.setValue(value)

    def _scroll_to_value(self, value: int) -> None:
        first = self.history.first
        if first is None or value >= self._scroll_bar.maximum():
            self.go_back_to_now()
        else:
            self.scroll_to(first + SPAN + value)
