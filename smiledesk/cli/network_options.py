"""The options that say what a new network is made of."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from smiledesk.network.architecture import Architecture

_NETWORK = "The network"


class Colours(StrEnum):
    """The colours that a network sees."""

    GRAY = "gray"
    BGR = "bgr"


ConvOption = Annotated[
    str,
    typer.Option(
        help="Filters of each block: convolution, ReLU, max pooling. 'none' for no block.", rich_help_panel=_NETWORK
    ),
]
KernelOption = Annotated[int, typer.Option(help="Side of the kernels, in pixels.", rich_help_panel=_NETWORK)]
PoolOption = Annotated[int, typer.Option(help="Side of the pooling windows, in pixels.", rich_help_panel=_NETWORK)]
DenseOption = Annotated[
    str, typer.Option(help="Units of each hidden dense layer. 'none' for no layer.", rich_help_panel=_NETWORK)
]
SizeOption = Annotated[int, typer.Option(help="Side of the square input, in pixels.", rich_help_panel=_NETWORK)]
ColourOption = Annotated[Colours, typer.Option(help="The colours that the network sees.", rich_help_panel=_NETWORK)]

CONV, KERNEL, POOL, DENSE, SIZE, COLOUR = "16,32,64,64", 3, 2, "64", 64, Colours.GRAY
"""The network that is made when nothing is said: the bundled model's."""


def architecture(conv: str, kernel: int, pool: int, dense: str, size: int, colour: Colours) -> "Architecture":
    """The architecture that the options describe.

    Raises:
        typer.BadParameter: what should be numbers is none.
        ArchitectureError: it cannot be built.
    """
    from smiledesk.network.architecture import Architecture

    return Architecture(_sizes(conv), kernel, pool, _sizes(dense), size, colour.value)


def _sizes(text: str) -> tuple[int, ...]:
    from smiledesk.network.architecture import ArchitectureError, sizes_in

    try:
        return sizes_in(text)
    except ArchitectureError as error:
        raise typer.BadParameter(str(error)) from error
