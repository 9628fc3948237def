"""Grad-CAM: where the last convolution's maps are active that raise the logit difference.

Source: Selvaraju et al., "Grad-CAM: Visual Explanations from Deep Networks via Gradient-based Localization" (2017).
"""

import numpy as np

from smiledesk.attribution.base import Attribution, AttributionError, LogitsOf, Question
from smiledesk.attribution.gradients import gradients
from smiledesk.attribution.method_names import MethodName
from smiledesk.core.layer_kinds import CONVOLUTION, RELU
from smiledesk.lenses.base import Subject


def gradcam(subject: Subject, question: Question, _logits_of: LogitsOf, /) -> Attribution:
    """The last convolution's maps after its ReLU, each weighed by its mean gradient; sums below zero are left out."""
    kinds = [layer.kind for layer in subject.layers]
    if CONVOLUTION.name not in kinds:
        raise AttributionError(
            "Grad-CAM needs a convolution: choose another method. Received: {kinds}", kinds=", ".join(kinds)
        )
    behind = len(kinds) - kinds[::-1].index(CONVOLUTION.name)
    if kinds[behind] == RELU.name:
        behind += 1
    maps = subject.layers[behind].input
    importance = gradients(subject, question, behind)[0].mean(axis=(0, 1))
    return Attribution(MethodName.GRADCAM, question, np.maximum(maps @ importance, 0.0).astype(np.float32))
