"""The classes with their probabilities: the network's last word on this frame."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from smiledesk.core.records import Activations
from smiledesk.gui.layer_words import plain_words, title_of
from smiledesk.gui.reading_words import class_words
from smiledesk.gui.theme import Theme, monospaced, proportional
from smiledesk.gui.tile import Tile
from smiledesk.network.card import Card


class ProbabilityTile(Tile):
    """A bar and a number for each class."""

    def __init__(self, theme: Theme, card: Card, parent: QWidget | None = None) -> None:
        super().__init__(theme, title_of("softmax"), "", parent)
        self._classes = card.classes
        self._positive = card.positive_class
        self._output: Activations | None = None
        self.setAccessibleDescription(plain_words("softmax"))

    def show_output(self, output: Activations | None) -> None:
        """Show the probabilities of this frame; None empties the bars."""
        self._output = output
        if self.hasFocus():
            self.setAccessibleDescription(self.description())
        self.setToolTip(self.description())
        self.update()

    def description(self) -> str:
        """Every class with its probability, as text."""
        if self._output is None:
            return plain_words("softmax")
        return ", ".join(f"{name} {p:.3f}" for name, p in zip(self._classes, self._output, strict=True))

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint a line for each class: name, number, bar."""
        tokens = self.theme.tokens
        height = min(rect.height() / len(self._classes), 46.0)
        top = rect.top() + (rect.height() - height * len(self._classes)) / 2
        words_height = min(height * 0.55, 17.0)
        for index, name in enumerate(self._classes):
            line = QRectF(rect.left(), top + index * height, rect.width(), words_height)
            painter.setPen(QColor(tokens.text))
            painter.setFont(proportional(min(9.0, words_height * 0.6)))
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, class_words(name))
            painter.setFont(monospaced(min(9.0, words_height * 0.6)))
            number = "–" if self._output is None else f"{self._output[index]:.3f}"
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
            groove = QRectF(rect.left(), line.bottom() + 2, rect.width(), 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.raised))
            painter.drawRoundedRect(groove, 3, 3)
            if self._output is not None:
                groove.setWidth(max(6.0, groove.width() * float(self._output[index])))
                painter.setBrush(QColor(tokens.accent if name == self._positive else tokens.muted))
                painter.drawRoundedRect(groove, 3, 3)
