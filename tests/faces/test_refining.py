"""The refiner moves a square onto its face, and rejects what is no face."""

from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
import pytest

from smiledesk.core.records import FaceSquare
from smiledesk.core.resources import resource
from smiledesk.evaluation.worsening import darkened
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.refining import SquareRefiner
from smiledesk.faces.turning import turned_upright
from smiledesk.faces.yunet_network import YuNetNetwork
from smiledesk.sources.pictures import read_picture


@pytest.fixture(scope="module")
def known(data: Path) -> list[tuple[np.ndarray, FaceSquare]]:
    """Photographs that the refiner never saw, with the square that YuNet gives their largest face."""
    yunet = YuNetNetwork(data / "yunet" / "face_detection_yunet_2023mar.onnx")
    kept_out = resource("face_square/kept_out.csv").read_text().splitlines()[1:]
    names = sorted(row.split(",")[0] for row in kept_out)
    pictures = [read_picture(data / "genki4k_dev" / name) for name in Random(3).sample(names, 120)]  # noqa: S311 - a sample, not a secret
    found = [(pixels, yunet.search(pixels, SearchEffort.STILL)) for pixels in pictures]
    return [(pixels, squares[0]) for pixels, squares in found if squares]


@pytest.fixture(scope="module")
def refiner() -> SquareRefiner:
    return SquareRefiner()


def errors(squares: list[FaceSquare], truths: list[FaceSquare]) -> np.ndarray:
    """Across, down, logarithm of the side: in sides of the true square, shape (n, 3)."""
    return np.array(
        [
            ((s.cx - t.cx) / t.size, (s.cy - t.cy) / t.size, np.log(s.size / t.size))
            for s, t in zip(squares, truths, strict=True)
        ]
    )


def test_squares_that_are_off_come_back_to_the_face(refiner, known) -> None:
    random = np.random.default_rng(0)
    off, back, truths = [], [], []
    for pixels, truth in known:
        right, down, log, turn = random.uniform((-0.15, -0.12, -0.3, -18), (0.15, 0.12, 0.1, 18))
        moved = replace(
            truth,
            cx=truth.cx + right * truth.size,
            cy=truth.cy + down * truth.size,
            size=truth.size * np.exp(log),
            angle=truth.angle + turn,
        )
        off.append(moved)
        back.append(refiner.refine(pixels, refiner.refine(pixels, moved).square).square)
        truths.append(truth)
    before, after = np.abs(errors(off, truths)), np.abs(errors(back, truths))
    assert (np.median(after, axis=0) < 0.4 * np.median(before, axis=0)).all()
    assert (np.median(after, axis=0) < (0.03, 0.03, 0.06)).all()
    turns = np.array([b.angle - t.angle for b, t in zip(back, truths, strict=True)])
    assert np.median(np.abs(turns)) < 3


def test_a_turned_picture_turns_the_square(refiner, known) -> None:
    """Turning the whole photograph about the face's own centre leaves the place and changes the angle."""
    changes = []
    for pixels, truth in known[:40]:
        height, width = pixels.shape[:2]
        centred = np.roll(pixels, (round(height / 2 - truth.cy), round(width / 2 - truth.cx)), (0, 1))
        start = FaceSquare(width / 2, height / 2, truth.size)
        upright = refiner.refine(centred, start).square.angle
        turned = refiner.refine(turned_upright(centred, -15), start).square.angle
        changes.append(turned - upright)
    assert np.median(changes) == pytest.approx(15, abs=3)


def test_a_face_in_the_dark_is_known_and_found_where_it_was_in_the_light(refiner, known) -> None:
    random = np.random.default_rng(0)
    certain, moved = [], []
    for pixels, truth in known:
        start = replace(truth, cx=truth.cx + 0.1 * truth.size, size=0.85 * truth.size)
        light = refiner.refine(pixels, start)
        dark = refiner.refine(darkened(pixels, truth, random), start)
        certain.append(dark.certainty >= 0.99)
        moved.append(errors([dark.square], [light.square])[0])
    assert np.mean(certain) >= 0.99
    assert (np.quantile(np.abs(moved), 0.9, axis=0) < (0.012, 0.012, 0.025)).all()


def test_there_is_no_face_in_what_is_nearly_black(refiner) -> None:
    random = np.random.default_rng(0)
    square = FaceSquare(80, 60, 50)
    for deviation in (0.0, 0.3, 0.7, 1.0, 2.0, 3.0):
        noise = np.clip(random.normal(4, deviation, (120, 160, 3)), 0, 255).astype(np.uint8)
        assert refiner.refine(noise, square).certainty < 0.01


def test_faces_are_distinguished_from_other_places(refiner, known) -> None:
    random = np.random.default_rng(1)
    faces, others = [], []
    for pixels, truth in known:
        faces.append(refiner.refine(pixels, truth).certainty)
        tiles = random.permutation(pixels[: len(pixels) // 8 * 8].reshape(-1, 8, *pixels.shape[1:]))
        others.append(refiner.refine(tiles.reshape(-1, *pixels.shape[1:]), truth).certainty)
    assert np.mean(np.array(faces) >= 0.5) > 0.97
    assert np.mean(np.array(others) >= 0.5) < 0.1


def test_the_same_square_is_refined_the_same(refiner, known) -> None:
    pixels, truth = known[0]
    assert refiner.refine(pixels, truth) == refiner.refine(pixels, truth)
