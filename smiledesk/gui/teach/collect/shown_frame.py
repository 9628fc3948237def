"""The shown frame, its followed face, and the verdict on it."""

from dataclasses import dataclass
from typing import Literal

from smiledesk.core.records import Analysis, FaceReading, Frame
from smiledesk.dataset.picture_quality import CAMERA_LIMITS, DEMO_LIMITS, Quality, QualityJudge
from smiledesk.network.card import Card
from smiledesk.session.status import SourceStatus

Absence = Literal["none", "lost", "too_small"]
"""The reason why there is no face to keep."""


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A face that could be kept as a sample, with the quality of its picture."""

    frame: Frame
    reading: FaceReading
    quality: Quality
    source: str
    """Name of the source that the frame came from."""


@dataclass(frozen=True, slots=True, eq=False)
class ShownFrame:
    """The frame that the window shows now, with all that is known of it."""

    analysis: Analysis
    card: Card
    """Card of the model that analysed the frame."""
    source: SourceStatus
    """The source that the frame came from."""

    def candidate(self, judge: QualityJudge) -> Candidate | Absence:
        """The followed face with its measured quality, or the reason why there is none."""
        face = self._followed_face()
        if isinstance(face, str):
            return face
        frame = self.analysis.frame
        limits = DEMO_LIMITS if self.source.is_demo else CAMERA_LIMITS
        return Candidate(frame, face, judge.judge(frame.pixels, face.square, limits), self.source.name)

    def verdict(self) -> str | None:
        """The class that the window shows for the followed face; None without a face or a verdict.

        Until there is a smoothed verdict, the class that this frame alone suggests.
        """
        face = self._followed_face()
        if isinstance(face, str):
            return None
        if face.label is None and face.raw is not None:
            return self.card.classes[self.card.decide(face.raw)]
        return face.label

    def _followed_face(self) -> FaceReading | Absence:
        """The followed face if it was found on this frame and is large enough for the network."""
        reading = self.analysis.followed_reading
        if reading is None:
            return "none"
        if reading.status in ("lost", "too_small"):
            return "lost" if reading.status == "lost" else "too_small"
        return reading
