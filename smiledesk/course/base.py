"""The parts of the course: its stages, what a check measures on, and what it finds."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from smiledesk.attribution.base import Question, question_of
from smiledesk.attribution.interventions import Intervention
from smiledesk.core.errors import UserError
from smiledesk.core.layer_kinds import LAYER_KINDS, LayerKind
from smiledesk.core.records import Activations, NetworkTrace
from smiledesk.lenses.base import Panel, Probe
from smiledesk.network.card import Card, LayerCard
from smiledesk.network.decision_rule import DecisionRule
from smiledesk.network.numpy_network import NumpyNetwork

Values = Mapping[str, float | str]
"""Values that are filled into a text."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the predictions that a stage offers."""

    key: str
    """Its text is found by the keys of stage and choice."""
    values: Values = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Opened:
    """The number that the open lens explains."""

    layer: str
    """Name of the layer."""
    probe: Probe


@dataclass(frozen=True, slots=True)
class Learning:
    """The network that the pupil trains step by step."""

    updates: int
    """Training steps so far."""
    right: float | None
    """Share of the training faces that it judges right, by the current weights; None before a forward pass."""
    losses: tuple[float, ...]
    """Mean loss before the first training step, and after each one."""
    has_diverged: bool = False
    """True if the last training step that was tried made the loss or a weight far too large, and was taken back."""


class NoFaceError(UserError):
    """A check measures on a face, and there is none."""


@dataclass(frozen=True, slots=True, eq=False)
class Situation:
    """A face, the network that sees it, and what the pupil did with it."""

    card: Card
    network: NumpyNetwork
    """The network without the user's changes, with the layers of its card."""
    face: NetworkTrace | None
    """Trace of that network for the followed face; None if no face is followed."""
    rule: DecisionRule
    """Rule of the live verdict."""
    interventions: tuple[Intervention, ...] = ()
    """Changes of the live network."""
    opened: Opened | None = None
    """None while no lens is open."""
    learning: Learning | None = None
    """None while no network is trained step by step."""

    @property
    def trace(self) -> NetworkTrace:
        """The trace of the face.

        Raises:
            NoFaceError: no face is followed.
        """
        if self.face is None:
            raise NoFaceError("the course measures on a face: look into the camera, or show the demo")
        return self.face

    @property
    def question(self) -> Question:
        """The positive class, or the likeliest one, against its strongest rival."""
        return question_of(self.trace.logits, self.rule.positive)

    def input_and_output(self, index: int) -> tuple[Activations, Activations]:
        """Input and output of a layer. index: of any layer but the first."""
        return self.trace.layers[index - 1].output, self.trace.layers[index].output


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of a check."""

    right: bool
    """False for not yet."""
    key: str
    """Its sentence is found by the keys of stage and finding."""
    values: Values = field(default_factory=dict)
    """Numbers are shown with the decimals that the sentence asks for; maps and units count from 1."""
    interventions: tuple[Intervention, ...] = ()
    """Changes to be shown live while the stage stays open."""


Check = Callable[[Situation, str], Finding]
"""Measures whether the pupil's prediction, or what the pupil did, is right.

The second argument is the key of the chosen `Choice`; empty for a stage without choices.
"""


def no_choices(_card: Card) -> tuple[Choice, ...]:
    """None: the pupil does something instead."""
    return ()


class HeldFrom(Enum):
    """A moment from which the picture is held, so that the check measures on the face that the pupil has seen."""

    PREDICTION = auto()
    """A prediction was chosen."""
    LOOK = auto()
    """The pupil asked to be shown the layers of the stage."""
    NEVER = auto()
    """The check does not measure on the live face."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One task of the course."""

    key: str
    """Its texts are found by it."""
    step: int
    """Lesson step, 1 to 5."""
    check: Check | None
    """None for a stage that only tells something."""
    fits: Callable[[Card], bool]
    """True if a network has what the stage is about."""
    choices: Callable[[Card], tuple[Choice, ...]] = no_choices
    """The predictions to choose from before the check."""
    held_from: HeldFrom = HeldFrom.PREDICTION
    """The moment from which the picture is held until the check says right."""
    panel: type[Panel] | None = None
    """The kind of panel of the lens that the task is about; None for the lens from its beginning."""


def measured(check: Check, situation: Situation, choice: str) -> Finding:
    """The finding of a check; without the face that it needs, not yet.

    Raises:
        UserError: the network cannot be computed or changed as the check needs it.
    """
    try:
        return check(situation, choice)
    except NoFaceError:
        return Finding(False, "no_face")


def layers_of(card: Card, *kinds: LayerKind) -> tuple[LayerCard, ...]:
    """The layers of these kinds, in the order of the network."""
    names = {kind.name for kind in kinds}
    return tuple(layer for layer in card.layers if layer.kind in names)


def is_computable(card: Card) -> bool:
    """True if numpy can compute every layer, so that the network can be run on other pictures or be changed."""
    return all(layer.kind in LAYER_KINDS for layer in card.layers)


def keyed(*keys: str) -> Callable[[Card], tuple[Choice, ...]]:
    """Choices without values."""
    choices = tuple(map(Choice, keys))
    return lambda _card: choices


def compared(choice: str, measured: str, values: Values) -> Finding:
    """The finding for a prediction. measured: the key of the choice that the measurement confirms."""
    return Finding(choice == measured, measured, values)
