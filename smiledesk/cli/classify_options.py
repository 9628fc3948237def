"""The options of ``smiledesk classify`` that choose columns of the table and frames of films."""

import re
from typing import TYPE_CHECKING, Annotated

import typer

from smiledesk.core.reading_columns import CLASSIFIED, COLUMNS

if TYPE_CHECKING:
    from smiledesk.batch.frame_selection import FrameSelection

_CLASS = "_<class>"

_MORE_COLUMNS = ("angle", "smoothed_<class>", "status", "sharpness", "brightness", "detector_score")
"""Columns that are left out unless they are named."""

_TIME = re.compile(r"(?:(?:(?P<hours>\d+):)?(?P<minutes>\d+):)?(?P<seconds>\d+(?:\.\d*)?)")


def _time(text: str) -> float:
    """Seconds from ``90``, ``1:30`` or ``0:01:30.5``."""
    found = _TIME.fullmatch(text)
    if found is None:
        raise typer.BadParameter(f"a time is given in seconds, or as minutes:seconds. Received: {text}")
    return int(found["hours"] or 0) * 3600 + int(found["minutes"] or 0) * 60 + float(found["seconds"])


ColumnsOption = Annotated[
    str,
    typer.Option(
        "--columns",
        metavar="NAME,...",
        help=f"Add columns: {', '.join(name.removesuffix(_CLASS) for name in _MORE_COLUMNS)}, or all. 'smoothed' is "
        "over time, as in the window; 'status' marks uncertain labels.",
        show_default=False,
    ),
]

SummaryOption = Annotated[
    bool,
    typer.Option(
        "--summary",
        help="Write one row for each file: how long its faces were judged and smiled, the share, and the number of "
        "episodes, from smoothed labels as in a recording.",
    ),
]

EveryOption = Annotated[int, typer.Option("--every", min=1, metavar="N", help="Read every Nth frame of films.")]

RateOption = Annotated[
    float | None,
    typer.Option("--fps", min=0.001, metavar="F", help="Read at most so many frames per second of films."),
]

FromOption = Annotated[
    float | None,
    typer.Option(
        "--from", parser=_time, metavar="TIME", help="Where to begin in films: seconds, or 1:30.", show_default=False
    ),
]

ToOption = Annotated[
    float | None,
    typer.Option("--to", parser=_time, metavar="TIME", help="Where to end in films.", show_default=False),
]


def chosen_columns(text: str, summary: bool) -> tuple[str, ...]:
    """Return the usual columns and those that the option names, in the order of the table; none for a summary.

    Raises:
        typer.BadParameter: there is no such column, or a summary has none of them.
    """
    if summary and text:
        raise typer.BadParameter("a summary has columns of its own: leave out --columns")
    if summary:
        return ()
    named = {name.strip() for name in text.split(",")} - {""}
    known = {name.removesuffix(_CLASS): name for name in _MORE_COLUMNS}
    if unknown := named - known.keys() - {"all"}:
        raise typer.BadParameter(
            f"choose of {', '.join(known)}, or all. Received: {', '.join(sorted(unknown))}", param_hint="--columns"
        )
    more = _MORE_COLUMNS if "all" in named else {known[name] for name in named}
    return tuple(name for name in COLUMNS if name in CLASSIFIED or name in more)


def frame_selection(every: int, rate: float | None, start: float | None, end: float | None) -> "FrameSelection":
    """Return the selection that the options make.

    Raises:
        typer.BadParameter: they contradict each other.
    """
    from smiledesk.batch.frame_selection import FrameSelection

    if every > 1 and rate is not None:
        raise typer.BadParameter("--every and --fps both choose the frames: give one of them")
    if end is not None and end <= (start or 0.0):
        raise typer.BadParameter(f"--to must be later than --from. Received: {end:g} s, and {start or 0.0:g} s")
    return FrameSelection(every, rate, start or 0.0, end)
