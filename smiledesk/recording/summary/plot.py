"""A summary as a picture: the probability of every face over time, its episodes, its missing time, the markers.

Drawn by matplotlib, through its objects and never through ``pyplot``, which keeps figures and opens windows. This
module is imported where a plot is first needed, as matplotlib takes half a second.
"""

import io
import threading
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.style import context
from matplotlib.ticker import FuncFormatter, MultipleLocator
from numpy.typing import NDArray

from smiledesk.core.escaping import one_line
from smiledesk.core.translatable import Translatable
from smiledesk.recording.summary.episodes import FaceSummary, Summary
from smiledesk.recording.summary.plot_lane import draw_face, prepare_lane
from smiledesk.recording.summary.plot_style import (
    ON_PAPER,
    PLOT_MARK,
    STYLE,
    PlotColours,
    Translate,
    fitting,
    text_width,
)
from smiledesk.recording.summary.recorded import RecordedMarker, Recording

_ONE_AT_A_TIME = threading.Lock()
"""Held while a plot is drawn: matplotlib's settings are those of the process."""

MOST_LANES = 6
"""Faces that are drawn; with more of them, those judged for the longest time."""

_LEFT, _RIGHT, _BOTTOM = 0.5, 0.6, 0.68
"""Inches beside and below the lanes."""

_HEADING, _MARKER_ROW, _LANE_TITLE = 0.62, 0.2, 0.34
"""Inches of the two lines at the top, of a row of markers' names, of the line above each lane."""

_LANE, _LEAST_LANE = 0.95, 0.5
"""Inches of a lane where the height is free, and at least."""

_LEGEND_SYMBOL = 0.45
"""Inches of the symbol beside a text of the legend, and of the gap after it."""

_MOST_MARKER_ROWS = 3
_LONGEST_NAME = 24

_STEPS = (0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 28800)
"""Seconds between two times of the axis."""

_TIME_WIDTH = 0.7
"""Inches of the axis that a time needs."""

_MINUTES_FROM, _HOURS_FROM = 120, 3600
"""Seconds of an axis from which its times are written in minutes, and in hours."""


@dataclass(frozen=True, slots=True, eq=False)
class PlotImage:
    """A plot in pixels, and where its times are."""

    pixels: NDArray[np.uint8]
    """Shape (height, width, 4), RGBA."""
    left: float
    right: float
    """Columns of the first and the last place of the axis."""
    first: float
    last: float
    """The first and the last place of the axis, see `Recording.elapsed`."""


def plot_png(summary: Summary, colours: PlotColours = ON_PAPER, translate: Translate = str) -> bytes:
    """A plot as a PNG, 1600 pixels wide."""
    return _file(summary, colours, translate, "png")


def plot_svg(summary: Summary, colours: PlotColours = ON_PAPER, translate: Translate = str) -> bytes:
    """A plot as an SVG; its letters are outlines, so that it looks the same everywhere."""
    return _file(summary, colours, translate, "svg")


def plot_image(
    summary: Summary, colours: PlotColours, width: float, lane: float, dpi: float, translate: Translate = str
) -> PlotImage:
    """A plot for a screen. width: of the plot, lane: height of a lane, both in inches, of ``dpi`` pixels each."""
    with _ONE_AT_A_TIME, context(STYLE):
        figure = _figure(summary, colours, width, plot_height(summary, lane), translate)
        figure.set_dpi(dpi)
        content = io.BytesIO()
        figure.savefig(content, format="rgba", dpi=dpi)
        first, last = figure.axes[0].get_xlim()
        across, down = (int(pixels) for pixels in figure.bbox.size)
    pixels = np.frombuffer(content.getvalue(), np.uint8).reshape(down, across, 4)
    return PlotImage(pixels, _LEFT * dpi, (width - _RIGHT) * dpi, first, last)


def plot_height(summary: Summary, lane: float = _LANE) -> float:
    """The height in inches of a plot with lanes of some height."""
    lanes = max(len(_drawn_faces(summary)), 1)
    return _HEADING + _MOST_MARKER_ROWS * _MARKER_ROW * bool(summary.markers) + lanes * (lane + _LANE_TITLE) + _BOTTOM


def _file(summary: Summary, colours: PlotColours, translate: Translate, form: str) -> bytes:
    content = io.BytesIO()
    with _ONE_AT_A_TIME, context(STYLE):
        figure = _figure(summary, colours, 10.0, plot_height(summary), translate)
        # No date: the same recording gives the same file.
        metadata = {"Creator": PLOT_MARK, "Date": None} if form == "svg" else {"Software": PLOT_MARK}
        figure.savefig(content, format=form, dpi=160, metadata=metadata)
    return content.getvalue()


def _figure(summary: Summary, colours: PlotColours, width: float, height: float, translate: Translate) -> Figure:
    recording, faces = summary.recording, _drawn_faces(summary)
    ends = (float(recording.elapsed[0]), float(recording.elapsed[0] + recording.duration))
    lane_width = width - _LEFT - _RIGHT
    names = [_shown_name(marker, translate) for marker in recording.markers]
    rows = _marker_rows(recording, names, ends, lane_width)
    top = height - _HEADING - _MARKER_ROW * (1 + max(rows, default=-1))
    pitch = max((top - _BOTTOM) / max(len(faces), 1), _LEAST_LANE + _LANE_TITLE)
    figure = Figure(figsize=(width, height), facecolor=colours.ground)
    lanes = [
        _add_lane(figure, _LEFT, top - number * pitch - pitch, lane_width, pitch - _LANE_TITLE)
        for number in range(max(len(faces), 1))
    ]
    for axes in lanes:
        prepare_lane(axes, ends, colours)
    for axes, face in zip(lanes, faces, strict=False):
        draw_face(axes, recording, face, colours, lane_width, translate)
    _draw_segments(lanes, recording, colours)
    _draw_markers(lanes, recording, names, rows, colours)
    _draw_time_axis(lanes[-1], ends, colours, lane_width)
    _draw_heading(figure, summary, colours, len(faces), translate)
    _draw_legend(figure, summary, colours, translate)
    return figure


def _add_lane(figure: Figure, left: float, bottom: float, width: float, height: float) -> Axes:
    """A new lane. left, bottom, width, height: inches."""
    across, up = figure.get_size_inches()
    return figure.add_axes((left / across, bottom / up, width / across, height / up))


def _drawn_faces(summary: Summary) -> Sequence[FaceSummary]:
    longest = sorted(summary.faces, key=lambda face: -face.judged)[:MOST_LANES]
    return sorted(longest, key=lambda face: face.face)


def _draw_segments(lanes: Sequence[Axes], recording: Recording, colours: PlotColours) -> None:
    starts = np.nonzero(np.diff(recording.segments))[0] + 1
    for axes in lanes:
        for place in recording.elapsed[starts]:
            axes.axvline(place, **colours.segment_line)


def _draw_markers(
    lanes: Sequence[Axes], recording: Recording, names: Sequence[str], rows: Sequence[int], colours: PlotColours
) -> None:
    """Draw a line through all lanes for each marker, and its name above them. rows: of the names."""
    for marker, name, row in zip(recording.markers, names, rows, strict=True):
        place = recording.place_of(marker.segment, marker.time)
        for axes in lanes:
            axes.axvline(place, **colours.marker_line)
        if row < 0:
            continue
        lanes[0].annotate(
            name,
            (place, 1),
            xycoords=("data", "axes fraction"),
            xytext=(0, (_LANE_TITLE + row * _MARKER_ROW) * 72),
            textcoords="offset points",
            color=colours.text,
            fontsize=8,
            arrowprops={"arrowstyle": "-", "shrinkA": 0, "shrinkB": 0, "relpos": (0, 0), **colours.marker_line},
        )


def _marker_rows(recording: Recording, names: Sequence[str], ends: tuple[float, float], width: float) -> list[int]:
    """The row of each marker's name above the lanes, the lowest 0; -1 where all rows are taken."""
    taken = [-1.0] * _MOST_MARKER_ROWS
    rows = []
    for marker, name in zip(recording.markers, names, strict=True):
        start = (recording.place_of(marker.segment, marker.time) - ends[0]) / (ends[1] - ends[0]) * width
        free = next((row for row, end in enumerate(taken) if end <= start), -1)
        if free >= 0:
            taken[free] = start + text_width(f"{name}  ", 8)
        rows.append(free)
    return rows


def _shown_name(marker: RecordedMarker, translate: Translate) -> str:
    return _elided(marker.name, _LONGEST_NAME) or translate(Translatable("marker"))


def _draw_time_axis(axes: Axes, ends: tuple[float, float], colours: PlotColours, width: float) -> None:
    length = ends[1] - ends[0]
    step = next((step for step in _STEPS if length / step <= width / _TIME_WIDTH), _STEPS[-1])
    axes.xaxis.set_major_locator(MultipleLocator(step))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda place, _position: time_text(place, length)))
    axes.tick_params(axis="x", labelbottom=True, length=3, color=colours.line)
    if length < _MINUTES_FROM:
        axes.annotate(
            "s",
            (1, 0),
            xycoords="axes fraction",
            xytext=(12, -7),
            textcoords="offset points",
            color=colours.muted,
            fontsize=8,
            va="top",
        )


def time_text(seconds: float, length: float) -> str:
    """A time on an axis of some length: seconds, from two minutes on ``m:ss``, from an hour on ``h:mm:ss``."""
    if length < _MINUTES_FROM:
        return f"{seconds:.10g}"
    whole = round(seconds)
    sign, whole = "-" if whole < 0 else "", abs(whole)
    if length < _HOURS_FROM:
        return f"{sign}{whole // 60}:{whole % 60:02d}"
    return f"{sign}{whole // 3600}:{whole // 60 % 60:02d}:{whole % 60:02d}"


def _draw_heading(figure: Figure, summary: Summary, colours: PlotColours, drawn: int, translate: Translate) -> None:
    recording, (width, height) = summary.recording, figure.get_size_inches()
    left, duration = _LEFT / width, recording.duration
    length = f"{duration:.1f} s" if duration < _MINUTES_FROM else time_text(duration, duration)
    facts = [
        translate(Translatable("p({class_name})", class_name=recording.positive)),
        length,
        translate(Translatable("frames: {number:,}", number=recording.frames)),
    ]
    if recording.dropped_frames:
        facts.append(translate(Translatable("dropped: {number:,}", number=recording.dropped_frames)))
    if drawn < len(summary.faces):
        faces = len(summary.faces)
        facts.append(
            translate(Translatable("{drawn} of {faces} faces, those judged longest", drawn=drawn, faces=faces))
        )
    elif not drawn:
        facts.append(translate(Translatable("no face")))
    room = width - _LEFT - 0.1
    title = _elided(recording.name, max(int(room / text_width("m", 11.5)), 8))
    figure.text(left, 1 - 0.16 / height, title, color=colours.text, fontsize=11, fontweight="bold", va="top")
    figure.text(left, 1 - 0.4 / height, fitting(facts, room, 8.5), color=colours.muted, fontsize=8.5, va="top")


def _draw_legend(figure: Figure, summary: Summary, colours: PlotColours, translate: Translate) -> None:
    recording, (width, height) = summary.recording, figure.get_size_inches()
    handles: list[Patch | Line2D] = [
        Patch(facecolor=colours.muted, alpha=0.5, label=translate(Translatable("episode"))),
        Patch(label=translate(Translatable("missing")), **colours.missing_bars),
    ]
    if recording.thresholds:
        handles.append(Line2D([], [], label=translate(Translatable("threshold")), **colours.threshold_line))
    if recording.markers:
        handles.append(Line2D([], [], label=translate(Translatable("marker")), **colours.marker_line))
    if recording.segments[-1]:
        handles.append(Line2D([], [], label=translate(Translatable("time starts anew")), **colours.segment_line))
    needed = sum(text_width(str(handle.get_label()), 8) + _LEGEND_SYMBOL for handle in handles)
    lines = 1 if needed < width - _LEFT else 2
    figure.legend(
        handles=handles,
        loc="lower left",
        bbox_to_anchor=(_LEFT / width, 0.06 / height),
        bbox_transform=figure.transFigure,
        ncols=-(-len(handles) // lines),
        labelspacing=0.3,
        frameon=False,
        fontsize=8,
        labelcolor=colours.muted,
        borderaxespad=0,
        borderpad=0,
        handlelength=1.6,
        columnspacing=1.6,
    )


def _elided(name: str, longest: int) -> str:
    """A name in one line, its middle left out if it is too long."""
    name = one_line(name)
    half = longest // 2
    return name if len(name) <= longest else f"{name[:half]}…{name[-half + 1 :]}"
