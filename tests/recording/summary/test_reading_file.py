"""Tables of readings made by hand, by the program's writers, by spreadsheets, and cut off by a kill."""

import json
from pathlib import Path

import numpy as np
import pytest

from smiledesk.recording.summary.reading_file import read_recordings
from smiledesk.recording.summary.recorded import FaceState, Recording, RecordingError, Threshold

HEADING = "file,frame,time,face,p_no_smile,p_smile,smoothed_no_smile,smoothed_smile,label,status,marker\n"


def row(frame: int, time: float, face: int | str, p: float, label: str, status: str = "ok") -> str:
    return f"cam,{frame},{time},{face},{1 - p:.2f},{p:.2f},{1 - p:.2f},{p:.2f},{label},{status},\n"


def recorded(path: Path, text: str) -> Recording:
    path.write_text(text, encoding="utf-8", newline="")
    (recording,) = read_recordings(path)
    return recorded_once(recording)


def recorded_once(recording: Recording) -> Recording:
    """The recording; its spans of time follow each other."""
    same_segment = np.diff(recording.segments) == 0
    assert np.array_equal(recording.ends[:-1][same_segment], recording.times[1:][same_segment])
    return recording


TABLE = HEADING + row(0, 0.0, 1, 0.2, "no_smile") + row(1, 0.5, 1, 0.9, "smile") + row(2, 1.0, 1, 0.8, "smile", "lost")


def test_frames_and_faces_become_arrays(tmp_path: Path) -> None:
    recording = recorded(tmp_path / "r.csv", TABLE)
    assert (recording.name, recording.positive, recording.thresholds) == ("cam", "smile", ())
    assert recording.times.tolist() == [0.0, 0.5, 1.0]
    assert recording.ends.tolist() == [0.5, 1.0, 1.5]
    (face,) = recording.faces
    assert face.states.tolist() == [FaceState.NEGATIVE, FaceState.POSITIVE, FaceState.LOST]
    assert face.values[:2].tolist() == pytest.approx([0.2, 0.9])
    assert np.isnan(face.values[2])


@pytest.mark.parametrize(
    "spreadsheet",
    [
        lambda text: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode(),
        lambda text: text.replace(",", ";").replace(".", ",").encode(),
        lambda text: text.replace(",", "\t").replace(".", ",").encode("utf-16"),
        lambda text: b"sep=;\r\n" + text.replace(",", ";").replace("\n", "\r\n").encode(),
        lambda text: text.replace(",status,marker", ",Status,MARKER").replace("time", " Time ").encode(),
        lambda text: text.replace("\n", ",,\n").encode() + b",,,,\n\n",
    ],
    ids=["mark and CRLF", "semicolons", "UTF-16 with tabs", "sep=", "capitals", "empty columns and rows"],
)
def test_tables_saved_by_a_spreadsheet(tmp_path: Path, spreadsheet) -> None:
    path = tmp_path / "r.csv"
    path.write_bytes(spreadsheet(TABLE))
    (recording,) = read_recordings(path)
    assert recording.times.tolist() == [0.0, 0.5, 1.0]
    assert recording.faces[0].values[:2].tolist() == pytest.approx([0.2, 0.9])


@pytest.mark.parametrize("cut", range(1, 25))
def test_a_last_line_that_was_cut_is_left_out_and_reported(tmp_path: Path, cut: int) -> None:
    path, lines = tmp_path / "r.csv", []
    path.write_text(TABLE[:-cut])
    (recording,) = read_recordings(path, report=lines.append)
    assert recording.times.tolist() == [0.0, 0.5]
    assert lines == [f"'{path}', line 4 is cut off, and left out"]


def test_json_lines_cut_or_without_a_last_line_end(tmp_path: Path) -> None:
    path, lines = tmp_path / "r.jsonl", []
    rows = [{"frame": n, "time": n / 10, "face": 1, "p_smile": 0.9, "label": "smile"} for n in range(3)]
    text = "\n".join(json.dumps(one) for one in rows)
    path.write_text(text)
    assert read_recordings(path, report=lines.append)[0].times.tolist() == [0.0, 0.1, 0.2]
    assert lines == []
    path.write_text(text[:-1])
    assert read_recordings(path, report=lines.append)[0].times.tolist() == [0.0, 0.1]
    assert lines == [f"'{path}', line 3 is cut off, and left out"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", "is empty: give a table of readings"),
        ("a,b\n1,2\n", "it needs a column 'time'. Received: a,b"),
        ("time,label\n1,smile\n", "needs a column of probabilities, such as 'p_smile'. Received: time, label"),
        ("time,p_smile\n0,0.1\nsoon,0.2\n", "line 3, column 'time': it needs a number. Received: 'soon'"),
        ("time,p_smile\n0,0.1\n,0.2\n", "line 3, column 'time': it needs a number. Received: ''"),
        ("time,p_smile\n0,0.1\n1,nan\n", "line 3, column 'p_smile': it needs a number. Received: 'nan'"),
        ("time,p_smile\n0,0.1\n0,0.2\n", "line 3, column 'face': it has two rows on this frame. Received: ''"),
        (
            "session,frame,time,p_smile\na,2,0.2,0.1\na,1,0.1,0.1\n",
            "column 'frame': it is before that of the row above: sort the rows by session and frame. Received: '1'",
        ),
        ("time,p_smile\n0,0.1,7\n", "line 2: the row has more cells than the heading, which has 2. Received: 0,0.1,7"),
        (
            "time,p_smile,status\n0,0.1,happy\n",
            "line 2, column 'status': it is none of those that the program writes. Received: 'happy'",
        ),
        (
            '{"time": 0, "p_smile": 1}\nnonsense\n',
            "line 2: it is no JSON object, which a line of a JSON table is. Received: nonsense",
        ),
        ("time,p_smile\n0,0.5\n", "has no frames over time: give the table of a recording or of a film"),
        (
            "time,frame,p_smile\n0,0,0.5\n0,1,0.5\n",
            "has no frames over time: give the table of a recording or of a film",
        ),
        ("time,p_smile\n0,\0\n", "is no table of readings: give a CSV or JSON lines. Received: a binary file"),
    ],
)
def test_one_clear_line_for_everything_else(tmp_path: Path, text: str, line: str) -> None:
    path = tmp_path / "r.csv"
    path.write_text(text)
    with pytest.raises(RecordingError) as error:
        read_recordings(path)
    assert str(path) in str(error.value)
    assert str(error.value).endswith(line)
    assert "\n" not in str(error.value)


def test_no_such_file(tmp_path: Path) -> None:
    with pytest.raises(RecordingError, match="cannot be read: there is no such file"):
        read_recordings(tmp_path / "absent.csv")


def test_the_sidecar_of_classify_names_the_class_and_the_threshold(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_text("time,p_sad,p_glad,p_mad\n0,0.1,0.7,0.2\n1,0.1,0.65,0.2\n")
    sidecar = {"model": "mine", "positive_class": "glad", "threshold": 0.7}
    path.with_name("r.csv.json").write_text(json.dumps(sidecar))
    (recording,) = read_recordings(path)
    assert (recording.positive, recording.thresholds) == ("glad", (Threshold(0.0, 0, 0.7),))
    assert recording.faces[0].states.tolist() == [FaceState.POSITIVE, FaceState.NEGATIVE]
    (other,) = read_recordings(path, "sad")
    assert (other.positive, other.thresholds) == ("sad", ())
    with pytest.raises(RecordingError, match="no column 'p_bad': choose one of its classes, sad, glad, mad"):
        read_recordings(path, "bad")


def test_the_sidecar_of_a_recording_has_changes_of_the_threshold(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    rows = [("s1", 0.0), ("s1", 0.1), ("s2", 0.0), ("s2", 0.1)]
    path.write_text("session,time,p_glad,label\n" + "".join(f"{session},{time},0.7,glad\n" for session, time in rows))
    changes = [{"session": session, "frame": 1, "time": time, "threshold": time + 0.5} for session, time in rows[:3:2]]
    sidecar = {"model": {"name": "mine", "positive_class": "glad"}, "thresholds": changes}
    path.with_name("r.csv.json").write_text(json.dumps(sidecar))
    (recording,) = read_recordings(path)
    assert recording.segments.tolist() == [0, 0, 1, 1]
    assert recording.thresholds == (Threshold(0.0, 0, 0.5), Threshold(0.0, 1, 0.5))


def test_a_face_judged_relative_to_its_baseline_has_thresholds_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    rows = [f"s,{tenth / 10},{face},0.7,glad\n" for tenth in range(5) for face in (1, 2)]
    path.write_text("session,time,face,p_glad,label\n" + "".join(rows))
    since = {"session": "s", "frame": 0}
    sidecar = {
        "model": {"name": "mine", "positive_class": "glad"},
        "thresholds": [{**since, "time": 0.0, "threshold": 0.5}, {**since, "time": 0.3, "threshold": 0.6}],
        "baselines": [
            {**since, "time": 0.0, "face": 2, "logit": -3.0},
            {**since, "time": 0.1, "face": 2, "logit": -3.0, "threshold": 0.8},
            {**since, "time": 0.4, "face": 2, "logit": None, "threshold": None},
        ],
    }
    path.with_name("r.csv.json").write_text(json.dumps(sidecar))
    (recording,) = read_recordings(path)
    assert recording.thresholds_of(1) == [(0.0, 0.5), (0.3, 0.6)]
    assert recording.thresholds_of(2) == [(0.0, 0.5), (0.0, 0.5), (0.1, 0.8), (0.3, 0.8), (0.4, 0.6)]


def test_markers_are_undone_by_name_or_from_the_last(tmp_path: Path) -> None:
    def marker(time: float, name: str, status: str = "marker") -> str:
        return f"cam,,{time},,,,,,,{status},{name}\n"

    text = TABLE + "".join(
        (
            marker(0.1, "joke"),
            marker(0.2, "film"),
            marker(0.3, "joke"),
            marker(0.4, "film", "marker_undone"),
            marker(0.5, "", "marker_undone"),
            marker(0.6, "end"),
            marker(0.7, "never set", "marker_undone"),
        )
    )
    recording = recorded(tmp_path / "r.csv", text)
    assert [(one.time, one.name) for one in recording.markers] == [(0.1, "joke"), (0.6, "end")]
    assert recording.frames == 3


def test_dropped_frames_and_holes_are_missing_time(tmp_path: Path) -> None:
    steps = [(0, 0.0), (1, 0.1), (2, 0.2)]
    text = HEADING + "".join(row(n, t, 1, 0.9, "smile") for n, t in steps)
    text += "cam,3,,,,,,,,dropped,\ncam,4,,,,,,,,dropped,\n"
    text += row(5, 0.5, 1, 0.9, "smile") + row(60, 6.0, 1, 0.9, "smile") + row(61, 6.1, 1, 0.9, "smile")
    recording = recorded(tmp_path / "r.csv", text)
    assert recording.dropped_frames == 2
    assert recording.frames == 6
    assert recording.times.tolist() == pytest.approx([0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 6.0, 6.1])
    assert recording.dropped.tolist() == [False, False, False, True, True, False, True, False, False]
    assert recording.faces[0].at.tolist() == [0, 1, 2, 5, 7, 8]
    assert recording.duration == pytest.approx(6.2)


def test_a_film_that_starts_over_begins_another_segment(tmp_path: Path) -> None:
    times = [5.0, 5.1, 5.2, 0.0, 0.1]
    text = HEADING + "".join(row(n, t, 1, 0.9, "smile") for n, t in enumerate(times))
    recording = recorded(tmp_path / "r.csv", text)
    assert recording.segments.tolist() == [0, 0, 0, 1, 1]
    assert recording.duration == pytest.approx(0.5)


def test_every_film_of_a_table_is_a_recording_of_its_own_and_pictures_have_no_time(tmp_path: Path) -> None:
    path, lines = tmp_path / "r.csv", []
    path.write_text(
        "file,frame,time,face,p_no_smile,p_smile,label\n"
        "a.mp4,0,0,1,0.1,0.9,smile\na.mp4,1,0.5,,,,no face\na.mp4,2,1,1,,,too small\n"
        "b.jpg,0,0,1,0.1,0.9,smile\n"
        "c.mp4,0,0,,,,no face\nc.mp4,1,1,,,,no face\n"
    )
    film, empty = read_recordings(path, report=lines.append)
    assert (film.name, empty.name) == ("a.mp4", "c.mp4")
    assert film.states_of(film.faces[0]).tolist() == [FaceState.POSITIVE, FaceState.NO_FACE, FaceState.TOO_SMALL]
    assert empty.faces == ()
    assert lines == [f"'{path}': pictures have no time, and are left out: 1"]
