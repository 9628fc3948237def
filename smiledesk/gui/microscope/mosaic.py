"""Mosaic of all feature maps of a layer."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage

from smiledesk.core.colormaps import GAP, indices
from smiledesk.core.records import Activations
from smiledesk.gui.common.array_images import argb_colours, colour_image
from smiledesk.gui.common.tile import Cell
from smiledesk.gui.common.tokens import Tokens


@dataclass(frozen=True, slots=True)
class MosaicGrid:
    """Layout of a layer's maps."""

    height: int
    """Height of a map in cells."""
    width: int
    """Width of a map in cells."""
    maps: int
    """Number of maps."""
    columns: int
    """Number of maps in a row."""
    gap: int
    """Cells between two maps."""

    @property
    def rows(self) -> int:
        """Number of rows of maps."""
        return math.ceil(self.maps / self.columns)

    @property
    def shape(self) -> tuple[int, int]:
        """(height, width) of the whole mosaic in cells."""
        return (
            self.rows * (self.height + self.gap) - self.gap,
            self.columns * (self.width + self.gap) - self.gap,
        )

    def origin(self, index: int) -> tuple[int, int]:
        """(row, column) of a map's first cell in the mosaic."""
        row, column = divmod(index, self.columns)
        return row * (self.height + self.gap), column * (self.width + self.gap)

    def cell_at(self, row: int, column: int) -> Cell | None:
        """(map, row, column) of a cell of the mosaic; None in a gap or beyond the last map."""
        block_row, inner_row = divmod(row, self.height + self.gap)
        block_column, inner_column = divmod(column, self.width + self.gap)
        index = block_row * self.columns + block_column
        inside = inner_row < self.height and inner_column < self.width
        within = 0 <= block_column < self.columns and 0 <= index < self.maps and row >= 0 and column >= 0
        return (index, inner_row, inner_column) if inside and within else None


@dataclass(frozen=True, slots=True)
class PlacedMosaic:
    """A mosaic and its place on a widget."""

    grid: MosaicGrid
    target: QRectF
    """Rectangle of the mosaic in the widget's coordinates."""

    @property
    def scale(self) -> float:
        """Side of a cell in pixels of the widget."""
        return self.target.width() / self.grid.shape[1]

    def pixels(self, ratio: float) -> tuple[int, int]:
        """Height and width of the mosaic in pixels of the screen. ratio: device pixels in a pixel of the widget."""
        return round(self.target.height() * ratio), round(self.target.width() * ratio)

    def map_rect(self, index: int) -> QRectF:
        """Rectangle of a map."""
        row, column = self.grid.origin(index)
        return self._rect(row, column, self.grid.height, self.grid.width)

    def cell_rect(self, cell: Cell) -> QRectF:
        """Rectangle of a cell."""
        row, column = self.grid.origin(cell[0])
        return self._rect(row + cell[1], column + cell[2], 1, 1)

    def cell_at(self, point: QPointF) -> Cell | None:
        """The cell under a point; None beside the maps."""
        if not self.target.contains(point):
            return None
        inside = (point - self.target.topLeft()) / self.scale
        return self.grid.cell_at(int(inside.y()), int(inside.x()))

    def _rect(self, row: int, column: int, height: int, width: int) -> QRectF:
        scale, corner = self.scale, self.target.topLeft()
        return QRectF(corner.x() + column * scale, corner.y() + row * scale, width * scale, height * scale)


def grid_for(shape: tuple[int, ...], aspect: float, together: int = 1) -> MosaicGrid:
    """Layout of a layer's maps that best fills an area with that aspect (width / height).

    shape: (height, width, channels) of the layer's output, or (units,), laid out without gaps. together: number of
    consecutive maps that stay in one row.
    """
    if len(shape) == 1:
        height, width, maps, gap = 1, 1, shape[0], 0
    else:
        height, width, maps = shape
        gap = max(1, round(width / 16))
    best, best_scale = together, 0.0
    for columns in range(together, maps + 1, together):
        grid = MosaicGrid(height, width, maps, columns, gap)
        rows_high, columns_wide = grid.shape
        scale = min(aspect / columns_wide, 1 / rows_high)
        if scale > best_scale:
            best, best_scale = columns, scale
    return MosaicGrid(height, width, maps, best, gap)


class MosaicPicture:
    """Colours the mosaic of a layer, in as many pixels as it has cells or is shown in, whichever are fewer."""

    def __init__(self, grid: MosaicGrid, most: tuple[int, int]) -> None:
        """Lay out the picture.

        Args:
            grid: layout of the maps.
            most: height and width of the place that the picture is drawn in, in pixels of the screen.
        """
        rows, columns = (_sampled(cells, pixels) for cells, pixels in zip(grid.shape, most, strict=True))
        map_row, row = np.divmod(rows[:, np.newaxis], grid.height + grid.gap)
        map_column, column = np.divmod(columns, grid.width + grid.gap)
        index = map_row * grid.columns + map_column
        self.gaps: NDArray[np.bool_] = (row >= grid.height) | (column >= grid.width) | (index >= grid.maps)
        """True between the maps, shape of the picture."""
        self._places = np.where(self.gaps, 0, (row * grid.width + column) * grid.maps + index)

    def indices(self, output: Activations, limits: tuple[float, float]) -> NDArray[np.uint8]:
        """Colour indices of the picture, uint8; gaps are `GAP`. limits: values at the ends of the colour map."""
        found = indices(output.reshape(-1).take(self._places), *limits)
        np.putmask(found, self.gaps, GAP)
        return found

    def image(self, output: Activations, limits: tuple[float, float], tokens: Tokens) -> QImage:
        """The picture. limits: values at the ends of the colour map."""
        return colour_image(argb_colours(tokens, signed=limits[0] < 0).take(self.indices(output, limits)))


def _sampled(cells: int, pixels: int) -> NDArray[np.intp]:
    """Indices of the cells at the centres of some pixels, or of each cell if there are fewer cells."""
    count = min(cells, max(pixels, 1))
    return ((np.arange(count) + 0.5) * cells / count).astype(np.intp)
