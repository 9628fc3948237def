"""Where each layer stands in the overview: columns are blocks of the network, rows are its steps."""

from collections.abc import Sequence
from dataclasses import dataclass

from smiledesk.core.layer_kinds import CONVOLUTION
from smiledesk.gui.microscope.lesson_steps import step_of
from smiledesk.network.card import Card, LayerCard


@dataclass(frozen=True, slots=True)
class PlacedLayer:
    """A layer with feature maps, and its row and column; in column 0 is what comes before the first convolution."""

    layer: LayerCard
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class RowHeading:
    """What stands above a row."""

    step: int
    """The lesson step of all layers of the row."""
    kind: str | None
    """The kind of all of them; None where a step's kinds are mixed."""


def columns_of(card: Card) -> tuple[list[list[LayerCard]], list[LayerCard]]:
    """The layers with feature maps, a column from each convolution on, and the layers with plain values."""
    columns: list[list[LayerCard]] = [[]]
    vectors = []
    for layer in card.layers:
        if len(layer.output_shape) == 1:
            vectors.append(layer)
            continue
        if layer.kind == CONVOLUTION.name:
            columns.append([])
        columns[-1].append(layer)
    return columns, vectors


def placed(columns: Sequence[Sequence[LayerCard]]) -> list[PlacedLayer]:
    """Each layer in the row of its step, or in the next free one below; column 0 is simply filled from the top."""
    found = [PlacedLayer(layer, row, 0) for row, layer in enumerate(columns[0])]
    for number, column in enumerate(columns[1:], start=1):
        free = 0
        for layer in column:
            row = max(free, (step_of(layer.kind) or 1) - 1)
            found.append(PlacedLayer(layer, row, number))
            free = row + 1
    return found


def row_headings(layers: Sequence[PlacedLayer]) -> dict[int, RowHeading | None]:
    """The heading of each row, None where its layers belong to several steps; column 0 belongs to no row."""
    kinds: dict[int, set[str]] = {}
    for one in layers:
        if one.column > 0:
            kinds.setdefault(one.row, set()).add(one.layer.kind)
    return {row: _heading(found) for row, found in kinds.items()}


def _heading(kinds: set[str]) -> RowHeading | None:
    steps = {step_of(kind) for kind in kinds}
    step = steps.pop() if len(steps) == 1 else None
    if step is None:
        return None
    return RowHeading(step, kinds.pop() if len(kinds) == 1 else None)
