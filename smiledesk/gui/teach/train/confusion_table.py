"""The confusion table: true classes in rows, predicted ones in columns, with shares."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from smiledesk.gui.common.actions import arrow_step
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.numbers import filled, percentage
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme

_NAMES = 116.0
_HEADING = 36.0
_ROW = 46.0
_NARROWEST = 74.0
_WIDEST = 150.0
_GAP = 3.0
_FAINTEST, _STRONGEST = 0.08, 0.38
"""Opacity of cells with the smallest and the largest share: more would leave text too little contrast."""


@dataclass(frozen=True, slots=True)
class Confusion:
    """Numbers of images by true and predicted class."""

    counts: Mapping[str, Mapping[str, int]]
    """True class -> prediction -> images; a prediction may be none of the classes, as ``no face``."""

    @property
    def true(self) -> tuple[str, ...]:
        """The true classes."""
        return tuple(self.counts)

    @property
    def called(self) -> tuple[str, ...]:
        """The predictions: the classes first, then others that occurred, such as ``no face``."""
        others = (
            name for row in self.counts.values() for name, number in row.items() if number and name not in self.counts
        )
        return (*self.counts, *dict.fromkeys(others))

    def images(self, true: str, called: str) -> int:
        """Images of a true class with a prediction."""
        return self.counts[true].get(called, 0)

    def share(self, true: str, called: str) -> float:
        """Share of the images of a true class with a prediction."""
        of_class = sum(self.counts[true].values())
        return self.images(true, called) / of_class if of_class else 0.0

    @property
    def right(self) -> int:
        """Images whose prediction is their true class."""
        return sum(self.images(name, name) for name in self.counts)

    @property
    def largest_class(self) -> int:
        """Images of the largest class: as many are right if this class is always predicted."""
        return max((sum(row.values()) for row in self.counts.values()), default=0)

    @property
    def total(self) -> int:
        """Number of all images."""
        return sum(sum(row.values()) for row in self.counts.values())


class ConfusionTable(QWidget):
    """A cell for each pair of classes; hovering or the arrow keys read one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._confusion = Confusion({})
        self._chosen = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Answers for the images of each class"))
        theme.changed.connect(self.update)

    @property
    def confusion(self) -> Confusion:
        """The shown numbers."""
        return self._confusion

    @property
    def reading(self) -> str:
        """The cell chosen by the arrow keys, as text."""
        row, column = self._chosen
        return self._cell_text(self._confusion.true[row], self._confusion.called[column])

    def sizeHint(self) -> QSize:
        """A row and a column for each class."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Wide enough for every cell."""
        columns, rows = len(self._confusion.called), len(self._confusion.true)
        return QSize(
            round(scaled(_NAMES) + columns * scaled(_NARROWEST)), round(scaled(_HEADING) + rows * scaled(_ROW))
        )

    def show_confusion(self, confusion: Confusion) -> None:
        """Show other numbers."""
        self._confusion, self._chosen = confusion, (0, 0)
        self.setAccessibleDescription(
            ". ".join(self._cell_text(row, column) for row in confusion.true for column in confusion.called)
        )
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names and the cells."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(proportional(8))
        painter.setPen(QColor(tokens.muted))
        corner = QRectF(0, 0, scaled(_NAMES) - 8, scaled(_HEADING))
        painter.drawText(corner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, self.tr("it is"))
        above = QRectF(scaled(_NAMES), 0, self.width() - scaled(_NAMES), scaled(14))
        painter.drawText(above, Qt.AlignmentFlag.AlignLeft, self.tr("the network says"))
        painter.setFont(proportional(9, bold=True))
        painter.setPen(QColor(tokens.text))
        for column, name in enumerate(self._confusion.called):
            place = self._cell(0, column)
            place.setRect(place.left(), scaled(14), place.width(), scaled(_HEADING - 14) - 2)
            self._paint_name(painter, place, name, Qt.AlignmentFlag.AlignHCenter)
        for row, name in enumerate(self._confusion.true):
            place = QRectF(0, self._cell(row, 0).top(), scaled(_NAMES) - 8, scaled(_ROW) - _GAP)
            painter.setFont(proportional(9, bold=True))
            painter.setPen(QColor(tokens.text))
            self._paint_name(painter, place, name, Qt.AlignmentFlag.AlignLeft)
            for column in range(len(self._confusion.called)):
                self._paint_cell(painter, row, column)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the cell under the pointer."""
        for row, true in enumerate(self._confusion.true):
            for column, called in enumerate(self._confusion.called):
                if self._cell(row, column).contains(event.position()):
                    QToolTip.showText(event.globalPosition().toPoint(), plain(self._cell_text(true, called)), self)
                    return
        QToolTip.hideText()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the reading."""
        QToolTip.hideText()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next cell in a direction, and read it."""
        step = arrow_step(event)
        row, column = (self._chosen[0] + step[0], self._chosen[1] + step[1]) if step else (-1, -1)
        if not (0 <= row < len(self._confusion.true) and 0 <= column < len(self._confusion.called)):
            super().keyPressEvent(event)
            return
        self._chosen = row, column
        QToolTip.showText(self.mapToGlobal(self._cell(row, column).bottomLeft().toPoint()), plain(self.reading), self)
        self.update()

    def _cell_text(self, true: str, called: str) -> str:
        number, share = self._confusion.images(true, called), self._confusion.share(true, called)
        text = self.tr("%n images of “{0}” ({1:.1%} of them) are called “{2}”", "", number)
        return filled(text, class_text(true), share, class_text(called))

    def _cell(self, row: int, column: int) -> QRectF:
        columns = max(len(self._confusion.called), 1)
        width = min(max((self.width() - scaled(_NAMES)) / columns, scaled(_NARROWEST)), scaled(_WIDEST))
        return QRectF(
            scaled(_NAMES) + column * width, scaled(_HEADING) + row * scaled(_ROW), width - _GAP, scaled(_ROW) - _GAP
        )

    def _paint_name(self, painter: QPainter, place: QRectF, name: str, where: Qt.AlignmentFlag) -> None:
        text = painter.fontMetrics().elidedText(class_text(name), Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, where | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_cell(self, painter: QPainter, row: int, column: int) -> None:
        tokens = self._theme.tokens
        true, called = self._confusion.true[row], self._confusion.called[column]
        share = self._confusion.share(true, called)
        place = self._cell(row, column)
        ground = QColor(tokens.accent if true == called else tokens.against)
        ground.setAlphaF(_FAINTEST + (_STRONGEST - _FAINTEST) * share if share else 0.0)
        chosen = self.hasFocus() and (row, column) == self._chosen
        painter.setPen(QPen(QColor(tokens.text if chosen else tokens.line), 2 if chosen else 1))
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(place, 5, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, 5, 5)
        painter.setPen(QColor(tokens.text if share else tokens.muted))
        painter.setFont(monospaced(11))
        number = place.adjusted(0, scaled(4), 0, -scaled(18))
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(self._confusion.images(true, called)))
        painter.setFont(monospaced(8))
        below = place.adjusted(0, scaled(23), 0, -scaled(3))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, percentage(share, 1))
