"""``smiledesk summarise``: the episodes of recordings, as tables and plots."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from smiledesk.cli.output import ForceOption, json_text, require_writable

if TYPE_CHECKING:
    from smiledesk.core.reading_columns import Cell, Row
    from smiledesk.recording.summary.episodes import Summary


class SummaryFormat(StrEnum):
    """The formats of a summary."""

    CSV = "csv"
    JSON = "json"
    JSONL = "jsonl"


def summarise(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE...", help="Tables of 'smiledesk record' or 'smiledesk classify': CSV, JSON lines."
        ),
    ],
    output: Annotated[
        Path | None,
        typer.Option(
            metavar="FOLDER",
            help="Write NAME.episodes.csv, a row for each episode, and a plot as NAME.png and NAME.svg into this "
            "folder. A table of several films has a plot for each: NAME.FILM.png.",
            show_default=False,
        ),
    ] = None,
    positive: Annotated[
        str | None,
        typer.Option(
            "--class",
            metavar="CLASS",
            help="The class whose episodes are counted. Default: the one whose probability the window shows.",
            show_default=False,
        ),
    ] = None,
    form: Annotated[
        SummaryFormat | None,
        typer.Option(
            "--format",
            help="How the numbers are written: a row for each face, or JSON with episodes and markers as well. "
            "Default: a table on a terminal, else CSV.",
            show_default=False,
        ),
    ] = None,
    force: ForceOption = False,
) -> None:
    """Print how long and how often every recorded face smiles, and for how long it was missing.

    An episode lasts from the first frame with the label 'smile' to the end of the last one; a face that is missing for
    half a second or less does not end it. The labels are used as they were recorded: those of 'record' are smoothed,
    those of 'classify' belong to single frames, so that their episodes are shorter and more.

    The exit code is 1 if a table could not be read; the others are summarised.
    """
    tables = _summaries(files, positive)
    results = [] if output is None else list(_results(output, tables))
    if output is not None:
        _require_writable(output, results, files, force=force)
    _print([summary for of_file in tables.values() for summary in of_file], form)
    _write(results)
    raise typer.Exit(0 if all(file in tables for file in files) else 1)


def _summaries(files: Sequence[Path], positive: str | None) -> "dict[Path, list[Summary]]":
    """The summaries of each table that can be read; a line on stderr for every other."""
    from smiledesk.cli.terminal import print_note
    from smiledesk.recording.summary.episodes import summary_of
    from smiledesk.recording.summary.reading_file import read_recordings
    from smiledesk.recording.summary.recorded import RecordingError

    tables: dict[Path, list[Summary]] = {}
    for file in dict.fromkeys(files):
        try:
            tables[file] = [summary_of(one) for one in read_recordings(file, positive, print_note)]
        except RecordingError as error:
            print_note(str(error))
    return tables


_Result = tuple[Path, Callable[[], bytes]]
"""A file, and what makes its content."""


def _results(folder: Path, tables: "dict[Path, list[Summary]]") -> Iterator[_Result]:
    from smiledesk.recording.summary.plot_on_demand import plot_png, plot_svg

    for table, summaries in tables.items():
        yield folder / f"{table.stem}.episodes.csv", partial(_episodes, summaries)
        for name, summary in zip(_plot_names(table, summaries), summaries, strict=True):
            yield folder / f"{name}.png", partial(plot_png, summary)
            yield folder / f"{name}.svg", partial(plot_svg, summary)


def _episodes(summaries: "Sequence[Summary]") -> bytes:
    from smiledesk.recording.summary.tables import EPISODE_COLUMNS, csv_table, episode_rows

    return csv_table(EPISODE_COLUMNS, episode_rows(summaries))


def _plot_names(table: Path, summaries: "Sequence[Summary]") -> list[str]:
    """The names of a table's plots without suffixes, each another one."""
    if len(summaries) == 1:
        return [table.stem]
    names: list[str] = []
    for summary in summaries:
        # Either system's separators: the table may come from another one.
        film = f"{table.stem}.{PureWindowsPath(summary.recording.name).stem}"
        same = sum(name == film or name.startswith(f"{film}-") for name in names)
        names.append(f"{film}-{same + 1}" if same else film)
    return names


def _require_writable(folder: Path, results: Iterable[_Result], files: Sequence[Path], *, force: bool) -> None:
    if folder.exists() and not folder.is_dir():
        raise typer.BadParameter(f"'{folder}' is no folder: name a folder for the results")
    folder.mkdir(parents=True, exist_ok=True)
    seen: set[Path] = set()
    for path, _ in results:
        if path in seen:
            raise typer.BadParameter(f"two tables would be written to '{path}': summarise one of them by itself")
        seen.add(path)
        require_writable(path, force=force, inputs=files, text=path.suffix != ".png")


def _print(summaries: "list[Summary]", form: SummaryFormat | None) -> None:
    from smiledesk.recording.summary.tables import FACE_COLUMNS, csv_table, face_rows

    if form is None and sys.stdout.isatty():
        _print_table(face_rows(summaries))
    elif form is SummaryFormat.JSON:
        typer.echo(json_text([_record(summary) for summary in summaries]))
    elif form is SummaryFormat.JSONL:
        for row in face_rows(summaries):
            typer.echo(msgspec.json.encode(row))
    else:
        typer.echo(csv_table(FACE_COLUMNS, face_rows(summaries)), nl=False)


def _print_table(rows: "Iterable[Row]") -> None:
    from rich.console import Console
    from rich.table import Table

    from smiledesk.recording.summary.recorded import MISSING_STATES

    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("file", overflow="ellipsis", no_wrap=True)
    for heading in ("face", "seconds", "episodes", "share", "missing"):
        table.add_column(heading, justify="right", no_wrap=True)
    for row in rows:
        missing = sum(float(row[state.status] or 0) for state in MISSING_STATES)
        cells = (_text(row["face"]), f"{row['duration']:.1f}", _text(row["episodes"]), _percent(row["share"]))
        table.add_row(str(row["file"]), *cells, f"{missing:.1f} s" if row["face"] is not None else "")
    Console(emoji=False, markup=False, highlight=False).print(table)


def _record(summary: "Summary") -> "dict[str, object]":
    """A summary with everything in it, for JSON."""
    from smiledesk.recording.summary.tables import episode_rows, face_rows

    recording = summary.recording
    episodes = list(episode_rows([summary]))
    return {
        "file": recording.name,
        "class": recording.positive,
        "duration": round(recording.duration, 3),
        "frames": recording.frames,
        "frames_dropped": recording.dropped_frames,
        "markers": [{"segment": one.segment + 1, "time": one.time, "name": one.name} for one in summary.markers],
        "faces": [
            {
                **_without_source(row),
                "episodes": [_without_source(one) for one in episodes if one["face"] == row["face"]],
            }
            for row in face_rows([summary])
            if row["face"] is not None
        ],
    }


def _without_source(row: "Row") -> "dict[str, Cell]":
    return {name: cell for name, cell in row.items() if name not in {"file", "class"}}


def _write(results: Iterable[_Result]) -> None:
    from smiledesk.cli.terminal import progress_bar
    from smiledesk.core.atomic import write_whole

    with progress_bar() as progress:
        for path, content in progress.track(list(results), description="drawing"):
            write_whole(path, content())


def _text(cell: "Cell") -> str:
    return "" if cell is None else str(cell)


def _percent(cell: "Cell") -> str:
    return f"{cell:.1%}" if isinstance(cell, float) else ""
