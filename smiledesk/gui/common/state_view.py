"""View of a state in place of a missing picture or page: its reason, and what to do next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from smiledesk.gui.common.focus import release_focus
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.text_size import scaled

_BESIDE_FROM = 460
"""Pixels of width from which buttons are beside each other."""

_ROOMY, _TIGHT = 14, 6
"""Pixels between the lines of a state alone, and of one over a picture, which must not grow for it."""

_GROUND_ALPHA = 225
"""Opacity of the ground over a picture, 0 to 255: the text must be read on any picture."""

NextStep = tuple[str, Callable[[], object]]
"""The text of a button, and its action."""


class StateView(QWidget):
    """A headline, an explanation, and buttons for the next steps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[list[str]] = []
        self._actions: dict[str, Callable[[], object]] = {}
        self._over_picture = False
        self.setMinimumWidth(scaled(220))
        self._headline = PlainLabel(font=proportional(15, bold=True))
        self._explanation = PlainLabel(font=proportional(10.5))
        for label in (self._headline, self._explanation):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(10)
        self._rows: list[QBoxLayout] = []
        self._lines = layout = QVBoxLayout(self)
        layout.addStretch()
        layout.addWidget(self._headline)
        layout.addWidget(self._explanation)
        layout.addLayout(self._buttons)
        layout.addStretch()
        self._space(_ROOMY)

    def show_state(self, headline: str, explanation: str, *rows: Sequence[NextStep]) -> None:
        """Show a state. rows: the buttons of the next steps; they are kept while their texts stay the same."""
        self._headline.setText(headline)
        self._explanation.setText(explanation)
        self.setAccessibleName(headline)
        self.setAccessibleDescription(explanation)
        self._actions = {text: action for row in rows for text, action in row}
        texts = [[text for text, _ in row] for row in rows]
        if texts == self._shown:
            return
        self._shown = texts
        for button in self.buttons():
            release_focus(button)
            button.setParent(None)
            button.deleteLater()
        for row in self._rows:
            self._buttons.removeItem(row)
            row.deleteLater()
        self._rows = [self._row_of(row) for row in texts]
        for row in self._rows:
            self._buttons.addLayout(row)
        self._turn_rows(self.width())

    def set_over_picture(self, over_picture: bool) -> None:
        """Cover a picture that stays visible, on a ground of its own."""
        if over_picture != self._over_picture:
            self._over_picture = over_picture
            self._space(_TIGHT if over_picture else _ROOMY)
            self.update()

    def _space(self, gap: int) -> None:
        """Set the pixels between the lines, and proportionate margins."""
        around = round(1.7 * gap)
        self._lines.setContentsMargins(around, around, around, around)
        self._lines.setSpacing(gap)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the text if it is over a picture."""
        del event
        if not self._over_picture:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.palette().color(QPalette.ColorRole.Window)
        ground.setAlpha(_GROUND_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(self._text_rect(), 10, 10)
        painter.end()

    def _text_rect(self) -> QRectF:
        """Around headline, explanation and buttons, over the whole width."""
        top = self._headline.geometry().top()
        bottom = max([self._explanation.geometry().bottom(), *(it.geometry().bottom() for it in self.buttons())])
        return QRectF(4, top - 2 * _TIGHT, self.width() - 8, bottom - top + 4 * _TIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside or below each other."""
        self._turn_rows(event.size().width())
        super().resizeEvent(event)

    def _turn_rows(self, width: int) -> None:
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for row in self._rows:
            row.setDirection(beside if width >= scaled(_BESIDE_FROM) else below)

    def buttons(self) -> list[QPushButton]:
        """The buttons of the next steps."""
        return self.findChildren(QPushButton)

    def _row_of(self, texts: Sequence[str]) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(10)
        row.addStretch()
        for text in texts:
            button = QPushButton(text)
            button.clicked.connect(lambda _checked=False, text=text: self._actions[text]())
            row.addWidget(button)
        row.addStretch()
        return row
