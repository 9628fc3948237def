"""A card with a heading, of which the network view is made."""

from collections.abc import Hashable
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from smiledesk.gui.common.card import CardWidget
from smiledesk.gui.common.fonts import largest_fitting, monospaced, proportional
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme

Cell = tuple[int, int, int]
"""Channel, row and column of the layer that a tile shows."""

_MARGIN = 8.0
_NARROW_MARGIN = 5.0
_NARROW = 100
"""Pixels of width below which a tile has a small margin."""
_HEADING = 18.0
_TITLE_SIZES = (9, 8.5, 8, 7.5)
_LOW_HEADING = 13.0
_APART = 8.0
"""Pixels between the texts of a heading."""


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A line of text and its place in the widget's coordinates."""

    text: str
    font: QFont
    place: QRectF


class Tile(CardWidget):
    """A card with a title and a detail on its right; takes the focus, and is described for screen readers."""

    def __init__(self, theme: Theme, title: str, detail: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._title = title
        self._detail = detail
        self._marks: tuple[str, ...] = ()
        self._is_changed = False
        self._accessible_name = f"{title}, {detail}" if detail else title
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # All tiles of a row or column share its length evenly, whatever their content.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setMinimumSize(scaled(64), scaled(84))
        self.setAccessibleName(self._accessible_name)

    def show_mark(self, texts: tuple[str, ...], *, is_changed: bool) -> None:
        """Show what the user's changes do to the layer.

        texts: from the longest to the shortest, of which the first that fits is shown; empty for no mark. is_changed:
        the layer itself is changed.
        """
        if (texts, is_changed) != (self._marks, self._is_changed):
            self._marks, self._is_changed = texts, is_changed
            self.setAccessibleName(f"{self._accessible_name}, {texts[0]}" if texts else self._accessible_name)
            self.update()

    def leave_title_to_row(self) -> None:
        """Show the detail only: the row of the tile has the title."""
        self._title = ""
        self.update()

    def content_rect(self) -> QRectF:
        """The area of the content, in the widget's coordinates."""
        heading = self._heading_rect()
        margin = self._margin()
        return QRectF(self.rect()).adjusted(margin, heading.bottom() + 3, -margin, -margin)

    def narrowest_for_title(self) -> int:
        """Pixels of width that show the whole title."""
        metrics = QFontMetricsF(proportional(_TITLE_SIZES[-1], bold=True))
        return ceil(metrics.horizontalAdvance(self._title) + 2 * _NARROW_MARGIN)

    def heading(self) -> tuple[PlacedText, PlacedText, PlacedText]:
        """The title, cut short if it is too long, the mark, and the detail if there is room for it."""
        line = self._heading_rect()
        title_font = largest_fitting(self._title, line.width(), _TITLE_SIZES, bold=True)
        mark_font, detail_font = proportional(7.5, bold=self._is_changed), monospaced(7.5)
        title = QFontMetricsF(title_font).elidedText(self._title, Qt.TextElideMode.ElideRight, line.width())
        title_place, line = _cut(line, QFontMetricsF(title_font).horizontalAdvance(title))
        mark_widths = {text: QFontMetricsF(mark_font).horizontalAdvance(text) for text in self._marks}
        mark = next((text for text, width in mark_widths.items() if width <= line.width()), "")
        mark_place, line = _cut(line, mark_widths.get(mark, 0))
        detail_width = QFontMetricsF(detail_font).horizontalAdvance(self._detail)
        detail = self._detail if detail_width <= line.width() else ""
        line.setLeft(line.right() - (detail_width if detail else 0))
        return (
            PlacedText(title, title_font, title_place),
            PlacedText(mark, mark_font, mark_place),
            PlacedText(detail, detail_font, line),
        )

    def map_rect(self, index: int) -> QRectF:
        """The place of a map or a value of the layer, in the widget's coordinates."""
        del index
        return self.content_rect()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the release, as the press before it."""
        event.accept()

    def border(self) -> str:
        """The accent colour while it has the focus; else that of what the user has changed."""
        return super().border() or (self.theme.tokens.changed if self._is_changed else "")

    def ground_state(self) -> Hashable:
        """The heading."""
        return self._title, self._detail, self._marks, self._is_changed

    def paint_ground(self, painter: QPainter) -> None:
        """Paint the heading."""
        tokens = self.theme.tokens
        for text, colour in zip(self.heading(), (tokens.text, tokens.changed, tokens.muted), strict=True):
            painter.setFont(text.font)
            painter.setPen(QColor(colour))
            # The place is as wide as the text advances; a slanted letter reaches beyond it.
            painter.drawText(text.place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, text.text)

    def _heading_rect(self) -> QRectF:
        margin = self._margin()
        return QRectF(margin, 4, self.width() - 2 * margin, scaled(_HEADING) if self._title else scaled(_LOW_HEADING))

    def _margin(self) -> float:
        return _NARROW_MARGIN if self.width() < scaled(_NARROW) else _MARGIN


def _cut(line: QRectF, width: float) -> tuple[QRectF, QRectF]:
    """A part of a line at its left end, and what remains after a gap; all of it beside a part without width."""
    part, rest = QRectF(line), QRectF(line)
    part.setWidth(width)
    rest.setLeft(line.left() + (width + _APART if width else 0))
    return part, rest
