"""Geometry of the windows of convolutions and poolings: size, stride and padding as in Keras and TensorFlow."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.records import Activations


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle of cells or pixels; it may reach beyond the map, where top and left are negative."""

    top: int
    left: int
    height: int
    width: int

    @property
    def bottom(self) -> int:
        """The first row below it."""
        return self.top + self.height

    @property
    def right(self) -> int:
        """The first column to the right of it."""
        return self.left + self.width

    def clipped(self, height: int, width: int | None = None) -> "Region":
        """The part inside a map of that height and width (a square without width); its area may be 0."""
        top, bottom = (min(max(edge, 0), height) for edge in (self.top, self.bottom))
        left, right = (min(max(edge, 0), height if width is None else width) for edge in (self.left, self.right))
        return Region(top, left, bottom - top, right - left)


@dataclass(frozen=True, slots=True)
class Axis:
    """A window that slides along one axis of a map.

    Source: TensorFlow, ``tf.nn``, notes on padding.
    """

    length: int
    """Length of the map."""
    size: int
    """Size of the window."""
    stride: int
    """Cells between two windows."""
    padding: str
    """``valid`` (windows stay inside the map) or ``same`` (one result per stride; the map is padded at both ends, with
    the odd cell at the end).
    """

    @property
    def results(self) -> int:
        """Number of windows."""
        if self.padding == "same":
            return -(-self.length // self.stride)
        return (self.length - self.size) // self.stride + 1

    @property
    def before(self) -> int:
        """Cells of padding before the map."""
        if self.padding != "same":
            return 0
        return max((self.results - 1) * self.stride + self.size - self.length, 0) // 2

    @property
    def after(self) -> int:
        """Cells of padding after the map; negative if cells are left over."""
        return (self.results - 1) * self.stride + self.size - self.length - self.before

    def start(self, result: int) -> int:
        """First cell of a result's window; negative in the padding."""
        return result * self.stride - self.before


@dataclass(frozen=True, slots=True)
class Windows:
    """The windows that slide over a map, one for each cell of the output."""

    rows: Axis
    columns: Axis

    @classmethod
    def of(cls, config: Mapping[str, Any], size_name: str, shape: tuple[int, ...]) -> Self:
        """The windows of a layer.

        Args:
            config: the layer's settings: strides, padding, and the window's size under ``size_name``.
            size_name: ``kernel_size`` or ``pool_size``.
            shape: of the layer's input, (height, width, channels).

        Raises:
            ValueError: the padding is neither ``valid`` nor ``same``.
        """
        padding = config["padding"]
        if padding not in ("valid", "same"):
            raise ValueError(f"windows know the paddings 'valid' and 'same'. Received: {padding!r}")
        sizes, strides = config[size_name], config["strides"]
        return cls(*(Axis(shape[axis], sizes[axis], strides[axis], padding) for axis in (0, 1)))

    @property
    def step(self) -> int:
        """The stride if it is equal along both axes, else 0."""
        return self.rows.stride if self.rows.stride == self.columns.stride else 0

    def region(self, row: int, column: int) -> Region:
        """The input cells that one cell of the output depends on."""
        return self.seen_from(Region(row, column, 1, 1))

    def seen_from(self, region: Region) -> Region:
        """The input cells that a region of the output depends on."""
        return Region(
            self.rows.start(region.top),
            self.columns.start(region.left),
            (region.height - 1) * self.rows.stride + self.rows.size,
            (region.width - 1) * self.columns.stride + self.columns.size,
        )

    def all_of(self, values: Activations, outside: float) -> Activations:
        """Every window over a map, or over all maps at once.

        Args:
            values: shape (height, width) or (height, width, channels).
            outside: the value of cells beyond the border.

        Returns:
            Shape (rows, columns, window height, window width), or (rows, columns, channels, window height, window
            width).
        """
        rows, columns = self.rows, self.columns
        padding = [(axis.before, max(axis.after, 0)) for axis in (rows, columns)] + [(0, 0)] * (values.ndim - 2)
        padded = np.pad(values, padding, constant_values=outside) if any(map(any, padding)) else values
        views: Activations = np.lib.stride_tricks.sliding_window_view(padded, (rows.size, columns.size), axis=(0, 1))
        return views[:: rows.stride, :: columns.stride][: rows.results, : columns.results]

    def fold(self, windows: NDArray[np.float64]) -> NDArray[np.float64]:
        """Add up all windows of a map, each in its place; cells beyond the border are dropped.

        Args:
            windows: shape (rows, columns, channels, window height, window width).

        Returns:
            Shape (height, width, channels).
        """
        rows, columns = self.rows, self.columns
        height, width = (axis.before + axis.length + max(axis.after, 0) for axis in (rows, columns))
        padded = np.zeros((height, width, windows.shape[2]))
        for row in range(rows.size):
            for column in range(columns.size):
                cells = padded[row :: rows.stride, column :: columns.stride]
                cells[: rows.results, : columns.results] += windows[..., row, column]
        return padded[rows.before : rows.before + rows.length, columns.before : columns.before + columns.length]


def cut(values: Activations, region: Region, outside: float) -> NDArray[np.float64]:
    """The cells of a region in double precision, those beyond the border filled.

    Args:
        values: shape (height, width) or (height, width, channels).
        region: where to cut.
        outside: the value of cells beyond the border.

    Returns:
        Shape (region.height, region.width), and channels where there are some.
    """
    found = np.full((region.height, region.width, *values.shape[2:]), outside)
    rows = slice(max(region.top, 0), min(region.bottom, values.shape[0]))
    columns = slice(max(region.left, 0), min(region.right, values.shape[1]))
    found[
        rows.start - region.top : rows.stop - region.top, columns.start - region.left : columns.stop - region.left
    ] = values[rows, columns]
    return found
