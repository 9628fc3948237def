"""Which detector finds the faces."""

from pathlib import Path

from smiledesk.faces.base import FaceDetector
from smiledesk.faces.haar import HaarDetector
from smiledesk.faces.yunet import YuNetDetector


def detector_for(yunet: Path | None) -> FaceDetector:
    """YuNet where its file is given, else the embedded Haar cascades.

    Raises:
        DetectorError: the file is missing, or not a YuNet model.
    """
    return HaarDetector() if yunet is None else YuNetDetector(yunet)
