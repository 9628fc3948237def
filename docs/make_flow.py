"""Draw ``docs/flow.svg``, the diagram in architecture.md: ``python docs/make_flow.py``.

Every box is a class. The script imports them, and fails if one no longer exists.
"""

from dataclasses import dataclass
from html import escape
from importlib import import_module
from pathlib import Path

BOX, GAP, MARGIN = (168, 58), (44, 46), 24
"""Width and height of a box, distance between two columns and rows, and the border, in pixels."""

STYLE = """
  text { font-family: 'DejaVu Sans', sans-serif; font-size: 14px; fill: #1d2733; }
  .module { font-size: 10.5px; fill: #52606d; }
  .thread { font-size: 12px; fill: #52606d; }
  .record { fill: #ffffff; stroke: #3a6ea5; stroke-width: 1.5; }
  .actor { fill: #e6eef7; stroke: #3a6ea5; stroke-width: 1.5; }
  .lane { fill: #f4f6f8; }
  .arrow { fill: none; stroke: #52606d; stroke-width: 1.5; marker-end: url(#head); }
"""

HEAD = (
    '<marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">'
    '<path d="M0 0 L8 4 L0 8 z" fill="#52606d"/></marker>'
)
"""The head of an arrow."""


@dataclass(frozen=True, slots=True)
class Box:
    """A class in the picture."""

    column: int
    row: int
    module: str
    """Below ``smiledesk``."""
    name: str
    kind: str
    """``record``, or ``actor``, which makes the next record."""

    @property
    def left(self) -> int:
        """In pixels."""
        return MARGIN + self.column * (BOX[0] + GAP[0])

    @property
    def top(self) -> int:
        """In pixels."""
        return MARGIN + self.row * (BOX[1] + GAP[1]) + 22


BOXES = (
    Box(0, 0, "sources.base", "FrameSource", "actor"),
    Box(1, 0, "core.records", "Frame", "record"),
    Box(1, 1, "faces.tracking", "FaceTracker", "actor"),
    Box(2, 1, "core.records", "FaceSquare", "record"),
    Box(3, 1, "network.runtime", "NetworkRuntime", "actor"),
    Box(4, 1, "core.records", "NetworkTrace", "record"),
    Box(2, 2, "session.verdict", "Verdict", "actor"),
    Box(3, 2, "core.records", "FaceReading", "record"),
    Box(4, 2, "core.records", "Analysis", "record"),
    Box(0, 3, "gui.shell.main_window", "MainWindow", "actor"),
    Box(2, 3, "lenses.base", "Subject", "record"),
    Box(3, 3, "lenses.base", "Lens", "actor"),
    Box(4, 3, "lenses.base", "Explanation", "record"),
)

ARROWS = (
    ("FrameSource", "Frame"),
    ("Frame", "FaceTracker"),
    ("FaceTracker", "FaceSquare"),
    ("FaceSquare", "NetworkRuntime"),
    ("NetworkRuntime", "NetworkTrace"),
    ("NetworkTrace", "Verdict"),
    ("Verdict", "FaceReading"),
    ("FaceReading", "Analysis"),
    ("Analysis", "MainWindow"),
    ("Analysis", "Subject"),
    ("Subject", "Lens"),
    ("Lens", "Explanation"),
)

LANES = (("capture thread", 0, 0), ("analysis thread", 1, 2), ("GUI thread", 3, 3))
"""Title, first and last row."""


def main() -> None:
    """Write the picture."""
    for box in BOXES:
        getattr(import_module(f"smiledesk.{box.module}"), box.name)
    Path(__file__).with_name("flow.svg").write_text(drawing(), encoding="utf-8")


def drawing() -> str:
    """The picture as SVG."""
    width = max(box.left for box in BOXES) + BOX[0] + MARGIN
    height = max(box.top for box in BOXES) + BOX[1] + MARGIN
    boxes = {box.name: box for box in BOXES}
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">',
        f"<style>{STYLE}</style>",
        HEAD,
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        *(lane(title, first, last, width) for title, first, last in LANES),
        *(arrow(boxes[start], boxes[end]) for start, end in ARROWS),
        *map(drawn, BOXES),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def lane(title: str, first: int, last: int, width: int) -> str:
    """The background of the rows of one thread."""
    top, bottom = (MARGIN + row * (BOX[1] + GAP[1]) for row in (first, last + 1))
    return (
        f'<rect class="lane" x="8" y="{top - 2}" width="{width - 16}" height="{bottom - top - 12}" rx="8"/>'
        f'<text class="thread" x="{MARGIN - 6}" y="{top + 14}">{title}</text>'
    )


def drawn(box: Box) -> str:
    """A box with the class and its module."""
    middle = box.left + BOX[0] / 2
    return (
        f'<rect class="{box.kind}" x="{box.left}" y="{box.top}" width="{BOX[0]}" height="{BOX[1] - 12}" rx="7"/>'
        f'<text x="{middle}" y="{box.top + 20}" text-anchor="middle">{escape(box.name)}</text>'
        f'<text class="module" x="{middle}" y="{box.top + 36}" text-anchor="middle">{escape(box.module)}</text>'
    )


def arrow(start: Box, end: Box) -> str:
    """An arrow from a box to the next one: from right to left within a row, else from bottom to top."""
    height = BOX[1] - 12
    if start.row == end.row:
        y = start.top + height / 2
        return f'<path class="arrow" d="M{start.left + BOX[0]} {y} L{end.left - 2} {y}"/>'
    x1, y1 = start.left + BOX[0] / 2, start.top + height
    x2, y2 = end.left + BOX[0] / 2, end.top - 2
    between = (y1 + y2) / 2 - 3
    return f'<path class="arrow" d="M{x1} {y1} L{x1} {between} L{x2} {between} L{x2} {y2}"/>'


if __name__ == "__main__":
    main()
