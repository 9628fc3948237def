"""``smiledesk record --shutter``: pictures of smiles from the command line."""

from pathlib import Path

import pytest
import typer

from smiledesk.cli.shutter_options import shutter_request
from smiledesk.core.resources import resource
from smiledesk.recording.shutter import ShutterRule
from smiledesk.sources.pictures import read_picture


def test_pictures_and_readings_of_a_film(smiledesk, data: Path, tmp_path: Path) -> None:
    film = data / "video" / "d0.mp4"
    options = ("--shutter", "everyone", "--pictures", "smiles", "--output", "smile.csv", "--no-window")
    ended = smiledesk("record", film, *options)
    assert (ended.returncode, ended.stdout) == (0, "")
    (picture,) = (tmp_path / "smiles").iterdir()
    assert f"smiledesk: picture taken: smiles/{picture.name}\n" in ended.stderr
    assert read_picture(picture).shape == (512, 512, 3)
    assert len((tmp_path / "smile.csv").read_text().splitlines()) == 79


def test_a_still_smile_is_taken_without_a_hold_and_without_readings(smiledesk, tmp_path: Path) -> None:
    smile = resource("demo/smile.png")
    ended = smiledesk("record", smile, "--shutter", "1", "--hold", "0", "--pictures", "smiles", "--no-window")
    assert ended.returncode == 0
    assert len(list((tmp_path / "smiles").iterdir())) == 1
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == []


@pytest.mark.parametrize(("shutter", "least"), [("one", 1), ("everyone", None), ("12", 12)])
def test_the_rule_of_the_options(shutter: str, least: int | None) -> None:
    request = shutter_request(shutter, Path("smiles"), hold=2, countdown=3, cool_down=4)
    assert request is not None
    assert request.folder == Path("smiles")
    assert request.rule == ShutterRule(least_smiling=least, hold_seconds=2, countdown_seconds=3, cool_down_seconds=4)


@pytest.mark.parametrize(
    ("shutter", "pictures", "message"),
    [
        ("everyone", None, "add --pictures FOLDER"),
        (None, Path("smiles"), "add --shutter"),
        ("all", Path("smiles"), "one, everyone or a number up to 50. Received: all"),
        ("0", Path("smiles"), "one, everyone or a number up to 50. Received: 0"),
    ],
)
def test_options_that_make_no_sense_are_named(shutter: str | None, pictures: Path | None, message: str) -> None:
    with pytest.raises(typer.BadParameter, match=message):
        shutter_request(shutter, pictures, hold=0.5, countdown=0, cool_down=3)
