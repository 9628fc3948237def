"""Folders of images as people have them, asked by the commands."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest


def survey(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "smiledesk", "survey", folder, "--faces", "whole"]
    return subprocess.run(command, check=False, capture_output=True, text=True)


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        (
            "kaggle",
            ["24 images", "'test' is held out", "no_smile          7          1          4", "training can start"],
        ),
        ("syno", ["16 images, taken whole, skipped: none", "training can start"]),
        ("sublinks", ["20 images, taken whole, skipped: none", "training can start"]),
        ("latin1", ["17 images, taken whole, skipped: 1 duplicate", "caf\\xe9.jpg", "training can start"]),
        ("csv_ansi", ["16 images, taken whole, skipped: none", "Western European", "training can start"]),
    ],
)
def test_a_survey_finds_what_people_mean(field_folders: Path, name: str, lines: list[str]) -> None:
    ended = survey(field_folders / name)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert [line for line in lines if line not in ended.stdout] == []


def test_names_that_cannot_be_printed_stay_on_their_line(field_folders: Path, tmp_path: Path) -> None:
    folder = tmp_path / "new\nline"
    shutil.copytree(field_folders / "syno", folder)
    (folder / "smile" / "a\x1b[31m\nb.png").write_bytes(b"no picture")
    ended = survey(folder)
    assert f"  {tmp_path}/new\\nline/smile/a\\x1b[31m\\nb.png" in ended.stdout.splitlines()


def test_an_evaluation_judges_the_held_out_images_and_reports_it(field_folders: Path) -> None:
    command = [sys.executable, "-m", "smiledesk", "evaluate", field_folders / "kaggle", "--faces", "whole"]
    ended = subprocess.run(command, check=False, capture_output=True, text=True)
    assert ended.returncode == 0
    assert "smiledesk: 'test' is held out to measure the finished model with\n" in ended.stderr
    assert "8 of 24 images" in ended.stderr
