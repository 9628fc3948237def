"""The choice of a face detector."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from smiledesk.faces.base import FaceDetector


@dataclass(frozen=True, slots=True)
class DetectorChoice:
    """YuNet if its file is given, else the embedded Haar cascades."""

    yunet: Path | None = None
    """The ONNX file."""

    @property
    def name(self) -> str:
        """Display name of the detector."""
        return "Haar" if self.yunet is None else "YuNet"

    def make(self) -> FaceDetector:
        """Return a new detector; each thread needs one of its own.

        Raises:
            DetectorError: the file is missing, or not a YuNet model.
        """
        if self.yunet is None:
            from smiledesk.faces.haar import HaarDetector

            return HaarDetector()
        from smiledesk.faces.yunet import YuNetDetector

        return YuNetDetector(self.yunet)


ChosenDetector = Callable[[], DetectorChoice]
"""The choice at this moment: the user may change it while the window is open."""
