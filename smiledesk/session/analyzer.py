"""One frame becomes one analysis: faces, network, verdicts. No threads, no clock but the frame's."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from smiledesk.attribution.interventions import (
    ChangedNetwork,
    Intervention,
    InterventionError,
    change,
    changed_id,
)
from smiledesk.core.records import Analysis, ClassVector, FaceReading, Frame, NetworkTrace, ReadingStatus, Timings
from smiledesk.core.translatable import Translatable
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.square import crop
from smiledesk.faces.tracking import FaceTracker, TrackedFace
from smiledesk.network.decision_rule import DecisionRule, log_probabilities, positive_logit
from smiledesk.network.numpy_network import NumpyNetwork
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.session.baseline import Baselines, BaselineStatus, UsableFrame
from smiledesk.session.verdict import (
    TIME_CONSTANT,
    Verdict,
    decided_anew,
    first_verdict,
    is_uncertain,
    next_verdict,
)

SMALLEST_SQUARE = 20.0
"""Side of the smallest face square that the network judges, in frame pixels."""


@dataclass(frozen=True, slots=True)
class AnalysisSettings:
    """The user's settings of the analysis."""

    threshold: float | None = None
    """Probability from which a face is called positive; None for the card's."""

    time_constant: float = TIME_CONSTANT
    """Time constant of the smoothing of verdicts, in seconds; 0: nothing is smoothed."""

    chosen_face: int | None = None
    """The face_id to follow; None for the largest face."""

    relative_verdicts: bool = False
    """Judge a face that has a baseline relative to it."""

    generation: int = 0
    """Raised with every change; copied to each `Analysis`."""


class Analyzer:
    """Follows the faces of one source with one model; not thread-safe."""

    def __init__(self, tracker: FaceTracker) -> None:
        self._tracker = tracker
        self._runtime: NetworkRuntime | None = None
        self._verdicts: dict[int, Verdict] = {}
        self._rule: DecisionRule | None = None
        self._time_constant = TIME_CONSTANT
        self._own_rules: dict[int, DecisionRule] = {}
        """Face number -> rule of a face whose verdict is relative to a baseline."""
        self._network: NumpyNetwork | None = None
        self._changed: ChangedNetwork | None = None
        self._sound: tuple[Intervention, ...] = ()
        """The changes that gave finite numbers last."""
        self._baselines = Baselines()

    @property
    def baseline(self) -> BaselineStatus:
        """The state of the last request for a baseline."""
        return self._baselines.status

    @property
    def changed(self) -> ChangedNetwork | None:
        """The network with the user's changes that judges the faces; None without changes."""
        return self._changed

    def take_baseline(self, face_id: int) -> None:
        """Take the baseline of a face over the next three seconds of the source."""
        self._baselines.take(face_id)
        if self._positive is None:
            self._baselines.refuse(
                Translatable("no baseline was taken: the model has no positive class whose logit it could be")
            )

    def forget_baselines(self) -> None:
        """Judge all faces without a baseline."""
        self._baselines.forget()

    def use(self, runtime: NetworkRuntime | None) -> None:
        """Ask this network from now on; None: find faces only. What was smoothed with another one is forgotten."""
        self._runtime = runtime
        self._network = self._changed = None
        self._sound = ()
        self._verdicts = {}
        self._baselines.forget()

    def change_network(self, interventions: Sequence[Intervention]) -> None:
        """Judge with these changes of the network from now on, instead of those before; none: without changes.

        What was smoothed with another network is forgotten, and so are the baselines.

        Raises:
            InterventionError: the network cannot be changed so, or there is none; the changes before stay.
            BundleError: its weights cannot be read; likewise.
        """
        if self._runtime is None and interventions:
            raise InterventionError("there is no network to change: choose a model first")
        if self._runtime is not None and interventions:
            self._network = self._network or NumpyNetwork.of(self._runtime.bundle)
            self._changed = change(self._network, interventions)
        else:
            self._changed = None
        self._verdicts = {}
        self._baselines.forget()

    def undo_unsound_changes(self) -> None:
        """Go back to the changes that gave finite numbers last; if those are in use, to none."""
        in_use = () if self._changed is None else self._changed.interventions
        self.change_network(() if in_use == self._sound else self._sound)

    def track_with(self, tracker: FaceTracker) -> None:
        """Find faces with another tracker from now on, as at the start of a source."""
        self._tracker = tracker
        self.reset()

    def reset(self) -> None:
        """Forget all faces, as at the start of a source."""
        self._tracker.reset()
        self._verdicts = {}
        self._baselines.forget()

    def analyze(self, frame: Frame, settings: AnalysisSettings, effort: SearchEffort = SearchEffort.LIVE) -> Analysis:
        """Find and judge the faces of the next frame."""
        started = time.perf_counter()
        if not frame.continuous:
            self._verdicts = {}
            self._baselines.forget()
        faces = self._tracker.update(frame, effort)
        found = time.perf_counter()
        analysis = self._judge(frame, faces, settings)
        self._baselines.continue_with(frame.media_time, self._usable_frames(analysis))
        ended = time.perf_counter()
        return _timed(analysis, faces=found - started, network=ended - found, total=ended - started)

    def analyze_again(self, analysis: Analysis, settings: AnalysisSettings) -> Analysis:
        """Judge the faces of a held frame again, with other settings or another network."""
        started = time.perf_counter()
        faces = tuple(
            TrackedFace(reading.face_id, reading.square, reading.status != "lost") for reading in analysis.readings
        )
        again = self._judge(analysis.frame, faces, settings)
        ended = time.perf_counter()
        return _timed(again, faces=0.0, network=ended - started, total=ended - started)

    def _judge(self, frame: Frame, faces: tuple[TrackedFace, ...], settings: AnalysisSettings) -> Analysis:
        self._apply(settings)
        unchanged = {face.face_id: trace for face in faces if (trace := self._trace(frame, face)) is not None}
        changed = self._changed
        traces = unchanged if changed is None else {at: changed.trace(trace) for at, trace in unchanged.items()}
        readings = tuple(self._reading(frame, face, traces.get(face.face_id)) for face in faces)
        present = {face.face_id for face in faces}
        self._verdicts = {face_id: verdict for face_id, verdict in self._verdicts.items() if face_id in present}
        self._baselines.keep_only(present)
        followed = _followed(faces, settings.chosen_face)
        trace = None if followed is None else traces.get(followed)
        analysis = Analysis(frame, readings, trace, followed, Timings(0.0, 0.0, 0.0), settings.generation)
        if self._runtime is None or self._rule is None:
            return analysis
        bundle = self._runtime.bundle
        interventions = () if changed is None else changed.interventions
        if traces or not interventions:
            self._sound = interventions
        return replace(
            analysis,
            model_id=changed_id(bundle.model_id, interventions),
            classes=bundle.card.classes,
            threshold=self._rule.threshold,
            time_constant=self._time_constant,
            interventions=interventions,
            unchanged=None if changed is None or followed is None else unchanged.get(followed),
        )

    def _apply(self, settings: AnalysisSettings) -> None:
        """Take over the threshold, the smoothing and the choice of relative verdicts."""
        self._time_constant = settings.time_constant
        if self._runtime is None:
            return
        card = self._runtime.bundle.card
        rule = card.rule if settings.threshold is None else DecisionRule(card.positive_index, settings.threshold)
        self._decide_by(rule, self._baselines.rules(rule) if settings.relative_verdicts else {})

    def _decide_by(self, rule: DecisionRule, own_rules: dict[int, DecisionRule]) -> None:
        """Use these rules from now on; a verdict held by another one is decided again."""
        for face_id, verdict in self._verdicts.items():
            now = own_rules.get(face_id, rule)
            if now != self._own_rules.get(face_id, self._rule):
                self._verdicts[face_id] = decided_anew(verdict, now)
        self._rule, self._own_rules = rule, own_rules

    def _trace(self, frame: Frame, face: TrackedFace) -> NetworkTrace | None:
        if self._runtime is None or not face.found or face.square.size < SMALLEST_SQUARE:
            return None
        card = self._runtime.bundle.card
        cut = crop(frame.pixels, face.square, card.input_size, card.colour)
        return self._runtime.trace(cut, frame.index, face.face_id)

    def _reading(self, frame: Frame, face: TrackedFace, trace: NetworkTrace | None) -> FaceReading:
        """The reading of a face; while it is lost, its last verdict stands."""
        status: ReadingStatus = "ok" if face.found else "lost"
        if self._runtime is None or self._rule is None:
            return FaceReading(face.face_id, face.square, None, None, None, status)
        raw = None
        own_rule = self._own_rules.get(face.face_id)
        rule = own_rule or self._rule
        verdict = self._verdicts.get(face.face_id)
        if trace is not None:
            raw = tuple(float(p) for p in trace.probabilities)
            verdict = self._verdict(verdict, raw, frame.media_time, rule)
            self._verdicts[face.face_id] = verdict
            status = "uncertain" if is_uncertain(verdict, rule) else "ok"
        elif face.found:
            status = "too_small"
        if verdict is None or verdict.decision is None or status == "too_small":
            return FaceReading(face.face_id, face.square, raw, None, None, status)
        label = self._runtime.bundle.card.classes[verdict.decision]
        logit = None if self._positive is None else positive_logit(verdict.log_probabilities, self._positive)
        return FaceReading(
            face.face_id,
            face.square,
            raw,
            verdict.probabilities,
            label,
            status,
            logit,
            baseline=self._baselines.of(face.face_id),
            own_threshold=None if own_rule is None else own_rule.threshold,
        )

    @property
    def _positive(self) -> int | None:
        return None if self._runtime is None else self._runtime.bundle.card.positive_index

    def _usable_frames(self, analysis: Analysis) -> dict[int, UsableFrame]:
        """The faces that were judged on this frame."""
        positive = self._positive
        if positive is None:
            return {}
        return {
            reading.face_id: UsableFrame(reading.square, positive_logit(log_probabilities(reading.raw), positive))
            for reading in analysis.readings
            if reading.raw is not None
        }

    def _verdict(self, before: Verdict | None, raw: ClassVector, seen_at: float, rule: DecisionRule) -> Verdict:
        if before is None:
            return first_verdict(raw, seen_at, rule)
        return next_verdict(before, raw, seen_at, rule, self._time_constant)


def failed_analysis(frame: Frame, settings: AnalysisSettings, failure: str) -> Analysis:
    """The analysis of a frame whose faces are unknown. failure: the error, in one line."""
    return Analysis(frame, (), None, None, Timings(0.0, 0.0, 0.0), settings.generation, failure=failure)


def _followed(faces: tuple[TrackedFace, ...], chosen: int | None) -> int | None:
    """The face the network view shows: the chosen one while it is there, else the largest that was found."""
    ids = [face.face_id for face in faces]
    if chosen in ids:
        return chosen
    return next((face.face_id for face in faces if face.found), ids[0] if ids else None)


def _timed(analysis: Analysis, faces: float, network: float, total: float) -> Analysis:
    return replace(analysis, timings=Timings(faces, network, total))
