"""Attributions of one face after the other, in any one thread."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property

import msgspec
import numpy as np

from smiledesk.attribution.base import Attribution, Method, Question, question_of
from smiledesk.attribution.faithfulness import Curve, deletion, insertion
from smiledesk.attribution.interventions import ChangedNetwork
from smiledesk.attribution.method_names import MethodName
from smiledesk.attribution.methods.occlusion import Occlusion
from smiledesk.attribution.sanity import randomised
from smiledesk.attribution.subjects import subject_of
from smiledesk.core.errors import UserError
from smiledesk.core.layer_kinds import softmax
from smiledesk.core.records import Activations, NetworkTrace, Pixels
from smiledesk.gui.common.message_text import error_text
from smiledesk.lenses.base import Subject
from smiledesk.network.bundle import Bundle
from smiledesk.network.numpy_network import NumpyNetwork
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.network.trial import load_network


class Randomised(Enum):
    """The part of a network whose weights are drawn anew, so that it knows nothing."""

    NOTHING = auto()
    LAST_LAYER = auto()
    ALL_LAYERS = auto()


@dataclass(frozen=True, slots=True, eq=False)
class ExplainedFace:
    """A face, and the network that judged it."""

    trace: NetworkTrace
    bundle: Bundle
    changed: ChangedNetwork | None
    """The network with the user's changes, which made the trace; None without changes."""
    captured_at: float
    """The `Frame.captured_at` of its frame."""

    def is_judged_as(self, other: "ExplainedFace") -> bool:
        """True if another face was judged by the same network."""
        return self.bundle == other.bundle and self.changed is other.changed


@dataclass(frozen=True, slots=True)
class PlacedPatch:
    """A patch that covers a part of a face."""

    occlusion: Occlusion
    """Its size and its content."""
    row: float
    """Row of its centre, in pixels of the crop."""
    column: float


@dataclass(frozen=True, slots=True, eq=False)
class Request:
    """A face to explain, and how."""

    face: ExplainedFace
    methods: Mapping[MethodName, Method]
    randomised: Randomised
    patch: PlacedPatch | None = None
    """A patch to judge the face with; None for none."""


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """A face as the network sees and judges it."""

    crop: Pixels
    probability: float
    """Probability of the question's class."""
    difference: float
    """The logit difference."""


@dataclass(frozen=True, slots=True, eq=False)
class Explained:
    """The answer to a request."""

    request: Request
    question: Question
    face: Judged
    """The face without the patch."""
    covered: Judged | None
    """The face with the patch; None without one."""
    found: Mapping[MethodName, Attribution | str]
    """Method -> its attribution, or the reason why it cannot explain this network."""
    seconds: float
    """Time that it took."""


@dataclass(frozen=True, slots=True, eq=False)
class Faithfulness:
    """The curves of a method's map."""

    deletion: Curve
    insertion: Curve


@dataclass(frozen=True, slots=True, eq=False)
class FaithfulnessOfMaps:
    """The curves of all maps of a face."""

    class_name: str
    """The class whose probability they are."""
    curves: Mapping[MethodName, Faithfulness]
    """Method -> its curves, for the methods that can explain the network."""


class Explainer:
    """Explains faces, and keeps the network of the last one: most faces are judged by the same as the one before."""

    def __init__(self) -> None:
        self._network: _Network | None = None

    def explain(self, request: Request) -> Explained:
        """Explain a face.

        Raises:
            UserError: the network's files are gone, or a layer's kind is unknown.
        """
        started = time.perf_counter()
        network = self._network_of(request)
        subject = network.subject(request.face.trace)
        logits = subject.layers[-2].output
        question = question_of(logits, request.face.bundle.card.positive_index)
        covered = None
        if request.patch is not None:
            crop = request.patch.occlusion.covered(subject.crop, request.patch.row, request.patch.column)
            covered = _judged(crop, network.logits(crop[np.newaxis])[0], question)
        found = {name: _attempt(method, subject, question, network) for name, method in request.methods.items()}
        taken = time.perf_counter() - started
        return Explained(request, question, _judged(subject.crop, logits, question), covered, found, taken)

    def faithfulness(self, request: Request) -> FaithfulnessOfMaps:
        """The curves of the methods that can explain a face; asked about its likeliest class, which can lose something.

        Raises:
            UserError: as `explain`.
        """
        network = self._network_of(request)
        subject = network.subject(request.face.trace)
        question = question_of(subject.layers[-2].output, None)
        curves = {}
        for name, method in request.methods.items():
            found = _attempt(method, subject, question, network)
            if isinstance(found, Attribution):
                crop, logits = subject.crop, network.logits
                curves[name] = Faithfulness(deletion(found, crop, logits), insertion(found, crop, logits))
        return FaithfulnessOfMaps(request.face.bundle.card.classes[question.class_index], curves)

    def _network_of(self, request: Request) -> "_Network":
        face = request.face
        if self._network is None or not self._network.is_for(face, request.randomised):
            self._network = _Network(face, request.randomised)
        return self._network


class _Network:
    """The network that judged a face, or a randomised one, at work."""

    def __init__(self, face: ExplainedFace, which: Randomised) -> None:
        self._bundle, self._changed, self._which = face.bundle, face.changed, which
        self._arrays = NumpyNetwork.of(face.bundle) if face.changed is None else face.changed.network
        self._first = None
        """Index of the first layer that did not make the face's trace; None if all did."""
        if which is not Randomised.NOTHING:
            weighted = [index for index, layer in enumerate(self._arrays.layers) if layer.name in self._arrays.weights]
            is_last = which is Randomised.LAST_LAYER
            self._first = weighted[-1 if is_last else 0]
            self._arrays = randomised(self._arrays, 1 if is_last else None)

    def is_for(self, face: ExplainedFace, which: Randomised) -> bool:
        """True if this network judged that face, too."""
        return self._bundle == face.bundle and self._changed is face.changed and self._which is which

    def subject(self, trace: NetworkTrace) -> Subject:
        """The subject of attributions of a face."""
        if self._first is not None:
            trace = self._arrays.trace_from(trace, self._first)
        card = msgspec.structs.replace(self._bundle.card, layers=self._arrays.layers)
        return subject_of(card, self._arrays.weights, trace, len(card.layers) - 1)

    def logits(self, crops: Pixels) -> Activations:
        """Logits of other crops, as `attribution.base.LogitsOf`."""
        if self._changed is None and self._which is Randomised.NOTHING:
            return self._runtime.logits(crops)
        return self._arrays.logits(crops)

    @cached_property
    def _runtime(self) -> NetworkRuntime:
        """Loaded when it is first needed: most methods need none."""
        return load_network(self._bundle)


def _attempt(method: Method, subject: Subject, question: Question, network: _Network) -> Attribution | str:
    """The attribution by a method, or the reason why it cannot explain the network."""
    try:
        return method(subject, question, network.logits)
    except UserError as error:
        return error_text(error)


def _judged(crop: Pixels, logits: Activations, question: Question) -> Judged:
    probability = float(softmax(logits.astype(np.float64))[question.class_index])
    return Judged(crop, probability, question.difference(logits))
