"""A sample folder that others change as well stays whole: other windows, other programs, and a kill."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from smiledesk.dataset.capture import capture
from smiledesk.dataset.folders import find_samples
from smiledesk.dataset.new_sample import NewSample
from smiledesk.dataset.repair import BIN, empty_bin
from smiledesk.dataset.sample_folder import SampleFolder
from smiledesk.dataset.sample_lock import locked_samples
from smiledesk.dataset.samples import DatasetError
from smiledesk.dataset.samples_file import SAMPLES_FILE, read_samples_file
from smiledesk.sources.demo import mean_face
from smiledesk.sources.pictures import read_picture
from tests.dataset.conftest import SQUARE, Add, assert_in_step, paths, pictures, rows

BUSY = Path(__file__).parents[1] / "support" / "busy_folder.py"

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


def test_an_invalid_samples_file_is_never_replaced(tmp_path: Path) -> None:
    for content in ("x,y\n1,2\n", "file,label\na.png,smile,7\n", 'file,size\na.png,"large"\n'):
        (tmp_path / SAMPLES_FILE).write_text(content)
        with pytest.raises(DatasetError):
            SampleFolder(tmp_path)
        assert (tmp_path / SAMPLES_FILE).read_text() == content


def test_a_row_that_was_not_written_is_written_when_the_folder_is_opened(folder: SampleFolder, add: Add) -> None:
    add("smile", 2, burst="one")
    before = folder.samples
    (folder.folder / SAMPLES_FILE).unlink()
    again = SampleFolder(folder.folder)
    assert again.samples == before
    assert_in_step(again)


def test_partial_files_are_removed_once_nobody_writes_them(folder: SampleFolder, add: Add) -> None:
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


def test_opening_repairs_nothing_that_another_window_is_about_to_finish(
    folder: SampleFolder, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other window has deleted a sample, and undoes this while the folder is opened."""
    (path,) = add("smile")
    before, deleted = rows(folder), folder.folder / BIN / "smile" / path.name
    deleted.parent.mkdir(parents=True)
    path.rename(deleted)

    @contextmanager
    def locked_after_undo(locked_folder: Path) -> Iterator[None]:
        with locked_samples(locked_folder):
            if deleted.exists():
                deleted.rename(path)
            yield

    monkeypatch.setattr("smiledesk.dataset.sample_folder.locked_samples", locked_after_undo)
    assert paths(SampleFolder(folder.folder)) == [path]
    assert rows(folder) == before


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


def test_emptying_the_bin_removes_samples_of_a_killed_program(folder: SampleFolder, add: Add) -> None:
    (path,) = add("smile")
    folder.delete([path])
    other = SampleFolder(folder.folder)
    other.close()
    assert list((folder.folder / BIN).rglob("*.png"))
    empty_bin(folder.folder / BIN, [f"{BIN}/smile/{path.name}"])
    assert not (folder.folder / BIN).exists()
