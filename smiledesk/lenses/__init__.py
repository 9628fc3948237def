"""The lenses, by the kind of layer they explain; a new kind is one file and one name here."""

from smiledesk.lenses.base import Lens
from smiledesk.lenses.convolution import ConvolutionLens
from smiledesk.lenses.dense import DenseLens
from smiledesk.lenses.flatten import FlattenLens
from smiledesk.lenses.pooling import PoolingLens
from smiledesk.lenses.relu import ReluLens
from smiledesk.lenses.rescaling import RescalingLens
from smiledesk.lenses.softmax import SoftmaxLens

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
