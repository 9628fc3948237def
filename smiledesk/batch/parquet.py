"""Rows of a table as Apache Parquet, by pyarrow: the extra ``parquet``."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, BinaryIO

from smiledesk.core.errors import UserError
from smiledesk.core.installation import how_to_add
from smiledesk.core.reading_columns import Column, Row

_ROW_GROUP = 4_096
"""Rows that are kept in memory until they are written."""


class ParquetError(UserError):
    """The extra for Parquet is not installed."""


def require_parquet() -> None:
    """Check that pyarrow is installed.

    Raises:
        ParquetError: it is not.
    """
    try:
        import pyarrow.parquet  # noqa: F401
    except ImportError as error:
        raise ParquetError(
            "Parquet needs pyarrow: {remedy}, or choose another --format. Received: {error}",
            remedy=how_to_add("pyarrow"),
            error=error,
        ) from error


def write_parquet(rows: Iterable[Row], columns: Sequence[Column], metadata: Mapping[str, str], out: BinaryIO) -> None:
    """Write rows in groups, so that memory does not grow with their number.

    Args:
        rows: with a cell for each column.
        columns: names and types, in order.
        metadata: goes into the file's own metadata.
        out: the file.

    Raises:
        OSError: it cannot be written.
    """
    from pyarrow import parquet

    schema = _schema(columns).with_metadata(dict(metadata))
    with parquet.ParquetWriter(out, schema) as writer:
        for group in _groups(iter(rows)):
            writer.write_table(_table(group, schema))


def _groups(rows: Iterator[Row]) -> Iterator[list[Row]]:
    while group := list(islice(rows, _ROW_GROUP)):
        yield group


def _schema(columns: Sequence[Column]) -> Any:
    import pyarrow

    types = {str: pyarrow.string(), int: pyarrow.int64(), float: pyarrow.float64()}
    return pyarrow.schema([(column.name, types[column.cell_type]) for column in columns])


def _table(rows: Sequence[Row], schema: Any) -> Any:
    import pyarrow

    return pyarrow.Table.from_pydict({name: [row[name] for row in rows] for name in schema.names}, schema)
