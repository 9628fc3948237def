"""The optional face detector: YuNet, loaded from an ONNX file, finds faces, and the refiner places them."""

from pathlib import Path

from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.refining import SquareRefiner
from smiledesk.faces.yunet_network import YuNetNetwork


class YuNetDetector:
    """Finds faces of many sizes and turns in one pass."""

    def __init__(self, model: Path) -> None:
        """Load the ONNX file.

        Raises:
            DetectorError: the file is missing or not a YuNet model.
        """
        self._network = YuNetNetwork(model)
        self._refiner = SquareRefiner()

    @property
    def name(self) -> str:
        """Display name."""
        return "YuNet"

    def search(self, pixels: Pixels, effort: SearchEffort) -> tuple[FaceSquare, ...]:
        """All faces of a picture, largest first, refined twice: once is too little for a large turn."""
        finds = self._network.search(pixels, effort)
        faces = (self._refined(pixels, self._refined(pixels, find)) for find in finds)
        return tuple(sorted(faces, key=lambda it: it.size, reverse=True))

    def follow(self, pixels: Pixels, square: FaceSquare) -> FaceSquare | None:
        """The face that was at ``square`` one frame ago, found by the refiner; None if it finds none."""
        return self._refiner.follow(pixels, square)

    def confirm(self, pixels: Pixels, square: FaceSquare) -> FaceSquare | None:
        """The face near ``square``, of about its size and turn, found by YuNet; None if it finds none."""
        find = self._network.near(pixels, square)
        return None if find is None else self._refined(pixels, find)

    def _refined(self, pixels: Pixels, find: FaceSquare) -> FaceSquare:
        """The refined find, or the find itself if the refiner sees no face: YuNet is the better detector."""
        return self._refiner.follow(pixels, find) or find
