"""Two real models on the same real images."""

import math
from collections.abc import Callable
from pathlib import Path

import cv2
import msgspec
import numpy as np
import pytest

from smiledesk.core.resources import resource
from smiledesk.dataset.demo_faces import demo_face_set, write_demo_faces
from smiledesk.dataset.folders import find_samples
from smiledesk.dataset.samples import Skipped
from smiledesk.evaluation.comparison import (
    ComparedImage,
    Comparison,
    Finding,
    comparable,
    comparison_of,
    finding_of,
    judge_with_both,
)
from smiledesk.evaluation.judging import EvaluationError, judge
from smiledesk.evaluation.metrics import JudgedImage, log_loss
from smiledesk.faces.haar import HaarDetector
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runtime import NetworkRuntime

MakeBiasedModel = Callable[[Path, float], Bundle]


@pytest.fixture(scope="module")
def bundled() -> NetworkRuntime:
    return NetworkRuntime(read_bundle(resource("model")))


@pytest.fixture(scope="module")
def faces(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten tight faces of each class, as class folders."""
    folder = tmp_path_factory.mktemp("faces")
    write_demo_faces(folder, demo_face_set(10, 80, "bgr"))
    return folder


def compared(folder: Path, old: NetworkRuntime, new: NetworkRuntime) -> tuple[list[ComparedImage], Comparison]:
    judged = [
        one
        for one in judge_with_both(find_samples(folder), "whole", old, new, HaarDetector)
        if isinstance(one, ComparedImage)
    ]
    return judged, comparison_of(judged, old.bundle.card)


def test_a_model_that_sees_smiles_everywhere_is_worse_and_the_images_say_where(
    bundled: NetworkRuntime, faces: Path, biased_model: MakeBiasedModel, tmp_path: Path
) -> None:
    biased = NetworkRuntime(biased_model(tmp_path / "biased", 30.0))
    _, comparison = compared(faces, bundled, biased)
    assert comparison.finding is Finding.WORSE
    assert {one.sample.label for one in comparison.only_old} == {"no_smile"}
    assert comparison.only_new == ()
    assert comparison.n == 20
    assert comparison.old.evaluation.accuracy - comparison.new.evaluation.accuracy == len(comparison.only_old) / 20
    assert comparison.new.evaluation.accuracy == 0.5
    assert comparison.new.log_loss > 5 > comparison.old.log_loss
    _, turned = compared(faces, biased, bundled)
    assert turned.finding is Finding.BETTER
    assert turned.p_value == comparison.p_value
    assert [one.sample for one in turned.only_new] == [one.sample for one in comparison.only_old]


def test_a_model_compared_with_itself_agrees_on_every_image(bundled: NetworkRuntime, faces: Path) -> None:
    judged, comparison = compared(faces, bundled, bundled)
    assert comparison.finding is Finding.SAME
    assert comparison.old == comparison.new
    assert all(one.old == one.new for one in judged)


@pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")
def test_each_model_gets_its_own_crop_and_its_own_order_of_classes(
    bundled: NetworkRuntime, faces: Path, untrained_model: Callable[..., Bundle], tmp_path: Path
) -> None:
    """By `judge`, which knows one model only: the other's probabilities are reordered."""
    other = NetworkRuntime(untrained_model(tmp_path / "other", ("smile", "no_smile"), 40, "bgr"))
    judged, comparison = compared(faces, bundled, other)
    samples = find_samples(faces)
    alone = [list(judge(samples, "whole", runtime, HaarDetector)) for runtime in (bundled, other)]
    assert [one.old for one in judged] == alone[0]
    for both, one in zip(judged, alone[1], strict=True):
        assert isinstance(one, JudgedImage)
        assert both.new.probabilities == one.probabilities[::-1]
        assert (both.new.truth, both.new.decision) == (1 - one.truth, 1 - one.decision)
    assert comparison.new.log_loss == pytest.approx(log_loss(alone[1]))
    assert comparison.both_right + comparison.both_wrong + len(comparison.only_old) + len(comparison.only_new) == 20


def test_the_face_of_a_photograph_is_found_once_for_both(
    bundled: NetworkRuntime, biased_model: MakeBiasedModel, tmp_path: Path
) -> None:
    for name in ("no_smile", "smile"):
        (tmp_path / "photos" / name).mkdir(parents=True)
        (tmp_path / "photos" / name / "face.png").write_bytes(resource(f"demo/{name}.png").read_bytes())
    cv2.imwrite(str(tmp_path / "photos" / "smile" / "nobody.png"), np.full((200, 200, 3), 90, np.uint8))
    (tmp_path / "photos" / "smile" / "broken.png").write_bytes(b"broken")
    biased = NetworkRuntime(biased_model(tmp_path / "biased", 30.0))
    samples = find_samples(tmp_path / "photos")
    results = list(judge_with_both(samples, "crop", bundled, biased, HaarDetector))
    face, broken, smile, nobody = results
    assert isinstance(broken, Skipped)
    assert isinstance(nobody, ComparedImage)
    assert nobody.sample.path.name == "nobody.png"
    assert (nobody.square, nobody.old, nobody.new) == (None, JudgedImage(1, None, None), JudgedImage(1, None, None))
    comparison = comparison_of([one for one in results if isinstance(one, ComparedImage)], bundled.bundle.card)
    assert isinstance(face, ComparedImage)
    assert face.square is not None
    assert comparison.only_old == (face,)
    assert (comparison.both_right, comparison.both_wrong) == (1, 1)
    assert comparison.finding is Finding.TOO_FEW
    assert isinstance(smile, ComparedImage)


def test_models_of_different_classes_cannot_be_compared(bundled: NetworkRuntime, faces: Path) -> None:
    card = msgspec.structs.replace(bundled.bundle.card, classes=("glasses", "no_glasses"), positive_class="glasses")
    assert not comparable(bundled.bundle.card, card)
    glasses = NetworkRuntime(Bundle(bundled.bundle.folder, card))
    with pytest.raises(EvaluationError, match="no_smile, smile and glasses, no_glasses"):
        next(judge_with_both(find_samples(faces), "whole", bundled, glasses, HaarDetector))


def test_an_image_of_no_class_of_the_models_is_refused(bundled: NetworkRuntime, faces: Path) -> None:
    samples = find_samples(faces, merge={"smile": "grin"})
    with pytest.raises(EvaluationError, match="'grin' is no class of the model"):
        next(judge_with_both(samples, "whole", bundled, bundled, HaarDetector))


def test_closing_early_stops_the_reading(bundled: NetworkRuntime, faces: Path) -> None:
    samples = find_samples(faces) * 200
    results = judge_with_both(samples, "whole", bundled, bundled, HaarDetector)
    first = next(results)
    results.close()
    assert isinstance(first, ComparedImage)
    assert list(results) == []


@pytest.mark.parametrize(
    ("only_old", "only_new", "finding"),
    [
        (0, 5, Finding.TOO_FEW),
        (0, 6, Finding.BETTER),
        (6, 0, Finding.WORSE),
        (2, 4, Finding.NO_DIFFERENCE),
        (2, 9, Finding.NO_DIFFERENCE),
        (1, 9, Finding.BETTER),
    ],
)
def test_findings_follow_the_exact_test(only_old: int, only_new: int, finding: Finding) -> None:
    assert finding_of(only_old, only_new) is finding


def test_log_loss_by_hand() -> None:
    judged = [
        JudgedImage(1, (0.25, 0.75), 1),
        JudgedImage(0, (0.5, 0.5), 1),
        JudgedImage(0, None, None),
        JudgedImage(0, (0.0, 1.0), 1),
    ]
    assert log_loss(judged) == pytest.approx((-math.log(0.75) - math.log(0.5) - math.log(1e-7)) / 3)
    assert math.isnan(log_loss([JudgedImage(0, None, None)]))
