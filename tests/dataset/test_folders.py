"""Class folders and samples files become samples."""

import re
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from smiledesk.dataset.folders import find_samples, parse_classes
from smiledesk.dataset.samples import DatasetError, Sample


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("frown/b.png", "frown/deeper/c.png", "grin/a.png", "neutral/d.png"):
        path = tmp_path / "images" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        cv2.imwrite(str(path), np.zeros((4, 4, 3), np.uint8))
    return tmp_path / "images"


def labels(samples: tuple[Sample, ...]) -> dict[str, str]:
    return {sample.path.name: sample.label for sample in samples}


def test_class_folders_say_the_label_of_every_image_below_them(folder: Path) -> None:
    assert labels(find_samples(folder)) == {"a.png": "grin", "b.png": "frown", "c.png": "frown", "d.png": "neutral"}


def test_what_is_no_image_is_no_sample(folder: Path) -> None:
    (folder / "grin" / "notes.txt").write_text("bring cake")
    (folder / "grin" / ".hidden.png").write_bytes(b"")
    (folder / ".trash").mkdir()
    shutil.copy(folder / "grin" / "a.png", folder / ".trash" / "e.png")
    shutil.copy(folder / "grin" / "a.png", folder / "grin" / "an image without suffix")
    assert set(labels(find_samples(folder))) == {"a.png", "b.png", "c.png", "d.png", "an image without suffix"}


def test_a_broken_image_is_a_sample_so_that_it_can_be_reported(folder: Path) -> None:
    (folder / "grin" / "broken.jpg").write_bytes(b"no image at all")
    assert labels(find_samples(folder))["broken.jpg"] == "grin"


def test_the_samples_file_relabels_groups_and_places_squares(folder: Path) -> None:
    (folder / "samples.csv").write_text(
        "file,label,group,split,source,burst,x,y,size,angle\n"
        "frown/b.png,grin,ann,test,camera,7,1.5,2,3,-10\n"
        "grin/a.png,,bob,,,,,,,\n"
        "missing.png,grin,,,,,,,,\n"
    )
    by_name = {sample.path.name: sample for sample in find_samples(folder)}
    assert labels(tuple(by_name.values())) == {
        "a.png": "grin",
        "b.png": "grin",
        "c.png": "frown",
        "d.png": "neutral",
        "missing.png": "grin",
    }
    b = by_name["b.png"]
    assert (b.group, b.split, b.burst) == ("ann", "test", "7")
    assert b.square is not None
    assert (b.square.cx, b.square.cy, b.square.size, b.square.angle) == (1.5, 2, 3, -10)
    assert by_name["a.png"].group == "bob"
    assert by_name["a.png"].square is None


def test_a_samples_file_elsewhere_serves_several_folders(folder: Path, tmp_path: Path) -> None:
    (folder / "samples.csv").write_text("file,label\nfrown/b.png,ignored\n")
    other = tmp_path / "samples of two folders.csv"
    other.write_text("file,split\nfrown/b.png,hold_out\nonly/elsewhere.png,hold_out\n")
    by_name = {sample.path.name: sample for sample in find_samples(folder, samples_file=other)}
    assert set(by_name) == {"a.png", "b.png", "c.png", "d.png"}
    assert (by_name["b.png"].label, by_name["b.png"].split) == ("frown", "hold_out")


def test_classes_merge_folders_and_labels(folder: Path) -> None:
    merge = parse_classes(["no_smile=frown,neutral", "smile=grin"])
    assert labels(find_samples(folder, merge=merge)) == {
        "a.png": "smile",
        "b.png": "no_smile",
        "c.png": "no_smile",
        "d.png": "no_smile",
    }


def test_a_pattern_groups_files_that_have_no_group(folder: Path) -> None:
    for name in ("Ann_Lee_0001.png", "Ann_Lee_0002.png", "Bob_0001.png"):
        shutil.copy(folder / "grin" / "a.png", folder / "grin" / name)
    (folder / "samples.csv").write_text("file,group\ngrin/Bob_0001.png,robert\n")
    samples = find_samples(folder, group_by=re.compile(r"(.+)_\d+"))
    assert {sample.path.name: sample.group for sample in samples if "_" in sample.path.name} == {
        "Ann_Lee_0001.png": "Ann_Lee",
        "Ann_Lee_0002.png": "Ann_Lee",
        "Bob_0001.png": "robert",
    }


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("label\nsmile\n", "needs a column 'file'. Received: label"),
        ("file,split\ngrin/a.png,sometimes\n", "line 2: split must be one of .*hold_out.*Received: sometimes"),
        ("file,x,y,size\ngrin/a.png,1,2,wide\n", "line 2: x, y, size and angle must be numbers"),
        ("file,x,y,size\ngrin/a.png,1,2,0\n", "line 2: a face square needs x, y and a positive size"),
        ("file,label\n,smile\n", "line 2: the column 'file' is empty"),
        ("file,label\nnew.png,\n", "'.*new.png' has no label"),
    ],
)
def test_a_samples_file_that_makes_no_sense_is_refused(folder: Path, text: str, complaint: str) -> None:
    (folder / "samples.csv").write_text(text)
    with pytest.raises(DatasetError, match=complaint):
        find_samples(folder)


def test_a_samples_file_that_is_no_text_is_refused(folder: Path) -> None:
    (folder / "samples.csv").write_bytes(b"file\n\xff\xfe\n")
    with pytest.raises(DatasetError, match="cannot be read"):
        find_samples(folder)


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="there is no folder"):
        find_samples(tmp_path / "nowhere")


@pytest.mark.parametrize("spec", ["smile", "=grin", "smile=", "smile=grin,,frown"])
def test_a_merge_that_names_nothing_is_refused(spec: str) -> None:
    with pytest.raises(DatasetError, match=f"CLASS=FOLDER,FOLDER. Received: {re.escape(spec)}"):
        parse_classes([spec])


def test_a_folder_cannot_be_merged_into_two_classes() -> None:
    with pytest.raises(DatasetError, match="'grin' is merged into two classes"):
        parse_classes(["smile=grin", "laugh=grin"])
