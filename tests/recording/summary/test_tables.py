"""The tables of summaries, and their description."""

from pathlib import Path

import pytest

from smiledesk.core.reading_columns import Column
from smiledesk.recording.summary.episodes import summary_of
from smiledesk.recording.summary.reading_file import read_recordings
from smiledesk.recording.summary.tables import EPISODE_COLUMNS, FACE_COLUMNS, episode_rows, face_rows

FORMATS = Path(__file__).resolve().parents[3] / "docs" / "formats.md"


@pytest.mark.parametrize("column", [*FACE_COLUMNS, *EPISODE_COLUMNS], ids=lambda column: column.name)
def test_every_column_is_described_in_the_documents(column: Column) -> None:
    unit = f"{column.unit} " if column.unit else ""
    assert f"| `{column.name}` | {unit}| {column.description} |" in FORMATS.read_text(encoding="utf-8").splitlines()


def test_a_source_without_a_face_has_a_row(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_text("time,p_smile,status\n0,,no_face\n1,,no_face\n")
    (row,) = face_rows([summary_of(read_recordings(path)[0])])
    assert (row["file"], row["face"], row["duration"], row["episodes"]) == ("r.csv", None, 2.0, 0)


def test_an_episode_names_the_last_marker_before_it(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    labels = {1: "smile", 3: "smile", 5: "smile"}
    path.write_text(
        "time,p_smile,label,status,marker\n"
        + "".join(f"{time},0.5,{labels.get(time, 'no')},ok,\n" for time in range(7))
        + "3,,,marker,second\n2,,,marker,first\n"
    )
    rows = episode_rows([summary_of(read_recordings(path)[0])])
    assert [(row["onset"], row["marker"]) for row in rows] == [(1.0, None), (3.0, "second"), (5.0, "second")]
