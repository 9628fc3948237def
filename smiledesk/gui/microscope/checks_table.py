"""Table of checks: numbers computed by hand beside the numbers they must equal, such as the network's own."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smiledesk.gui.common.card import CardWidget
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.numbers import fixed
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme

TOLERANCE = 1e-4
"""Largest difference that passes, as a share of the largest output, or of 1 if that is larger."""

_WIDEST = 640
"""Largest width in pixels; numbers farther from their label are hard to read."""

_HEAD = 16.0
_LINE = 21.0
_SIGN = 20.0
_LABEL_SIZE = 9
_DIFFERENCE = 54.0
_NUMBER = 74.0
_COLUMNS = (_NUMBER, _NUMBER, _DIFFERENCE)

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Check:
    """A number computed by hand, the number it must equal, and the largest difference allowed."""

    label: str
    by_hand: float
    expected: float
    tolerance: float

    @property
    def difference(self) -> float:
        """Absolute difference of the two numbers."""
        return abs(self.by_hand - self.expected)

    @property
    def difference_text(self) -> str:
        """The difference as one digit and a power of ten."""
        return f"{self.difference:.0e}" if self.difference else "0"

    @property
    def holds(self) -> bool:
        """True if the difference is within the tolerance; False for NaN."""
        return self.difference <= self.tolerance


class ChecksTable(CardWidget):
    """One line per check: green with a tick if it holds, red with a cross if not."""

    def __init__(self, theme: Theme, expected_from: str = "", parent: QWidget | None = None) -> None:
        """expected_from: heading of the expected numbers; empty for those of the network."""
        super().__init__(theme, parent)
        #: Heading of a column: the number that the network computed
        self._expected_from = expected_from or self.tr("network")
        self._checks: tuple[Check, ...] = ()
        self._labels_above = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(scaled(_WIDEST))
        self.setAccessibleName(self.tr("Numbers by hand, and those that they must equal"))

    def sizeHint(self) -> QSize:
        """A heading, and one or two lines per check."""
        return QSize(scaled(380), int(scaled(_HEAD) + self._check_height() * len(self._checks) + 10))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rearrange the lines for the new width."""
        super().resizeEvent(event)
        self._arrange()

    @property
    def checks(self) -> tuple[Check, ...]:
        """The checks shown."""
        return self._checks

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Replace the checks shown."""
        before = [check.label for check in self._checks]
        self._checks = tuple(checks)
        if [check.label for check in self._checks] != before:
            self._arrange()
        if self.hasFocus():
            self.setAccessibleDescription(self.text())
        if self.underMouse():
            self.setToolTip(plain(self.text()))
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Update the tooltip."""
        self.setToolTip(plain(self.text()))
        super().enterEvent(event)

    def text(self) -> str:
        """All lines as text."""
        return "\n".join(map(self._check_text, self._checks))

    def ground_state(self) -> Hashable:
        """The labels, and True if they are above the numbers."""
        return self._labels_above, tuple(check.label for check in self._checks)

    def paint_ground(self, painter: QPainter) -> None:
        """Paint the labels and the column headings."""
        tokens, inside = self.theme.tokens, self._inside()
        heads = (self.tr("by hand"), self._expected_from, self.tr("differ by"))
        head = QRectF(inside.left(), inside.top(), inside.width(), scaled(_HEAD))
        small = proportional(7.5)
        _paint_numbers(painter, head, heads, (small,) * 3, (tokens.muted,) * 3)
        painter.setFont(proportional(_LABEL_SIZE))
        painter.setPen(QColor(tokens.text))
        for check, place in zip(self._checks, self._places(), strict=True):
            painter.drawText(
                QRectF(place.left() + scaled(_SIGN), place.top(), place.width() - scaled(_SIGN), scaled(_LINE)),
                _LEFT,
                check.label,
            )

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the signs and the numbers."""
        del rect
        for check, place in zip(self._checks, self._places(), strict=True):
            self._paint_check(painter, place, check)

    def _arrange(self) -> None:
        """Put all labels above their numbers if one does not fit beside them."""
        metrics = QFontMetricsF(proportional(_LABEL_SIZE))
        widest = max((metrics.horizontalAdvance(check.label) for check in self._checks), default=0.0)
        self._labels_above = scaled(_SIGN) + widest > self._inside().width() - 2 * scaled(_NUMBER) - scaled(_DIFFERENCE)
        self.updateGeometry()

    def _inside(self) -> QRectF:
        return QRectF(self.rect()).adjusted(10, 5, -12, -5)

    def _check_height(self) -> float:
        return 2 * scaled(_LINE) if self._labels_above else scaled(_LINE)

    def _places(self) -> list[QRectF]:
        """Rectangle of each check."""
        inside, height = self._inside(), self._check_height()
        tops = [inside.top() + scaled(_HEAD) + index * height for index in range(len(self._checks))]
        return [QRectF(inside.left(), top, inside.width(), height) for top in tops]

    def _paint_check(self, painter: QPainter, place: QRectF, check: Check) -> None:
        """Paint a sign on the left and three columns of numbers on the right."""
        tokens = self.theme.tokens
        colour = tokens.accent if check.holds else tokens.against
        painter.setFont(proportional(10, bold=True))
        painter.setPen(QColor(colour))
        painter.drawText(
            QRectF(place.left(), place.top(), scaled(_SIGN), scaled(_LINE)), _LEFT, "✓" if check.holds else "✗"
        )
        numbers = (fixed(check.by_hand, 4), fixed(check.expected, 4), check.difference_text)
        number = monospaced(9.5)
        bottom = QRectF(place.left(), place.bottom() - scaled(_LINE), place.width(), scaled(_LINE))
        _paint_numbers(painter, bottom, numbers, (number, number, monospaced(8.5)), (tokens.text, tokens.text, colour))

    def _check_text(self, check: Check) -> str:
        sign = "✓" if check.holds else "✗"
        text = self.tr("{0}: by hand {1} · {2}: {3} · differ by {4} {5}")
        return text.format(
            check.label,
            fixed(check.by_hand, 4),
            self._expected_from,
            fixed(check.expected, 4),
            check.difference_text,
            sign,
        )


def _paint_numbers(
    painter: QPainter,
    line: QRectF,
    cells: tuple[str, str, str],
    fonts: tuple[QFont, QFont, QFont],
    colours: tuple[str, str, str],
) -> None:
    """Paint three right-aligned columns."""
    right = line.right()
    for cell, font, colour, width in reversed(list(zip(cells, fonts, colours, _COLUMNS, strict=True))):
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(QRectF(right - scaled(width), line.top(), scaled(width), line.height()), _RIGHT, cell)
        right -= scaled(width)
