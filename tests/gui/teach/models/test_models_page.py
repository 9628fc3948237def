"""The history of models, offscreen, with real models on a real disk."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from smiledesk.core.resources import resource
from smiledesk.gui.teach.models.model_row import ModelRow
from smiledesk.gui.teach.models.models_page import ModelsPage
from smiledesk.network.archive import write_archive
from smiledesk.network.bundle import read_bundle
from smiledesk.network.shipped_models import BUNDLED
from smiledesk.network.store import ModelStore


def text_of(row: ModelRow) -> str:
    return "\n".join(label.text() for label in row.findChildren(QLabel) if label.isVisible())


def opened(page: ModelsPage) -> list[str]:
    return [name for name, row in page.list.rows.items() if row.details is not None]


def names(page: ModelsPage) -> list[str]:
    return list(page.list.rows)


def test_the_bundled_one_is_first_and_then_the_newest_of_the_users(page: ModelsPage) -> None:
    assert names(page)[0] == BUNDLED
    assert names(page)[-1] == "smiledesk-2"
    assert [name for name in names(page) if name in ("new", "old")] == ["new", "old"]
    tops = [row.y() for row in page.list.rows.values()]
    assert tops == sorted(tops)


def test_a_model_trained_meanwhile_is_there_when_the_page_is_shown(page: ModelsPage, models: Path, until) -> None:
    page.hide()
    shutil.copytree(models / "new", models / "trained")
    page.show()
    until(lambda: "trained" in names(page))


def test_each_model_shows_date_classes_and_numbers(page: ModelsPage) -> None:
    text = text_of(page.list.rows["new"])
    for fact in ("new", "2026-11-20", "no smile · smile", "12,478 images", "95.0%"):
        assert fact in text
    page.list.open("new")
    text = text_of(page.list.rows["new"])
    for fact in ("0.988", "2,208", "lfw_expressions (10,495 images)", "125,954 weights", "smile from 0.65"):
        assert fact in text
    row = page.list.rows["new"]
    assert "95.0% right of 500" in row.accessibleDescription()
    page.list.open("old")
    assert "then changed by hand" in text_of(page.list.rows["old"])


def test_a_broken_one_says_why_and_can_only_go(page: ModelsPage) -> None:
    row = page.list.rows["broken"]
    assert "live.tflite" in row.summary.text()
    assert not row.use.isEnabled()
    row.open()
    assert row.details is not None
    assert row.details.complaint.isVisible()
    assert (row.details.compare.isVisible(), row.details.export.isVisible()) == (False, False)
    assert (row.details.rename.isVisible(), row.details.remove.isVisible()) == (True, True)


def test_the_one_in_use_is_marked_and_the_bundled_one_is_a_click_away(page: ModelsPage, qtbot: QtBot) -> None:
    assert [name for name, row in page.list.rows.items() if row.in_use.isVisible()] == ["old"]
    assert "in use" in page.list.rows["old"].accessibleName()
    with qtbot.waitSignal(page.use_requested) as requested:
        qtbot.mouseClick(page.list.rows[BUNDLED].use, Qt.MouseButton.LeftButton)
    assert requested.args == [BUNDLED]
    page.show_active(BUNDLED)
    assert [name for name, row in page.list.rows.items() if row.in_use.isVisible()] == [BUNDLED]
    assert page.list.rows["old"].use.isVisible()


def test_only_one_is_open_and_a_click_on_its_line_shuts_it(page: ModelsPage, qtbot: QtBot) -> None:
    new, old = page.list.rows["new"], page.list.rows["old"]
    qtbot.mouseClick(new, Qt.MouseButton.LeftButton, pos=new.rect().center())
    assert opened(page) == ["new"]
    qtbot.mouseClick(old, Qt.MouseButton.LeftButton, pos=old.rect().topLeft() + QPointF(30, 8).toPoint())
    assert opened(page) == ["old"]
    qtbot.mouseClick(old, Qt.MouseButton.LeftButton, pos=old.rect().topLeft() + QPointF(30, 8).toPoint())
    assert opened(page) == []


def test_every_action_works_by_keyboard(page: ModelsPage, qtbot: QtBot, until, models: Path) -> None:
    page.list.rows[BUNDLED].setFocus()
    for _ in range(names(page).index("new")):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    row = page.list.rows["new"]
    assert row.hasFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert opened(page) == ["new"]
    qtbot.keyClick(row, Qt.Key.Key_F2)
    assert row.name.field.hasFocus()
    row.name.field.setText("newer")
    qtbot.keyClick(row.name.field, Qt.Key.Key_Return)
    until(lambda: "newer" in names(page))
    row = page.list.rows["newer"]
    assert row.hasFocus()
    assert read_bundle(models / "newer").card.title == "newer"
    qtbot.keyClick(row, Qt.Key.Key_Delete)
    until(lambda: "newer" not in names(page))
    assert QApplication.focusWidget() in page.list.rows.values()


def test_every_button_is_in_the_focus_order(page: ModelsPage, qtbot: QtBot) -> None:
    page.list.open("new")
    details = page.list.rows["new"].details
    assert details is not None
    reached = set()
    page.import_button.setFocus()
    for _ in range(40):
        reached.add(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert {details.compare, details.rename, details.export, details.remove, details.notes} <= reached
    assert {page.list.rows["new"].use, page.list.rows[BUNDLED].use, page.list.rows[BUNDLED]} <= reached


def test_comparing_is_offered_with_any_but_the_one_in_use(page: ModelsPage, qtbot: QtBot) -> None:
    page.list.open("old")
    old = page.list.rows["old"].details
    assert old is not None
    assert not old.compare.isVisible()
    page.list.open("new")
    new = page.list.rows["new"].details
    assert new is not None
    with qtbot.waitSignal(page.compare_requested) as requested:
        qtbot.mouseClick(new.compare, Qt.MouseButton.LeftButton)
    assert requested.args == ["new"]


def test_a_name_that_cannot_be_is_refused_in_place(page: ModelsPage, qtbot: QtBot, models: Path) -> None:
    row = page.list.rows["new"]
    row.rename()
    row.name.field.setText("old")
    qtbot.keyClick(row.name.field, Qt.Key.Key_Return)
    assert "Another model is called so" in row.problem.text()
    assert row.name.editing
    qtbot.keyClick(row.name.field, Qt.Key.Key_Escape)
    assert (row.name.editing, row.problem.isVisible(), row.hasFocus()) == (False, False, True)
    assert (models / "new").is_dir()


def test_the_one_in_use_stays_in_use_under_its_new_name(page: ModelsPage, qtbot: QtBot, until) -> None:
    with qtbot.waitSignal(page.use_requested) as requested:
        page.rename("old", "older")
    assert requested.args == ["older"]
    until(lambda: "older" in names(page))
    assert page.list.rows["older"].in_use.isVisible()


def test_the_bundled_one_can_be_exported_and_nothing_else(page: ModelsPage, qtbot: QtBot) -> None:
    row = page.list.rows[BUNDLED]
    row.open()
    assert row.details is not None
    shown = [button.isVisible() for button in (row.details.rename, row.details.remove, row.details.notes)]
    assert shown == [False, False, False]
    assert row.details.export.isVisible()
    qtbot.keyClick(row, Qt.Key.Key_Delete)
    qtbot.keyClick(row, Qt.Key.Key_F2)
    assert "cannot be renamed or removed" in page.banner.text
    assert not row.name.editing
    assert read_bundle(resource("model"))


def test_notes_are_kept_when_the_field_is_left(page: ModelsPage, qtbot: QtBot, until, store: ModelStore) -> None:
    page.list.open("new")
    row = page.list.rows["new"]
    assert row.details is not None
    row.details.notes.setFocus()
    qtbot.keyClicks(row.details.notes, "with the lamp")
    row.details.compare.setFocus()
    until(lambda: store.notes("new") == "with the lamp")
    until(lambda: "with the lamp" in row.summary.text())
    assert page.list.rows["new"] is row
    row.details.notes.setFocus()
    qtbot.keyClicks(row.details.notes, " off")
    qtbot.keyClick(row.details.notes, Qt.Key.Key_Escape)
    assert row.details.notes.notes == "with the lamp"


def test_notes_that_are_being_typed_survive_the_end_of_the_window(
    page: ModelsPage, qtbot: QtBot, store: ModelStore
) -> None:
    page.list.open("new")
    details = page.list.rows["new"].details
    assert details is not None
    qtbot.keyClicks(details.notes, "half a thou")
    page.stop()
    assert store.notes("new") == "half a thou"


def test_a_removed_model_is_a_click_from_coming_back(page: ModelsPage, qtbot: QtBot, until, models: Path) -> None:
    with qtbot.waitSignal(page.active_removed):
        page.remove("old")
    assert "old" not in names(page)
    assert not (models / "old").exists()
    assert "the bundled model is in use" in page.banner.text
    with qtbot.waitSignal(page.use_requested) as requested:
        page.banner._act()
    assert requested.args == ["old"]
    until(lambda: "old" in names(page))
    assert read_bundle(models / "old")


def test_a_model_is_exported_as_a_file(page: ModelsPage, until, tmp_path: Path) -> None:
    page.export("new", tmp_path / "new.zip")
    until(lambda: "was saved as" in page.banner.text)
    assert (tmp_path / "new.zip").stat().st_size > 500_000
    page.export("new", tmp_path / "nowhere" / "new.zip")
    until(lambda: "cannot be written" in page.banner.text)


def drop(page: ModelsPage, *files: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    place, none = QPointF(50, 50), Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    entered.ignore()
    QApplication.sendEvent(page, entered)
    if entered.isAccepted():
        assert page.drop_target.isVisible()
        QApplication.sendEvent(page, QDropEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none))
        assert not page.drop_target.isVisible()
    return entered.isAccepted()


def test_a_dropped_bundle_comes_in_and_is_offered(page: ModelsPage, until, models: Path, tmp_path: Path, qtbot) -> None:
    write_archive(read_bundle(resource("model")), tmp_path / "friend's.zip")
    assert drop(page, tmp_path / "friend's.zip")
    until(lambda: "friend's" in names(page))
    assert opened(page) == ["friend's"]
    assert read_bundle(models / "friend's").card == read_bundle(resource("model")).card
    assert not page.import_panel.isVisible()
    with qtbot.waitSignal(page.use_requested) as requested:
        page.banner._act()
    assert requested.args == ["friend's"]


def test_other_files_cannot_be_dropped(page: ModelsPage, tmp_path: Path) -> None:
    assert not drop(page, tmp_path / "film.mp4")
    assert not drop(page, tmp_path / "a.zip", tmp_path / "b.zip")


def test_a_keras_model_is_imported_after_questions_about_its_input(
    page: ModelsPage, until, models: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    shutil.copy(resource("model") / "model.keras", tmp_path / "their net.keras")
    page.import_file(tmp_path / "their net.keras")
    until(lambda: page.import_panel.form is not None)
    form = page.import_panel.form
    assert form is not None
    assert form.name.text() == "their net"
    assert not form.take_in.isEnabled()
    assert (form.colour.isVisible(), form.input_range.isVisible()) == (False, False)
    qtbot.keyClicks(form.classes, "no_glasses, glasses, both")
    assert not form.take_in.isEnabled()
    form.classes.setText("glasses, glasses")
    assert not form.take_in.isEnabled()
    assert "same name" in form.counted.text()
    form.classes.clear()
    qtbot.keyClicks(form.classes, "no_glasses, glasses")
    assert form.positive.currentText() == "glasses"
    qtbot.keyClick(form.positive, Qt.Key.Key_Up)
    qtbot.keyClicks(form.name, "!")
    assert form.positive.currentText() == "no_glasses", "what was chosen stays chosen"
    form.name.backspace()
    qtbot.mouseClick(form.take_in, Qt.MouseButton.LeftButton)
    assert page.import_panel.cancel.isVisible()
    until(lambda: "their net" in names(page))
    card = read_bundle(models / "their net").card
    assert (card.classes, card.positive_class) == (("no_glasses", "glasses"), "no_glasses")
    assert "imported from their net.keras" in text_of(page.list.rows["their net"])
    assert "Not measured yet" in text_of(page.list.rows["their net"])


def test_an_import_can_be_given_up_and_begun_anew(page: ModelsPage, until, tmp_path: Path, models: Path) -> None:
    shutil.copy(resource("model") / "model.keras", tmp_path / "theirs.keras")
    write_archive(read_bundle(resource("model")), tmp_path / "bundle.zip")
    page.import_file(tmp_path / "theirs.keras")
    until(lambda: page.import_panel.form is not None)
    assert page.import_panel.form is not None
    page.import_panel.form.classes.setText("a, b")
    page.import_panel.form.take_in.click()
    until(lambda: page.import_panel.importer.child.pid > 0)
    page.import_panel.cancel.click()
    assert not page.import_panel.isVisible()
    page.import_file(tmp_path / "bundle.zip")
    until(lambda: "bundle" in names(page))
    assert sorted(entry.name for entry in models.iterdir()) == ["broken", "bundle", "new", "old"]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("old.h5", b"x", "old .h5 format"),
        ("broken.keras", b"x", "no zip file"),
        ("broken.zip", b"x", "no zip file"),
    ],
)
def test_a_failed_import_is_reported_where_it_was_requested(
    page: ModelsPage, until, tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    (tmp_path / name).write_bytes(content)
    page.import_file(tmp_path / name)
    until(page.import_panel.problem.isVisible)
    assert reason in page.import_panel.problem.text()
    assert page.import_panel.close_button.hasFocus()
    page.import_panel.close_button.click()
    assert not page.import_panel.isVisible()


def test_the_window_never_waits_for_the_disk(page: ModelsPage, until, models: Path) -> None:
    before = len(page.models)
    for number in range(12):
        shutil.copytree(resource("model"), models / f"copy {number}")
    page.refresh()
    assert len(page.models) == before, "it goes on, and reads in a thread"
    until(lambda: len(page.models) == before + 12)
    assert len(page.list.rows) == before + 12
