"""A run that cannot be is refused in one line, before any work."""

import math
from pathlib import Path

import pytest

from smiledesk.dataset.samples import DatasetError
from smiledesk.jobs.messages import Epoch
from smiledesk.jobs.protocol import AnyMessage
from smiledesk.jobs.training_request import TrainingError, TrainingRequest
from smiledesk.training.control import Cancelled, Control
from smiledesk.training.fit.run import train
from tests.support.synthetic import snapshot_numbers
from tests.training.fit.conftest import SMALL, copied, haar, run

# Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")


def test_one_class_is_not_enough(tight: Path, tmp_path: Path) -> None:
    request = TrainingRequest(folders=(tight,), output=tmp_path / "a", merge={"no_smile": "smile"})
    with pytest.raises(DatasetError, match=r"each of two or more classes.*Received: smile"):
        run(request)


def test_too_few_images_say_how_many_are_needed(data: Path, tmp_path: Path) -> None:
    folder = copied(data / "smiles64", tmp_path / "faces", 4)
    request = TrainingRequest(folders=(folder,), output=tmp_path / "a")
    with pytest.raises(DatasetError, match=r"'no_smile' needs 5 usable images or more: add some. Received: 4"):
        run(request)


def test_too_few_usable_images_point_to_the_report(data: Path, tmp_path: Path) -> None:
    folder = copied(data / "smiles64", tmp_path / "faces", 9)
    for number, path in enumerate(sorted((folder / "smile").iterdir())[:5]):
        path.unlink()
        (folder / "smile" / f"broken{number}.jpg").write_bytes(b"")
    request = TrainingRequest(folders=(folder,), output=tmp_path / "a")
    with pytest.raises(DatasetError, match=f"{request.report.name}' lists .*'smile' needs 5 .*Received: 4"):
        run(request)
    assert request.report.read_text().count("unreadable") == 5


def test_one_person_cannot_be_divided(tight: Path, tmp_path: Path) -> None:
    request = TrainingRequest(folders=(tight,), output=tmp_path / "a", group_by="jpg")
    with pytest.raises(DatasetError, match="no usable image of the class .* is left for"):
        run(request)


def test_an_empty_folder_and_an_invalid_pattern_are_refused(tight: Path, tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="holds no images"):
        run(TrainingRequest(folders=(tmp_path,), output=tmp_path / "a"))
    with pytest.raises(DatasetError, match=r"--group-by is no pattern: .*Received: \("):
        run(TrainingRequest(folders=(tight,), output=tmp_path / "a", group_by="("))


def test_an_existing_output_is_refused_before_any_work(tight: Path, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="exists already"):
        run(TrainingRequest(folders=(tight,), output=tmp_path))


def test_a_kept_run_is_neither_replaced_nor_left_alone(tight: Path, tmp_path: Path) -> None:
    request = TrainingRequest(
        folders=(tight,), output=tmp_path / "a", architecture=SMALL, epochs=2, from_scratch=True, keep_epochs=True
    )
    control = Control()

    def cancel_then(message: AnyMessage) -> None:
        if isinstance(message, Epoch):
            assert snapshot_numbers(tmp_path / "a-run") == (0, 1)
            control.cancel()

    with pytest.raises(Cancelled):
        train(request, haar, control, cancel_then)
    assert not list(tmp_path.iterdir())
    (tmp_path / "a-run").mkdir()
    with pytest.raises(TrainingError, match=r"a-run' exists already: choose another --output"):
        run(request)
    assert (tmp_path / "a-run").is_dir()


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"epochs": 0}, "--epochs must be at least 1. Received: 0"),
        ({"learning_rate": -1.0}, "--lr must be more than 0. Received: -1"),
        ({"learning_rate": math.inf}, "--lr must be finite"),
        ({"threshold": 1.0}, "--threshold must be between 0 and 1. Received: 1.0"),
        ({"validation": 0.0}, "--validation must be between 0.01 and 0.5. Received: 0.0"),
        ({"hold_out": 0.9}, "--hold-out must be between"),
        ({"warm_start": Path("x"), "from_scratch": True}, "exclude each other"),
        ({"start_share": 0.5, "from_scratch": True}, "--start-share and --from-scratch exclude each other"),
        ({"start_share": 1.0}, "--start-share must be between 0 and 0.9. Received: 1.0"),
    ],
)
def test_an_invalid_request_is_refused(change: dict[str, object], complaint: str) -> None:
    with pytest.raises(TrainingError, match=complaint):
        TrainingRequest(folders=(Path("images"),), output=Path("model"), **change)  # type: ignore[arg-type]  # parametrized


def test_a_positive_class_must_be_one_of_two(tight: Path, tmp_path: Path) -> None:
    request = TrainingRequest(
        folders=(tight,), output=tmp_path / "a", architecture=SMALL, epochs=1, positive_class="grin"
    )
    with pytest.raises(TrainingError, match=r"--positive-class must be one of two classes.*Received: grin"):
        run(request)
