"""Photographs a second on a cluster on this machine, compared with one process.

``python tests/measurements/cluster.py FOLDER [--photographs N] [--workers 1 2]`` classifies the first photographs of a
folder by this process, then by a scheduler and workers, each time into a new folder. Every worker first classifies all
of them once, so that the start of processes is not counted.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from itertools import islice
from pathlib import Path

from distributed import Client

from smiledesk import __version__
from smiledesk.batch.cluster.run import StoredFiles, classify_on_cluster
from smiledesk.batch.cluster.storage import Storage
from smiledesk.batch.frame_selection import FrameSelection
from smiledesk.batch.input_files import InputFiles
from smiledesk.batch.records import ClassifierSettings
from smiledesk.batch.run import classify
from smiledesk.batch.work import use_one_core
from smiledesk.core.reading_columns import CLASSIFIED, columns_for
from smiledesk.core.resources import resource
from smiledesk.faces.factory import DetectorChoice
from smiledesk.network.bundle import read_bundle


def start_process(processes: ExitStack, module: str, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", f"distributed.cli.{module}", *arguments, "--host", "127.0.0.1", "--no-dashboard"]
    started = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    processes.callback(started.kill)
    return started


def on_cluster(photographs: Path, settings: ClassifierSettings, workers: int) -> tuple[float, int]:
    """Seconds and number of units of a run by some workers."""
    with ExitStack() as processes, tempfile.TemporaryDirectory() as folder:
        scheduler = start_process(processes, "dask_scheduler", "--port", "0")
        address = next(line.split()[-1] for line in scheduler.stderr if "Scheduler at" in line)
        for _ in range(workers):
            start_process(
                processes, "dask_worker", address, "--no-nanny", "--nthreads", "1", "--local-directory", folder
            )
        with Client(address) as client:
            client.wait_for_workers(workers)
        files = StoredFiles((str(photographs),))
        list(classify_on_cluster(address, files, settings, Storage(f"{folder}/warm")))
        start = time.perf_counter()
        done = list(classify_on_cluster(address, files, settings, Storage(f"{folder}/rows")))
        return time.perf_counter() - start, len(done)


def in_this_process(photographs: Path, settings: ClassifierSettings) -> float:
    """Seconds of a run by this process on one core, after a first run that loads everything."""
    use_one_core()
    files = InputFiles([photographs])
    for part in classify(files, settings, 1, lambda _: None):
        for _ in part:
            pass
    start = time.perf_counter()
    for part in classify(files, settings, 1, lambda _: None):
        for _ in part:
            pass
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--photographs", type=int, default=400)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    arguments = parser.parse_args()
    bundle = read_bundle(resource("model"))
    columns = columns_for(CLASSIFIED, bundle.card.classes)
    settings = ClassifierSettings(bundle.folder, bundle.model_id, DetectorChoice(), columns, FrameSelection())
    with tempfile.TemporaryDirectory() as folder:
        photographs = Path(folder)
        for path in islice(sorted(arguments.folder.rglob("*.jpg")), arguments.photographs):
            (photographs / path.name).symlink_to(path.resolve())
        count = len(list(photographs.iterdir()))
        alone = in_this_process(photographs, settings)
        sys.stdout.write(f"SmileDesk {__version__}, {count} photographs\n")
        sys.stdout.write(f"this process: {alone:.1f} s, {1000 * alone / count:.1f} ms a photograph\n")
        for workers in arguments.workers:
            seconds, units = on_cluster(photographs, settings, workers)
            sys.stdout.write(f"{workers} workers: {seconds:.1f} s, {count / seconds:.1f} photographs a second")
            if workers == 1:
                sys.stdout.write(f", {1000 * (seconds - alone) / units:.0f} ms more for each of {units} units")
            sys.stdout.write("\n")


if __name__ == "__main__":
    main()
