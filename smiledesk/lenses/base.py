"""What every lens takes and gives: a subject and a probe in, an explanation made of panels out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.records import Activations, Pixels

MarkRole = Literal["probe", "window", "winner", "first", "second"]
"""What an outline stands for: the probed cell, the window it looks at, the cell that won, the two compared filters."""

Control = Literal["beside", "nudge"]
"""A part of the probe, besides channel and cell, that a lens answers to."""


@dataclass(frozen=True, slots=True)
class Probe:
    """What the user points at in one layer's output.

    channel: feature map, or unit of a layer that gives plain values. row, column: the cell; 0 where there are no maps.
    beside: another channel to compare with, None for the lens' own choice. nudge: rows and columns by which the
    layer's input is moved, for lenses that show what moving changes.
    """

    channel: int = 0
    row: int = 0
    column: int = 0
    beside: int | None = None
    nudge: tuple[int, int] = (0, 1)


@dataclass(frozen=True, slots=True, eq=False)
class SubjectLayer:
    """One layer of the network that is looked into, with what went through it on this frame.

    name, kind, config, activation_range: as in the card. input, output: (height, width, channels) or (units,), float32.
    kernel: (height, width, inputs, filters) or (inputs, units), and bias (filters,) or (units,); None without weights.
    peaks: each channel's largest output over the last seconds, shape (channels,); None where nothing was kept.
    """

    name: str
    kind: str
    input: Activations
    output: Activations
    activation_range: tuple[float, float]
    config: Mapping[str, Any] = field(default_factory=dict)
    kernel: Activations | None = None
    bias: Activations | None = None
    peaks: Activations | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """A whole network on one frame, and which of its layers is looked into.

    layers: in network order. index: of the layer in `layers`. crop: what the network saw, (size, size, channels),
    uint8, gray or BGR. classes: names, in the order of the last layer's units.
    """

    layers: tuple[SubjectLayer, ...]
    index: int
    crop: Pixels
    classes: tuple[str, ...]

    @property
    def layer(self) -> SubjectLayer:
        """The layer that is looked into."""
        return self.layers[self.index]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Something to say, in any language: the key of a sentence in ``resources/words``, and what to fill into it.

    key: where the template lies in a file of words, its parts joined by dots, such as ``convolution.phrases.share``.
    values: for the template's `str.format`. Maps, units and classes are counted from 1, rows and columns from 0.
    """

    key: str
    values: Mapping[str, float | str] = field(default_factory=dict)


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
    """One map as coloured cells.

    values: shape (height, width), float32. limits: the values at the ends of the colours; from below zero they are
    signed colours. under: a picture that shows through, uint8 (side, side, channels); None for none. step: how many of
    its cells one step of the probe is, so that pointing at a cell moves the probe; 0 where it does not.
    """

    caption: Phrase
    values: Activations
    limits: tuple[float, float]
    marks: tuple[Mark, ...] = ()
    under: Pixels | None = None
    step: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Scan:
    """A window that slides over a map and leaves its results behind, for one filter or for two side by side.

    input: shape (height, width), the picture slid over. marks: where the windows are now. outputs: one or two maps
    (rows, columns), each with the role of its outline. row, column: the cell whose value was found last; cells after it
    in reading order are still to come. picture: shown instead of the input's coloured cells, uint8 (height, width,
    channels), where people know it as one; None elsewhere.
    """

    caption: Phrase
    input: Activations
    input_limits: tuple[float, float]
    marks: tuple[Mark, ...]
    outputs: tuple[tuple[MarkRole, Activations], ...]
    output_limits: tuple[float, float]
    row: int
    column: int
    picture: Pixels | None = None


@dataclass(frozen=True, slots=True, eq=False)
class NumberGrid:
    """A few cells with their numbers. values: shape (height, width). NaN cells lie outside the picture."""

    caption: Phrase
    values: Activations
    limits: tuple[float, float]
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Products:
    """Two grids multiplied cell by cell, and the sum: what one input channel adds to a convolution's output.

    window, kernel: shape (height, width). total: the sum of their products. window_limits, kernel_limits: for colours.
    """

    caption: Phrase
    window: Activations
    kernel: Activations
    total: float
    window_limits: tuple[float, float]
    kernel_limits: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar. label: what it is. value: its length and sign. remark: how it came about, such as ``0.31 × -0.42``."""

    label: Phrase
    value: float
    remark: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Bars:
    """Numbers as bars from a common zero line. limit: the length of a full bar; None for the largest of them.

    probes: the channel that a bar stands for, so that choosing it moves the probe; empty where none does.
    """

    caption: Phrase
    bars: tuple[Bar, ...]
    limit: float | None = None
    probes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """A line, a point on it, and a histogram behind it.

    x, y: the line. points: (x, y) to mark. edges, counts: a histogram over the same x, shapes (n + 1,) and (n,); empty
    for none. cut: the x at which something changes, None for none.
    """

    caption: Phrase
    x: NDArray[np.float32]
    y: NDArray[np.float32]
    points: tuple[tuple[float, float], ...] = ()
    edges: NDArray[np.float32] = field(default_factory=lambda: np.empty(0, np.float32))
    counts: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))
    cut: float | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """One number of a formula. label: what it is. value: the number."""

    label: Phrase
    value: float


@dataclass(frozen=True, slots=True)
class Formula:
    """How the value comes about, with the real numbers.

    operation: ``sum`` adds the terms, ``max`` takes the largest, ``exact`` shows `text` with its numbers filled in
    already. text: the formula as the field writes it, with the numbers, such as ``max(0, -0.42)``; may be empty.
    """

    caption: Phrase
    operation: Literal["sum", "max", "exact"]
    terms: tuple[Term, ...]
    result: float
    text: str = ""


Panel = HeatMap | Scan | NumberGrid | Products | Bars | Curve | Formula
"""The closed set: a lens view has one widget for each."""


@dataclass(frozen=True, slots=True, eq=False)
class Explanation:
    """What a lens says of one probe.

    panels: in reading order. value: the probed number, computed from what the panels show and
    never read from the layer's own output. remarks: sentences that are true of what is on the screen now.
    checks: further numbers computed by hand, with what they must equal, such as the votes' sum and the logit.
    controls: what else of the probe changes what is shown, so that the view offers to set it.
    winner: the cell of the layer before that alone makes the value; None where many do.
    """

    panels: tuple[Panel, ...]
    value: float
    remarks: tuple[Phrase, ...] = ()
    checks: tuple[tuple[Phrase, float, float], ...] = ()
    controls: tuple[Control, ...] = ()
    winner: Probe | None = None


class Lens(Protocol):
    """Explains one kind of layer: a module of `lenses.kinds`, named like the kind."""

    def explain(self, subject: Subject, probe: Probe) -> Explanation:
        """Explain the probed number.

        Raises:
            ValueError: the probe lies outside the layer's output.
        """


def clamped(probe: Probe, layer: SubjectLayer) -> Probe:
    """The nearest probe that lies inside a layer's output."""
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
    """Refuse a probe that lies outside the layer's output.

    Raises:
        ValueError: it does.
    """
    if clamped(probe, layer) != probe:
        raise ValueError(f"the probe lies outside '{layer.name}' of shape {layer.output.shape}. Received: {probe}")


def signed_limits(*arrays: NDArray[np.float32]) -> tuple[float, float]:
    """Ends of signed colours that hold all the values: equally far to both sides of zero."""
    largest = max((float(np.nanmax(np.abs(array))) for array in arrays if array.size), default=0.0)
    return (-largest, largest) if largest > 0 else (-1.0, 1.0)


def colour_limits(activation_range: tuple[float, float]) -> tuple[float, float]:
    """Ends of the colours for a layer's maps: from 0, or equally far to both sides of it, whatever this frame gave."""
    low, high = activation_range
    if low >= 0:
        return 0.0, high if high > 0 else 1.0
    largest = max(-low, high)
    return -largest, largest


def input_limits(subject: Subject) -> tuple[float, float]:
    """Ends of the colours for what goes into the layer: those of the layer before, or a picture's brightness."""
    if subject.index == 0:
        return 0.0, 255.0
    return colour_limits(subject.layers[subject.index - 1].activation_range)
