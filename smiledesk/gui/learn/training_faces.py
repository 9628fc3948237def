"""The faces to learn from, in a temporary folder together with the runs that learn from them."""

from collections.abc import Sequence
from pathlib import Path

from smiledesk.core.colour import Colour
from smiledesk.core.records import Pixels
from smiledesk.core.temporary import TemporaryFolder
from smiledesk.dataset.demo_faces import LabelledFace, demo_face_set, write_demo_faces
from smiledesk.network.architecture import Architecture, architecture_of_layers
from smiledesk.network.card import Card

STEP_FACES = 4
"""Faces of each class for learning step by step: few enough to view each."""

EPOCH_FACES = 160
"""Faces of each class for learning whole epochs: an epoch takes about a second."""

_SIDE = 64
_COLOUR: Colour = "gray"


class TrainingFaces:
    """The demo's faces or the images of a folder, and the user's own face among them."""

    def __init__(self) -> None:
        self._root: TemporaryFolder | None = None
        self._made = 0
        self.chosen: Path | None = None
        """Folder of class folders; None for the demo's faces."""
        self.own: list[LabelledFace] = []
        """The user's own face, once for each time it was added."""
        self.card: Card | None = None
        """The card of the model in use, whose input the faces fit; None without a model."""

    def add_own(self, crop: Pixels, label: str) -> None:
        """Add the user's own face. crop: shape (size, size, channels), uint8."""
        self.own.append(LabelledFace(label, crop.copy()))

    def is_own(self, crop: Pixels) -> bool:
        """True if a crop is the user's own face, pixel by pixel."""
        return any(face.crop.shape == crop.shape and bool((face.crop == crop).all()) for face in self.own)

    def folders(self, each: int) -> tuple[Path, ...]:
        """The class folders to learn from, that of the user's own face first. each: faces of each class from the demo.

        Raises:
            OSError: the faces cannot be written.
            SourceError: the installation is damaged.
        """
        others = self.chosen or self._written(self._demo(each))
        return (self._written(self.own), others) if self.own else (others,)

    def architecture(self) -> Architecture:
        """The architecture to train: that of the model in use if it can be built, else the default."""
        if self.card is None:
            return Architecture()
        size, colour = self.card.input_size, self.card.colour
        return architecture_of_layers(self.card.layers, size, colour) or Architecture(size=size, colour=colour)

    def new_run(self) -> Path:
        """A path for the folder of a new run, which does not exist yet."""
        return self._new("run")

    def remove(self) -> None:
        """Delete the faces and the runs."""
        if self._root is not None:
            self._root.remove()
            self._root = None

    def _demo(self, each: int) -> tuple[LabelledFace, ...]:
        if self.card is None:
            return demo_face_set(each, _SIDE, _COLOUR)
        return demo_face_set(each, self.card.input_size, self.card.colour)

    def _written(self, faces: Sequence[LabelledFace]) -> Path:
        folder = self._new("faces")
        write_demo_faces(folder, faces)
        return folder

    def _new(self, purpose: str) -> Path:
        if self._root is None:
            self._root = TemporaryFolder("learn")
        self._made += 1
        return self._root.path / f"{purpose}-{self._made}"
