"""The optional face detector, used where YuNet's ONNX file is given: YuNet finds faces, the refiner says their turn."""

from pathlib import Path

from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.refining import SquareRefiner
from smiledesk.faces.yunet_network import YuNetNetwork

_A_FACE = 0.5
"""Certainty of the refiner from which it knows better than YuNet where the face is; YuNet knows better whether."""


class YuNetDetector:
    """Finds faces of many sizes and turns at once."""

    def __init__(self, model: Path) -> None:
        """Load the ONNX file.

        Raises:
            DetectorError: it is missing, or not a YuNet model.
        """
        self._network = YuNetNetwork(model)
        self._refiner = SquareRefiner()

    @property
    def name(self) -> str:
        """Its name, as the user knows it."""
        return "YuNet"

    def search(self, pixels: Pixels, effort: SearchEffort) -> tuple[FaceSquare, ...]:
        """Faces anywhere in a picture, the largest first; a turn that is far off needs two steps."""
        finds = self._network.search(pixels, effort)
        faces = (self._refined(pixels, self._refined(pixels, find)) for find in finds)
        return tuple(sorted(faces, key=lambda it: it.size, reverse=True))

    def follow(self, pixels: Pixels, square: FaceSquare) -> FaceSquare | None:
        """The face that was at ``square`` a frame ago, at about its size and turn."""
        find = self._network.near(pixels, square)
        return None if find is None else self._refined(pixels, find)

    def _refined(self, pixels: Pixels, square: FaceSquare) -> FaceSquare:
        refined = self._refiner.refine(pixels, square)
        return refined.square if refined.certainty >= _A_FACE else square
