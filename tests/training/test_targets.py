"""What a network is told to say of every training image: the label, softened, and the word of its teachers."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from synthetic import CLASSES, pictures

from smiledesk.core.records import FACE_SQUARE_VERSION
from smiledesk.network.architecture import Architecture
from smiledesk.network.bundle import Bundle
from smiledesk.network.card import Card
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.training.architecture import build, logits_with_dropout, without_softmax
from smiledesk.training.augmentation import REGION_DETAIL, REGION_MARGIN
from smiledesk.training.export import write_bundle
from smiledesk.training.material import LabelledImages
from smiledesk.training.request import TrainingError
from smiledesk.training.targets import TEACHERS_SHARE, targets_of

# Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")

SMALL = Architecture(conv=(3,), dense=(4,), size=16)


def quiet(_done: int) -> None:
    """Nobody wants to know how far it is."""


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
def regions() -> LabelledImages:
    """As `Material.training` has them, of a network that sees 16 pixels."""
    return pictures(3, size=SMALL.size * REGION_DETAIL)


def test_without_teachers_the_targets_are_the_softened_labels(regions) -> None:
    targets = targets_of(regions, CLASSES, 0.1, (), quiet)
    assert np.allclose(targets, np.where(np.eye(2)[regions.labels], 0.95, 0.05))


def test_teachers_speak_with_their_mean_logits_of_the_face_and_its_mirror_image(regions, tmp_path: Path) -> None:
    teachers = [teacher(tmp_path, seed) for seed in (1, 2)]
    targets = targets_of(regions, CLASSES, 0.0, teachers, quiet)
    side = SMALL.size * REGION_DETAIL
    middle, step = (side - 1) / 2, side / REGION_MARGIN / SMALL.size
    offset = middle - step * (SMALL.size - 1) / 2
    to_region = np.array([[step, 0, offset], [0, step, offset]])
    for region, label, target in zip(regions.images, regions.labels, targets, strict=True):
        face = cv2.warpAffine(region, to_region, (16, 16), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
        views = (face[..., np.newaxis], np.ascontiguousarray(face[:, ::-1, np.newaxis]))
        logits = np.mean([NetworkRuntime(one).trace(view).logits for one in teachers for view in views], axis=0)
        taught = np.exp(logits) / np.exp(logits).sum()
        expected = TEACHERS_SHARE * taught + (1 - TEACHERS_SHARE) * np.eye(2)[label]
        assert np.allclose(target, expected, atol=0.02)
        assert target.sum() == pytest.approx(1, abs=1e-6)


def test_a_teacher_of_other_classes_or_colours_is_refused(regions, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"must know the classes above, below. Received: left, right"):
        targets_of(regions, CLASSES, 0.0, [teacher(tmp_path, 3, classes=("left", "right"))], quiet)
    coloured = Architecture(conv=(3,), dense=(4,), size=16, colour="bgr")
    with pytest.raises(TrainingError, match=r"must see the new network's colours. Received: bgr"):
        targets_of(regions, CLASSES, 0.0, [teacher(tmp_path, 4, coloured)], quiet)


def test_dropout_is_there_while_learning_and_never_in_the_model() -> None:
    model = build(Architecture(conv=(2,), dense=(64, 32), size=16), 2, seed=0)
    learning = logits_with_dropout(model, 0.5)
    images = np.random.default_rng(0).integers(0, 256, (4, 16, 16, 1)).astype(np.float32)
    plain = np.asarray(without_softmax(model)(images))
    assert np.allclose(learning(images, training=False), plain)
    assert not np.allclose(learning(images, training=True), plain)
    assert [type(layer).__name__ for layer in learning.layers].count("Dropout") == 2
    assert "Dropout" not in {type(layer).__name__ for layer in model.layers}
    assert {id(variable) for variable in learning.trainable_variables} == {
        id(variable) for variable in model.trainable_variables
    }


def test_no_dropout_leaves_the_layers_alone() -> None:
    model = build(SMALL, 2, seed=0)
    assert [layer.name for layer in logits_with_dropout(model, 0.0).layers] == [
        layer.name for layer in model.layers[:-1]
    ]
