"""The files of a run: in order, as units, and kept on the disk."""

import os
import sys
from pathlib import Path

import pytest

from smiledesk.batch.input_files import InputError, InputFiles


@pytest.fixture
def album(tmp_path: Path) -> Path:
    for name in ("a.mp4", "b/1.png", "b/2.png", "b/10.png", "c.mkv", "d.JPG", "notes.txt"):
        path = tmp_path / "album" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    return tmp_path / "album"


def test_pictures_and_films_of_a_folder_in_order(album: Path) -> None:
    files = InputFiles([album / "notes.txt", album])
    names = [path.relative_to(album).as_posix() for path in files]
    assert names == ["notes.txt", "a.mp4", "b/1.png", "b/2.png", "b/10.png", "c.mkv", "d.JPG"]
    assert (len(files), files.pictures, files.films) == (7, 4, 3)


def test_a_film_is_a_unit_and_many_pictures_are_few(tmp_path: Path, album: Path) -> None:
    few = list(InputFiles([album]).units())
    assert [len(unit.items) for unit in few] == [1] * 6
    for number in range(700):
        (tmp_path / f"{number}.png").touch()
    many = list(InputFiles([tmp_path]).units())
    assert [unit.index for unit in many] == list(range(len(many)))
    assert [path for unit in many for path in unit.items] == list(InputFiles([tmp_path]))
    assert max(len(unit.items) for unit in many) == 14
    assert {len(unit.items) for unit in many if unit.items[0].suffix in {".mp4", ".mkv"}} == {1}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems take no such file names")
def test_many_names_of_any_bytes_come_back(tmp_path: Path) -> None:
    odd = [tmp_path / os.fsdecode(name) for name in (b"caf\xe9.png", b"two\nlines.png")]
    for path in odd:
        path.touch()
    files = InputFiles(odd * 10_000)
    assert len(files) == 20_000
    assert list(files) == odd * 10_000


def test_the_digest_changes_with_the_files_only(album: Path) -> None:
    before = InputFiles([album]).digest
    assert InputFiles([album]).digest == before
    (album / "b" / "2.png").write_bytes(b"another size")
    assert InputFiles([album]).digest != before


def test_paths_that_name_nothing_to_read_are_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="holds no pictures or films"):
        InputFiles([tmp_path / "empty"])
    with pytest.raises(InputError, match="there is no file or folder 'http://\\*\\*\\*@host/a.png'"):
        InputFiles([Path("http://user:secret@host/a.png")])
