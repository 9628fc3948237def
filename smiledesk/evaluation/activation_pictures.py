"""Pictures that were made to excite each filter and unit of the bundled model.

``resources/activation_pictures/make_activation_pictures.py`` makes them, by activation maximisation.
"""

from dataclasses import dataclass

import msgspec
import numpy as np

from smiledesk.core.records import Pixels
from smiledesk.core.resources import resource
from smiledesk.sources.pictures import load_picture

COLUMNS = 8
"""Pictures in a row of a sheet."""

_FOLDER = "activation_pictures"


@dataclass(frozen=True, slots=True, eq=False)
class ActivationPicture:
    """A picture that excites one filter or unit."""

    pixels: Pixels
    """Shape (side, side, 3), uint8, BGR: what one cell of the filter's map sees, or the whole face square."""
    reached: float
    """The filter's number there, before any ReLU."""


class _Index(msgspec.Struct, frozen=True):
    """The content of ``pictures.json``."""

    model_id: str
    """SHA-256 of the network that the pictures were made for."""
    reached: dict[str, tuple[float, ...]]
    """Layer -> number of each picture."""


ActivationPictures = dict[str, tuple[ActivationPicture, ...]]
"""Layer -> a picture of each channel."""


def activation_pictures(model_id: str) -> ActivationPictures:
    """The pictures of a network; empty for any network but the one that they were made for.

    Raises:
        FileNotFoundError, SourceError: the installation is damaged.
    """
    index = msgspec.json.decode(resource(f"{_FOLDER}/pictures.json").read_bytes(), type=_Index)
    if index.model_id != model_id:
        return {}
    return {
        layer: tuple(map(ActivationPicture, _pictures_on(load_picture(resource(f"{_FOLDER}/{layer}.png"))), reached))
        for layer, reached in index.reached.items()
    }


def _pictures_on(sheet: Pixels) -> list[Pixels]:
    """The pictures of a sheet, row by row, with the empty places after the last one."""
    height, width, colours = sheet.shape
    side = width // COLUMNS
    cut = sheet.reshape(height // side, side, COLUMNS, side, colours).swapaxes(1, 2)
    return list(np.ascontiguousarray(cut).reshape(-1, side, side, colours))
