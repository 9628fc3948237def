"""The best frame of a burst: of the sharp ones, the one whose weakest smile is the strongest."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import geometric_mean
from typing import Final

from smiledesk.core.records import Analysis, FaceReading
from smiledesk.dataset.picture_quality import gray_face
from smiledesk.faces.appearance import sharpness
from smiledesk.recording.shutter import ShutterRule, counted_faces

SHARP_FROM: Final = 0.7
"""Share of the burst's best sharpness from which a frame is sharp."""

_LEAST_SHARPNESS: Final = 1e-3
"""Sharpness of an even surface, so that a geometric mean exists."""

_NO_SMILE: Final = -1.0
"""Below every probability: too few of the faces were judged on the frame."""


@dataclass(frozen=True, slots=True, eq=False)
class _Candidate:
    analysis: Analysis
    smile: float
    """Probability that the required number of faces reach on this frame alone."""
    sharpness: float
    """Geometric mean over the faces, so that the blur of any one counts alike, whatever its contrast."""

    def excels(self, other: "_Candidate") -> bool:
        """True if the other frame cannot be the best while there is this one."""
        return self.smile >= other.smile and self.sharpness >= other.sharpness


class Burst:
    """Chooses among frames while they come, and keeps only those that may still be the best one."""

    def __init__(self, rule: ShutterRule, positive_class: str) -> None:
        self._rule = rule
        self._positive_class = positive_class
        self._candidates: list[_Candidate] = []

    def add(self, analysis: Analysis) -> None:
        """Take the next frame; one that could not be analysed is passed over."""
        if analysis.failure:
            return
        faces = counted_faces(analysis.readings)
        new = _Candidate(analysis, self._smile(analysis, faces), _sharpness(analysis, faces))
        if not any(candidate.excels(new) for candidate in self._candidates):
            self._candidates = [one for one in self._candidates if not new.excels(one)] + [new]

    def take_best(self) -> Analysis | None:
        """The best frame, and forget all; None if there was none."""
        sharpest = max((one.sharpness for one in self._candidates), default=0.0)
        sharp = [one for one in self._candidates if one.sharpness >= SHARP_FROM * sharpest]
        best = max(sharp, key=lambda one: one.smile, default=None)
        self._candidates = []
        return None if best is None else best.analysis

    def _smile(self, analysis: Analysis, faces: Sequence[FaceReading]) -> float:
        if self._positive_class not in analysis.classes:
            return _NO_SMILE
        positive = analysis.classes.index(self._positive_class)
        smile = self._rule.reached((face.raw[positive] for face in faces if face.raw is not None), len(faces))
        return _NO_SMILE if smile is None else smile


def _sharpness(analysis: Analysis, faces: Sequence[FaceReading]) -> float:
    """Sharpness of the found faces of a frame; 0 without one."""
    found = [face.square for face in faces if face.status != "lost"]
    measured = [sharpness(gray_face(analysis.frame.pixels, square)) for square in found]
    return geometric_mean(max(value, _LEAST_SHARPNESS) for value in measured) if measured else 0.0
