"""Names that no card may hold are refused before anything is learned or converted."""

from pathlib import Path

import pytest

from smiledesk.core.resources import resource
from smiledesk.dataset.samples import DatasetError, Sample
from smiledesk.jobs.requests import ImportRequest
from smiledesk.jobs.training_request import TrainingError, TrainingRequest
from smiledesk.network.keras_file import read_keras_file
from smiledesk.network.keras_layers import KerasFileError
from smiledesk.training.classes import classes_of
from smiledesk.training.keras_import.importing import card_of
from smiledesk.training.keras_import.settings import settings_of

NAMES = ["<b>smile</b>", "<img src='/dev/zero'>", "a\nb", "x" * 200, "   "]


@pytest.mark.parametrize("name", NAMES)
def test_a_run_is_not_begun_under_such_a_name(name: str) -> None:
    with pytest.raises(TrainingError, match="give another --title"):
        TrainingRequest(folders=(Path("faces"),), output=Path("model"), title=name)
    with pytest.raises(TrainingError, match="give another --title"):
        TrainingRequest(folders=(Path("faces"),), output=Path("models") / name.replace("/", "_"))


@pytest.mark.parametrize("name", NAMES)
def test_a_class_of_such_a_name_is_not_learned(name: str) -> None:
    samples = [Sample(path=Path(f"{label}.png"), label=label) for label in ("smile", name)]
    with pytest.raises(DatasetError, match="cannot have a class of this name"):
        classes_of(samples)


@pytest.mark.parametrize("name", NAMES[:-1])
def test_a_keras_model_gets_no_such_class(name: str) -> None:
    network = read_keras_file(resource("model") / "model.keras")
    with pytest.raises(KerasFileError, match="cannot have this name"):
        settings_of(ImportRequest(file=Path("m.keras"), classes=("smile", name)), network, "m")


def test_the_name_of_an_imported_file_stands_escaped_in_the_card() -> None:
    network = read_keras_file(resource("model") / "model.keras")
    request = ImportRequest(file=Path("a\nb.keras"), classes=("no_smile", "smile"))
    card = card_of(request, network, settings_of(request, network, "m"), "m")
    assert "'a\\nb.keras'" in card.limits
    assert "\n" not in card.limits
