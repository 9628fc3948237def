"""The card of a bundle: everything about a model but its weights."""

from typing import Any

import msgspec

from smiledesk.core.records import ClassVector, Colour
from smiledesk.network.decision_rule import DecisionRule, is_uncertain, log_probabilities

CARD_FORMAT_VERSION = 1


class LayerCard(msgspec.Struct, frozen=True, kw_only=True):
    """One layer.

    kind: ``rescaling``, ``convolution``, ``relu``, ``pooling``, ``flatten``, ``dense``, ``softmax``, ...: chooses the
    lens. output_shape: (height, width, channels) or (units,). activation_range: what nearly all outputs over the
    validation images lie in, for colours that do not flicker. config: the layer's settings under Keras' names
    (``kernel_size``, ``strides``, ``padding``, ``pool_size``, ``scale``, ``offset``).
    """

    name: str
    kind: str
    output_shape: tuple[int, ...]
    activation_range: tuple[float, float]
    config: dict[str, Any] = {}


class DataFolder(msgspec.Struct, frozen=True, kw_only=True):
    """One folder a model learned from. faces: ``crop`` or ``whole``. images: used of it, training and validation.

    times: how often an epoch showed each of its images.
    """

    name: str
    faces: str
    images: int
    times: int = 1
    skipped: dict[str, int] = {}


class Measurement(msgspec.Struct, frozen=True, kw_only=True):
    """Numbers of a model on images it did not learn from. data: which ones, in words."""

    data: str
    n: int
    metrics: dict[str, float]


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """A model's card. See the design of the bundle for how it is written and checked."""

    format_version: int = CARD_FORMAT_VERSION
    title: str
    created: str
    """ISO 8601, UTC."""
    classes: tuple[str, ...]
    positive_class: str | None
    """Of a two-class model: the class whose probability is shown and compared with the threshold."""
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
    """What the model was not tested on, in words."""
    versions: dict[str, str] = {}
    sha256: dict[str, str] = {}
    """File name -> hash of the bundle's other files."""

    @property
    def channels(self) -> int:
        """Channels of the input: 1 for gray, 3 for BGR."""
        return 1 if self.colour == "gray" else 3

    @property
    def positive_index(self) -> int | None:
        """Index of `positive_class` in `classes`; None where the model has none."""
        return None if self.positive_class is None else self.classes.index(self.positive_class)

    @property
    def rule(self) -> DecisionRule:
        """How the model's probabilities become a decision."""
        return DecisionRule(self.positive_index, self.threshold)

    def decide(self, probabilities: ClassVector) -> int:
        """Index of the class that one face's probabilities speak for: by the threshold, or the largest."""
        positive = self.positive_index
        if positive is None or len(self.classes) != 2:
            return max(range(len(probabilities)), key=probabilities.__getitem__)
        return positive if probabilities[positive] >= self.threshold else 1 - positive

    def is_uncertain(self, probabilities: ClassVector) -> bool:
        """Whether the window shows a still picture's face with these probabilities as uncertain."""
        return is_uncertain(log_probabilities(probabilities), self.rule)
