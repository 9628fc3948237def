"""The faces that excite each channel of a network most and least, found in one pass over any number of faces.

A channel (a filter's map, or a unit) is as excited by a face as the largest number of its output is.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.layer_kinds import LAYER_KINDS, Reach
from smiledesk.core.records import Activations, NetworkTrace
from smiledesk.core.windows import Region
from smiledesk.lenses.base import Probe, SubjectLayer
from smiledesk.lenses.receptive_field import receptive_field
from smiledesk.network.card import Card, LayerCard

PLACES = 9
"""Faces that are kept at each end of a channel's ranking."""

NOBODY = -1
"""A place that no face has taken."""

NOWHERE = -1
"""The cell of a peak that has no place: a unit's number, or a map that is equal everywhere."""


class _Layer(Protocol):
    @property
    def kind(self) -> str: ...


@dataclass(frozen=True, slots=True, eq=False)
class Peaks:
    """The largest number of each ranked channel for one face."""

    values: Activations
    """Shape (channels,), float32."""
    cells: NDArray[np.int32]
    """Shape (channels,): the cell of each, counted row by row, or `NOWHERE`."""


def is_ranked(layer: _Layer) -> bool:
    """True if faces are ranked for the channels of a layer; those of a flatten layer are cells of the maps before."""
    kind = LAYER_KINDS.get(layer.kind)
    return kind is None or kind.reach is not Reach.ROW_PLACE


def ranked_channels(layers: Sequence[LayerCard]) -> dict[str, slice]:
    """Places of each ranked layer's channels among the channels of all of them, by layer name."""
    places: dict[str, slice] = {}
    end = 0
    for layer in filter(is_ranked, layers):
        begin, end = end, end + layer.output_shape[-1]
        places[layer.name] = slice(begin, end)
    return places


def number_of_channels(layers: Sequence[LayerCard]) -> int:
    """The number of the channels of all ranked layers together."""
    return sum(layer.output_shape[-1] for layer in layers if is_ranked(layer))


def peaks_of(trace: NetworkTrace) -> Peaks:
    """The peaks of one face, in the order of `ranked_channels`."""
    found = [_peaks_in(layer.output) for layer in trace.layers if is_ranked(layer)]
    return Peaks(np.concatenate([values for values, _ in found]), np.concatenate([cells for _, cells in found]))


def peak_of_channel(output: Activations, channel: int) -> tuple[float, int]:
    """The largest number of one channel of a layer's output, and its cell or `NOWHERE`."""
    values, cells = _peaks_in(output[..., [channel]])
    return float(values[0]), int(cells[0])


@dataclass(frozen=True, slots=True)
class PlacedFace:
    """A face among the nine at one end of a channel's ranking."""

    face: int
    """Number of the face, as it was added."""
    value: float
    """The channel's largest number."""
    cell: int
    """Index of its cell, counted row by row, or `NOWHERE`."""


@dataclass(frozen=True, slots=True, eq=False)
class FaceRanking:
    """The faces at both ends of the ranking of each channel, the outermost first.

    The arrays have shape (2, channels, `PLACES`): the strongest faces, then the weakest.
    """

    faces: NDArray[np.int32]
    """Numbers of the faces, or `NOBODY`."""
    values: Activations
    cells: NDArray[np.int32]
    """Values and cells of the peaks, as `PlacedFace` defines them."""

    def strongest(self, channel: int) -> tuple[PlacedFace, ...]:
        """The faces that excite a channel most, the strongest first."""
        return self._placed(0, channel)

    def weakest(self, channel: int) -> tuple[PlacedFace, ...]:
        """The faces that excite a channel least, the weakest first."""
        return self._placed(1, channel)

    def _placed(self, end: int, channel: int) -> tuple[PlacedFace, ...]:
        rows = zip(self.faces[end, channel], self.values[end, channel], self.cells[end, channel], strict=True)
        return tuple(PlacedFace(int(face), float(value), int(cell)) for face, value, cell in rows if face != NOBODY)


class FaceRanker:
    """Ranks faces as they come, in memory that does not grow with their number.

    Faces of one origin, such as pictures taken within a second, share one place: the nine would show one face nine
    times. channels: their number, as `number_of_channels`.
    """

    def __init__(self, channels: int) -> None:
        shape = (2 * channels, PLACES)
        self._scores = np.full(shape, -np.inf, np.float32)
        """Row by row in falling order: the values for the strongest, negative ones for the weakest."""
        self._faces = np.full(shape, NOBODY, np.int32)
        self._origins = np.full(shape, NOBODY, np.int32)
        self._cells = np.full(shape, NOWHERE, np.int32)

    def add(self, face: int, origin: int, peaks: Peaks) -> None:
        """Rank one more face; of equal ones, the first keeps its place.

        Args:
            face: its number, from 0.
            origin: equal for faces of one origin, from 0.
            peaks: of this face, for each channel.
        """
        scores = np.concatenate([peaks.values, -peaks.values])
        rows = np.flatnonzero(scores > self._scores[:, -1])
        if not rows.size:
            return
        same = self._origins[rows] == origin
        given_up = np.where(same.any(axis=1), same.argmax(axis=1), PLACES - 1)
        is_better = scores[rows] > self._scores[rows, given_up]
        rows, given_up = rows[is_better], given_up[is_better]
        cells = np.tile(peaks.cells, 2)
        for kept, new in (
            (self._scores, scores[rows]),
            (self._faces, face),
            (self._origins, origin),
            (self._cells, cells[rows]),
        ):
            kept[rows, given_up] = new
        order = np.argsort(-self._scores[rows], axis=1, kind="stable")
        for kept in (self._scores, self._faces, self._origins, self._cells):
            kept[rows] = np.take_along_axis(kept[rows], order, axis=1)

    def ranking(self) -> FaceRanking:
        """The ranking of all faces so far."""
        shape = (2, -1, PLACES)
        values = self._scores.reshape(shape).copy()
        values[1] *= -1
        return FaceRanking(self._faces.reshape(shape).copy(), values, self._cells.reshape(shape).copy())


def rank(peaks: Iterable[Peaks], card: Card) -> FaceRanking:
    """The ranking of a few faces, each of an origin of its own, numbered in order."""
    ranker = FaceRanker(number_of_channels(card.layers))
    for face, its_peaks in enumerate(peaks):
        ranker.add(face, face, its_peaks)
    return ranker.ranking()


class PeakFields:
    """The part of the face that a peak of a network depends on."""

    def __init__(self, card: Card) -> None:
        self._layers = _without_numbers(card)

    def of(self, index: int, channel: int, cell: int) -> Region | None:
        """The pixels of the crop, as `receptive_field`; None where the peak has no place.

        Args:
            index: of the layer, in the card's order.
            channel: of that layer.
            cell: of the peak, or `NOWHERE`.
        """
        if cell == NOWHERE:
            return None
        row, column = divmod(cell, self._layers[index].output.shape[1])
        return receptive_field(self._layers, index, Probe(channel, row, column))


def _peaks_in(output: Activations) -> tuple[Activations, NDArray[np.int32]]:
    """The largest number of each channel of a layer's output, and its cell."""
    if output.ndim == 1:
        return output, np.full(output.shape, NOWHERE, np.int32)
    maps = np.ascontiguousarray(output.reshape(-1, output.shape[-1]).T)
    cells = maps.argmax(axis=1)
    values = maps[np.arange(len(maps)), cells]
    is_flat = maps.min(axis=1) == values
    return values, np.where(is_flat, NOWHERE, cells).astype(np.int32)


def _without_numbers(card: Card) -> tuple[SubjectLayer, ...]:
    """The layers of a card with outputs that have shapes only."""
    layers = []
    passed = _shaped((card.input_size, card.input_size, card.channels))
    for layer in card.layers:
        output = _shaped(layer.output_shape)
        layers.append(SubjectLayer(layer.name, layer.kind, passed, output, layer.activation_range, layer.config))
        passed = output
    return tuple(layers)


def _shaped(shape: tuple[int, ...]) -> Activations:
    """An array of a shape that takes no memory."""
    return np.broadcast_to(np.float32(0), shape)
