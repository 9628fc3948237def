"""The badge: what was computed by hand beside what the network itself gave."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smiledesk.gui.fonts import monospaced, proportional
from smiledesk.gui.panels.numbers import fixed
from smiledesk.gui.plain_text import plain
from smiledesk.gui.theme import Theme

TOLERANCE = 1e-4
"""Of the largest output, or of 1 where that is less."""

_WIDEST = 640
"""Pixels; farther from their label the numbers are hard to follow."""

_HEAD = 16.0
_LINE = 21.0
_DIFFERENCE = 54.0
_NUMBER = 74.0


@dataclass(frozen=True, slots=True)
class Check:
    """A number computed by hand, what it must equal, and how far apart they may lie."""

    label: str
    by_hand: float
    expected: float
    tolerance: float

    @property
    def difference(self) -> float:
        """How far the two lie apart."""
        return abs(self.by_hand - self.expected)

    @property
    def difference_words(self) -> str:
        """The difference in one digit and a power of ten."""
        return f"{self.difference:.0e}" if self.difference else "0"

    @property
    def holds(self) -> bool:
        """Whether that is within the tolerance; NaN never is."""
        return self.difference <= self.tolerance


class ChecksTable(QWidget):
    """A line for each check: green with a tick where it holds, red with a cross where it does not."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._checks: tuple[Check, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(_WIDEST)
        self.setAccessibleName(self.tr("By hand and by the network"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A heading, and a line for each check."""
        return QSize(380, int(_HEAD + _LINE * len(self._checks) + 10))

    @property
    def checks(self) -> tuple[Check, ...]:
        """What is shown."""
        return self._checks

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show other numbers."""
        count = len(self._checks)
        self._checks = tuple(checks)
        if len(self._checks) != count:
            self.updateGeometry()
        if self.hasFocus():
            self.setAccessibleDescription(self.text())
        self.setToolTip(plain(self.text()))
        self.update()

    def text(self) -> str:
        """Every line, as text."""
        return "\n".join(map(self._words, self._checks))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card and its lines."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.line), 1))
        painter.setBrush(QColor(tokens.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        inside = QRectF(self.rect()).adjusted(10, 5, -12, -5)
        heads = ("", self.tr("by hand"), self.tr("network"), self.tr("differ by"))
        head = QRectF(inside.left(), inside.top(), inside.width(), _HEAD)
        small = proportional(7.5)
        self._paint_cells(painter, head, heads, (small,) * 4, (tokens.muted,) * 4)
        for index, check in enumerate(self._checks):
            line = QRectF(inside.left(), inside.top() + _HEAD + index * _LINE, inside.width(), _LINE)
            self._paint_check(painter, line, check)
        painter.end()

    def _paint_check(self, painter: QPainter, line: QRectF, check: Check) -> None:
        tokens = self._theme.tokens
        colour = tokens.accent if check.holds else tokens.against
        sign = QRectF(line.left(), line.top(), 16, line.height())
        painter.setFont(proportional(10, bold=True))
        painter.setPen(QColor(colour))
        painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, "✓" if check.holds else "✗")
        cells = (check.label, fixed(check.by_hand, 4), fixed(check.expected, 4), check.difference_words)
        number = monospaced(9.5)
        fonts = (proportional(9), number, number, monospaced(8.5))
        colours = (tokens.text, tokens.text, tokens.text, colour)
        self._paint_cells(painter, line.adjusted(20, 0, 0, 0), cells, fonts, colours)

    @staticmethod
    def _paint_cells(
        painter: QPainter,
        line: QRectF,
        cells: tuple[str, str, str, str],
        fonts: tuple[QFont, QFont, QFont, QFont],
        colours: tuple[str, str, str, str],
    ) -> None:
        """Paint a label at the left, and three numbers in columns at the right."""
        middle = Qt.AlignmentFlag.AlignVCenter
        right = line.right()
        for index, width in ((3, _DIFFERENCE), (2, _NUMBER), (1, _NUMBER)):
            painter.setFont(fonts[index])
            painter.setPen(QColor(colours[index]))
            place = QRectF(right - width, line.top(), width, line.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | middle, cells[index])
            right -= width
        place = QRectF(line.left(), line.top(), right - line.left(), line.height())
        painter.setFont(fonts[0])
        painter.setPen(QColor(colours[0]))
        words = QFontMetricsF(fonts[0]).elidedText(cells[0], Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | middle, words)

    def _words(self, check: Check) -> str:
        sign = "✓" if check.holds else "✗"
        words = self.tr("{0}: by hand {1} · network {2} · differ by {3} {4}")
        return words.format(
            check.label, fixed(check.by_hand, 4), fixed(check.expected, 4), check.difference_words, sign
        )
