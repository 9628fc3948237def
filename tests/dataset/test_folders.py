"""Class folders and samples files become samples."""

import os
import re
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from smiledesk.dataset.crops import FaceFinder
from smiledesk.dataset.folders import class_merge, find_samples, parse_classes, read_folder
from smiledesk.dataset.samples import DatasetError, Sample, Skipped
from smiledesk.faces.factory import DetectorChoice


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


def test_files_that_are_no_images_are_no_samples(folder: Path) -> None:
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
    assert read_folder(folder, other).observations == ("1 of 2 rows of 'samples of two folders.csv' name images of it",)


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
        ("file,x,y,size\ngrin/a.png,1,2,wide\n", "line 2: 'size' must be a number. Received: wide"),
        ("file,x,y,size\ngrin/a.png,1,2,0\n", "line 2: a face square needs x, y and a positive size"),
        ("file,label\n,smile\n", "line 2: the column 'file' is empty"),
        ("file,label\nloose.png,\n", "'.*loose.png' has no label"),
    ],
)
def test_an_invalid_samples_file_is_refused(folder: Path, text: str, complaint: str) -> None:
    shutil.copy(folder / "grin" / "a.png", folder / "loose.png")
    (folder / "samples.csv").write_text(text)
    with pytest.raises(DatasetError, match=complaint):
        find_samples(folder)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        *((f"file,x,y,size\ngrin/a.png,1,2,{size}\n", "must be a number") for size in ("inf", "nan", "1e999")),
        ("file,x,y,size\ngrin/a.png,1,1e9,2\n", "no picture is so large"),
        ("file,group\ngrin/a.png,Lee, Ann\n", "line 2: the row has more cells than the heading: put quotes"),
        ("file,group,group\ngrin/a.png,ann,bob\n", "has two columns 'group'"),
        ("file,group\ngrin/a.png,ann\ngrin\\a.png,bob\n", "line 3: line 2 says something else of the same file"),
        ("file,group\nGrin/x.png,ann\nsmile/y.png,bob\n", "names 2 files of 2 that are not there, and 4 images have"),
        ("file,group\ngrin/a.png,ann\nx.png,ann\ny.png,ann\n", "names 2 files of 3 that are not there, and 3 images"),
    ],
)
def test_a_samples_file_that_would_be_half_ignored_is_refused(folder: Path, text: str, complaint: str) -> None:
    (folder / "samples.csv").write_text(text)
    with pytest.raises(DatasetError, match=complaint):
        find_samples(folder)


def test_rows_of_deleted_images_do_no_harm(folder: Path) -> None:
    (folder / "samples.csv").write_text(
        "file,group\n"
        + "".join(f"{name},ann\n" for name in ("grin/a.png", "frown/b.png", "frown/deeper/c.png"))
        + "neutral/d.png,ann\ngone.png,ann\ngone too.png,bob\n"
    )
    content = read_folder(folder)
    assert {sample.group for sample in content.samples} == {"ann"}
    assert content.observations == ("2 of the rows of 'samples.csv' name files that are not there",)


def test_a_samples_file_elsewhere_that_is_about_other_folders_is_refused(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text("file,split\nelsewhere/b.png,hold_out\n")
    with pytest.raises(DatasetError, match="no row of '.*other.csv' names an image"):
        find_samples(folder, samples_file=other)


def test_linked_folders_are_read_and_links_to_nowhere_are_counted(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder / "grin", tmp_path / "store")
    (folder / "grin" / "more").symlink_to(tmp_path / "store")
    (folder / "grin" / "up").symlink_to(folder)
    (folder / "frown" / "gone").symlink_to("/nowhere")
    found = labels(find_samples(folder))
    assert found == {"a.png": "grin", "b.png": "frown", "c.png": "frown", "d.png": "neutral", "gone": "frown"}
    skipped = FaceFinder(DetectorChoice().make).find(Sample(folder / "frown" / "gone", "frown"), "whole")
    assert skipped == Skipped(folder / "frown" / "gone", "broken link")


def test_a_samples_file_that_is_no_text_is_refused(folder: Path) -> None:
    (folder / "samples.csv").write_bytes(b"file\n\0\x01\n")
    with pytest.raises(DatasetError, match="cannot be read"):
        find_samples(folder)


@pytest.mark.parametrize("name", [b"caf\xe9", b"new\nline"])
def test_a_class_that_cannot_be_written_down_is_refused(folder: Path, name: bytes) -> None:
    (folder / "grin").rename(folder / os.fsdecode(name))
    with pytest.raises(DatasetError, match=r"which not every system can write: rename its folder"):
        find_samples(folder)


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="there is no folder"):
        find_samples(tmp_path / "nowhere")


@pytest.mark.parametrize("spec", ["smile", "=grin", "smile=", "smile=grin,,frown"])
def test_a_merge_that_names_nothing_is_refused(spec: str) -> None:
    with pytest.raises(DatasetError, match=f"CLASS=FOLDER,FOLDER. Received: {re.escape(spec)}"):
        parse_classes([spec])


def test_a_folder_with_a_comma_in_its_name_is_merged_in_quotes() -> None:
    assert parse_classes(['smile=grin, "smile, big"']) == {"grin": "smile", "smile, big": "smile"}


@pytest.mark.parametrize("name", ["grin", "smile, big", 'a "grin"', "a=b", " x", "lächeln"])
def test_every_class_folder_can_be_merged(name: str) -> None:
    assert parse_classes([class_merge("smile", [name, "other"])]) == {name.strip(): "smile", "other": "smile"}


def test_a_folder_cannot_be_merged_into_two_classes() -> None:
    with pytest.raises(DatasetError, match="'grin' is merged into two classes"):
        parse_classes(["smile=grin", "laugh=grin"])
