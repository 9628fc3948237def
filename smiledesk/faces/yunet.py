"""The optional face detector, used where YuNet's ONNX file is given: YuNet finds faces, the refiner says their turn."""

from pathlib import Path

from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.refining import SquareRefiner
from smiledesk.faces.yunet_network import YuNetNetwork


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
        """The face that was at ``square`` a frame ago, as the refiner sees it; None where it sees none."""
        return self._refiner.follow(pixels, square)

    def confirm(self, pixels: Pixels, square: FaceSquare) -> FaceSquare | None:
        """The face about ``square``, at about its size and turn, as YuNet finds it."""
        find = self._network.near(pixels, square)
        return None if find is None else self._refined(pixels, find)

    def _refined(self, pixels: Pixels, find: FaceSquare) -> FaceSquare:
        """YuNet knows better whether there is a face, the refiner where."""
        return self._refiner.follow(pixels, find) or find
