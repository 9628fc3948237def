"""The bundle of a network from elsewhere: no image of its own lies here, so the demo's faces stand in."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from smiledesk.core.colour import Colour
from smiledesk.dataset.demo_faces import demo_face_set
from smiledesk.network.architecture import ARCHITECTURE, Architecture, ArchitectureError, described
from smiledesk.network.bundle import Bundle
from smiledesk.network.card import Card, LayerCard
from smiledesk.training.architecture import build
from smiledesk.training.control import Control
from smiledesk.training.export import layer_cards, write_bundle

_FACES = 24
"""Demo faces of each class that activation ranges are taken from."""


def write(destination: Path, model: Any, card: Card, control: Control) -> Bundle:
    """Write the bundle, whole or not at all; one that is built as ours are says so, and can be trained on.

    Raises:
        BundleError: ``destination`` exists.
        Cancelled: the user wanted it so.
    """
    architecture = architecture_of_model(model, card.colour)
    if architecture is not None:
        card = msgspec.structs.replace(card, training={ARCHITECTURE: described(architecture), **card.training})
    images = np.stack([face.crop for face in demo_face_set(_FACES, card.input_size, card.colour)])
    return write_bundle(destination, model, card, images, last_chance=control.raise_if_stopped)


def architecture_of_model(model: Any, colour: Colour) -> Architecture | None:
    """What `architecture.build` would be told to build the same layers; None where no words lead to them."""
    settings = _layers_of(model)
    convolutions = [one for one in settings if one.kind == "convolution"]
    hidden = [one for one in settings if one.kind == "dense"][:-1]
    poolings = [one for one in settings if one.kind == "pooling"]
    default = Architecture()
    try:
        candidate = replace(
            default,
            conv=tuple(one.output_shape[-1] for one in convolutions),
            kernel=convolutions[0].config["kernel_size"][0] if convolutions else default.kernel,
            pool=poolings[0].config["pool_size"][0] if poolings else default.pool,
            dense=tuple(one.output_shape[-1] for one in hidden),
            size=model.input.shape[1],
            colour=colour,
        )
    except ArchitectureError:
        return None
    same = _layers_of(build(candidate, model.output.shape[-1], seed=0)) == settings
    return candidate if same else None


def _layers_of(model: Any) -> list[LayerCard]:
    """What a card would say of each layer, whatever its weights are."""
    nothing = np.zeros((1, *model.input.shape[1:]), np.uint8)
    return [msgspec.structs.replace(layer, activation_range=(0.0, 0.0)) for layer in layer_cards(model, nothing)]
