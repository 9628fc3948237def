"""One face of a summary's plot: its curve over its episodes and its missing time."""

from collections.abc import Sequence
from typing import Any

from matplotlib.axes import Axes

from smiledesk.core.translatable import Translatable
from smiledesk.recording.summary.curves import curve_of
from smiledesk.recording.summary.episodes import BRIDGED_S, FaceSummary
from smiledesk.recording.summary.plot_style import PlotColours, Translate, fitting, text_width
from smiledesk.recording.summary.recorded import RecordedFace, Recording

Bar = tuple[float, float]
"""Start, on the axis of `Recording.elapsed`, and length."""

_POINTS_PER_INCH = 150

_TOUCHING_S = 1e-6

_MOST_RAW_POINTS = 3000
"""The thin curve of the single frames is left out where more points of it would hide the smoothed one."""

_EPISODE_BAR = (1.025, 0.04)
"""Bottom and height of the bar above the lane, which shows episodes that are thinner than a pixel."""

_TITLE = 1.1
"""Bottom of the line above the lane, in heights of the lane."""


def prepare_lane(axes: Axes, ends: tuple[float, float], colours: PlotColours) -> None:
    """Draw the ground of a lane. ends: of the time axis."""
    axes.set_facecolor(colours.lane)
    axes.set_xlim(*ends)
    axes.set_ylim(0, 1)
    axes.set_yticks([0, 0.5, 1], labels=["0", "", "1"])
    axes.tick_params(axis="both", length=0, labelsize=8, labelcolor=colours.muted, pad=4)
    axes.tick_params(axis="x", labelbottom=False)
    axes.grid(axis="y", color=colours.line, linewidth=0.6)
    axes.set_axisbelow(True)
    for spine in axes.spines.values():
        spine.set_visible(False)


def draw_face(
    axes: Axes, recording: Recording, face: FaceSummary, colours: PlotColours, width: float, translate: Translate
) -> None:
    """Draw a face on a prepared lane. width: of the lane, in inches."""
    colour = colours.face(face.face)
    points = round(width * _POINTS_PER_INCH)
    missing = missing_bars(recording, face, thinnest=recording.duration / points / 2)
    episodes = [(recording.place_of(one.segment, one.onset), one.duration) for one in face.episodes]
    axes.broken_barh(missing, (0, 1), **colours.missing_bars)
    axes.broken_barh(episodes, (0, 1), facecolor=colour, alpha=0.2, linewidth=0)
    axes.broken_barh(episodes, _EPISODE_BAR, facecolor=colour, edgecolor=colour, linewidth=0.4, clip_on=False)
    _draw_thresholds(axes, recording.thresholds_of(face.face), colours)
    rows = next(rows for rows in recording.faces if rows.face == face.face)
    _draw_curves(axes, recording, rows, colour, points)
    _draw_title(axes, face, _facts(recording, face, translate), colours, width, translate)


def missing_bars(recording: Recording, face: FaceSummary, thinnest: float) -> Sequence[Bar]:
    """The time in which a face is missing for long enough to end an episode, whatever the reasons.

    Dropped frames between analysed ones would otherwise hide a lane. thinnest: bars that are thinner are left out.
    """
    bars: list[Bar] = []
    for span in face.spans:
        if not span.state.missing:
            continue
        start, end = float(recording.elapsed[span.first]), float(recording.elapsed[span.first]) + span.duration
        if bars and start - sum(bars[-1]) < _TOUCHING_S:
            start = bars.pop()[0]
        bars.append((start, end - start))
    return [bar for bar in bars if bar[1] > max(BRIDGED_S, thinnest)]


def _draw_thresholds(axes: Axes, thresholds: Sequence[tuple[float, float]], colours: PlotColours) -> None:
    """Draw the threshold as a line of steps, and its last value beside it.

    thresholds: as `Recording.thresholds_of`.
    """
    if not thresholds:
        return
    first, last = axes.get_xlim()
    places = [place for place, _ in thresholds]
    values = [value for _, value in thresholds]
    axes.step([first, *places[1:], last], [*values, values[-1]], where="post", **colours.threshold_line)
    axes.annotate(
        f"{values[-1]:.2f}",
        (1, values[-1]),
        xycoords=("axes fraction", "data"),
        xytext=(5, 0),
        textcoords="offset points",
        color=colours.muted,
        fontsize=8,
        va="center",
    )


def _draw_curves(axes: Axes, recording: Recording, rows: RecordedFace, colour: str, points: int) -> None:
    """Draw the smoothed probability, or that of the frames alone; the latter thinner behind the former."""
    if rows.values is not rows.raw and len(rows.at) <= _MOST_RAW_POINTS:
        raw = curve_of(recording, rows, rows.raw, points)
        axes.plot(raw.places, raw.values, color=colour, linewidth=0.6, alpha=0.5)
    curve = curve_of(recording, rows, rows.values, points)
    if curve.of_means:
        axes.fill_between(curve.places, curve.low, curve.high, color=colour, alpha=0.3, linewidth=0)
    line_width = 0.8 if curve.of_means else 1.3
    axes.plot(curve.places, curve.values, color=colour, linewidth=line_width, solid_joinstyle="round")


def _facts(recording: Recording, face: FaceSummary, translate: Translate) -> list[str]:
    """Texts about a face, the most important first."""
    facts = [Translatable("episodes: {number}", number=len(face.episodes))]
    if face.judged:
        facts.append(
            Translatable(
                "{class_name} in {share:.0%} of the judged time", class_name=recording.positive, share=face.share
            )
        )
    facts.append(Translatable("missing: {share:.0%}", share=sum(face.missing.values()) / recording.duration))
    return [*map(translate, facts)]


def _draw_title(
    axes: Axes, face: FaceSummary, facts: Sequence[str], colours: PlotColours, width: float, translate: Translate
) -> None:
    """Write the face's number at the left, and as many of its facts at the right as there is room for."""
    title = translate(Translatable("face {number}", number=face.face))
    numbers = fitting(facts, width - text_width(title, 10) - 0.1, 8)
    # Lines of markers pass behind the texts.
    ground = {"facecolor": colours.ground, "linewidth": 0, "pad": 1.5}
    common: dict[str, Any] = {"va": "bottom", "transform": axes.transAxes, "zorder": 5, "bbox": ground}
    axes.text(0, _TITLE, title, color=colours.face(face.face), fontsize=9, fontweight="bold", **common)
    axes.text(1, _TITLE, numbers, color=colours.muted, fontsize=8, ha="right", **common)
