"""Curves over the overview from the maps that feed the open map."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.tile import Tile
from smiledesk.gui.common.translation import translate, translate_plural
from smiledesk.gui.microscope.lesson_step_button import LessonStepButton
from smiledesk.lenses.connections import Connection

_FULL = 12
"""Number of the strongest connections that are drawn in full."""

_FAINT = 120
"""Number of further connections that are drawn faintly."""

_NAMED = 6
"""Number of connections listed with their strengths."""


@dataclass(frozen=True, slots=True)
class Feed:
    """The connections of one map."""

    source: Tile
    target: Tile
    channel: int
    """Channel of the target."""
    connections: tuple[Connection, ...]
    """Strongest first."""


class ConnectionsOverlay(QWidget):
    """A layer above the tiles, transparent to the mouse; stronger connections are wider and more opaque."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._covered = parent
        self._feed: Feed | None = None
        self._drawn: QPixmap | None = None
        self._drawn_for: tuple[object, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Connections"))
        self.hide()
        parent.installEventFilter(self)
        theme.changed.connect(self._draw_anew)

    @property
    def feed(self) -> Feed | None:
        """The connections shown; None for none."""
        return self._feed

    def show_feed(self, feed: Feed | None) -> None:
        """Draw the connections of a map; None removes them."""
        if feed == self._feed:
            return
        self._feed = feed
        self.setVisible(feed is not None)
        self.setAccessibleDescription("" if feed is None else strongest_text(feed.connections))
        self.raise_()
        self._draw_anew()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the covered widget."""
        if watched is self._covered and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._covered.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the curves from a cached picture, redrawn only after a tile has moved."""
        if self._feed is None:
            return
        places = (self.size(), self._feed.source.geometry(), self._feed.target.geometry())
        if self._drawn is None or places != self._drawn_for:
            self._drawn, self._drawn_for = self._picture(self._feed), places
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        painter.drawPixmap(0, 0, self._drawn)
        painter.end()

    def _draw_anew(self) -> None:
        self._drawn = None
        self.update()

    def _picture(self, feed: Feed) -> QPixmap:
        scale = self.devicePixelRatioF()
        picture = QPixmap(QSize(round(self.width() * scale), round(self.height() * scale)))
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRegion(QRegion(self.rect()) - self._headings())
        target = self._place(feed.target, feed.channel)
        largest = max((abs(one.strength) for one in feed.connections), default=0.0) or 1.0
        # Strongest last, so that they are on top.
        for rank, one in reversed(list(enumerate(feed.connections[: _FULL + _FAINT]))):
            source = self._place(feed.source, one.channel)
            if rank < _FULL:
                self._draw_full(painter, source, target, one.strength / largest)
            else:
                painter.setPen(QPen(self._colour(one.strength, 0.22), 0.8))
                painter.drawPath(_curve(source, target))
        painter.end()
        return picture

    def _draw_full(self, painter: QPainter, source: QRectF, target: QRectF, share: float) -> None:
        """Draw a curve with a contrasting rim, and outline its source map."""
        path, width = _curve(source, target), 0.75 + 1.75 * abs(share)
        rim = QColor(self._theme.tokens.window)
        rim.setAlphaF(0.55)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(rim, width + 2))
        painter.drawPath(path)
        colour = self._colour(share, 0.35 + 0.5 * abs(share))
        painter.setPen(QPen(colour, width))
        painter.drawPath(path)
        painter.setPen(QPen(colour, 1.5))
        painter.drawRect(source)

    def _colour(self, strength: float, opacity: float) -> QColor:
        """Positive or negative end of the signed colours."""
        table = self._theme.colour_table(signed=True)
        colour = QColor(*(int(part) for part in table[-1 if strength >= 0 else 1]))
        colour.setAlphaF(min(opacity, 1.0))
        return colour

    def _headings(self) -> QRegion:
        """Region of all headings; curves pass behind it."""
        region = QRegion()
        for row in self._covered.findChildren(LessonStepButton):
            region += row.text_rect().toAlignedRect().translated(row.mapTo(self._covered, row.rect().topLeft()))
        for tile in self._covered.findChildren(Tile):
            for text in tile.heading():
                corner = tile.mapTo(self._covered, tile.rect().topLeft())
                region += text.place.toAlignedRect().translated(corner)
        return region

    def _place(self, tile: Tile, index: int) -> QRectF:
        """Rectangle of a tile's map in the overlay's coordinates."""
        rect = tile.map_rect(index)
        return rect.translated(QPointF(tile.mapTo(self._covered, tile.rect().topLeft())))


def strongest_text(connections: Sequence[Connection]) -> str:
    """Text of the strongest connections with their strengths; a single connection is given without."""
    if len(connections) == 1:
        return translate("connections_overlay", "map {0}").format(connections[0].channel + 1)
    named = ", ".join(f"{one.channel + 1}: {one.strength:+.3f}" for one in connections[:_NAMED])
    more = len(connections) - _NAMED
    if more <= 0:
        return named
    return translate_plural("connections_overlay", "{maps} and %n weaker ones", more).format(maps=named)


def _curve(source: QRectF, target: QRectF) -> QPainterPath:
    """Curve between the edges of two rectangles, perpendicular to both."""
    if source.right() <= target.left() or target.right() <= source.left():
        onward = source.right() <= target.left()
        start = QPointF(source.right() if onward else source.left(), source.center().y())
        end = QPointF(target.left() if onward else target.right(), target.center().y())
        bend = QPointF((end.x() - start.x()) / 2, 0)
    else:
        start = QPointF(source.center().x(), source.bottom())
        end = QPointF(target.center().x(), target.top())
        bend = QPointF(0, (end.y() - start.y()) / 2)
    path = QPainterPath(start)
    path.cubicTo(start + bend, end - bend, end)
    return path
