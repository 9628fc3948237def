"""The temperature makes probabilities honest without changing a verdict; the threshold balances the classes."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smiledesk.network.architecture import Architecture
from smiledesk.training.architecture import build
from smiledesk.training.fit.calibration import (
    best_temperature,
    best_threshold,
    fold_temperature,
    negative_log_likelihood,
    probabilities,
)
from smiledesk.training.fit.training_step import logits_of


def overconfident(seed: int, factor: float, classes: int = 3) -> tuple[np.ndarray, np.ndarray]:
    """Logits that are ``factor`` times too large for the labels drawn from them."""
    random = np.random.default_rng(seed)
    honest = random.normal(0, 2, (4000, classes)).astype(np.float32)
    labels = np.array([random.choice(classes, p=p / p.sum()) for p in probabilities(honest).astype(float)])
    return honest * np.float32(factor), labels


@pytest.mark.parametrize("factor", [0.4, 1.0, 3.0])
def test_the_temperature_undoes_overconfidence(factor: float) -> None:
    logits, labels = overconfident(seed=1, factor=factor)
    assert best_temperature(logits, labels) == pytest.approx(factor, rel=0.08)


@given(st.integers(0, 1000), st.floats(0.2, 5))
def test_calibration_never_worsens_the_likelihood_and_keeps_every_verdict(seed: int, spread: float) -> None:
    random = np.random.default_rng(seed)
    logits = random.normal(0, spread, (50, 3)).astype(np.float32)
    labels = random.integers(0, 3, 50)
    calibrated = logits / np.float32(best_temperature(logits, labels))
    assert negative_log_likelihood(calibrated, labels) <= negative_log_likelihood(logits, labels) + 1e-3
    np.testing.assert_array_equal(calibrated.argmax(axis=1), logits.argmax(axis=1))


def test_the_temperature_is_folded_into_the_last_dense_layer() -> None:
    model = build(Architecture(conv=(2,), dense=(3,), size=8, colour="gray"), classes=3, seed=5)
    images = np.random.default_rng(0).integers(0, 256, (20, 8, 8, 1), dtype=np.uint8)
    before = logits_of(model, images)
    fold_temperature(model, 2.5)
    np.testing.assert_allclose(logits_of(model, images), before / 2.5, rtol=1e-5, atol=1e-6)
    softmax = np.asarray(model(images.astype(np.float32)))
    np.testing.assert_allclose(softmax, probabilities(before / np.float32(2.5)), rtol=1e-5, atol=1e-6)


def test_the_likelihood_is_that_of_the_formula() -> None:
    logits = np.array([[0.0, 1.0], [1000.0, 0.0]], np.float32)
    expected = (np.log(np.e + 1) - 0 + 1000) / 2
    assert negative_log_likelihood(logits, np.array([0, 1])) == pytest.approx(expected)


def test_the_threshold_lies_in_the_middle_of_the_gap() -> None:
    positive = np.array([0.1, 0.2, 0.3, 0.7, 0.8], np.float32)
    labels = np.array([False, False, False, True, True])
    assert best_threshold(positive, labels) == pytest.approx(0.5, abs=0.01)


def test_the_threshold_weighs_both_classes_the_same() -> None:
    random = np.random.default_rng(0)
    positive = np.concatenate([random.normal(0.7, 0.1, 500), random.normal(0.3, 0.1, 20000)]).astype(np.float32)
    labels = np.arange(20500) < 500
    assert best_threshold(positive, labels) == pytest.approx(0.5, abs=0.06)
