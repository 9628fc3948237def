"""Somebody else's ``.keras`` becomes a bundle of our family, or is refused with the reason."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from smiledesk.core.colour import Colour
from smiledesk.core.escaping import one_line
from smiledesk.core.records import FACE_SQUARE_VERSION
from smiledesk.core.temporary import TemporaryFolder
from smiledesk.jobs.messages import Imported, Progress
from smiledesk.network.bundle import Bundle
from smiledesk.network.card import Card, name_fault
from smiledesk.network.keras_file import KerasNetwork, read_keras_file
from smiledesk.network.keras_layers import KerasFileError
from smiledesk.training.control import Control
from smiledesk.training.reporting import Report
from smiledesk.training.starting import positive_class

InputColour = Literal["gray", "bgr", "rgb"]
InputRange = Literal["0..255", "0..1", "-1..1"]

RANGES: dict[InputRange, tuple[float, float]] = {
    "0..255": (1.0, 0.0),
    "0..1": (1 / 255, 0.0),
    "-1..1": (2 / 255, -1.0),
}
"""What brightness from 0 to 255 is multiplied by and what is added, to lie in a range."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KerasImport:
    """What to import, and what its file does not tell.

    output: the bundle to make. classes: in the order of the network's outputs; of a single sigmoid the one it speaks
    against, then the one it speaks for. positive_class: None for the bundled model's or the last one. colour: order of
    the input's channels; None for gray of one channel and RGB of three. input_range: what the network was given in
    training; None for 0..255 where its first layer rescales, else 0..1.
    """

    file: Path
    output: Path
    classes: tuple[str, ...] = ()
    positive_class: str | None = None
    colour: InputColour | None = None
    input_range: InputRange | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The same after the file was read, nothing left open. assumed: what nobody told, in words."""

    classes: tuple[str, ...]
    positive_class: str | None
    colour: InputColour
    input_range: InputRange
    assumed: tuple[str, ...]


def import_keras(wanted: KerasImport, control: Control, report: Report) -> Bundle:
    """Check, convert, compare with the original, and write the bundle, whole or not at all.

    Args:
        wanted: what to import.
        control: how the import is told to end.
        report: gets every message but `Failed`.

    Raises:
        KerasFileError: the file cannot be taken over, or more must be told.
        ArchiveError: the file is none that Keras wrote.
        BundleError: the bundle exists already.
        Cancelled: the user wanted it so; nothing was written.
    """
    report(Progress(phase="reading", done=0, total=1))
    network = read_keras_file(wanted.file)
    told = told_of(wanted, network)
    control.raise_if_stopped()
    report(Progress(phase="starting", done=0, total=1))
    from smiledesk.training.tensorflow_setup import set_up_tensorflow

    set_up_tensorflow()

    from smiledesk.training.keras_import.conversion import converted, original_of
    from smiledesk.training.keras_import.writing import write

    control.raise_if_stopped()
    report(Progress(phase="measuring", done=0, total=1))
    with TemporaryFolder("import") as folder:
        original = original_of(wanted.file, network, folder.path)
    model = converted(original, network, told)
    control.raise_if_stopped()
    report(Progress(phase="exporting", done=0, total=1))
    bundle = write(wanted.output, model, card_of(wanted, network, told), control)
    report(Imported(name=wanted.output.name, bundle=str(bundle.folder)))
    return bundle


def told_of(wanted: KerasImport, network: KerasNetwork) -> Told:
    """What the user and the file say together.

    Raises:
        KerasFileError: they contradict each other, or too little was told.
    """
    name, classes = wanted.file.name, wanted.classes
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
    for called in (*classes, wanted.output.name):
        if fault := name_fault(called):
            raise KerasFileError(f"a model cannot have this name, or a class of it: {fault}. Received: {called}")
    assumed = ["the face square: that of SmileDesk, whatever the network was trained on"]
    if wanted.colour is None and network.channels == 3:
        assumed.append("the order of the colours: RGB")
    if wanted.input_range is None and not network.scales_itself:
        assumed.append("the range of its input: 0..1")
    colour = wanted.colour or ("gray" if network.channels == 1 else "rgb")
    if (colour == "gray") != (network.channels == 1):
        raise KerasFileError(f"'{name}' takes {network.channels} channels. Received: --colour {colour}")
    return Told(
        classes=classes,
        positive_class=positive_class(wanted.positive_class, classes),
        colour=colour,
        input_range=wanted.input_range or ("0..255" if network.scales_itself else "0..1"),
        assumed=tuple(assumed),
    )


def card_of(wanted: KerasImport, network: KerasNetwork, told: Told) -> Card:
    """What is known of the network without running it."""
    colour: Colour = "gray" if network.channels == 1 else "bgr"
    return Card(
        title=wanted.output.name,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        classes=told.classes,
        positive_class=told.positive_class,
        threshold=0.5,
        input_size=network.size,
        colour=colour,
        face_square_version=FACE_SQUARE_VERSION,
        layers=(),
        parameters=0,
        training={"imported": _origin(wanted, network, told)},
        limits=(
            f"Imported from '{one_line(wanted.file.name)}', which says nothing about its images. Not calibrated: the "
            f"temperature is 1, the threshold 0.5. Not measured. Activation ranges are those of the demo's faces. "
            f"Assumed: {'; '.join(told.assumed)}."
        ),
    )


def _origin(wanted: KerasImport, network: KerasNetwork, told: Told) -> dict[str, Any]:
    return {
        "file": one_line(wanted.file.name),
        "sha256": network.sha256,
        "keras_version": network.keras_version,
        "colour": told.colour,
        "input_range": told.input_range,
        "assumed": list(told.assumed),
    }
