"""Tile of a sheet of kernels in signed colours, one weight of which is marked."""

from collections.abc import Hashable

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from smiledesk.core.colour import CHANNEL_NAMES
from smiledesk.core.records import Activations
from smiledesk.gui.common.actions import arrow_step
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.legend import LEGEND_HEIGHT, paint_legend
from smiledesk.gui.common.numbers import signed
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.tile import Cell, Tile
from smiledesk.gui.microscope.mosaic import MosaicPicture, PlacedMosaic, grid_for


class KernelTile(Tile):
    """Kernels of a sheet; hovering shows a weight, a click or the arrow keys choose one."""

    cell_chosen = Signal(int, int, int)
    """Picture, row and column."""

    def __init__(self, theme: Theme, title: str, detail: str, waiting: str, parent: QWidget | None = None) -> None:
        """waiting: text shown while there is no sheet."""
        super().__init__(theme, title, detail, parent)
        self._name = title
        self._waiting = waiting
        self._sheet: Activations | None = None
        self._limit = 1.0
        self._cell: Cell | None = None
        self._together = 1
        self.setMouseTracking(True)
        self.setMinimumSize(scaled(96), scaled(120))

    @property
    def sheet(self) -> Activations | None:
        """The sheet shown, shape (height, width, pictures) or (pictures,)."""
        return self._sheet

    def show_sheet(self, sheet: Activations | None, limit: float, cell: Cell | None, together: int = 1) -> None:
        """Show a sheet.

        limit: magnitude at the ends of the colours. cell: cell to mark. together: pictures per filter; three are blue,
        green and red.
        """
        self._sheet, self._limit, self._cell, self._together = sheet, limit, cell, together
        self.setAccessibleDescription(self.description())
        self.update()

    def show_detail(self, detail: str) -> None:
        """Replace the detail beside the title."""
        self._detail = detail
        self.setAccessibleName(f"{self._title}, {detail}")
        self.update()

    def description(self) -> str:
        """Range of the sheet and the marked weight, as text."""
        if self._sheet is None:
            return self._waiting
        low, high = float(self._sheet.min()), float(self._sheet.max())
        text = self.tr("from {0} to {1}").format(signed(low, 4), signed(high, 4))
        return text if self._cell is None else f"{text} · {self.text_of(self._cell)}"

    def text_of(self, cell: Cell) -> str:
        """One weight as text."""
        picture, row, column = cell
        if self._sheet is None:
            return self._waiting
        if self._sheet.ndim == 1:
            return self.tr("{0}: weight {1} = {2}").format(
                self._name, picture + 1, signed(float(self._sheet[picture]), 6)
            )
        value = signed(float(self._sheet[row, column, picture]), 6)
        if self._together == len(CHANNEL_NAMES):
            number, channel = divmod(picture, self._together)
            colours = (
                #: Channel of a picture
                self.tr("blue"),
                #: Channel of a picture
                self.tr("green"),
                #: Channel of a picture
                self.tr("red"),
            )
            return self.tr("{0}: filter {1}, {2} ({3}, {4}) = {5}").format(
                self._name, number + 1, colours[channel], row, column, value
            )
        return self.tr("{0}: kernel {1} ({2}, {3}) = {4}").format(self._name, picture + 1, row, column, value)

    def ground_state(self) -> Hashable:
        """The state of the heading and the legend."""
        return super().ground_state(), self._sheet is None, self._limit

    def paint_ground(self, painter: QPainter) -> None:
        """Paint the heading and the legend."""
        super().paint_ground(painter)
        rect = self.content_rect()
        if self._sheet is None:
            painter.setFont(proportional(8.5))
            painter.setPen(QColor(self.theme.tokens.muted))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._waiting)
        else:
            legend = QRectF(rect.left(), rect.bottom() - scaled(LEGEND_HEIGHT), rect.width(), scaled(LEGEND_HEIGHT))
            paint_legend(painter, legend, self.theme, (-self._limit, self._limit))

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the kernels and the mark."""
        if self._sheet is None:
            return
        placed = self._mosaic_in(rect, self._sheet)
        picture = MosaicPicture(placed.grid, placed.pixels(self.devicePixelRatioF()))
        image = picture.image(self._sheet, (-self._limit, self._limit), self.theme.tokens)
        painter.drawImage(placed.target, image)
        if self._cell is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.theme.tokens.accent), 2))
            painter.drawRect(placed.cell_rect(self._cell).adjusted(-1, -1, 1, 1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the weight under the pointer."""
        cell = self._cell_at(event.position())
        if cell is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPosition().toPoint(), plain(self.text_of(cell)), self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the weight under the pointer."""
        cell = self._cell_at(event.position())
        if cell is not None:
            self.cell_chosen.emit(*cell)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the neighbouring weight, across gaps."""
        step = arrow_step(event)
        if step is None or self._sheet is None:
            super().keyPressEvent(event)
            return
        cell = self._neighbour(self._sheet, self._cell or (0, 0, 0), step)
        if cell is not None:
            self.cell_chosen.emit(*cell)

    def _neighbour(self, sheet: Activations, cell: Cell, step: tuple[int, int]) -> Cell | None:
        grid = self._mosaic_in(self.content_rect(), sheet).grid
        top, left = grid.origin(cell[0])
        row, column = top + cell[1], left + cell[2]
        for _ in range(grid.gap + 1):
            row, column = row + step[0], column + step[1]
            if (found := grid.cell_at(row, column)) is not None:
                return found
        return None

    def _mosaic_in(self, rect: QRectF, sheet: Activations) -> PlacedMosaic:
        """Place of the mosaic above the legend; cells are whole pixels if there is room."""
        place = rect.adjusted(0, 0, 0, -scaled(LEGEND_HEIGHT) - 2)
        # Rounded, so that neighbouring tiles that differ by a pixel get the same layout.
        aspect = round(max(place.width(), 1) / max(place.height(), 1), 1)
        grid = grid_for(sheet.shape, max(aspect, 0.1), self._together)
        height, width = grid.shape
        scale = max(min(place.width() / width, place.height() / height), 0.01)
        scale = int(scale) if scale > 2 else scale
        target = QRectF(0, 0, width * scale, height * scale)
        target.moveCenter(place.center())
        return PlacedMosaic(grid, target)

    def _cell_at(self, point: QPointF) -> Cell | None:
        if self._sheet is None:
            return None
        return self._mosaic_in(self.content_rect(), self._sheet).cell_at(point)
