"""Targets mix the smoothed label of a view with the probabilities of the teachers."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from smiledesk.core.records import FACE_SQUARE_VERSION
from smiledesk.jobs.training_request import TrainingError
from smiledesk.network.architecture import Architecture
from smiledesk.network.bundle import Bundle
from smiledesk.network.card import Card
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.training.architecture import build, logits_with_dropout, without_softmax
from smiledesk.training.export import write_bundle
from smiledesk.training.fit.targets import TEACHERS_SHARE, Targets, teacher_probabilities
from tests.support.synthetic import CLASSES

# Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")

SMALL = Architecture(conv=(3,), dense=(4,), size=16, colour="gray")


def teacher(folder: Path, seed: int, architecture: Architecture = SMALL, classes: tuple[str, ...] = CLASSES) -> Bundle:
    card = Card(
        title="a teacher",
        created="2026-01-01T00:00:00+00:00",
        classes=classes,
        positive_class=None,
        threshold=0.5,
        input_size=architecture.size,
        colour=architecture.colour,
        face_square_version=FACE_SQUARE_VERSION,
        layers=(),
        parameters=0,
    )
    images = np.random.default_rng(seed).integers(0, 256, (4, *architecture.input_shape), dtype=np.uint8)
    return write_bundle(folder / f"teacher-{seed}", build(architecture, len(classes), seed), card, images)


@pytest.fixture(scope="module")
def views() -> np.ndarray:
    return np.random.default_rng(7).uniform(0, 255, (5, *SMALL.input_shape)).astype(np.float32)


LABELS = np.array([0, 1, 1, 0, 1])
ONE_HEAD = np.zeros(5, np.int64)


def targets_of(targets: Targets, views: np.ndarray) -> np.ndarray:
    """The targets of the only head, shape (n, classes)."""
    labels = np.eye(2, dtype=np.float32)[LABELS]
    return targets.of(views, labels, ONE_HEAD).probabilities[:, 0]


def test_without_teachers_the_targets_are_the_softened_labels(views: np.ndarray) -> None:
    assert teacher_probabilities([], CLASSES, SMALL.input_shape) is None
    targets = targets_of(Targets(CLASSES, 0.1), views)
    assert targets.dtype == np.float32
    assert np.allclose(targets, np.where(np.eye(2)[LABELS], 0.95, 0.05))


def test_targets_of_teachers_are_their_mean_logits_of_the_view(views: np.ndarray, tmp_path: Path) -> None:
    teachers = [teacher(tmp_path, seed) for seed in (1, 2)]
    whole = np.round(views)
    targets = targets_of(Targets(CLASSES, 0.0, teacher_probabilities(teachers, CLASSES, SMALL.input_shape)), whole)
    runtimes = [NetworkRuntime(one) for one in teachers]
    for view, label, target in zip(whole.astype(np.uint8), LABELS, targets, strict=True):
        logits = np.mean([runtime.trace(view).logits for runtime in runtimes], axis=0)
        expected = np.exp(logits) / np.exp(logits).sum()
        assert np.allclose(target, TEACHERS_SHARE * expected + (1 - TEACHERS_SHARE) * np.eye(2)[label], atol=1e-4)
    assert np.allclose(targets.sum(axis=1), 1, atol=1e-6)


def test_targets_of_teachers_differ_between_views(views: np.ndarray, tmp_path: Path) -> None:
    targets = Targets(CLASSES, 0.0, teacher_probabilities([teacher(tmp_path, 5)], CLASSES, SMALL.input_shape))
    assert not np.allclose(targets_of(targets, views), targets_of(targets, 255 - views), atol=1e-3)


def test_the_share_weights_the_teachers(views: np.ndarray, tmp_path: Path) -> None:
    teachers = teacher_probabilities([teacher(tmp_path, 6)], CLASSES, SMALL.input_shape)
    assert teachers is not None
    assert np.allclose(targets_of(Targets(CLASSES, 0.1, teachers, 1.0), views), teachers(views), atol=1e-6)
    assert np.allclose(targets_of(Targets(CLASSES, 0.0, teachers, 0.0), views), np.eye(2)[LABELS], atol=1e-6)


def test_a_teacher_of_other_classes_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"must know the classes above, below. Received: left, right"):
        teacher_probabilities([teacher(tmp_path, 3, classes=("left", "right"))], CLASSES, SMALL.input_shape)


def test_a_teacher_that_keras_cannot_read_is_refused(tmp_path: Path) -> None:
    broken = teacher(tmp_path, 8)
    broken.keras_path.write_bytes(b"no archive")
    with pytest.raises(TrainingError, match=r"the teacher '.*teacher-8' cannot be loaded: "):
        teacher_probabilities([broken], CLASSES, SMALL.input_shape)


@pytest.mark.parametrize(
    ("architecture", "received"),
    [
        (replace(SMALL, colour="bgr"), "16x16 pixels in colour"),
        (replace(SMALL, size=24), "24x24 pixels in gray"),
    ],
)
def test_a_teacher_that_sees_something_else_is_refused(
    tmp_path: Path, architecture: Architecture, received: str
) -> None:
    with pytest.raises(TrainingError, match=rf"16x16 pixels in gray\. Received: {received}"):
        teacher_probabilities([teacher(tmp_path, 4, architecture)], CLASSES, SMALL.input_shape)


def test_dropout_is_there_while_learning_and_never_in_the_model() -> None:
    model = build(Architecture(conv=(2,), dense=(64, 32), size=16), 2, seed=0)
    learning = logits_with_dropout(model, 0.5)
    images = np.random.default_rng(0).integers(0, 256, (4, 16, 16, 1)).astype(np.float32)
    plain = np.asarray(without_softmax(model)(images))
    assert np.allclose(learning(images, training=False)[:, 0], plain)
    assert not np.allclose(learning(images, training=True)[:, 0], plain)
    assert [type(layer).__name__ for layer in learning.layers].count("Dropout") == 2
    assert "Dropout" not in {type(layer).__name__ for layer in model.layers}
    assert {id(variable) for variable in learning.trainable_variables} == {
        id(variable) for variable in model.trainable_variables
    }


def test_no_dropout_leaves_the_layers_alone() -> None:
    model = build(SMALL, 2, seed=0)
    *layers, reshape = (layer.name for layer in logits_with_dropout(model, 0.0).layers)
    assert layers == [layer.name for layer in model.layers[:-1]]
    assert reshape.startswith("reshape")
