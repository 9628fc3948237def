"""The input and output of a lens: a subject and a probe in, an explanation made of panels out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.records import Activations, Pixels

MarkRole = Literal["probe", "window", "winner", "first", "second"]
"""The meaning of an outline: the probed cell, its window, the cell that won, or one of two compared filters."""

Control = Literal["beside", "nudge"]
"""A part of the probe besides channel and cell."""


@dataclass(frozen=True, slots=True)
class Probe:
    """The number of a layer's output that is explained."""

    channel: int = 0
    """Feature map, or unit of a layer of plain values."""
    row: int = 0
    column: int = 0
    """The cell; 0 in layers of plain values."""
    beside: int | None = None
    """Another channel to compare with; None for the lens' own choice."""
    nudge: tuple[int, int] = (0, 1)
    """Rows and columns by which the layer's input is moved, for lenses that show what moving changes."""


@dataclass(frozen=True, slots=True, eq=False)
class SubjectLayer:
    """One layer of a network on one frame."""

    name: str
    kind: str
    """Taken from the card, as are name, `activation_range` and `config`."""
    input: Activations
    output: Activations
    """Like the input (height, width, channels) or (units,), float32."""
    activation_range: tuple[float, float]
    config: Mapping[str, Any] = field(default_factory=dict)
    kernel: Activations | None = None
    """(height, width, inputs, filters) or (inputs, units); None without weights."""
    bias: Activations | None = None
    """(filters,) or (units,); None without weights."""
    peaks: Activations | None = None
    """Each channel's largest output over the last seconds, shape (channels,); None unless kept for the probed layer."""

    @property
    def weights(self) -> tuple[Activations, ...]:
        """Kernel and bias, as the functions of `core.layer_kinds` take them; none for a layer without weights."""
        return () if self.kernel is None or self.bias is None else (self.kernel, self.bias)


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """A network on one frame, and the layer of it that is explained."""

    layers: tuple[SubjectLayer, ...]
    """In network order."""
    index: int
    """Index of the explained layer."""
    crop: Pixels
    """The network's input, (size, size, channels), uint8, gray or BGR."""
    classes: tuple[str, ...]
    """Names, in the order of the last layer's units."""

    @property
    def layer(self) -> SubjectLayer:
        """The layer that is explained."""
        return self.layers[self.index]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence independent of the language: its key in ``resources/words`` and the values filled in."""

    key: str
    """Path of the template in a language's file, its parts joined by dots: ``convolution.phrases.share``."""
    values: Mapping[str, float | str] = field(default_factory=dict)
    """For the template's `str.format`. Maps, units and classes are counted from 1, rows and columns from 0."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An outline on a map, in its cells; it may reach beyond the map, as a padded window does."""

    row: int
    column: int
    height: int
    width: int
    role: MarkRole


@dataclass(frozen=True, slots=True, eq=False)
class HeatMap:
    """One map as coloured cells."""

    caption: Phrase
    values: Activations
    """Shape (height, width)."""
    limits: tuple[float, float]
    """The values at the ends of the colours; signed colours if the lower one is below zero."""
    marks: tuple[Mark, ...] = ()
    under: Pixels | None = None
    """A picture that shows through, (side, side, channels)."""
    step: int = 0
    """Cells of this map for one cell of the probe, so that pointing moves the probe; 0 if it does not."""


@dataclass(frozen=True, slots=True, eq=False)
class Scan:
    """A window that slides over a map and leaves its results behind, for one filter or for two side by side."""

    caption: Phrase
    input: Activations
    """The map that the window slides over, shape (height, width)."""
    input_limits: tuple[float, float]
    marks: tuple[Mark, ...]
    """The windows at their present place."""
    outputs: tuple[tuple[MarkRole, Activations], ...]
    """One or two maps (rows, columns), each with the role of its outline."""
    output_limits: tuple[float, float]
    row: int
    column: int
    """The last computed cell; those after it in reading order are not computed yet."""
    picture: Pixels | None = None
    """(height, width, channels); shown instead of the input's coloured cells where it is the face itself."""


@dataclass(frozen=True, slots=True, eq=False)
class NumberGrid:
    """A few cells with their numbers."""

    caption: Phrase
    values: Activations
    """Shape (height, width); NaN beyond the border of the map."""
    limits: tuple[float, float]
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Products:
    """Window times kernel, cell by cell, and the sum: what one input channel adds to a convolution's output."""

    caption: Phrase
    window: Activations
    """Shape (height, width), like the kernel."""
    kernel: Activations
    total: float
    """The sum of the products."""
    window_limits: tuple[float, float]
    kernel_limits: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of `Bars`."""

    label: Phrase
    value: float
    """Its length and sign."""
    detail: str = ""
    """Origin of the value, such as ``0.31 × -0.42``."""


@dataclass(frozen=True, slots=True, eq=False)
class Bars:
    """Numbers as bars from a common zero line."""

    caption: Phrase
    bars: tuple[Bar, ...]
    limit: float | None = None
    """The length of a full bar; None for the largest of them."""
    probes: tuple[int, ...] = ()
    """The channel of each bar, so that choosing the bar moves the probe; empty if it does not."""


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """A line, points on it, and a histogram behind it."""

    caption: Phrase
    x: NDArray[np.float32]
    y: NDArray[np.float32]
    points: tuple[tuple[float, float], ...] = ()
    """(x, y) of the marked points."""
    edges: NDArray[np.float32] = field(default_factory=lambda: np.empty(0, np.float32))
    counts: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))
    """A histogram over x: edges (n + 1,) and counts (n,), both empty for none."""
    cut: float | None = None
    """The x at which something changes."""


@dataclass(frozen=True, slots=True)
class Term:
    """One number of a formula."""

    label: Phrase
    value: float


@dataclass(frozen=True, slots=True)
class Formula:
    """A computation with its real numbers."""

    caption: Phrase
    operation: Literal["sum", "max", "exact"]
    """Add the terms, take the largest, or show `text` as it is."""
    terms: tuple[Term, ...]
    result: float
    text: str = ""
    """The formula as the field writes it, numbers filled in, such as ``max(0, -0.42)``."""


Panel = HeatMap | Scan | NumberGrid | Products | Bars | Curve | Formula
"""The closed set: a lens view has one widget for each."""


@dataclass(frozen=True, slots=True, eq=False)
class Explanation:
    """A lens' explanation of one number."""

    panels: tuple[Panel, ...]
    """In reading order."""
    value: float
    """The number, computed from what the panels show and never read from the layer's own output."""
    observations: tuple[Phrase, ...] = ()
    """Sentences that are true of this frame."""
    checks: tuple[tuple[Phrase, float, float], ...] = ()
    """Further numbers computed by hand, with the ones they must equal, such as the votes' sum and the logit."""
    controls: tuple[Control, ...] = ()
    """Parts of the probe, besides channel and cell, that change the explanation."""
    winner: Probe | None = None
    """The cell of the layer before that alone makes the value; None if many do."""


class Lens(Protocol):
    """Explains one kind of layer: a module of `lenses.kinds`, named like the kind."""

    def explain(self, subject: Subject, probe: Probe) -> Explanation:
        """Explain the probed number.

        Raises:
            ValueError: the probe lies outside the layer's output.
        """


def clamped(probe: Probe, layer: SubjectLayer) -> Probe:
    """The nearest probe inside a layer's output."""
    shape = layer.output.shape
    rows, columns = (shape[0], shape[1]) if len(shape) == 3 else (1, 1)
    return Probe(
        channel=min(max(probe.channel, 0), shape[-1] - 1),
        row=min(max(probe.row, 0), rows - 1),
        column=min(max(probe.column, 0), columns - 1),
        beside=probe.beside if probe.beside is not None and 0 <= probe.beside < shape[-1] else None,
        nudge=probe.nudge,
    )


def require_inside(probe: Probe, layer: SubjectLayer) -> None:
    """Refuse a probe outside the layer's output.

    Raises:
        ValueError: it does.
    """
    if clamped(probe, layer) != probe:
        raise ValueError(f"the probe lies outside '{layer.name}' of shape {layer.output.shape}. Received: {probe}")


def signed_limits(*arrays: NDArray[np.float32]) -> tuple[float, float]:
    """Limits of signed colours for some values: equally far from zero on both sides."""
    largest = max((float(np.nanmax(np.abs(array))) for array in arrays if array.size), default=0.0)
    return (-largest, largest) if largest > 0 else (-1.0, 1.0)


def colour_limits(activation_range: tuple[float, float]) -> tuple[float, float]:
    """Limits of the colours for a layer's maps on all frames: from 0, or equally far from it on both sides."""
    low, high = activation_range
    if low >= 0:
        return 0.0, high if high > 0 else 1.0
    largest = max(-low, high)
    return -largest, largest


def input_limits(subject: Subject) -> tuple[float, float]:
    """Limits of the colours for the layer's input: those of the layer before, or a picture's brightness."""
    if subject.index == 0:
        return 0.0, 255.0
    return colour_limits(subject.layers[subject.index - 1].activation_range)
