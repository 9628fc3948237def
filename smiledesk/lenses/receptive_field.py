"""Which pixels of the face square a cell of any layer can see."""

from collections.abc import Sequence

from smiledesk.lenses.base import Probe, SubjectLayer
from smiledesk.lenses.flat_order import cell_of
from smiledesk.lenses.windows import Region, Windows

__all__ = ["Region", "receptive_field"]


def receptive_field(layers: Sequence[SubjectLayer], index: int, probe: Probe) -> Region:
    """The pixels that can change the probed number; it reaches beyond the border where padding is seen.

    Layers of a kind that is not known here, as those that weigh everything together, see the whole picture.

    Args:
        layers: of the network, in order.
        index: of the probed layer.
        probe: lies inside that layer's output.
    """
    seen, number = Region(probe.row, probe.column, 1, 1), probe.channel
    for layer in reversed(layers[: index + 1]):
        match layer.kind:
            case "convolution":
                seen = Windows.of(layer.config, "kernel_size", layer.input.shape).seen_from(seen)
            case "pooling":
                seen = Windows.of(layer.config, "pool_size", layer.input.shape).seen_from(seen)
            case "flatten":
                row, column, number = cell_of(layer.input.shape, number)
                seen = Region(row, column, 1, 1)
            case "relu" | "rescaling":
                continue
            case _:
                height, width = layers[0].input.shape[:2]
                return Region(0, 0, height, width)
    return seen
