"""A real run on real images, from a folder to a bundle that the runtime can use."""

import csv
import shutil
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from smiledesk.core.resources import resource
from smiledesk.dataset.crops import FaceCrop, FaceCropper
from smiledesk.dataset.folders import find_samples
from smiledesk.faces.haar import HaarDetector
from smiledesk.jobs.messages import Built, Dataset, Epoch, Finished, Measured, Progress, Started
from smiledesk.jobs.protocol import AnyMessage
from smiledesk.jobs.training_request import TrainingError, TrainingRequest
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.consistency import require_consistency
from smiledesk.network.runtime import NetworkRuntime
from tests.training.fit.conftest import SMALL, copied, haar, run

# Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")


@pytest.fixture(scope="module")
def trained(data: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Bundle, list[AnyMessage]]:
    """The end of a run on 200 tight faces and 24 photographs, the latter named twice."""
    folder = tmp_path_factory.mktemp("trained")
    faces = copied(data / "smiles64", folder / "tight", 100)
    photographs = copied(data / "genki4k_dev", folder / "photographs", 12)
    return run(
        TrainingRequest(
            folders=(faces, photographs, photographs),
            output=folder / "model",
            architecture=SMALL,
            hold_out=0.25,
            validation=0.2,
            epochs=12,
            batch=16,
            learning_rate=3e-3,
            dropout=0.0,
            from_scratch=True,
            title="Two hundred faces",
        )
    )


def test_the_messages_cover_the_whole_run(trained: tuple[Bundle, list[AnyMessage]]) -> None:
    bundle, messages = trained
    kinds = [type(message) for message in messages if not isinstance(message, Progress)]
    assert kinds == [Started, Dataset, Built, *[Epoch] * 12, Measured, Finished]
    assert {m.phase for m in messages if isinstance(m, Progress)} == {
        "reading",
        "starting",
        "training",
        "calibrating",
        "measuring",
        "exporting",
    }
    finished = messages[-1]
    assert isinstance(finished, Finished)
    assert finished.bundle == str(bundle.folder)
    epochs = [message for message in messages if isinstance(message, Epoch)]
    best = min(epochs, key=lambda epoch: epoch.validation_loss)
    assert finished.best_epoch == best.epoch
    assert [epoch.eta > 0 for epoch in epochs] == [True] * 11 + [False]
    assert epochs[0].learning_rate > epochs[-1].learning_rate


def test_photographs_are_cropped_and_tight_faces_are_not(trained: tuple[Bundle, list[AnyMessage]]) -> None:
    (dataset,) = (message for message in trained[1] if isinstance(message, Dataset))
    tight, photographs = dataset.folders
    assert (tight.faces, tight.times) == ("whole", 1)
    assert (photographs.faces, photographs.times) == ("crop", 2)
    assert dataset.hold_out == 50 + 6
    assert sum(dataset.training.values()) + sum(dataset.validation.values()) + dataset.hold_out == (
        tight.images + photographs.images
    )


def test_the_card_has_data_settings_and_measurements(trained: tuple[Bundle, list[AnyMessage]]) -> None:
    card = trained[0].card
    assert card.title == "Two hundred faces"
    assert card.classes == ("no_smile", "smile")
    assert card.positive_class == "smile"
    assert (card.input_size, card.colour) == (24, "gray")
    assert [(folder.name, folder.faces, folder.times) for folder in card.data] == [
        ("tight", "whole", 1),
        ("photographs", "crop", 2),
    ]
    assert card.training["architecture"]["conv"] == [4, 8]
    assert card.training["detector"] == HaarDetector().name
    assert len(card.data_fingerprint) == 64
    assert 0 < card.threshold < 1
    validation, hold_out = card.measurements
    assert validation.n >= 30
    assert hold_out.n == 56
    assert hold_out.metrics["accuracy"] > 0.6


def test_the_bundle_has_the_statistics_of_the_training_faces(trained: tuple[Bundle, list[AnyMessage]]) -> None:
    bundle, messages = trained
    (dataset,) = (message for message in messages if isinstance(message, Dataset))
    statistics = bundle.statistics()
    assert statistics is not None
    assert statistics.faces == sum(dataset.training.values())
    assert statistics.distributions.keys() == {"brightness", "contrast", "sharpness", "size", "turn", "distance"}
    assert statistics.distributions["size"].quantiles[10] == 64, "most images are faces of 64 pixels"
    assert 60 < statistics.distributions["brightness"].mean < 200
    assert statistics.hidden.means.shape == (2, 8)
    require_consistency(bundle)


def test_the_runtime_classifies_with_the_bundle(trained: tuple[Bundle, list[AnyMessage]], data: Path) -> None:
    runtime = NetworkRuntime(read_bundle(trained[0].folder))
    seen = {path.name for path in (trained[0].folder.parent / "tight").rglob("*.jpg")}
    others = [sample for sample in find_samples(data / "smiles64") if sample.path.name not in seen]
    faces = list(FaceCropper(haar, 24, "gray").crop_all(others[:60] + others[-60:], "whole"))
    right = [
        runtime.bundle.card.classes[runtime.bundle.card.decide(tuple(runtime.trace(face.crop).probabilities))]
        == face.sample.label
        for face in faces
        if isinstance(face, FaceCrop)
    ]
    assert np.mean(right) > 0.65


def test_the_hold_out_file_lets_evaluate_find_the_same_images(trained: tuple[Bundle, list[AnyMessage]]) -> None:
    folder = trained[0].folder
    marked = [
        sample
        for name in ("tight", "photographs")
        for sample in find_samples(folder.parent / name, samples_file=folder / "hold_out.csv")
        if sample.split == "hold_out"
    ]
    assert len(marked) == trained[0].card.measurements[-1].n


def test_the_same_seed_gives_the_same_weights(tight: Path, tmp_path: Path) -> None:
    request = TrainingRequest(
        folders=(tight,), output=tmp_path / "a", architecture=SMALL, epochs=2, batch=16, seed=7, from_scratch=True
    )
    first, _ = run(request)
    second, _ = run(replace(request, output=tmp_path / "b"))
    other, _ = run(replace(request, output=tmp_path / "c", seed=8))
    for name, weights in first.weights().items():
        np.testing.assert_array_equal(weights.kernel, second.weights()[name].kernel)
        np.testing.assert_array_equal(weights.bias, second.weights()[name].bias)
        assert (weights.kernel != other.weights()[name].kernel).any()
    assert first.card.data_fingerprint == second.card.data_fingerprint


def test_every_reason_to_skip_an_image_is_counted_and_listed(data: Path, tmp_path: Path) -> None:
    folder = copied(data / "genki4k_dev", tmp_path / "photographs", 12)
    photographs = sorted((folder / "smile").iterdir())
    (folder / "smile" / "broken.jpg").write_bytes(b"\xff\xd8 no more")
    cv2.imwrite(str(folder / "smile" / "sky.png"), np.full((100, 100, 3), 180, np.uint8))
    shutil.copy(photographs[0], folder / "smile" / "again.jpg")
    shutil.copy(photographs[1], folder / "no_smile" / "contradiction.jpg")
    (folder / "samples.csv").write_text("file,label\nlost.jpg,smile\nsmile/again.jpg,smile\n")
    request = TrainingRequest(
        folders=(folder,), output=tmp_path / "model", architecture=SMALL, epochs=1, validation=0.2, from_scratch=True
    )
    _, messages = run(request)
    (dataset,) = (message for message in messages if isinstance(message, Dataset))
    assert dataset.folders[0].skipped == {
        "missing file": 1,
        "unreadable": 1,
        "no face": 1,
        "duplicate": 1,
        "contradicting duplicate": 2,
    }
    assert dataset.folders[0].images == 24 - 1
    assert dataset.report == str(request.report)
    with request.report.open(newline="") as file:
        rows = {Path(row["file"]).name: row["reason"] for row in csv.DictReader(file)}
    assert (
        rows.items()
        >= {
            "lost.jpg": "missing file",
            "broken.jpg": "unreadable",
            "sky.png": "no face",
            "contradiction.jpg": "contradicting duplicate",
            photographs[1].name: "contradicting duplicate",
        }.items()
    )


def test_warm_start_begins_with_the_weights_of_a_bundle(
    trained: tuple[Bundle, list[AnyMessage]], tight: Path, tmp_path: Path
) -> None:
    request = TrainingRequest(
        folders=(tight,), output=tmp_path / "a", architecture=SMALL, epochs=1, warm_start=trained[0].folder
    )
    bundle, messages = run(replace(request, threshold=0.65))
    (built,) = (message for message in messages if isinstance(message, Built))
    (epoch,) = (message for message in messages if isinstance(message, Epoch))
    assert bundle.card.threshold == bundle.card.training["threshold"] == 0.65
    assert built.warm_start == str(trained[0].folder)
    assert built.learning_rate < 1e-3
    assert bundle.card.training["warm_start"] == trained[0].model_id
    assert epoch.validation_loss < 0.65


def test_the_bundled_model_is_where_a_run_starts_by_default(tight: Path, tmp_path: Path) -> None:
    _, messages = run(TrainingRequest(folders=(tight,), output=tmp_path / "a", epochs=1))
    (built,) = (message for message in messages if isinstance(message, Built))
    (epoch,) = (message for message in messages if isinstance(message, Epoch))
    assert built.warm_start == str(resource("model"))
    assert epoch.validation_accuracy > 0.7


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (
            {"architecture": replace(SMALL, size=32)},
            "its network has --size 24. Received: --size 32",
        ),
        (
            {"architecture": replace(SMALL, pool_kind="average")},
            "its network has --pool-kind max. Received: --pool-kind average",
        ),
        ({"merge": {"smile": "grin"}}, "its classes are no_smile, smile. Received: grin, no_smile"),
    ],
)
def test_a_warm_start_that_does_not_fit_is_refused(
    trained: tuple[Bundle, list[AnyMessage]], tight: Path, tmp_path: Path, change: dict[str, object], complaint: str
) -> None:
    request = TrainingRequest(
        folders=(tight,), output=tmp_path / "a", architecture=SMALL, epochs=1, warm_start=trained[0].folder
    )
    with pytest.raises(TrainingError, match=f"training cannot start from .* {complaint}"):
        run(replace(request, **change))  # type: ignore[arg-type]  # parametrized
    assert not request.output.exists()


def test_three_classes_need_no_positive_one(data: Path, tmp_path: Path) -> None:
    folder = copied(data / "smiles64", tmp_path / "faces", 12)
    (folder / "grin").mkdir()
    for path in sorted((data / "smiles64" / "smile").iterdir())[20:32]:
        (folder / "grin" / path.name).symlink_to(path)
    bundle, _ = run(TrainingRequest(folders=(folder,), output=tmp_path / "a", architecture=SMALL, epochs=1))
    assert bundle.card.classes == ("grin", "no_smile", "smile")
    assert bundle.card.positive_class is None
    assert NetworkRuntime(bundle).trace(np.zeros((24, 24, 1), np.uint8)).probabilities.shape == (3,)


def test_another_seed_learns_from_the_same_images_where_the_division_has_its_own(tight: Path, tmp_path: Path) -> None:
    held_out = []
    for seed in (1, 2):
        request = TrainingRequest(
            folders=(tight,),
            output=tmp_path / f"model-{seed}",
            architecture=SMALL,
            hold_out=0.3,
            validation=0.2,
            epochs=1,
            seed=seed,
            split_seed=5,
            from_scratch=True,
        )
        bundle, _ = run(request)
        assert bundle.card.training["division_seed"] == 5
        held_out.append((bundle.folder / "hold_out.csv").read_text())
    assert held_out[0] == held_out[1]
    assert held_out[0].count("\n") > 10
