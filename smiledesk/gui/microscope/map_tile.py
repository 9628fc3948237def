"""A layer as a mosaic of its feature maps, or of its values as cells."""

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from smiledesk.core.records import Activations
from smiledesk.gui.common.legend import LEGEND_HEIGHT, number, paint_legend
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.tile import Cell, Tile
from smiledesk.gui.microscope.layer_titles import plain_text, shape_text, title_of
from smiledesk.gui.microscope.mosaic import MosaicGrid, grid_for, mosaic
from smiledesk.lenses.base import colour_limits
from smiledesk.network.card import LayerCard


class MapTile(Tile):
    """Every map of one layer; hovering or the arrow keys name a map, its range and the value under the pointer.

    A click, or Enter, asks for the lens on what is marked; the map that is looked into stays outlined.
    """

    map_chosen = Signal(str, int, int, int)
    """Look into a map: the layer's name, channel, row and column of the cell."""

    def __init__(self, theme: Theme, layer: LayerCard, parent: QWidget | None = None) -> None:
        super().__init__(theme, title_of(layer.kind), shape_text(layer), parent)
        self._layer = layer
        self._output: Activations | None = None
        self._grid: MosaicGrid | None = None
        self._picture: np.ndarray | None = None
        self._grid_aspect = 0.0
        self._marked: Cell | None = None
        self._open: Cell | None = None
        self._note = ""
        self.setMouseTracking(True)
        self.setAccessibleDescription(f"{layer.name}: {plain_text(layer.kind)}")

    @property
    def layer(self) -> LayerCard:
        """The layer that is shown."""
        return self._layer

    def take_layer(self, layer: LayerCard) -> None:
        """Stand for the same layer of another network, whose outputs may lie in another range, from the next one on."""
        self._layer = layer

    def show_output(self, output: Activations | None) -> None:
        """Show what the layer gave for this frame; None empties the tile."""
        self._output = output
        self._picture = None
        self._describe()
        self.update()

    def show_open(self, cell: Cell | None, note: str = "") -> None:
        """Outline the map that is looked into, and the probed cell in it; None for none. note: more to say of it."""
        if (cell, note) != (self._open, self._note):
            self._open, self._note = cell, note
            self._describe()
            self.update()

    def description_of(self, index: int, row: int | None = None, column: int | None = None) -> str:
        """A map, its range now, and the value of one of its cells, as text; of the open one also what feeds it."""
        words = self._words_of(index, row, column)
        return f"{words}\n{self._note}" if self._note and self._open is not None and index == self._open[0] else words

    def _words_of(self, index: int, row: int | None, column: int | None) -> str:
        words = f"{self._layer.name} · {self.tr('map')} {index + 1}"
        if self._output is None:
            return words
        if self._output.ndim == 1:
            return f"{self._layer.name} · {self.tr('value')} {index + 1} = {self._output[index]:+.3f}"
        values = self._output[..., index]
        words += f" · {self.tr('range now')} {number(float(values.min()))} … {number(float(values.max()))}"
        if row is not None and column is not None:
            words += f" · ({row}, {column}) = {values[row, column]:+.3f}"
        return words

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the mosaic, the mark, and the legend."""
        target = self._target()
        if self._output is None:
            painter.fillRect(target, QColor(self.theme.tokens.raised))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(target, self._image())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._marked is not None and (self.hasFocus() or self.underMouse()):
            painter.setPen(QPen(QColor(self.theme.tokens.muted), 1.5))
            painter.drawRect(self.map_rect(self._marked[0]))
        if self._open is not None:
            self._paint_open(painter, *self._open)
        legend = QRectF(rect.left(), rect.bottom() - LEGEND_HEIGHT, rect.width(), LEGEND_HEIGHT)
        paint_legend(painter, legend, self.theme, self._layer.activation_range)

    def map_rect(self, index: int) -> QRectF:
        """Where a map lies, in the tile's coordinates."""
        target, grid = self._target(), self._layout()
        row, column = grid.origin(index)
        scale = target.width() / grid.shape[1]
        size = QRectF(0, 0, grid.width * scale, grid.height * scale)
        size.moveTopLeft(target.topLeft() + QPointF(column * scale, row * scale))
        return size

    def _paint_open(self, painter: QPainter, channel: int, row: int, column: int) -> None:
        """Outline the map, and in it the cell; around what is too small to see."""
        outline, grid = self.map_rect(channel), self._layout()
        painter.setPen(QPen(QColor(self.theme.tokens.accent), 2))
        painter.drawRect(_grown(outline, 6))
        if grid.height * grid.width > 1:
            side = outline.width() / grid.width
            cell = QRectF(outline.left() + column * side, outline.top() + row * side, side, side)
            painter.setPen(QPen(QColor(self.theme.tokens.text), 1))
            painter.drawRect(_grown(cell, 4))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look into the map under the pointer."""
        found = self._cell_at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.map_chosen.emit(self._layer.name, *found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name the map under the pointer."""
        found = self._cell_at(event.position())
        self._mark(found)
        if found is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPosition().toPoint(), plain(self.description_of(*found)), self)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the pointer."""
        if not self.hasFocus():
            self._mark(None)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the open map, or the first one, for the arrow keys."""
        if self._marked is None:
            self._mark(self._open or self._middle_of(0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the mark from map to map; Enter looks into the marked one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._marked is not None:
            self.map_chosen.emit(self._layer.name, *self._marked)
            return
        grid = self._layout()
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -grid.columns,
            Qt.Key.Key_Down: grid.columns,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        index = (self._marked[0] if self._marked else 0) + step
        if 0 <= index < grid.maps:
            self._mark(self._middle_of(index))
            corner = self.map_rect(index).bottomLeft().toPoint()
            QToolTip.showText(self.mapToGlobal(corner), plain(self.description_of(index)), self)

    def _mark(self, found: Cell | None) -> None:
        if found != self._marked:
            self._marked = found
            self._describe()
            self.update()

    def _describe(self) -> None:
        """The marked map in words, for screen readers; only worth its time while the tile has the focus."""
        if self.hasFocus() and self._marked is not None:
            self.setAccessibleDescription(self.description_of(*self._marked))

    def _middle_of(self, index: int) -> Cell:
        grid = self._layout()
        return index, grid.height // 2, grid.width // 2

    def _place(self) -> QRectF:
        return self.content_rect().adjusted(0, 0, 0, -LEGEND_HEIGHT - 2)

    def _layout(self) -> MosaicGrid:
        """How the maps are laid out in the place there is; found anew when its shape has changed."""
        place = self._place()
        aspect = max(place.width(), 1) / max(place.height(), 1)
        if self._grid is None or aspect != self._grid_aspect:
            self._grid, self._grid_aspect = grid_for(self._layer.output_shape, aspect), aspect
            self._picture = None
        return self._grid

    def _target(self) -> QRectF:
        """Where the mosaic lies: as large as fits, in the middle."""
        place = self._place()
        height, width = self._layout().shape
        scale = min(place.width() / width, place.height() / height)
        if scale > 1:
            scale = max(1.0, int(scale * 2) / 2)
        target = QRectF(0, 0, width * scale, height * scale)
        target.moveCenter(place.center())
        return target

    def _image(self) -> QImage:
        if self._picture is None and self._output is not None:
            low, high = colour_limits(self._layer.activation_range)
            self._picture = mosaic(self._output, self._layout(), low, high)
        if self._picture is None:
            return QImage()
        height, width = self._picture.shape
        image = QImage(self._picture.data, width, height, width, QImage.Format.Format_Indexed8)
        signed = colour_limits(self._layer.activation_range)[0] < 0
        image.setColorTable(self.theme.image_table(signed=signed))
        return image

    def _cell_at(self, point: QPointF) -> Cell | None:
        target, grid = self._target(), self._layout()
        if not target.contains(point):
            return None
        scale = target.width() / grid.shape[1]
        inside = point - target.topLeft()
        return grid.cell_at(int(inside.y() / scale), int(inside.x() / scale))


def _grown(square: QRectF, least: float) -> QRectF:
    """A square, grown on all sides until it has a side that can be seen."""
    more = max(0.0, (least - square.width()) / 2)
    return square.adjusted(-more, -more, more, more)
