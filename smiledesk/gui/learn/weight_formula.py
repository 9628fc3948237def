"""One weight's update as a formula with its real numbers: w - η · gradient = w'."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from smiledesk.gui.common.card import CardWidget
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.numbers import MINUS, signed
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.microscope.checks_table import TOLERANCE
from smiledesk.lenses.base import Phrase
from smiledesk.lenses.weight_update import WeightProbe, WeightUpdate, explain_update


@dataclass(frozen=True, slots=True)
class WeightMove:
    """The update of one weight."""

    name: str
    """Layer and indices of the weight."""
    weight: float
    rate: float
    """Learning rate."""
    gradient: float
    by_hand: float
    """The new weight, computed from the three numbers above."""
    after: float | None
    """The network's own new weight; None before the update."""
    observations: tuple[Phrase, ...] = ()
    """Facts about this update."""

    @property
    def apart(self) -> float | None:
        """Difference between the network's new weight and that computed by hand; None before the update."""
        return None if self.after is None else abs(self.after - self.by_hand)


def move_of(step: WeightUpdate, probe: WeightProbe, *, done: bool) -> WeightMove:
    """The update of one weight of a layer. done: True after the update; before it, `step.after` is not read."""
    explained = explain_update(step, probe)
    place = (probe.row, probe.column, probe.input, probe.filter)[-step.before.ndim :]
    (_, by_hand, after) = explained.checks[0]
    return WeightMove(
        name=f"{step.layer} [{', '.join(str(index) for index in place)}]",
        weight=float(step.before[place]),
        rate=step.learning_rate,
        gradient=float(step.gradient[place]),
        by_hand=by_hand,
        after=after if done else None,
        observations=explained.observations if done else (),
    )


class WeightFormula(CardWidget):
    """The formula with the names of its parts, and a badge with the difference between hand and network."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._move: WeightMove | None = None
        self._observations = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The chosen weight"))
        self.show_move(None)

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(scaled(380), scaled(50))

    @property
    def move_shown(self) -> WeightMove | None:
        """The shown update."""
        return self._move

    def show_move(self, move: WeightMove | None, observations: str = "") -> None:
        """Show the update of a weight; None without a gradient. observations: facts about it, as text."""
        self._move = move
        self._observations = observations
        self.setAccessibleDescription(self.description())
        self.setToolTip(plain(self.description()))
        self.update()

    def description(self) -> str:
        """The formula as text."""
        move = self._move
        if move is None:
            return self.tr("A weight's formula appears here after the step Backward")
        text = (
            f"{move.name}: {signed(move.weight, 6)} {MINUS} {move.rate:g} × {signed(move.gradient, 6)}"
            f" = {signed(move.by_hand, 6)}"
        )
        if move.after is None:
            return text
        text = self.tr("{formula}; the network's new weight is {weight}, {difference} apart").format(
            formula=text, weight=signed(move.after, 6), difference=apart(move)
        )
        return f"{text}\n{self._observations}" if self._observations else text

    def content_rect(self) -> QRectF:
        """The card without its margins."""
        return QRectF(self.rect()).adjusted(10, 4, -10, -5)

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the numbers over their names, and the badge."""
        if self._move is None:
            painter.setFont(proportional(8.5))
            painter.setPen(QColor(self.theme.tokens.muted))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.description())
        else:
            self._paint_move(painter, rect, self._move)

    def _paint_move(self, painter: QPainter, rect: QRectF, move: WeightMove) -> None:
        tokens = self.theme.tokens
        right = self._paint_badge(painter, rect, move)
        parts = (
            (signed(move.weight, 5), self.tr("weight w"), tokens.text),
            (MINUS, "", tokens.muted),
            (f"{move.rate:g}", self.tr("rate η"), tokens.text),
            ("×", "", tokens.muted),
            #: Below a number of the formula
            (signed(move.gradient, 5), self.tr("gradient"), tokens.text),
            ("=", "", tokens.muted),
            (signed(move.by_hand, 5), self.tr("new w′"), tokens.accent),
        )
        points = 10.5 if self.width() > scaled(480) else 9.0
        numbers, names = monospaced(points), proportional(7.5)
        gap = 7.0 if self.width() > scaled(480) else 4.0
        x = rect.left()
        for number, name, colour in parts:
            width = QFontMetricsF(numbers).horizontalAdvance(number)
            painter.setFont(numbers)
            painter.setPen(QColor(colour))
            painter.drawText(QRectF(x, rect.top(), width + 2, 22), Qt.AlignmentFlag.AlignVCenter, number)
            painter.setFont(names)
            painter.setPen(QColor(tokens.muted))
            middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(QRectF(x - 20, rect.top() + scaled(21), width + 40, scaled(16)), middle, name)
            x += width + gap
        if x < right - 40:
            painter.setFont(proportional(8))
            place = QRectF(x + 6, rect.top(), right - x - 12, 22)
            text = painter.fontMetrics().elidedText(move.name, Qt.TextElideMode.ElideRight, int(place.width()))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)

    def _paint_badge(self, painter: QPainter, rect: QRectF, move: WeightMove) -> float:
        """Paint the difference between hand and network; return the right end of the room beside it."""
        tokens = self.theme.tokens
        if move.apart is None:
            return rect.right()
        fits = move.apart <= TOLERANCE * max(1.0, abs(move.by_hand))
        text = f"{'✓' if fits else '✗'} ±{apart(move)}"
        font = proportional(8, bold=True)
        width = QFontMetricsF(font).horizontalAdvance(text) + 14
        badge = QRectF(rect.right() - width, rect.top() + 22, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent if fits else tokens.warning))
        painter.drawRoundedRect(badge, 9, 9)
        painter.setFont(font)
        painter.setPen(QColor(tokens.on_accent))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
        return rect.right()


def apart(move: WeightMove) -> str:
    """The difference between hand and network in one digit and a power of ten."""
    return "0" if not move.apart else f"{move.apart:.0e}"
