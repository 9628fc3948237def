"""A temporary folder: the images to learn from, and the runs that learn from them."""

import shutil
import tempfile
from pathlib import Path

from smiledesk.core.records import Colour, Pixels
from smiledesk.dataset.lesson import LabelledFace, demo_lesson, write_lesson


class LessonFolder:
    """Holds what a lesson needs while it lasts, and leaves nothing behind.

    chosen: a class folder of the user's, None for the demo's faces. own: the user's own face, with its labels.
    """

    def __init__(self) -> None:
        self._root = Path(tempfile.mkdtemp(prefix="smiledesk-lesson-"))
        self._written = 0
        self.chosen: Path | None = None
        self.own: list[LabelledFace] = []

    def add_own(self, crop: Pixels, label: str) -> None:
        """Add the user's own face. crop: shape (size, size, channels), uint8."""
        self.own.append(LabelledFace(label, crop.copy()))

    def write(self, each: int, size: int, colour: Colour, seed: int = 0) -> tuple[Path, ...]:
        """The folders to learn from, written anew: class folders of whole faces, or the chosen one with the own faces.

        Args:
            each: faces of each class from the demo.
            size: side of the demo's faces, in pixels.
            colour: of the demo's faces.
            seed: of the demo's faces.

        Raises:
            OSError: they cannot be written.
            SourceError: the installation is damaged.
        """
        folder = self._new("faces")
        if self.chosen is None:
            write_lesson(folder, [*self.own, *demo_lesson(each, size, colour, seed)])
            return (folder,)
        write_lesson(folder, self.own)
        return (self.chosen, folder) if self.own else (self.chosen,)

    def new_run(self) -> Path:
        """An empty folder for a run."""
        return self._new("run")

    def remove(self) -> None:
        """Delete everything."""
        shutil.rmtree(self._root, ignore_errors=True)

    def _new(self, what: str) -> Path:
        self._written += 1
        folder = self._root / f"{what}-{self._written}"
        folder.mkdir(parents=True)
        return folder
