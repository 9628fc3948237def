"""A card with a heading: what the network view is made of."""

from collections.abc import Hashable
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from smiledesk.gui.common.card import CardWidget
from smiledesk.gui.common.fonts import largest_fitting, monospaced, proportional
from smiledesk.gui.common.theme import Theme

Cell = tuple[int, int, int]
"""Channel, row and column of what a tile shows."""

_MARGIN = 8.0
_NARROW_MARGIN = 5.0
_NARROW = 100
"""Pixels of width below which a tile spares its margin for what it shows."""
_HEADING = 18.0
_TITLE_SIZES = (9, 8.5, 8, 7.5)
_LOW_HEADING = 13.0


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text, and where it stands in the widget's coordinates."""

    text: str
    font: QFont
    place: QRectF


class Tile(CardWidget):
    """A rounded card with a title and a remark at its right; takes the focus, and is described for screen readers."""

    def __init__(self, theme: Theme, title: str, remark: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._title = title
        self._remark = remark
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # All tiles of a row or column share its length evenly, whatever stands in them.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setMinimumSize(64, 84)
        self.setAccessibleName(f"{title}, {remark}" if remark else title)

    def leave_title_to_row(self) -> None:
        """Show the remark only: the row that the tile stands in has the title."""
        self._title = ""
        self.update()

    def content_rect(self) -> QRectF:
        """Where a subclass paints, in the widget's coordinates."""
        heading = self._heading_rect()
        margin = self._margin()
        return QRectF(self.rect()).adjusted(margin, heading.bottom() + 3, -margin, -margin)

    def narrowest_for_title(self) -> int:
        """The width from which the whole title is seen, in pixels."""
        metrics = QFontMetricsF(proportional(_TITLE_SIZES[-1], bold=True))
        return ceil(metrics.horizontalAdvance(self._title) + 2 * _NARROW_MARGIN)

    def heading(self) -> tuple[Words, Words]:
        """The title, elided where it is too long, and the remark where there is room left for it."""
        line = self._heading_rect()
        title_font = largest_fitting(self._title, line.width(), _TITLE_SIZES, bold=True)
        metrics = QFontMetricsF(title_font)
        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, line.width())
        title_width = metrics.horizontalAdvance(title)
        remark_font = monospaced(7.5)
        remark_width = QFontMetricsF(remark_font).horizontalAdvance(self._remark)
        room = line.width() - (title_width + 8 if title else 0)
        remark = self._remark if remark_width <= room else ""
        remark_left = line.right() - (remark_width if remark else 0)
        return (
            Words(title, title_font, QRectF(line.left(), line.top(), title_width, line.height())),
            Words(remark, remark_font, QRectF(remark_left, line.top(), line.right() - remark_left, line.height())),
        )

    def map_rect(self, index: int) -> QRectF:
        """Where a map, or a value, of what the tile shows lies, in the widget's coordinates."""
        del index
        return self.content_rect()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the release, since a press is a tile's own."""
        event.accept()

    def ground_state(self) -> Hashable:
        """The heading."""
        return self._title, self._remark

    def paint_ground(self, painter: QPainter) -> None:
        """Paint the heading."""
        tokens = self.theme.tokens
        for words, colour in zip(self.heading(), (tokens.text, tokens.muted), strict=True):
            painter.setFont(words.font)
            painter.setPen(QColor(colour))
            # The place is as wide as the text advances; a slanted letter reaches beyond.
            painter.drawText(words.place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, words.text)

    def _heading_rect(self) -> QRectF:
        margin = self._margin()
        return QRectF(margin, 4, self.width() - 2 * margin, _HEADING if self._title else _LOW_HEADING)

    def _margin(self) -> float:
        return _NARROW_MARGIN if self.width() < _NARROW else _MARGIN
