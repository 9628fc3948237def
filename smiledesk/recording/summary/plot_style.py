"""Colours and lines of a summary's plot, and the mark of its files; without matplotlib."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from smiledesk.core.face_colours import face_colour
from smiledesk.core.translatable import Translatable

Translate = Callable[[Translatable], str]
"""Gives a text of a plot in the reader's language; `str` gives it in English."""

PLOT_MARK = "SmileDesk summary"
"""Metadata of each plot, which distinguishes an earlier result from the user's own pictures."""

STYLE = (
    "default",
    {
        "font.family": "DejaVu Sans",
        "text.parse_math": False,  # a marker may be called $5
        "svg.fonttype": "path",
        "svg.hashsalt": "smiledesk",
        "hatch.linewidth": 0.6,
    },
)
"""The style of every plot, independent of the user's matplotlib settings."""


_LETTER = 0.62
"""Mean width of a letter of DejaVu Sans, in heights of the font."""


def text_width(text: str, points: float) -> float:
    """About the width in inches of a text in a font of some points."""
    return len(text) * _LETTER * points / 72


def fitting(facts: Sequence[str], width: float, points: float) -> str:
    """The first facts, as many as fit into one line. width: in inches."""
    text = ""
    for fact in facts:
        longer = f"{text} · {fact}" if text else fact
        if text_width(longer, points) > width:
            break
        text = longer
    return text


@dataclass(frozen=True, slots=True)
class PlotColours:
    """Colours of a plot; those of the faces follow from `dark`."""

    dark: bool
    ground: str
    lane: str
    """Ground of a lane."""
    line: str
    """Grid and axis."""
    text: str
    muted: str

    def face(self, face_id: int) -> str:
        """The colour of a face."""
        return face_colour(face_id, dark=self.dark)

    @property
    def threshold_line(self) -> dict[str, Any]:
        """The line of the threshold."""
        return {"color": self.muted, "linewidth": 0.9, "linestyle": (0, (4, 3))}

    @property
    def marker_line(self) -> dict[str, Any]:
        """The line of a marker."""
        return {"color": self.text, "linewidth": 0.8, "alpha": 0.75}

    @property
    def segment_line(self) -> dict[str, Any]:
        """The line where the source's time starts anew."""
        return {"color": self.muted, "linewidth": 0.8, "linestyle": (0, (1, 2))}

    @property
    def missing_bars(self) -> dict[str, Any]:
        """The bars of the time in which a face is missing."""
        return {"facecolor": self.line, "edgecolor": self.muted, "hatch": "////", "linewidth": 0, "alpha": 0.45}


ON_PAPER = PlotColours(dark=False, ground="#ffffff", lane="#f7f8fa", line="#d9dee6", text="#1a1d23", muted="#586273")
"""Colours of a plot in a file."""
