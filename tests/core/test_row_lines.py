"""Rows as lines: both formats say the same, and no line stands on two pages of the file."""

import csv
import io
import json
import random
from pathlib import Path

import pytest

from smiledesk.core.reading_columns import Cell
from smiledesk.core.row_lines import LineFormat, RowLines, line_format_of

COLUMNS = ("file", "frame", "time", "p_smile", "marker")
PAGE = 4096


def rows(count: int) -> list[dict[str, Cell]]:
    """Rows of various lengths; some numbers are so small that they are written with an exponent."""
    chance = random.Random(3)  # noqa: S311 - no secrets
    return [
        {
            "file": f'a "film", {"x" * chance.randrange(40)}',
            "frame": index,
            "time": round(index / 30, 4),
            "p_smile": chance.choice([1e-06, round(chance.random(), 6), None, -12.5]),
            "marker": None,
        }
        for index in range(count)
    ]


def read(content: bytes, form: LineFormat) -> list[dict[str, object]]:
    if form is LineFormat.JSONL:
        return [json.loads(line) for line in content.splitlines()]
    return [
        {
            "file": row["file"],
            "frame": int(row["frame"]),
            "time": float(row["time"]),
            "p_smile": float(row["p_smile"]) if row["p_smile"] else None,
            "marker": row["marker"] or None,
        }
        for row in csv.DictReader(io.StringIO(content.decode(), newline=""), strict=True)
    ]


@pytest.mark.parametrize("form", LineFormat)
def test_each_line_stands_on_one_page_and_says_the_same(form: LineFormat) -> None:
    table = RowLines(COLUMNS, form)
    content = table.heading() + b"".join(table.lines(rows(2000)))
    assert read(content, form) == rows(2000)
    # The first lines are shorter than some that follow.
    for page in range(10 * PAGE, len(content) - PAGE, PAGE):
        assert content[page - 1 : page] == b"\n"


def test_a_row_without_decimals_is_unchanged() -> None:
    table = RowLines(("frame", "status"), LineFormat.CSV)
    content = table.heading() + b"".join(table.lines([{"frame": 7, "status": "dropped"}] * 1000))
    assert content == b"frame,status\n" + b"7,dropped\n" * 1000


@pytest.mark.parametrize(
    ("name", "form"), [("a.csv", "csv"), ("a.JSONL", "jsonl"), ("a.ndjson", "jsonl"), ("a", "csv")]
)
def test_the_name_of_a_file_says_its_format(name: str, form: str) -> None:
    assert line_format_of(Path(name)) == form
