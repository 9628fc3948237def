"""The card of a bundle: everything about a model but its weights."""

import re
from collections.abc import Iterator
from datetime import datetime
from math import isfinite, prod
from typing import Any

import msgspec

from smiledesk.core.colour import CHANNELS, Colour
from smiledesk.core.escaping import one_line
from smiledesk.core.layer_kinds import FORMER_NAMES, LAYER_KINDS, RESCALING, LayerKind
from smiledesk.core.limits import LARGEST_SIDE, MOST_CELLS
from smiledesk.core.records import ClassVector
from smiledesk.core.translatable import Translatable
from smiledesk.network.decision_rule import DecisionRule, is_uncertain, log_probabilities

CARD_FORMAT_VERSION = 1

LONGEST_NAME = 120
"""Characters of a title, and of the name of a class or layer."""

LONGEST_TEXT = 2_000
MOST_CLASSES = 1_000
MOST_LAYERS = 200
_MARKUP = re.compile(r"[<>]|&#?\w+;")


class LayerCard(msgspec.Struct, frozen=True, kw_only=True):
    """One layer."""

    name: str
    kind: str
    """A name of `core.layer_kinds`, or of a kind that this version does not know."""
    output_shape: tuple[int, ...]
    """(height, width, channels) or (units,)."""
    activation_range: tuple[float, float]
    """The range of nearly all outputs over the validation images, for colours that do not flicker."""
    config: dict[str, Any] = {}
    """The settings that the kind needs, under Keras' names."""

    def __post_init__(self) -> None:
        """Call the kind by its present name."""
        if self.kind in FORMER_NAMES:
            msgspec.structs.force_setattr(self, "kind", FORMER_NAMES[self.kind])


class DataFolder(msgspec.Struct, frozen=True, kw_only=True):
    """One folder that a model learned from."""

    name: str
    faces: str
    """``crop`` or ``whole``."""
    images: int
    """Images of it that were used, in training and validation."""
    times: int = 1
    """Number of times that an epoch showed each of them."""
    skipped: dict[str, int] = {}
    """Reason -> images that were left out for it."""


class Measurement(msgspec.Struct, frozen=True, kw_only=True):
    """Numbers of a model on images that it did not learn from."""

    data: str
    """The images, in plain English."""
    n: int
    metrics: dict[str, float]


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """A model's card: written by `bundle.seal`, checked by `card_fault` whenever it is read."""

    format_version: int = CARD_FORMAT_VERSION
    title: str
    created: str
    """ISO 8601, UTC."""
    classes: tuple[str, ...]
    positive_class: str | None
    """The class of two whose probability is shown and compared with the threshold; None with more classes."""
    threshold: float
    """p(positive_class) from which the verdict is the positive class; with more classes the largest wins."""
    input_size: int
    """Side of the network's square input, in pixels."""
    colour: Colour
    face_square_version: int
    layers: tuple[LayerCard, ...]
    parameters: int
    temperature: float = 1.0
    """The calibration folded into the last dense layer already; for the record."""
    data: tuple[DataFolder, ...] = ()
    data_fingerprint: str = ""
    """SHA-256 over the paths and contents of the images used."""
    training: dict[str, Any] = {}
    measurements: tuple[Measurement, ...] = ()
    limits: str = ""
    """The limits of its tests, in plain English."""
    versions: dict[str, str] = {}
    sha256: dict[str, str] = {}
    """File name -> hash of the bundle's other files."""

    @property
    def channels(self) -> int:
        """Channels of the input: 1 for gray, 3 for BGR."""
        return CHANNELS[self.colour]

    @property
    def positive_index(self) -> int | None:
        """Index of `positive_class` in `classes`; None where the model has none."""
        return None if self.positive_class is None else self.classes.index(self.positive_class)

    @property
    def rule(self) -> DecisionRule:
        """Rule that turns the model's probabilities into a decision."""
        return DecisionRule(self.positive_index, self.threshold)

    def decide(self, probabilities: ClassVector) -> int:
        """Index of the class that one face's probabilities decide for: by the threshold, or the largest."""
        positive = self.positive_index
        if positive is None or len(self.classes) != 2:
            return max(range(len(probabilities)), key=probabilities.__getitem__)
        return positive if probabilities[positive] >= self.threshold else 1 - positive

    def is_uncertain(self, probabilities: ClassVector) -> bool:
        """True if the window shows a still picture's face with these probabilities as uncertain."""
        return is_uncertain(log_probabilities(probabilities), self.rule)


def name_fault(name: str) -> Translatable | None:
    """The reason to refuse a title, or the name of a class or layer; None for none.

    Cards travel between machines, and their names stand in menus, tables, file names and terminals.
    """
    faults = {
        Translatable("it is empty"): not name.strip(),
        Translatable("it has more than {most} characters", most=LONGEST_NAME): len(name) > LONGEST_NAME,
        Translatable("it holds a line break or another control character"): one_line(name) != name,
        Translatable("it looks like markup: leave out <, > and &…;"): bool(_MARKUP.search(name)),
    }
    return next((fault for fault, applies in faults.items() if applies), None)


def card_fault(card: Card) -> Translatable | None:
    """The reason to refuse a card that contradicts itself or asks too much of a machine; None for none."""
    return next((fault for faults in (_names, _texts, _classes, _layers, _numbers) for fault in faults(card)), None)


def _names(card: Card) -> Iterator[Translatable]:
    if fault := name_fault(card.title):
        yield Translatable(
            "its title cannot be used: {fault}. Received: {name}", fault=fault, name=card.title[:LONGEST_NAME]
        )
    for name in card.classes:
        if fault := name_fault(name):
            yield Translatable(
                "the name of a class cannot be used: {fault}. Received: {name}", fault=fault, name=name[:LONGEST_NAME]
            )
    for layer in card.layers:
        if fault := name_fault(layer.name):
            yield Translatable(
                "the name of a layer cannot be used: {fault}. Received: {name}",
                fault=fault,
                name=layer.name[:LONGEST_NAME],
            )


def _texts(card: Card) -> Iterator[Translatable]:
    texts = [card.limits, card.data_fingerprint, *card.versions, *card.versions.values()]
    texts += [text for folder in card.data for text in (folder.name, folder.faces, *folder.skipped)]
    texts += [text for measurement in card.measurements for text in (measurement.data, *measurement.metrics)]
    if any(len(text) > LONGEST_TEXT for text in texts):
        yield Translatable("a text is too long")
    if any(one_line(text) != text for text in texts):
        yield Translatable("a text holds a line break or another control character")
    try:
        datetime.fromisoformat(card.created)
    except ValueError:
        yield Translatable("its date is invalid. Received: {date}", date=card.created[:LONGEST_NAME])


def _classes(card: Card) -> Iterator[Translatable]:
    if not 2 <= len(set(card.classes)) == len(card.classes):
        yield Translatable("it needs two or more different classes. Received: {classes}", classes=card.classes)
    if len(card.classes) > MOST_CLASSES:
        yield Translatable(
            "it has too many classes. Received: {received:,}, at most {most:,}",
            received=len(card.classes),
            most=MOST_CLASSES,
        )
    if card.positive_class is not None and card.positive_class not in card.classes:
        yield Translatable("the positive class is none of its classes. Received: {name}", name=card.positive_class)


def _layers(card: Card) -> Iterator[Translatable]:
    if not 1 <= len(card.layers) <= MOST_LAYERS:
        yield Translatable(
            "it needs 1 to {most} layers. Received: {received:,}", most=MOST_LAYERS, received=len(card.layers)
        )
    if len({layer.name for layer in card.layers}) != len(card.layers):
        yield Translatable("two layers have the same name")
    if card.layers and card.layers[0].kind != RESCALING.name:
        yield Translatable("it does not begin with rescaling. Received: {kind}", kind=card.layers[0].kind)
    if card.layers and card.layers[-1].output_shape != (len(card.classes),):
        yield Translatable("its last layer does not give one number a class")
    for layer in card.layers:
        shape = layer.output_shape
        if len(shape) not in (1, 3) or min(shape) < 1 or prod(shape) > MOST_CELLS:
            yield Translatable(
                "layer '{layer}' has an impossible shape. Received: {shape}", layer=layer.name, shape=shape
            )
        elif not _has_settings(layer):
            yield Translatable("layer '{layer}' lacks its settings", layer=layer.name)


def _numbers(card: Card) -> Iterator[Translatable]:
    if not 1 <= card.input_size <= LARGEST_SIDE:
        yield Translatable(
            "its input must be 1 to {most} pixels wide. Received: {received:,}",
            most=LARGEST_SIDE,
            received=card.input_size,
        )
    if not 0 < card.threshold < 1:
        yield Translatable("its threshold is no probability. Received: {threshold}", threshold=card.threshold)
    numbers = [card.temperature, *(number for layer in card.layers for number in layer.activation_range)]
    numbers += [number for measurement in card.measurements for number in measurement.metrics.values()]
    if not all(map(isfinite, numbers)):
        yield Translatable("a number is not finite")


def _has_settings(layer: LayerCard) -> bool:
    """True if the layer has the settings that its kind needs; nothing is known of other kinds."""
    kind = LAYER_KINDS.get(layer.kind)
    if kind is None:
        return True
    gives_maps = kind.window is None or len(layer.output_shape) == 3
    return gives_maps and all(_fits(layer.config.get(name), name, kind) for name in kind.settings)


def _fits(value: Any, setting: str, kind: LayerKind) -> bool:
    """True if a setting of a layer has a value that its kind can be computed with."""
    if setting in (kind.window, "strides"):
        return _is_pair(value)
    if setting == "padding":
        return value in ("valid", "same")
    return isinstance(value, (int, float)) and isfinite(value)


def _is_pair(value: Any) -> bool:
    if not isinstance(value, (list, tuple)) or len(value) != 2:
        return False
    return all(isinstance(number, int) and 1 <= number <= LARGEST_SIDE for number in value)
