"""Recorded readings: a row for every frame of the source, in files that every reader opens."""

import csv
import json
import re
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from smiledesk.attribution.interventions import ScaleChannel, SwitchOffReLU, changed_id, interventions_of
from smiledesk.core.reading_columns import COLUMNS, columns_for
from smiledesk.core.records import Analysis, FaceReading, FaceSquare, Frame, Timings
from smiledesk.core.row_lines import LineFormat
from smiledesk.recording.append_file import AppendFile
from smiledesk.recording.markers import Marker, Markers
from smiledesk.recording.readings import ModelChangedError, ReadingsRecorder
from smiledesk.recording.sidecar import RecordedModel, RecordedSource, Sidecar, VerdictConstants

CLASSES = ("no_smile", "smile")
SQUARE = FaceSquare(320.25, 240.5, 120.0, angle=-3.25, score=0.87654321)
FACE = FaceReading(4, SQUARE, (0.25, 0.75), (0.125, 0.875), "smile", "ok")
PIXELS = np.full((480, 640, 3), 130, np.uint8)


def analysis(index: int, *readings: FaceReading, segment: int = 1, at: float | None = None) -> Analysis:
    """A frame of a camera that was opened at 1000 s of the monotonic clock and gives ten a second."""
    media_time = index / 10 if at is None else at
    frame = Frame(index, media_time, 1000 + media_time, index > 0, PIXELS, segment)
    return Analysis(frame, readings, None, None, Timings(0, 0, 0), 0, "the model", CLASSES, 0.5, 0.12)


def sidecar(*, live: bool = True, name: str = "Desk camera") -> Sidecar:
    return Sidecar(
        recording="smile.csv",
        started="2026-03-01T14:05:59.000000+01:00",
        source=RecordedSource(name=name, live=live),
        model=RecordedModel(name="bundled", sha256="the model", classes=CLASSES, positive_class="smile"),
        detector="Haar",
        verdicts=VerdictConstants(hysteresis=0.6, uncertain_within=2.0),
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An empty file."""
    (tmp_path / "smile.csv").touch()
    return tmp_path / "smile.csv"


def recorder(path: Path, form: LineFormat = LineFormat.CSV, about: Sidecar | None = None) -> ReadingsRecorder:
    return ReadingsRecorder(AppendFile(path), form, about or sidecar(), path.with_name("smile.csv.json"))


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_columns_are_left_out(path: Path) -> None:
    recording = ReadingsRecorder(AppendFile(path), LineFormat.CSV, sidecar(), omitted=("p_<class>", "angle"))
    recording.receive(analysis(7, FACE))
    recording.finish()
    (row,) = rows_of(path)
    names = [column.name for column in columns_for(COLUMNS, CLASSES)]
    assert list(row) == [name for name in names if name != "angle" and not name.startswith("p_")]


def test_a_row_has_all_columns_in_the_order_of_the_table(path: Path) -> None:
    recording = recorder(path)
    recording.receive(analysis(7, FACE))
    recording.finish()
    (row,) = rows_of(path)
    assert list(row) == [column.name for column in columns_for(COLUMNS, CLASSES)]
    session, clock = row.pop("session"), row.pop("clock")
    assert session == clock
    assert datetime.fromisoformat(clock).utcoffset() is not None
    assert len(clock.partition(".")[2]) >= len("123456+00:00")
    assert row == {
        "file": "Desk camera",
        "frame": "7",
        "time": "0.7",
        "face": "4",
        "x": "320.2",
        "y": "240.5",
        "size": "120.0",
        "angle": "-3.2",
        "p_no_smile": "0.25",
        "p_smile": "0.75",
        "smoothed_no_smile": "0.125",
        "smoothed_smile": "0.875",
        "relative_logit": "",
        "label": "smile",
        "status": "ok",
        "sharpness": "0.0",
        "brightness": "130.0",
        "detector_score": "0.8765",
        "marker": "",
    }


def test_json_lines_have_the_same_cells(path: Path) -> None:
    recording = recorder(path, LineFormat.JSONL)
    recording.receive(analysis(0, FACE))
    recording.receive(analysis(1))
    first, second = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    assert list(first) == [column.name for column in columns_for(COLUMNS, CLASSES)]
    assert (first["p_smile"], first["marker"], second["status"], second["x"]) == (0.75, None, "no_face", None)
    recording.finish()


def test_every_status_has_its_rows(path: Path) -> None:
    recording = recorder(path)
    other = replace(FACE, face_id=5, status="uncertain")
    recording.receive(analysis(0, FACE, other))
    recording.receive(analysis(1))
    recording.receive(analysis(4, replace(FACE, raw=None, smoothed=None, label=None, status="too_small")))
    recording.receive(replace(analysis(5), model_id="", classes=(), threshold=None, failure="ValueError: broken"))
    recording.receive(analysis(6, replace(FACE, raw=None, status="lost")))
    recording.receive_marker(Marker("laughs", 1000.66))
    recording.receive_marker(Marker("laughs", 1000.66, undone=True))
    recording.finish()
    rows = rows_of(path)
    assert [(row["frame"], row["face"], row["status"]) for row in rows] == [
        ("0", "4", "ok"),
        ("0", "5", "uncertain"),
        ("1", "", "no_face"),
        ("2", "", "dropped"),
        ("3", "", "dropped"),
        ("4", "4", "too_small"),
        ("5", "", "dropped"),
        ("6", "4", "lost"),
        ("", "", "marker"),
        ("", "", "marker_undone"),
    ]
    assert [row["time"] for row in rows] == ["0.0", "0.0", "0.1", "", "", "0.4", "0.5", "0.6", "0.66", "0.66"]
    assert {row["session"] for row in rows} == {rows[0]["session"]}
    assert [row["marker"] for row in rows[-2:]] == ["laughs", "laughs"]
    assert (recording.sidecar.frames_analysed, recording.sidecar.frames_dropped) == (4, 3)
    assert recording.row_count == len(rows)


def test_a_lost_face_has_its_last_verdict_and_place_but_no_picture(path: Path) -> None:
    recording = recorder(path)
    recording.receive(analysis(0, replace(FACE, raw=None, status="lost")))
    recording.finish()
    (row,) = rows_of(path)
    assert (row["p_smile"], row["smoothed_smile"], row["label"], row["x"]) == ("", "0.875", "smile", "320.2")
    assert (row["sharpness"], row["brightness"], row["detector_score"]) == ("", "", "")


def test_a_source_that_begins_again_begins_a_new_session(path: Path) -> None:
    """A camera that is opened again counts its frames and its time from zero: nothing was dropped, no time jumped."""
    recording = recorder(path)
    recording.receive(analysis(50, FACE))
    recording.receive(analysis(0, FACE, segment=2))
    # A seek forwards.
    recording.receive(analysis(90, FACE, segment=3))
    recording.receive(analysis(92, FACE, segment=3))
    recording.finish()
    rows = rows_of(path)
    assert [row["frame"] for row in rows] == ["50", "0", "90", "91", "92"]
    first, second, third, missing, last = (row["session"] for row in rows)
    assert len({first, second, third}) == 3
    assert third == missing == last
    assert recording.sidecar.frames_dropped == 1


def test_a_change_of_the_network_begins_a_new_session_and_stands_in_the_sidecar(path: Path) -> None:
    changes = (ScaleChannel("conv_1", 3, 0.0), SwitchOffReLU("relu_2"))

    def changed(index: int) -> Analysis:
        by_another = changed_id("the model", changes)
        return replace(analysis(index, FACE), interventions=changes, model_id=by_another)

    recording = recorder(path)
    recording.receive(changed(0))
    recording.receive(analysis(1, FACE))
    recording.receive(replace(analysis(2), model_id="", failure="ValueError: broken"))
    recording.receive(analysis(3, FACE))
    recording.receive(changed(5))
    recording.receive(changed(6))
    with pytest.raises(ModelChangedError):
        recording.receive(replace(changed(7), interventions=changes[:1]))
    recording.finish()
    rows = rows_of(path)
    assert [row["frame"] for row in rows] == ["0", "1", "2", "3", "4", "5", "6"]
    first, second, again = rows[0]["session"], rows[1]["session"], rows[5]["session"]
    assert [row["session"] for row in rows] == [first, second, second, second, second, again, again]
    assert len({first, second, again}) == 3
    networks = json.loads(path.with_name("smile.csv.json").read_bytes())["networks"]
    assert [(since["session"], since["frame"]) for since in networks] == [(first, 0), (second, 1), (again, 5)]
    assert interventions_of(networks[0]["interventions"]) == interventions_of(networks[2]["interventions"]) == changes
    assert networks[0]["sha256"] == networks[2]["sha256"] == changed_id("the model", changes)
    assert (networks[1]["sha256"], networks[1]["interventions"]) == ("the model", [])


def test_a_film_that_is_read_whole_has_rows_for_the_bad_frames_at_its_start(path: Path) -> None:
    recording = recorder(path, about=sidecar(live=False))
    recording.receive(analysis(2, FACE, segment=0))
    recording.receive(analysis(3, FACE, segment=0))
    recording.finish()
    rows = rows_of(path)
    assert [(row["frame"], row["status"]) for row in rows] == [
        *(("0", "dropped"), ("1", "dropped")),
        *(("2", "ok"), ("3", "ok")),
    ]
    assert {row["session"] for row in rows} == {rows[2]["clock"]}


def test_a_film_s_marker_has_the_time_of_the_frame_it_is_set_on(path: Path) -> None:
    """A film may stand still, so the time that has passed since its frame was shown says nothing."""
    recording = recorder(path, about=sidecar(live=False))
    recording.receive_marker(Marker("too early", 1000.0))
    recording.receive(analysis(3, FACE))
    recording.receive_marker(Marker('he said "now", then', 2000.0))
    recording.finish()
    recording.receive_marker(Marker("too late", 2001.0))
    (row,) = rows_of(path)[1:]
    assert (row["time"], row["marker"]) == ("0.3", 'he said "now", then')


def test_markers_come_from_where_all_of_them_pass(path: Path) -> None:
    """One that was set before the recording is not in the file, and so it is not undone there."""
    markers, recording = Markers(), recorder(path)
    markers.add_receiver(recording.receive_marker)
    markers.set("before")
    recording.receive(analysis(0, FACE))
    markers.set("one")
    markers.set("two")
    assert recording.sidecar.markers == 2
    for _ in range(4):
        markers.undo()
    recording.finish()
    rows = rows_of(path)[1:]
    assert [(row["status"], row["marker"]) for row in rows] == [
        *(("marker", "one"), ("marker", "two")),
        *(("marker_undone", "two"), ("marker_undone", "one")),
    ]
    assert (rows[1]["session"], rows[1]["time"]) == (rows[2]["session"], rows[2]["time"])
    assert rows[1]["clock"] < rows[2]["clock"]
    assert recording.sidecar.markers == 0


def test_another_model_ends_the_recording_with_a_line(path: Path) -> None:
    recording = recorder(path)
    recording.receive(analysis(0, FACE))
    with pytest.raises(ModelChangedError, match="another model was chosen, .* those of 'bundled'"):
        recording.receive(replace(analysis(1, FACE), model_id="another"))
    recording.finish()
    assert [row["frame"] for row in rows_of(path)] == ["0"]
    assert recording.sidecar.ending.startswith("another model was chosen")


def test_a_file_that_holds_something_is_never_written_to(path: Path) -> None:
    path.write_bytes(b"mine\n")
    with pytest.raises(FileExistsError, match="is not empty"):
        AppendFile(path)
    assert path.read_bytes() == b"mine\n"


def test_the_sidecar_describes_source_and_model_at_start_changes_and_end(path: Path) -> None:
    beside = path.with_name("smile.csv.json")
    recording = recorder(path)
    assert json.loads(beside.read_bytes())["ended"] is None
    recording.receive(analysis(0, FACE))
    recording.receive(replace(analysis(1, FACE), time_constant=0.5))
    with_baseline = replace(FACE, logit=1.5, baseline=-1.0)
    recording.receive(replace(analysis(2, with_baseline), threshold=0.75))
    recording.receive(analysis(3, with_baseline))
    recording.receive(analysis(4, replace(with_baseline, baseline=-2.0)))
    recording.receive(analysis(5, replace(with_baseline, status="too_small", logit=None, baseline=None)))
    recording.receive(analysis(6, replace(with_baseline, baseline=-2.0, own_threshold=0.9)))
    recording.receive(analysis(7, replace(with_baseline, baseline=None)))
    during = json.loads(beside.read_bytes())
    assert [(since["frame"], since["threshold"]) for since in during["thresholds"]] == [(0, 0.5), (2, 0.75), (3, 0.5)]
    constants = [(since["frame"], since["time_constant"]) for since in during["time_constants"]]
    assert constants == [(0, 0.12), (1, 0.5), (2, 0.12)]
    baselines = [(since["frame"], since["face"], since["logit"], since["threshold"]) for since in during["baselines"]]
    assert baselines == [(2, 4, -1.0, None), (4, 4, -2.0, None), (6, 4, -2.0, 0.9), (7, 4, None, None)]
    assert [row["relative_logit"] for row in rows_of(path)] == ["", "", "2.5", "2.5", "3.5", "", "3.5", ""]
    assert (during["source"]["width"], during["source"]["height"], during["ended"]) == (640, 480, None)
    recording.finish()
    recording.finish()
    after = json.loads(beside.read_bytes())
    assert (after["frames_analysed"], after["frames_dropped"], after["ending"]) == (8, 0, "finished")
    assert datetime.fromisoformat(after["ended"]).utcoffset() is not None
    assert set(after["versions"]) == {"smiledesk", "python", "numpy", "opencv", "litert", "av", "system"}


def test_the_documentation_has_every_field_of_the_sidecar() -> None:
    formats = (Path(__file__).parents[2] / "docs" / "formats.md").read_text(encoding="utf-8")
    section = formats.partition("## The sidecar of readings")[2].partition("\n## ")[0]
    documented = [
        name for row in re.findall(r"^\| (`.*?) \|", section, re.MULTILINE) for name in re.findall(r"`(\w+)`", row)
    ]
    assert documented == list(Sidecar.__struct_fields__)
