"""The three cards of the first start, over the live picture."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.style import set_role

_GROUND_ALPHA = 120
"""Opacity of the ground between card and picture, 0 to 255: the face stays visible."""

_WIDEST = 520
"""Pixels of a card's width at most: longer lines are hard to read."""

_AROUND = 12
"""Pixels around a card."""


@dataclass(frozen=True, slots=True)
class TourCard:
    """The text of one card."""

    title: str
    text: str


class TourCards(QWidget):
    """Shows one card at a time. Escape, "Skip" and a click beside the card end the tour."""

    course_requested = Signal()
    """Go on with the course."""

    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at = 0
        self._over: QWidget | None = None
        self._cards = (
            TourCard(
                self.tr("This is you"),
                self.tr(
                    "The square follows your face. The network judges what is inside, and nothing else. Nothing is "
                    "kept unless you record it."
                ),
            ),
            TourCard(
                self.tr("This is how it knows"),
                self.tr(
                    "The network is beside the picture, live: each small map shows what one filter finds on your "
                    "face. Click a map to see how its numbers are computed."
                ),
            ),
            TourCard(
                self.tr("Teach it"),
                self.tr(
                    "In the menu Teach you collect faces of your own, and the network learns from them. The course "
                    "in the menu Explore explains how, step by step on your face."
                ),
            ),
        )
        self.title = PlainLabel(font=proportional(14, bold=True), wraps=True)
        self.text = PlainLabel(font=proportional(10.5), wraps=True)
        self.place = Hint()
        self.skip = QPushButton(self.tr("Skip"))
        self.back = QPushButton(self.tr("Back"))
        self.course = QPushButton(self.tr("Start the course"))
        self.next = QPushButton()
        set_role(self.next, "primary")
        self.skip.clicked.connect(self.ended)
        self.back.clicked.connect(lambda: self._show(self._at - 1))
        self.next.clicked.connect(self._go_on)
        self.course.clicked.connect(self.course_requested)
        self._lay_out()
        self._show(0)

    def float_over(self, widget: QWidget) -> None:
        """Cover a widget that has a parent, and follow its size."""
        self._over = widget
        self.setParent(widget.parentWidget())
        widget.installEventFilter(self)
        self._cover(widget)

    def begin(self) -> None:
        """Show the first card, and give it the focus."""
        self._show(0)
        self.show()
        self.raise_()
        self.next.setFocus()

    def event(self, event: QEvent) -> bool:
        """Grow with the text of the card."""
        if event.type() == QEvent.Type.LayoutRequest and self._over is not None:
            self._cover(self._over)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the widget below."""
        if watched is self._over and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._cover(self._over)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End the tour on Escape."""
        if Action.GO_BACK.matches(event):
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """End the tour by a click beside the card."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.ended.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim the picture."""
        del event
        painter = QPainter(self)
        ground = self.palette().color(QPalette.ColorRole.Window)
        ground.setAlpha(_GROUND_ALPHA)
        painter.fillRect(self.rect(), ground)
        painter.end()

    def _cover(self, widget: QWidget) -> None:
        """Cover a widget, and more below it where a card of large text needs more."""
        place = widget.geometry()
        needed = self.card.heightForWidth(min(place.width() - 2 * _AROUND, self.card.maximumWidth())) + 2 * _AROUND
        self.setGeometry(place.x(), place.y(), place.width(), max(place.height(), needed))

    def _go_on(self) -> None:
        if self._at + 1 < len(self._cards):
            self._show(self._at + 1)
        else:
            self.ended.emit()

    def _show(self, at: int) -> None:
        self._at = at
        card, is_last = self._cards[at], at + 1 == len(self._cards)
        self.title.setText(card.title)
        self.text.setText(card.text)
        self.place.setText(self.tr("{card} of {cards}").format(card=at + 1, cards=len(self._cards)))
        self.next.setText(self.tr("Done") if is_last else self.tr("Next"))
        self.next.setAccessibleDescription(f"{card.title}. {card.text}")
        self.setAccessibleName(card.title)
        self.setAccessibleDescription(card.text)
        self.course.setVisible(is_last)
        self.skip.setVisible(not is_last)
        if at == 0 and self.back.hasFocus():
            self.next.setFocus()
        self.back.setVisible(at > 0)
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{card.title}. {card.text}"))

    def _lay_out(self) -> None:
        self.card = QFrame()
        self.card.setMaximumWidth(_WIDEST)
        set_role(self.card, "card")
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.place, alignment=Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self.skip, self.back, self.next):
            buttons.addWidget(button)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(self.course)
        column.addLayout(buttons)
        around = QVBoxLayout(self)
        around.setContentsMargins(_AROUND, _AROUND, _AROUND, _AROUND)
        # Not aligned: the card is as high as its text needs at this width.
        around.addStretch()
        around.addWidget(self.card)
        # Tab begins where the focus is.
        for first, second in pairwise((self.next, self.course, self.back, self.skip)):
            self.setTabOrder(first, second)
