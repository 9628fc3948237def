"""Which pixels of the face square a cell of any layer can see."""

from collections.abc import Sequence

from smiledesk.core.records import Activations
from smiledesk.core.windows import Region, Windows
from smiledesk.lenses.base import Probe, SubjectLayer
from smiledesk.lenses.flat_order import cell_of

__all__ = ["Region", "receptive_field"]


def receptive_field(layers: Sequence[SubjectLayer], index: int, probe: Probe) -> Region:
    """The smallest rectangle of pixels beyond which nothing can change the probed number.

    A cell's reaches beyond the border where the cell sees padding. A layer of plain values, and one of a kind that is
    not known here, looks at all that the layers before it let through.

    Args:
        layers: of the network, in order.
        index: of the probed layer.
        probe: lies inside that layer's output.
    """
    seen, number, everything = Region(probe.row, probe.column, 1, 1), probe.channel, False
    for layer in reversed(layers[: index + 1]):
        match layer.kind:
            case "convolution":
                seen = Windows.of(layer.config, "kernel_size", layer.input.shape).seen_from(seen)
            case "pooling":
                seen = Windows.of(layer.config, "pool_size", layer.input.shape).seen_from(seen)
            case "flatten" if not everything:
                row, column, number = cell_of(layer.input.shape, number)
                seen = Region(row, column, 1, 1)
            case "relu" | "rescaling":
                continue
            case _:
                seen, everything = _all_of(layer.input), True
    height, width = layers[0].input.shape[:2]
    return seen.clipped(height, width) if everything else seen


def _all_of(values: Activations) -> Region:
    return Region(0, 0, values.shape[0], values.shape[1] if values.ndim == 3 else 1)
