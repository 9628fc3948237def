"""An output for each folder while learning: people who label differently do not spoil each other's labels."""

import csv
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from smiledesk.dataset.samples import DatasetError, Sample
from smiledesk.faces.base import FaceDetector
from smiledesk.faces.haar import HaarDetector
from smiledesk.jobs.messages import Dataset, Epoch
from smiledesk.jobs.protocol import AnyMessage
from smiledesk.jobs.training_request import Heads, TrainingError, TrainingRequest
from smiledesk.network.architecture import Architecture
from smiledesk.network.bundle import Bundle
from smiledesk.training.architecture import build
from smiledesk.training.control import Control
from smiledesk.training.fit.batch_schedule import BatchSchedule
from smiledesk.training.fit.label_agreement import FolderFeatures, are_labelled_differently
from smiledesk.training.fit.labelled_images import LabelledImages, label_probabilities
from smiledesk.training.fit.run import train
from smiledesk.training.fit.targets import Targets
from smiledesk.training.fit.training_data import TrainingData, gather
from smiledesk.training.fit.training_step import TrainingStep
from tests.support.synthetic import CLASSES, synthetic_images, write_class_folders

# Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")

SMALL = Architecture(conv=(4,), dense=(8,), size=24, colour="gray")
haar: Callable[[], FaceDetector] = HaarDetector


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two folders, of which the second has every label the wrong way round."""
    folder = tmp_path_factory.mktemp("heads")
    return write_class_folders(folder / "right", 60), write_class_folders(
        folder / "wrong", 60, (CLASSES[1], CLASSES[0]), seed=1
    )


@pytest.fixture(scope="module")
def request_for(folders: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Callable[..., TrainingRequest]:
    def request(heads: Heads, chosen: Sequence[Path] = folders) -> TrainingRequest:
        return TrainingRequest(
            folders=tuple(chosen),
            output=tmp_path_factory.mktemp("models") / "model",
            architecture=SMALL,
            heads=heads,
            faces="whole",
            from_scratch=True,
            epochs=4,
            batch=16,
            learning_rate=0.01,
            dropout=0.2,
            augment=0.0,
        )

    return request


def trained(request: TrainingRequest) -> tuple[Bundle, list[AnyMessage]]:
    messages: list[AnyMessage] = []
    return train(request, haar, Control(), messages.append), messages


def gathered(request: TrainingRequest) -> TrainingData:
    request.run.mkdir()
    return gather(request, haar, Control(), lambda _message: None)


def test_the_output_that_is_kept_learns_from_the_first_folder_only(
    request_for: Callable[..., TrainingRequest], folders: tuple[Path, Path]
) -> None:
    bundle, messages = trained(request_for("auto"))
    (dataset,) = (message for message in messages if isinstance(message, Dataset))
    assert dataset.heads == tuple(map(str, folders))
    assert sum(dataset.validation.values()) == 12, "only the first folder chooses the epoch"
    assert sum(dataset.training.values()) == 108 + 120
    epochs = [message for message in messages if isinstance(message, Epoch)]
    assert max(epoch.validation_accuracy for epoch in epochs) > 0.9
    assert bundle.card.training["heads"] == "folder"
    assert bundle.card.layers[-1].output_shape == (2,)


def test_one_output_cannot_learn_from_labels_that_contradict(request_for: Callable[..., TrainingRequest]) -> None:
    bundle, messages = trained(request_for("one"))
    epochs = [message for message in messages if isinstance(message, Epoch)]
    assert epochs[-1].validation_accuracy < 0.8
    assert bundle.card.training["heads"] == "one"


def test_folders_that_are_labelled_alike_share_an_output(
    request_for: Callable[..., TrainingRequest], folders: tuple[Path, Path], tmp_path: Path
) -> None:
    alike = write_class_folders(tmp_path / "alike", 60, seed=2)
    assert gathered(request_for("auto", (folders[0], alike))).heads == ()
    assert len(gathered(request_for("folder", (folders[0], alike))).heads) == 2


def test_few_images_have_no_outputs_of_their_own(request_for: Callable[..., TrainingRequest], tmp_path: Path) -> None:
    chosen = (write_class_folders(tmp_path / "one", 20), write_class_folders(tmp_path / "other", 20, seed=1))
    start, _ = trained(request_for("one"))
    few = replace(request_for("folder", chosen), from_scratch=False, warm_start=start.folder)
    with pytest.raises(TrainingError, match=r"needs more than 200 images.*Received: 80 images"):
        trained(few)


def test_images_of_a_person_in_validation_are_not_learned_from(
    request_for: Callable[..., TrainingRequest], tmp_path: Path
) -> None:
    chosen = (write_class_folders(tmp_path / "one", 20), write_class_folders(tmp_path / "other", 20, seed=1))
    for folder in chosen:
        with (folder / "samples.csv").open("w", newline="") as file:
            rows = [(f"{path.parent.name}/{path.name}", path.stem) for path in folder.rglob("*.png")]
            csv.writer(file).writerows([("file", "group"), *rows])
    data = gathered(request_for("folder", chosen))
    learned = {sample.group for sample in data.training.samples}
    assert learned.isdisjoint(sample.group for sample in data.validation.samples)
    assert {sample.path.parts[-3] for sample in data.validation.samples} == {"one"}


def test_a_step_can_be_continued_from_its_state() -> None:
    images = synthetic_images(8)
    views = images.images.astype(np.float32)
    heads = np.arange(16) % 2
    targets = Targets(CLASSES, heads=2).of(views, label_probabilities(images, CLASSES), heads)

    def update(step: TrainingStep) -> float:
        return step.update(views, targets.probabilities, targets.shares, 0.01).loss

    model = build(SMALL, 2, seed=0)
    step = TrainingStep(model, 0.5, heads=2)
    update(step)
    weights, state = model.get_weights(), step.state
    later = [update(step) for _ in range(3)]
    again = build(SMALL, 2, seed=1)
    again.set_weights(weights)
    other = TrainingStep(again, 0.5, heads=2)
    other.restore(state)
    assert [update(other) for _ in range(3)] == later


def test_teachers_teach_the_first_output_by_every_image() -> None:
    views = np.zeros((2, 4, 4, 1), np.float32)
    labels = np.array([[1.0, 0.0], [1.0, 0.0]], np.float32)
    taught = np.array([[0.2, 0.8], [0.4, 0.6]], np.float32)
    targets = Targets(CLASSES, 0.0, lambda _views: taught, 0.5, heads=2).of(views, labels, np.array([0, 1]))
    np.testing.assert_allclose(targets.probabilities[0, 0], [0.6, 0.4], atol=1e-6)
    np.testing.assert_allclose(targets.probabilities[1], [[0.4, 0.6], [1.0, 0.0]], atol=1e-6)
    np.testing.assert_array_equal(targets.shares, [[1, 0], [1, 1]])


def test_every_class_of_every_head_has_the_same_weight(
    request_for: Callable[..., TrainingRequest], tmp_path: Path
) -> None:
    uneven = write_class_folders(tmp_path / "uneven", 40, seed=1)
    for path in sorted((uneven / CLASSES[0]).iterdir())[:30]:
        path.unlink()
    request = request_for("folder", (write_class_folders(tmp_path / "even", 20), uneven))
    data = gathered(request)
    schedule = BatchSchedule(data, Targets(data.classes, heads=2), request, 0.01)
    batches = list(schedule.of_epoch(1))
    weights = np.concatenate([batch.weights for batch in batches])
    targets = np.concatenate([batch.targets for batch in batches])
    for head in (0, 1):
        totals = [weights[:, head] @ targets[:, head, label] for label in (0, 1)]
        assert totals[0] == pytest.approx(totals[1], rel=1e-4)
    assert (weights > 0).sum() == len(data.training), "each image teaches one head"


def test_a_soft_label_and_a_weight_are_what_is_learned(
    request_for: Callable[..., TrainingRequest], tmp_path: Path
) -> None:
    folder = write_class_folders(tmp_path / "faces", 20)
    with (folder / "samples.csv").open("w", newline="") as file:
        heading = ("file", "soft_above", "soft_below", "weight")
        csv.writer(file).writerows([heading, ("above/000.png", "7", "3", "2.5"), ("above/001.png", "", "", "")])
    request = replace(request_for("one", (folder,)), label_smoothing=0.0)
    data = gathered(request)
    at = {sample.path.name: index for index, sample in enumerate(data.training.samples)}
    probabilities = label_probabilities(data.training, data.classes)
    np.testing.assert_allclose(probabilities[at["000.png"]], [0.7, 0.3])
    np.testing.assert_allclose(probabilities[at["001.png"]], [1.0, 0.0])
    assert data.training.weights[at["000.png"]] == 2.5
    (batch,) = BatchSchedule(data, Targets(data.classes), replace(request, batch=64), 0.01).of_epoch(1)
    soft = np.flatnonzero(np.isclose(batch.targets[:, 0, 0], 0.7))
    plain = np.flatnonzero(batch.targets[:, 0, 0] == 1.0)
    np.testing.assert_allclose(batch.weights[soft, 0], 2.5 * batch.weights[plain[0], 0])


def test_a_soft_label_of_an_unknown_class_is_refused() -> None:
    image = np.zeros((1, 8, 8, 1), np.uint8)
    sample = Sample(Path("face.png"), "above", soft_label=(("aside", 1.0),))
    with pytest.raises(DatasetError, match=r"'face.png' has a class that no image has. Received: aside"):
        label_probabilities(LabelledImages(image, np.array([0]), (sample,)), CLASSES)


@pytest.mark.parametrize(("shift", "disagree"), [(0.0, False), (1.5, True)])
def test_an_output_of_its_own_is_for_folders_that_disagree(shift: float, disagree: bool) -> None:
    random = np.random.default_rng(3)

    def folder(threshold: float, positives: float) -> FolderFeatures:
        strength = np.concatenate([random.normal(-1, 1.5, 400), random.normal(1.5, 1.5, round(400 * positives))])
        labels = (strength + random.normal(0, 0.5, len(strength)) > threshold).astype(np.int64)
        features = np.column_stack([strength, random.normal(size=(len(strength), 5))])
        return FolderFeatures(features, labels, random.integers(0, 4, len(strength)))

    # Half as many positive images in one of them are no disagreement.
    assert are_labelled_differently([folder(0.0, 1.0), folder(shift, 0.5)], 2) == disagree
