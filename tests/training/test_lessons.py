"""What a network is shown, batch by batch."""

from dataclasses import replace

import numpy as np
import pytest

from smiledesk.training.lessons import Lesson, mixed


@pytest.fixture
def lesson() -> Lesson:
    """Eight faces, each of one gray level; a smile counts twice as much as no smile."""
    labels = np.array([0, 1, 0, 1, 0, 0, 1, 0])
    return Lesson(
        number=3,
        views=np.repeat(np.arange(8, dtype=np.float32) * 30, 16).reshape(8, 4, 4, 1),
        targets=np.eye(2, dtype=np.float32)[labels],
        weights=np.array([1, 2], np.float32)[labels],
        learning_rate=0.001,
    )


@pytest.mark.parametrize("mixup", [0.2, 1.0])
def test_a_mixed_face_is_to_be_called_as_much_of_each_class_as_it_shows(lesson: Lesson, mixup: float) -> None:
    random = np.random.default_rng(7)
    share, others = _drawn(mixup)
    shown = mixed(lesson, mixup, random)
    for before, after in (
        (lesson.views, shown.views),
        (lesson.targets, shown.targets),
        (lesson.weights, shown.weights),
    ):
        assert after.dtype == np.float32
        np.testing.assert_allclose(after, share * before + (1 - share) * before[others], rtol=1e-5)
    np.testing.assert_allclose(shown.targets.sum(axis=1), 1, rtol=1e-6)
    assert not np.array_equal(shown.views, lesson.views)


def test_mixing_changes_neither_what_was_drawn_before_nor_the_rate(lesson: Lesson) -> None:
    before = replace(lesson, views=lesson.views.copy(), targets=lesson.targets.copy(), weights=lesson.weights.copy())
    shown = mixed(lesson, 0.2, np.random.default_rng(7))
    for name in ("views", "targets", "weights"):
        np.testing.assert_array_equal(getattr(lesson, name), getattr(before, name))
    assert (shown.number, shown.learning_rate) == (lesson.number, lesson.learning_rate)


def _drawn(mixup: float) -> tuple[float, np.ndarray]:
    random = np.random.default_rng(7)
    return random.beta(mixup, mixup), random.permutation(8)
