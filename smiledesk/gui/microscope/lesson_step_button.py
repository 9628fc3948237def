"""Heading of a row of the overview: a lesson step's number and title, as a button."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from smiledesk.gui.common.actions import LESSON_STEPS
from smiledesk.gui.common.card import paint_card
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.microscope.titles import TRAINING, step_summary, step_title, summary_of, title_of

_HEIGHT = 22
_CARD_HEIGHT = 32
_DISC = 16
_APART = 8
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class LessonStepButton(QAbstractButton):
    """A heading that opens its lesson step; painted as a card if no tiles follow it."""

    def __init__(self, theme: Theme, step: int, kind: str | None = None, parent: QWidget | None = None) -> None:
        """kind: kind of the row's layers, whose title replaces the step's; None for the step's own title."""
        super().__init__(parent)
        self._theme = theme
        self._step = step
        self._title = step_title(step) if kind is None else title_of(kind)
        self._summary = step_summary(step) if kind is None else summary_of(kind)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(f"{step} {self._title}")
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self._summary)
        self.setToolTip(plain(LESSON_STEPS[step - 1].with_key(f"{self._title}: {self._summary}")))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """One line of any width."""
        return QSize(scaled(120), scaled(_CARD_HEIGHT) if self._step == TRAINING else scaled(_HEIGHT))

    def text_rect(self) -> QRectF:
        """Rectangle of number, title and summary, in the widget's coordinates."""
        bold, regular = QFontMetricsF(proportional(9, bold=True)), QFontMetricsF(proportional(9))
        width = bold.horizontalAdvance(self._title) + regular.horizontalAdvance(self._summary)
        return QRectF(0, 0, min(scaled(_DISC) + 6 + width + _APART, self.width()), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the number in a disc, the title, the summary if it fits, and an arrow."""
        del event
        tokens = self._theme.tokens
        chosen, is_card = self.hasFocus() or self.underMouse(), self._step == TRAINING
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if is_card:
            paint_card(painter, QRectF(self.rect()), tokens, tokens.accent if chosen else "")
            inside.adjust(8, 0, -8, 0)
        disc = QRectF(inside.left(), inside.center().y() - scaled(_DISC) / 2, scaled(_DISC), scaled(_DISC))
        painter.setPen(QPen(QColor(tokens.accent if chosen else tokens.line), 1))
        painter.setBrush(QColor(tokens.raised))
        painter.drawEllipse(disc)
        painter.setFont(proportional(8, bold=True))
        painter.setPen(QColor(tokens.accent if chosen else tokens.muted))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._step))
        line = QRectF(inside)
        line.setLeft(disc.right() + 6)
        line.setRight(inside.right() - 16)
        painter.setFont(proportional(9, bold=True))
        painter.setPen(QColor(tokens.text))
        painter.drawText(line, _LEFT, self._title)
        line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(self._title) + _APART)
        painter.setFont(proportional(9))
        painter.setPen(QColor(tokens.muted))
        if painter.fontMetrics().horizontalAdvance(self._summary) <= line.width():
            painter.drawText(line, _LEFT, self._summary)
        if chosen or is_card:
            painter.setPen(QPen(QColor(tokens.accent if chosen else tokens.muted), 1.5))
            self._paint_arrow(painter, QPointF(inside.right() - 4, inside.center().y()))
        painter.end()

    @staticmethod
    def _paint_arrow(painter: QPainter, tip: QPointF) -> None:
        painter.drawPolyline([tip + QPointF(-4, -4), tip, tip + QPointF(-4, 4)])
