"""A run on a cluster: a real scheduler, real workers, and a real S3 server, all on loopback."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import cv2
import fsspec
import msgspec
import pytest
from moto.server import ThreadedMotoServer
from pyarrow import parquet

from smiledesk.batch import work
from smiledesk.batch.cluster.run import (
    MANIFEST,
    ClusterError,
    StoredFiles,
    StoredRun,
    UnitDone,
    classify_on_cluster,
)
from smiledesk.batch.cluster.storage import Storage, StorageError
from smiledesk.batch.cluster.worker import WorkerRefusalError
from smiledesk.batch.manifest import manifest_of
from smiledesk.batch.records import ClassifierSettings, Unit
from smiledesk.batch.run import classifier_of
from smiledesk.core.reading_columns import CLASSIFIED, columns_for
from smiledesk.core.resources import resource
from smiledesk.faces.factory import DetectorChoice
from smiledesk.network.bundle import Bundle, read_bundle

BUCKET = "bucket"
PICTURES = 12

FRAGILE = """
import os
from smiledesk.batch import classifier

def file_source(path, opened=classifier.file_source):
    if path.read_bytes() == b"deadly":
        os._exit(1)
    return opened(path)

classifier.file_source = file_source
"""
"""A decoder with a fault that ends the process, as a worker's preload."""


@pytest.fixture(scope="module")
def s3() -> Iterator[fsspec.AbstractFileSystem]:
    """An S3 server with a bucket of pictures: faces, none, and two files that are no pictures."""
    with pytest.MonkeyPatch.context() as environment:
        server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
        server.start()
        host, port = server.get_host_and_port()
        for name, value in {
            "AWS_ENDPOINT_URL": f"http://{host}:{port}",
            "AWS_ACCESS_KEY_ID": "nobody",
            "AWS_SECRET_ACCESS_KEY": "nothing",
            "AWS_DEFAULT_REGION": "us-east-1",
        }.items():
            environment.setenv(name, value)
        system = fsspec.filesystem("s3")
        system.mkdir(BUCKET)
        smile, plain = (cv2.imread(str(resource(f"demo/{name}.png"))) for name in ("smile", "no_smile"))
        for index in range(PICTURES):
            picture = cv2.resize(smile if index % 2 else plain, (160, 160), interpolation=cv2.INTER_AREA)
            system.pipe(f"{BUCKET}/photos/{index:03}.png", cv2.imencode(".png", picture)[1].tobytes())
        system.pipe(f"{BUCKET}/photos/broken.jpg", b"not a picture")
        system.pipe(f"{BUCKET}/photos/notes.txt", b"not a picture either")
        yield system
        server.stop()


class Cluster:
    """A scheduler and its workers, each a process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._processes = ExitStack()
        scheduler = self._start("dask_scheduler", "--port", "0", "--no-dashboard")
        self.address = next(line.split()[-1] for line in scheduler.stderr if "Scheduler at" in line)

    def add_worker(self, *options: str) -> subprocess.Popen[str]:
        arguments = ("--no-nanny", "--nthreads", "1", "--no-dashboard", "--local-directory", str(self._folder))
        return self._start("dask_worker", self.address, *arguments, *options)

    def stop(self) -> None:
        self._processes.close()

    def _start(self, module: str, *arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", f"distributed.cli.{module}", *arguments, "--host", "127.0.0.1"]
        process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        self._processes.callback(process.stderr.close)
        self._processes.callback(process.wait)
        self._processes.callback(process.kill)
        return process


@pytest.fixture
def cluster(tmp_path: Path, s3: fsspec.AbstractFileSystem) -> Iterator[Cluster]:
    started = Cluster(tmp_path)
    yield started
    started.stop()


def settings_of(model: Path) -> ClassifierSettings:
    bundle = read_bundle(model)
    return ClassifierSettings(model, bundle.model_id, DetectorChoice(), columns_for(CLASSIFIED, bundle.card.classes))


def rows_in(s3: fsspec.AbstractFileSystem, folder: str) -> list[dict]:
    """The rows of a folder of parts, in order."""
    s3.invalidate_cache()
    return parquet.read_table(f"{BUCKET}/{folder}", filesystem=s3).sort_by("file").to_pylist()


def rows_made_here(s3: fsspec.AbstractFileSystem, settings: ClassifierSettings, folder: Path) -> list[dict]:
    """The rows of the same files, downloaded, by this process."""
    s3.get(f"{BUCKET}/photos/", f"{folder}/", recursive=True)
    files = sorted(path for path in folder.iterdir() if path.suffix != ".txt")
    rows = classifier_of(settings).analyse(Unit(0, tuple(files)), lambda _: None)
    return [{**row, "file": f"s3://{BUCKET}/photos/{Path(row['file']).name}"} for row in rows]


def test_a_killed_worker_costs_no_row_and_doubles_none(
    cluster: Cluster, s3: fsspec.AbstractFileSystem, tmp_path: Path
) -> None:
    settings = settings_of(resource("model"))
    files = StoredFiles((f"s3://{BUCKET}/photos",))
    assert (files.pictures, files.films) == (PICTURES + 1, 0)
    workers = [cluster.add_worker() for _ in range(2)]
    done: list[UnitDone] = []
    with closing(classify_on_cluster(cluster.address, files, settings, Storage(f"s3://{BUCKET}/killed"))) as run:
        for unit in run:
            done.append(unit)
            if len(done) == 3:
                workers[0].kill()
    assert sum(unit.files for unit in done) == PICTURES + 1
    assert sum(unit.tally.faces for unit in done) == PICTURES
    (note,) = (note for unit in done for note in unit.tally.notes)
    assert note.startswith(f"'s3://{BUCKET}/photos/broken.jpg'")
    (tmp_path / "here").mkdir()
    assert rows_in(s3, "killed") == rows_made_here(s3, settings, tmp_path / "here")


def test_another_model_travels_and_finished_units_are_not_done_again(
    cluster: Cluster, s3: fsspec.AbstractFileSystem, biased_model: Callable[[Path, float], Bundle], tmp_path: Path
) -> None:
    settings = settings_of(biased_model(tmp_path / "biased", 2.0).folder)
    files, output = StoredFiles((f"s3://{BUCKET}/photos",)), Storage(f"s3://{BUCKET}/other")
    cluster.add_worker()
    with closing(classify_on_cluster(cluster.address, files, settings, output)) as run:
        for _ in range(4):
            next(run)
    first = {name: s3.info(f"{BUCKET}/other/{name}")["LastModified"] for name in output.names()}
    assert 4 <= len(first) <= PICTURES
    again = list(classify_on_cluster(cluster.address, files, settings, output))
    assert sum(unit.files for unit in again) == PICTURES + 1
    assert {name: s3.info(f"{BUCKET}/other/{name}")["LastModified"] for name in first} == first
    (tmp_path / "here").mkdir()
    assert rows_in(s3, "other") == rows_made_here(s3, settings, tmp_path / "here")


def test_a_file_that_ends_its_workers_is_named_and_left_out(
    s3: fsspec.AbstractFileSystem, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fragile.py").write_text(FRAGILE)
    for index in range(4):
        s3.pipe(f"{BUCKET}/deadly/{index}.png", b"deadly" if index == 2 else s3.cat(f"{BUCKET}/photos/000.png"))
    monkeypatch.setattr(work, "_FEWEST_UNITS", 1)
    monkeypatch.setenv("DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES", "0")
    cluster = Cluster(tmp_path)
    for _ in range(3):
        cluster.add_worker("--preload", str(tmp_path / "fragile.py"))
    files, output = StoredFiles((f"s3://{BUCKET}/deadly",)), Storage(f"s3://{BUCKET}/survived")
    done = list(classify_on_cluster(cluster.address, files, settings_of(resource("model")), output))
    cluster.stop()
    assert [note for unit in done for note in unit.tally.notes] == [
        f"'s3://{BUCKET}/deadly/2.png' is left out: it ends the workers that read it"
    ]
    assert [row["file"][-5:] for row in rows_in(s3, "survived")] == ["0.png", "1.png", "3.png"]


def test_a_worker_with_another_version_refuses(cluster: Cluster, s3: fsspec.AbstractFileSystem, tmp_path: Path) -> None:
    (tmp_path / "older.py").write_text("import smiledesk; smiledesk.__version__ = '0.0.1'\n")
    cluster.add_worker("--preload", str(tmp_path / "older.py"))
    files, output = StoredFiles((f"s3://{BUCKET}/photos",)), Storage(f"s3://{BUCKET}/refused")
    with pytest.raises(WorkerRefusalError, match="refuses: install SmileDesk .* there. Received: 0.0.1"):
        list(classify_on_cluster(cluster.address, files, settings_of(resource("model")), output))
    assert output.names() == set()


def test_the_command_line_resumes_its_run_and_never_mixes_two(cluster: Cluster, s3: fsspec.AbstractFileSystem) -> None:
    def classify(*options: str) -> subprocess.CompletedProcess[str]:
        addresses = (f"s3://{BUCKET}/photos", "--output", f"s3://{BUCKET}/typed", "--scheduler", cluster.address)
        command = [sys.executable, "-m", "smiledesk", "classify", *addresses, *options]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    cluster.add_worker()
    ended = classify("--columns", "sharpness")
    *_, note, report = ended.stderr.splitlines()
    assert (ended.returncode, ended.stdout) == (1, "")
    assert note.startswith(f"smiledesk: 's3://{BUCKET}/photos/broken.jpg'")
    assert report.startswith(f"smiledesk: {PICTURES + 1} files: {PICTURES} faces, 0 without a face, 1 unreadable; ")
    rows = rows_in(s3, "typed")
    assert len(rows) == PICTURES
    assert all(row["sharpness"] > 0 for row in rows)
    resumed = classify("--columns", "sharpness", "--resume")
    assert resumed.returncode == 0
    assert f"; {PICTURES + 1} files were done before" in resumed.stderr
    assert rows_in(s3, "typed") == rows


def test_a_folder_with_another_run_or_other_files_is_refused(s3: fsspec.AbstractFileSystem) -> None:
    settings = settings_of(resource("model"))
    manifest = manifest_of(settings, read_bundle(settings.model).card, StoredFiles((f"s3://{BUCKET}/photos",)))
    output = Storage(f"s3://{BUCKET}/begun")
    run = StoredRun(output)
    run.resume(manifest)
    with pytest.raises(ClusterError, match=f"'s3://{BUCKET}/begun' holds a run: add --resume"):
        run.begin(manifest)
    with pytest.raises(ClusterError, match=r"holds a run with other settings .* Received: threshold 0.25, expected"):
        run.resume(msgspec.structs.replace(manifest, threshold=0.25))
    run.resume(manifest)
    with pytest.raises(ClusterError, match="is not empty: name another folder. Received: "):
        StoredRun(Storage(f"s3://{BUCKET}/photos")).resume(manifest)
    assert output.names() == {MANIFEST}


def test_missing_inputs_are_reported_in_one_line(s3: fsspec.AbstractFileSystem) -> None:
    with pytest.raises(StorageError, match=f"no pictures or films at 's3://{BUCKET}/nothing'"):
        StoredFiles((f"s3://{BUCKET}/nothing",))
    with pytest.raises(StorageError, match="'nosuch://bucket' cannot be opened: "):
        StoredFiles(("nosuch://bucket",))
