"""The images page with the real child: what it finds, what it refuses, how classes are merged, and that it ends."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import psutil
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from smiledesk.core.resources import resource
from smiledesk.dataset.demo_faces import demo_face_set, write_demo_faces
from smiledesk.dataset.samples import FEWEST_IMAGES
from smiledesk.faces.factory import DetectorChoice
from smiledesk.gui.teach.images.classes_section import ClassRow
from smiledesk.gui.teach.images.images_page import ImagesPage
from smiledesk.gui.teach.images.survey_thumbnails import SurveyThumbnails
from smiledesk.gui.teach.train.image_count import counts_of
from smiledesk.gui.teach.training_images import ClassMerges, TrainingImages
from smiledesk.jobs.survey_messages import SurveyedClass
from tests.support.children import TIMEOUT_MS, child_processes


@pytest.fixture
def faces(tmp_path: Path) -> Path:
    write_demo_faces(tmp_path / "faces", demo_face_set(24, 32, "gray"))
    return tmp_path / "faces"


@pytest.fixture
def five(tmp_path: Path) -> Path:
    """Five classes, one of them with hardly an image, and something wrong with some images."""
    folder = tmp_path / "five"
    lesson = iter(demo_face_set(90, 32, "gray", seed=5))
    for name, number in (("smile", 80), ("no_smile", 20), ("grin", 15), ("eyes closed", 12), ("glasses", 4)):
        write_demo_faces(tmp_path / "faces of" / name, (next(lesson) for _ in range(number)))
        (folder / name).mkdir(parents=True)
        for path in (tmp_path / "faces of" / name).rglob("*.png"):
            shutil.copy(path, folder / name / f"{path.parent.name}{path.name}")
    (folder / "smile" / "broken.jpg").write_bytes(b"broken")
    shutil.copy(folder / "grin" / "smile001.png", folder / "grin" / "twin.png")
    return folder


@pytest.fixture
def page(qtbot, theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ImagesPage]:
    monkeypatch.setenv("SMILEDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    page = ImagesPage(theme, DetectorChoice)
    qtbot.addWidget(page)
    page.resize(480, 700)
    with qtbot.waitActive(page):
        # A screen without a window manager gives the keys to nobody by itself.
        page.show()
        page.activateWindow()
    yield page
    page.stop()
    assert child_processes() == []
    assert list(tmp_path.glob("smiledesk-images-*")) == []


@pytest.fixture
def surveyed(qtbot, page: ImagesPage) -> Callable[[], None]:
    """Let Qt work until all images were surveyed."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not page.surveyor.running and page.surveyed is not None, timeout=TIMEOUT_MS)

    return wait


def drop(page: ImagesPage, *paths: Path) -> bool:
    """Drop paths on the page; True if it accepts them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(page.rect().center(), Qt.DropAction.CopyAction, mime, *buttons)
    enter.ignore()
    QApplication.sendEvent(page, enter)
    if not enter.isAccepted():
        return False
    assert page.drop_target.isVisible()
    QApplication.sendEvent(page, QDropEvent(QPointF(page.rect().center()), Qt.DropAction.CopyAction, mime, *buttons))
    assert not page.drop_target.isVisible()
    return True


def test_an_empty_page_says_what_is_needed_and_asks_for_a_folder(
    page: ImagesPage, faces: Path, surveyed, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert page.empty.isVisible()
    assert "for each class" in page.empty.accessibleDescription()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    page.empty.choose.click()
    assert page.empty.isVisible()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(faces))
    page.empty.choose.click()
    surveyed()
    assert page.content.isVisible()
    assert page.images == TrainingImages((faces,))


def test_classes_counts_thumbnails_and_what_is_skipped_are_shown(page: ImagesPage, five: Path, surveyed) -> None:
    page.add_folders([five])
    surveyed()
    rows = page.content.classes.class_rows
    assert {name: row.count.text() for name, row in rows.items()} == {
        "smile": "80",
        "no_smile": "20",
        "grin": "15",
        "eyes closed": "12",
        "glasses": "4",
    }
    assert all(len(row.strip.shown) >= 4 for row in rows.values())
    names = [thumbnail.name for row in rows.values() for thumbnail in row.strip.shown]
    assert not any(page.content._thumbnails.picture(name).isNull() for name in names)
    skipped = page.content.skipped
    assert skipped.summary.text() == "unreadable: 1 · duplicates: 1"
    assert not skipped.list.isVisible()
    skipped.unfold.click()
    assert skipped.list.isVisible()
    rows = [skipped.images.data(skipped.images.index(row)) for row in range(skipped.images.rowCount())]
    assert rows == [
        "smile/broken.jpg: not a readable picture",
        "grin/twin.png: the same picture as grin/smile001.png",
    ]
    assert page.content.classes.imbalance.text().startswith("20 times as many “smile” as “glasses”")
    assert page.content.missing.text() == f"Only 4 usable images of “glasses”: at least {FEWEST_IMAGES} are needed."
    assert not page.content.train.isEnabled()
    assert not page.grab().isNull()


def test_training_starts_on_what_is_shown(qtbot, page: ImagesPage, faces: Path, surveyed) -> None:
    page.add_folders([faces])
    assert not page.content.train.isEnabled()
    surveyed()
    with qtbot.waitSignal(page.train_requested) as requested:
        page.content.train.click()
    assert requested.args == [TrainingImages((faces,))]


def test_training_counts_what_the_page_counts(page: ImagesPage, five: Path, surveyed) -> None:
    (five / "samples.csv").write_text(
        "file,label,group,split\nsmile/no_smile001.png,,,test\nsmile/no_smile002.png,,ann,hold_out\ngone.png,smile,,\n"
        "smile/no_smile003.png,,ann,\n"
    )
    page.add_folders([five])
    surveyed()
    shown = {name: int(row.count.text()) for name, row in page.content.classes.class_rows.items()}
    assert shown["smile"] < len(list((five / "smile").iterdir())) - 3
    assert counts_of(page.images) == shown


def test_a_class_that_gets_anothers_name_is_merged_with_it_and_can_be_split_again(
    qtbot, page: ImagesPage, five: Path, surveyed
) -> None:
    page.add_folders([five])
    surveyed()
    row = page.content.classes.class_rows["glasses"]
    row.rename.click()
    assert row.edit.hasFocus()
    row.edit.clear()
    qtbot.keyClicks(row.edit, "eyes closed")
    assert "merges" in row.hint.text()
    qtbot.keyClick(row.edit, Qt.Key.Key_Return)
    surveyed()
    rows = page.content.classes.class_rows
    assert "glasses" not in rows
    assert rows["eyes closed"].count.text() == "16"
    assert page.images.merge == {"glasses": "eyes closed"}
    assert page.content.train.isEnabled()
    assert rows["eyes closed"].split.isVisible()
    rows["eyes closed"].split.click()
    surveyed()
    assert page.images.merge == {}
    assert set(page.content.classes.class_rows) == {"smile", "no_smile", "grin", "eyes closed", "glasses"}


def test_a_name_that_no_class_can_have_is_refused_with_a_reason(qtbot, page: ImagesPage, faces: Path, surveyed) -> None:
    page.add_folders([faces])
    surveyed()
    row = page.content.classes.class_rows["smile"]
    qtbot.keyClick(row, Qt.Key.Key_F2)
    row.edit.setText("a=b")
    row.edit.textEdited.emit("a=b")
    assert "cannot hold '='" in row.hint.text()
    qtbot.keyClick(row.edit, Qt.Key.Key_Return)
    assert row.edit.isVisible()
    qtbot.keyClick(row.edit, Qt.Key.Key_Escape)
    assert not row.edit.isVisible()
    assert row.name.text() == "smile"
    assert page.images.merge == {}


def test_the_reason_goes_when_the_name_of_an_only_class_is_valid_again(qtbot, theme) -> None:
    row = ClassRow(theme, SurveyThumbnails())
    qtbot.addWidget(row)
    numbers = {"training": 30, "validation": 6, "hold_out": 0, "test": 0, "skipped": 0, "seen": 36}
    row.show_class(SurveyedClass(name="smile", members=("smile",), thumbnails=(), **numbers), 36, 10, ["smile"])
    row.begin_renaming()
    row.edit.setText("a=b")
    row.edit.textEdited.emit("a=b")
    assert "cannot hold '='" in row.hint.text()
    row.edit.setText("grin")
    row.edit.textEdited.emit("grin")
    assert row.hint.text() == ""


def test_folders_are_dropped_and_removed(page: ImagesPage, faces: Path, five: Path, surveyed) -> None:
    assert not drop(page, faces / "smile" / "001.png")
    assert drop(page, faces, five)
    surveyed()
    assert page.images.folders == (faces, five)
    assert page.content.classes.class_rows["smile"].count.text() == "104"
    page.content.folders.rows[five].remove.click()
    surveyed()
    assert page.images.folders == (faces,)
    assert set(page.content.classes.class_rows) == {"smile", "no_smile"}
    page.content.folders.rows[faces].remove.click()
    assert page.empty.isVisible()
    assert page.images == TrainingImages(())


def test_a_folder_that_is_added_again_is_surveyed_again(page: ImagesPage, faces: Path, surveyed) -> None:
    page.add_folders([faces])
    surveyed()
    write_demo_faces(faces, demo_face_set(30, 32, "gray", seed=3))
    page.add_folders([faces])
    assert page.images.folders == (faces,)
    surveyed()
    assert page.content.classes.class_rows["smile"].count.text() == "30"


@pytest.mark.parametrize(
    ("spoil", "folder_says", "missing"),
    [
        (shutil.rmtree, "There is no folder", "cannot be used"),
        (lambda it: [shutil.rmtree(path) for path in it.iterdir()], "holds no images", "cannot be used"),
        (lambda it: (it / "samples.csv").write_bytes(b"\xff\xfe\x00"), "cannot be read", "cannot be used"),
        (lambda it: shutil.rmtree(it / "smile"), "24 images", "There is only “no smile”"),
    ],
)
def test_bad_folders_are_a_state_with_a_next_step(
    page: ImagesPage, faces: Path, surveyed, spoil: Callable[[Path], object], folder_says: str, missing: str
) -> None:
    spoil(faces)
    page.add_folders([faces])
    surveyed()
    assert folder_says in page.content.folders.rows[faces].found.text()
    assert missing in page.content.missing.text()
    assert not page.content.train.isEnabled()


def test_a_class_folder_is_distinguished_from_its_parent(page: ImagesPage, faces: Path, surveyed) -> None:
    page.add_folders([faces / "smile"])
    surveyed()
    assert "give the folder that it lies in" in page.content.folders.rows[faces / "smile"].found.text()


def test_a_long_survey_shows_classes_first_and_can_be_paused(qtbot, page: ImagesPage, tmp_path: Path, surveyed) -> None:
    folder = tmp_path / "photographs"
    for name in ("smile", "no_smile"):
        (folder / name).mkdir(parents=True)
        pixels = cv2.imread(str(resource(f"demo/{name}.png")))
        for index in range(40):
            pixels[0, 0] = index
            cv2.imwrite(str(folder / name / f"{index}.png"), pixels)
    page._use_faces("crop")
    page.add_folders([folder])
    qtbot.waitUntil(lambda: page.surveyed is not None, timeout=TIMEOUT_MS)
    assert page.surveyed.done == 0
    assert page.content.classes.class_rows["smile"].count.text() == "40"
    assert page.content.progress.isVisible()
    assert not page.content.train.isEnabled()
    qtbot.waitUntil(lambda: page.content.progress.bar.value() >= 4, timeout=TIMEOUT_MS)
    page.content.progress.button.click()
    assert not page.surveyor.running
    qtbot.waitUntil(lambda: not page.surveyor.child.running, timeout=TIMEOUT_MS)
    assert "Paused" in page.content.progress.text.text()
    page.content.progress.button.click()
    surveyed()
    assert page.surveyed.finished
    assert not page.content.progress.isVisible()
    assert page.content.train.isEnabled()
    assert page.surveyed.folders[0].faces == "crop"


def test_other_folders_end_the_survey_before(page: ImagesPage, faces: Path, five: Path, surveyed) -> None:
    page.add_folders([five])
    page.add_folders([faces])
    page.forget(five)
    surveyed()
    assert [folder.folder for folder in page.surveyed.folders] == [str(faces)]


def test_a_killed_survey_is_reported_and_can_be_repeated(qtbot, page: ImagesPage, faces: Path, surveyed) -> None:
    for index in range(200):
        cv2.imwrite(str(faces / "smile" / f"more{index}.png"), np.full((300, 300, 3), index, np.uint8))
    page.add_folders([faces])
    qtbot.waitUntil(lambda: page.surveyed is not None, timeout=TIMEOUT_MS)
    psutil.Process(page.surveyor.child.pid).kill()
    qtbot.waitUntil(lambda: not page.surveyor.running, timeout=TIMEOUT_MS)
    assert "could not be read" in page.content.missing.text()
    assert not page.content.train.isEnabled()
    page.content.progress.button.click()
    surveyed()
    assert page.surveyed.finished


def test_merges_are_written_as_the_command_line_takes_them() -> None:
    merges = ClassMerges()
    merges.rename(["no_smile_other"], "no_smile")
    labels = {"no_smile", "no_smile_other", "smile"}
    assert merges.known(labels) == {"no_smile_other": "no_smile"}
    merges.rename(["no_smile", "no_smile_other"], "serious")
    assert merges.known(labels) == {"no_smile": "serious", "no_smile_other": "serious"}
    assert merges.known({"no_smile", "smile"}) == {"no_smile": "serious"}
    assert merges.known(()) == {"no_smile": "serious", "no_smile_other": "serious"}
    merges.split(["no_smile", "no_smile_other"])
    assert merges.known(labels) == {}


def test_real_photographs_are_shown(page: ImagesPage, data: Path, tmp_path: Path, surveyed) -> None:
    folder = tmp_path / "few"
    for name in ("smile", "no_smile"):
        (folder / name).mkdir(parents=True)
        for path in sorted((data / "genki4k_dev" / name).iterdir())[:12]:
            shutil.copy(path, folder / name)
    page.add_folders([folder])
    surveyed()
    assert "faces are cropped" in page.content.folders.rows[folder].found.text()
    assert page.content.train.isEnabled()
