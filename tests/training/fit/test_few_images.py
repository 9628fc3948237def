"""A few images added to what a network knows: all are learned from, each is judged by a network that left it out."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from smiledesk.dataset.samples import DatasetError, Sample
from smiledesk.dataset.samples_file import read_predictions, read_samples_file
from smiledesk.dataset.split import folds_of
from smiledesk.faces.haar import HaarDetector
from smiledesk.jobs.messages import Dataset, Epoch, Measured
from smiledesk.jobs.protocol import AnyMessage
from smiledesk.jobs.run_folder import make_run
from smiledesk.jobs.training_request import TrainingError, TrainingRequest
from smiledesk.network.architecture import Architecture
from smiledesk.network.bundle import Bundle
from smiledesk.network.runs import VALIDATION, run_of
from smiledesk.training.control import Control
from smiledesk.training.fit.labelled_images import LabelledImages
from smiledesk.training.fit.provenance import starting_model
from smiledesk.training.fit.run import train
from smiledesk.training.fit.targets import Targets
from smiledesk.training.fit.training_data import FEW_IMAGES, TrainingData, cross_validated, gather
from tests.support.synthetic import write_class_folders

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")

SMALL = Architecture(conv=(4,), dense=(6,), size=24)


def trained(request: TrainingRequest) -> tuple[Bundle, list[AnyMessage]]:
    messages: list[AnyMessage] = []
    return train(request, HaarDetector, Control(), messages.append), messages


def name_validation_images(folder: Path, number: int) -> None:
    """Name the first images of each class to validate with."""
    named = [path for name in ("above", "below") for path in sorted((folder / name).iterdir())[:number]]
    rows = [f"{path.relative_to(folder).as_posix()},validation" for path in named]
    (folder / "samples.csv").write_text("\n".join(["file,split", *rows, ""]))


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """A network that tells above from below, more or less."""
    folder = tmp_path_factory.mktemp("start")
    request = TrainingRequest(
        folders=(write_class_folders(folder / "images", 40),),
        output=folder / "start",
        architecture=SMALL,
        epochs=2,
        faces="whole",
        from_scratch=True,
    )
    return trained(request)[0]


@pytest.fixture
def few(start: Bundle, tmp_path: Path) -> TrainingRequest:
    return TrainingRequest(
        folders=(write_class_folders(tmp_path / "few", 6),),
        output=tmp_path / "trained",
        architecture=SMALL,
        epochs=3,
        faces="whole",
        warm_start=start.folder,
        learning_rate=3e-3,
    )


def test_all_images_are_learned_from_and_judged(few: TrainingRequest, start: Bundle) -> None:
    bundle, messages = trained(few)
    (dataset,) = (message for message in messages if isinstance(message, Dataset))
    assert dataset.cross_validated
    assert dataset.training == dataset.validation == {"above": 6, "below": 6}
    (judged,) = (message for message in messages if isinstance(message, Measured))
    assert judged.images == "cross_validation"
    assert sum(sum(row.values()) for row in judged.confusion.values()) == 12
    assert [m.epoch for m in messages if isinstance(m, Epoch)] == [1, 2, 3]
    (measurement,) = bundle.card.measurements
    assert measurement.n == 12
    assert bundle.card.training["batch"] == 16
    statistics, before = bundle.statistics(), start.statistics()
    assert statistics is not None
    assert before is not None
    assert statistics.faces == before.faces + 12, "the start's training faces count, too"
    assert "distance" in before.distributions
    assert "distance" not in statistics.distributions, "twelve faces say nothing of the distance of others"


def test_the_threshold_of_the_start_is_kept_and_the_start_teaches(few: TrainingRequest, start: Bundle) -> None:
    card = trained(few)[0].card
    assert (card.temperature, card.threshold) == (1.0, start.card.threshold)
    assert card.training["teachers"] == [start.model_id]


def test_the_predictions_stand_beside_the_images(few: TrainingRequest) -> None:
    bundle, messages = trained(few)
    file = run_of(bundle.folder) / VALIDATION
    predictions = read_predictions(file, file.parent, bundle.card.classes)
    assert set(predictions) == {row.sample.path for row in read_samples_file(file, file.parent).rows}
    assert [sum(one) for one in predictions.values()] == pytest.approx([1.0] * 12, abs=1e-6)
    last = [message for message in messages if isinstance(message, Epoch)][-1]
    truths = [bundle.card.classes.index(path.parent.name) for path in predictions]
    losses = [-np.log(one[truth]) for one, truth in zip(predictions.values(), truths, strict=True)]
    assert np.mean(losses) == pytest.approx(last.validation_loss, rel=1e-4)


def test_no_network_judges_an_image_that_it_learned_from(few: TrainingRequest, start: Bundle) -> None:
    """Wrong labels in one fold change the predictions for all folds but that one."""
    right = data_of(few)
    in_fold = right.folds == 0
    wrong = with_labels(right, np.where(in_fold, 1 - right.training.labels, right.training.labels))
    before, after = held_out_logits_of(right, few, start), held_out_logits_of(wrong, few, start)
    np.testing.assert_array_equal(before[in_fold], after[in_fold])
    assert not np.any(np.all(before[~in_fold] == after[~in_fold], axis=1))


def test_the_rate_says_how_far_the_start_is_left(few: TrainingRequest, start: Bundle) -> None:
    still = trained(replace(few, learning_rate=1e-9, output=few.output.with_name("still")))[0].weights()
    moved = trained(few)[0].weights()
    for name, weights in start.weights().items():
        np.testing.assert_allclose(still[name].kernel, weights.kernel, atol=1e-6)
        assert np.max(np.abs(moved[name].kernel - weights.kernel)) > 1e-4


@pytest.mark.parametrize("named", [0, 2], ids=["few", "with validation images"])
def test_the_start_keeps_a_share_of_the_weights(
    few: TrainingRequest, start: Bundle, tmp_path: Path, named: int
) -> None:
    name_validation_images(few.folders[0], named)
    request = replace(few, epochs=1, learning_rate=0.01)
    learned = trained(replace(request, start_share=0.0))[0]
    shared = trained(replace(request, start_share=0.75, output=tmp_path / "shared"))[0]
    before, alone, mixed = (bundle.weights()["conv_1"].kernel for bundle in (start, learned, shared))
    assert np.abs(alone - before).max() > 1e-3
    np.testing.assert_allclose(mixed, 0.75 * before + 0.25 * alone, atol=1e-6)
    assert shared.card.training["start_share"] == 0.75


def test_a_loss_beyond_all_numbers_makes_no_model(few: TrainingRequest) -> None:
    with pytest.raises(TrainingError, match=r"beyond all numbers.*Received: 1e\+30"):
        trained(replace(few, learning_rate=1e30))
    assert not few.output.exists()


def test_the_same_seed_gives_the_same_weights(few: TrainingRequest) -> None:
    one = trained(few)[0]
    other = trained(replace(few, output=few.output.with_name("again")))[0]
    for name, weights in one.weights().items():
        np.testing.assert_array_equal(weights.kernel, other.weights()[name].kernel)
        np.testing.assert_array_equal(weights.bias, other.weights()[name].bias)


def test_many_images_are_divided_as_ever(few: TrainingRequest, tmp_path: Path) -> None:
    many = write_class_folders(tmp_path / "many", FEW_IMAGES // 2 + 1)
    _, messages = trained(replace(few, folders=(many,), epochs=1))
    (judged,) = (message for message in messages if isinstance(message, Measured))
    assert judged.images == "validation"


def test_images_named_to_validate_with_are_not_learned_from(few: TrainingRequest) -> None:
    name_validation_images(few.folders[0], 2)
    _, messages = trained(few)
    (dataset,) = (message for message in messages if isinstance(message, Dataset))
    assert not dataset.cross_validated
    assert dataset.training == {"above": 4, "below": 4}
    assert dataset.validation == {"above": 2, "below": 2}


def test_fewer_than_five_of_a_class_are_refused(few: TrainingRequest, tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r"needs 5 usable images or more.*Received: 4"):
        trained(replace(few, folders=(write_class_folders(tmp_path / "four", 4),)))


def test_folds_keep_bursts_whole_and_share_the_classes_out() -> None:
    samples = [
        Sample(Path(f"{label}/{number}.png"), label, burst=f"{label}{number // 3}")
        for label in ("a", "b", "c")
        for number in range(24)
    ]
    folds = folds_of(samples, 4, seed=1)
    by_burst = {sample.burst: set() for sample in samples}
    for sample, fold in zip(samples, folds, strict=True):
        by_burst[sample.burst].add(fold)
    assert {len(found) for found in by_burst.values()} == {1}
    for label in ("a", "b", "c"):
        of_class = [fold for sample, fold in zip(samples, folds, strict=True) if sample.label == label]
        assert np.bincount(of_class).tolist() == [6, 6, 6, 6]


def data_of(request: TrainingRequest) -> TrainingData:
    data = gather(request, HaarDetector, Control(), lambda _message: None)
    return cross_validated(data, request)


def with_labels(data: TrainingData, labels: np.ndarray) -> TrainingData:
    def relabelled(images: LabelledImages) -> LabelledImages:
        return replace(images, labels=labels)

    return replace(data, training=relabelled(data.training), validation=relabelled(data.validation))


_runs: Iterator[int] = iter(range(100))


def held_out_logits_of(data: TrainingData, request: TrainingRequest, start: Bundle) -> np.ndarray:
    from smiledesk.training.fit.batch_schedule import BatchSchedule
    from smiledesk.training.fit.few_images import learn_from_few

    request = replace(request, output=request.output.with_name(f"logits-{next(_runs)}"), dropout=0.0)
    make_run(request)
    model = starting_model(request, data.classes, start)
    schedule = BatchSchedule(data, Targets(data.classes), request, 3e-3)
    learned = learn_from_few(model, data, schedule, request, Control(), lambda _message: None)
    assert learned.held_out_logits is not None
    return learned.held_out_logits
