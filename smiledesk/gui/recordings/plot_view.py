"""The plot of a summary, drawn by matplotlib in the background and shown as a picture."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smiledesk.core.translatable import Translatable
from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.gui.common.message_text import message_text
from smiledesk.gui.common.numbers import fixed
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.recording.summary.episodes import Summary
from smiledesk.recording.summary.plot_on_demand import plot_image
from smiledesk.recording.summary.plot_style import PlotColours

_DPI = 96.0
"""Pixels of an inch, in which matplotlib measures letters and lines."""

_LANE_ALONE, _LANE = 1.1, 0.55
"""Inches of the lane of a single face, and of each of several."""

_SETTLED_MS = 120
"""Milliseconds without a change of size after which the plot is drawn anew."""

_LEAST_WIDTH = 300


class PlotView(QWidget):
    """A plot as wide as its place and as high as its lanes. A click chooses a moment, which is marked."""

    place_clicked = Signal(float)
    """A place on the axis of `Recording.elapsed`."""

    height_changed = Signal(int)
    """Pixels that the whole plot is high."""

    def __init__(self, theme: Theme, background: BackgroundTask, parent: QWidget | None = None) -> None:
        """background: draws; only the latest plot that it is asked for."""
        super().__init__(parent)
        self._theme = theme
        self._background = background
        self._summary: Summary | None = None
        self._image = QImage()
        self._axis = (0.0, 0.0, 0.0, 1.0)
        """Columns of the first and the last place, and those places."""
        self._marked: tuple[float, float] | None = None
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._draw)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Plot of the recording"))
        theme.changed.connect(self._draw)

    @property
    def is_drawn(self) -> bool:
        """True once a plot is shown."""
        return not self._image.isNull()

    def show_summary(self, summary: Summary) -> None:
        """Draw the plot of a recording."""
        self._summary = summary
        self._image = QImage()
        self._marked = None
        self.setAccessibleDescription(self._description(summary))
        self.update()
        self._draw()

    def mark(self, first: float, last: float) -> None:
        """Mark a stretch between two places of the axis."""
        self._marked = (first, last)
        self.update()

    def column_of(self, place: float) -> float:
        """The pixel column of a place of the axis."""
        left, right, first, last = self._axis
        return left + (place - first) / (last - first) * (right - left)

    def place_at(self, column: float) -> float:
        """The place of the axis at a pixel column."""
        left, right, first, last = self._axis
        return first + (column - left) / max(right - left, 1.0) * (last - first)

    def sizeHint(self) -> QSize:
        """The size of the plot."""
        return QSize(400, 240) if self._image.isNull() else self._image.deviceIndependentSize().toSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw a plot of the new width once it has settled."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._settled.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a moment."""
        left, right, _, _ = self._axis
        if self.is_drawn and event.button() == Qt.MouseButton.LeftButton and left <= event.position().x() <= right:
            self.place_clicked.emit(self.place_at(event.position().x()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the plot and what is marked on it; until another width is drawn, in the old one."""
        del event
        painter = QPainter(self)
        if self._image.isNull():
            painter.setPen(QColor(self._theme.tokens.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Drawing the plot…"))
            painter.end()
            return
        painter.drawImage(QPointF(0, 0), self._image)
        if self._marked is not None:
            left, right = (self.column_of(place) for place in self._marked)
            colour = QColor(self._theme.tokens.text)
            colour.setAlpha(40)
            painter.fillRect(QRectF(left, 0, max(right - left, 2.0), self.height()), colour)
        painter.end()

    def _description(self, summary: Summary) -> str:
        """The numbers of each face as text."""
        return "\n".join(
            self.tr("Face {0}: {1} of {2} judged seconds with the class, episodes: {3}").format(
                face.face, fixed(face.positive, 1), fixed(face.judged, 1), len(face.episodes)
            )
            for face in summary.faces
        )

    def _draw(self) -> None:
        summary, width = self._summary, self.width()
        if summary is None:
            return
        colours, ratio, inch = _colours(self._theme), self.devicePixelRatioF(), scaled(_DPI)
        lane = _LANE_ALONE if len(summary.faces) < 2 else _LANE
        self._background.run_instead(
            lambda _run: _draw_image(summary, colours, width / inch, lane, inch * ratio, ratio),
            lambda drawn: self._show(*drawn),
        )

    def _show(self, image: QImage, axis: tuple[float, float, float, float]) -> None:
        self._image, self._axis = image, axis
        height = round(image.deviceIndependentSize().height())
        self.setFixedHeight(height)
        self.height_changed.emit(height)
        self.update()


def plot_text(text: Translatable) -> str:
    """A text of a plot in the user's language, with the class as the window calls it. For any thread."""
    values = {name: class_text(str(value)) if name == "class_name" else value for name, value in text.values.items()}
    return message_text(Translatable(text.template, **values))


def _colours(theme: Theme) -> PlotColours:
    tokens = theme.tokens
    return PlotColours(tokens.dark, tokens.window, tokens.panel, tokens.line, tokens.text, tokens.muted)


def _draw_image(
    summary: Summary, colours: PlotColours, width: float, lane: float, dpi: float, ratio: float
) -> tuple[QImage, tuple[float, float, float, float]]:
    """The plot, and where its axis is. Not for the window's thread: matplotlib is imported when it is first needed."""
    plot = plot_image(summary, colours, width, lane, dpi, plot_text)
    height, across, channels = plot.pixels.shape
    image = QImage(plot.pixels.data, across, height, channels * across, QImage.Format.Format_RGBA8888).copy()
    image.setDevicePixelRatio(ratio)
    return image, (plot.left / ratio, plot.right / ratio, plot.first, plot.last)
