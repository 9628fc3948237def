"""Rows of files: one for each face on each frame, or one for each file."""

import re
from pathlib import Path

import pytest

from smiledesk.batch.classifier import Classifier
from smiledesk.batch.records import SUMMARY_COLUMNS, ClassifierSettings, Unit
from smiledesk.core.reading_columns import CLASSIFIED, Column, Row, columns_for
from smiledesk.core.resources import resource
from smiledesk.faces.factory import DetectorChoice
from smiledesk.network.bundle import read_bundle
from smiledesk.network.runtime import NetworkRuntime

CLASSES = ("no_smile", "smile")


def rows_of(columns: tuple[Column, ...], *files: Path) -> list[Row]:
    bundle = read_bundle(resource("model"))
    settings = ClassifierSettings(bundle.folder, bundle.model_id, DetectorChoice(), columns)
    classifier = Classifier(NetworkRuntime(bundle), settings.detector.make(), settings)
    return list(classifier.analyse(Unit(0, files), lambda _: None))


@pytest.fixture
def film(data: Path) -> Path:
    return data / "video" / "d0.mp4"


def test_a_summary_is_one_row_a_film_or_picture(film: Path, data: Path) -> None:
    of_film, of_group = rows_of(SUMMARY_COLUMNS, film, data / "groups" / "2008_001322.jpg")
    assert of_film == {
        "file": str(film),
        "class": "smile",
        "frames": 78,
        "without_face": 0,
        "faces": 1,
        "duration": 3.12,
        "judged": 3.12,
        "positive": of_film["positive"],
        "share": of_film["share"],
        "episodes": 1,
    }
    # It is said to smile on 44 of the 78 frames.
    assert of_film["share"] == pytest.approx(44 / 78, abs=0.06)
    assert of_film["positive"] == pytest.approx(3.12 * float(str(of_film["share"])), abs=0.001)
    assert (of_group["frames"], of_group["faces"], of_group["share"]) == (1, 2, 0.5)
    assert of_group["duration"] is None
    assert of_group["episodes"] is None


def test_more_columns_change_no_other_cell(film: Path) -> None:
    usual = rows_of(columns_for(CLASSIFIED, CLASSES), film)
    more = (*CLASSIFIED, "angle", "smoothed_<class>", "status", "sharpness", "brightness", "detector_score")
    rows = rows_of(columns_for(more, CLASSES), film)
    assert [{name: row[name] for name in usual[0]} for row in rows] == usual
    assert {row["status"] for row in rows} <= {"ok", "uncertain"}
    first, then = rows[0], rows[25]
    assert first["smoothed_smile"] == first["p_smile"]
    assert then["smoothed_smile"] != then["p_smile"]
    assert all(0 < float(str(row["sharpness"])) < 1 and 0 < float(str(row["brightness"])) < 255 for row in rows)


def test_the_documentation_has_every_column_of_a_summary() -> None:
    formats = (Path(__file__).parents[2] / "docs" / "formats.md").read_text(encoding="utf-8")
    section = formats.partition("With `--summary`")[2].partition("In Parquet")[0]
    table = re.findall(r"^\| `(\w+)` \|([^|]*)\| (.*) \|$", section, re.MULTILINE)
    documented = [(name, unit.strip(), description) for name, unit, description in table]
    assert documented == [(column.name, column.unit, column.description) for column in SUMMARY_COLUMNS]
