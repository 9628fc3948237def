"""Texts of a face's comparison with the faces that the model learned from."""

import math

from PySide6.QtCore import QCoreApplication

from smiledesk.attribution.drift import Comparison, Drift
from smiledesk.network.training_statistics import BRIGHTNESS, CONTRAST, DISTANCE, MEASURES, SHARPNESS, SIZE, TURN


def difference_text(comparison: Comparison) -> str:
    """A difference from the training faces, in one sentence."""
    most, all_of_them = {
        "darker": (_tr("Darker than {0} % of the faces it learned from"), _tr("Darker than any face it learned from")),
        "brighter": (
            _tr("Brighter than {0} % of the faces it learned from"),
            _tr("Brighter than any face it learned from"),
        ),
        "less_contrast": (
            _tr("Less contrast than in {0} % of the faces it learned from"),
            _tr("Less contrast than in any face it learned from"),
        ),
        "more_contrast": (
            _tr("More contrast than in {0} % of the faces it learned from"),
            _tr("More contrast than in any face it learned from"),
        ),
        "blurrier": (
            _tr("Blurrier than {0} % of the faces it learned from"),
            _tr("Blurrier than any face it learned from"),
        ),
        "sharper": (
            _tr("Sharper or noisier than {0} % of the faces it learned from"),
            _tr("Sharper or noisier than any face it learned from"),
        ),
        "smaller": (
            _tr("Smaller than {0} % of the faces it learned from"),
            _tr("Smaller than any face it learned from"),
        ),
        "turned": (
            _tr("Turned further than {0} % of the faces it learned from"),
            _tr("Turned further than any face it learned from"),
        ),
        "unfamiliar": (
            _tr("Further from every class than {0} % of the faces it learned from"),
            _tr("Further from every class than any face it learned from"),
        ),
    }[comparison.difference]
    # Rounded down: 99 % are never called all.
    return all_of_them if comparison.share == 1 else most.format(math.floor(100 * comparison.share))


def like_text() -> str:
    """The sentence about a face that differs in nothing."""
    return _tr("Like the faces it learned from")


def measures_text(drift: Drift) -> str:
    """Every measure with its place among the training faces, a line each."""
    forms = {
        BRIGHTNESS: _tr("Light {0:.0f}: higher than that of {1:.0f} % of the faces it learned from"),
        CONTRAST: _tr("Contrast {0:.0f}: higher than that of {1:.0f} %"),
        SHARPNESS: _tr("Sharpness {0:.2f}: higher than that of {1:.0f} %"),
        SIZE: _tr("Size {0:.0f} pixels: larger than {1:.0f} %"),
        TURN: _tr("Turn {0:.0f}°: further than {1:.0f} %"),
        DISTANCE: _tr("Distance to the nearest class in the last hidden layer {0:.1f}: further than {1:.0f} %"),
    }
    shown = [name for name in MEASURES if name in drift.shares_below]
    return "\n".join(forms[name].format(drift.measures[name], 100 * drift.shares_below[name]) for name in shown)


def _tr(text: str) -> str:
    return QCoreApplication.translate("drift_text", text)
