"""``smiledesk evaluate`` on real labelled photographs."""

import json
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from smiledesk.core.resources import resource
from smiledesk.network.bundle import read_bundle

THRESHOLD = read_bundle(resource("model")).card.threshold
KEYS = {
    "judged_by",
    *("accuracy", "accuracy_found", "balanced_accuracy", "auc", "faces_missed", "n", "recall", "confusion"),
    *("expected_calibration_error", "uncertain", "accuracy_certain"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A mean face for each class, and a picture without a face that is labelled as a smile."""
    for name in ("smile", "no_smile"):
        (tmp_path / "faces" / name).mkdir(parents=True)
        shutil.copy(resource(f"demo/{name}.png"), tmp_path / "faces" / name)
    cv2.imwrite(str(tmp_path / "faces" / "smile" / "nobody.png"), np.full((200, 200, 3), 90, np.uint8))
    return tmp_path / "faces"


def test_a_missed_face_is_an_error_in_accuracy_only(smiledesk, folder: Path) -> None:
    ended = smiledesk("evaluate", folder, "--format", "json", "--faces", "crop")
    assert ended.returncode == 0
    report = json.loads(ended.stdout)
    assert set(report) == KEYS
    made_by = report["judged_by"]
    assert (made_by["model"], made_by["threshold"], made_by["detector"]) == ("bundled", THRESHOLD, "Haar")
    assert f"judged by 'bundled': smile from {THRESHOLD:.2f} on; faces: Haar" in ended.stderr
    assert (report["n"], report["faces_missed"]) == (3, 1)
    assert report["accuracy"] == pytest.approx(2 / 3)
    assert report["accuracy_found"] == 1
    assert report["auc"] == 1
    assert report["recall"] == {"no_smile": 1, "smile": 0.5}
    assert report["confusion"]["smile"] == {"no_smile": 0, "smile": 1, "no face": 1}


def test_text_has_the_same_numbers(smiledesk, folder: Path) -> None:
    output = smiledesk("evaluate", folder, "--faces", "crop").stdout
    assert "66.67%" in output
    assert "faces missed" in output
    assert "calibration error" in output
    assert "uncertain" in output


def test_each_condition_is_a_row_beside_the_unchanged_images(smiledesk, folder: Path) -> None:
    arguments = ("evaluate", folder, "--faces", "crop", "--condition", "small", "--condition", "darkened")
    ended = smiledesk(*arguments, "--format", "json")
    assert ended.returncode == 0
    report = json.loads(ended.stdout)
    assert set(report) == {*KEYS, "conditions"}
    assert list(report["conditions"]) == ["darkened", "small"]
    for row in report["conditions"].values():
        assert set(row) == {*KEYS, "points_lost", "change"} - {"judged_by"}
        assert (row["n"], row["faces_missed"]) == (3, 1)
        assert row["points_lost"] == pytest.approx(100 * (report["accuracy"] - row["accuracy"]), abs=1e-4)
    assert smiledesk(*arguments, "--format", "json").stdout == ended.stdout
    lines = smiledesk(*arguments).stdout.splitlines()
    assert [line.split()[0] for line in lines[-4:]] == ["condition", "unchanged", "darkened", "small"]


def test_tight_faces_are_judged_under_every_condition(smiledesk, folder: Path) -> None:
    """Pictures that are the square itself, none bigger than a thumbnail."""
    for number, name in enumerate(("smile", "no_smile")):
        cv2.imwrite(str(folder / name / "tiny.png"), np.full((9, 14, 3), 90 * number, np.uint8))
    ended = smiledesk("evaluate", folder, "--faces", "whole", "--condition", "all", "--format", "json")
    assert ended.returncode == 0
    report = json.loads(ended.stdout)
    assert len(report["conditions"]) == 9
    assert {row["faces_missed"] for row in report["conditions"].values()} == {0}


def test_an_unknown_condition_is_refused_with_a_list_of_all(smiledesk, folder: Path) -> None:
    ended = smiledesk("evaluate", folder, "--condition", "foggy")
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert "motion-blurred" in ended.stderr
    assert "Received: foggy" in ended.stderr


def test_an_unreadable_image_is_named_and_left_out(smiledesk, folder: Path) -> None:
    (folder / "smile" / "broken.jpg").write_bytes(b"broken")
    ended = smiledesk("evaluate", folder, "--format", "json")
    assert ended.returncode == 1
    assert json.loads(ended.stdout)["n"] == 3
    assert "broken.jpg" in ended.stderr


def test_an_unknown_class_is_refused_with_the_way_out(smiledesk, folder: Path) -> None:
    (folder / "smile").rename(folder / "grin")
    ended = smiledesk("evaluate", folder)
    assert ended.returncode == 1
    assert "--classes" in ended.stderr
    assert "no_smile, smile" in ended.stderr
    ended = smiledesk("evaluate", folder, "--classes", "smile=grin", "--format", "json")
    assert json.loads(ended.stdout)["n"] == 3


def test_where_a_samples_file_marks_test_images_only_those_are_judged(smiledesk, folder: Path) -> None:
    (folder / "samples.csv").write_text("file,split\nsmile/smile.png,test\nno_smile/no_smile.png,train\n")
    assert json.loads(smiledesk("evaluate", folder, "--format", "json").stdout)["n"] == 1
    assert json.loads(smiledesk("evaluate", folder, "--format", "json", "--all").stdout)["n"] == 3


def test_the_bundled_model_keeps_its_promise_on_people_it_never_saw(smiledesk, data: Path) -> None:
    """LFW photographs of test persons: labels are noisy there, so this is a floor, not the record."""
    ended = smiledesk("evaluate", data / "lfw_expressions", "--format", "json")
    report = json.loads(ended.stdout)
    assert ended.returncode == 0
    assert report["n"] == 2208
    assert report["auc"] > 0.95
    assert report["faces_missed"] < 0.02 * report["n"]
