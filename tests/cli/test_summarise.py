"""``smiledesk summarise`` on recordings made by hand and on the table of a real film."""

import csv
import io
import json
from pathlib import Path

import pytest

TABLE = (
    "file,frame,time,face,p_no_smile,p_smile,label,status,marker\n"
    "cam,0,0.0,1,0.9,0.1,no_smile,ok,\n"
    "cam,1,1.0,1,0.2,0.8,smile,ok,\n"
    "cam,,1.5,,,,,marker,joke\n"
    "cam,2,2.0,1,0.1,0.9,smile,ok,\n"
    "cam,3,3.0,1,0.8,0.2,no_smile,ok,\n"
)


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "r.csv"
    path.write_text(TABLE)
    return path


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_a_row_a_face_and_files_on_request(smiledesk, recording: Path, tmp_path: Path) -> None:
    ended = smiledesk("summarise", recording, "--output", tmp_path / "out" / "new")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert rows(ended.stdout) == [
        {
            "file": "cam",
            "class": "smile",
            "face": "1",
            "duration": "4.0",
            "frames": "4",
            "judged": "4.0",
            "positive": "2.0",
            "share": "0.5",
            "episodes": "1",
            "no_face": "0.0",
            "lost": "0.0",
            "too_small": "0.0",
            "dropped": "0.0",
        }
    ]
    folder = tmp_path / "out" / "new"
    assert sorted(path.name for path in folder.iterdir()) == ["r.episodes.csv", "r.png", "r.svg"]
    (episode,) = rows((folder / "r.episodes.csv").read_text())
    assert episode == {
        "file": "cam",
        "class": "smile",
        "face": "1",
        "episode": "1",
        "segment": "1",
        "onset": "1.0",
        "peak_time": "2.0",
        "offset": "3.0",
        "duration": "2.0",
        "peak": "0.9",
        "mean": "0.85",
        "missing": "0.0",
        "onset_seen": "1",
        "offset_seen": "1",
        "marker": "",
    }


def test_an_earlier_result_is_replaced_only_by_force_and_a_picture_never(
    smiledesk, recording: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    assert smiledesk("summarise", recording, "--output", folder).returncode == 0
    before = {path: path.read_bytes() for path in folder.iterdir()}
    again = smiledesk("summarise", recording, "--output", folder)
    assert again.returncode == 2
    assert "exists: choose another name, or add --force" in again.stderr
    assert smiledesk("summarise", recording, "--output", folder, "--force").returncode == 0
    assert {path: path.read_bytes() for path in folder.iterdir()} == before
    (folder / "r.png").write_bytes(b"\x89PNG of a holiday")
    refused = smiledesk("summarise", recording, "--output", folder, "--force")
    assert refused.returncode == 2
    assert "is no earlier result, and is not replaced" in refused.stderr
    assert (folder / "r.png").read_bytes() == b"\x89PNG of a holiday"


def test_json_has_everything(smiledesk, recording: Path) -> None:
    ended = smiledesk("summarise", recording, "--format", "json", "--class", "no_smile")
    (summary,) = json.loads(ended.stdout)
    assert (summary["class"], summary["frames"], summary["frames_dropped"]) == ("no_smile", 4, 0)
    assert summary["markers"] == [{"segment": 1, "time": 1.5, "name": "joke"}]
    first, second = summary["faces"][0]["episodes"]
    assert (first["onset"], first["offset"], first["marker"]) == (0.0, 1.0, None)
    assert (second["onset"], second["offset"], second["marker"]) == (3.0, 4.0, "joke")
    assert (second["onset_seen"], second["offset_seen"]) == (1, 0)


def test_a_table_that_is_given_twice_is_summarised_once(smiledesk, recording: Path) -> None:
    once, twice = smiledesk("summarise", recording), smiledesk("summarise", recording, recording)
    assert (twice.returncode, twice.stdout, twice.stderr) == (0, once.stdout, "")


def test_a_table_that_cannot_be_read_leaves_the_others(smiledesk, recording: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.csv"
    broken.write_text("a,b\n")
    ended = smiledesk("summarise", broken, recording, "--format", "jsonl")
    assert ended.returncode == 1
    assert ended.stderr == (f"smiledesk: '{broken}' is no table of readings: it needs a column 'time'. Received: a,b\n")
    assert json.loads(ended.stdout)["episodes"] == 1


def test_each_film_of_a_table_has_a_plot_of_its_own(smiledesk, tmp_path: Path) -> None:
    table = tmp_path / "r.csv"
    films = ("a/film.mp4", "b\\film.mp4", "film-2.mp4")
    table.write_text(
        "file,time,p_smile\n"
        + "".join(f"{film},{time},0.{number}\n" for number, film in enumerate(films) for time in (0, 1))
    )
    ended = smiledesk("summarise", table, "--output", tmp_path / "out")
    assert ended.returncode == 0, ended.stderr
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert len(names) == 7
    assert [name for name in names if name.startswith("r.film") and name.endswith(".png")] == [
        "r.film-2-2.png",
        "r.film-2.png",
        "r.film.png",
    ]


@pytest.mark.parametrize("command", [("classify",), ("record", "--no-window")], ids=["classify", "record"])
def test_a_film_with_one_smile_from_its_table_to_its_summary(
    smiledesk, data: Path, tmp_path: Path, command: tuple[str, ...]
) -> None:
    """The film shows a neutral face that smiles from about frame 20 to 63 of 78, at 25 frames a second."""
    table = tmp_path / "films.csv"
    film = data / "video" / "d0.mp4"
    assert smiledesk(*command, film, "--output", table).returncode == 0
    ended = smiledesk("summarise", table, "--output", tmp_path)
    assert (ended.returncode, ended.stderr) == (0, "")
    (face,) = rows(ended.stdout)
    assert (face["file"], face["class"], face["frames"], face["episodes"]) == (str(film), "smile", "78", "1")
    (episode,) = rows((tmp_path / "films.episodes.csv").read_text())
    assert float(episode["onset"]) == pytest.approx(20 / 25, abs=0.2)
    assert float(episode["offset"]) == pytest.approx(64 / 25, abs=0.2)
    assert (episode["onset_seen"], episode["offset_seen"]) == ("1", "1")
    assert sum(float(face[name]) for name in ("judged", "no_face", "lost", "too_small", "dropped")) == pytest.approx(
        float(face["duration"])
    )
