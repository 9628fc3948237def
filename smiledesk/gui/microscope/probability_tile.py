"""Tile of the classes with their probabilities."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from smiledesk.core.layer_kinds import SOFTMAX
from smiledesk.core.records import Activations
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.share_bar import paint_share
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.tile import Cell, Tile
from smiledesk.gui.microscope.interventions.layer_marks import LayerMark
from smiledesk.gui.microscope.titles import summary_of, title_of
from smiledesk.network.card import Card, LayerCard


class ProbabilityTile(Tile):
    """A bar and a number per class; a click or Enter opens the lens on a class."""

    map_chosen = Signal(str, int, int, int)
    """Layer's name, class index, and row and column 0 of the probability to open."""

    def __init__(self, theme: Theme, card: Card, layer: LayerCard, parent: QWidget | None = None) -> None:
        super().__init__(theme, title_of(SOFTMAX.name), "", parent)
        self.setMinimumWidth(scaled(112))
        self._layer = layer
        self._open: int | None = None
        self._note = ""
        self._classes = card.classes
        self._positive = card.positive_class
        self._output: Activations | None = None
        self.setAccessibleDescription(summary_of(SOFTMAX.name))

    def take_layer(self, layer: LayerCard) -> None:
        """Show the same layer of another network."""
        self._layer = layer

    def show_change(self, change: LayerMark | None) -> None:
        """Mark that a layer before this one is changed; None for none."""
        self.show_mark(() if change is None else change.texts, is_changed=False)

    def show_output(self, output: Activations | None) -> None:
        """Show a frame's probabilities; None empties the bars."""
        self._output = output
        self._describe()
        self.update()

    def show_open(self, cell: Cell | None, note: str = "") -> None:
        """Outline the open class; None for none. note: text added to the description."""
        self._open = None if cell is None else cell[0]
        self._note = note
        self._describe()
        self.update()

    def map_rect(self, index: int) -> QRectF:
        """Rectangle of a class' line in the tile's coordinates."""
        rect = self.content_rect()
        height = min(rect.height() / len(self._classes), scaled(46))
        top = rect.top() + (rect.height() - height * len(self._classes)) / 2
        return QRectF(rect.left(), top + index * height, rect.width(), height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the class under the pointer."""
        for index in range(len(self._classes)):
            if self.map_rect(index).contains(event.position()) and event.button() == Qt.MouseButton.LeftButton:
                self.map_chosen.emit(self._layer.name, index, 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the most probable class."""
        if Action.OPEN_MAP.matches(event):
            index = 0 if self._output is None else int(self._output.argmax())
            self.map_chosen.emit(self._layer.name, index, 0, 0)
        else:
            super().keyPressEvent(event)

    def description(self) -> str:
        """All classes with their probabilities, as text."""
        if self._output is None:
            return summary_of(SOFTMAX.name)
        return ", ".join(f"{class_text(name)} {p:.3f}" for name, p in zip(self._classes, self._output, strict=True))

    def _describe(self) -> None:
        text = f"{self.description()}\n{self._note}" if self._note else self.description()
        self.setToolTip(plain(text))
        if self.hasFocus():
            self.setAccessibleDescription(text)

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint name, number and bar of each class."""
        tokens = self.theme.tokens
        del rect
        for index, name in enumerate(self._classes):
            share = None if self._output is None else float(self._output[index])
            number = "    –" if share is None else f"{share:.3f}"
            colours = (tokens.accent if name == self._positive else tokens.muted, tokens)
            painted = paint_share(painter, self.map_rect(index), name, number, share, colours)
            if index == self._open:
                painter.setPen(QPen(QColor(tokens.accent), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(painted.adjusted(-3, -3, 3, 4), 4, 4)
