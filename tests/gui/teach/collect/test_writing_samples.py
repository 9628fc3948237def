"""Samples are written in the background, whatever the disk does."""

import csv
import os
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton

from smiledesk.core.records import Analysis
from smiledesk.dataset.sample_folder import SampleFolder
from smiledesk.gui.teach.collect import sample_writer
from smiledesk.gui.teach.collect.collect_page import CollectPage
from smiledesk.network.card import Card
from tests.gui.teach.collect.conftest import (
    DEMO,
    Show,
    kept_in_the_take,
    one_each,
    settle,
    take,
)


def test_the_window_never_waits_for_a_slow_disk_and_stop_writes_all(
    qtbot, page: CollectPage, film: list[Analysis], card: Card, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced = os.fsync
    written_in: set[threading.Thread] = set()

    def slow(handle: int) -> None:
        written_in.add(threading.current_thread())
        time.sleep(0.15)
        synced(handle)

    monkeypatch.setattr(os, "fsync", slow)
    qtbot.keyPress(page, Qt.Key.Key_1)
    for analysis in film[:60]:
        page.show_analysis(analysis, card, DEMO)
        qtbot.wait(25)
    qtbot.keyRelease(page, Qt.Key.Key_1)
    page.stop()
    kept = kept_in_the_take(qtbot, page)
    assert written_in
    assert threading.current_thread() not in written_in, "the window waits for no disk"
    assert len(SampleFolder(page.folder).samples) == kept


def test_a_disk_that_hangs_does_not_keep_the_window_open(
    qtbot, page: CollectPage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    answers = threading.Event()
    monkeypatch.setattr(os, "fsync", lambda _handle: answers.wait())
    monkeypatch.setattr(sample_writer, "_STOP_WITHIN", 0.3)
    before = set(threading.enumerate())
    qtbot.keyClick(page, Qt.Key.Key_1)
    began = time.monotonic()
    page.stop()
    assert time.monotonic() - began < 5
    assert "the latest samples may be lost" in caplog.text
    answers.set()
    for thread in set(threading.enumerate()) - before:
        thread.join()


def test_a_sample_that_cannot_be_written_is_not_counted_and_stays_reported(
    qtbot, page: CollectPage, play: Show
) -> None:
    # A file in the folder's place stops root, too.
    page.folder.write_text("in the way")
    qtbot.keyPress(page, Qt.Key.Key_1)
    play(0, 0.7)
    assert page.record_buttons.buttons["no_smile"].recording == "recording: 0 kept"
    qtbot.keyRelease(page, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: "could not be written" in page.train_bar.message.text(), timeout=60_000)
    assert page.train_bar.message.text().startswith("No smile: 0 kept, ")
    assert page.failure.isVisible()
    assert f"Samples cannot be kept: '{page.folder}': " in page.failure.text
    page.folder.unlink()
    qtbot.keyClick(page, Qt.Key.Key_2)
    settle(qtbot, page, 1)
    assert page.failure.isVisible(), "nobody has seen it yet"
    close = next(button for button in page.failure.findChildren(QPushButton) if button.text() == "Close")
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not page.failure.isVisible()


def test_a_full_disk_is_reported_and_what_was_written_before_counts(
    qtbot, page: CollectPage, play: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    one_each(qtbot, page)
    # The kernel's own "no space left", without filling a disk.
    full = os.open("/dev/full", os.O_WRONLY)
    monkeypatch.setattr(os, "fsync", lambda _handle: os.write(full, b"x"))
    take(qtbot, page, play, Qt.Key.Key_1, 0, 0.5)
    qtbot.waitUntil(lambda: "the disk is full" in page.failure.text, timeout=60_000)
    monkeypatch.undo()
    os.close(full)
    assert len(SampleFolder(page.folder).samples) == 2
    assert page.record_buttons.buttons["no_smile"].accessibleDescription().startswith("1 image")


def test_two_windows_show_what_both_have_kept(
    qtbot, make_page, page: CollectPage, play: Show, film: list[Analysis], card: Card
) -> None:
    other = make_page()
    other.show()
    other.show_analysis(film[-1], card, DEMO)
    one_each(qtbot, page)
    for _ in range(2):
        other.record_buttons.hold(2)
        other.record_buttons.release()
        other._judge.forget()
        other.show_analysis(film[-1], card, DEMO)
    take(qtbot, page, play, Qt.Key.Key_1, 0, 0.5)
    number = 4 + kept_in_the_take(qtbot, page)
    settle(qtbot, page, number)
    settle(qtbot, other, number)
    assert other.state.takes == page.state.takes == {"no_smile": 2, "smile": 3}
    with (page.folder / "samples.csv").open(newline="") as rows:
        assert len(list(csv.DictReader(rows))) == number


def test_a_defect_is_reported_and_the_next_sample_is_kept_all_the_same(
    qtbot, page: CollectPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle(qtbot, page, 0)

    def broken(_samples: object) -> None:
        raise RuntimeError("broken")

    with monkeypatch.context() as broken_for_now:
        broken_for_now.setattr("smiledesk.gui.teach.collect.sample_writer.units_per_class", broken)
        with qtbot.waitSignal(page.message_shown, check_params_cb=lambda text: "defect of the program" in text):
            qtbot.keyClick(page, Qt.Key.Key_1)
        qtbot.waitUntil(lambda: len(SampleFolder(page.folder).samples) == 1, timeout=60_000)
    qtbot.keyClick(page, Qt.Key.Key_2)
    settle(qtbot, page, 2)


def test_a_defect_at_one_thumbnail_is_reported_and_the_next_is_made_all_the_same(
    qtbot, page: CollectPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_path: Path) -> None:
        raise RuntimeError("broken")

    with monkeypatch.context() as broken_for_now:
        broken_for_now.setattr("smiledesk.gui.teach.collect.sample_thumbnails.read_picture", broken)
        with qtbot.waitSignal(page.message_shown, check_params_cb=lambda text: "defect of the program" in text):
            qtbot.keyClick(page, Qt.Key.Key_1)
    settle(qtbot, page, 1)
    qtbot.keyClick(page, Qt.Key.Key_2)
    settle(qtbot, page, 2)
    model = page.gallery.sections["smile"].list.samples

    def image() -> QImage | None:
        return model.data(model.index(0), Qt.ItemDataRole.DecorationRole)

    qtbot.waitUntil(lambda: image() is not None and not image().isNull(), timeout=60_000)
