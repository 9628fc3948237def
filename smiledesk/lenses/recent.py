"""The largest recent outputs of every channel."""

import itertools
from collections import deque
from collections.abc import Sequence

import numpy as np

from smiledesk.core.records import Activations, LayerTrace

_NO_PEAKS = np.empty(0, np.float32)


class RecentPeaks:
    """Keeps each channel's largest output of every frame for a few seconds; cheap enough for every frame."""

    def __init__(self, seconds: float = 3.0) -> None:
        """Keep each frame for some seconds.

        Raises:
            ValueError: seconds is not positive.
        """
        if not seconds > 0:
            raise ValueError(f"peaks need a positive time to be remembered. Received: {seconds}")
        self._seconds = seconds
        self._frames: deque[tuple[float, Activations]] = deque()
        self._places: dict[str, slice] = {}

    @property
    def seconds(self) -> float:
        """Time for which a frame is kept."""
        return self._seconds

    def add(self, at: float, layers: Sequence[LayerTrace]) -> None:
        """Remember a frame.

        Other layers than before, or a time before the last one's, begin a new memory.

        Args:
            at: the frame's time, in seconds on any clock.
            layers: those to remember of one trace, in network order; may be none.
        """
        places = _places(layers)
        if places != self._places or (self._frames and at < self._frames[-1][0]):
            self._frames.clear()
            self._places = places
        self._frames.append((at, np.concatenate([_NO_PEAKS, *(_peaks(layer.output) for layer in layers)])))
        while self._frames[0][0] < at - self._seconds:
            self._frames.popleft()

    def of(self, name: str) -> Activations | None:
        """Each channel's largest output over the remembered frames, shape (channels,); None for an unknown layer."""
        place = self._places.get(name)
        if place is None:
            return None
        peaks: Activations = np.max([frame[place] for _, frame in self._frames], axis=0)
        return peaks


def _places(layers: Sequence[LayerTrace]) -> dict[str, slice]:
    """The slice of each layer's channels among those of all layers."""
    bounds = [0, *itertools.accumulate(layer.output.shape[-1] for layer in layers)]
    return {layer.name: slice(*pair) for layer, pair in zip(layers, itertools.pairwise(bounds), strict=True)}


def _peaks(output: Activations) -> Activations:
    """Each channel's largest output; one axis after the other is several times faster than both at once."""
    while output.ndim > 1:
        output = output.max(axis=0)
    return output
