"""The lenses, by the kind of layer they explain; a new kind is one file and one name here."""

from smiledesk.lenses.base import Lens
from smiledesk.lenses.kinds.convolution import ConvolutionLens
from smiledesk.lenses.kinds.dense import DenseLens
from smiledesk.lenses.kinds.flatten import FlattenLens
from smiledesk.lenses.kinds.pooling import PoolingLens
from smiledesk.lenses.kinds.relu import ReluLens
from smiledesk.lenses.kinds.rescaling import RescalingLens
from smiledesk.lenses.kinds.softmax import SoftmaxLens

_ALL: tuple[Lens, ...] = (
    RescalingLens(),
    ConvolutionLens(),
    ReluLens(),
    PoolingLens(),
    FlattenLens(),
    DenseLens(),
    SoftmaxLens(),
)

LENSES: dict[str, Lens] = {lens.kind: lens for lens in _ALL}


def lens_for(kind: str) -> Lens | None:
    """The lens for a kind of layer, None for a kind that nobody explains yet."""
    return LENSES.get(kind)
