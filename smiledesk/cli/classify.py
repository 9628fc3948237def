"""``smiledesk classify``: a row a face, for pictures, folders and videos."""

import io
import sys
import time
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from smiledesk.batch.tables import Format, write_rows
from smiledesk.cli.options import ModelOption, WorkersOption, YuNetOption
from smiledesk.cli.output import ForceOption, is_pipe, is_standard_output, json_text, require_writable
from smiledesk.cli.terminal import print_note, progress_bar
from smiledesk.core.reading_columns import CLASSIFIED, Row, columns_for, columns_text

if TYPE_CHECKING:
    from smiledesk.batch.input_files import InputFiles
    from smiledesk.batch.records import ClassifierSettings, Tally

COLUMNS_HELP = f"Columns: {columns_text(CLASSIFIED)}."


def classify(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Pictures, videos, folders of both.")],
    model: ModelOption = None,
    yunet: YuNetOption = None,
    form: Annotated[Format, typer.Option("--format", help="How the rows are written.")] = Format.CSV,
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
    workers: WorkersOption = None,
) -> None:
    """Write a row for every face in pictures and videos, and one for every picture or frame without a face.

    The probabilities are those of the single frame, not smoothed as in the window.

    A line on stderr names the model, the threshold and the detector. The exit code is 1 if a file or a frame could not
    be read or judged; the others have their rows.
    """
    from smiledesk.batch.input_files import InputFiles
    from smiledesk.batch.records import ClassifierSettings, Tally
    from smiledesk.cli.defaults import detector_choice, model_bundle
    from smiledesk.cli.judged_by import announce, judged_by
    from smiledesk.core.atomic import write_whole
    from smiledesk.network.trial import require_trial

    files = InputFiles(paths)
    record = None
    if output is not None:
        require_writable(output, force=force, inputs=files)
        record = _record_beside(output, form)
    if record is not None:
        require_writable(record, force=force, inputs=files)
    bundle, detector = model_bundle(model), detector_choice(yunet)
    require_trial(bundle)
    announce(bundle, detector.name, model)
    made_by = judged_by(bundle, detector.name)
    columns = columns_for(CLASSIFIED, bundle.card.classes)
    settings = ClassifierSettings(bundle.folder, bundle.model_id, detector, columns)
    tally = Tally()
    started = time.monotonic()
    with closing(_rows(files, settings, workers, tally)) as rows, _opened(output) as out:
        write_rows(rows, settings.column_names, form, made_by, out)
    if record is not None:
        write_whole(record, json_text(made_by).encode())
    print_note(_report(tally, time.monotonic() - started))
    raise typer.Exit(1 if tally.notes else 0)


def _record_beside(output: Path, form: Format) -> Path | None:
    """The file beside the rows that records their origin; None if the JSON holds it, or nothing is written to disk."""
    if form is Format.JSON or is_standard_output(output) or is_pipe(output):
        return None
    return output.with_name(f"{output.name}.json")


@contextmanager
def _opened(output: Path | None) -> Iterator[TextIO]:
    """Yield the file for the rows, which is there once it is whole, or standard output."""
    from smiledesk.core.atomic import file_in_progress

    if output is None or is_standard_output(output):
        yield sys.stdout
        return
    with file_in_progress(output) as file:
        text = io.TextIOWrapper(file, "utf-8", newline="")
        yield text
        text.detach()


def _rows(files: "InputFiles", settings: "ClassifierSettings", workers: int | None, tally: "Tally") -> Generator[Row]:
    """Yield the rows of all files behind a progress bar; what cannot be read or classified becomes a line on stderr."""
    from smiledesk.batch.run import RunProgress, classify, workers_for
    from smiledesk.batch.worker_pool import usable_cores

    with progress_bar("{task.fields[frames]} frames") as bar:
        task = bar.add_task("classifying", total=len(files), frames=0)

        def show(progress: RunProgress) -> None:
            bar.update(task, completed=progress.files, frames=progress.frames)

        with closing(classify(files, settings, workers or workers_for(files, usable_cores()), show)) as parts:
            for part in parts:
                yield from part
                tally.add(part.tally)
                for note in part.tally.notes:
                    bar.console.print(f"smiledesk: {note}", markup=False, highlight=False, soft_wrap=True)


def _report(tally: "Tally", seconds: float) -> str:
    """The report at the end of a run."""
    files = "1 file" if tally.files == 1 else f"{tally.files:,} files"
    return (
        f"{files}: {tally.faces:,} faces, {tally.without_face:,} without a face, {tally.unreadable:,} unreadable; "
        f"{seconds:.1f} s, {tally.frames / seconds:.1f} frames a second"
    )
