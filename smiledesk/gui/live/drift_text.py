"""Texts of a face's comparison with the faces that the model learned from."""

import math

from smiledesk.attribution.drift import Comparison, Drift
from smiledesk.gui.common.numbers import filled
from smiledesk.gui.common.translation import translate
from smiledesk.network.training_statistics import BRIGHTNESS, CONTRAST, DISTANCE, MEASURES, SHARPNESS, SIZE, TURN


def difference_text(comparison: Comparison) -> str:
    """A difference from the training faces, in one sentence."""
    most, all_of_them = {
        "darker": (
            translate("drift_text", "Darker than {0:.0%} of the faces it learned from"),
            translate("drift_text", "Darker than any face it learned from"),
        ),
        "brighter": (
            translate("drift_text", "Brighter than {0:.0%} of the faces it learned from"),
            translate("drift_text", "Brighter than any face it learned from"),
        ),
        "less_contrast": (
            translate("drift_text", "Less contrast than in {0:.0%} of the faces it learned from"),
            translate("drift_text", "Less contrast than in any face it learned from"),
        ),
        "more_contrast": (
            translate("drift_text", "More contrast than in {0:.0%} of the faces it learned from"),
            translate("drift_text", "More contrast than in any face it learned from"),
        ),
        "blurrier": (
            translate("drift_text", "Blurrier than {0:.0%} of the faces it learned from"),
            translate("drift_text", "Blurrier than any face it learned from"),
        ),
        "sharper": (
            translate("drift_text", "Sharper or noisier than {0:.0%} of the faces it learned from"),
            translate("drift_text", "Sharper or noisier than any face it learned from"),
        ),
        "smaller": (
            translate("drift_text", "Smaller than {0:.0%} of the faces it learned from"),
            translate("drift_text", "Smaller than any face it learned from"),
        ),
        "turned": (
            translate("drift_text", "Turned further than {0:.0%} of the faces it learned from"),
            translate("drift_text", "Turned further than any face it learned from"),
        ),
        "unfamiliar": (
            translate("drift_text", "Further from every class than {0:.0%} of the faces it learned from"),
            translate("drift_text", "Further from every class than any face it learned from"),
        ),
    }[comparison.difference]
    return all_of_them if comparison.share == 1 else filled(most, _rounded_down(comparison.share))


def like_text() -> str:
    """The sentence about a face that differs in nothing."""
    return translate("drift_text", "Like the faces it learned from")


def measures_text(drift: Drift) -> str:
    """Every measure with its place among the training faces, a line each."""
    forms = {
        BRIGHTNESS: translate("drift_text", "Light {0:.0f}: higher than that of {1:.0%} of the faces it learned from"),
        CONTRAST: translate("drift_text", "Contrast {0:.0f}: higher than that of {1:.0%}"),
        SHARPNESS: translate("drift_text", "Sharpness {0:.2f}: higher than that of {1:.0%}"),
        SIZE: translate("drift_text", "Size {0:.0f} pixels: larger than {1:.0%}"),
        TURN: translate("drift_text", "Turn {0:.0f}°: further than {1:.0%}"),
        DISTANCE: translate(
            "drift_text", "Distance to the nearest class in the last hidden layer {0:.1f}: further than {1:.0%}"
        ),
    }
    shown = [name for name in MEASURES if name in drift.shares_below]
    return "\n".join(
        filled(forms[name], drift.measures[name], _rounded_down(drift.shares_below[name])) for name in shown
    )


def _rounded_down(share: float) -> float:
    """A share in whole percents, rounded down, so that nearly all is never 100%."""
    return math.floor(100 * share) / 100
