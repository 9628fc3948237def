"""How a face compares with the faces that its model learned from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from smiledesk.attribution.class_distances import (
    ClassDistances,
    hidden_outputs,
    hidden_statistics,
    training_distances,
)
from smiledesk.core.records import Activations, FaceSquare, NetworkTrace, Pixels
from smiledesk.faces.appearance import brightness, contrast, gray_levels, sharpness
from smiledesk.network.training_statistics import (
    BRIGHTNESS,
    CONTRAST,
    DISTANCE,
    SHARPNESS,
    SIZE,
    TURN,
    Distribution,
    TrainingStatistics,
)

Measures = Mapping[str, float]
"""Value of each measure by its name, see `network.training_statistics.MEASURES`."""

Difference = Literal[
    "darker", "brighter", "less_contrast", "more_contrast", "blurrier", "sharper", "smaller", "turned", "unfamiliar"
]
"""A way in which a face may differ from the training faces: the key of a phrase."""

_BELOW: Mapping[str, Difference] = {
    BRIGHTNESS: "darker",
    CONTRAST: "less_contrast",
    SHARPNESS: "blurrier",
    SIZE: "smaller",
}
_ABOVE: Mapping[str, Difference] = {
    BRIGHTNESS: "brighter",
    CONTRAST: "more_contrast",
    SHARPNESS: "sharper",
    TURN: "turned",
    DISTANCE: "unfamiliar",
}
"""Measure -> the difference of a face whose value is smaller, or larger, than usual.

A larger face is no difference, because its crop is scaled down to what the network has seen.
"""

UNLIKE_FROM = 0.99
"""Share of the training faces that a face must exceed in a measure to be unlike them."""

_FAR = 4.0
"""Spreads from the mean that are unlike the training faces however few those are."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """One measure of a face, compared with the training faces."""

    difference: Difference
    measure: str
    share: float
    """Share of the training faces that differ less in this direction, 0.5 to 1; 1 if all of them do."""
    spreads: float
    """Distance from the mean of the training faces, in their standard deviations."""
    faces: int
    """Number of the training faces."""

    @property
    def is_unlike(self) -> bool:
        """True if hardly any training face differs as much."""
        # Of n faces and a new one like them, each is as likely to differ most: to exceed few faces is no surprise.
        expected = self.share * self.faces / (self.faces + 1)
        return expected >= UNLIKE_FROM or self.spreads >= _FAR


@dataclass(frozen=True, slots=True)
class Drift:
    """A face compared with the training faces."""

    measures: Measures
    shares_below: Mapping[str, float]
    """Measure -> share of the training faces with a smaller value; measures that the model knows nothing of are
    missing."""
    comparisons: tuple[Comparison, ...]
    """The comparison in each measure in which the face differs from the middle, the largest difference first."""


class TrainingFaces:
    """Compares faces with those that a model learned from."""

    def __init__(self, statistics: TrainingStatistics) -> None:
        self._statistics = statistics
        self._distances = ClassDistances(statistics.hidden)

    def measure(self, square: FaceSquare, trace: NetworkTrace) -> Measures:
        """Measure a face. trace: of the model without interventions."""
        outputs = hidden_outputs(trace)
        return {**measures_of(trace.crop, square), DISTANCE: float(self._distances.nearest(outputs[np.newaxis])[0])}

    def compare(self, measures: Measures) -> Drift:
        """Compare what was measured of a face with the training faces."""
        known = self._statistics.distributions
        below = {name: known[name].share_below(value) for name, value in measures.items() if name in known}
        found = [self._comparison(name, measures[name], share) for name, share in below.items()]
        comparisons = [one for one in found if one is not None]
        return Drift(measures, below, tuple(sorted(comparisons, key=lambda one: (-one.share, -one.spreads))))

    def _comparison(self, measure: str, value: float, below: float) -> Comparison | None:
        difference = (_BELOW if below < 0.5 else _ABOVE).get(measure)
        if difference is None:
            return None
        distribution = self._statistics.distributions[measure]
        spreads = abs(value - distribution.mean) / distribution.spread
        return Comparison(difference, measure, max(below, 1 - below), spreads, self._statistics.faces)


def measures_of(crop: Pixels, square: FaceSquare) -> Measures:
    """All measures of a face but `DISTANCE`.

    Args:
        crop: the network's input, shape (side, side, channels), uint8, gray or BGR.
        square: in the picture's pixels.
    """
    face = gray_levels(crop)
    return {
        BRIGHTNESS: brightness(face),
        CONTRAST: contrast(face),
        SHARPNESS: sharpness(face),
        SIZE: square.size,
        TURN: abs(square.angle),
    }


def statistics_of(
    measures: Sequence[Measures], outputs: Activations, labels: NDArray[np.int64], classes: int
) -> TrainingStatistics:
    """Statistics of training faces.

    Args:
        measures: of each face, by `measures_of`.
        outputs: of the last hidden layer, shape (faces, cells).
        labels: indices of classes, shape (faces,).
        classes: their number.

    Raises:
        ValueError: a class has fewer than two faces.
    """
    if np.bincount(labels, minlength=classes).min() < 2:
        raise ValueError(f"each class needs two faces. Received: {np.bincount(labels, minlength=classes).tolist()}")
    values: dict[str, NDArray[np.float64]] = {
        name: np.array([of_face[name] for of_face in measures]) for name in measures[0]
    }
    values[DISTANCE] = training_distances(outputs, labels, classes)
    # A measure that never varies, as the turn of faces that were cut out before, tells nothing of another face.
    distributions = {name: Distribution.of(numbers) for name, numbers in values.items() if np.ptp(numbers) > 0}
    return TrainingStatistics(len(labels), distributions, hidden_statistics(outputs, labels, classes))
