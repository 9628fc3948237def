"""Folders as people have them are listed once, without what is not theirs, and without waiting for anything."""

import os
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from smiledesk.sources.base import SourceError
from smiledesk.sources.folder_listing import (
    files_in,
    files_in_order,
    is_broken_link,
    is_picture,
    natural_order,
    subfolders_of,
)
from smiledesk.sources.opening import source_named
from smiledesk.sources.picture_folder import pictures_in

PICTURE = cv2.imencode(".png", np.full((4, 4, 3), 90, np.uint8))[1].tobytes()


@pytest.fixture
def album(tmp_path: Path) -> Path:
    return filled(tmp_path / "album", "a.png", "day/b.png")


def filled(folder: Path, *names: str) -> Path:
    """Put a picture into a folder under each name."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(PICTURE)
    return folder


def names_in(folder: Path, root: Path | None = None) -> list[str]:
    names = sorted(path.relative_to(folder).as_posix() for path in files_in(folder, root))
    if root is None:
        assert sorted(path.relative_to(folder).as_posix() for path in files_in_order(folder)) == names
    return names


@pytest.mark.parametrize(
    "name",
    [
        *("@eaDir/a.png/SYNOPHOTO_THUMB_M.png", "__MACOSX/a.png", ".thumbnails/a.png", "Thumbs/a.png"),
        *("$RECYCLE.BIN/a.png", "lost+found/a.png", "day/@EADIR/a.png", "day/#recycle/a.png", "._a.png"),
    ],
)
def test_files_of_the_operating_system_are_left_out(album: Path, name: str) -> None:
    filled(album, name)
    assert names_in(album) == ["a.png", "day/b.png"]
    assert len(pictures_in(album)) == 2
    assert [path.name for path in subfolders_of(album)] == ["day"]


def test_a_linked_folder_is_listed_once_and_loops_end(album: Path, tmp_path: Path) -> None:
    store = filled(tmp_path / "store", "c.png", "deeper/d.png")
    (store / "round").symlink_to(store)
    (album / "linked").symlink_to(store)
    (album / "linked again").symlink_to(store / "deeper")
    (album / "day" / "up").symlink_to(album)
    (album / "day" / "above").symlink_to(tmp_path)
    for listed in (files_in(album), files_in_order(album)):
        assert sorted(path.name for path in listed) == ["a.png", "b.png", "c.png", "d.png"]


def test_links_into_the_data_set_are_listed_where_they_lead(album: Path) -> None:
    (album / "night").mkdir()
    (album / "night" / "same").symlink_to(album / "day")
    (album / "dawn").symlink_to(album / "day")
    assert names_in(album / "night", album) == []
    assert [path.name for path in subfolders_of(album)] == ["day", "night"]


def test_a_folder_that_is_a_link_itself_is_listed(album: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(album)
    assert names_in(tmp_path / "link") == ["a.png", "day/b.png"]


def test_broken_links_are_listed_so_that_they_can_be_reported(album: Path) -> None:
    (album / "gone").symlink_to("/nowhere/at all")
    (album / "round.png").symlink_to("round.png")
    assert names_in(album) == ["a.png", "day/b.png", "gone", "round.png"]
    assert is_broken_link(album / "gone")
    assert not is_broken_link(album / "a.png")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs here")
def test_only_regular_files_are_listed_and_nothing_waits_for_a_pipe(album: Path) -> None:
    os.mkfifo(album / "pipe.png")
    os.mkfifo(album / "pipe")
    assert names_in(album) == ["a.png", "day/b.png"]
    assert not is_picture(album / "pipe")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_a_folder_that_may_not_be_read_is_listed_itself(album: Path) -> None:
    (album / "day").chmod(0)
    assert names_in(album) == ["a.png", "day"]
    (album / "day").chmod(0o755)


@pytest.mark.parametrize(
    ("content", "is_one"),
    [
        (PICTURE, True),
        (cv2.imencode(".jpg", np.zeros((4, 4, 3), np.uint8))[1].tobytes(), True),
        (cv2.imencode(".bmp", np.zeros((4, 4, 3), np.uint8))[1].tobytes(), True),
        (cv2.imencode(".tiff", np.zeros((4, 4, 3), np.uint8))[1].tobytes(), True),
        (cv2.imencode(".webp", np.zeros((4, 4, 3), np.uint8))[1].tobytes(), True),
        (cv2.imencode(".ppm", np.zeros((4, 4, 3), np.uint8))[1].tobytes(), True),
        (b"", False),
        (b"BMW, P1 and GIF are words", False),
        (b"#!/bin/sh\n", False),
    ],
)
def test_a_picture_without_a_suffix_is_known_by_its_first_bytes(tmp_path: Path, content: bytes, is_one: bool) -> None:
    # A name of any bytes: OpenCV would end the process over it.
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.zip"))
    path.write_bytes(content)
    assert is_picture(path) is is_one


def test_files_come_in_the_order_of_their_whole_paths(tmp_path: Path) -> None:
    names = ("a 2/b.png", "a.png", "a/1.png", "a/01.png", "a/B10.png", "a/b9.png", "a10.png", "a2.png", "a-/c.png")
    folder = filled(tmp_path / "album", *names, "a/deep/er/x.png", "Z/y.png")
    paths = list(files_in_order(folder))
    assert paths == sorted(files_in(folder), key=lambda path: (natural_order(path), str(path)))


def test_names_of_any_characters_are_sorted() -> None:
    names = [os.fsdecode(b"caf\xe9"), "face²", "face10", "face2", "new\nline", "٣"]
    ordered = [path.name for path in sorted(map(Path, names), key=natural_order)]
    assert sorted(ordered) == sorted(names)
    assert ordered.index("face2") < ordered.index("face10")


def test_a_folder_of_pictures_is_listed_when_it_is_opened(album: Path) -> None:
    source = source_named(str(album))
    filled(album, "later.png")
    source.open()
    assert len(list(iter(source.read, None))) == 3
    shutil.rmtree(album)
    with pytest.raises(SourceError, match="cannot be read"):
        source.open()
