"""A card in the network view: a heading, and below it whatever a subclass paints."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smiledesk.gui.theme import Theme, monospaced, proportional

MARGIN = 8.0
_HEADING = 19.0


class Tile(QWidget):
    """A rounded card with a title and a remark at its right; takes the focus, and is described for screen readers."""

    def __init__(self, theme: Theme, title: str, remark: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._title = title
        self._remark = remark
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # All tiles of a row or column share its length evenly, whatever stands in them.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setMinimumSize(104, 104)
        self.setAccessibleName(f"{title}, {remark}" if remark else title)
        theme.changed.connect(self.update)

    def content_rect(self) -> QRectF:
        """Where a subclass paints, in the widget's coordinates."""
        inside = QRectF(self.rect()).adjusted(MARGIN, MARGIN - 2, -MARGIN, -MARGIN)
        return inside.adjusted(0, _HEADING, 0, 0)

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint what the tile shows; the card and its heading are there already."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, the heading and the content."""
        del event
        tokens = self.theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.line), 1))
        painter.setBrush(QColor(tokens.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        self._paint_heading(painter)
        self.paint_content(painter, self.content_rect())
        painter.end()

    def _paint_heading(self, painter: QPainter) -> None:
        tokens = self.theme.tokens
        line = QRectF(self.rect()).adjusted(MARGIN, MARGIN - 3, -MARGIN, 0)
        line.setHeight(_HEADING - 3)
        title_font, remark_font = proportional(9, bold=True), monospaced(7.5)
        title_width = QFontMetricsF(title_font).horizontalAdvance(self._title)
        painter.setFont(title_font)
        painter.setPen(QColor(tokens.text))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._title)
        if title_width + QFontMetricsF(remark_font).horizontalAdvance(self._remark) + 8 <= line.width():
            painter.setFont(remark_font)
            painter.setPen(QColor(tokens.muted))
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._remark)
