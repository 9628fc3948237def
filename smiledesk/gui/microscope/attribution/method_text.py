"""The texts of the methods of attribution, and of what they find."""

import math
from dataclasses import dataclass

import numpy as np

from smiledesk.attribution.base import Attribution
from smiledesk.attribution.method_names import MethodName
from smiledesk.core.records import Activations
from smiledesk.gui.common.numbers import signed
from smiledesk.gui.common.translation import translate
from smiledesk.gui.microscope.attribution.explainer import Randomised
from smiledesk.gui.microscope.checks_table import TOLERANCE

_LIMITS = (1.0, 1.5, 2.0, 3.0, 5.0, 7.0, 10.0)
"""Leading digits of the limits of colours."""


@dataclass(frozen=True, slots=True)
class MethodText:
    """Name, meaning and limits of a method."""

    name: str
    meaning: str
    limits: str
    """A likely misreading of its map, and why it is one."""


def method_text(method: MethodName) -> MethodText:
    """The texts of a method."""
    return {
        MethodName.VOTES: MethodText(
            translate("method_text", "Votes"),
            translate(
                "method_text",
                "The exact share of each place in the logit difference, with the ReLU gates as they are for this face.",
            ),
            translate("method_text", "Not a forecast: on a changed face other gates open, and the shares are others."),
        ),
        MethodName.OCCLUSION: MethodText(
            translate("method_text", "Occlusion"),
            translate(
                "method_text",
                "The loss of the difference when a patch covers a place: an experiment, without a look inside.",
            ),
            translate(
                "method_text", "Not a share: losses do not add up, and no network has learned from faces with patches."
            ),
        ),
        MethodName.GRADIENT: MethodText(
            translate("method_text", "Gradient × input"),
            translate("method_text", "How the difference reacts to a tiny change of each pixel, times the pixel."),
            translate("method_text", "Not what a pixel is worth: the slope holds near this face only, and is noisy."),
        ),
        MethodName.GRADCAM: MethodText(
            translate("method_text", "Grad-CAM"),
            translate("method_text", "Where those maps of the last convolution are active that raise the difference."),
            translate(
                "method_text", "Not evidence against: that is left out. Not in logits, and only as sharp as these maps."
            ),
        ),
    }[method]


def randomised_text(randomised: Randomised) -> str:
    """The part of the network that is randomised."""
    return {
        #: No layer of the network is randomised
        Randomised.NOTHING: translate("method_text", "nothing"),
        Randomised.LAST_LAYER: translate("method_text", "last layer"),
        Randomised.ALL_LAYERS: translate("method_text", "all layers"),
    }[randomised]


def holds(found: Attribution) -> bool:
    """True if the sum of a map is the logit difference; False without a sum."""
    total, expected = found.total, found.expected
    return total is not None and expected is not None and abs(total - expected) <= TOLERANCE * max(abs(expected), 1.0)


def sum_text(found: Attribution) -> str:
    """The sum of a map, with the sign of its check; without a sum that there is none."""
    if found.total is None:
        return translate("method_text", "no sum")
    return translate("method_text", "sum {0} {1}").format(signed(found.total), "✓" if holds(found) else "✗")


def check_text(found: Attribution) -> str:
    """The sum of a map, and the number that it must equal; empty without a sum."""
    if found.total is None or found.expected is None:
        return ""
    if holds(found):
        return translate("method_text", "sum {0} = logit difference ✓").format(signed(found.total))
    return translate("method_text", "sum {0}, logit difference {1} ✗").format(
        signed(found.total), signed(found.expected)
    )


def rounded_limit(values: Activations) -> float:
    """The limit of a map's colours: its largest magnitude, rounded up, so that colours keep their meaning for long."""
    largest = float(np.abs(values).max(initial=0.0))
    if not largest or not math.isfinite(largest):
        return 1.0
    power = 10.0 ** math.floor(math.log10(largest))
    return next((digit * power for digit in _LIMITS if largest <= digit * power), 10.0 * power)
