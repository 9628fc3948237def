"""Plots of summaries for modules that may need none: matplotlib is imported by the first one that is drawn."""

import os
from typing import TYPE_CHECKING

from smiledesk.recording.summary.episodes import Summary
from smiledesk.recording.summary.plot_style import PlotColours
from smiledesk.user_data import user_data_folder

if TYPE_CHECKING:
    from smiledesk.recording.summary.plot import PlotImage


def plot_png(summary: Summary) -> bytes:
    """A plot on paper as a PNG, see `plot.plot_png`."""
    _choose_cache_folder()
    from smiledesk.recording.summary import plot

    return plot.plot_png(summary)


def plot_svg(summary: Summary) -> bytes:
    """A plot on paper as an SVG, see `plot.plot_svg`."""
    _choose_cache_folder()
    from smiledesk.recording.summary import plot

    return plot.plot_svg(summary)


def plot_image(summary: Summary, colours: PlotColours, width: float, lane: float, dpi: float) -> "PlotImage":
    """A plot for a screen, see `plot.plot_image`."""
    _choose_cache_folder()
    from smiledesk.recording.summary import plot

    return plot.plot_image(summary, colours, width, lane, dpi)


def _choose_cache_folder() -> None:
    """Let matplotlib keep its list of fonts with the user's data, unless the user has chosen another folder.

    It reads ``MPLCONFIGDIR`` when it is imported, and would write to ``~/.cache`` and ``~/.config`` without it.
    """
    os.environ.setdefault("MPLCONFIGDIR", str(user_data_folder() / "matplotlib"))
