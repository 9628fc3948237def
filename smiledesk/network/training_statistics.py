"""Statistics of the faces that a model learned from: ``statistics.npz`` of a bundle."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from smiledesk.core.array_files import ArrayFileError, Arrays, array_file, arrays_in
from smiledesk.core.decoding import decoding
from smiledesk.network.card import Card

BRIGHTNESS = "brightness"
CONTRAST = "contrast"
SHARPNESS = "sharpness"
"""Measures of the crop, see `faces.appearance`."""

SIZE = "size"
"""Side of the face square in the picture, in pixels."""

TURN = "turn"
"""Turn of the head in the picture's plane to either side, in degrees."""

DISTANCE = "distance"
"""Distance of the last hidden layer's outputs to the nearest class mean, see `attribution.class_distances`."""

MEASURES = (BRIGHTNESS, CONTRAST, SHARPNESS, SIZE, TURN, DISTANCE)

LAST_HIDDEN = -3
"""Index of the last hidden layer: the dense layer that gives the logits and the softmax follow it."""

MOST_UNITS = 256
"""Most units of the last hidden layer that are kept: the covariance grows with their square."""

LARGEST_STATISTICS = 2_000_000
"""Most bytes of the file."""

_QUANTILES = 1001


@dataclass(frozen=True, slots=True, eq=False)
class Distribution:
    """Distribution of one measure over the training faces."""

    quantiles: NDArray[np.float32]
    """From the smallest value to the largest in steps of 0.1 % of the faces, shape (1001,)."""
    mean: float
    spread: float
    """Standard deviation."""

    @classmethod
    def of(cls, values: ArrayLike) -> "Distribution":
        """The distribution of some values, at least one."""
        numbers = np.asarray(values, np.float64)
        quantiles = np.quantile(numbers, np.linspace(0, 1, _QUANTILES)).astype(np.float32)
        return cls(quantiles, float(numbers.mean()), float(numbers.std()))

    @classmethod
    def pooled(cls, one: "Distribution", faces: int, other: "Distribution", other_faces: int) -> "Distribution":
        """The distribution over the faces of two. faces, other_faces: their numbers."""
        values = np.concatenate([one.quantiles, other.quantiles])
        order = np.argsort(values, kind="stable")
        weights = np.repeat([float(faces), float(other_faces)], _QUANTILES)[order]
        places = (np.cumsum(weights) - weights / 2) / weights.sum()
        quantiles = np.interp(np.linspace(0, 1, _QUANTILES), places, values[order]).astype(np.float32)
        share = faces / (faces + other_faces)
        mean = share * one.mean + (1 - share) * other.mean
        squares = share * (one.spread**2 + one.mean**2) + (1 - share) * (other.spread**2 + other.mean**2)
        return cls(quantiles, mean, float(np.sqrt(squares - mean**2)))

    def share_below(self, value: float) -> float:
        """Share of the faces with a smaller value, 0 to 1 in steps of 0.05 %; equal ones count half."""
        below, not_above = (np.searchsorted(self.quantiles, np.float32(value), side) for side in ("left", "right"))
        return float(below + not_above) / (2 * _QUANTILES)


@dataclass(frozen=True, slots=True, eq=False)
class HiddenStatistics:
    """Statistics of the last hidden layer's outputs."""

    units: NDArray[np.int64]
    """Units that are kept, shape (units,): those that vary most."""
    means: NDArray[np.float32]
    """Mean of each class, shape (classes, units)."""
    covariance: NDArray[np.float32]
    """Covariance about the class means, pooled over the classes, shape (units, units)."""


@dataclass(frozen=True, slots=True, eq=False)
class TrainingStatistics:
    """Statistics of the faces that a model learned from."""

    faces: int
    """Number of the faces."""
    distributions: Mapping[str, Distribution]
    """Name of a measure, see `MEASURES` -> its distribution; measures that are equal for all faces are left out."""
    hidden: HiddenStatistics
    """Statistics of the last hidden layer, for `DISTANCE`."""


def with_earlier_faces(statistics: TrainingStatistics, earlier: TrainingStatistics) -> TrainingStatistics:
    """The statistics of a model that was trained on from another. earlier: of the other.

    Its hidden layer has changed, so that distances remain those of the faces that came last.
    """
    found = dict(earlier.distributions) | dict(statistics.distributions)
    for name in earlier.distributions.keys() & statistics.distributions.keys() - {DISTANCE}:
        parts = (statistics.distributions[name], statistics.faces, earlier.distributions[name], earlier.faces)
        found[name] = Distribution.pooled(*parts)
    if DISTANCE not in statistics.distributions:
        found.pop(DISTANCE, None)
    faces = statistics.faces + earlier.faces
    return replace(statistics, faces=faces, distributions={name: found[name] for name in MEASURES if name in found})


def statistics_file(statistics: TrainingStatistics) -> bytes:
    """Content of a file with some statistics."""
    hidden = statistics.hidden
    arrays: Arrays = {
        "faces": np.array(statistics.faces, np.int64),
        "hidden/units": hidden.units,
        "hidden/means": hidden.means,
        "hidden/covariance": hidden.covariance,
    }
    for measure, distribution in statistics.distributions.items():
        arrays[f"{measure}/quantiles"] = distribution.quantiles
        arrays[f"{measure}/mean"] = np.array(distribution.mean, np.float64)
        arrays[f"{measure}/spread"] = np.array(distribution.spread, np.float64)
    return array_file(arrays)


def statistics_in(content: bytes, path: Path, card: Card) -> TrainingStatistics:
    """The statistics in the content of a file.

    Args:
        content: of the file.
        path: of the file, for errors.
        card: of the model.

    Raises:
        ArrayFileError: the file is broken or too large, or does not fit the card.
    """
    if len(content) > LARGEST_STATISTICS:
        raise ArrayFileError(
            "'{path}' must have at most {largest_statistics:,} bytes. Received: {size:,}",
            path=path,
            largest_statistics=LARGEST_STATISTICS,
            size=len(content),
        )
    arrays = arrays_in(content, path)
    with decoding(
        lambda reason: ArrayFileError("'{path}' is no statistics of this model: {reason}", path=path, reason=reason)
    ):
        found = {name: _distribution(arrays, name) for name in MEASURES if f"{name}/quantiles" in arrays}
        statistics = TrainingStatistics(int(arrays["faces"]), found, _hidden(arrays, card))
        if statistics.faces < 1:
            raise ValueError(f"it describes no face. Received: {statistics.faces}")
    return statistics


def _distribution(arrays: Arrays, measure: str) -> Distribution:
    quantiles = _finite(arrays, f"{measure}/quantiles", np.float32, (_QUANTILES,))
    mean, spread = (float(_finite(arrays, f"{measure}/{name}", np.float64, ())) for name in ("mean", "spread"))
    if not (quantiles[1:] >= quantiles[:-1]).all() or not spread > 0:
        raise ValueError(f"the distribution of '{measure}' contradicts itself")
    return Distribution(quantiles, mean, spread)


def _hidden(arrays: Arrays, card: Card) -> HiddenStatistics:
    cells = int(np.prod(card.layers[LAST_HIDDEN].output_shape))
    kept = min(cells, MOST_UNITS)
    units = _finite(arrays, "hidden/units", np.int64, (kept,))
    means = _finite(arrays, "hidden/means", np.float32, (len(card.classes), kept))
    covariance = _finite(arrays, "hidden/covariance", np.float32, (kept, kept))
    if len(set(units.tolist())) != kept or units.min() < 0 or units.max() >= cells:
        raise ValueError("the hidden layer has no such units")
    exact = covariance.astype(np.float64)
    if not np.array_equal(exact, exact.T) or np.linalg.eigvalsh(exact)[0] < -1e-4 * np.trace(exact):
        raise ValueError("'hidden/covariance' is no covariance")
    return HiddenStatistics(units, means, covariance)


def _finite(arrays: Arrays, name: str, dtype: type[np.generic], shape: tuple[int, ...]) -> NDArray[Any]:
    """An array of the file, if it has this type and shape and all its numbers are finite."""
    array = arrays[name]
    if array.dtype != dtype or array.shape != shape or not np.isfinite(array).all():
        raise ValueError(f"'{name}' must be {shape} finite numbers of {dtype.__name__}. Received: {array.shape}")
    return array
