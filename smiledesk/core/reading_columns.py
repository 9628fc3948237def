"""The columns of a table of readings: a row for each face on each frame, and one for a frame without a face."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, get_args

Cell = str | int | float | None
"""None: an empty cell, null in JSON."""

Row = Mapping[str, Cell]
"""Column -> cell."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column."""

    name: str
    """Name; one that ends in ``<class>`` means one column per class of the model."""

    description: str
    unit: str = ""
    """Empty: it has none."""

    decimals: int | None = None
    """Digits after the point; None: it holds no fractions."""

    whole: bool = False
    """True: it holds whole numbers."""

    @property
    def cell_type(self) -> type[str | int | float]:
        """Type of every cell that is not empty."""
        return int if self.whole else str if self.decimals is None else float

    def cell(self, value: Cell) -> Cell:
        """Return a value in the form of the table."""
        return value if self.decimals is None or not isinstance(value, float) else round(value, self.decimals)


NO_FACE = "no_face"
DROPPED = "dropped"
MARKER = "marker"
MARKER_UNDONE = "marker_undone"
"""The values of ``status`` in rows that are no face; those of a face are `core.records.ReadingStatus`."""

_EACH_CLASS = "<class>"

COLUMNS = {
    column.name: column
    for column in (
        Column(
            "session", "start of the session, ISO 8601; within one, frames and times only rise, and one network judges"
        ),
        Column("file", "path of the picture or film; of a recording also the camera or address"),
        Column("frame", "number of the frame, counted from 0", whole=True),
        Column("time", "time of the frame since the start of its source", "s", 4),
        Column("clock", "time of day of the frame, ISO 8601 with offset"),
        Column("face", "number of the face, which it keeps from frame to frame", whole=True),
        Column("x", "centre of the face square, from the left", "pixels", 1),
        Column("y", "centre of the face square, from the top", "pixels", 1),
        Column("size", "side of the face square", "pixels", 1),
        Column("angle", "turn of the head in the plane of the picture, clockwise", "degrees", 1),
        Column("p_<class>", "probability of the class on this frame alone", decimals=6),
        Column("smoothed_<class>", "probability of the class, smoothed over time", decimals=6),
        Column(
            "relative_logit", "logit of smoothed_<class> of the positive class, less the person's baseline", decimals=4
        ),
        Column("label", "class that the model decides on, or why there is none"),
        Column("status", "ok, uncertain, too_small, lost, no_face, dropped, marker or marker_undone"),
        Column("sharpness", "sharpness of the face, about 0.6 if it is sharp, less if it is blurred", decimals=3),
        Column("brightness", "mean brightness of the face, 0 to 255", decimals=1),
        Column("detector_score", "confidence of the face detector", decimals=4),
        Column("marker", "text of a marker that the user set"),
    )
}
"""Name -> column, in the order of a table with all of them."""

OmittableColumn = Literal[
    "x", "y", "size", "angle", "p_<class>", "relative_logit", "sharpness", "brightness", "detector_score"
]
OMITTABLE: tuple[OmittableColumn, ...] = get_args(OmittableColumn)
"""The columns that a recording may lack; a summary reads the others."""

CLASSIFIED = ("file", "frame", "time", "face", "x", "y", "size", "p_<class>", "label")
"""The columns of ``smiledesk classify``."""


def columns_for(names: Iterable[str], classes: Sequence[str]) -> tuple[Column, ...]:
    """Return the named columns, those of each class for every class of a model."""
    named = (COLUMNS[name] for name in names)
    return tuple(
        replace(column, name=column.name.replace(_EACH_CLASS, one))
        for column in named
        for one in (classes if column.name.endswith(_EACH_CLASS) else [""])
    )


def row_of(columns: Iterable[Column], values: Row) -> Row:
    """Return the row with the values of some columns; the other cells are empty."""
    return {column.name: column.cell(values.get(column.name)) for column in columns}


def columns_text(names: Iterable[str]) -> str:
    """Describe columns in one paragraph."""
    columns = [COLUMNS[name] for name in names]
    return "; ".join(
        f"`{column.name}`: {column.description}" + (f", in {column.unit}" if column.unit else "") for column in columns
    )
