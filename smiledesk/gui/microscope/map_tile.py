"""A layer as a mosaic of its feature maps, or of its values as cells."""

from collections.abc import Hashable

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from smiledesk.core.records import Activations
from smiledesk.gui.common.actions import Action, arrow_step
from smiledesk.gui.common.legend import LEGEND_HEIGHT, number, paint_legend
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.tile import Cell, Tile
from smiledesk.gui.microscope.layer_titles import plain_text, shape_text, title_of
from smiledesk.gui.microscope.mosaic import PlacedMosaic, grid_for, mosaic_image
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
        self._placed: PlacedMosaic | None = None
        self._placed_in = QRectF()
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
        self._describe()
        self.update_content()

    def show_open(self, cell: Cell | None, note: str = "") -> None:
        """Outline the map that is looked into, and the probed cell in it; None for none. note: more to say of it."""
        if (cell, note) != (self._open, self._note):
            self._open, self._note = cell, note
            self._describe()
            self.update()

    def description_of(self, index: int, row: int | None = None, column: int | None = None) -> str:
        """A map, its range now, and the value of one of its cells, as text; of the open one also what feeds it."""
        text = self._map_text(index, row, column)
        return f"{text}\n{self._note}" if self._note and self._open is not None and index == self._open[0] else text

    def _map_text(self, index: int, row: int | None, column: int | None) -> str:
        text = f"{self._layer.name} · {self.tr('map')} {index + 1}"
        if self._output is None:
            return text
        if self._output.ndim == 1:
            return f"{self._layer.name} · {self.tr('value')} {index + 1} = {self._output[index]:+.3f}"
        values = self._output[..., index]
        text += f" · {self.tr('range now')} {number(float(values.min()))} … {number(float(values.max()))}"
        if row is not None and column is not None:
            text += f" · ({row}, {column}) = {values[row, column]:+.3f}"
        return text

    def ground_state(self) -> Hashable:
        """The heading and the legend."""
        return super().ground_state(), self._layer.activation_range

    def paint_ground(self, painter: QPainter) -> None:
        """Paint the heading and the legend."""
        super().paint_ground(painter)
        rect = self.content_rect()
        legend = QRectF(rect.left(), rect.bottom() - LEGEND_HEIGHT, rect.width(), LEGEND_HEIGHT)
        paint_legend(painter, legend, self.theme, self._layer.activation_range)

    def covered_rects(self) -> list[QRectF]:
        """The mosaic."""
        return [self._mosaic_in(self._content_rect).target]

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the mosaic and the mark."""
        placed = self._mosaic_in(rect)
        if self._output is None:
            painter.fillRect(placed.target, QColor(self.theme.tokens.raised))
        else:
            limits = colour_limits(self._layer.activation_range)
            painter.drawImage(placed.target, mosaic_image(self._output, placed.grid, limits, self.theme.tokens))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._marked is not None and (self.hasFocus() or self.underMouse()):
            painter.setPen(QPen(QColor(self.theme.tokens.muted), 1.5))
            painter.drawRect(placed.map_rect(self._marked[0]))
        if self._open is not None:
            self._paint_open(painter, placed, self._open)

    def map_rect(self, index: int) -> QRectF:
        """Where a map lies, in the tile's coordinates."""
        return self._mosaic_in(self.content_rect()).map_rect(index)

    def _paint_open(self, painter: QPainter, placed: PlacedMosaic, cell: Cell) -> None:
        """Outline the map, and in it the cell; around what is too small to see."""
        painter.setPen(QPen(QColor(self.theme.tokens.accent), 2))
        painter.drawRect(_grown(placed.map_rect(cell[0]), 6))
        if placed.grid.height * placed.grid.width > 1:
            painter.setPen(QPen(QColor(self.theme.tokens.text), 1))
            painter.drawRect(_grown(placed.cell_rect(cell), 4))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look into the map under the pointer."""
        found = self._mosaic_in(self.content_rect()).cell_at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.map_chosen.emit(self._layer.name, *found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name the map under the pointer."""
        found = self._mosaic_in(self.content_rect()).cell_at(event.position())
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
        if Action.OPEN_MAP.matches(event) and self._marked is not None:
            self.map_chosen.emit(self._layer.name, *self._marked)
            return
        step = arrow_step(event)
        if step is None:
            super().keyPressEvent(event)
            return
        grid = self._mosaic_in(self.content_rect()).grid
        index = (self._marked[0] if self._marked else 0) + step[0] * grid.columns + step[1]
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
        grid = self._mosaic_in(self.content_rect()).grid
        return index, grid.height // 2, grid.width // 2

    def _mosaic_in(self, rect: QRectF) -> PlacedMosaic:
        """The mosaic above the legend, in the middle and as large as fits; laid out anew when the place has changed."""
        if self._placed is None or rect != self._placed_in:
            self._placed, self._placed_in = _placed(self._layer.output_shape, rect), rect
        return self._placed


def _placed(shape: tuple[int, ...], rect: QRectF) -> PlacedMosaic:
    place = rect.adjusted(0, 0, 0, -LEGEND_HEIGHT - 2)
    grid = grid_for(shape, max(place.width(), 1) / max(place.height(), 1))
    height, width = grid.shape
    scale = min(place.width() / width, place.height() / height)
    if scale > 1:
        scale = max(1.0, int(scale * 2) / 2)
    target = QRectF(0, 0, width * scale, height * scale)
    target.moveCenter(place.center())
    return PlacedMosaic(grid, target)


def _grown(square: QRectF, least: float) -> QRectF:
    """A square, grown on all sides until it has a side that can be seen."""
    more = max(0.0, (least - square.width()) / 2)
    return square.adjusted(-more, -more, more, more)
