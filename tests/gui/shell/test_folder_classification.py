"""A folder is classified in the real window, by real processes."""

import multiprocessing
import shutil
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from smiledesk.app import Application
from smiledesk.batch.tables import Format
from smiledesk.core.resources import resource
from smiledesk.dataset.folders import find_samples
from smiledesk.gui.batch.folder_results import Kind, Order
from smiledesk.gui.batch.folder_view import FolderView

PATIENCE = 120_000


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A smile and a neutral face in their folders, a smile in the wrong one, and a file that is no picture."""
    folder = tmp_path / "photos"
    for name, image in (("smile/a", "smile"), ("no_smile/b", "no_smile"), ("no_smile/wrong", "smile")):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(resource(f"demo/{image}.png"), folder / f"{name}.png")
    (folder / "smile" / "broken.png").write_bytes(b"no picture")
    return folder


@pytest.fixture
def application(start, qtbot: QtBot) -> Application:
    application = start("demo")
    with qtbot.waitActive(application.window):
        application.window.activateWindow()
    qtbot.waitUntil(lambda: application.window.analysis is not None, timeout=PATIENCE)
    return application


@pytest.fixture
def view(application: Application, photos: Path, qtbot: QtBot) -> FolderView:
    """The pane of the finished run."""
    application.folder_classification.classify(photos)
    view = application.folder_classification.view
    assert view is not None
    qtbot.waitUntil(lambda: not view.progress.cancel.isVisible(), timeout=PATIENCE)
    return view


def names(view: FolderView) -> list[str]:
    assert view.results is not None
    return [view.results[position].name for position in view.list.results.positions.tolist()]


def choose(view: FolderView, *, kind: tuple[Kind, str] = (Kind.ALL, ""), order: Order = Order.NAME) -> None:
    for box, value in ((view.choice_bar.kinds, kind), (view.choice_bar.orders, order)):
        index = [box.itemData(one) for one in range(box.count())].index(value)
        box.setCurrentIndex(index)
        box.activated.emit(index)


def press(qtbot: QtBot, view: FolderView, name: str, key: Qt.Key) -> None:
    """Press a key on the row of a file."""
    view.list.setFocus()
    view.list.setCurrentIndex(view.list.results.index(names(view).index(name)))
    qtbot.keyClick(view.list, key)


def test_results_are_listed_filtered_and_sorted(view: FolderView, qtbot: QtBot) -> None:
    assert names(view) == ["no_smile/b.png", "no_smile/wrong.png", "smile/a.png", "smile/broken.png"]
    assert "faces: 3" in view.progress.text.text()
    assert "unreadable: 1" in view.progress.text.text()
    choose(view, kind=(Kind.WRONG, ""))
    assert names(view) == ["no_smile/wrong.png"]
    choose(view, kind=(Kind.UNREADABLE, ""))
    assert "broken.png" in view.list.results.data(view.list.results.index(0))
    choose(view, order=Order.SUREST_MISTAKES)
    assert names(view)[0] == "no_smile/wrong.png"
    choose(view, order=Order.LOWEST)
    assert names(view)[0] == "no_smile/b.png"
    view.choice_bar.name.setText("nothing like this")
    assert view.state.isVisible()
    (everything,) = view.state.buttons()
    everything.click()
    assert len(names(view)) == 4
    # A thumbnail is read when its row is painted.
    model = view.list.results
    qtbot.waitUntil(lambda: model.data(model.index(0), Qt.ItemDataRole.DecorationRole) is not None, timeout=PATIENCE)


def test_the_surest_mistake_becomes_a_sample_with_one_key_and_no_more_with_undo(
    application: Application, view: FolderView, qtbot: QtBot
) -> None:
    press(qtbot, view, "no_smile/wrong.png", Qt.Key.Key_C)
    folder = application.teaching.pages.collect.folder
    text = view.list.results
    row = names(view).index("no_smile/wrong.png")
    qtbot.waitUntil(lambda: "kept as no smile" in text.data(text.index(row)), timeout=PATIENCE)
    (sample,) = find_samples(folder)
    assert sample.label == "no_smile"
    assert sample.square is not None
    qtbot.keyClick(view.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "kept as" not in text.data(text.index(row)), timeout=PATIENCE)
    assert not list(folder.glob("*/*.png"))


def test_enter_shows_the_picture_in_the_live_view(application: Application, view: FolderView, qtbot: QtBot) -> None:
    press(qtbot, view, "smile/a.png", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: application.session.status().source.name == "a.png", timeout=PATIENCE)
    assert view.isVisible()


@pytest.mark.parametrize("suffix", ["csv", "jsonl", "parquet"])
def test_the_shown_rows_are_exported(
    view: FolderView, application: Application, tmp_path: Path, qtbot: QtBot, monkeypatch, suffix: str
) -> None:
    path = tmp_path / f"table.{suffix}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_options: (str(path), ""))
    choose(view, kind=(Kind.CLASS, "smile"))
    view.export.click()
    qtbot.waitUntil(view.message.isVisible, timeout=PATIENCE)
    assert "2 rows saved" in view.message.text()
    if suffix == Format.PARQUET:
        from pyarrow import parquet

        files = parquet.read_table(path)["file"].to_pylist()
    elif suffix == Format.JSONL:
        files = [msgspec.json.decode(line)["file"] for line in path.read_bytes().splitlines()]
    else:
        heading, *lines = path.read_text().splitlines()
        files = [line.split(",")[heading.split(",").index("file")] for line in lines]
    assert [Path(file).name for file in files] == ["wrong.png", "a.png"]
    assert msgspec.json.decode((tmp_path / f"table.{suffix}.json").read_bytes())["model"] == "bundled"


def test_an_export_that_would_replace_the_record_of_another_table_is_refused(
    view: FolderView, application: Application, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "table.csv.json").write_text("mine")
    application.folder_classification.export(tmp_path / "table.csv")
    qtbot.waitUntil(view.message.isVisible, timeout=PATIENCE)
    assert "exists" in view.message.text()
    assert (tmp_path / "table.csv.json").read_text() == "mine"
    assert not (tmp_path / "table.csv").exists()


def test_a_run_ends_when_it_is_stopped_and_when_the_window_closes(
    application: Application, photos: Path, qtbot: QtBot
) -> None:
    for number in range(200):
        (photos / f"{number}.png").symlink_to(resource("demo/smile.png"))
    folders = application.folder_classification
    folders.classify(photos)
    view = folders.view
    assert view is not None
    qtbot.waitUntil(lambda: view.results is not None and len(view.results) > 0, timeout=PATIENCE)
    assert multiprocessing.active_children()
    view.progress.cancel.click()
    assert "Stopped" in view.progress.text.text()
    assert 0 < len(names(view)) < 203
    qtbot.waitUntil(lambda: not multiprocessing.active_children(), timeout=PATIENCE)

    folders.classify(photos)
    qtbot.waitUntil(lambda: bool(multiprocessing.active_children()), timeout=PATIENCE)
    application.window.close()
    application.stop()
    qtbot.waitUntil(lambda: not multiprocessing.active_children(), timeout=5_000)


def test_a_folder_without_pictures_is_said_to_be_empty(application: Application, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "empty").mkdir()
    application.folder_classification.classify(tmp_path / "empty")
    view = application.folder_classification.view
    assert view is not None
    qtbot.waitUntil(lambda: "holds no pictures" in view.progress.text.text(), timeout=PATIENCE)
    assert [button.text() for button in view.state.buttons()] == ["Choose a folder…"]
