"""Rows as CSV, JSON and JSON lines, read back by the libraries that users read them with."""

import csv
import io
import json

import msgspec
import pytest

from smiledesk.batch.tables import Format, write_rows
from smiledesk.core.reading_columns import Row


class MadeBy(msgspec.Struct):
    model: str


MADE_BY = MadeBy("mine")
COLUMNS = ("file", "face", "p_smile")
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
    assert tuple(whole["rows"][1]) == COLUMNS


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
