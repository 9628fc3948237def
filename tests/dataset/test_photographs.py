"""The photographs of any folder, and the fingerprint that tells when it has changed."""

import os
from pathlib import Path

import pytest

from smiledesk.core.records import FaceSquare
from smiledesk.dataset.demo_faces import demo_face_set, write_demo_faces
from smiledesk.dataset.photographs import find_photographs
from smiledesk.dataset.samples import DatasetError
from smiledesk.dataset.samples_file import SAMPLES_FILE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_demo_faces(tmp_path, demo_face_set(3, 32, "gray"))
    return tmp_path


def test_an_album_needs_no_classes(folder: Path) -> None:
    (folder / "notes.txt").write_text("no photograph")
    (folder / ".hidden.png").write_bytes(b"")
    (folder / "smile" / "001.png").rename(folder / "10.png")
    found = find_photographs(folder).samples
    assert [str(sample.path.relative_to(folder)) for sample in found] == [
        "10.png",
        "no_smile/001.png",
        "no_smile/002.png",
        "no_smile/003.png",
        "smile/002.png",
        "smile/003.png",
    ]
    assert all(sample.square is None for sample in found)


def test_the_samples_file_gives_squares_and_bursts_and_keeps_test_images_closed(folder: Path) -> None:
    (folder / SAMPLES_FILE).write_text(
        "file,label,split,burst,x,y,size\nsmile/001.png,smile,,b1,16,17,30\nsmile/002.png,smile,test,,,,\n"
    )
    found = {sample.name: sample for sample in find_photographs(folder).samples}
    assert found["smile/001.png"].square == FaceSquare(16, 17, 30)
    assert found["smile/001.png"].burst == "b1"
    assert "smile/002.png" not in found
    assert len(found) == 5


def test_the_fingerprint_follows_every_change(folder: Path) -> None:
    seen = [find_photographs(folder).fingerprint]
    assert find_photographs(folder).fingerprint == seen[0]

    def changed() -> bool:
        seen.append(find_photographs(folder).fingerprint)
        return len(set(seen)) == len(seen)

    picture = folder / "smile" / "001.png"
    picture.write_bytes(picture.read_bytes() + b"\0")
    assert changed()
    os.utime(picture, ns=(1, 1))
    assert changed()
    picture.rename(folder / "smile" / "007.png")
    assert changed()
    (folder / SAMPLES_FILE).write_text("file,label,x,y,size\nsmile/002.png,smile,16,17,30\n")
    assert changed()
    (folder / "smile" / "007.png").unlink()
    assert changed()


def test_a_missing_folder_and_a_wrong_table_are_reported(folder: Path) -> None:
    with pytest.raises(DatasetError, match="cannot be read"):
        find_photographs(folder / "gone")
    (folder / SAMPLES_FILE).write_text("file,label,x,y,size\nsmile/002.png,smile,16,17,wide\n")
    with pytest.raises(DatasetError, match="must be a number"):
        find_photographs(folder)
