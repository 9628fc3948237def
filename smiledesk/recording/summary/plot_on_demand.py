"""Plots of summaries for modules that may need none: matplotlib is imported by the first one that is drawn."""

from typing import TYPE_CHECKING

from smiledesk.recording.summary.episodes import Summary
from smiledesk.recording.summary.plot_style import PlotColours, Translate
from smiledesk.user_data import keep_font_list_of_plots

if TYPE_CHECKING:
    from smiledesk.recording.summary.plot import PlotImage


def plot_png(summary: Summary, translate: Translate = str) -> bytes:
    """A plot on paper as a PNG, see `plot.plot_png`."""
    keep_font_list_of_plots()
    from smiledesk.recording.summary import plot

    return plot.plot_png(summary, translate=translate)


def plot_svg(summary: Summary, translate: Translate = str) -> bytes:
    """A plot on paper as an SVG, see `plot.plot_svg`."""
    keep_font_list_of_plots()
    from smiledesk.recording.summary import plot

    return plot.plot_svg(summary, translate=translate)


def plot_image(
    summary: Summary, colours: PlotColours, width: float, lane: float, dpi: float, translate: Translate = str
) -> "PlotImage":
    """A plot for a screen, see `plot.plot_image`."""
    keep_font_list_of_plots()
    from smiledesk.recording.summary import plot

    return plot.plot_image(summary, colours, width, lane, dpi, translate)
