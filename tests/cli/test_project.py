"""``smiledesk project``, from one home to another."""

import json
from collections.abc import Callable
from pathlib import Path

import cv2

from smiledesk.network.bundle import Bundle
from smiledesk.settings import load_settings
from smiledesk.sources.demo import mean_face


def test_a_project_goes_from_one_machine_to_another(
    smiledesk, home: Path, tmp_path: Path, biased_model: Callable[[Path, float], Bundle], monkeypatch
) -> None:
    biased_model(home / "models" / "mine", 2.0)
    for label in ("glasses", "no_glasses"):
        (home / "samples" / label).mkdir(parents=True)
        cv2.imwrite(str(home / "samples" / label / "1.png"), mean_face("smile"))
    assert smiledesk("models", "activate", "mine").returncode == 0
    file = tmp_path / "lesson.smiledesk"
    saved = smiledesk("project", "save", file)
    assert saved.stdout == f"{file}: 2 pictures, 1 models\n", saved.stderr
    again = smiledesk("project", "save", file)
    assert (again.returncode, again.stdout) == (2, "")
    assert "--force" in again.stderr
    shown = json.loads(smiledesk("project", "show", file).stdout)
    assert shown["pictures"] == {"glasses": 1, "no_glasses": 1}
    assert shown["settings"]["model"] == "mine"

    pupil = home.rename(tmp_path / "teacher").with_name("home")
    opened = smiledesk("project", "open", file)
    assert opened.stdout.splitlines() == ["added model mine", "added 2 pictures of glasses, no_glasses"], opened.stderr
    # Only the trial of a model in a child process knows one on this machine.
    assert len((pupil / "known-models.txt").read_text().splitlines()) == 1
    monkeypatch.setenv("SMILEDESK_HOME", str(pupil))
    assert load_settings().model == "mine"
    instead = smiledesk("project", "open", file, "--replace", "--without-settings")
    assert instead.stdout.startswith(f"your samples are in {pupil / 'samples-'}")
    assert len(list((pupil / "samples").rglob("*.png"))) == 2


def test_errors_are_one_line(smiledesk, tmp_path: Path) -> None:
    (tmp_path / "p.smiledesk").write_bytes(b"no zip")
    for arguments in (("open", "p.smiledesk"), ("show", "p.smiledesk"), ("save", "p.zip")):
        ended = smiledesk("project", *arguments)
        assert ended.returncode in (1, 2)
        assert len(ended.stderr.splitlines()) == 1
        assert "Traceback" not in ended.stderr
