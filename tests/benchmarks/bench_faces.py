"""Faces that each detector finds in real photographs, and false ones in pictures without a face."""

from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from smiledesk.core.records import Pixels
from smiledesk.faces.base import FaceDetector, SearchEffort
from smiledesk.faces.factory import DetectorChoice
from smiledesk.sources.pictures import read_picture

TILE = 24
"""Side of the shuffled tiles, in pixels: large enough for an eye, too small for a face."""

LEAST_BACKGROUND = 40
"""Width of the narrowest background that is searched, in pixels."""

ENLARGED = 4
"""Factor by which backgrounds are enlarged, so that their patterns reach the size of faces that are searched for."""


@pytest.fixture(scope="module", params=["Haar", "YuNet"])
def detector(request: pytest.FixtureRequest, data: Path) -> FaceDetector:
    yunet = data / "yunet" / "face_detection_yunet_2023mar.onnx"
    return DetectorChoice(yunet if request.param == "YuNet" else None).make()


@pytest.fixture(scope="module")
def photographs(data: Path) -> list[Path]:
    return sorted((data / "genki4k_dev").rglob("*.jpg"))


def shuffled(pixels: Pixels, random: np.random.Generator) -> Pixels:
    """The picture with its tiles in random order."""
    rows, columns = pixels.shape[0] // TILE, pixels.shape[1] // TILE
    tiles = pixels[: rows * TILE, : columns * TILE].reshape(rows, TILE, columns, TILE, 3).swapaxes(1, 2)
    mixed = random.permutation(tiles.reshape(-1, TILE, TILE, 3)).reshape(rows, columns, TILE, TILE, 3)
    return np.ascontiguousarray(mixed.swapaxes(1, 2).reshape(rows * TILE, columns * TILE, 3))


def scrambled(pixels: Pixels, random: np.random.Generator) -> Pixels:
    """A picture with the same spatial frequencies and random phases."""
    spectrum = np.fft.fft2(pixels.astype(np.float32), axes=(0, 1))
    phases = np.angle(np.fft.fft2(random.random(pixels.shape[:2])))
    mixed = np.fft.ifft2(np.abs(spectrum) * np.exp(1j * (np.angle(spectrum) + phases[..., np.newaxis])), axes=(0, 1))
    return np.clip(mixed.real, 0, 255).astype(np.uint8)


def background(pixels: Pixels, detector: FaceDetector) -> Pixels | None:
    """The part to the left or right of all heads, enlarged; None if it is too narrow or no head is found."""
    heads = detector.search(pixels, SearchEffort.STILL)
    if not heads:
        return None
    left = min(head.cx - 1.3 * head.size for head in heads)
    right = max(head.cx + 1.3 * head.size for head in heads)
    beside = pixels[:, : max(int(left), 0)], pixels[:, int(right) :]
    widest = max(beside, key=lambda strip: strip.shape[1])
    if widest.shape[1] < LEAST_BACKGROUND:
        return None
    return np.asarray(cv2.resize(widest, None, fx=ENLARGED, fy=ENLARGED, interpolation=cv2.INTER_CUBIC), np.uint8)


def faceless(photographs: list[Path], kind: str, heads: FaceDetector) -> Iterator[Pixels]:
    """Pictures without a face: the backgrounds of all photographs, or every fifth photograph shuffled or scrambled.

    heads: the detector that finds the faces beside which a background is cut out.
    """
    random = np.random.default_rng(0)
    for path in photographs if kind == "backgrounds" else photographs[::5]:
        pixels = read_picture(path)
        assert pixels is not None
        if kind == "backgrounds":
            beside = background(pixels, heads)
            if beside is not None:
                yield beside
        else:
            yield shuffled(pixels, random) if kind == "shuffled tiles" else scrambled(pixels, random)


def test_faces_found(detector: FaceDetector, photographs: list[Path], report: Callable[[str], None]) -> None:
    pictures = (read_picture(path) for path in photographs)
    found = sum(bool(detector.search(pixels, SearchEffort.STILL)) for pixels in pictures if pixels is not None)
    report(
        f"{detector.name}: a face found in {found} of {len(photographs)} photographs ({found / len(photographs):.2%})"
    )


@pytest.mark.parametrize("kind", ["backgrounds", "shuffled tiles", "scrambled phases"])
def test_false_finds(
    detector: FaceDetector, photographs: list[Path], kind: str, data: Path, report: Callable[[str], None]
) -> None:
    cv2.setNumThreads(1)
    heads = DetectorChoice(data / "yunet" / "face_detection_yunet_2023mar.onnx").make()
    pictures = list(faceless(photographs, kind, heads))
    counts = {effort: sum(bool(detector.search(pixels, effort)) for pixels in pictures) for effort in SearchEffort}
    assert len(pictures) >= 50
    report(
        f"{detector.name}: of {len(pictures)} pictures without a face ({kind}), something found in "
        f"{counts[SearchEffort.STILL]} when patient, {counts[SearchEffort.LIVE]} live"
    )
