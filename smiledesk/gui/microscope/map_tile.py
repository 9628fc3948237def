"""Tile of a layer's output: a mosaic of its feature maps, or of its plain values."""

from collections.abc import Hashable

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QToolTip, QWidget

from smiledesk.core.records import Activations
from smiledesk.gui.common.actions import Action, arrow_step
from smiledesk.gui.common.legend import LEGEND_HEIGHT, number, paint_legend
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.tile import Cell, Tile
from smiledesk.gui.microscope.interventions.layer_marks import LayerMark
from smiledesk.gui.microscope.mosaic import MosaicPicture, PlacedMosaic, grid_for
from smiledesk.gui.microscope.titles import shape_text, summary_of, title_of
from smiledesk.lenses.base import colour_limits
from smiledesk.network.card import LayerCard

_CROSS_ALPHA = 190
"""Opacity of a cross, 0 to 255: a layer may be full of them."""


class MapTile(Tile):
    """All maps of one layer; hovering or the arrow keys mark a map and show its range and the value there.

    A click or Enter opens the lens on the marked map; the open map stays outlined.
    """

    map_chosen = Signal(str, int, int, int)
    """Layer's name, channel, row and column of the cell to open."""

    mute_requested = Signal(str, int)
    """Layer's name and channel."""

    solo_requested = Signal(str, int)
    """Layer's name and channel."""

    menu_requested = Signal(str, object, QPoint)
    """Layer's name, channel or None for the whole layer, and the place of the menu on the screen."""

    def __init__(self, theme: Theme, layer: LayerCard, parent: QWidget | None = None) -> None:
        super().__init__(theme, title_of(layer.kind), shape_text(layer), parent)
        self._layer = layer
        self._output: Activations | None = None
        self._placed: PlacedMosaic | None = None
        self._placed_in = QRectF()
        self._picture: MosaicPicture | None = None
        self._pictured: tuple[PlacedMosaic, float] | None = None
        self._marked: Cell | None = None
        self._open: Cell | None = None
        self._note = ""
        self._change: LayerMark | None = None
        self._signs = QPixmap()
        self._signs_for: tuple[object, ...] = ()
        self.setMouseTracking(True)
        self.setAccessibleDescription(f"{layer.name}: {summary_of(layer.kind)}")

    @property
    def layer(self) -> LayerCard:
        """The layer shown."""
        return self._layer

    @property
    def marked(self) -> int | None:
        """Index of the map that the pointer or the arrow keys have marked; None for none."""
        return None if self._marked is None else self._marked[0]

    def take_layer(self, layer: LayerCard) -> None:
        """Use the range of the same layer in another network, from the next output on."""
        self._layer = layer

    def show_output(self, output: Activations | None) -> None:
        """Show the layer's output for a frame; None empties the tile."""
        self._output = output
        self._describe()
        self.update_content()

    def show_open(self, cell: Cell | None, note: str = "") -> None:
        """Outline the open map and its probed cell; None for none. note: text added to the map's description."""
        if (cell, note) != (self._open, self._note):
            self._open, self._note = cell, note
            self._describe()
            self.update()

    def show_change(self, change: LayerMark | None) -> None:
        """Mark what the user's changes do to the layer and its maps; None for nothing."""
        if change == self._change:
            return
        self._change = change
        self.show_mark(() if change is None else change.texts, is_changed=change is not None and change.is_own)
        self._describe()
        self.update()

    def description_of(self, index: int, row: int | None = None, column: int | None = None) -> str:
        """Text of a map: its range, the value of a cell, and the note if it is the open map."""
        text = self._map_text(index, row, column)
        return f"{text}\n{self._note}" if self._note and self._open is not None and index == self._open[0] else text

    def _map_text(self, index: int, row: int | None, column: int | None) -> str:
        text = self.tr("{layer} · map {number}").format(layer=self._layer.name, number=index + 1)
        if self._change is not None and (mark := self._change.channel_text(index)):
            text += f" · {mark}"
        if self._output is None:
            return text
        if self._output.ndim == 1:
            return self.tr("{layer} · value {number} = {value:+.3f}").format(
                layer=self._layer.name, number=index + 1, value=self._output[index]
            )
        values = self._output[..., index]
        least, most = number(float(values.min())), number(float(values.max()))
        text = self.tr("{map} · range now {least} … {most}").format(map=text, least=least, most=most)
        if row is not None and column is not None:
            text += f" · ({row}, {column}) = {values[row, column]:+.3f}"
        return text

    def ground_state(self) -> Hashable:
        """The state of the heading and the legend."""
        return super().ground_state(), self._layer.activation_range

    def paint_ground(self, painter: QPainter) -> None:
        """Paint the heading and the legend."""
        super().paint_ground(painter)
        rect = self.content_rect()
        legend = QRectF(rect.left(), rect.bottom() - scaled(LEGEND_HEIGHT), rect.width(), scaled(LEGEND_HEIGHT))
        paint_legend(painter, legend, self.theme, self._layer.activation_range)

    def covered_rects(self) -> list[QRectF]:
        """The mosaic."""
        return [self._mosaic_in(self._content_rect).target]

    def has_outlines(self) -> bool:
        """True while a map is marked or open."""
        return self._marked is not None or self._open is not None

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the mosaic and the mark."""
        placed = self._mosaic_in(rect)
        if self._output is None:
            painter.fillRect(placed.target, QColor(self.theme.tokens.raised))
        else:
            limits = colour_limits(self._layer.activation_range)
            picture = self._picture_of(placed)
            painter.drawImage(placed.target, picture.image(self._output, limits, self.theme.tokens))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._change is not None and (self._change.muted or self._change.touched):
            painter.drawPixmap(placed.target.topLeft(), self._signs_of(placed, self._change))
        if self._marked is not None and (self.hasFocus() or self.underMouse()):
            painter.setPen(QPen(QColor(self.theme.tokens.muted), 1.5))
            painter.drawRect(placed.map_rect(self._marked[0]))
        if self._open is not None:
            self._paint_open(painter, placed, self._open)

    def map_rect(self, index: int) -> QRectF:
        """Rectangle of a map in the tile's coordinates."""
        return self._mosaic_in(self.content_rect()).map_rect(index)

    def _paint_open(self, painter: QPainter, placed: PlacedMosaic, cell: Cell) -> None:
        """Outline the map and the cell in it; outlines of tiny ones are enlarged."""
        painter.setPen(QPen(QColor(self.theme.tokens.accent), 2))
        painter.drawRect(_grown(placed.map_rect(cell[0]), 6))
        if placed.grid.height * placed.grid.width > 1:
            painter.setPen(QPen(QColor(self.theme.tokens.text), 1))
            painter.drawRect(_grown(placed.cell_rect(cell), 4))

    def _signs_of(self, placed: PlacedMosaic, mark: LayerMark) -> QPixmap:
        """Crosses over the muted maps, and outlines of those whose filters were changed in another way.

        Kept until something of it changes: a layer may be full of crosses, which take long to paint.
        """
        shown = placed, mark, self.theme.tokens, self.devicePixelRatioF()
        if shown == self._signs_for:
            return self._signs
        colour, ratio = QColor(self.theme.tokens.changed), self.devicePixelRatioF()
        self._signs = QPixmap((placed.target.size() * ratio).toSize())
        self._signs.setDevicePixelRatio(ratio)
        self._signs.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._signs)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-placed.target.topLeft())
        painter.setPen(QPen(colour, 1.5))
        for index in mark.touched:
            painter.drawRect(placed.map_rect(index).adjusted(1, 1, -1, -1))
        colour.setAlpha(_CROSS_ALPHA)
        painter.setPen(QPen(colour, 1))
        for index in mark.muted:
            inside = placed.map_rect(index).adjusted(1, 1, -1, -1)
            painter.drawLine(inside.topLeft(), inside.bottomRight())
            painter.drawLine(inside.topRight(), inside.bottomLeft())
        painter.end()
        self._signs_for = shown
        return self._signs

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the map under the pointer."""
        found = self._mosaic_in(self.content_rect()).cell_at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.map_chosen.emit(self._layer.name, *found)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the map under the pointer, or of the layer; the keys are handled as keys."""
        if event.reason() != QContextMenuEvent.Reason.Keyboard:
            found = self._mosaic_in(self.content_rect()).cell_at(event.pos().toPointF())
            self.menu_requested.emit(self._layer.name, None if found is None else found[0], event.globalPos())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark and describe the map under the pointer."""
        found = self._mosaic_in(self.content_rect()).cell_at(event.position())
        self._mark(found)
        if found is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPosition().toPoint(), plain(self.description_of(*found)), self)

    def leaveEvent(self, event: QEvent) -> None:
        """Remove the pointer's mark."""
        if not self.hasFocus():
            self._mark(None)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the open map or the first one, for the arrow keys."""
        if self._marked is None:
            self._mark(self._open or self._middle_of(0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the mark from map to map; Enter opens the marked one, other keys change its filter."""
        if self._marked is not None and self._act_on(self._marked, event):
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

    def _act_on(self, cell: Cell, event: QKeyEvent) -> bool:
        """Do what a key does with the marked map; False for a key of none."""
        name, channel = self._layer.name, cell[0]
        if Action.OPEN_MAP.matches(event):
            self.map_chosen.emit(name, *cell)
        elif Action.MUTE.matches(event):
            self.mute_requested.emit(name, channel)
        elif Action.SOLO.matches(event):
            self.solo_requested.emit(name, channel)
        elif Action.CHANGE_MENU.matches(event):
            # Qt makes no context menu event of Shift+F10 on X11.
            self.menu_requested.emit(name, channel, self.mapToGlobal(self.map_rect(channel).bottomLeft().toPoint()))
        else:
            return False
        return True

    def _mark(self, found: Cell | None) -> None:
        if found != self._marked:
            self._marked = found
            self._describe()
            self.update()

    def _describe(self) -> None:
        """Describe the marked map to screen readers, only while the tile has the focus, to save time."""
        if self.hasFocus() and self._marked is not None:
            self.setAccessibleDescription(self.description_of(*self._marked))

    def _middle_of(self, index: int) -> Cell:
        grid = self._mosaic_in(self.content_rect()).grid
        return index, grid.height // 2, grid.width // 2

    def _picture_of(self, placed: PlacedMosaic) -> MosaicPicture:
        """The picture of the mosaic, cached until its place or the ratio of the pixels changes."""
        shown = placed, self.devicePixelRatioF()
        if self._picture is None or shown != self._pictured:
            self._picture, self._pictured = MosaicPicture(placed.grid, placed.pixels(shown[1])), shown
        return self._picture

    def _mosaic_in(self, rect: QRectF) -> PlacedMosaic:
        """Place of the mosaic above the legend, cached until the rectangle changes."""
        if self._placed is None or rect != self._placed_in:
            self._placed, self._placed_in = _placed(self._layer.output_shape, rect), rect
        return self._placed


def _placed(shape: tuple[int, ...], rect: QRectF) -> PlacedMosaic:
    place = rect.adjusted(0, 0, 0, -scaled(LEGEND_HEIGHT) - 2)
    grid = grid_for(shape, max(place.width(), 1) / max(place.height(), 1))
    height, width = grid.shape
    scale = min(place.width() / width, place.height() / height)
    if scale > 1:
        scale = max(1.0, int(scale * 2) / 2)
    target = QRectF(0, 0, width * scale, height * scale)
    target.moveCenter(place.center())
    # Whole pixels: the ground below them need not be painted.
    return PlacedMosaic(grid, QRectF(target.toRect()))


def _grown(square: QRectF, least: float) -> QRectF:
    """The square, enlarged about its centre to a side of at least ``least`` pixels."""
    more = max(0.0, (least - square.width()) / 2)
    return square.adjusted(-more, -more, more, more)
