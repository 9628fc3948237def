"""``smiledesk classify``: a row for each face in pictures, folders and videos."""

import sys
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from smiledesk.batch.parquet import require_parquet
from smiledesk.batch.tables import Format, format_of, write_rows, write_table
from smiledesk.cli.classify_cluster import SchedulerOption
from smiledesk.cli.classify_options import (
    ColumnsOption,
    EveryOption,
    FromOption,
    RateOption,
    SummaryOption,
    ToOption,
    chosen_columns,
    frame_selection,
)
from smiledesk.cli.options import ModelOption, WorkersOption, YuNetOption, named_path
from smiledesk.cli.output import ForceOption, is_pipe, is_standard_output, require_writable
from smiledesk.cli.terminal import interrupted_on_request, print_note, print_note_above, progress_bar
from smiledesk.core.atomic import write_whole
from smiledesk.core.errors import UserError
from smiledesk.core.json_text import encode_json
from smiledesk.core.reading_columns import CLASSIFIED, Row, columns_text

if TYPE_CHECKING:
    from smiledesk.batch.input_files import InputFiles
    from smiledesk.batch.records import ClassifierSettings, Part, Tally
    from smiledesk.batch.run import ReportRun, RunProgress
    from smiledesk.batch.work_folder import WorkFolder
    from smiledesk.network.bundle import Bundle

COLUMNS_HELP = f"Columns: {columns_text(CLASSIFIED)}."


def classify(
    paths: Annotated[
        list[Path],
        typer.Argument(metavar="PATH...", help="Pictures, videos, folders of both.", parser=named_path),
    ],
    model: ModelOption = None,
    yunet: YuNetOption = None,
    form: Annotated[
        Format | None,
        typer.Option(
            "--format",
            help="How the rows are written. Default: by the suffix of --output, else CSV. Parquet needs --output, and "
            "pip install 'smiledesk\\[parquet]'.",
            show_default=False,
        ),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="The file to write, whole or not at all. FILE.json beside it names the model, the threshold and the "
            "detector, which JSON holds itself. Default, and '-': standard output.",
            show_default=False,
        ),
    ] = None,
    force: ForceOption = False,
    resume: Annotated[
        bool,
        typer.Option(
            "--resume",
            help="Go on with a run to this --output that was stopped or killed; its finished parts are in FILE.parts. "
            "The rows are those of a run that was never stopped.",
        ),
    ] = False,
    columns: ColumnsOption = "",
    summary: SummaryOption = False,
    every: EveryOption = 1,
    rate: RateOption = None,
    start: FromOption = None,
    end: ToOption = None,
    workers: WorkersOption = None,
    scheduler: SchedulerOption = None,
) -> None:
    """Write a row for every face in pictures and videos, and one for every picture or frame without a face.

    The probabilities are those of the single frame, not smoothed as in the window.

    Lines on stderr name the model, the threshold and the detector, and at the end what was found and how fast. The exit
    code is 1 if a file or a frame could not be read or judged; the others have their rows.
    """
    from smiledesk.batch.input_files import InputFiles
    from smiledesk.cli.defaults import classifier_settings

    chosen = chosen_columns(columns, summary)
    frames = frame_selection(every, rate, start, end)
    if scheduler is not None:
        from smiledesk.cli.classify_cluster import classify_stored, require_cluster_options

        address = require_cluster_options(output, form, force=force, workers=workers)
        settings = classifier_settings(model, yunet, chosen, frames)
        raise typer.Exit(classify_stored(paths, address, scheduler, settings, model, resume=resume))
    files = InputFiles(paths)
    target = _target(output, form, files, force=force, resume=resume)
    settings = classifier_settings(model, yunet, chosen, frames)
    with interrupted_on_request():
        raise typer.Exit(_classify(files, settings, target, model, workers, resume=resume))


@dataclass(frozen=True, slots=True)
class _Target:
    """The destination of the rows."""

    output: Path | None
    """A file or pipe; None: standard output."""

    form: Format
    work: "WorkFolder | None"
    """The work folder of a run to a file, which can be resumed; None for pipes and standard output."""

    record: Path | None
    """The file beside the rows that names their model; None if the JSON does, or nothing is written to disk."""


def _target(output: Path | None, form: Format | None, files: "InputFiles", *, force: bool, resume: bool) -> _Target:
    """Return where the rows go, once it is certain that they may.

    Raises:
        typer.BadParameter: there is something that must not be replaced, or the options contradict each other.
        ParquetError: pyarrow is needed, and not installed.
    """
    if output is not None and is_standard_output(output):
        output = None
    form = form or (Format.CSV if output is None else format_of(output))
    if form is Format.PARQUET:
        require_parquet()
    if output is None or is_pipe(output):
        if form is Format.PARQUET:
            raise typer.BadParameter("a Parquet table is written into a file, no pipe: name it by --output")
        if resume:
            raise typer.BadParameter("--resume goes on with the file of an earlier run: name it by --output")
        return _Target(output, form, None, None)
    from smiledesk.batch.work_folder import WorkFolder
    from smiledesk.recording.sidecar import sidecar_path

    work = WorkFolder(output)
    may_replace = force or (resume and work.is_unfinished)
    record = None if form is Format.JSON else sidecar_path(output)
    require_writable(output, force=may_replace, inputs=files, text=form is not Format.PARQUET)
    if record is not None:
        require_writable(record, force=may_replace, inputs=files)
    return _Target(output, form, work, record)


def _classify(
    files: "InputFiles",
    settings: "ClassifierSettings",
    target: _Target,
    chosen: str | None,
    workers: int | None,
    *,
    resume: bool,
) -> int:
    """Classify files on this machine, and return the exit code. chosen: the model that the command line names."""
    from smiledesk.batch import run
    from smiledesk.batch.judged_by import judged_by
    from smiledesk.batch.records import Tally
    from smiledesk.batch.work import use_one_core
    from smiledesk.cli.judged_by import announce
    from smiledesk.network.bundle import read_bundle

    bundle = read_bundle(settings.model)
    if target.work is not None:
        _begin(target.work, settings, bundle, files, resume=resume)
    announce(bundle, settings.detector.name, chosen)
    made_by = judged_by(bundle, settings.detector.name)
    tally, started = Tally(), time.monotonic()
    from smiledesk.cli.defaults import saved_settings

    if workers == 1:
        use_one_core()
    processes = workers or run.workers_for(files, saved_settings().workers)
    if target.work is None:
        parts_of = partial(run.classify, files, settings, processes)
        with closing(_rows(parts_of, len(files), tally)) as rows, _stream(target.output) as out:
            write_rows(rows, settings.columns, target.form, made_by, out)
    else:
        work = target.work
        parts_of = partial(run.classify_into, work.parts(settings.column_names), files, settings, processes)
        with _resumable(work), closing(_rows(parts_of, len(files), tally)) as rows, work.table() as table:
            write_table(rows, settings.columns, target.form, made_by, table)
        if target.record is not None:
            write_whole(target.record, encode_json(made_by, indent=2))
        work.remove()
    print_note(tally.report(time.monotonic() - started))
    return 1 if tally.faults else 0


def _begin(
    work: "WorkFolder", settings: "ClassifierSettings", bundle: "Bundle", files: "InputFiles", *, resume: bool
) -> None:
    """Begin a run in its work folder, or go on with it."""
    from smiledesk.batch.manifest import manifest_of

    manifest = manifest_of(settings, bundle.card, files)
    if resume:
        work.resume(manifest)
    else:
        work.begin(manifest)


@contextmanager
def _stream(output: Path | None) -> Iterator[TextIO]:
    """Yield standard output, or the pipe for the rows."""
    if output is None:
        yield sys.stdout
        return
    with output.open("w", encoding="utf-8", newline="") as pipe:
        yield pipe


@contextmanager
def _resumable(work: "WorkFolder") -> Iterator[None]:
    """Hold a work folder; if the run is stopped or fails, a line on stderr says how to go on."""
    with work.held():
        try:
            yield
        except (KeyboardInterrupt, OSError, UserError):
            print_note("what is finished is kept: the same command with --resume goes on")
            raise


def _rows(parts_of: "Callable[[ReportRun], Generator[Part]]", files: int, tally: "Tally") -> Generator[Row]:
    """Yield the rows of all parts behind a progress bar; what cannot be read or judged becomes a line on stderr.

    parts_of: classifies, and reports the progress. files: how many there are. tally: gets what is found.
    """
    with progress_bar(f"{{task.fields[files]:,}}/{files:,} files, {{task.fields[frames]:,}} frames") as bar:
        task = bar.add_task("classifying", total=1.0, files=0, frames=0)

        def show(progress: "RunProgress") -> None:
            bar.update(task, completed=progress.share, files=int(progress.files), frames=progress.frames)

        with closing(parts_of(show)) as parts:
            for part in parts:
                yield from part
                tally.add(part.tally)
                for note in part.tally.notes:
                    print_note_above(bar, note)
