"""``smiledesk compare`` on faces of nobody, with two real models."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from smiledesk.core.resources import resource
from smiledesk.dataset.demo_faces import demo_face_set, write_demo_faces
from smiledesk.network.bundle import Bundle


@pytest.fixture
def biased(home: Path, biased_model: Callable[[Path, float], Bundle]) -> str:
    """A model of the store that calls everything a smile."""
    (home / "models").mkdir(parents=True)
    biased_model(home / "models" / "biased", 30.0)
    return "biased"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_demo_faces(tmp_path / "faces", demo_face_set(9, 80, "bgr"))
    return tmp_path / "faces"


def test_numbers_of_both_and_which_images_changed(smiledesk, folder: Path, biased: str) -> None:
    ended = smiledesk("compare", folder, "--model", biased, "--with", "bundled", "--faces", "whole", "--format", "json")
    assert ended.returncode == 0, ended.stderr
    report = json.loads(ended.stdout)
    assert report["verdict"] == "better"
    assert report["n"] == 18
    assert report["old"]["evaluation"]["recall"] == {"no_smile": 0, "smile": 1}
    assert report["old"]["log_loss"] > report["new"]["log_loss"]
    assert report["only_old_right"] == []
    assert {Path(file).parent.name for file in report["only_new_right"]} == {"no_smile"}
    changed = len(report["only_new_right"])
    assert report["p_value"] == pytest.approx(2 * 0.5**changed)
    assert report["both_right"] + report["both_wrong"] + changed == 18


def test_text_ends_with_the_verdict_in_one_line(smiledesk, folder: Path, biased: str) -> None:
    lines = smiledesk("compare", folder, "--with", biased, "--faces", "whole").stdout.splitlines()
    assert lines[-1].startswith("verdict on the new model: worse (McNemar's exact test: p = ")
    assert any(line.startswith("log loss") for line in lines)


def test_the_same_model_twice_and_few_images(smiledesk, tmp_path: Path, biased: str) -> None:
    write_demo_faces(tmp_path / "few", demo_face_set(2, 80, "bgr"))
    same = smiledesk("compare", tmp_path / "few", "--with", "bundled", "--faces", "whole")
    assert "same answers on all" in same.stdout.splitlines()[-1]
    few = smiledesk("compare", tmp_path / "few", "--with", biased, "--faces", "whole")
    assert "too few images to tell" in few.stdout.splitlines()[-1]


def test_an_image_that_cannot_be_read_is_named(smiledesk, folder: Path, biased: str) -> None:
    (folder / "smile" / "broken.png").write_bytes(b"broken")
    ended = smiledesk("compare", folder, "--with", biased, "--faces", "whole", "--format", "json")
    assert ended.returncode == 1
    assert json.loads(ended.stdout)["n"] == 18
    assert "broken.png' is left out: unreadable" in ended.stderr


def test_a_folder_of_another_question_is_refused(smiledesk, tmp_path: Path, biased: str) -> None:
    shutil.copytree(resource("demo"), tmp_path / "other" / "demo")
    ended = smiledesk("compare", tmp_path / "other", "--with", biased)
    assert ended.returncode == 1
    assert "'demo' is no class of the model" in ended.stderr
