"""How many images a class has, beside the class that has most."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.theme import Theme
from smiledesk.jobs.survey_messages import SurveyedClass

_HEIGHT = 8


class ClassBar(QWidget):
    """What is learned from, red where that is too little; then what is held out, then what is skipped."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._class: SurveyedClass | None = None
        self._most = 1
        self._fewest = 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A thin line."""
        return QSize(200, _HEIGHT)

    def show_class(self, one: SurveyedClass, most: int, fewest: int) -> None:
        """Show a class. most: images of the largest class. fewest: images that a class needs."""
        self._class, self._most, self._fewest = one, max(most, 1), fewest
        text = self.tr("{0} to learn from · {1} held out · {2} skipped")
        self.setToolTip(plain(text.format(one.learned, one.hold_out, one.skipped)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint groove and parts."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(QRectF(self.rect()), _HEIGHT / 2, _HEIGHT / 2)
        if self._class is not None:
            one = self._class
            enough = tokens.accent if one.learned >= self._fewest else tokens.against
            # Each part begins at the left, under those painted after it.
            for number, colour in (
                (images_of(one), tokens.line),
                (one.learned + one.hold_out, tokens.muted),
                (one.learned, enough),
            ):
                self._paint_part(painter, number, colour)
        painter.end()

    def _paint_part(self, painter: QPainter, number: int, colour: str) -> None:
        if number:
            width = max(self.width() * number / self._most, float(_HEIGHT))
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(0, 0, width, _HEIGHT), _HEIGHT / 2, _HEIGHT / 2)


def images_of(one: SurveyedClass) -> int:
    """All images of a class that training would open."""
    return one.learned + one.hold_out + one.skipped
