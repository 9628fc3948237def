"""A filter of the user's own on the face: the same sliding sum as in a convolution layer, but not part of the model."""

from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.records import Activations, Pixels
from smiledesk.lenses.base import Explanation, Formula, Mark, Panel, Phrase, Products, Scan, Term, signed_limits
from smiledesk.lenses.phrasing import phrases_of, title_of
from smiledesk.lenses.windows import Windows, cut

Padding = Literal["same", "valid"]

_say = phrases_of("sandbox")

PRESETS = MappingProxyType(
    {
        "identity": ((0, 0, 0), (0, 1, 0), (0, 0, 0)),
        "edges_across": ((-1, 0, 1), (-2, 0, 2), (-1, 0, 1)),
        "edges_down": ((-1, -2, -1), (0, 0, 0), (1, 2, 1)),
        "outline": ((-1, -1, -1), (-1, 8, -1), (-1, -1, -1)),
        "blur": ((1 / 16, 2 / 16, 1 / 16), (2 / 16, 4 / 16, 2 / 16), (1 / 16, 2 / 16, 1 / 16)),
        "sharpen": ((0, -1, 0), (-1, 5, -1), (0, -1, 0)),
        "emboss": ((-2, -1, 0), (-1, 1, 1), (0, 1, 2)),
    }
)
"""Filters that people know from picture editing, by name. Edges: Sobel. Outline: Laplace. Blur: binomial."""


@dataclass(frozen=True, slots=True, eq=False)
class Filter:
    """A kernel and how it slides. kernel: shape (height, width), float32. stride: cells a step, at least 1."""

    kernel: Activations
    stride: int = 1
    padding: Padding = "same"

    @property
    def config(self) -> dict[str, object]:
        """The settings as a convolution layer's card has them."""
        return {"kernel_size": self.kernel.shape, "strides": (self.stride, self.stride), "padding": self.padding}

    def slides_over(self, shape: tuple[int, ...]) -> Windows:
        """Its windows on a picture of shape (height, width, ...)."""
        return Windows.of(self.config, "kernel_size", shape)


def preset(name: str, stride: int = 1, padding: Padding = "same") -> Filter:
    """The filter of a name in `PRESETS`."""
    return Filter(np.array(PRESETS[name], np.float32), stride, padding)


@dataclass(frozen=True, slots=True)
class Place:
    """A cell of the filtered picture."""

    row: int = 0
    column: int = 0

    def inside(self, rows: int, columns: int) -> "Place":
        """The nearest place in a picture of that size."""
        return Place(min(max(self.row, 0), rows - 1), min(max(self.column, 0), columns - 1))


def brightness(crop: Pixels) -> Activations:
    """A face in gray, float32, 0 to 1, shape (size, size).

    crop: shape (size, size, channels), uint8, gray or BGR; colours count as in ITU-R BT.601.
    """
    weights = np.array([1.0] if crop.shape[2] == 1 else [0.114, 0.587, 0.299], np.float32)
    gray: Activations = (crop @ weights / np.float32(255)).astype(np.float32)
    return gray


def filtered(picture: Activations, by: Filter) -> Activations:
    """Every window's sum of products, shape (rows, columns); beyond the border lies black."""
    windows = by.slides_over(picture.shape).all_of(picture, outside=0.0)
    return np.asarray(np.einsum("rcij,ij->rc", windows, by.kernel), np.float32)


def explain_filter(picture: Activations, by: Filter, place: Place) -> Explanation:
    """Explain one cell of the filtered picture.

    Args:
        picture: as `brightness` gives it.
        by: the filter.
        place: the cell; one beyond the result is moved to the nearest inside.

    Raises:
        ValueError: the kernel is larger than the picture and the padding adds nothing.
    """
    windows = by.slides_over(picture.shape)
    if windows.rows.results < 1 or windows.columns.results < 1:
        raise ValueError(f"the kernel must fit into the picture of {picture.shape}. Received: {by.kernel.shape}")
    place = place.inside(windows.rows.results, windows.columns.results)
    region = windows.region(place.row, place.column)
    window = cut(picture, region, outside=0.0)
    value = float((window * by.kernel).sum())
    result = filtered(picture, by)
    mark = Mark(region.top, region.left, region.height, region.width, "first")
    return Explanation(
        title=title_of("sandbox"),
        panels=(
            Scan(
                _say("scan"),
                picture,
                (0.0, 1.0),
                (mark,),
                (("first", result),),
                signed_limits(result),
                place.row,
                place.column,
            ),
            *_numbers(window, by, value),
        ),
        value=value,
        remarks=(_say("size", rows=result.shape[0], columns=result.shape[1]), _weights(by.kernel)),
    )


def _numbers(window: NDArray[np.float64], by: Filter, value: float) -> Iterator[Panel]:
    products = (window * by.kernel).ravel()
    terms = tuple(Term(_say("cell", number=i + 1), float(product)) for i, product in enumerate(products))
    yield Products(_say("products"), window.astype(np.float32), by.kernel, value, (0.0, 1.0), signed_limits(by.kernel))
    yield Formula(_say("formula"), "sum", terms, value)


def _weights(kernel: Activations) -> Phrase:
    """What the kernel's sum does to an even surface."""
    total = float(kernel.sum())
    if abs(total) < 1e-6:
        return _say("sums_to_nothing")
    return _say("keeps_brightness") if abs(total - 1) < 1e-6 else _say("changes_brightness", total=total)
