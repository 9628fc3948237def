"""The results of a folder: compact, exact, sorted and filtered."""

from pathlib import Path

import numpy as np
import pytest

from smiledesk.core.reading_columns import Row, columns_for
from smiledesk.core.resources import resource
from smiledesk.gui.batch.folder_results import Choice, FolderResults, Kind, Order
from smiledesk.network.bundle import read_bundle

COLUMNS = columns_for(
    ("file", "frame", "time", "face", "x", "y", "size", "angle", "p_<class>", "label", "status"), ("no_smile", "smile")
)
FOLDER = Path("/photos/Summer")


def row(path: Path, p: float | None, status: str = "ok", **cells: str | float | None) -> Row:
    verdict = None if p is None else "smile" if p >= 0.65 else "no_smile"
    found = dict.fromkeys((column.name for column in COLUMNS), None) | {"file": str(path), "status": status}
    if p is not None:
        found |= {"frame": 0, "time": 0.0, "face": 1, "x": 40.5, "y": 41.0, "size": 30.2, "angle": -3.1}
        found |= {"p_smile": p, "p_no_smile": round(1 - p, 6), "label": verdict}
    return found | cells


@pytest.fixture
def rows() -> list[tuple[str, Row]]:
    """Name of each file, and its row."""
    made = {
        "smile/Anna.jpg": (0.912345, "ok"),
        "smile/ben.jpg": (0.1, "ok"),
        "no smile/Carl.jpg": (0.99, "ok"),
        "No_Smile/dora.jpg": (0.5, "uncertain"),
        "other/empty.jpg": (None, "no_face"),
    }
    return [(name, row(FOLDER / name, p, status)) for name, (p, status) in made.items()]


@pytest.fixture
def results(rows: list[tuple[str, Row]]) -> FolderResults:
    made = FolderResults(FOLDER, COLUMNS, read_bundle(resource("model")).card)
    for number, (name, cells) in enumerate(rows):
        made.add_file(FOLDER / name)
        made.add_row(number, cells)
    made.add_file(FOLDER / "other/broken.png")
    made.add_unreadable(len(rows), "'broken.png' is no picture")
    return made


def names(results: FolderResults, choice: Choice) -> list[str]:
    return [results[position].path.stem for position in results.chosen(choice)]


def test_rows_come_back_exactly_and_unreadable_files_have_none(
    results: FolderResults, rows: list[tuple[str, Row]]
) -> None:
    assert list(results.rows(results.with_rows(results.chosen(Choice())))) == [cells for _, cells in rows]


def test_a_class_folder_gives_the_label_whatever_its_case_and_spaces(results: FolderResults) -> None:
    assert [results[position].truth for position in range(6)] == ["smile", "smile", "no_smile", "no_smile", None, None]
    assert [results[position].is_wrong for position in range(6)] == [False, True, True, False, False, False]
    assert results.has_truth


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order.NAME, ["Anna", "ben", "Carl", "dora", "empty", "broken"]),
        (Order.HIGHEST, ["Carl", "Anna", "dora", "ben", "empty", "broken"]),
        (Order.LOWEST, ["ben", "dora", "Anna", "Carl", "empty", "broken"]),
        (Order.SUREST_MISTAKES, ["Carl", "ben", "dora", "Anna", "empty", "broken"]),
    ],
)
def test_orders(results: FolderResults, order: Order, expected: list[str]) -> None:
    assert names(results, Choice(order=order)) == expected


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (Choice(Kind.CLASS, "smile"), ["Anna", "Carl"]),
        (Choice(Kind.CLASS, "no_smile"), ["ben", "dora"]),
        (Choice(Kind.WRONG), ["ben", "Carl"]),
        (Choice(Kind.UNCERTAIN), ["dora"]),
        (Choice(Kind.NO_FACE), ["empty"]),
        (Choice(Kind.UNREADABLE), ["broken"]),
        (Choice(Kind.TOO_SMALL), []),
        (Choice(name="ANN"), ["Anna"]),
        (Choice(Kind.WRONG, name="smile/b"), ["ben"]),
    ],
)
def test_filters(results: FolderResults, choice: Choice, expected: list[str]) -> None:
    assert names(results, choice) == expected
    if not choice.name:
        assert results.counts()[choice.kind, choice.label] == len(expected)


def test_an_unreadable_file_says_why(results: FolderResults) -> None:
    broken = results[5]
    assert (broken.status, broken.reason, broken.verdict) == ("unreadable", "'broken.png' is no picture", None)


def test_twenty_thousand_rows_take_three_megabytes_and_are_sorted_at_once() -> None:
    made = FolderResults(FOLDER, COLUMNS, read_bundle(resource("model")).card)
    for number in range(20_000):
        made.add_file(FOLDER / f"smile/{number:05}.jpg")
        made.add_row(number, row(FOLDER, (number * 7919 % 20_000) / 20_000))
    cells = [*made._numbers.values(), *made._texts.values(), made._files]
    assert sum(column.itemsize * len(column) for column in cells) < 3_000_000
    shown = [made[int(position)].probability for position in made.chosen(Choice(order=Order.HIGHEST))[:3]]
    assert np.allclose(shown, [0.99995, 0.9999, 0.99985])
