"""What the window shows now, and the face of it that would be kept."""

from dataclasses import dataclass
from typing import Literal

from smiledesk.core.records import Analysis, FaceReading, Frame
from smiledesk.dataset.picture_quality import CAMERA_LIMITS, DEMO_LIMITS, Quality, QualityJudge
from smiledesk.network.card import Card
from smiledesk.sources.demo import Demo

Absence = Literal["none", "lost", "too_small"]
"""Why there is no face to keep."""


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """The followed face on a frame, and how good its picture is. source: the frame's, by name."""

    frame: Frame
    reading: FaceReading
    quality: Quality
    source: str


def followed_face(analysis: Analysis) -> FaceReading | Absence:
    """The followed face, where it is found on this frame and large enough for the network to judge."""
    reading = analysis.followed_reading
    if reading is None:
        return "none"
    if reading.status in ("lost", "too_small"):
        return "lost" if reading.status == "lost" else "too_small"
    return reading


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """What the window shows now. card: of the model that judged it. source: where the frame came from, by name."""

    analysis: Analysis
    card: Card
    source: str

    def candidate(self, judge: QualityJudge) -> Candidate | Absence:
        """What would be kept of it, measured."""
        face = followed_face(self.analysis)
        if isinstance(face, str):
            return face
        frame = self.analysis.frame
        limits = DEMO_LIMITS if self.source == Demo.name else CAMERA_LIMITS
        return Candidate(frame, face, judge.judge(frame.pixels, face.square, limits), self.source)
