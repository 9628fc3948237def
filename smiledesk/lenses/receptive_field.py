"""The pixels of the face square that a cell of any layer can see."""

from collections.abc import Sequence

from smiledesk.core.layer_kinds import LAYER_KINDS, Reach, place_in_map
from smiledesk.core.records import Activations
from smiledesk.core.windows import Region
from smiledesk.lenses.base import Probe, SubjectLayer


def receptive_field(layers: Sequence[SubjectLayer], index: int, probe: Probe) -> Region:
    """The smallest rectangle of pixels beyond which nothing can change the probed number.

    It reaches beyond the border where the cell sees padding. A layer of plain values, and one of an unknown kind,
    depends on all that the layers before it let through.

    Args:
        layers: of the network, in order.
        index: of the probed layer.
        probe: lies inside that layer's output.
    """
    seen, number, everything = Region(probe.row, probe.column, 1, 1), probe.channel, False
    for layer in reversed(layers[: index + 1]):
        kind = LAYER_KINDS.get(layer.kind)
        match kind.reach if kind is not None else Reach.EVERYTHING:
            case Reach.CELL:
                continue
            case Reach.WINDOW if kind is not None:
                seen = kind.windows(layer.config, layer.input.shape).seen_from(seen)
            case Reach.ROW_PLACE if not everything:
                row, column, number = place_in_map(layer.input.shape, number)
                seen = Region(row, column, 1, 1)
            case _:
                seen, everything = _all_of(layer.input), True
    height, width = layers[0].input.shape[:2]
    return seen.clipped(height, width) if everything else seen


def _all_of(values: Activations) -> Region:
    return Region(0, 0, values.shape[0], values.shape[1] if values.ndim == 3 else 1)
