"""The user's own filters on the face: explained like a convolution layer, but no part of the model."""

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Literal

import numpy as np

from smiledesk.core.layer_kinds import CONVOLUTION, RESCALING, LayerKind
from smiledesk.core.records import Activations, Pixels
from smiledesk.lenses.base import Explanation, HeatMap, Mark, Probe, Subject, SubjectLayer, colour_limits
from smiledesk.lenses.phrasing import phrases_of

Padding = Literal["same", "valid"]

_TWO_BY_TWO = MappingProxyType({"pool_size": (2, 2), "strides": (2, 2), "padding": "same"})

_phrase = phrases_of("sandbox")

PRESETS = MappingProxyType(
    {
        "identity": ((0, 0, 0), (0, 1, 0), (0, 0, 0)),
        "upright_edges": ((-1, 0, 1), (-2, 0, 2), (-1, 0, 1)),
        "level_edges": ((-1, -2, -1), (0, 0, 0), (1, 2, 1)),
        "outline": ((-1, -1, -1), (-1, 8, -1), (-1, -1, -1)),
        "blur": ((1 / 16, 2 / 16, 1 / 16), (2 / 16, 4 / 16, 2 / 16), (1 / 16, 2 / 16, 1 / 16)),
        "sharpen": ((0, -1, 0), (-1, 5, -1), (0, -1, 0)),
        "emboss": ((-2, -1, 0), (-1, 1, 1), (0, 1, 2)),
    }
)
"""Filters known from picture editing, by name. Edges: Sobel. Outline: Laplace. Blur: binomial."""


@dataclass(frozen=True, slots=True, eq=False)
class Filters:
    """One filter, or two to compare."""

    kernels: Activations
    """Shape (side, side, filters), float32."""
    stride: int = 1
    padding: Padding = "same"

    @property
    def config(self) -> dict[str, object]:
        """The settings, as a convolution layer's card has them."""
        steps = (self.stride, self.stride)
        return {"kernel_size": self.kernels.shape[:2], "strides": steps, "padding": self.padding}


def preset(name: str) -> Activations:
    """The kernel of a name in `PRESETS`, shape (3, 3), float32."""
    return np.array(PRESETS[name], np.float32)


def brightness(crop: Pixels) -> Activations:
    """A face in gray, float32, 0 (black) to 1 (white), shape (size, size).

    crop: shape (size, size, channels), uint8, gray or BGR; colours count as in ITU-R BT.601.
    """
    weights = np.array([1.0] if crop.shape[2] == 1 else [0.114, 0.587, 0.299], np.float32)
    return np.asarray(crop @ weights / np.float32(255), np.float32)


def filtered(picture: Activations, filters: Filters) -> Activations:
    """The sums of products of every window with every kernel; the picture is black beyond its border.

    picture: shape (height, width). Returns shape (rows, columns, filters).

    Raises:
        ValueError: a kernel is larger than the picture, and the padding adds nothing.
    """
    windows = CONVOLUTION.windows(filters.config, picture.shape)
    if min(windows.rows.results, windows.columns.results) < 1:
        raise ValueError(f"the kernels must fit into a picture of {picture.shape}. Received: {filters.kernels.shape}")
    seen = windows.all_of(picture, outside=0.0)
    return np.asarray(np.einsum("rcij,ijf->rcf", seen, filters.kernels), np.float32)


def subject_of_filters(crop: Pixels, filters: Filters, name: str) -> Subject:
    """The filters as a layer of a network that sees brightness, for the lens of convolutions.

    name: what the layer is called on the screen.

    Raises:
        ValueError: see `filtered`.
    """
    picture = brightness(crop)[..., np.newaxis]
    scaled = SubjectLayer("brightness", RESCALING.name, crop.astype(np.float32), picture, (0.0, 1.0))
    layer = SubjectLayer(
        name=name,
        kind=CONVOLUTION.name,
        input=picture,
        output=filtered(picture[..., 0], filters),
        activation_range=_range_of(filters.kernels),
        config=filters.config,
        kernel=filters.kernels[:, :, np.newaxis],
        bias=np.zeros(filters.kernels.shape[2], np.float32),
    )
    return Subject((scaled, layer), 1, crop, ())


def with_pooled_maps(explanation: Explanation, subject: Subject, probe: Probe, pooling: LayerKind) -> Explanation:
    """Show behind the first panel what a pooling layer would make of each filter's map, 2 by 2 cells at a time."""
    layer = subject.layer
    pooled = pooling.compute(layer.output, _TWO_BY_TWO)
    mark = Mark(probe.row // 2, probe.column // 2, 1, 1, "probe")
    maps = [
        HeatMap(
            _phrase(f"pooled_{pooling.name}", channel=channel + 1),
            pooled[..., channel],
            colour_limits(layer.activation_range),
            (mark,),
        )
        for channel in range(pooled.shape[-1])
    ]
    first, *others = explanation.panels
    return replace(explanation, panels=(first, *maps, *others))


def _range_of(kernels: Activations) -> tuple[float, float]:
    """Half of the largest possible outputs: pictures hold few edges from black to white.

    It depends on the kernels alone, so that the colours stay while the face moves.
    """
    least = float(np.minimum(kernels, 0).sum(axis=(0, 1)).min())
    most = float(np.maximum(kernels, 0).sum(axis=(0, 1)).max())
    return (0.5 * least, 0.5 * most) if least < 0 else (0.0, most)
