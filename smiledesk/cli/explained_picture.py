"""An explained face as a picture: the face, the map over it, a legend, the verdict and the sum.

Drawn by matplotlib, which takes half a second to import: this module is imported where a picture is drawn.
"""

import io
import warnings
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.cm import ScalarMappable
from matplotlib.colors import ListedColormap, Normalize
from matplotlib.figure import Figure
from matplotlib.style import context
from numpy.typing import NDArray

from smiledesk.attribution.method_names import MethodName
from smiledesk.cli.explain import ExplainedFace
from smiledesk.cli.output import EXPLAINED_MARK
from smiledesk.core.colormaps import FIRST, diverging_map
from smiledesk.faces.square import crop
from smiledesk.network.model_names import name_of
from smiledesk.recording.summary.plot_style import ON_PAPER, STYLE

_FACE_SIDE = 384
"""Pixels of the face as it is drawn."""

_STRONGEST = 0.8
"""Opacity of the map at its largest share; it grows with the root of the share, so that small ones are seen."""

_LONGEST_NAME = 24

_CAPTIONS = {
    MethodName.VOTES: "Votes: the exact share of each place in the logit difference, with the ReLU gates as they are.",
    MethodName.OCCLUSION: "Occlusion: the loss of the logit difference when a gray patch covers a place.",
    MethodName.GRADIENT: "Gradient × input: the slope of the logit difference at each pixel, times the pixel.",
    MethodName.GRADCAM: "Grad-CAM: where those maps of the last convolution are active that raise the difference.",
}


def png_of(explained: ExplainedFace) -> bytes:
    """The picture as a PNG, 1280 pixels wide."""
    content = io.BytesIO()
    with context(STYLE), warnings.catch_warnings():
        # A class may be named in letters that the font lacks: they are drawn as boxes.
        warnings.filterwarnings("ignore", "Glyph .* missing from font")
        figure = Figure(figsize=(8, 4.9), facecolor=ON_PAPER.ground)
        face, mapped, legend = (
            figure.add_axes(rectangle)
            for rectangle in ((0.04, 0.17, 0.40, 0.65), (0.46, 0.17, 0.40, 0.65), (0.89, 0.17, 0.02, 0.65))
        )
        pixels = crop(explained.picture, explained.square, _FACE_SIDE, "bgr")
        face.imshow(pixels[..., ::-1])
        mapped.imshow(crop(explained.picture, explained.square, _FACE_SIDE, "gray"), cmap="gray", vmin=0, vmax=255)
        _draw_map(mapped, legend, explained)
        for axes in (face, mapped):
            axes.set_axis_off()
        _add_text(figure, explained)
        figure.savefig(content, format="png", dpi=160, metadata={"Software": EXPLAINED_MARK})
    return content.getvalue()


def _draw_map(axes: Axes, legend: Axes, explained: ExplainedFace) -> None:
    values = explained.attribution.map
    limit = float(np.abs(values).max()) or 1.0
    colours = ScalarMappable(Normalize(-limit, limit), ListedColormap(diverging_map(dark=False)[FIRST:] / 255))
    painted: NDArray[Any] = colours.to_rgba(values)
    painted[..., 3] = _STRONGEST * np.sqrt(np.abs(values) / limit)
    axes.imshow(painted, extent=(-0.5, _FACE_SIDE - 0.5, _FACE_SIDE - 0.5, -0.5), interpolation="nearest")
    bar = axes.figure.colorbar(colours, cax=legend)
    bar.outline.set_visible(False)
    legend.tick_params(labelsize=8, colors=ON_PAPER.muted, length=0)
    legend.set_ylim(-limit if values.min() < 0 else 0.0, limit)


def _add_text(figure: Figure, explained: ExplainedFace) -> None:
    """Add verdict and model above the faces, classes at the legend's ends, method and sum below."""
    card, trace, question = explained.bundle.card, explained.trace, explained.attribution.question
    probabilities = tuple(float(p) for p in trace.probabilities)
    decided = card.decide(probabilities)
    verdict = f"{_short(card.classes[decided])} {probabilities[decided]:.1%}"
    if card.is_uncertain(probabilities):
        verdict += ", uncertain"
    asked, rival = (_short(card.classes[index]) for index in (question.class_index, question.rival_index))
    unit = "" if explained.attribution.method is MethodName.GRADCAM else " (logits)"
    ink: dict[str, Any] = {"color": ON_PAPER.text, "fontsize": 9}
    muted: dict[str, Any] = {"color": ON_PAPER.muted, "fontsize": 8.5}
    figure.text(0.04, 0.91, verdict, color=ON_PAPER.text, fontsize=14, fontweight="bold")
    figure.text(0.04, 0.86, f"judged by '{_short(name_of(explained.bundle))}'", **muted)
    figure.text(0.96, 0.84, f"for {asked}{unit}", ha="right", **muted)
    if explained.attribution.map.min() < 0:
        figure.text(0.96, 0.125, f"for {rival}", ha="right", **muted)
    figure.text(0.04, 0.075, _CAPTIONS[explained.attribution.method], **ink)
    figure.text(0.04, 0.03, _sum_of(explained, asked, rival), **ink)


def _sum_of(explained: ExplainedFace, asked: str, rival: str) -> str:
    """The logit difference, and how the shares lead to it."""
    attribution = explained.attribution
    difference = f"logit {asked} − logit {rival} = {_signed(attribution.question.difference(explained.trace.logits))}"
    if attribution.constant is None:
        return f"{difference}; the places do not add up to it"
    places = float(attribution.map.sum(dtype=np.float64))
    return f"{difference} = {_signed(places)} (places) {_signed(attribution.constant)} (biases)"


def _signed(number: float) -> str:
    return f"{number:+.2f}".replace("-", "−")


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
