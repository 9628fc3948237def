"""``smiledesk classify``: a row a face, for pictures, folders and videos."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from smiledesk.cli.options import ModelOption, YuNetOption
from smiledesk.cli.tables import Format, Row

if TYPE_CHECKING:
    from smiledesk.cli.classifying import Classifier


def classify(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Pictures, videos, folders of both.")],
    model: ModelOption = None,
    yunet: YuNetOption = None,
    form: Annotated[Format, typer.Option("--format", help="How the rows are written.")] = Format.CSV,
    output: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write the rows into a file, whole or not at all.", show_default=False),
    ] = None,
) -> None:
    """Write a row for every face in pictures and videos, and one for every picture or frame without a face.

    The probabilities are this frame's, not smoothed; x, y and size are centre and side of the face square in pixels;
    the frames of a video count from 0.
    """
    from smiledesk.cli.classifying import Classifier
    from smiledesk.cli.defaults import detector_choice, model_bundle
    from smiledesk.cli.inputs import media_files
    from smiledesk.cli.tables import rows_as_text, write_rows
    from smiledesk.core.atomic import write_whole
    from smiledesk.network.runtime import NetworkRuntime

    if output is not None and not output.absolute().parent.is_dir():
        raise typer.BadParameter(f"there is no folder '{output.absolute().parent}': make it first")
    files = media_files(paths)
    detector = detector_choice(yunet).make()
    classifier = Classifier(NetworkRuntime(model_bundle(model)), detector)
    faults: list[str] = []
    rows = _rows(classifier, files, faults)
    if output is None:
        write_rows(rows, classifier.columns, form, sys.stdout)
    else:
        write_whole(output, rows_as_text(rows, classifier.columns, form).encode())
    raise typer.Exit(1 if faults else 0)


def _rows(classifier: "Classifier", files: tuple[Path, ...], faults: list[str]) -> Iterator[Row]:
    """The rows of all files; a file that cannot be read is a line on stderr and in ``faults``, the others go on."""
    from smiledesk.cli.progress import progress_bar
    from smiledesk.sources.base import SourceError

    with progress_bar() as progress:
        for path in progress.track(files, description="classifying"):
            try:
                yield from classifier.rows(path)
            except SourceError as error:
                faults.append(str(error))
                progress.console.print(f"smiledesk: {error}", markup=False, highlight=False, soft_wrap=True)
