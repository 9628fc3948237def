"""Rows as CSV, JSON and JSON lines, read back by the libraries that users read them with."""

import csv
import io
import json
from pathlib import Path

import msgspec
import pytest
from pyarrow import parquet

from smiledesk.batch.tables import Format, format_of, write_rows, write_table
from smiledesk.core.reading_columns import Column, Row


class MadeBy(msgspec.Struct):
    model: str


MADE_BY = MadeBy("mine")
COLUMNS = (Column("file", ""), Column("face", "", whole=True), Column("p_smile", "", decimals=6))
ROWS: list[Row] = [
    {"file": 'a "quoted", name.jpg', "face": 1, "p_smile": 0.25},
    {"p_smile": None, "face": None, "file": "zeile\nzwei.png"},
]


def rows_as_text(rows: list[Row], form: Format) -> str:
    text = io.StringIO(newline="")
    write_rows(rows, COLUMNS, form, MADE_BY, text)
    return text.getvalue()


def test_csv_reads_back() -> None:
    text = rows_as_text(ROWS, Format.CSV)
    assert list(csv.DictReader(io.StringIO(text))) == [
        {"file": 'a "quoted", name.jpg', "face": "1", "p_smile": "0.25"},
        {"file": "zeile\nzwei.png", "face": "", "p_smile": ""},
    ]


def test_json_reads_back_with_the_columns_in_order() -> None:
    whole = json.loads(rows_as_text(ROWS, Format.JSON))
    assert whole == {"judged_by": {"model": "mine"}, "rows": ROWS}
    assert list(whole["rows"][1]) == ["file", "face", "p_smile"]


def test_json_lines_read_back() -> None:
    lines = rows_as_text(ROWS, Format.JSONL).splitlines()
    assert [json.loads(line) for line in lines] == ROWS


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (Format.CSV, "file,face,p_smile\n"),
        (Format.JSON, '{"judged_by": {"model":"mine"},\n"rows": [\n]}\n'),
        (Format.JSONL, ""),
    ],
)
def test_no_rows_at_all(form: Format, text: str) -> None:
    assert rows_as_text([], form) == text


def test_parquet_keeps_what_made_it() -> None:
    out = io.BytesIO()
    write_table(ROWS, COLUMNS, Format.PARQUET, MADE_BY, out)
    table = parquet.read_table(out)
    assert table.to_pylist() == [{name: row[name] for name in ("file", "face", "p_smile")} for row in ROWS]
    assert json.loads(table.schema.metadata[b"judged_by"]) == {"model": "mine"}


def test_a_suffix_means_a_format() -> None:
    names = {"a.csv": "csv", "a.JSON": "json", "a.jsonl": "jsonl", "a.parquet": "parquet", "a": "csv", "a.txt": "csv"}
    assert {name: format_of(Path(name)).value for name in names} == names
