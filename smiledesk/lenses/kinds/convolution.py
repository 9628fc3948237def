"""Convolution: a filter slides over all input maps at once and writes one number for each place."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.layer_kinds import CONVOLUTION
from smiledesk.core.records import Activations
from smiledesk.core.windows import Region, cut
from smiledesk.lenses.base import (
    Explanation,
    Formula,
    Mark,
    MarkRole,
    Panel,
    Phrase,
    Probe,
    Products,
    Scan,
    Subject,
    SubjectLayer,
    Term,
    colour_limits,
    input_limits,
    require_inside,
    signed_limits,
)
from smiledesk.lenses.phrasing import named_input, phrases_of, place_of, sees_the_face

_STANDS_OUT = 3.0
"""Standard deviations above the mean from which a map's largest value is reported as outstanding."""

_phrase = phrases_of("convolution")


def explain(subject: Subject, probe: Probe) -> Explanation:
    """Explain one cell of one map: the sum of window times kernel over all input maps, plus the bias.

    Raises:
        ValueError: the probe lies outside the layer's output, or the layer's kernel and bias are missing.
    """
    layer = subject.layer
    require_inside(probe, layer)
    kernels, biases = _learned(layer)
    kernel, bias = kernels[..., probe.channel], float(biases[probe.channel])
    region = CONVOLUTION.windows(layer.config, layer.input.shape).region(probe.row, probe.column)
    window = cut(layer.input, region, outside=0.0)
    products = window * kernel
    totals = products.sum(axis=(0, 1))
    value = float(totals.sum()) + bias
    order = np.argsort(-np.abs(totals), kind="stable").tolist()
    adding = (Term(_phrase(named_input(subject, "map", i), channel=i + 1), float(totals[i])) for i in order)
    terms = (*adding, Term(_phrase("bias"), bias))
    return Explanation(
        panels=(
            _scan(subject, probe, region),
            Formula(_phrase("formula", channel=probe.channel + 1), "sum", terms, value),
            *_products(subject, window, kernel, totals, order),
        ),
        value=value,
        observations=tuple(_observations(subject, probe, region, products, bias)),
        controls=("beside",),
    )


def _learned(layer: SubjectLayer) -> tuple[Activations, Activations]:
    """Kernel (height, width, inputs, filters) and bias (filters,)."""
    if layer.kernel is None or layer.bias is None:
        raise ValueError(f"a convolution is explained by its kernel and bias. Received: '{layer.name}' without them")
    return layer.kernel, layer.bias


def _scan(subject: Subject, probe: Probe, region: Region) -> Scan:
    """The window over the input map with the largest share in the filter's results, and the maps of two filters."""
    layer = subject.layer
    kernel, _ = _learned(layer)
    seen = _strongest_input(layer.input, kernel[..., probe.channel])
    beside = probe.beside
    if beside in (None, probe.channel):
        beside = _most_different(kernel, probe.channel)
    roles: dict[MarkRole, int] = {"first": probe.channel}
    if beside is not None:
        roles["second"] = beside
    shown = "scan_face" if sees_the_face(subject) else "scan"
    return Scan(
        _phrase(f"{shown}_{'_'.join(roles)}", seen=seen + 1, **{role: channel + 1 for role, channel in roles.items()}),
        layer.input[..., seen],
        input_limits(subject),
        tuple(Mark(region.top, region.left, region.height, region.width, role) for role in roles),
        tuple((role, layer.output[..., channel]) for role, channel in roles.items()),
        colour_limits(layer.activation_range),
        probe.row,
        probe.column,
        subject.crop if sees_the_face(subject) else None,
    )


def _strongest_input(inputs: Activations, kernel: Activations) -> int:
    """The input map with the largest share in a filter's results: absolute weights times mean absolute activation.

    It is the same for all cells, so that the picture stays while the window slides.
    """
    activity = np.abs(inputs).mean(axis=0).mean(axis=0)
    return int(np.argmax(np.abs(kernel).sum(axis=(0, 1)) * activity))


def _most_different(kernel: Activations, channel: int) -> int | None:
    """The filter whose kernel is least similar to this one's, by cosine; None if it is the only one.

    It depends on the kernels only, so that the choice holds while the picture moves.
    """
    kernels = kernel.reshape(-1, kernel.shape[-1])
    if kernels.shape[1] == 1:
        return None
    lengths = np.maximum(np.sqrt(np.einsum("if,if->f", kernels, kernels)), np.finfo(np.float32).tiny)
    likeness = (kernels[:, channel] @ kernels) / lengths
    likeness[channel] = np.inf
    return int(np.argmin(likeness))


def _products(
    subject: Subject,
    window: NDArray[np.float64],
    kernel: Activations,
    totals: NDArray[np.float64],
    order: list[int],
) -> Iterator[Panel]:
    """Window and kernel of every input map, the one that adds or takes most first."""
    weight = float(np.abs(totals).sum()) or 1.0
    kernel_limits = signed_limits(kernel)
    window_limits = input_limits(subject)
    windows = window.astype(np.float32)
    for i in order:
        total = float(totals[i])
        caption = _phrase(named_input(subject, "products", i), channel=i + 1, total=total, share=abs(total) / weight)
        yield Products(caption, windows[..., i], kernel[..., i], total, window_limits, kernel_limits)


def _observations(
    subject: Subject, probe: Probe, region: Region, products: NDArray[np.float64], bias: float
) -> Iterator[Phrase]:
    layer = subject.layer
    totals = products.sum(axis=(0, 1))
    if totals.size > 1:
        yield from _why(subject, totals, bias)
        yield _pushes("pushes_maps", totals)
    else:
        yield _pushes("pushes_cells", products)
    height, width = layer.input.shape[:2]
    inside = region.clipped(height, width)
    beyond = region.height * region.width - inside.height * inside.width
    if beyond:
        yield _phrase("border", beyond=beyond, all=region.height * region.width)
    yield from _peak(layer.output[..., probe.channel], probe.channel)


def _why(subject: Subject, totals: NDArray[np.float64], bias: float) -> Iterator[Phrase]:
    """The input map, or else the bias, that brought the number most to its side of zero."""
    value = float(totals.sum()) + bias
    strongest = int((totals * np.sign(value)).argmax())
    if totals[strongest] * value > 0:
        name = "why_positive" if value > 0 else "why_negative"
        yield _phrase(named_input(subject, name, strongest), channel=strongest + 1, total=float(totals[strongest]))
    elif value:
        yield _phrase("why_bias", bias=bias)


def _pushes(name: str, numbers: NDArray[np.float64]) -> Phrase:
    """The counts of numbers that push the result up and down."""
    up, down = int(np.count_nonzero(numbers > 0)), int(np.count_nonzero(numbers < 0))
    return _phrase(name, up=up, down=down, all=numbers.size)


def _peak(output: Activations, channel: int) -> Iterator[Phrase]:
    """The place of the filter's largest output, if it stands out."""
    top = float(output.max())
    if top > 0 and top - float(output.mean()) > _STANDS_OUT * float(output.std()):
        row, column = divmod(int(output.argmax()), output.shape[1])
        yield _phrase(f"peak_{place_of(row, column, output.shape)}", channel=channel + 1, peak=top)
