"""The collect page: recording samples while a button is held, and sorting them."""

import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from smiledesk.core.records import Analysis
from smiledesk.dataset.sample_folder import SampleFolder
from smiledesk.dataset.samples import FEWEST_IMAGES
from smiledesk.gui.teach.collect.collect_page import CollectPage
from smiledesk.gui.teach.collect.takes import SAMPLES_A_SECOND
from smiledesk.gui.teach.name_field import NameField
from smiledesk.network.card import Card
from tests.gui.teach.collect.conftest import (
    DEMO,
    FILM,
    Show,
    kept_in_the_take,
    one_each,
    settle,
    take,
    wait_for_message,
)
from tests.support.children import Until


def test_a_held_button_records_and_all_of_a_hold_is_one_burst(qtbot, page: CollectPage, play: Show) -> None:
    smile = page.record_buttons.buttons["smile"]
    began = time.monotonic()
    qtbot.mousePress(smile, Qt.MouseButton.LeftButton)
    play(2, 3)
    assert smile.recording.startswith("recording: ")
    qtbot.mouseRelease(smile, Qt.MouseButton.LeftButton)
    assert smile.recording == ""
    kept = kept_in_the_take(qtbot, page)
    assert 4 <= kept <= 1 + SAMPLES_A_SECOND * (time.monotonic() - began)
    settle(qtbot, page, kept)
    play(3, 3.5)
    settle(qtbot, page, kept)
    samples = SampleFolder(page.folder).samples
    assert {one.sample.label for one in samples} == {"smile"}
    assert len({one.sample.burst for one in samples}) == 1
    assert {one.source for one in samples} == {"demo"}


def test_a_held_digit_does_the_same_and_each_hold_is_a_burst(qtbot, page: CollectPage, play: Show) -> None:
    assert list(page.record_buttons.buttons) == ["no_smile", "smile"]
    take(qtbot, page, play, Qt.Key.Key_1, 0, 0.5)
    take(qtbot, page, play, Qt.Key.Key_2, 4, 4.5)
    take(qtbot, page, play, Qt.Key.Key_2, 4.5, 4.9)
    take(qtbot, page, play, Qt.Key.Key_7, 4, 4.5)
    qtbot.waitUntil(lambda: page.state.takes == {"no_smile": 1, "smile": 2}, timeout=60_000)


def test_recording_ends_when_the_focus_goes_elsewhere(qtbot, page: CollectPage) -> None:
    qtbot.keyPress(page, Qt.Key.Key_1)
    assert page.record_buttons.holding == "no_smile"
    page.clearFocus()
    assert page.record_buttons.holding == ""
    qtbot.keyPress(page, Qt.Key.Key_1)
    page.hide()
    assert page.record_buttons.holding == ""


def test_faulty_pictures_are_reported_and_left_out(qtbot, page: CollectPage, play: Show) -> None:
    # As a film the demo is blurred: only the demo itself may be so soft.
    play(0, 0.2, FILM)
    assert page.panel.headline.text() == "Left out: blurred"
    qtbot.keyPress(page, Qt.Key.Key_1)
    play(0.2, 0.7, FILM)
    qtbot.keyRelease(page, Qt.Key.Key_1)
    assert "Nothing kept of no smile: blurred" in page.train_bar.message.text()
    page.panel.boxes["blurred"].setChecked(False)
    play(0.7, 0.9, FILM)
    assert page.panel.headline.text() == "Would be kept in spite of this: blurred"
    assert not page.folder.exists()


def test_samples_can_be_collected_from_the_demo(qtbot, page: CollectPage, play: Show) -> None:
    page.panel.boxes["near_identical"].setChecked(True)
    assert page.panel.excluded == {"blurred", "dark", "near_identical"}
    play(0, 0.2)
    assert page.panel.headline.text() == "Would be kept"
    take(qtbot, page, play, Qt.Key.Key_2, 3.4, 4.4)
    assert kept_in_the_take(qtbot, page) >= 3


def test_the_same_picture_is_kept_once(qtbot, page: CollectPage, film: list[Analysis], card: Card) -> None:
    page.panel.boxes["near_identical"].setChecked(True)
    for _ in range(3):
        qtbot.keyPress(page, Qt.Key.Key_1)
        page.show_analysis(film[0], card, DEMO)
        qtbot.keyRelease(page, Qt.Key.Key_1)
    assert "Nothing kept of no smile: near-identical" in page.train_bar.message.text()
    settle(qtbot, page, 1)


def test_without_a_face_the_page_says_what_to_do_and_keeps_nothing(
    qtbot, page: CollectPage, film: list[Analysis], card: Card
) -> None:
    qtbot.wait(80)
    page.show_analysis(replace(film[0], readings=(), followed=None, trace=None), card, DEMO)
    assert page.panel.headline.text() == "No face in view"
    assert "choose another source" in page.panel.advice.text()
    qtbot.keyPress(page, Qt.Key.Key_1)
    qtbot.keyRelease(page, Qt.Key.Key_1)
    assert page.train_bar.message.text() == "Nothing kept of no smile: no face in view"
    page.refresh()
    assert page.train_bar.message.text() == "", "another pupil has begun"
    assert not page.folder.exists()


def test_every_sample_gets_a_thumbnail_and_a_description(qtbot, page: CollectPage, play: Show) -> None:
    take(qtbot, page, play, Qt.Key.Key_1, 0, 1)
    kept = kept_in_the_take(qtbot, page)
    settle(qtbot, page, kept)
    model = page.gallery.sections["no_smile"].list.samples

    def images() -> list[object]:
        return [model.data(model.index(row), Qt.ItemDataRole.DecorationRole) for row in range(model.rowCount())]

    qtbot.waitUntil(lambda: all(image is not None and not image.isNull() for image in images()), timeout=60_000)
    text = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert text.startswith("no smile · ")
    assert "from demo" in text
    times = [one.time for one in model.samples]
    assert times == sorted(times, reverse=True)


def test_delete_and_undo_by_keyboard(qtbot, page: CollectPage, play: Show) -> None:
    take(qtbot, page, play, Qt.Key.Key_1, 0, 0.6)
    settle(qtbot, page, kept_in_the_take(qtbot, page))
    assert len(page.state.samples) >= 3
    before = page.state.samples
    shown = page.gallery.sections["no_smile"].list
    shown.setFocus()
    shown.setCurrentIndex(shown.samples.index(0))
    qtbot.keyClick(shown, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert page.gallery.selected() == tuple(one.sample.path for one in before[:2])
    assert page.gallery_bar.heading.text() == "2 images selected"
    qtbot.keyClick(shown, Qt.Key.Key_Delete)
    settle(qtbot, page, len(before) - 2)
    wait_for_message(qtbot, page, "Deleted 2 images. Ctrl+Z brings them back until the window is closed.")
    assert "2 images deleted" in page.gallery_bar.undo_button.toolTip()
    qtbot.keyClick(shown, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, page, len(before))
    assert page.state.samples == before
    wait_for_message(qtbot, page, "Undone: 2 images deleted")


def test_samples_are_moved_to_another_class(qtbot, page: CollectPage) -> None:
    one_each(qtbot, page)
    shown = page.gallery.sections["no_smile"].list
    shown.selectAll()
    names = [action.text() for action in page.gallery_bar.move_menu.actions()]
    assert names == ["smile"]
    page.gallery_bar.move_menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: list(page.gallery.sections) == ["smile"], timeout=60_000)
    assert SampleFolder(page.folder).counts() == {"no_smile": 0, "smile": 2}
    wait_for_message(qtbot, page, "Moved 1 image to smile. Ctrl+Z undoes it.")
    qtbot.mousePress(page.record_buttons.buttons["smile"], Qt.MouseButton.LeftButton)
    assert page.train_bar.message.text() == "", "a message is about the last action"


def test_only_samples_of_one_class_are_selected(qtbot, page: CollectPage) -> None:
    one_each(qtbot, page)
    first, second = (section.list for section in page.gallery.sections.values())
    first.selectAll()
    second.selectAll()
    assert first.selectedIndexes() == []
    assert page.gallery.selected_class() == "smile"


def test_a_class_is_renamed_in_its_place(qtbot, page: CollectPage, play: Show) -> None:
    take(qtbot, page, play, Qt.Key.Key_2, 0, 0.3)
    # The result of the take comes last, and would replace a refusal.
    assert kept_in_the_take(qtbot, page)
    for typed, key, buttons, message in (
        ("grin", Qt.Key.Key_Escape, ["no_smile", "smile"], ""),
        ("NO_SMILE", Qt.Key.Key_Return, ["no_smile", "smile"], "There is a class 'no_smile' already"),
        ("a/b", Qt.Key.Key_Return, ["no_smile", "smile"], "cannot hold '/'"),
        ("big grin 2", Qt.Key.Key_Return, ["no_smile", "big_grin_2"], ""),
    ):
        qtbot.keyClick(page.record_buttons.buttons["smile"], Qt.Key.Key_F2)
        (field,) = page.record_buttons.findChildren(NameField)
        assert field.hasFocus()
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, key)
        qtbot.waitUntil(lambda: not page.record_buttons.findChildren(NameField), timeout=60_000)
        assert list(page.record_buttons.buttons) == buttons
        assert message in page.train_bar.message.text()
    qtbot.waitUntil(lambda: set(page.state.takes) == {"big_grin_2"}, timeout=60_000)
    assert (page.folder / "big_grin_2").is_dir()
    assert not (page.folder / "smile").exists()


def test_the_user_has_classes_of_their_own(qtbot, page: CollectPage, play: Show) -> None:
    page.classes.add("no glasses")
    assert list(page.record_buttons.buttons) == ["no_smile", "smile", "no_glasses"]
    page.classes.rename("smile", "glasses")
    page.classes.remove("no_smile")
    assert list(page.record_buttons.buttons) == ["glasses", "no_glasses"]
    take(qtbot, page, play, Qt.Key.Key_1, 0, 0.3)
    qtbot.waitUntil(lambda: page.state.classes == ("glasses", "no_glasses"), timeout=60_000)
    page.classes.rename("glasses", "spectacles")
    qtbot.waitUntil(lambda: set(page.state.takes) == {"spectacles"}, timeout=60_000)
    assert list(page.record_buttons.buttons) == ["spectacles", "no_glasses"]
    page.classes.remove("spectacles")
    assert page.train_bar.message.text() == "'spectacles' has samples: delete or move them first"
    page.undo()
    qtbot.waitUntil(lambda: list(page.record_buttons.buttons) == ["glasses", "no_glasses"], timeout=60_000)


@pytest.mark.parametrize("text", ["", "../elsewhere", "Smile"])
def test_names_that_no_class_can_have_are_refused_with_the_reason(page: CollectPage, text: str) -> None:
    page.classes.add(text)
    assert page.train_bar.message.text()
    assert list(page.record_buttons.buttons) == ["no_smile", "smile"]
    assert not page.folder.exists()


def test_a_class_that_another_window_has_added_meanwhile_is_no_error(qtbot, make_page, page: CollectPage) -> None:
    other = make_page()
    other.show()
    with qtbot.assertNotEmitted(other.message_shown):
        page.classes.add("glasses")
        other.classes.add("glasses")
        for window in (page, other):
            qtbot.waitUntil(lambda window=window: "glasses" in window.state.classes, timeout=60_000)
        other.classes.add("glasses")
    assert not other.failure.isVisible()
    other.classes.add("Glasses")
    assert "there is a class 'glasses' already" in other.train_bar.message.text().lower()


def test_new_classes_stay_alone_though_the_model_comes_later(
    until: Until, make_page, film: list[Analysis], card: Card
) -> None:
    page = make_page()
    page.classes.offer_only(["glasses", "no_glasses"])
    until(lambda: page.classes.offered.names == ("glasses", "no_glasses"))
    page.show_analysis(film[0], card, DEMO)
    assert page.classes.offered.names == ("glasses", "no_glasses")
    page.classes.add("smile")
    assert set(page.classes.offered.names) == {"glasses", "no_glasses", "smile"}


def test_another_folder_has_its_own_classes(qtbot, page: CollectPage, tmp_path: Path) -> None:
    one_each(qtbot, page)
    for name in ("glasses", "no_glasses"):
        (tmp_path / "eyewear" / name).mkdir(parents=True)
    page.open_folder(tmp_path / "eyewear")
    qtbot.waitUntil(lambda: list(page.record_buttons.buttons) == ["glasses", "no_glasses"], timeout=60_000)
    assert page.state.samples == ()
    page.open_folder(tmp_path / "samples")
    settle(qtbot, page, 2)
    assert list(page.record_buttons.buttons) == ["no_smile", "smile"]


def test_an_unreadable_samples_file_is_left_unchanged(qtbot, page: CollectPage, tmp_path: Path) -> None:
    odd = tmp_path / "odd"
    odd.mkdir()
    (odd / "samples.csv").write_text("a,b\n1,2\n")
    page.open_folder(odd)
    qtbot.waitUntil(lambda: bool(page.state.problem), timeout=60_000)
    assert page.empty.accessibleName() == "This folder cannot be used"
    qtbot.keyPress(page, Qt.Key.Key_1)
    qtbot.keyRelease(page, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: "needs a column" in page.failure.text, timeout=60_000)
    assert {path.name for path in odd.rglob("*")} == {"samples.csv"}


def test_training_is_offered_as_soon_as_there_is_enough(
    qtbot, page: CollectPage, film: list[Analysis], card: Card
) -> None:
    assert not page.train_bar.train.isEnabled()
    qtbot.waitUntil(
        lambda: page.train_bar.missing.text() == "Before training: 2 more classes need images", timeout=60_000
    )
    for half in range(2):
        for key in (Qt.Key.Key_1, Qt.Key.Key_2):
            qtbot.keyPress(page, key)
            for number in range(FEWEST_IMAGES // 2):
                qtbot.wait(200)
                page.show_analysis(film[10 * half + number], card, DEMO)
            qtbot.keyRelease(page, key)
        if half == 0:
            qtbot.waitUntil(lambda: "no smile needs" in page.train_bar.missing.text(), timeout=60_000)
    qtbot.waitUntil(page.train_bar.train.isEnabled, timeout=60_000)
    with qtbot.waitSignal(page.train_requested) as requested:
        page.train_bar.train.click()
    assert requested.args == [(page.folder,)]


@pytest.mark.parametrize("size", [(420, 640), (860, 1260)])
def test_everything_fits_and_can_be_reached_by_keyboard(qtbot, page: CollectPage, size: tuple[int, int]) -> None:
    one_each(qtbot, page)
    page.resize(*size)
    qtbot.wait(50)
    assert page.width() == size[0]
    assert page.minimumSizeHint().width() <= 420
    reached = set()
    widget = page.nextInFocusChain()
    while widget is not page:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page):
            reached.add(widget)
            assert widget.accessibleName() or widget.text()
        widget = widget.nextInFocusChain()
    assert {
        *page.record_buttons.buttons.values(),
        *page.panel.boxes.values(),
        page.gallery_bar.move_button,
        page.panel.preview,
    } <= reached
    assert {section.list for section in page.gallery.sections.values()} <= reached
