"""A folder is classified in the real window, by real processes."""

import csv
import multiprocessing
import shutil
from pathlib import Path

import msgspec
import pytest
from pyarrow import parquet
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from smiledesk.app import Application
from smiledesk.batch.tables import Format, format_of
from smiledesk.core.resources import resource
from smiledesk.dataset.folders import find_samples
from smiledesk.gui.batch.folder_results import Kind, Order
from smiledesk.gui.batch.folder_view import FolderView
from smiledesk.network.shipped_models import BUNDLED

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


def text_of(view: FolderView, name: str) -> str:
    model = view.list.results
    text: str = model.data(model.index(names(view).index(name)))
    return text


def test_results_are_sorted_filtered_looked_into_and_exported(
    application: Application, view: FolderView, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert names(view) == ["no_smile/b.png", "no_smile/wrong.png", "smile/a.png", "smile/broken.png"]
    assert "faces: 3" in view.progress.text.text()
    assert "unreadable: 1" in view.progress.text.text()
    # The list has the keys, from its first row on, since nothing else was chosen.
    assert view.list.hasFocus()
    assert view.list.position == 0
    choose(view, kind=(Kind.WRONG, ""))
    assert names(view) == ["no_smile/wrong.png"]
    choose(view, kind=(Kind.UNREADABLE, ""))
    assert "broken.png" in text_of(view, "smile/broken.png")
    choose(view, order=Order.SUREST_MISTAKES)
    assert names(view)[0] == "no_smile/wrong.png"
    choose(view, order=Order.LOWEST)
    assert names(view)[0] == "no_smile/b.png"
    view.choice_bar.name.setText("nothing like this")
    assert view.state.isVisible()
    (everything,) = view.state.buttons()
    everything.click()
    assert len(names(view)) == 4
    # A picture is read when its row is painted.
    model = view.list.results
    qtbot.waitUntil(lambda: model.data(model.index(0), Qt.ItemDataRole.DecorationRole) is not None, timeout=PATIENCE)

    choose(view)
    press(qtbot, view, "no_smile/wrong.png", Qt.Key.Key_Down)
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: application.session.status().source.name == "a.png", timeout=PATIENCE)
    assert view.isVisible()

    choose(view, kind=(Kind.CLASS, "smile"))
    for suffix in ("csv", "jsonl", "parquet"):
        path = tmp_path / f"table.{suffix}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, path=path: (str(path), ""))
        view.export.click()
        qtbot.waitUntil(lambda path=path: path.name in view.message.text(), timeout=PATIENCE)
        assert [Path(file).name for file in files_in(path)] == ["wrong.png", "a.png"]
        assert msgspec.json.decode((tmp_path / f"{path.name}.json").read_bytes())["model"] == "bundled"
    # A name without a suffix gets that of the format; the dialog did not ask whether the table may be replaced.
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "table"), "JSON lines (*.jsonl)")
    )
    view.export.click()
    assert "'table.jsonl' exists" in view.message.text()
    picture = (tmp_path / "photos" / "smile" / "a.png").read_bytes()
    application.folder_classification.export(tmp_path / "photos" / "smile" / "a.png")
    qtbot.waitUntil(lambda: "a name for a picture" in view.message.text(), timeout=PATIENCE)
    assert (tmp_path / "photos" / "smile" / "a.png").read_bytes() == picture
    (tmp_path / "other.csv.json").write_text("mine")
    application.folder_classification.export(tmp_path / "other.csv")
    qtbot.waitUntil(lambda: "exists" in view.message.text(), timeout=PATIENCE)
    assert (tmp_path / "other.csv.json").read_text() == "mine"
    assert not (tmp_path / "other.csv").exists()


def files_in(path: Path) -> list[str]:
    """The column of the files in an exported table."""
    if format_of(path) is Format.PARQUET:
        return list(parquet.read_table(path)["file"].to_pylist())
    if format_of(path) is Format.JSONL:
        return [msgspec.json.decode(line)["file"] for line in path.read_bytes().splitlines()]
    with path.open(encoding="utf-8", newline="") as table:
        return [row["file"] for row in csv.DictReader(table)]


def test_a_mistake_becomes_a_sample_with_one_key_and_no_more_with_undo(
    application: Application, view: FolderView, qtbot: QtBot
) -> None:
    wrong = "no_smile/wrong.png"
    press(qtbot, view, wrong, Qt.Key.Key_C)
    folder = application.teaching.pages.collect.folder
    qtbot.waitUntil(lambda: "kept as no smile" in text_of(view, wrong), timeout=PATIENCE)
    assert "Kept as no smile" in view.message.text()
    assert not application.window.banner.isVisible()
    qtbot.keyClick(view.list, Qt.Key.Key_C)
    assert "already" in view.message.text()
    (sample,) = find_samples(folder)
    assert sample.label == "no_smile"
    assert sample.square is not None
    qtbot.keyClick(view.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "kept as" not in text_of(view, wrong), timeout=PATIENCE)
    assert not list(folder.glob("*/*.png"))
    # Ctrl+C is another key, and a file that cannot be read has no verdict.
    qtbot.keyClick(view.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, view, "smile/broken.png", Qt.Key.Key_C)
    assert not view.correct.isEnabled()
    assert not list(folder.glob("*/*.png"))


def test_a_run_keeps_to_its_model_and_ends_when_it_is_stopped_and_when_the_window_closes(
    application: Application, photos: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    folders = application.folder_classification
    (tmp_path / "empty").mkdir()
    folders.classify(tmp_path / "empty")
    view = folders.view
    assert view is not None
    qtbot.waitUntil(lambda: "holds no pictures" in view.progress.text.text(), timeout=PATIENCE)
    assert [button.text() for button in view.state.buttons()] == ["Choose a folder…"]

    for number in range(200):
        (photos / f"{number}.png").symlink_to(resource("demo/smile.png"))
    folders.classify(photos)
    qtbot.waitUntil(lambda: view.results is not None and len(view.results) > 0, timeout=PATIENCE)
    application.live_model.use_folder(tmp_path / "no model")
    assert multiprocessing.active_children()
    before = len(names(view))
    qtbot.waitUntil(lambda: len(names(view)) > before, timeout=PATIENCE)
    view.progress.cancel.click()
    assert "Stopped" in view.progress.text.text()
    assert before < len(names(view)) < 204
    qtbot.waitUntil(lambda: not multiprocessing.active_children(), timeout=PATIENCE)

    application.live_model.use(BUNDLED)
    folders.classify(photos)
    qtbot.waitUntil(lambda: bool(multiprocessing.active_children()), timeout=PATIENCE)
    application.window.close()
    application.stop()
    qtbot.waitUntil(lambda: not multiprocessing.active_children(), timeout=PATIENCE)
