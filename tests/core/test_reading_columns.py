"""The columns of a reading, in the order that tables have."""

import re
from pathlib import Path

from smiledesk.core.reading_columns import CLASSIFIED, COLUMNS, columns_for, columns_text, row_of

ORDER = (
    "session,file,frame,time,clock,face,x,y,size,angle,p_<class>,smoothed_<class>,relative_logit,label,status,"
    "sharpness,brightness,detector_score,marker"
)


def test_all_columns_stand_in_their_order() -> None:
    assert ",".join(COLUMNS) == ORDER
    assert set(CLASSIFIED) < set(COLUMNS)


def test_each_class_has_its_columns() -> None:
    columns = columns_for(("face", "p_<class>", "smoothed_<class>"), ("no_smile", "smile"))
    assert [column.name for column in columns] == [
        *("face", "p_no_smile", "p_smile"),
        *("smoothed_no_smile", "smoothed_smile"),
    ]


def test_a_row_has_rounded_numbers_and_empty_cells() -> None:
    columns = columns_for(("frame", "x", "p_<class>", "label"), ("smile",))
    row = row_of(columns, {"p_smile": 0.123456789, "x": 10.26, "frame": 3})
    assert row == {"frame": 3, "x": 10.3, "p_smile": 0.123457, "label": None}
    assert list(row) == ["frame", "x", "p_smile", "label"]


def test_the_columns_describe_themselves() -> None:
    assert columns_text(("size", "label")) == (
        "`size`: side of the face square, in pixels; `label`: class that the model decides on, or why there is none"
    )


def test_the_documentation_has_every_column_with_its_unit() -> None:
    formats = (Path(__file__).parents[2] / "docs" / "formats.md").read_text(encoding="utf-8")
    section = formats.partition("## Readings")[2].partition("\n## ")[0]
    table = re.findall(r"^\| `(\w+(?:<class>)?)` \|([^|]*)\| (.*) \|$", section, re.MULTILINE)
    documented = [(name, unit.strip(), description) for name, unit, description in table if name in COLUMNS]
    assert documented == [(column.name, column.unit, column.description) for column in COLUMNS.values()]
