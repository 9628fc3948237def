"""A layer kind that SmileDesk lacks, with all that a new kind needs: a row, a lens, and its texts."""

import numpy as np

from smiledesk.core.layer_kinds import Feed, LayerKind, Reach
from smiledesk.lenses.base import Explanation, Formula, Phrase, Probe, Subject, Term, require_inside

LEAKY_RELU = LayerKind(
    name="leaky_relu",
    keras_class="LeakyReLU",
    title="Leaky ReLU",
    summary="lets little of what is negative through",
    layer_name="leaky_relu",
    reach=Reach.CELL,
    feed=Feed.SAME_CHANNEL,
    compute=lambda inputs, settings: np.where(inputs > 0, inputs, np.float32(settings["negative_slope"]) * inputs),
    backward=lambda gradient, inputs, settings: np.where(inputs > 0, gradient, settings["negative_slope"] * gradient),
    settings=("negative_slope",),
    lesson_step=2,
)


def explain(subject: Subject, probe: Probe) -> Explanation:
    layer = subject.layer
    require_inside(probe, layer)
    before = float(layer.input[probe.row, probe.column, probe.channel])
    factor = 1.0 if before > 0 else float(layer.config["negative_slope"])
    terms = (Term(Phrase("leaky_relu.phrases.input"), before), Term(Phrase("leaky_relu.phrases.factor"), factor))
    value = before * factor
    caption = Phrase("leaky_relu.phrases.formula")
    return Explanation((Formula(caption, "exact", terms, value, f"{before:.3f} × {factor:g}"),), value)


TEMPLATES = {"phrases": {"input": "what goes in", "factor": "factor", "formula": "What is left of it"}}
