"""The phrases of a lens: their keys, and the values that fill them."""

from collections.abc import Callable

from smiledesk.core.colour import CHANNEL_NAMES
from smiledesk.core.layer_kinds import RESCALING
from smiledesk.lenses.base import Phrase, Subject


def phrases_of(group: str) -> Callable[..., Phrase]:
    """Return a function that makes a group's `Phrase` from a name and values."""

    def phrase(name: str, /, **values: float | str) -> Phrase:
        return Phrase(f"{group}.phrases.{name}", values)

    return phrase


def named_input(subject: Subject, name: str, channel: int) -> str:
    """The name of a phrase about one of the layer's input maps; a colour of the face square has a phrase of its own."""
    in_colour = subject.crop.shape[-1] == len(CHANNEL_NAMES) and sees_the_face(subject)
    return f"{name}_{CHANNEL_NAMES[channel]}" if in_colour else name


def sees_the_face(subject: Subject) -> bool:
    """True if the layer's input is the face square itself, apart from its scale."""
    return all(layer.kind == RESCALING.name for layer in subject.layers[: subject.index])


def place_of(row: int, column: int, shape: tuple[int, int]) -> str:
    """The ninth of a map that contains a cell's centre: ``upper_left``, ``upper_middle``, ..., ``lower_right``.

    A map covers the face square evenly, so this is also where on the square the cell lies; no more than that is known.
    """
    down = ("upper", "centre", "lower")[(2 * row + 1) * 3 // (2 * shape[0])]
    across = ("left", "middle", "right")[(2 * column + 1) * 3 // (2 * shape[1])]
    return f"{down}_{across}"
