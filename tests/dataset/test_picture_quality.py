"""Blur, darkness and likeness are found where they were put, and hardly anywhere else."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.dataset.picture_quality import DEMO_LIMITS, Fault, QualityJudge
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.factory import DetectorChoice
from smiledesk.faces.tracking import FaceTracker
from smiledesk.sources.demo import RATE, Demo, smile_amount
from smiledesk.sources.pictures import read_picture

Photographs = list[tuple[Pixels, FaceSquare]]


@pytest.fixture(scope="module")
def photographs(data: Path) -> Photographs:
    """Real faces: every fortieth photograph of GENKI-4K."""
    detector = DetectorChoice(data / "yunet" / "face_detection_yunet_2023mar.onnx").make()
    found = []
    for path in sorted((data / "genki4k_dev").rglob("*.jpg"))[::20]:
        pixels = read_picture(path)
        assert pixels is not None
        found += [(pixels, square) for square in detector.search(pixels, SearchEffort.STILL)[:1]]
    assert len(found) > 90
    return found


def share(photographs: Photographs, fault: Fault) -> float:
    return float(np.mean([fault in QualityJudge().judge(*photograph).faults for photograph in photographs]))


def blurred(pixels: Pixels, square: FaceSquare) -> Pixels:
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), 0.02 * square.size), np.uint8)


def smeared(pixels: Pixels, square: FaceSquare) -> Pixels:
    """Motion blur, as of a head that turns while the shutter is open."""
    path = max(round(0.12 * square.size), 1)
    return np.asarray(cv2.blur(pixels, (path, 1)), np.uint8)


def test_hardly_a_photograph_is_called_blurred_or_dark(photographs: Photographs) -> None:
    assert share(photographs, "blurred") <= 0.04
    assert share(photographs, "dark") <= 0.04
    assert share(photographs, "near_identical") == 0


@pytest.mark.parametrize("worsened", [blurred, smeared])
def test_blur_is_found_however_it_came(photographs: Photographs, worsened) -> None:
    assert share([(worsened(*photograph), photograph[1]) for photograph in photographs], "blurred") >= 0.9


def test_darkness_is_found_and_not_taken_for_blur(photographs: Photographs) -> None:
    dark = [((pixels * 0.3).astype(np.uint8), square) for pixels, square in photographs]
    assert share(dark, "dark") >= 0.9
    assert share(dark, "blurred") <= 0.04


def test_a_face_like_one_that_was_kept_is_near_identical_until_it_changes(photographs: Photographs) -> None:
    judge = QualityJudge()
    (pixels, square), (other, other_square) = photographs[:2]
    first = judge.judge(pixels, square)
    assert first.change == float("inf")
    judge.keep(first)
    noise = np.random.default_rng(0).normal(0, 4, pixels.shape)
    again = judge.judge(np.clip(pixels + noise, 0, 255).astype(np.uint8), square)
    assert "near_identical" in again.faults
    brighter = judge.judge(cv2.add(pixels, np.full_like(pixels, 8)), square)
    assert "near_identical" in brighter.faults
    assert "near_identical" not in judge.judge(other, other_square).faults
    judge.forget()
    assert "near_identical" not in judge.judge(pixels, square).faults


def test_a_smile_that_begins_is_no_longer_the_same_picture() -> None:
    demo = Demo()
    demo.open()
    judge = QualityJudge()
    (square,) = DetectorChoice().make().search(demo.read().pixels, SearchEffort.STILL)
    judge.keep(judge.judge(demo.read().pixels, square))
    demo.seek(4.5)
    assert "near_identical" not in judge.judge(demo.read().pixels, square).faults


def test_the_demo_gives_enough_to_practise_with_and_its_blur_is_found_too() -> None:
    demo, judge = Demo(), QualityJudge()
    demo.open()
    tracker = FaceTracker(DetectorChoice().make())
    kept: list[float] = []
    for number in range(8 * RATE):
        frame = demo.read()
        assert frame is not None
        tracked = tracker.update(frame)
        if not tracked or number % 5:
            continue
        quality = judge.judge(frame.pixels, tracked[0].square, DEMO_LIMITS)
        assert "blurred" not in quality.faults
        soft = cv2.GaussianBlur(frame.pixels, (0, 0), 0.02 * tracked[0].square.size)
        assert "blurred" in judge.judge(soft, tracked[0].square, DEMO_LIMITS).faults
        if not quality.faults:
            judge.keep(quality)
            kept.append(smile_amount(frame.media_time))
    assert sum(amount < 0.3 for amount in kept) >= 5
    assert sum(amount > 0.7 for amount in kept) >= 5
