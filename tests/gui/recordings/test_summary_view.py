"""The pane of a summary: reading, drawing, tables, saving, and the jump into the film."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from smiledesk.core.translatable import Translatable
from smiledesk.gui.common.languages import use_language
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.recordings.plot_view import plot_text
from smiledesk.gui.recordings.summary_view import SummaryView
from tests.support.children import Until

TABLE = (
    "frame,time,face,p_smile,label,status\n"
    "0,0,1,0.1,no_smile,ok\n0,0,2,0.9,smile,ok\n"
    "1,1,1,0.8,smile,ok\n1,1,2,0.2,no_smile,ok\n"
    "2,2,1,0.7,smile,ok\n2,2,2,0.1,no_smile,ok\n"
    "3,3,1,0.1,no_smile,ok\n3,3,2,0.95,smile,ok\n"
)


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "r.csv"
    path.write_text(TABLE)
    return path


@pytest.fixture
def open_films() -> list[str]:
    """Names of the recordings whose film is shown."""
    return []


@pytest.fixture
def view(theme: Theme, qtbot: QtBot, open_films: list[str]) -> Iterator[SummaryView]:
    view = SummaryView(theme, lambda summary: summary.recording.name in open_films)
    qtbot.addWidget(view)
    view.resize(560, 640)
    view.show()
    yield view
    view.stop()


@pytest.fixture
def shown(view: SummaryView, recording: Path, until: Until) -> SummaryView:
    view.show_recording(recording)
    until(lambda: view.plot.is_drawn)
    return view


def test_plot_and_tables_are_shown(shown: SummaryView) -> None:
    assert shown.summary is not None
    assert [(one.face, one.onset) for one in shown.tables.episodes.rows] == [(1, 1.0), (2, 0.0), (2, 3.0)]
    assert [face.face for face in shown.tables.faces.rows] == [1, 2]
    assert shown.plot.accessibleDescription().splitlines() == [
        "Face 1: 2.0 of 4.0 judged seconds with the class, episodes: 1",
        "Face 2: 2.0 of 4.0 judged seconds with the class, episodes: 2",
    ]
    first = shown.plot.grab().toImage()
    colours = {first.pixelColor(x, y).name() for x in range(first.width()) for y in range(first.height())}
    assert {"#6cb6ff", "#f2a65a"} <= colours


@pytest.mark.usefixtures("english_again")
def test_the_plot_is_in_the_language_of_the_window(qapp: QApplication) -> None:
    text = Translatable("{class_name} in {share:.0%} of the judged time", class_name="smile", share=0.5)
    use_language(qapp, "de")
    assert plot_text(text) == "Lächeln in 50\u202f% der beurteilten Zeit"


def test_a_click_on_a_heading_sorts_and_a_second_one_turns_the_order(shown: SummaryView, qtbot: QtBot) -> None:
    heading = shown.tables.episodes.horizontalHeader()
    peak = QPoint(heading.sectionViewportPosition(4) + 20, heading.height() // 2)
    qtbot.mouseClick(heading.viewport(), Qt.MouseButton.LeftButton, pos=peak)
    ascending = [one.peak for one in shown.tables.episodes.rows]
    qtbot.mouseClick(heading.viewport(), Qt.MouseButton.LeftButton, pos=peak)
    assert ascending == sorted(ascending)
    assert [one.peak for one in shown.tables.episodes.rows] == ascending[::-1]
    assert shown.tables.episodes.model().index(0, 4).data() == f"{ascending[-1]:.2f}"


@pytest.mark.parametrize("is_open", [True, False])
def test_an_episode_jumps_only_into_the_film_that_is_shown(
    shown: SummaryView, qtbot: QtBot, open_films: list[str], is_open: bool
) -> None:
    if is_open:
        open_films.append("r.csv")
    jumps: list[float] = []
    shown.jump_requested.connect(jumps.append)
    table = shown.tables.episodes
    place = table.visualRect(table.model().index(2, 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    column = QPoint(round(shown.plot.column_of(1.5)), 100)
    qtbot.mouseClick(shown.plot, Qt.MouseButton.LeftButton, pos=column)
    assert jumps == ([3.0, pytest.approx(1.5, abs=0.02)] if is_open else [])


@pytest.mark.parametrize(("entry", "start"), [(0, b"\x89PNG"), (1, b"<?xml"), (2, b"file,class,face")])
def test_the_shown_summary_is_saved_where_the_user_chooses(
    shown: SummaryView, tmp_path: Path, until: Until, monkeypatch: pytest.MonkeyPatch, entry: int, start: bytes
) -> None:
    suggested: list[str] = []
    target = tmp_path / "chosen"

    def choose(parent: object, title: str, name: str, kinds: str) -> tuple[str, str]:
        suggested.append(name)
        return str(target), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    action = shown.save_button.menu().actions()[entry]
    action.trigger()
    until(target.is_file)
    assert target.read_bytes().startswith(start)
    assert suggested == [str(tmp_path / f"r{('.png', '.svg', '.episodes.csv')[entry]}")]


def test_a_table_of_two_films_shows_one_at_a_time(view: SummaryView, tmp_path: Path, until: Until) -> None:
    path = tmp_path / "films.csv"
    path.write_text(
        "file,time,p_smile,label\n"
        "a.mp4,0,0.9,smile\na.mp4,1,0.9,smile\nb.mp4,0,0.1,no_smile\nb.mp4,1,0.1,no_smile\nc.jpg,0,0.1,no_smile\n"
    )
    view.show_recording(path)
    until(lambda: view.plot.is_drawn)
    assert view.films.isVisible()
    assert len(view.tables.episodes.rows) == 1
    view.films.setCurrentIndex(1)
    view.films.activated.emit(1)
    assert view.summary is not None
    assert view.summary.recording.name == "b.mp4"
    assert view.tables.episodes.rows == ()


def test_a_table_that_cannot_be_read_says_why(view: SummaryView, tmp_path: Path, until: Until) -> None:
    path = tmp_path / "r.csv"
    path.write_text("a,b\n1,2\n")
    view.show_recording(path)
    until(lambda: "column 'time'" in view.state.accessibleDescription())
    assert not view.save_button.isEnabled()
    assert view.summary is None


def test_another_recording_replaces_the_one_before(shown: SummaryView, tmp_path: Path, until: Until) -> None:
    other = tmp_path / "other.csv"
    other.write_text("time,p_smile,label\n0,0.9,smile\n1,0.9,smile\n")
    shown.show_recording(other)
    assert shown.summary is None
    until(lambda: shown.plot.is_drawn and shown.summary is not None)
    assert [one.face for one in shown.tables.episodes.rows] == [1]


def test_the_view_imports_no_matplotlib_before_a_plot_is_drawn() -> None:
    program = (
        "import sys\n"
        "import smiledesk.gui.shell.summaries, smiledesk.recording.summary.reading_file\n"
        "print([name for name in sys.modules if name.partition('.')[0] == 'matplotlib'])"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert ended.stdout.strip() == "[]"
