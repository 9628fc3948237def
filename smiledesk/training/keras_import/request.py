"""An import as it is requested, and its settings once the file was read."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from smiledesk.network.card import name_fault
from smiledesk.network.keras_file import KerasNetwork
from smiledesk.network.keras_layers import KerasFileError
from smiledesk.training.classes import positive_class

InputColour = Literal["gray", "bgr", "rgb"]
InputRange = Literal["0..255", "0..1", "-1..1"]

RANGES: dict[InputRange, tuple[float, float]] = {
    "0..255": (1.0, 0.0),
    "0..1": (1 / 255, 0.0),
    "-1..1": (2 / 255, -1.0),
}
"""Scale and offset that bring brightness from 0 to 255 into a range."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KerasImport:
    """A foreign model to import, and what its file does not say."""

    file: Path
    output: Path
    """The bundle to make."""
    classes: tuple[str, ...] = ()
    """In the order of the network's outputs; for a single sigmoid the class it speaks against, then its own."""
    positive_class: str | None = None
    """None for the bundled model's, or the last one."""
    colour: InputColour | None = None
    """Order of the input's channels; None for gray of one channel, and RGB of three."""
    input_range: InputRange | None = None
    """Range of the input in training; None for 0..255 if the first layer rescales, else 0..1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSettings:
    """The settings of an import, every open one decided."""

    classes: tuple[str, ...]
    positive_class: str | None
    colour: InputColour
    input_range: InputRange
    assumptions: tuple[str, ...]
    """What neither the user nor the file said, in plain English."""


def settings_of(request: KerasImport, network: KerasNetwork) -> ImportSettings:
    """The settings of an import, from the request and the file.

    Raises:
        KerasFileError: they contradict each other, or the request lacks the classes.
    """
    name, classes = request.file.name, request.classes
    if not classes:
        example = ",".join(("no_smile", "smile", *(f"class_{n}" for n in range(3, 1000)))[: network.classes])
        raise KerasFileError(
            f"'{name}' does not say what its {network.classes} classes are called: give --classes {example}, in the "
            f"order it learned them, which in Keras is the alphabetical one"
        )
    if len(classes) != network.classes or len(set(classes)) != len(classes) or not all(map(str.strip, classes)):
        raise KerasFileError(
            f"--classes must name {network.classes} different classes for '{name}'. Received: {', '.join(classes)}"
        )
    for given in (*classes, request.output.name):
        if fault := name_fault(given):
            raise KerasFileError(f"a model cannot have this name, or a class of it: {fault}. Received: {given}")
    colour = request.colour or ("gray" if network.channels == 1 else "rgb")
    if (colour == "gray") != (network.channels == 1):
        raise KerasFileError(f"'{name}' takes {network.channels} channels. Received: --colour {colour}")
    assumptions = ["the face square: that of SmileDesk, whatever the network was trained on"]
    if request.colour is None and network.channels == 3:
        assumptions.append("the order of the colours: RGB")
    if request.input_range is None and not network.scales_itself:
        assumptions.append("the range of its input: 0..1")
    return ImportSettings(
        classes=classes,
        positive_class=positive_class(request.positive_class, classes),
        colour=colour,
        input_range=request.input_range or ("0..255" if network.scales_itself else "0..1"),
        assumptions=tuple(assumptions),
    )
