"""``smiledesk classify``: a row a face, for pictures, folders and videos."""

import sys
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
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
from smiledesk.cli.options import ModelOption, WorkersOption, YuNetOption
from smiledesk.cli.output import ForceOption, is_pipe, is_standard_output, json_text, require_writable
from smiledesk.cli.terminal import print_note, progress_bar
from smiledesk.core.reading_columns import CLASSIFIED, Row, columns_text

if TYPE_CHECKING:
    from smiledesk.batch.records import Part, Tally
    from smiledesk.batch.run import ReportRun, RunProgress
    from smiledesk.batch.work_folder import WorkFolder

COLUMNS_HELP = f"Columns: {columns_text(CLASSIFIED)}."


def classify(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Pictures, videos, folders of both.")],
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
            help="Write the rows into a file, whole or not at all. Model, threshold and detector go into FILE.json "
            "beside it; JSON holds them itself. Default, and '-': standard output.",
            show_default=False,
        ),
    ] = None,
    force: ForceOption = False,
    resume: Annotated[
        bool,
        typer.Option(
            "--resume",
            help="Go on with a run to this --output that was stopped or killed: what it has finished is in FILE.parts. "
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
    from smiledesk.batch import run
    from smiledesk.batch.input_files import InputFiles
    from smiledesk.batch.judged_by import judged_by
    from smiledesk.batch.records import Tally
    from smiledesk.batch.work_folder import manifest_of
    from smiledesk.cli.defaults import classifier_settings
    from smiledesk.cli.judged_by import announce
    from smiledesk.core.atomic import write_whole
    from smiledesk.network.bundle import read_bundle

    chosen = chosen_columns(columns, summary)
    frames = frame_selection(every, rate, start, end)
    if scheduler is not None:
        from smiledesk.cli.classify_cluster import classify_stored, require_cluster_options

        target = require_cluster_options(output, form, force=force, workers=workers)
        settings = classifier_settings(model, yunet, chosen, frames)
        raise typer.Exit(classify_stored(paths, target, scheduler, settings, model, resume=resume))
    files = InputFiles(paths)
    form = form or (Format.CSV if output is None else format_of(output))
    work = _work_folder(output, resume)
    if form is Format.PARQUET:
        require_parquet()
        if work is None:
            raise typer.BadParameter("a Parquet table is written into a file: name it by --output")
    may_replace = force or (resume and work is not None and work.is_unfinished)
    record = _record_beside(output, form)
    for path in (output, record):
        if path is not None:
            require_writable(path, force=may_replace, inputs=files, text=path != output or form is not Format.PARQUET)
    settings = classifier_settings(model, yunet, chosen, frames)
    bundle, detector = read_bundle(settings.model), settings.detector
    if work is not None:
        (work.resume if resume else work.begin)(manifest_of(settings, bundle.card, files))
    announce(bundle, detector.name, model)
    made_by = judged_by(bundle, detector.name)
    tally, started = Tally(), time.monotonic()
    processes = workers or run.workers_for(files)
    if work is None:
        parts_of = partial(run.classify, files, settings, processes)
        with closing(_rows(parts_of, len(files), tally)) as rows, _stream(output) as out:
            write_rows(rows, settings.columns, form, made_by, out)
    else:
        parts_of = partial(run.classify_into, work.parts(settings.column_names), files, settings, processes)
        with _resumable(work), closing(_rows(parts_of, len(files), tally)) as rows, work.table() as table:
            write_table(rows, settings.columns, form, made_by, table)
        if record is not None:
            write_whole(record, json_text(made_by).encode())
        work.remove()
    print_note(tally.report(time.monotonic() - started))
    raise typer.Exit(1 if tally.faults else 0)


def _work_folder(output: Path | None, resume: bool) -> "WorkFolder | None":
    """The work folder of a file to write; None for standard output and pipes.

    Raises:
        typer.BadParameter: there is none to go on with.
    """
    from smiledesk.batch.work_folder import WorkFolder

    if output is not None and not is_standard_output(output) and not is_pipe(output):
        return WorkFolder(output)
    if resume:
        raise typer.BadParameter("--resume goes on with the file of an earlier run: name it by --output")
    return None


def _record_beside(output: Path | None, form: Format) -> Path | None:
    """The file beside the rows that records their origin; None if the JSON holds it, or nothing is written to disk."""
    if form is Format.JSON or output is None or is_standard_output(output) or is_pipe(output):
        return None
    return output.with_name(f"{output.name}.json")


@contextmanager
def _stream(output: Path | None) -> Iterator[TextIO]:
    """Yield standard output, or the pipe for the rows."""
    if output is None or is_standard_output(output):
        yield sys.stdout
        return
    with output.open("w", encoding="utf-8", newline="") as pipe:
        yield pipe


@contextmanager
def _resumable(work: "WorkFolder") -> Iterator[None]:
    """Hold a work folder; after Ctrl-C, a line on stderr says how to go on."""
    try:
        with work.held():
            yield
    except KeyboardInterrupt:
        print_note("stopped: the same command with --resume goes on")
        raise


def _rows(parts_of: "Callable[[ReportRun], Generator[Part]]", files: int, tally: "Tally") -> Generator[Row]:
    """Yield the rows of all parts behind a progress bar; what cannot be read or judged becomes a line on stderr.

    parts_of: classifies, and reports the progress. files: how many there are. tally: gets what is found.
    """
    with progress_bar("{task.fields[frames]} frames") as bar:
        task = bar.add_task("classifying", total=files, frames=0)

        def show(progress: "RunProgress") -> None:
            bar.update(task, completed=progress.files, frames=progress.frames)

        with closing(parts_of(show)) as parts:
            for part in parts:
                yield from part
                tally.add(part.tally)
                for note in part.tally.notes:
                    bar.console.print(f"smiledesk: {note}", markup=False, highlight=False, soft_wrap=True)
