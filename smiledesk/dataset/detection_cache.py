"""Search results by picture, so that no picture is searched for faces twice."""

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec

from smiledesk.core.decoding import DecodingError, decoding
from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.dataset.crops import digest_of
from smiledesk.faces.base import FaceDetector, SearchEffort


class _Search(msgspec.Struct, frozen=True):
    """The result of one search."""

    key: str
    """Detector, effort and SHA-256 of the pixels."""
    squares: tuple[FaceSquare, ...]


class DetectionCache:
    """Found faces by the pixels they were found in; usable from any thread.

    file: JSON lines, created if missing; a half-written last line is ignored. None: results live as long as this
    object.

    Raises:
        OSError: the file cannot be read.
    """

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._found: dict[str, tuple[FaceSquare, ...]] = {}
        if file is not None and file.exists():
            self._read(file)

    def caching(self, detector: Callable[[], FaceDetector]) -> Callable[[], FaceDetector]:
        """Make detectors that search only pictures that none of them has searched yet."""
        return lambda: _CachedDetector(detector(), self)

    def recall(self, key: str) -> tuple[FaceSquare, ...] | None:
        """The faces that an earlier search found; None if there was no such search."""
        return self._found.get(key)

    def keep(self, key: str, squares: tuple[FaceSquare, ...]) -> None:
        """Store the result of a search; only in memory if the file cannot be written, as on a full disk."""
        with self._lock:
            self._found[key] = squares
            if self._file is not None:
                with suppress(OSError), self._file.open("ab") as file:
                    # Each line starts a new one: what is left of a torn line before it is a line of its own.
                    file.write(b"\n" + msgspec.json.encode(_Search(key, squares)))

    def _read(self, file: Path) -> None:
        decoder = msgspec.json.Decoder(_Search)
        for line in file.read_bytes().split(b"\n"):
            try:
                with decoding():
                    search = decoder.decode(line)
            except DecodingError:
                continue
            self._found[search.key] = search.squares


class _CachedDetector:
    """A detector that reads the cache before it searches."""

    def __init__(self, detector: FaceDetector, faces: DetectionCache) -> None:
        self._detector = detector
        self._faces = faces

    @property
    def name(self) -> str:
        return self._detector.name

    def search(self, pixels: Pixels, effort: SearchEffort) -> tuple[FaceSquare, ...]:
        key = f"{self.name} {effort.value} {digest_of(pixels)}"
        squares = self._faces.recall(key)
        if squares is None:
            squares = self._detector.search(pixels, effort)
            self._faces.keep(key, squares)
        return squares

    def follow(self, pixels: Pixels, square: FaceSquare) -> FaceSquare | None:
        return self._detector.follow(pixels, square)

    def confirm(self, pixels: Pixels, square: FaceSquare) -> FaceSquare | None:
        return self._detector.confirm(pixels, square)
