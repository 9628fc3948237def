"""A guest's pictures: deleted ones come back, nothing is overwritten, and a reset leaves the files."""

from pathlib import Path

import pytest
from PySide6.QtCore import QFile

from smiledesk.gui.booth.guest_pictures import DELETED_FOLDER, GuestPictures


@pytest.fixture
def taken(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{number}.jpg" for number in range(4)]
    for path in paths:
        path.write_text(path.name)
    return paths


@pytest.fixture
def guest(taken: list[Path]) -> GuestPictures:
    guest = GuestPictures()
    for path in taken:
        guest.add(path)
    return guest


def test_deleted_pictures_come_back_to_their_places_the_last_one_first(guest: GuestPictures, taken: list[Path]) -> None:
    guest.delete(taken[1])
    guest.delete(taken[2])
    assert guest.paths == (taken[0], taken[3])
    assert [path.exists() for path in taken] == [True, False, False, True]
    assert guest.restore() == taken[2]
    assert guest.restore() == taken[1]
    assert guest.paths == tuple(taken)
    assert [path.read_text() for path in taken] == [path.name for path in taken]
    assert not guest.can_restore


def test_nothing_is_overwritten(guest: GuestPictures, taken: list[Path]) -> None:
    guest.delete(taken[0])
    taken[0].write_text("another picture of the same name")
    with pytest.raises(FileExistsError):
        guest.restore()
    assert taken[0].read_text() == "another picture of the same name"
    assert (taken[0].parent / DELETED_FOLDER / taken[0].name).read_text() == taken[0].name


def test_a_reset_keeps_the_files_and_moves_deleted_ones_to_the_trash(
    guest: GuestPictures, taken: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    guest.delete(taken[0])
    guest.reset()
    assert guest.paths == ()
    assert not guest.can_restore
    assert [path.exists() for path in taken] == [False, True, True, True]
    assert list((tmp_path / DELETED_FOLDER).iterdir()) == []


def test_without_a_trash_deleted_pictures_stay_in_their_folder(
    guest: GuestPictures, taken: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFile, "moveToTrash", lambda *_: False)
    guest.delete(taken[0])
    guest.reset()
    assert (tmp_path / DELETED_FOLDER / taken[0].name).read_text() == taken[0].name


def test_a_day_without_a_reset_forgets_the_oldest_and_no_file(tmp_path: Path) -> None:
    guest = GuestPictures()
    for number in range(1000):
        guest.add(tmp_path / f"{number}.jpg")
    assert len(guest.paths) == 200
    assert guest.paths[-1].name == "999.jpg"
