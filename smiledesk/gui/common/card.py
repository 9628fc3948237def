"""A rounded card whose ground is painted once: a frame paints only what changes on it."""

from collections.abc import Hashable
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from smiledesk.gui.common.text_size import text_size
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.tokens import Tokens

_RADIUS = 8
_BORDER = 2
"""Pixels that the border takes at most."""

_OUTLINE = 8
"""Largest distance in pixels by which outlines extend beyond their rectangles."""


def paint_card(painter: QPainter, rect: QRectF, tokens: Tokens, border: str = "") -> None:
    """Paint a rounded card with its border. border: a colour; empty for the usual one."""
    painter.setPen(QPen(QColor(border or tokens.line), 1))
    painter.setBrush(QColor(tokens.panel))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)


class CardWidget(QWidget):
    """Keeps its ground (border, headings, legends) as a pixmap, and paints its content over it with every frame.

    The ground is painted anew when size, colours, text size, border, pixel ratio or the card's `ground_state` change.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._ground = QPixmap()
        self._content_rect = QRectF()
        self._covered: tuple[list[QRectF], int, bool] = [], 0, False
        self._hidden = QRegion()
        """The part of the ground that the content hides; whole pixels only."""
        self._repainted = QRegion()
        """The part that a new content changes, with the outlines on it."""
        self._empty_state: Hashable = None
        self._ground_state: Hashable = None
        # The ground fills the whole rectangle, so Qt need not paint what is behind the card.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self.update)

    def ground_state(self) -> Hashable:
        """Further state that `paint_ground` and `content_rect` depend on."""
        return None

    def border(self) -> str:
        """Colour of the border; empty for the usual one."""
        return self.theme.tokens.accent if self.hasFocus() else ""

    def paint_ground(self, painter: QPainter) -> None:
        """Paint what does not change from frame to frame, on top of the card's border."""

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint what changes from frame to frame. rect: `content_rect`."""

    def covered_rects(self) -> list[QRectF]:
        """Rectangles that the content covers completely, such as a map; the ground is not painted there."""
        return []

    def has_outlines(self) -> bool:
        """True if outlines may extend beyond the covered rectangles. Whatever changes it calls `update`."""
        return True

    def content_rect(self) -> QRectF:
        """The place of the content, in the widget's coordinates."""
        return QRectF(self.rect())

    def update_content(self) -> None:
        """Repaint the content: only the rectangles it covers and the outlines on them."""
        covered = [] if self._ground.isNull() else self.covered_rects()
        if covered:
            self._follow_covered(covered)
            self.update(self._repainted)
        else:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and the content over it."""
        painter = QPainter(self)
        changed = self._follow_changes(painter.deviceTransform().m11())
        if changed and not event.rect().contains(self.visibleRegion().boundingRect()):
            self.update()
        self._put_down_ground(painter, event.region())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_content(painter, self._content_rect)
        painter.end()

    def _put_down_ground(self, painter: QPainter, region: QRegion) -> None:
        """Paint the ground where it is to be seen; pixels that are only partly covered are seen."""
        self._follow_covered(self.covered_rects())
        if self._hidden.isEmpty():
            painter.drawPixmap(0, 0, self._ground)
            return
        seen = region - self._hidden
        if seen.isEmpty():
            return
        painter.setClipRegion(seen)
        painter.drawPixmap(0, 0, self._ground)
        painter.setClipping(False)

    def _follow_covered(self, covered: list[QRectF]) -> None:
        """Make the regions anew if the content covers other rectangles than before."""
        outline = _OUTLINE if self.has_outlines() else 0
        has_whole_pixels = self.devicePixelRatioF().is_integer()
        if (covered, outline, has_whole_pixels) == self._covered:
            return
        self._covered = covered, outline, has_whole_pixels
        self._hidden, self._repainted = QRegion(), QRegion()
        for rect in covered:
            is_whole = has_whole_pixels and rect == QRectF(rect.toRect())
            self._hidden += rect.toRect() if is_whole else rect.adjusted(1, 1, -1, -1).toRect()
            self._repainted += rect.adjusted(-outline, -outline, outline, outline).toAlignedRect()

    def _follow_changes(self, ratio: float) -> bool:
        """Paint the ground anew if it is out of date, and return whether it was. ratio: device pixels in a pixel."""
        empty_state = (self.size(), ratio, self.theme.tokens, text_size(), self.border())
        ground_state = self.ground_state()
        if empty_state == self._empty_state and ground_state == self._ground_state:
            return False
        painter = self._painter_on_empty_ground(ratio, is_new=empty_state != self._empty_state)
        self._empty_state, self._ground_state = empty_state, ground_state
        self._content_rect = self.content_rect()
        self.paint_ground(painter)
        painter.end()
        return True

    def _painter_on_empty_ground(self, ratio: float, *, is_new: bool) -> QPainter:
        """Paint the border, unless it is painted already: it takes longer than all the rest."""
        tokens, whole = self.theme.tokens, QRectF(self.rect())
        if is_new:
            self._ground = QPixmap(ceil(self.width() * ratio), ceil(self.height() * ratio))
            self._ground.setDevicePixelRatio(ratio)
            self._ground.fill(QColor(tokens.window))
        painter = QPainter(self._ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_new:
            paint_card(painter, whole, tokens, self.border())
        else:
            painter.fillRect(whole.adjusted(_RADIUS, _BORDER, -_RADIUS, -_BORDER), QColor(tokens.panel))
            corner = _RADIUS // 2
            painter.fillRect(whole.adjusted(corner, corner, -corner, -corner), QColor(tokens.panel))
            painter.fillRect(whole.adjusted(_BORDER, _RADIUS, -_BORDER, -_RADIUS), QColor(tokens.panel))
        return painter
