"""A rounded card whose ground is painted once: a frame paints only what changes on it."""

from collections.abc import Hashable
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from smiledesk.gui.common.theme import Theme

_RADIUS = 8


class Card(QWidget):
    """Keeps its ground (border, headings, legends) as a pixmap, and paints its content over it with every frame.

    The ground is painted anew when the size, the colours, the focus or the pixel ratio change, or its `ground_state`.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._ground = QPixmap()
        self._ground_key: Hashable = None
        # The ground fills the whole rectangle, so Qt need not paint what is behind the card.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self.update)

    def ground_state(self) -> Hashable:
        """Everything else that `paint_ground` depends on."""
        return None

    def paint_ground(self, painter: QPainter) -> None:
        """Paint what stays from frame to frame; the card's border is there already."""

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint what changes from frame to frame. rect: `content_rect`."""

    def content_rect(self) -> QRectF:
        """The place of the content, in the widget's coordinates."""
        return QRectF(self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and the content over it."""
        painter = QPainter(self)
        ratio = painter.deviceTransform().m11()
        key = (self.size(), ratio, self.theme.tokens, self.hasFocus(), self.ground_state())
        if key != self._ground_key:
            self._ground, self._ground_key = self._painted_ground(ratio), key
            if event.rect() != self.rect():
                self.update()
        painter.drawPixmap(0, 0, self._ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_content(painter, self.content_rect())
        painter.end()

    def _painted_ground(self, ratio: float) -> QPixmap:
        tokens = self.theme.tokens
        ground = QPixmap(ceil(self.width() * ratio), ceil(self.height() * ratio))
        ground.setDevicePixelRatio(ratio)
        ground.fill(QColor(tokens.window))
        painter = QPainter(ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.line), 1))
        painter.setBrush(QColor(tokens.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        self.paint_ground(painter)
        painter.end()
        return ground
