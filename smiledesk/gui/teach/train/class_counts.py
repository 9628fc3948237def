"""How many images each class has, as bars."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.theme import Theme

_ROW = 20.0
_WIDEST_NAME = 160.0


class ClassCounts(QWidget):
    """A row for each class: name, bar, number."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: dict[str, int] = {}
        self._least_rows = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Images of each class"))
        theme.changed.connect(self.update)

    @property
    def counts(self) -> dict[str, int]:
        """Class -> images."""
        return dict(self._counts)

    def sizeHint(self) -> QSize:
        """A row for each class."""
        return QSize(200, round(max(len(self._counts), self._least_rows) * _ROW))

    def show_counts(self, counts: Mapping[str, int], least_rows: int = 0) -> None:
        """Show other numbers. least_rows: to keep room for."""
        self._counts, self._least_rows = dict(counts), least_rows
        words = "; ".join(f"{class_text(name)}: {number}" for name, number in counts.items())
        self.setAccessibleDescription(words)
        self.setToolTip(plain(words))
        self.setVisible(bool(counts) or least_rows > 0)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names = [class_text(name) for name in self._counts]
        font, numbers = proportional(9.5), monospaced(9)
        metrics = QFontMetricsF(font)
        widest = min(max((metrics.horizontalAdvance(name) for name in names), default=0), _WIDEST_NAME)
        largest = max(self._counts.values(), default=1)
        digits = QFontMetricsF(numbers).horizontalAdvance(str(largest)) + 4
        for row, (name, number) in enumerate(zip(names, self._counts.values(), strict=True)):
            line = QRectF(0, row * _ROW, self.width(), _ROW)
            painter.setFont(font)
            painter.setPen(QColor(tokens.text))
            words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, widest)
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
            painter.setFont(numbers)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number))
            groove = line.adjusted(widest + 12, 7, -digits - 10, -7)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.raised))
            painter.drawRoundedRect(groove, 3, 3)
            groove.setWidth(max(groove.width() * number / largest, 3))
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(groove, 3, 3)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(tokens.accent))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()
