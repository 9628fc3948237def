"""Class folders are found where people have them: a level deeper, or below train, val and test."""

from collections import Counter
from pathlib import Path

import pytest

from smiledesk.dataset.folders import find_samples, read_folder
from smiledesk.dataset.sample_folder import SampleFolder
from smiledesk.dataset.samples import DatasetError
from smiledesk.dataset.split import divide
from smiledesk.dataset.survey import is_class_folder


def filled(folder: Path, **images: int) -> Path:
    """A folder with so many images in each folder below; ``__`` stands for a slash."""
    for name, number in images.items():
        below = folder / name.replace("__", "/")
        below.mkdir(parents=True, exist_ok=True)
        for image in range(number):
            (below / f"{image}.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    return folder


def uses(folder: Path) -> dict[tuple[str, str], int]:
    """Number of images found for each class and split."""
    return dict(Counter((sample.label, sample.split) for sample in find_samples(folder)))


def test_folders_for_training_validation_and_test_say_what_images_are_for(tmp_path: Path) -> None:
    folder = filled(tmp_path / "k", Train__smile=3, Train__no_smile=2, valid__smile=1, valid__no_smile=1)
    filled(folder, TEST__smile=2, TEST__no_smile=1)
    (folder / "__MACOSX").mkdir()
    (folder / "README.txt").write_text("cite us")
    assert uses(folder) == {
        ("smile", "train"): 3,
        ("no_smile", "train"): 2,
        ("smile", "validation"): 1,
        ("no_smile", "validation"): 1,
        ("smile", "hold_out"): 2,
        ("no_smile", "hold_out"): 1,
    }
    assert read_folder(folder).observations == (
        "'Train' is to learn from",
        "'valid' is to choose epoch and threshold by",
        "'TEST' is held out to measure the finished model with",
    )
    assert is_class_folder(folder)


def test_persons_of_a_samples_file_stay_on_one_side_of_a_ready_made_split(tmp_path: Path) -> None:
    folder = filled(tmp_path, train__smile=4, train__no_smile=4, test__smile=2, test__no_smile=2)
    (folder / "samples.csv").write_text("file,group\ntrain/smile/0.png,ann\ntest/smile/0.png,ann\ntrain/smile/1.png,\n")
    division = divide(find_samples(folder), 0.25, 0)
    sides = [(use, sample.group) for use in ("training", "validation", "hold_out") for sample in getattr(division, use)]
    assert {use for use, group in sides if group == "ann"} == {"hold_out"}


@pytest.mark.parametrize("deeper", ["faces", "faces/faces", "archive/images/faces"])
def test_a_doubly_nested_folder_is_resolved_and_reported(tmp_path: Path, deeper: str) -> None:
    folder = tmp_path / "faces"
    filled(folder / deeper, smile=2, no_smile=2)
    (folder / "__MACOSX" / "smile").mkdir(parents=True)
    assert uses(folder) == {("smile", ""): 2, ("no_smile", ""): 2}
    assert read_folder(folder).observations == (f"the class folders lie deeper, in '{deeper}'",)
    assert is_class_folder(folder)


def test_a_ready_made_split_may_lie_deeper_too(tmp_path: Path) -> None:
    filled(tmp_path / "a" / "b", train__smile=2, train__no_smile=2, test__smile=1, test__no_smile=1)
    assert uses(tmp_path)["smile", "hold_out"] == 1
    assert len(read_folder(tmp_path).observations) == 3


def test_train_alone_is_a_split(tmp_path: Path) -> None:
    assert uses(filled(tmp_path, train__smile=2, train__no_smile=2)) == {
        ("smile", "train"): 2,
        ("no_smile", "train"): 2,
    }


def test_one_class_is_no_level_too_many(tmp_path: Path) -> None:
    assert uses(filled(tmp_path, smile__ann=2)) == {("smile", ""): 2}
    assert uses(filled(tmp_path, smile=1)) == {("smile", ""): 3}


def test_test_images_without_class_folders_are_left_out_and_counted(tmp_path: Path) -> None:
    folder = filled(tmp_path, train__smile=2, train__no_smile=2, test=3)
    assert uses(folder) == {("smile", "train"): 2, ("no_smile", "train"): 2}
    assert (
        "3 images of 'test' lie in no class folder and have no label: they are left out"
        in read_folder(folder).observations
    )
    (folder / "samples.csv").write_text("file,label\n" + "".join(f"test/{image}.png,smile\n" for image in range(3)))
    assert uses(folder)["smile", "hold_out"] == 3


@pytest.mark.parametrize(
    ("images", "complaint"),
    [
        ({"train": 3, "test": 3}, "but no class folders in them"),
        ({"train__a": 1, "test__b": 1}, "no class folder that all of them have"),
        ({"train__a": 1, "train__b": 1, "test__a": 1, "extra": 1}, "beside them 'extra'"),
        ({"a": 1, "b": 1, "test__a": 1, "test__b": 1}, "beside them 'a', 'b': put what is to be learned from into"),
    ],
)
def test_ambiguous_folders_are_refused(tmp_path: Path, images: dict[str, int], complaint: str) -> None:
    with pytest.raises(DatasetError, match=complaint):
        read_folder(filled(tmp_path, **images))


def test_classes_may_be_called_like_splits(tmp_path: Path) -> None:
    assert uses(filled(tmp_path, train=2, car=2)) == {("train", ""): 2, ("car", ""): 2}
    assert read_folder(tmp_path).observations == ()


def test_samples_are_not_collected_beside_a_ready_made_split(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="choose the folder that they lie in"):
        SampleFolder(filled(tmp_path, train__smile=2, train__no_smile=2))
