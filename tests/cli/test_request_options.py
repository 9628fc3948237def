"""A command's options are the settings of its request, and ``--request FILE`` brings all of them."""

import inspect
import json
from pathlib import Path

import pytest

from smiledesk.cli.augment import augment
from smiledesk.cli.models import import_model, save_changed
from smiledesk.cli.step import step
from smiledesk.cli.survey import survey
from smiledesk.cli.train import train
from smiledesk.core.setting import setting_fields
from smiledesk.dataset.demo_faces import demo_face_set, write_demo_faces
from smiledesk.jobs.request_file import write_request
from smiledesk.jobs.requests import COMMANDS, SurveyRequest
from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.network.architecture import Architecture

COMMAND_OF = {
    ("train",): train,
    ("survey",): survey,
    ("step",): step,
    ("augment",): augment,
    ("models", "import"): import_model,
    ("models", "save-changed"): save_changed,
}


@pytest.fixture
def faces(tmp_path: Path) -> Path:
    write_demo_faces(tmp_path / "faces", demo_face_set(6, 32, "gray"))
    return tmp_path / "faces"


@pytest.mark.parametrize("request_type", COMMANDS)
def test_every_setting_of_a_request_is_an_option_with_its_help_and_default(request_type: type) -> None:
    command = COMMAND_OF[COMMANDS[request_type]]
    parameters = inspect.signature(command).parameters
    assert "request" in parameters
    for field in setting_fields(request_type).values():
        (info,) = parameters[field.name].annotation.__metadata__
        assert info.help.startswith(field.setting.help)
        if isinstance(field.default, bool | int | float | str):
            assert parameters[field.name].default == field.default


def test_the_architecture_is_options_too() -> None:
    parameters = inspect.signature(train).parameters
    assert parameters["conv"].default == "16,32,64,64"
    assert all(name in parameters for name in setting_fields(Architecture))


def test_a_survey_does_what_its_request_file_says(smiledesk, faces: Path, tmp_path: Path) -> None:
    file = tmp_path / "request.json"
    write_request(file, SurveyRequest(folders=(faces,), merge={"smile": "happy"}, faces="whole"))
    by_file = smiledesk("survey", "--request", file)
    by_options = smiledesk("survey", faces, "--classes", "happy=smile", "--faces", "whole")
    assert by_file.stdout == by_options.stdout
    assert "'happy' is made of smile" in by_file.stdout


def test_other_settings_beside_a_request_file_are_a_usage_error(smiledesk, faces: Path, tmp_path: Path) -> None:
    file = tmp_path / "request.json"
    write_request(file, TrainingRequest(folders=(faces,), output=tmp_path / "model"))
    ended = smiledesk("train", faces, "--request", file, "--epochs", "3")
    assert ended.returncode == 2
    assert ended.stderr == (
        "smiledesk: Invalid value for --request: it brings all settings: leave the others out. "
        "Received: epochs, folders; see 'python -m smiledesk train --help'\n"
    )
    assert not (tmp_path / "model-run").exists()


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("{", "is no request for this command: Input data was truncated"),
        (json.dumps({"folders": ["a"], "faces": "some"}), "is no request for this command: Invalid enum value 'some'"),
        (json.dumps({}), "is no request for this command: Object missing required field `folders`"),
    ],
)
def test_a_file_without_a_request_is_refused_in_one_line(smiledesk, tmp_path: Path, content: str, fault: str) -> None:
    file = tmp_path / "request.json"
    file.write_text(content)
    ended = smiledesk("survey", "--request", file)
    assert ended.returncode == 1
    assert ended.stderr.count("\n") == 1
    assert fault in ended.stderr


def test_a_missing_setting_is_a_usage_error(smiledesk) -> None:
    ended = smiledesk("step", "--run", "somewhere")
    assert ended.returncode == 2
    assert "Invalid value for FOLDER...: it is missing" in ended.stderr
