"""The settings of an import, from its request and the file."""

from dataclasses import dataclass

from smiledesk.jobs.requests import ImportRequest, InputColour, InputRange
from smiledesk.network.card import name_fault
from smiledesk.network.keras_file import KerasNetwork
from smiledesk.network.keras_layers import KerasFileError
from smiledesk.training.classes import positive_class

RANGES: dict[InputRange, tuple[float, float]] = {
    "0..255": (1.0, 0.0),
    "0..1": (1 / 255, 0.0),
    "-1..1": (2 / 255, -1.0),
}
"""Scale and offset that bring brightness from 0 to 255 into a range."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSettings:
    """The settings of an import, every open one decided."""

    classes: tuple[str, ...]
    positive_class: str | None
    colour: InputColour
    input_range: InputRange
    assumptions: tuple[str, ...]
    """Settings given neither by the user nor by the file, as plain English text."""


def settings_of(request: ImportRequest, network: KerasNetwork, title: str) -> ImportSettings:
    """Decide the settings of an import. title: the name of the model to be made.

    Raises:
        KerasFileError: they contradict each other, or the request lacks the classes.
    """
    name, classes = request.file.name, request.classes
    if not classes:
        example = ",".join(("no_smile", "smile", *(f"class_{n}" for n in range(3, 1000)))[: network.classes])
        raise KerasFileError(
            "'{name}' does not say what its {classes} classes are called: give --classes {example}, "
            "in the order it learned them, which in Keras is the alphabetical one",
            name=name,
            classes=network.classes,
            example=example,
        )
    if len(classes) != network.classes or len(set(classes)) != len(classes) or not all(map(str.strip, classes)):
        raise KerasFileError(
            "--classes must name {classes} different classes for '{name}'. Received: {received}",
            classes=network.classes,
            name=name,
            received=", ".join(classes),
        )
    for given in (*classes, title):
        if fault := name_fault(given):
            raise KerasFileError(
                "a model cannot have this name, or a class of it: {fault}. Received: {given}", fault=fault, given=given
            )
    colour = request.colour or ("gray" if network.channels == 1 else "rgb")
    if (colour == "gray") != (network.channels == 1):
        raise KerasFileError(
            "'{name}' takes {channels} channels. Received: --colour {colour}",
            name=name,
            channels=network.channels,
            colour=colour,
        )
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
