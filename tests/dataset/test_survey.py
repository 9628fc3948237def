"""A survey finds what training finds, whatever is wrong with the folders."""

import os
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path, PurePath

import cv2
import numpy as np
import pytest

from smiledesk.core.resources import resource
from smiledesk.dataset.demo_faces import demo_face_set, write_demo_faces
from smiledesk.dataset.detection_cache import DetectionCache
from smiledesk.dataset.requirements import Obstacle, imbalance, obstacles
from smiledesk.dataset.samples import DatasetError
from smiledesk.dataset.survey import is_class_folder, survey
from smiledesk.dataset.thumbnails import THUMBNAIL_SIDE, ThumbnailFolder
from smiledesk.faces.factory import DetectorChoice
from smiledesk.jobs.messages import Progress
from smiledesk.jobs.requests import SurveyRequest
from smiledesk.jobs.survey_messages import Surveyed, SurveyedClass
from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.training.control import Control
from smiledesk.training.fit.training_data import TrainingData, gather


def haar():
    return DetectorChoice().make()


def ignore(_message: object) -> None:
    """Ignore a message."""


@pytest.fixture
def faces(tmp_path: Path) -> Path:
    """Twenty faces of each class, tight and gray, and nothing wrong with them."""
    write_demo_faces(tmp_path / "faces", demo_face_set(20, 32, "gray"))
    return tmp_path / "faces"


@pytest.fixture
def faulty(faces: Path) -> Path:
    """The faces, with every fault that an image taken whole can have."""
    (faces / "smile" / "broken.jpg").write_bytes(b"no picture")
    shutil.copy(faces / "smile" / "001.png", faces / "smile" / "copy.png")
    shutil.copy(faces / "smile" / "002.png", faces / "no_smile" / "also.png")
    (faces / "samples.csv").write_text(
        "file,label,group,split\n"
        "smile/003.png,,,test\n"
        "smile/004.png,,ann,hold_out\n"
        "no_smile/004.png,,ann,\n"
        "gone/away.png,smile,,\n"
    )
    return faces


def photographs(folder: Path) -> Path:
    """Two pictures with a face around which there is room, and one of nobody."""
    for name in ("smile", "no_smile"):
        (folder / name).mkdir(parents=True)
        shutil.copy(resource(f"demo/{name}.png"), folder / name)
    cv2.imwrite(str(folder / "smile" / "nobody.png"), np.full((200, 200, 3), 90, np.uint8))
    return folder


def last(request: SurveyRequest, detector: Callable = haar, thumbnails: ThumbnailFolder | None = None) -> Surveyed:
    *_, surveyed = survey(request, detector, thumbnails)
    assert isinstance(surveyed, Surveyed)
    return surveyed


def trained_on(folders: tuple[Path, ...], output: Path, **settings: object) -> TrainingData:
    return gather(TrainingRequest(folders=folders, output=output, **settings), haar, Control(), ignore)


def of_class(surveyed: Surveyed, name: str) -> SurveyedClass:
    return next(one for one in surveyed.classes if one.name == name)


def assert_agree(surveyed: Surveyed, data: TrainingData) -> None:
    assert {(item.file, item.reason) for item in surveyed.skipped} == {
        (str(item.path), item.reason) for item in data.skipped
    }
    for folder, read in zip(surveyed.folders, data.folders, strict=True):
        assert folder.folder == read.folder
        assert folder.faces == (read.faces if folder.images else None)
        assert (folder.images - sum(folder.skipped.values()), folder.skipped) == (read.images, read.skipped)
    assert tuple(one.name for one in surveyed.classes) == data.classes
    for use, images in (
        ("training", data.training),
        ("validation", data.validation),
        ("hold_out", data.hold_out),
    ):
        assert [getattr(one, use) for one in surveyed.classes] == np.bincount(
            images.labels, minlength=len(data.classes)
        ).tolist()
    assert sum(one.test for one in surveyed.classes) == data.test


def test_a_survey_finds_the_images_that_training_finds(faulty: Path, tmp_path: Path) -> None:
    surveyed = last(SurveyRequest(folders=(faulty,)))
    assert Counter(item.reason for item in surveyed.skipped) == {
        "unreadable": 1,
        "missing file": 1,
        "duplicate": 1,
        "contradicting duplicate": 2,
    }
    assert_agree(surveyed, trained_on((faulty,), tmp_path / "model"))


def test_it_finds_what_training_finds_in_several_folders_and_merged_classes(faulty: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    shutil.copytree(faulty / "no_smile", other / "no_smile_other")
    write_demo_faces(other, demo_face_set(12, 40, "bgr", seed=7))
    merge = {"no_smile_other": "no_smile"}
    folders = (faulty, other, faulty / ".." / "faces")
    surveyed = last(SurveyRequest(folders=folders, merge=merge))
    assert_agree(surveyed, trained_on(folders, tmp_path / "model", merge=merge))
    assert of_class(surveyed, "no_smile").members == ("no_smile", "no_smile_other")
    assert surveyed.folders[2].images == 0


def test_real_photographs_are_seen_as_training_sees_them(data: Path, tmp_path: Path) -> None:
    folder = tmp_path / "few"
    for name in ("smile", "no_smile"):
        (folder / name).mkdir(parents=True)
        for path in sorted((data / "genki4k_dev" / name).iterdir())[:14]:
            shutil.copy(path, folder / name)
    cv2.imwrite(str(folder / "smile" / "nobody.png"), np.full((200, 200, 3), 90, np.uint8))
    surveyed = last(SurveyRequest(folders=(folder,)))
    assert surveyed.folders[0].faces == "crop"
    assert surveyed.folders[0].skipped["no face"] >= 1
    assert_agree(surveyed, trained_on((folder,), tmp_path / "model"))


def test_the_classes_are_reported_before_any_image_is_opened(faulty: Path) -> None:
    first = next(survey(SurveyRequest(folders=(faulty,)), haar))
    assert isinstance(first, Surveyed)
    assert (first.done, first.finished) == (0, False)
    assert [one.name for one in first.classes] == ["no_smile", "smile"]
    assert first.skipped == ()
    assert first.folders[0].faces is None


def test_progress_counts_every_image_that_training_opens(faulty: Path) -> None:
    messages = [message for message in survey(SurveyRequest(folders=(faulty,)), haar) if isinstance(message, Progress)]
    assert messages[0].done == 0
    assert [message.done for message in messages] == sorted(message.done for message in messages)
    assert messages[-1].done == messages[-1].total == last(SurveyRequest(folders=(faulty,))).total


def test_thumbnails_show_pictures_first_and_faces_then(tmp_path: Path) -> None:
    folder = photographs(tmp_path / "photos")
    thumbnails = ThumbnailFolder(tmp_path / "small")
    messages = [
        message
        for message in survey(SurveyRequest(folders=(folder,), faces="crop"), haar, thumbnails)
        if isinstance(message, Surveyed)
    ]
    early, late = of_class(messages[1], "no_smile"), of_class(messages[-1], "no_smile")
    (picture,), (face,) = early.thumbnails, late.thumbnails
    assert picture.file == face.file == str(folder / "no_smile" / "no_smile.png")
    assert max(cv2.imread(str(thumbnails.folder / picture.name)).shape[:2]) == THUMBNAIL_SIDE
    assert cv2.imread(str(thumbnails.folder / face.name)).shape[:2] == (THUMBNAIL_SIDE, THUMBNAIL_SIDE)
    assert picture.name != face.name
    (skipped,) = messages[-1].skipped
    assert (skipped.reason, skipped.label) == ("no face", "smile")
    assert cv2.imread(str(thumbnails.folder / str(skipped.thumbnail))) is not None
    assert [shown.file for shown in of_class(messages[-1], "smile").thumbnails] == [str(folder / "smile" / "smile.png")]


def test_a_second_survey_searches_no_picture_again(tmp_path: Path) -> None:
    folder = photographs(tmp_path / "photos")
    searched: list[int] = []

    def counted():
        searched.append(1)
        return haar()

    memory = tmp_path / "faces.jsonl"
    first = last(SurveyRequest(folders=(folder,), faces="crop"), DetectionCache(memory).caching(haar))
    with memory.open("ab") as file:
        file.write(b'\n{"key": "torn')

    class Blind:
        name = "Haar"

        def search(self, *_: object) -> tuple:
            raise AssertionError("this picture was searched before")

    known = DetectionCache(memory)
    again = last(SurveyRequest(folders=(folder,), faces="crop"), known.caching(Blind))
    assert again == first
    cv2.imwrite(str(folder / "smile" / "other.png"), np.full((100, 100, 3), 60, np.uint8))
    surveyed = last(SurveyRequest(folders=(folder,), faces="crop"), known.caching(Blind))
    assert [item.reason for item in surveyed.skipped if item.file == str(folder / "smile" / "other.png")] == ["failed"]
    last(SurveyRequest(folders=(folder,), faces="crop"), known.caching(counted))
    assert len(DetectionCache(memory)._found) == 4


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (shutil.rmtree, "there is no folder"),
        (lambda folder: [shutil.rmtree(path) for path in folder.iterdir()], "holds no images"),
        (lambda folder: (folder / "samples.csv").write_text("name\nx"), "needs a column 'file'"),
        (lambda folder: (folder / "samples.csv").write_bytes(b"file\n\0\x01"), "cannot be read"),
        (lambda folder: (folder / "samples.csv").write_text("file\nloose.png"), "names 1 files of 1"),
    ],
)
def test_an_unreadable_folder_is_reported_and_the_others_are_surveyed(
    faces: Path, tmp_path: Path, spoil: Callable[[Path], object], reason: str
) -> None:
    bad = tmp_path / "bad"
    shutil.copytree(faces, bad)
    spoil(bad)
    surveyed = last(SurveyRequest(folders=(bad, faces)))
    assert reason in str(surveyed.folders[0].problem)
    assert surveyed.folders[1].problem is None
    assert [obstacle.kind for obstacle in obstacles(surveyed)] == ["folder"]
    assert sum(one.learned for one in surveyed.classes) == 40
    with pytest.raises(DatasetError, match=reason):
        trained_on((bad, faces), tmp_path / "model")


def test_one_class_or_none_is_an_obstacle(faces: Path, tmp_path: Path) -> None:
    shutil.rmtree(faces / "smile")
    assert obstacles(last(SurveyRequest(folders=(faces,)))) == (Obstacle("one class", "no_smile", 1),)
    assert obstacles(last(SurveyRequest(folders=()))) == (Obstacle("one class"),)
    with pytest.raises(DatasetError, match="two or more"):
        trained_on((faces,), tmp_path / "model")


def test_too_few_images_are_an_obstacle(faces: Path, tmp_path: Path) -> None:
    for path in sorted((faces / "smile").iterdir())[4:]:
        path.unlink()
    surveyed = last(SurveyRequest(folders=(faces,)))
    (obstacle,) = obstacles(surveyed)
    assert (obstacle.kind, obstacle.name, obstacle.number) == ("too few", "smile", 4)
    assert imbalance(surveyed) == ("no_smile", "smile", 5.0)
    with pytest.raises(DatasetError, match=f"needs {surveyed.fewest} usable"):
        trained_on((faces,), tmp_path / "model")


def test_images_of_one_person_alone_are_an_obstacle(faces: Path, tmp_path: Path) -> None:
    rows = [f"smile/{path.name},ann" for path in (faces / "smile").iterdir()]
    (faces / "samples.csv").write_text("\n".join(["file,group", *rows]))
    assert obstacles(last(SurveyRequest(folders=(faces,)))) == (Obstacle("one group", "smile", 20),)
    with pytest.raises(DatasetError, match="no usable image of the class .* is left for"):
        trained_on((faces,), tmp_path / "model")


def test_folders_that_training_accepts_have_no_obstacle(faulty: Path) -> None:
    assert obstacles(last(SurveyRequest(folders=(faulty,)))) == ()


def test_a_class_folder_is_distinguished_from_other_folders(faces: Path, tmp_path: Path) -> None:
    assert is_class_folder(faces)
    assert not is_class_folder(faces / "smile")
    assert not is_class_folder(tmp_path / "nowhere")
    assert not is_class_folder(faces / "smile" / "001.png")
    shutil.rmtree(faces / "smile")
    assert not is_class_folder(faces)
    (faces / ".hidden").mkdir()
    shutil.copy(faces / "no_smile" / "001.png", faces / ".hidden")
    (faces / "empty").mkdir()
    assert not is_class_folder(faces)
    (faces / "samples.csv").write_text("file,label\n")
    assert is_class_folder(faces)


def test_a_huge_folder_is_recognised_by_few_of_its_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in range(100):
        (tmp_path / f"{folder:02d}").mkdir()
        for file in range(300):
            (tmp_path / f"{folder:02d}" / f"{file}.txt").touch()
    looked_at: list[PurePath] = []
    plain = PurePath.__dict__["suffix"]
    counted = property(lambda path: (looked_at.append(path), plain.__get__(path))[1])
    monkeypatch.setattr(PurePath, "suffix", counted)
    assert not is_class_folder(tmp_path)
    assert 0 < len(looked_at) <= 2000, "of 30,000 names"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_a_folder_that_nobody_may_read_is_no_class_folder(tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o000)
    assert not is_class_folder(locked)
