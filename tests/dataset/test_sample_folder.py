"""What is collected is an ordinary class folder, and stays whole whatever happens."""

import csv
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from smiledesk.core.records import FaceSquare
from smiledesk.dataset.capture import capture
from smiledesk.dataset.class_names import check_class_name, class_name
from smiledesk.dataset.crops import FaceCrop, FaceCropper
from smiledesk.dataset.folders import find_samples
from smiledesk.dataset.new_sample import NewSample
from smiledesk.dataset.repair import BIN, empty_bin
from smiledesk.dataset.sample_folder import SampleFolder
from smiledesk.dataset.samples import DatasetError, Sample
from smiledesk.dataset.samples_file import COLUMNS, SAMPLES_FILE, read_samples_file
from smiledesk.sources.demo import mean_face
from smiledesk.sources.pictures import read_picture

SQUARE = FaceSquare(317.3, 263.5, 187.0, angle=2.5)
BUSY = Path(__file__).parents[1] / "support" / "busy_folder.py"

Add = Callable[..., list[Path]]


@pytest.fixture
def folder(tmp_path: Path) -> SampleFolder:
    return SampleFolder(tmp_path / "samples")


@pytest.fixture
def add(folder: SampleFolder) -> Add:
    """Add samples of a class, and return their paths."""
    clock = [datetime(2026, 11, 25, 12, 0, tzinfo=UTC)]

    def add(label: str, number: int = 1, burst: str = "") -> list[Path]:
        known = set(paths(folder))
        new = []
        for _ in range(number):
            clock[0] += timedelta(seconds=1)
            pixels = np.roll(mean_face("smile"), clock[0].second, axis=0)
            new.append(NewSample(capture(pixels, SQUARE), label, "camera 0", burst or str(clock[0]), clock[0]))
        folder.add(new)
        return [path for path in paths(folder) if path not in known]

    return add


def paths(folder: SampleFolder) -> list[Path]:
    return [kept.sample.path for kept in folder.samples]


def rows(folder: SampleFolder) -> list[dict[str, str]]:
    with (folder.folder / SAMPLES_FILE).open(newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def pictures(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.glob("[!.]*/*.png")}


def assert_in_step(folder: SampleFolder) -> None:
    """Pictures, rows, and what the folder says of itself agree, also when it is opened anew."""
    listed = {row["file"]: row["label"] for row in rows(folder)}
    assert set(listed) == pictures(folder.folder)
    assert all(Path(file).parts[0] == label for file, label in listed.items())
    assert {path.relative_to(folder.folder).as_posix() for path in paths(folder)} == set(listed)
    assert SampleFolder(folder.folder).samples == folder.samples
    read = [row.sample for row in read_samples_file(folder.folder / SAMPLES_FILE, folder.folder).rows]
    assert {kept.sample for kept in folder.samples} == set(read)


def test_a_folder_that_is_only_looked_at_is_not_made(folder: SampleFolder) -> None:
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


def test_counts_know_the_empty_classes(folder: SampleFolder, add: Add) -> None:
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


RENAMING = """
import sys
from pathlib import Path
from smiledesk.dataset.sample_folder import SampleFolder

folder = SampleFolder(Path(sys.argv[1]))
print("open", flush=True)
while True:
    folder.rename_class("smile", "grin")
    folder.rename_class("grin", "smile")
"""


@pytest.mark.parametrize("seed", range(2))
def test_a_kill_while_a_class_is_renamed_leaves_it_whole(tmp_path: Path, seed: int) -> None:
    folder = tmp_path / "samples"
    (folder / "smile").mkdir(parents=True)
    # Pictures of others, from which no lost row could be restored.
    files = [f"smile/{number}.png" for number in range(200)]
    for file in files:
        (folder / file).write_bytes(b"picture")
    table = "".join(f"{file},smile,{number},{number},9\n" for number, file in enumerate(files, start=1))
    (folder / SAMPLES_FILE).write_text(f"file,label,x,y,size\n{table}")
    with subprocess.Popen([sys.executable, "-c", RENAMING, str(folder)], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(float(np.random.default_rng(seed).uniform(0, 0.2)))
        os.kill(process.pid, signal.SIGKILL)
    opened = SampleFolder(folder)
    assert opened.classes in (("smile",), ("grin",))
    assert len(opened.samples) == 200
    assert_in_step(opened)
    assert sorted(kept.sample.square.cx for kept in opened.samples if kept.sample.square) == list(range(1, 201))


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


def test_columns_and_rows_of_others_stay(folder: SampleFolder, add: Add) -> None:
    folder.folder.mkdir()
    path = folder.folder / SAMPLES_FILE
    path.write_text("file,light,label\nelsewhere/a.png,sun,smile\n./smile/missing.png,rain,\n", encoding="utf-8-sig")
    (sample,) = add("smile")
    folder.move([sample], "no_smile")
    kept = {row["file"]: row for row in rows(folder)}
    assert kept["elsewhere/a.png"]["light"] == "sun"
    assert kept["./smile/missing.png"]["light"] == "rain"
    assert len(kept) == 3
    path.write_text(path.read_text().replace("sun", "moon"))
    os.utime(path, (1, 1))
    add("smile")
    assert {row["file"]: row for row in rows(folder)}["elsewhere/a.png"]["light"] == "moon"


def test_pictures_of_others_are_samples_and_can_be_moved(folder: SampleFolder, add: Add) -> None:
    (path,) = add("smile")
    theirs = folder.folder / "smile" / "theirs.png"
    theirs.write_bytes(path.read_bytes()[:-30])
    foreign = folder.folder / "smile" / "001.jpg"
    foreign.write_bytes(b"no picture at all")
    opened = SampleFolder(folder.folder)
    assert opened.counts() == {"smile": 3}
    opened.move([foreign], "no_smile")
    assert (folder.folder / "no_smile" / "001.jpg").read_bytes() == b"no picture at all"
    assert "001.jpg" not in (folder.folder / SAMPLES_FILE).read_text()
    opened.undo()
    assert foreign.exists()


def test_a_samples_file_that_makes_no_sense_is_never_replaced(tmp_path: Path) -> None:
    for words in ("x,y\n1,2\n", "file,label\na.png,smile,7\n", 'file,size\na.png,"large"\n'):
        (tmp_path / SAMPLES_FILE).write_text(words)
        with pytest.raises(DatasetError):
            SampleFolder(tmp_path)
        assert (tmp_path / SAMPLES_FILE).read_text() == words


def test_a_row_that_was_not_written_is_written_when_the_folder_is_opened(folder: SampleFolder, add: Add) -> None:
    add("smile", 2, burst="one")
    before = folder.samples
    (folder.folder / SAMPLES_FILE).unlink()
    again = SampleFolder(folder.folder)
    assert again.samples == before
    assert_in_step(again)


def test_half_written_files_go_when_nobody_writes_them_any_more(folder: SampleFolder, add: Add) -> None:
    add("smile")
    old, new = (folder.folder / "smile" / f".{name}.png.partial" for name in ("old", "new"))
    for path in (old, new):
        path.write_bytes(b"half")
    os.utime(old, (time.time() - 3600,) * 2)
    SampleFolder(folder.folder)
    assert (old.exists(), new.exists()) == (False, True)


@pytest.mark.parametrize("seed", range(8))
def test_a_kill_at_any_moment_loses_no_sample(tmp_path: Path, seed: int) -> None:
    folder = tmp_path / "samples"
    command = [sys.executable, str(BUSY), str(folder), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(float(np.random.default_rng(seed).uniform(0, 0.4)))
        os.kill(process.pid, signal.SIGKILL)
        added = {first.strip(), *process.stdout.read().split()}

    # What any other tool finds before the app has seen the folder again.
    visible = pictures(folder)
    assert added <= {Path(file).name for file in visible}
    assert all(read_picture(folder / file) is not None for file in visible)
    assert {path.name for path in folder.iterdir() if not path.name.startswith(".")} <= {
        *("smile", "no_smile", "neutral"),
        SAMPLES_FILE,
    }
    read_samples_file(folder / SAMPLES_FILE, folder)
    assert len(find_samples(folder)) >= len(visible)

    # What the app makes of it.
    opened = SampleFolder(folder)
    assert_in_step(opened)
    assert pictures(folder) == visible
    assert all(kept.sample.square is not None and kept.sample.burst for kept in opened.samples)


def test_two_windows_keep_every_sample_and_every_row(tmp_path: Path) -> None:
    def collect(label: str) -> None:
        window = SampleFolder(tmp_path)
        for number in range(20):
            now = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
            window.add([NewSample(capture(mean_face("smile"), SQUARE), label, "camera 0", f"{label} {number}", now)])

    # Both of one class: the names of their files are the same, too.
    threads = [threading.Thread(target=collect, args=(label,)) for label in ("smile", "smile", "no_smile")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    folder = SampleFolder(tmp_path)
    assert folder.counts() == {"no_smile": 20, "smile": 40}
    assert_in_step(folder)


def test_a_window_sees_what_another_did_and_takes_back_only_its_own(folder: SampleFolder, add: Add) -> None:
    first, second = add("smile", 2)
    other = SampleFolder(folder.folder)
    assert not other.refresh()
    folder.delete([first])
    assert other.refresh()
    assert paths(other) == [second]
    other.move([second], "no_smile")
    assert folder.refresh()
    other.close()
    folder.undo()
    assert folder.counts() == {"no_smile": 1, "smile": 1}
    assert_in_step(folder)
    folder.move([first], "no_smile")
    (folder.folder / "no_smile" / first.name).unlink()
    with pytest.raises(DatasetError, match="not there any more"):
        folder.undo()


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="no place here that stops root, too")
def test_where_nothing_can_be_written_the_place_is_named_and_nothing_counts() -> None:
    folder = SampleFolder(Path("/proc/self/fdinfo"))
    new = NewSample(capture(mean_face("smile"), SQUARE), "smile", "demo", "1", datetime(2026, 11, 25, tzinfo=UTC))
    with pytest.raises(OSError, match="/proc/self/fdinfo'$"):
        folder.add([new])
    assert folder.samples == ()


def test_what_a_killed_program_deleted_long_ago_goes(folder: SampleFolder, add: Add) -> None:
    (path,) = add("smile")
    folder.delete([path])
    other = SampleFolder(folder.folder)
    other.close()
    assert list((folder.folder / BIN).rglob("*.png"))
    empty_bin(folder.folder / BIN, [f"{BIN}/smile/{path.name}"])
    assert not (folder.folder / BIN).exists()


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
