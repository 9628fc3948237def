"""The architecture of a network, without TensorFlow; the command line reads it, so NumPy is not imported either."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Annotated, Any, Literal, cast

import msgspec

from smiledesk.core.colour import CHANNELS, Colour
from smiledesk.core.errors import UserError
from smiledesk.core.limits import LARGEST_SIDE, MOST_CELLS, MOST_PARAMETERS
from smiledesk.core.setting import Setting, faults_of
from smiledesk.core.translatable import Translatable

if TYPE_CHECKING:
    from smiledesk.core.layer_kinds import LayerKind
    from smiledesk.network.card import Card, LayerCard

ARCHITECTURE = "architecture"
"""The key of the architecture in a card's ``training``."""


_PANEL = "The network"

PoolKind = Literal["max", "average"]
"""The name of a pooling layer's kind, without `_POOLING`."""

_POOLING = "_pooling"


class ArchitectureError(UserError):
    """A network cannot be built as asked; the line names the layer that fails."""


@dataclass(frozen=True, slots=True)
class Architecture:
    """The layers of a network, from its input to the last hidden layer; by default those of the bundled model."""

    conv: Annotated[
        tuple[int, ...],
        Setting(
            help="Filters of each block of convolution, ReLU and pooling, such as 16,32,64; 'none' for no block.",
            panel=_PANEL,
            least=1,
        ),
    ] = (16, 32, 64, 64)
    kernel: Annotated[
        int, Setting(help="Side of the kernels, in pixels.", panel=_PANEL, least=1, most=LARGEST_SIDE)
    ] = 3
    pool: Annotated[
        int, Setting(help="Side of the pooling windows, in pixels.", panel=_PANEL, least=1, most=LARGEST_SIDE)
    ] = 2
    pool_kind: Annotated[
        PoolKind,
        Setting(help="What the pooling layers keep of each window: its largest number or its mean.", panel=_PANEL),
    ] = "max"
    dense: Annotated[
        tuple[int, ...],
        Setting(help="Units of each hidden dense layer, such as 64,32; 'none' for no layer.", panel=_PANEL, least=1),
    ] = (64,)
    size: Annotated[
        int, Setting(help="Side of the square input, in pixels.", panel=_PANEL, least=1, most=LARGEST_SIDE)
    ] = 64
    colour: Annotated[Colour, Setting(help="The colours that the network sees.", panel=_PANEL)] = "gray"

    def __post_init__(self) -> None:
        """Refuse what cannot be built.

        Raises:
            ArchitectureError: a number is beyond its limits, a block is pooled to nothing, or the model would be larger
                than this program reads.
        """
        for fault in faults_of(self):
            raise ArchitectureError(fault)
        self._refuse_pooled_to_nothing()
        self._refuse_too_large()

    @property
    def pooling(self) -> "LayerKind":
        """The kind of the pooling layers."""
        from smiledesk.core.layer_kinds import LAYER_KINDS

        return LAYER_KINDS[f"{self.pool_kind}{_POOLING}"]

    @property
    def input_shape(self) -> tuple[int, int, int]:
        """Height, width and channels of what the network sees."""
        return self.size, self.size, CHANNELS[self.colour]

    def multiplications(self) -> int:
        """Multiplications of one image in convolutions and hidden layers: the cost of learning it."""
        side, channels, total = self.size, self.input_shape[2], 0
        for filters in self.conv:
            total += side**2 * self.kernel**2 * channels * filters
            side, channels = side // self.pool, filters
        units = side**2 * channels
        for following in self.dense:
            total, units = total + units * following, following
        return total

    def _refuse_too_large(self) -> None:
        """Count weights and outputs of each layer, without biases and the last layer, whose classes are not known."""
        side, channels, weights = self.size, self.input_shape[2], 0
        for filters in self.conv:
            weights += self.kernel**2 * channels * filters
            if side**2 * filters > MOST_CELLS:
                raise ArchitectureError(
                    "a convolution gives at most {most_cells:,} numbers. Received: {filters} filters",
                    most_cells=MOST_CELLS,
                    filters=filters,
                )
            side, channels = side // self.pool, filters
        units = side**2 * channels
        for following in self.dense:
            weights, units = weights + units * following, following
        if weights > MOST_PARAMETERS:
            raise ArchitectureError(
                "a network has at most {most_parameters:,} weights. Received: {weights:,}",
                most_parameters=MOST_PARAMETERS,
                weights=weights,
            )

    def _refuse_pooled_to_nothing(self) -> None:
        side = self.size
        for block in range(1, len(self.conv) + 1):
            if side < self.pool:
                raise ArchitectureError(
                    "layer pool_{block} would leave nothing: it pools {pool}x{pool} and gets {side}x{side}. "
                    "Use fewer blocks, a smaller pool or a larger size. Received: conv {conv}, pool {pool}, "
                    "size {size}",
                    block=block,
                    pool=self.pool,
                    side=side,
                    conv=commas(self.conv),
                    size=self.size,
                )
            side //= self.pool


def sizes_in(text: str) -> tuple[int, ...]:
    """The numbers of a text such as ``16,32,64``; none for ``none`` and an empty one.

    Raises:
        ArchitectureError: something in it is no whole number.
    """
    if text.strip().lower() in ("", "none"):
        return ()
    try:
        return tuple(int(number) for number in text.split(","))
    except ValueError as error:
        raise ArchitectureError("whole numbers between commas, such as 16,32. Received: {text}", text=text) from error


def architecture_of(card: "Card") -> Architecture | None:
    """The architecture that a card's network was built with; None if the card holds none."""
    recorded = card.training.get(ARCHITECTURE)
    if not isinstance(recorded, dict):
        return None
    try:
        return msgspec.convert(recorded, Architecture)
    except (msgspec.ValidationError, ArchitectureError):
        return None


def architecture_of_layers(layers: "Sequence[LayerCard]", size: int, colour: Colour) -> Architecture | None:
    """The architecture that comes closest to the layers of a card; None if it could not be built.

    Kernels and pooling are those of the first convolution and the first pooling layer.
    """
    from smiledesk.core.layer_kinds import CONVOLUTION, DENSE, LAYER_KINDS

    convolutions = [layer for layer in layers if layer.kind == CONVOLUTION.name]
    poolings = [layer for layer in layers if layer.kind in LAYER_KINDS and LAYER_KINDS[layer.kind].is_pooling]
    dense = [layer for layer in layers if layer.kind == DENSE.name]
    default = Architecture()
    try:
        return Architecture(
            conv=tuple(layer.output_shape[-1] for layer in convolutions),
            kernel=convolutions[0].config["kernel_size"][0] if convolutions else default.kernel,
            pool=poolings[0].config["pool_size"][0] if poolings else default.pool,
            pool_kind=_pool_kind_of(poolings[0].kind) if poolings else default.pool_kind,
            dense=tuple(layer.output_shape[-1] for layer in dense[:-1]),
            size=size,
            colour=colour,
        )
    except ArchitectureError:
        return None


def _pool_kind_of(kind: str) -> PoolKind:
    return cast("PoolKind", kind.removesuffix(_POOLING))


def described(architecture: Architecture) -> dict[str, Any]:
    """An architecture as a card holds it."""
    return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(architecture).items()}


def warm_start_fault(card: "Card", architecture: Architecture, classes: tuple[str, ...]) -> Translatable | None:
    """The reason why a network cannot start from the weights of a card's network; None if it can."""
    if card.classes != classes:
        return Translatable(
            "its classes are {theirs}. Received: {classes}", theirs=", ".join(card.classes), classes=", ".join(classes)
        )
    theirs = architecture_of(card)
    if theirs is None:
        return Translatable(
            "how its network was built is unknown. Received: {received}", received=_text(described(architecture))
        )
    others = {name: value for name, value in described(theirs).items() if value != described(architecture)[name]}
    if others:
        ours = {name: described(architecture)[name] for name in others}
        return Translatable(
            "its network has {theirs}. Received: {received}", theirs=_text(others), received=_text(ours)
        )
    return None


def _text(settings: Mapping[str, Any]) -> str:
    return ", ".join(
        f"--{name.replace('_', '-')} {commas(tuple(value)) if isinstance(value, list) else value}"
        for name, value in settings.items()
    )


def commas(numbers: tuple[int, ...]) -> str:
    """The text that `sizes_in` reads."""
    return ",".join(str(number) for number in numbers) or "none"
