"""Images judged unchanged and under hard conditions, with the real network on real pictures."""

import shutil
from pathlib import Path
from typing import TypeGuard

import cv2
import numpy as np
import pytest

from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.core.resources import resource
from smiledesk.dataset.demo_faces import demo_face_set, write_demo_faces
from smiledesk.dataset.folders import find_samples
from smiledesk.dataset.samples import Skipped
from smiledesk.dataset.survey import survey
from smiledesk.evaluation.comparison import judge_with_both
from smiledesk.evaluation.conditions import CONDITIONS, Condition, conditions_named
from smiledesk.evaluation.judging import judge, judge_under
from smiledesk.evaluation.metrics import JudgedImage
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.haar import HaarDetector
from smiledesk.jobs.messages import Progress
from smiledesk.jobs.requests import SurveyRequest
from smiledesk.jobs.survey_messages import Surveyed
from smiledesk.network.bundle import read_bundle
from smiledesk.network.runtime import NetworkRuntime


@pytest.fixture(scope="module")
def bundled() -> NetworkRuntime:
    return NetworkRuntime(read_bundle(resource("model")))


@pytest.fixture
def photographs(tmp_path: Path) -> Path:
    """A mean face of each class, nobody, and a broken file."""
    for name in ("no_smile", "smile"):
        (tmp_path / name).mkdir()
        shutil.copy(resource(f"demo/{name}.png"), tmp_path / name / "face.png")
    cv2.imwrite(str(tmp_path / "smile" / "nobody.png"), np.full((200, 200, 3), 90, np.uint8))
    (tmp_path / "smile" / "broken.png").write_bytes(b"broken")
    return tmp_path


def test_the_first_view_is_the_unchanged_image(bundled: NetworkRuntime, photographs: Path) -> None:
    samples = find_samples(photographs)
    alone = list(judge(samples, "crop", bundled, HaarDetector))
    rows = list(judge_under(conditions_named(["noisy", "moved"]), samples, "crop", bundled, HaarDetector))
    assert [row if isinstance(row, Skipped) else row[0] for row in rows] == alone
    face, broken, smile, nobody = rows
    assert isinstance(broken, Skipped)
    assert nobody == (JudgedImage(1, None, None),) * 3
    for row in (face, smile):
        assert isinstance(row, tuple)
        assert len({one.probabilities for one in row}) == 3, "each condition was another picture"


def test_a_face_that_its_condition_hides_is_missed(bundled: NetworkRuntime, photographs: Path) -> None:
    night = Condition("night", "no light at all", worsen=lambda pixels, _square, _random: np.zeros_like(pixels))
    face, *_ = judge_under((night,), find_samples(photographs), "crop", bundled, HaarDetector)
    assert isinstance(face, tuple)
    assert face[0].is_right
    assert face[1] == JudgedImage(0, None, None)


def test_conditions_of_an_image_do_not_depend_on_other_images(bundled: NetworkRuntime, tmp_path: Path) -> None:
    write_demo_faces(tmp_path, demo_face_set(3, 80, "bgr"))
    samples = find_samples(tmp_path)
    together = list(judge_under(CONDITIONS, samples, "whole", bundled, HaarDetector))
    alone = [row for sample in samples for row in judge_under(CONDITIONS, [sample], "whole", bundled, HaarDetector)]
    assert together == alone


def test_an_image_on_which_the_detector_breaks_is_left_out_and_says_why(
    bundled: NetworkRuntime, photographs: Path
) -> None:
    class Detector(HaarDetector):
        """Finds faces, but breaks on the picture of nobody."""

        def search(self, pixels: Pixels, effort: SearchEffort) -> tuple[FaceSquare, ...]:
            if pixels.shape[0] == 200:
                raise RuntimeError("two\nlines")
            return super().search(pixels, effort)

    samples = find_samples(photographs)
    judged = list(judge(samples, "crop", bundled, Detector))
    twice = list(judge_with_both(samples, "crop", bundled, bundled, Detector))
    (surveyed,) = [message for message in survey(SurveyRequest(folders=(photographs,)), Detector) if is_whole(message)]
    failed = Skipped(photographs / "smile" / "nobody.png", "failed", "RuntimeError: two\\nlines")
    assert [result for result in judged if isinstance(result, Skipped)][1:] == [failed]
    assert [result for result in twice if isinstance(result, Skipped)][1:] == [failed]
    assert {(image.reason, image.detail) for image in surveyed.skipped} == {
        ("failed", failed.detail),
        ("unreadable", ""),
    }


def is_whole(message: Surveyed | Progress) -> TypeGuard[Surveyed]:
    return isinstance(message, Surveyed) and message.finished
