"""Read images, find their faces, and crop them for the network."""

import hashlib
import os
import threading
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Literal, TypeVar

from smiledesk.core.colour import Colour
from smiledesk.core.errors import UserError, error_line
from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.dataset.samples import Sample, Skipped, SkipReason
from smiledesk.faces.base import FaceDetector, SearchEffort
from smiledesk.faces.square import crop, whole_square
from smiledesk.sources.folder_listing import is_broken_link, is_regular_file
from smiledesk.sources.pictures import read_picture

Faces = Literal["crop", "whole"]
"""``crop``: photographs, the face must be found. ``whole``: tight faces, the image is the face square."""

_AUTO_SAMPLE = 48
"""Images that are searched to distinguish photographs from tight faces."""

_PHOTOGRAPHS_FROM = 0.25
"""Share of photographs with a face from which a folder holds photographs: albums also have pictures without people."""

_TIGHT_FROM = 0.93
"""Side of the face square, in shorter sides of the image, from which the image is a tight face. Found faces have 0.09
to 0.88 of it in GENKI, LFW and MTFL, 0.57 to 0.95 in FER+, and 0.94 to 1.16 in folders of tight faces."""

_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True, eq=False)
class FaceCrop:
    """The face of a sample."""

    sample: Sample
    square: FaceSquare
    """In the picture's pixels."""
    crop: Pixels
    """Shape (size, size, channels), uint8."""
    digest: str
    """SHA-256 of the whole picture's pixels, equal for exact duplicates however they were compressed."""


@dataclass(frozen=True, slots=True, eq=False)
class FoundFace:
    """A sample's picture and its face."""

    sample: Sample
    pixels: Pixels
    """The whole picture, shape (height, width, 3), uint8, BGR."""
    square: FaceSquare
    """In the picture's pixels."""


class FaceFinder:
    """Reads samples and finds their faces; usable from any thread.

    detector: makes a face detector, called once in each thread.
    """

    def __init__(self, detector: Callable[[], FaceDetector]) -> None:
        self._detector = detector
        self._thread = threading.local()

    def find(self, sample: Sample, faces: Faces) -> FoundFace | Skipped:
        """The face of a sample: its known square, else the largest found; `Skipped` if there is none."""
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
        """The largest face in a picture; None if there is none."""
        if faces == "whole":
            return whole_square(pixels)
        if not hasattr(self._thread, "detector"):
            self._thread.detector = self._detector()
        detector: FaceDetector = self._thread.detector
        return next(iter(detector.search(pixels, SearchEffort.STILL)), None)


class FaceCropper:
    """Crops the faces of samples, on all cores.

    detector: makes a face detector, called once in each thread. size, colour: of the crops. margin: 1 crops the face
    square, 1.5 half as much again, so that augmentation can move the square.
    """

    def __init__(self, detector: Callable[[], FaceDetector], size: int, colour: Colour, margin: float = 1.0) -> None:
        self._finder = FaceFinder(detector)
        self._size = size
        self._colour = colour
        self._margin = margin

    def crop(self, sample: Sample, faces: Faces) -> FaceCrop | Skipped:
        """The cropped face of a sample; `Skipped` if there is none."""
        found = self._finder.find(sample, faces)
        if isinstance(found, Skipped):
            return found
        region = replace(found.square, size=found.square.size * self._margin)
        cut = crop(found.pixels, region, self._size, self._colour)
        return FaceCrop(sample, found.square, cut, digest_of(found.pixels))

    def crop_all(self, samples: Sequence[Sample], faces: Faces) -> Generator[FaceCrop | Skipped]:
        """The cropped faces of all samples, in order; closing the iterator early stops the work."""
        return on_all_cores(lambda sample: self.crop(sample, faces), samples)


def on_all_cores(work: Callable[[Sample], _Result], samples: Sequence[Sample]) -> Generator[_Result | Skipped]:
    """Apply a function to each sample on all cores, yielding results in order; closing the iterator stops it.

    A sample for which it raises is skipped, with the error as the detail.

    Raises:
        UserError: raised by the function, such as a detector that cannot be made.
    """
    pool = ThreadPoolExecutor(os.cpu_count(), thread_name_prefix="crop")
    try:
        yield from pool.map(partial(attempted, work), samples)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def attempted(work: Callable[[Sample], _Result], sample: Sample) -> _Result | Skipped:
    """Apply a function to a sample; if it raises, the sample is skipped, with the error as the detail.

    Raises:
        UserError: raised by the function, such as a detector that cannot be made.
    """
    try:
        return work(sample)
    except UserError:
        raise
    except Exception as error:  # noqa: BLE001 - one image must not end the others
        return Skipped(sample.path, "failed", error_line(error))


def _reason_of(path: Path) -> SkipReason:
    """The reason why a path is not a readable file."""
    if is_broken_link(path):
        return "broken link"
    return "unreadable" if os.path.exists(path) else "missing file"  # noqa: PTH110 - raises nothing, whatever the name


def choose_faces(samples: Sequence[Sample], detector: Callable[[], FaceDetector], seed: int = 0) -> Faces:
    """Decide if a folder holds photographs (``crop``) or tight faces (``whole``).

    It holds photographs if at least a quarter of a seeded sample of its readable images show a face, found or known,
    that does not fill the image. The search stops once the remaining images cannot change that, because it takes
    longest where there are no faces.
    """
    some = Random(seed).sample(samples, min(len(samples), _AUTO_SAMPLE))  # noqa: S311 - a sample, not a secret
    finder = FaceFinder(detector)
    results = on_all_cores(lambda sample: _photograph_of_face(finder.find(sample, "crop")), some)
    photographs = others = 0
    with closing(results):
        for to_come, result in zip(reversed(range(len(some))), results, strict=True):
            photographs += result is True
            others += result is False
            needed = _PHOTOGRAPHS_FROM * (photographs + others + to_come)
            if photographs >= needed or photographs + to_come < needed:
                break
    return "crop" if photographs >= _PHOTOGRAPHS_FROM * (photographs + others) else "whole"


def _photograph_of_face(found: FoundFace | Skipped) -> bool | Skipped:
    """True for a photograph of a face, False for a tight face or none; `Skipped` for what cannot be read."""
    if isinstance(found, Skipped):
        return False if found.reason == "no face" else found
    known = found.sample.square is not None
    return known or found.square.size < _TIGHT_FROM * min(found.pixels.shape[:2])


def digest_of(pixels: Pixels) -> str:
    """SHA-256 of a picture's shape and pixels."""
    return hashlib.sha256(str(pixels.shape).encode() + pixels.tobytes()).hexdigest()


def fingerprint(faces: Iterable[FaceCrop]) -> str:
    """SHA-256 over names, labels and pixels of the images, independent of their order and folder."""
    lines = sorted(f"{face.sample.name} {face.sample.label} {face.digest}" for face in faces)
    return hashlib.sha256("\n".join(lines).encode(errors="surrogateescape")).hexdigest()
