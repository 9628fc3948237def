"""Gradient times input: what each pixel adds to the logit difference at the network's present slope.

Source: Shrikumar et al., "Not just a black box" (2016). With the share of the biases the pixels add up to the logit
difference: Srinivas and Fleuret, "Full-gradient representation" (2019).
"""

import numpy as np

from smiledesk.attribution.base import Attribution, LogitsOf, Question
from smiledesk.attribution.gradients import gradients, kind_of
from smiledesk.attribution.method_names import MethodName
from smiledesk.core.layer_kinds import RESCALING
from smiledesk.lenses.base import Subject


def gradient(subject: Subject, question: Question, _logits_of: LogitsOf, /) -> Attribution:
    """Gradient times input of each pixel, summed over its colours.

    The input is that of the first layer behind the rescaling, where middle gray is zero.
    """
    first = 1 if subject.layers[0].kind == RESCALING.name else 0
    layers = subject.layers[first:-1]
    found = gradients(subject, question, first)
    shares = (found[0] * layers[0].input).sum(axis=-1).astype(np.float32)
    kinds = [kind_of(layer) for layer in layers]
    if not all(kind.is_linear for kind in kinds):
        return Attribution(MethodName.GRADIENT, question, shares)
    constant = sum(
        float((after * kind.output_for_zeros(layer.input, layer.config, *layer.weights)).sum())
        for kind, layer, after in zip(kinds, layers, found[1:], strict=True)
    )
    return Attribution(MethodName.GRADIENT, question, shares, constant, question.difference(layers[-1].output))
