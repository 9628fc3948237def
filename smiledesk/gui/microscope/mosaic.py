"""Mosaic of all feature maps of a layer."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage

from smiledesk.core.records import Activations
from smiledesk.gui.common.array_images import argb_colours, colour_image
from smiledesk.gui.common.colormaps import GAP, indices
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


def mosaic(output: Activations, grid: MosaicGrid, low: float, high: float) -> NDArray[np.uint8]:
    """Colour indices of the mosaic, shape `MosaicGrid.shape`, uint8; gaps are `GAP`.

    low, high: values at the ends of the colour map.
    """
    cells = indices(output.reshape(grid.height, grid.width, grid.maps), low, high)
    spread = np.full((grid.rows * grid.columns, grid.height + grid.gap, grid.width + grid.gap), GAP, np.uint8)
    spread[: grid.maps, : grid.height, : grid.width] = cells.transpose(2, 0, 1)
    rows_high, columns_wide = grid.shape
    laid_out = spread.reshape(grid.rows, grid.columns, grid.height + grid.gap, grid.width + grid.gap)
    picture = laid_out.transpose(0, 2, 1, 3).reshape(rows_high + grid.gap, columns_wide + grid.gap)
    return np.ascontiguousarray(picture[:rows_high, :columns_wide])


def mosaic_image(output: Activations, grid: MosaicGrid, limits: tuple[float, float], tokens: Tokens) -> QImage:
    """The mosaic as a picture. limits: values at the ends of the colour map."""
    colours = argb_colours(tokens, signed=limits[0] < 0)
    return colour_image(colours.take(mosaic(output, grid, *limits)))
