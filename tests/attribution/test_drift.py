"""A face compared with the training faces: the shares are counted, and the distance is the textbook's."""

import numpy as np
import pytest

from smiledesk.attribution.class_distances import ClassDistances, hidden_statistics, training_distances
from smiledesk.attribution.drift import Comparison, TrainingFaces, measures_of, statistics_of
from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.core.resources import resource
from smiledesk.network.bundle import bundled_model, read_bundle
from smiledesk.network.runtime import NetworkRuntime

FACES = 400


def drawn(seed: int, level: float = 120, contrast: float = 40) -> Pixels:
    """A smooth picture of a light and contrast."""
    random = np.random.default_rng(seed)
    coarse = random.normal(level, contrast, (8, 8))
    return np.clip(np.kron(coarse, np.ones((8, 8)))[..., np.newaxis], 0, 255).astype(np.uint8)


@pytest.fixture(scope="module")
def runtime() -> NetworkRuntime:
    return NetworkRuntime(read_bundle(resource("model")))


@pytest.fixture(scope="module")
def training_faces(runtime: NetworkRuntime) -> TrainingFaces:
    """Pictures of many lights, all of one size, turned by up to 10 degrees."""
    card, random = runtime.bundle.card, np.random.default_rng(1)
    crops = [drawn(seed, random.normal(120, 15), random.uniform(20, 60)) for seed in range(FACES)]
    traces = [runtime.trace(crop) for crop in crops]
    statistics = statistics_of(
        [measures_of(crop, FaceSquare(0, 0, 64, random.uniform(-10, 10))) for crop in crops],
        np.stack([trace.layers[-3].output for trace in traces]),
        np.arange(FACES) % 2,
        len(card.classes),
    )
    return TrainingFaces(statistics)


def unlike(faces: TrainingFaces, runtime: NetworkRuntime, crop: Pixels, square: FaceSquare) -> set[str]:
    drift = faces.compare(faces.measure(square, runtime.trace(crop)))
    return {one.difference for one in drift.comparisons if one.is_unlike} - {"unfamiliar"}


def test_the_measure_that_differs_is_reported(training_faces: TrainingFaces, runtime: NetworkRuntime) -> None:
    upright, turned = FaceSquare(0, 0, 64, 0), FaceSquare(0, 0, 64, -25)
    assert unlike(training_faces, runtime, drawn(999), upright) == set()
    assert unlike(training_faces, runtime, drawn(999, level=65, contrast=35), upright) == {"darker"}
    assert unlike(training_faces, runtime, drawn(999, level=185, contrast=35), upright) == {"brighter"}
    assert unlike(training_faces, runtime, drawn(999, contrast=3), upright) >= {"less_contrast"}
    assert unlike(training_faces, runtime, drawn(999), turned) == {"turned"}


def test_a_constant_measure_reports_no_difference(training_faces: TrainingFaces, runtime: NetworkRuntime) -> None:
    drift = training_faces.compare(training_faces.measure(FaceSquare(0, 0, 5), runtime.trace(drawn(999))))
    assert "size" not in drift.shares_below
    assert drift.measures["size"] == 5


def test_the_largest_difference_comes_first(training_faces: TrainingFaces, runtime: NetworkRuntime) -> None:
    crop, square = drawn(999, level=60, contrast=15), FaceSquare(0, 0, 64, 45)
    drift = training_faces.compare(training_faces.measure(square, runtime.trace(crop)))
    shares = [one.share for one in drift.comparisons]
    assert shares == sorted(shares, reverse=True)
    assert {drift.comparisons[0].difference, drift.comparisons[1].difference} <= {"turned", "darker", "unfamiliar"}


def test_few_faces_are_no_proof() -> None:
    beyond = Comparison("darker", "brightness", share=1.0, spreads=2.5, faces=40)
    assert not beyond.is_unlike, "of forty-one faces one is darker than the others"
    assert Comparison("darker", "brightness", share=1.0, spreads=2.5, faces=4000).is_unlike
    assert Comparison("darker", "brightness", share=1.0, spreads=6, faces=40).is_unlike


def test_the_distance_is_that_of_the_covariance_by_definition() -> None:
    random = np.random.default_rng(3)
    mixing = np.eye(6) + 0.3 * random.normal(size=(6, 6))
    labels = np.arange(2000) % 3
    means = random.normal(size=(3, 6)) * 10
    outputs = (random.normal(size=(2000, 6)) @ mixing + means[labels]).astype(np.float32)
    found = ClassDistances(hidden_statistics(outputs, labels, 3)).nearest(means.astype(np.float32) + mixing[0])
    # A step of one standard deviation along the first axis, before it was mixed.
    assert found == pytest.approx(1, abs=0.1)
    # The squared distance of a normal face is distributed as chi-square, whose mean is the number of dimensions.
    assert np.square(training_distances(outputs, labels, 3)).mean() == pytest.approx(6, rel=0.1)


def test_few_training_faces_are_as_far_as_new_ones() -> None:
    random = np.random.default_rng(4)
    old, new = random.normal(size=(60, 20)).astype(np.float32), random.normal(size=(500, 20)).astype(np.float32)
    labels = np.arange(60) % 2
    distances = training_distances(old, labels, 2)
    of_new = ClassDistances(hidden_statistics(old, labels, 2)).nearest(new)
    assert np.median(distances) == pytest.approx(np.median(of_new), rel=0.25)


def test_of_many_units_those_that_vary_most_are_kept() -> None:
    outputs = np.random.default_rng(5).normal(size=(50, 300)).astype(np.float32)
    outputs[:, ::6] = 0
    hidden = hidden_statistics(outputs, np.arange(50) % 2, 2)
    assert len(hidden.units) == 256
    assert set(hidden.units) >= {at for at in range(300) if at % 6}
    assert np.isfinite(ClassDistances(hidden).nearest(outputs)).all()


def test_the_bundled_model_has_statistics_of_its_training_faces() -> None:
    bundle = bundled_model()
    assert bundle is not None
    statistics = bundle.statistics()
    assert statistics is not None
    assert statistics.faces > 10_000
    assert statistics.distributions["turn"].quantiles[990] < 30
