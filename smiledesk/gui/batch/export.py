"""The rows of results as a file, which is written whole or not at all."""

import io
from collections.abc import Iterable
from pathlib import Path

from smiledesk.batch.judged_by import JudgedBy
from smiledesk.batch.parquet import require_parquet
from smiledesk.batch.tables import Format, format_of, write_table
from smiledesk.core.atomic import write_whole
from smiledesk.core.errors import UserError
from smiledesk.core.json_text import encode_json
from smiledesk.core.reading_columns import Column, Row
from smiledesk.recording.sidecar import sidecar_path
from smiledesk.sources.suffixes import MEDIA_SUFFIXES


class ExportError(UserError):
    """The rows cannot be written without replacing something else."""


def export(rows: Iterable[Row], columns: tuple[Column, ...], made_by: JudgedBy, path: Path) -> None:
    """Write rows as `smiledesk classify` does, and beside them, in ``FILE.json``, what made them.

    Args:
        rows: in order.
        columns: of each row.
        made_by: model, threshold and detector.
        path: its suffix means the format; an earlier file is replaced, so the user must have agreed.

    Raises:
        ExportError: the name is that of a picture or film, or the name of the file beside is taken.
        ParquetError: the extra for Parquet is missing.
        OSError: the folder cannot be written; earlier files are untouched.
    """
    if path.suffix.lower() in MEDIA_SUFFIXES:
        raise ExportError(
            "'{path}' is a name for a picture or film: end it in .csv, .jsonl or .parquet", path=path.name
        )
    form = format_of(path)
    if form is Format.PARQUET:
        require_parquet()
    beside = sidecar_path(path)
    if beside.exists() and not path.exists():
        raise ExportError(
            "'{beside}' exists, and would name the model: choose another name for the table", beside=beside.name
        )
    table = io.BytesIO()
    write_table(rows, columns, form, made_by, table)
    write_whole(path, table.getvalue())
    if form is not Format.JSON:
        write_whole(beside, encode_json(made_by, indent=2))
