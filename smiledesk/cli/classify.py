"""``smiledesk classify``: a row a face, for pictures, folders and videos."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from smiledesk.batch.tables import Format
from smiledesk.cli.options import ModelOption, YuNetOption
from smiledesk.cli.output import ForceOption, is_pipe, is_standard_output, json_text, require_writable
from smiledesk.core.errors import UserError
from smiledesk.core.reading_columns import CLASSIFIED, Row, columns_text

if TYPE_CHECKING:
    from smiledesk.batch.classifier import Classifier

COLUMNS_HELP = f"Columns: {columns_text(CLASSIFIED)}."


class InputError(UserError):
    """A path of the command line names no pictures or videos."""


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
) -> None:
    """Write a row for every face in pictures and videos, and one for every picture or frame without a face.

    The probabilities are those of the single frame, not smoothed as in the window.

    A line on stderr names the model, the threshold and the detector. The exit code is 1 if a file or a frame could not
    be read or judged; the others have their rows.
    """
    from smiledesk.batch.classifier import Classifier
    from smiledesk.batch.tables import rows_as_text, write_rows
    from smiledesk.cli.defaults import detector_choice, model_bundle
    from smiledesk.cli.judged_by import announce, judged_by
    from smiledesk.core.atomic import write_whole
    from smiledesk.network.trial import load_network

    files = media_files(paths)
    record = None
    if output is not None:
        require_writable(output, force=force, inputs=files)
        record = _record_beside(output, form)
    if record is not None:
        require_writable(record, force=force, inputs=files)
    bundle, detector = model_bundle(model), detector_choice(yunet)
    classifier = Classifier(load_network(bundle), detector.make())
    announce(bundle, detector.name, model)
    made_by = judged_by(bundle, detector.name)
    faults: list[str] = []
    rows = _rows(classifier, files, faults)
    if output is None or is_standard_output(output):
        write_rows(rows, classifier.columns, form, made_by, sys.stdout)
    else:
        write_whole(output, rows_as_text(rows, classifier.columns, form, made_by).encode())
        if record is not None:
            write_whole(record, json_text(made_by).encode())
    raise typer.Exit(1 if faults else 0)


def media_files(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the files themselves and, for each folder, its pictures and videos, subfolders included.

    Raises:
        InputError: a path does not exist, or a folder holds neither pictures nor videos.
    """
    from smiledesk.sources.folder_listing import is_regular_file

    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            files += _media_in(path)
        elif is_regular_file(path):
            files.append(path)
        elif path.exists():
            raise InputError(f"'{path}' is neither a file nor a folder: give a picture, a film, or a folder of both")
        else:
            raise InputError(f"there is no file or folder '{_without_secrets(path)}': check the name")
    return tuple(files)


def _media_in(folder: Path) -> list[Path]:
    from smiledesk.sources.folder_listing import files_in
    from smiledesk.sources.picture_folder import natural_order
    from smiledesk.sources.suffixes import FILM_SUFFIXES, PICTURE_SUFFIXES

    found = [path for path in files_in(folder) if path.suffix.lower() in PICTURE_SUFFIXES | FILM_SUFFIXES]
    if not found:
        raise InputError(f"the folder '{folder}' holds no pictures or videos: give another one")
    return sorted(found, key=natural_order)


def _without_secrets(path: Path) -> str:
    """A name for an error line; an address, which `Path` robs of a slash, is repaired and masked."""
    from smiledesk.sources.address import is_address, mask

    address = str(path).replace(":/", "://", 1)
    return mask(address if is_address(address) else str(path))


def _record_beside(output: Path, form: Format) -> Path | None:
    """The file beside the rows that records their origin; None if the JSON holds it, or nothing is written to disk."""
    if form is Format.JSON or is_standard_output(output) or is_pipe(output):
        return None
    return output.with_name(f"{output.name}.json")


def _rows(classifier: "Classifier", files: tuple[Path, ...], faults: list[str]) -> Iterator[Row]:
    """The rows of all files; one that cannot be read or judged becomes a line on stderr and in ``faults``."""
    from smiledesk.cli.terminal import progress_bar
    from smiledesk.core.errors import error_line
    from smiledesk.core.escaping import one_line
    from smiledesk.sources.base import SourceError

    with progress_bar() as progress:

        def report(line: str) -> None:
            faults.append(line)
            progress.console.print(f"smiledesk: {line}", markup=False, highlight=False, soft_wrap=True)

        for path in progress.track(files, description="classifying"):
            try:
                yield from classifier.rows(path, report)
            except SourceError as error:
                report(str(error))
            except Exception as error:  # noqa: BLE001 - one file must not end the others
                report(f"'{one_line(path)}' cannot be classified: {error_line(error)}")
