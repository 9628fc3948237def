"""Collected samples are an ordinary class folder, and each change of it can be undone."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smiledesk.dataset.capture import capture
from smiledesk.dataset.class_names import check_class_name, class_name
from smiledesk.dataset.crops import FaceCrop, FaceCropper
from smiledesk.dataset.folders import find_samples
from smiledesk.dataset.new_sample import NewSample
from smiledesk.dataset.sample_folder import SampleFolder
from smiledesk.dataset.samples import DatasetError, Sample
from smiledesk.dataset.samples_file import COLUMNS
from smiledesk.sources.demo import mean_face
from smiledesk.sources.pictures import read_picture
from tests.dataset.conftest import SQUARE, Add, assert_in_step, paths, rows


def test_opening_a_missing_folder_does_not_create_it(folder: SampleFolder) -> None:
    assert folder.samples == ()
    assert folder.classes == ()
    folder.close()
    assert not folder.folder.exists()


def test_a_sample_is_a_picture_in_its_class_folder_and_a_row(folder: SampleFolder, add: Add) -> None:
    (path,) = add("smile", burst="take 1")
    assert path.parent == folder.folder / "smile"
    pixels = read_picture(path)
    assert pixels is not None
    (row,) = rows(folder)
    assert tuple(row) == (*COLUMNS, "time")
    assert (row["label"], row["source"], row["burst"], row["group"], row["split"]) == (
        "smile",
        "camera 0",
        "take 1",
        "",
        "",
    )
    assert datetime.fromisoformat(row["time"]) == datetime(2026, 11, 25, 12, 0, 1, tzinfo=UTC)
    (sample,) = find_samples(folder.folder)
    assert sample.square is not None
    assert (sample.square.size, sample.square.angle) == (187.0, 2.5)
    assert sample.burst == "take 1"
    assert_in_step(folder)


def test_counts_include_empty_classes(folder: SampleFolder, add: Add) -> None:
    add("smile", 3)
    folder.add_class("glasses")
    assert folder.counts() == {"glasses": 0, "smile": 3}


def test_samples_of_the_same_moment_stay_in_the_order_in_which_they_came(folder: SampleFolder) -> None:
    now = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
    order = ["smile", "no_smile", "grin"]
    for label in order:
        folder.add([NewSample(capture(mean_face("smile"), SQUARE), label, "camera 0", label, now)])
    assert [kept.sample.label for kept in folder.samples] == order
    assert SampleFolder(folder.folder).samples == folder.samples


def test_deleted_samples_come_back_with_undo_and_go_for_good_with_close(folder: SampleFolder, add: Add) -> None:
    first, second = add("smile", 2)
    before = folder.samples
    folder.delete([first])
    assert paths(folder) == [second]
    assert {sample.path for sample in find_samples(folder.folder)} == {second}
    assert_in_step(folder)
    assert folder.undo() is not None
    assert folder.samples == before
    assert_in_step(folder)
    folder.delete([second])
    folder.close()
    assert folder.undo() is None
    assert {path.name for path in folder.folder.rglob("*.png")} == {first.name}


def test_a_take_is_undone_as_a_whole(folder: SampleFolder, add: Add) -> None:
    add("smile", 2, burst="one")
    add("smile", 1, burst="two")
    add("smile", 2, burst="two")
    folder.undo()
    assert {kept.sample.burst for kept in folder.samples} == {"one"}
    assert_in_step(folder)
    folder.undo()
    assert folder.samples == ()
    assert folder.undo() is None


def test_moved_samples_keep_all_but_their_class(folder: SampleFolder, add: Add) -> None:
    first, second = add("smile", 2, burst="one")
    before = folder.samples
    folder.move([first, second], "no_smile")
    assert folder.counts() == {"no_smile": 2, "smile": 0}
    assert [kept.sample.square for kept in folder.samples] == [kept.sample.square for kept in before]
    assert_in_step(folder)
    folder.undo()
    assert folder.samples == before


def test_a_picture_in_the_way_is_never_replaced(folder: SampleFolder, add: Add) -> None:
    (path,) = add("smile")
    (folder.folder / "no_smile").mkdir()
    in_the_way = folder.folder / "no_smile" / path.name
    in_the_way.write_bytes(b"somebody else's")
    folder.move([path], "no_smile")
    assert in_the_way.read_bytes() == b"somebody else's"
    assert set(paths(folder)) == {in_the_way, in_the_way.with_stem(f"{path.stem}-2")}
    folder.undo()
    assert set(paths(folder)) == {in_the_way, path}


def test_a_class_is_renamed_with_its_samples(folder: SampleFolder, add: Add) -> None:
    add("smile", 2)
    folder.rename_class("smile", "grin")
    assert folder.counts() == {"grin": 2}
    assert_in_step(folder)
    folder.undo()
    assert folder.counts() == {"smile": 2}
    assert_in_step(folder)


def test_empty_classes_come_and_go(folder: SampleFolder) -> None:
    folder.add_class("glasses")
    folder.rename_class("glasses", "spectacles")
    assert folder.classes == ("spectacles",)
    folder.remove_class("spectacles")
    assert folder.classes == ()
    for expected in (("spectacles",), ("glasses",), ()):
        folder.undo()
        assert folder.classes == expected


def test_two_classes_never_share_a_name(folder: SampleFolder, add: Add) -> None:
    add("smile")
    folder.add_class("frown")
    with pytest.raises(DatasetError, match="there is a class 'smile' already"):
        folder.rename_class("frown", "Smile")
    folder.rename_class("smile", "Smile")
    assert folder.counts() == {"Smile": 1, "frown": 0}


@pytest.mark.parametrize("name", ["", " ", "../up", "a/b", ".hidden", "con", "tail.", "new\nline", "a=b", "x" * 99])
def test_names_that_lead_out_of_the_folder_are_refused(folder: SampleFolder, add: Add, name: str) -> None:
    with pytest.raises(DatasetError):
        check_class_name(name)
    with pytest.raises(DatasetError):
        add(name)
    (path,) = add("smile")
    with pytest.raises(DatasetError):
        folder.move([path], name)
    assert_in_step(folder)


def test_a_class_is_called_as_people_say_it() -> None:
    assert class_name("  no  glasses ") == "no_glasses"
    assert class_name("Brille – ohne") == "Brille_–_ohne"


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="no place here that stops root, too")
def test_where_nothing_can_be_written_the_place_is_named_and_nothing_counts() -> None:
    folder = SampleFolder(Path("/proc/self/fdinfo"))
    new = NewSample(capture(mean_face("smile"), SQUARE), "smile", "demo", "1", datetime(2026, 11, 25, tzinfo=UTC))
    with pytest.raises(OSError, match="/proc/self/fdinfo'$"):
        folder.add([new])
    assert folder.samples == ()


def test_keras_reads_the_folder_too(folder: SampleFolder, add: Add) -> None:
    add("smile", 3)
    deleted, *_ = add("no_smile", 3)
    folder.delete([deleted])
    script = (
        "import sys, keras\n"
        "data = keras.utils.image_dataset_from_directory(sys.argv[1], verbose=False)\n"
        "print(data.class_names, len(data.file_paths))\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", script, str(folder.folder)], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip().splitlines()[-1] == "['no_smile', 'smile'] 5"


def test_the_face_of_a_kept_sample_can_be_cut_out(folder: SampleFolder, add: Add) -> None:
    add("smile")
    (kept,) = folder.samples

    def no_detector() -> object:
        raise AssertionError("the square is known")

    assert isinstance(FaceCropper(no_detector, 64, "gray").crop(kept.sample, "crop"), FaceCrop)  # type: ignore[arg-type]
    assert isinstance(kept.sample, Sample)
