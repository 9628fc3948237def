"""The images that a finished run was judged on can be judged again, with the same squares and decisions."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from smiledesk.dataset.crops import FaceCrop, FaceCropper
from smiledesk.dataset.samples import Sample
from smiledesk.dataset.samples_file import read_samples_file
from smiledesk.faces.base import FaceDetector
from smiledesk.faces.haar import HaarDetector
from smiledesk.jobs.messages import Measured
from smiledesk.jobs.protocol import AnyMessage
from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.network.architecture import Architecture
from smiledesk.network.bundle import Bundle
from smiledesk.network.runs import VALIDATION
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.training.control import Control
from smiledesk.training.fit.held_out import MISTAKES
from smiledesk.training.fit.run import train

# Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")

haar: Callable[[], FaceDetector] = HaarDetector


@pytest.fixture(scope="module")
def photographs(data: Path, tmp_path_factory: pytest.TempPathFactory) -> TrainingRequest:
    """A request for a run that learns next to nothing from photographs, one of which shows no face."""
    folder = tmp_path_factory.mktemp("judged")
    for label in ("smile", "no_smile"):
        (folder / "photographs" / label).mkdir(parents=True)
        for path in sorted((data / "genki4k_dev" / label).iterdir())[:30]:
            (folder / "photographs" / label / path.name).symlink_to(path)
    return TrainingRequest(
        folders=(folder / "photographs",),
        output=folder / "model",
        architecture=Architecture(conv=(4,), dense=(8,), size=24, colour="gray"),
        validation=0.4,
        epochs=1,
        from_scratch=True,
        faces="crop",
    )


def judged(request: TrainingRequest) -> tuple[Bundle, Measured]:
    messages: list[AnyMessage] = []
    bundle = train(request, haar, Control(), messages.append)
    (message,) = (message for message in messages if isinstance(message, Measured))
    return bundle, message


def verdicts(bundle: Bundle, samples: list[Sample]) -> list[tuple[Sample, np.ndarray, int]]:
    """The samples with the crop and the class that the bundle itself gives them, where they show a face."""
    runtime = NetworkRuntime(bundle)
    crops = FaceCropper(haar, bundle.card.input_size, bundle.card.colour).crop_all(samples, "crop")
    return [
        (result.sample, result.crop, bundle.card.decide(tuple(runtime.trace(result.crop).probabilities)))
        for result in crops
        if isinstance(result, FaceCrop)
    ]


def confusion(bundle: Bundle, found: list[tuple[Sample, np.ndarray, int]]) -> Counter[tuple[str, str]]:
    return Counter((sample.label, bundle.card.classes[called]) for sample, _, called in found)


def test_validation_images_are_judged_where_nothing_was_held_out(photographs: TrainingRequest) -> None:
    bundle, message = judged(photographs)
    assert message.images == "validation"
    samples = [row.sample for row in read_samples_file(photographs.run / VALIDATION, Path("/nowhere")).rows]
    assert {sample.split for sample in samples} == {"validation"}
    assert all(sample.path.is_absolute() and sample.square is not None for sample in samples)
    found = verdicts(bundle, samples)
    counts = {(true, called): n for true, row in message.confusion.items() for called, n in row.items() if n}
    assert counts == confusion(bundle, found)
    assert sum(counts.values()) == bundle.card.measurements[-1].n == len(samples)

    assert message.mistakes == MISTAKES
    with np.load(photographs.run / MISTAKES, allow_pickle=False) as arrays:
        wrong = {str(sample.path): (crop, called) for sample, crop, called in found}
        names = [str(name) for name in arrays["files"]]
        assert set(names) == {
            str(sample.path) for sample, _, called in found if bundle.card.classes[called] != sample.label
        }
        assert (np.diff(arrays["probability"]) <= 0).all()
        for index, name in enumerate(names):
            np.testing.assert_array_equal(arrays["images"][index], wrong[name][0])
            assert arrays["called"][index] == wrong[name][1] != arrays["truth"][index]
            assert bundle.card.classes[arrays["truth"][index]] == Path(name).parent.name
        assert arrays["probability"].dtype == np.float32


def test_held_out_images_take_precedence_and_include_missed_faces(photographs: TrainingRequest) -> None:
    """A photograph that shows no face is one that no model finds a face in."""
    faceless = photographs.folders[0] / "smile" / "sky.png"
    cv2.imwrite(str(faceless), np.full((100, 100, 3), 180, np.uint8))
    held_out = photographs.folders[0] / "samples.csv"
    names = [path.relative_to(photographs.folders[0]) for path in sorted(photographs.folders[0].rglob("*.jpg"))[::4]]
    held_out.write_text(
        "".join(["file,split\n", *(f"{name.as_posix()},hold_out\n" for name in names), "smile/sky.png,hold_out\n"])
    )
    request = replace(photographs, output=photographs.output.with_name("held-out"), validation=0.2)
    bundle, message = judged(request)
    assert message.images == "hold_out"
    assert message.confusion["smile"]["no face"] == 1
    assert message.confusion["no_smile"]["no face"] == 0
    samples = [row.sample for row in read_samples_file(request.run / VALIDATION, Path("/nowhere")).rows]
    assert {sample.path.name for sample in samples} == {name.name for name in names} | {"sky.png"}
    assert {sample.split for sample in samples} == {"hold_out"}
    assert [sample.path for sample in samples if sample.square is None] == [faceless]
    assert (
        sum(sum(row.values()) for row in message.confusion.values()) == bundle.card.measurements[-1].n == len(samples)
    )
