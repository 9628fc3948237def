"""Films from the window: started and ended by an action, never in the way, complete whatever ends them."""

import csv
from pathlib import Path

import av
import numpy as np
import pytest

from smiledesk.app import Application
from smiledesk.core.resources import resource
from smiledesk.gui.common.actions import Action
from smiledesk.settings import change_settings
from tests.support.children import Until
from tests.support.full_disk import no_room_beyond


@pytest.fixture
def application(start, until: Until, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Application:
    """The demo with a face, and a folder ``kept`` for films."""
    monkeypatch.setenv("SMILEDESK_HOME", str(tmp_path / "home"))
    (tmp_path / "kept").mkdir()
    change_settings(recordings_folder=str(tmp_path / "kept"))
    application = start("demo")
    until(lambda: application.window.analysis is not None and bool(application.window.analysis.readings))
    return application


def film_some(application: Application, until: Until, frames: int = 20) -> None:
    application.actions[Action.FILM].trigger()
    recorder = application.filming._film.recorder
    until(lambda: recorder.frames >= frames)


def note(application: Application) -> str:
    return application.window.picture.recording_bar.note_text


def frames_of(path: Path) -> list[np.ndarray]:
    with av.open(path) as film:
        return [frame.to_ndarray(format="bgr24") for frame in film.decode(video=0)]


def table_of(path: Path) -> list[dict[str, str]]:
    with path.with_suffix(".frames.csv").open(newline="") as file:
        return list(csv.DictReader(file))


def test_a_film_has_a_frame_for_each_analysed_frame(application: Application, until: Until, tmp_path: Path) -> None:
    film_some(application, until)
    button = application.filming._button
    assert button.active
    assert button.text().startswith("0:0")
    application.actions[Action.FILM].trigger()
    assert not button.active
    until(lambda: note(application).startswith("Saved smiledesk_"))
    (path,) = (tmp_path / "kept").glob("*.mp4")
    frames, rows = frames_of(path), table_of(path)
    assert note(application) == f"Saved {path.name} (frames: {len(frames)}, dropped: 0)"
    indices = [int(row["frame"]) for row in rows]
    assert indices == sorted(set(indices))
    assert len(indices) == len(frames)
    assert [float(row["time"]) for row in rows] == pytest.approx([index / 30 for index in indices], abs=1e-3)


def test_faces_are_drawn_into_a_film_if_chosen(application: Application, until: Until, tmp_path: Path) -> None:
    application.actions[Action.DRAW_FACES].trigger()
    film_some(application, until, 4)
    application.filming.finish()
    until(lambda: note(application).startswith("Saved "))
    (path,) = (tmp_path / "kept").glob("*.mp4")
    blue = np.array([255, 178, 106])
    nearly_blue = np.abs(frames_of(path)[-1].astype(int) - blue).max(axis=2) < 60
    assert nearly_blue.sum() > 200, "the square of face 1"


def test_a_source_that_gives_no_frame_gives_no_film(application: Application, until: Until, tmp_path: Path) -> None:
    application.sources.open(str(resource("demo/smile.png")))
    until(lambda: application.session.status().source.state == "ended" and application.window.analysis is not None)
    application.filming.toggle()
    application.filming.finish()
    until(lambda: note(application) == "Nothing was filmed")
    assert list((tmp_path / "kept").iterdir()) == []


def test_another_source_ends_the_film(application: Application, until: Until, tmp_path: Path) -> None:
    film_some(application, until, 4)
    application.sources.open("demo")
    assert not application.filming.is_filming
    until(lambda: note(application).startswith("Saved "))
    assert len(list((tmp_path / "kept").glob("*.mp4"))) == 1


def test_a_full_disk_ends_the_film_and_not_the_live_view(
    application: Application, until: Until, tmp_path: Path
) -> None:
    with no_room_beyond(150_000):
        application.actions[Action.FILM].trigger()
        until(lambda: not application.filming.is_filming)
        until(lambda: application.window.banner.text.startswith("The film has ended: '"))
    assert not application.filming._button.active
    analysed = application.session.status().analysed
    until(lambda: application.session.status().analysed > analysed + 5)
    (path,) = (tmp_path / "kept").glob("*.mp4")
    assert frames_of(path)


def test_a_film_is_complete_when_the_program_ends(application: Application, until: Until, tmp_path: Path) -> None:
    film_some(application, until)
    recorder = application.filming._film.recorder
    application.stop()
    (path,) = (tmp_path / "kept").glob("*.mp4")
    assert len(frames_of(path)) == recorder.frames == len(table_of(path))


def test_without_a_picture_there_is_no_film(start) -> None:
    application = start("demo")
    application.filming.toggle()
    assert not application.filming.is_filming
    assert note(application) == "There is no picture yet"
