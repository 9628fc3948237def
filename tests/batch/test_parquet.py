"""Rows as Parquet: typed columns, empty cells as nulls, and what made them in the metadata."""

import io

import pyarrow
from pyarrow import parquet

from smiledesk.batch.parquet import write_parquet
from smiledesk.core.reading_columns import COLUMNS, columns_for, row_of

COLUMNS_OF_ALL = columns_for(COLUMNS, ["smile", "no smile"])


def test_each_column_has_the_type_of_its_cells() -> None:
    rows = [
        row_of(COLUMNS_OF_ALL, {"file": "a.jpg", "frame": 0, "time": 0.0, "face": 3, "p_smile": 0.5, "label": "smile"}),
        row_of(COLUMNS_OF_ALL, {"file": "b.jpg", "frame": 1, "label": "no face"}),
    ]
    out = io.BytesIO()
    write_parquet(rows, COLUMNS_OF_ALL, {"model": "abc"}, out)
    table = parquet.read_table(out)
    assert table.to_pylist() == rows
    types = {field.name: field.type for field in table.schema}
    assert {types["file"], types["clock"], types["label"]} == {pyarrow.string()}
    assert {types["frame"], types["face"]} == {pyarrow.int64()}
    assert {types[name] for name in ("time", "x", "p_smile", "smoothed_no smile", "brightness")} == {pyarrow.float64()}
    assert table.schema.metadata[b"model"] == b"abc"


def test_rows_are_written_in_groups_as_they_come() -> None:
    columns = columns_for(["frame"], [])
    out = io.BytesIO()
    write_parquet(({"frame": index} for index in range(10_000)), columns, {}, out)
    file = parquet.ParquetFile(out)
    assert (file.num_row_groups, file.metadata.num_rows) == (3, 10_000)
    assert file.read()["frame"].to_pylist() == list(range(10_000))


def test_no_rows_are_an_empty_table() -> None:
    out = io.BytesIO()
    write_parquet([], COLUMNS_OF_ALL, {}, out)
    assert parquet.read_table(out).num_rows == 0
