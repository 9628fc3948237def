"""An image becomes the face a network sees: read it, find the face square, cut it out."""

import hashlib
import os
import threading
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Literal, TypeVar

from smiledesk.core.errors import UserError, error_line
from smiledesk.core.records import Colour, FaceSquare, Pixels
from smiledesk.dataset.samples import Sample, Skipped, SkipReason
from smiledesk.faces.base import FaceDetector, SearchEffort
from smiledesk.faces.square import crop, whole_square
from smiledesk.sources.folder_listing import is_broken_link, is_regular_file
from smiledesk.sources.pictures import read_picture

Faces = Literal["crop", "whole"]
"""``crop``: photographs, the face must be found. ``whole``: tight faces, the image is the face square."""

_AUTO_SAMPLE = 24
"""Images; a detector finds a face in nearly all photographs and in hardly any tight face, so a few tell."""

_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True, eq=False)
class FaceCrop:
    """The face of a sample.

    square: in the picture's pixels. crop: shape (size, size, channels), uint8. digest: SHA-256 of the whole picture's
    pixels: equal for exact duplicates, however they were compressed.
    """

    sample: Sample
    square: FaceSquare
    crop: Pixels
    digest: str


@dataclass(frozen=True, slots=True, eq=False)
class FoundFace:
    """A sample's whole picture, shape (height, width, 3), uint8, BGR, and where the face is in it."""

    sample: Sample
    pixels: Pixels
    square: FaceSquare


class FaceFinder:
    """Reads samples and finds their faces, in any thread.

    detector: makes a face detector; called once in each thread that needs one.
    """

    def __init__(self, detector: Callable[[], FaceDetector]) -> None:
        self._detector = detector
        self._thread = threading.local()

    def find(self, sample: Sample, faces: Faces) -> FoundFace | Skipped:
        """The face of one sample: its known square, or the largest that is found; `Skipped` says why there is none."""
        if not is_regular_file(sample.path):
            return Skipped(sample.path, _reason_of(sample.path))
        pixels = read_picture(sample.path)
        if pixels is None:
            return Skipped(sample.path, "unreadable")
        known = sample.square if faces == "crop" else None
        square = known or self.face_in(pixels, faces)
        if square is None:
            return Skipped(sample.path, "no face")
        return FoundFace(sample, pixels, square)

    def face_in(self, pixels: Pixels, faces: Faces) -> FaceSquare | None:
        """The face of a picture: the largest that is found, None where there is none."""
        if faces == "whole":
            return whole_square(pixels)
        if not hasattr(self._thread, "detector"):
            self._thread.detector = self._detector()
        detector: FaceDetector = self._thread.detector
        return next(iter(detector.search(pixels, SearchEffort.STILL)), None)


class FaceCropper:
    """Cuts the faces of samples out, on all cores.

    detector: makes a face detector; called once in each thread that needs one. size, colour: of the crops.
    margin: 1 cuts the face square; 1.5 cuts half as much again, for training to move the square about in.
    """

    def __init__(self, detector: Callable[[], FaceDetector], size: int, colour: Colour, margin: float = 1.0) -> None:
        self._finder = FaceFinder(detector)
        self._size = size
        self._colour = colour
        self._margin = margin

    def crop(self, sample: Sample, faces: Faces) -> FaceCrop | Skipped:
        """The face of one sample, or why there is none."""
        found = self._finder.find(sample, faces)
        if isinstance(found, Skipped):
            return found
        region = replace(found.square, size=found.square.size * self._margin)
        cut = crop(found.pixels, region, self._size, self._colour)
        return FaceCrop(sample, found.square, cut, digest_of(found.pixels))

    def crop_all(self, samples: Sequence[Sample], faces: Faces) -> Generator[FaceCrop | Skipped]:
        """The faces of all samples, in their order; closing the iterator early stops the work."""
        return on_all_cores(lambda sample: self.crop(sample, faces), samples)


def on_all_cores(work: Callable[[Sample], _Result], samples: Sequence[Sample]) -> Generator[_Result | Skipped]:
    """The result of the work on each sample, in their order; closing the iterator early stops it.

    A sample on which the work breaks is skipped, and says why.

    Raises:
        UserError: of the work, such as a detector's that cannot be made for any sample.
    """

    def attempted(sample: Sample) -> _Result | Skipped:
        try:
            return work(sample)
        except UserError:
            raise
        except Exception as error:  # noqa: BLE001 - one image must not end the others
            return Skipped(sample.path, "failed", error_line(error))

    pool = ThreadPoolExecutor(os.cpu_count(), thread_name_prefix="crop")
    try:
        yield from pool.map(attempted, samples)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _reason_of(path: Path) -> SkipReason:
    """Why there is no file to read."""
    if is_broken_link(path):
        return "broken link"
    return "unreadable" if os.path.exists(path) else "missing file"  # noqa: PTH110 - raises nothing, whatever the name


def choose_faces(samples: Sequence[Sample], detector: Callable[[], FaceDetector], seed: int = 0) -> Faces:
    """Whether a folder holds photographs (``crop``) or tight faces (``whole``).

    Photographs are what shows a face, found or known, in half or more of a seeded sample of the readable images. Where
    there is none a search takes longest, so it ends as soon as the others cannot change the answer.
    """
    some = Random(seed).sample(samples, min(len(samples), _AUTO_SAMPLE))  # noqa: S311 - a sample, not a secret
    results = FaceCropper(detector, size=8, colour="gray").crop_all(some, "crop")
    found = without = 0
    with closing(results):
        for to_come, result in zip(reversed(range(len(some))), results, strict=True):
            found += isinstance(result, FaceCrop)
            without += isinstance(result, Skipped) and result.reason == "no face"
            if abs(found - without) > to_come:
                break
    return "whole" if without > found else "crop"


def digest_of(pixels: Pixels) -> str:
    """SHA-256 of a picture's shape and pixels."""
    return hashlib.sha256(str(pixels.shape).encode() + pixels.tobytes()).hexdigest()


def fingerprint(faces: Iterable[FaceCrop]) -> str:
    """SHA-256 over names, labels and pixels of the images used, whatever their order and wherever they lie."""
    lines = sorted(f"{face.sample.name} {face.sample.label} {face.digest}" for face in faces)
    return hashlib.sha256("\n".join(lines).encode(errors="surrogateescape")).hexdigest()
