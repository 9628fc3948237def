"""The live pipeline: a capture thread, an analysis thread, and the requests that they obey."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from pathlib import Path

import cv2

from smiledesk.attribution.interventions import Intervention, InterventionError
from smiledesk.core.errors import UserError, error_line
from smiledesk.core.mailbox import Mailbox
from smiledesk.core.records import Analysis, Frame
from smiledesk.core.translatable import Translatable
from smiledesk.faces.base import FaceDetector, SearchEffort
from smiledesk.faces.haar import HaarDetector
from smiledesk.faces.tracking import FaceTracker
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.known_models import is_known
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.network.trial import require_trial
from smiledesk.recording.listener import ListenerThread
from smiledesk.session.analysis_counts import AnalysisCounts
from smiledesk.session.analyzer import AnalysisSettings, Analyzer, failed_analysis
from smiledesk.session.baseline import DURATION, BaselineStatus
from smiledesk.session.capturing import RETRY_PAUSES, CaptureThread
from smiledesk.session.status import ModelStatus, SessionStatus, SourceStatus
from smiledesk.sources.base import FrameSource

_log = logging.getLogger(__name__)

_LOOK_EVERY = 0.05
"""Seconds after which the analysis thread looks for new settings when no frame comes."""


class Session:
    """Owns the threads. Every method may be called from any thread; only `stop` waits."""

    def __init__(self, detector: Callable[[], FaceDetector], retry_pauses: Sequence[float] = RETRY_PAUSES) -> None:
        """Make a session that `start` starts.

        Args:
            detector: makes the face detector; called in the analysis thread.
            retry_pauses: seconds before each new try of a lost source.
        """
        self.analyses: Mailbox[Analysis] = Mailbox()
        self._make_detector = detector
        self._requested_detector: Callable[[], FaceDetector] | None = None
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._settings = AnalysisSettings()
        self._frozen = False
        self._mirrored = False
        self._retry_pauses = retry_pauses
        self._capture: CaptureThread | None = None
        self._captures: list[CaptureThread] = []
        self._listeners: tuple[ListenerThread, ...] = ()
        self._model = ModelStatus()
        self._requested_model: Callable[[], Bundle] | None = None
        self._model_requests = 0
        self._requested_changes: tuple[Intervention, ...] | None = None
        self._requested_baselines: list[Callable[[Analyzer], None]] = []
        self._baseline = BaselineStatus()
        self._detector_name = ""
        self._detector_fault = ""
        self._counts = AnalysisCounts()
        self._thread = threading.Thread(target=self._run, name="analysis", daemon=True)

    def start(self) -> None:
        """Start the analysis; sources and models may be given before or after."""
        self._thread.start()

    def ask_to_stop(self) -> None:
        """Let capture and analysis end after the frame they are at; returns at once."""
        self._stopping.set()
        with self._lock:
            for capture in self._captures:
                capture.ask_to_stop()

    def stop(self, timeout: float = 1.0) -> None:
        """Stop capture and analysis, waiting at most ``timeout`` seconds for both; a thread that hangs is abandoned."""
        deadline = time.monotonic() + timeout
        self.ask_to_stop()
        with self._lock:
            captures = [capture for capture in self._captures if capture.running]
        if self._thread.is_alive():
            self._thread.join(max(deadline - time.monotonic(), 0.0))
            if self._thread.is_alive():
                _log.warning("the analysis hangs and is abandoned")
        for capture in captures:
            capture.join(max(0.0, deadline - time.monotonic()))

    def open_source(self, source: FrameSource) -> None:
        """Read this source from now on, and release the one before.

        It is opened at once; only where its device is still occupied, as by a read that hangs, it waits for that.
        """
        with self._lock:
            if self._stopping.is_set():
                return
            if self._capture is not None:
                self._capture.ask_to_stop()
            self._captures = [capture for capture in self._captures if capture.running]
            self._capture = CaptureThread(source, self._retry_pauses)
            self._frozen = False
            self._counts = AnalysisCounts()
            self._raise_generation(chosen_face=None)
            self._capture.start([capture for capture in self._captures if _same_device(capture.source, source)])
            self._captures.append(self._capture)

    def use_model(self, folder: Path) -> None:
        """Use the bundle in this folder once it is loaded; until then, or if it cannot be loaded, the one before."""
        self._request_model(lambda: read_bundle(folder))

    def use_bundle(self, bundle: Bundle) -> None:
        """Use a bundle that was read already, such as a snapshot of a training run, as `use_model` does."""
        self._request_model(lambda: bundle)

    def use_detector(self, detector: Callable[[], FaceDetector]) -> None:
        """Find faces with this detector once it is made. detector: makes it; called in the analysis thread."""
        with self._lock:
            self._requested_detector = detector

    def follow(self, face_id: int | None) -> None:
        """Show the network at work on this face; None: on the largest."""
        with self._lock:
            self._raise_generation(chosen_face=face_id)

    def set_threshold(self, threshold: float | None) -> None:
        """Compare the positive class with this threshold; None: with the card's."""
        with self._lock:
            self._raise_generation(threshold=threshold)

    def smooth(self, time_constant: float) -> None:
        """Smooth verdicts with a time constant in seconds; 0: judge every frame by itself."""
        with self._lock:
            self._raise_generation(time_constant=time_constant)

    def judge_relatively(self, relative: bool) -> None:
        """Judge faces that have a baseline relative to it, or as all others."""
        with self._lock:
            self._raise_generation(relative_verdicts=relative)

    def change_network(self, interventions: Sequence[Intervention]) -> None:
        """Judge with these changes of the network in use, in their order, instead of those before; none: as loaded.

        If it cannot be changed so, the changes before stay; the status says why. Another model starts without changes.
        """
        with self._lock:
            self._requested_changes = tuple(interventions)

    def take_baseline(self, face_id: int) -> None:
        """Take the logit of a face over three seconds as that person's zero; the status tells what becomes of it."""
        with self._lock:
            self._requested_baselines.append(lambda analyzer: analyzer.take_baseline(face_id))
            self._baseline = BaselineStatus("taking", face_id, DURATION)

    def forget_baselines(self) -> None:
        """Forget the zero of every person."""
        with self._lock:
            self._requested_baselines.append(Analyzer.forget_baselines)
            self._raise_generation()

    def freeze(self, frozen: bool) -> None:
        """Hold the picture, or let it go on. Changes made meanwhile are shown on the held frame."""
        with self._lock:
            self._frozen = frozen
            if self._capture is not None:
                self._capture.pause(frozen)

    def seek(self, media_time: float) -> None:
        """Go to a time of the source, in seconds, also while frozen."""
        with self._lock:
            if self._capture is not None:
                self._capture.seek(media_time)

    def mirror(self, mirrored: bool) -> None:
        """Let everything that shows the source show it as in a mirror, or not. Frames are never mirrored."""
        with self._lock:
            self._mirrored = mirrored

    def retry_now(self) -> None:
        """Try a lost source again without waiting for its pause to end: a camera came, or the user asked."""
        with self._lock:
            if self._capture is not None:
                self._capture.retry_now()

    def add_listener(self, listener: ListenerThread) -> None:
        """Offer the analysis of every new frame to a listener; one judged again with other settings is not new."""
        with self._lock:
            self._listeners = (*self._listeners, listener)

    def remove_listener(self, listener: ListenerThread) -> None:
        """Offer nothing more to a listener. Closing it is up to its owner."""
        with self._lock:
            self._listeners = tuple(one for one in self._listeners if one is not listener)

    def status(self) -> SessionStatus:
        """The state at this moment."""
        with self._lock:
            source = self._capture.status() if self._capture is not None else SourceStatus()
            frames = self._capture.frames if self._capture is not None else None
            rate, latency = self._counts.rates()
            return SessionStatus(
                generation=self._settings.generation,
                frozen=self._frozen,
                source=replace(source, mirrored=self._mirrored),
                model=self._model,
                detector=self._detector_name,
                detector_fault=self._detector_fault,
                captured=frames.put_count if frames else 0,
                analysed=self._counts.analysed,
                dropped=frames.overwritten_count if frames else 0,
                failed=self._counts.failed,
                failure=self._counts.failure,
                frame_rate=rate,
                latency=latency if source.live else None,
                threshold=self._settings.threshold,
                chosen_face=self._settings.chosen_face,
                baseline=self._baseline,
            )

    def _request_model(self, read: Callable[[], Bundle]) -> None:
        """Let the analysis thread read and load a model when it next looks."""
        with self._lock:
            self._requested_model = read
            self._model_requests += 1
            self._model = replace(self._model, state="loading", message="")

    def _raise_generation(self, **changes: int | float | None) -> None:
        """Change the settings; results under the old ones become out of date."""
        self._settings = replace(self._settings, **changes, generation=self._settings.generation + 1)  # type: ignore[arg-type]  # the callers' names are fields

    def _run(self) -> None:
        # Haar on both cores would take the one that paints; one is enough for thirty frames a second.
        cv2.setNumThreads(1)
        self._analyze_until_stopped(Analyzer(self._new_tracker(self._make_detector)))

    def _new_tracker(self, make: Callable[[], FaceDetector]) -> FaceTracker:
        """A tracker with this detector, or with the Haar cascades if it cannot be made; the status says why."""
        detector, fault = _detector_or_haar(make)
        with self._lock:
            self._detector_name, self._detector_fault = detector.name, fault
            self._raise_generation()
        return FaceTracker(detector)

    def _analyze_until_stopped(self, analyzer: Analyzer) -> None:
        capture: CaptureThread | None = None
        held: Analysis | None = None
        while not self._stopping.is_set():
            with self._lock:
                make_detector, self._requested_detector = self._requested_detector, None
            if make_detector is not None:
                analyzer.track_with(self._new_tracker(make_detector))
            self._load_requested_model(analyzer)
            self._change_network(analyzer)
            with self._lock:
                settings, newest = self._settings, self._capture
            if newest is not capture:
                capture, held = newest, None
                analyzer.reset()
            self._change_baselines(analyzer)
            if capture is None:
                self._stopping.wait(_LOOK_EVERY)
                continue
            effort = SearchEffort.STILL if capture.source.stills else SearchEffort.LIVE
            frame = capture.frames.take(_LOOK_EVERY)
            if frame is not None:
                held = self._survive(analyzer, frame, settings, partial(analyzer.analyze, frame, settings, effort))
                self._publish(held, capture, counted=True)
            elif held is not None and held.generation != settings.generation:
                frame = held.frame
                again = partial(analyzer.analyze_again, held, settings)
                if held.failure:
                    again = partial(analyzer.analyze, frame, settings, effort)
                held = self._survive(analyzer, frame, settings, again)
                self._publish(held, capture, counted=False)

    def _survive(
        self, analyzer: Analyzer, frame: Frame, settings: AnalysisSettings, analyze: Callable[[], Analysis]
    ) -> Analysis:
        """The analysis of a frame; one without faces, with the failure, if it raises an error."""
        try:
            return analyze()
        except InterventionError as error:
            analyzer.undo_unsound_changes()
            self._take_over_changes(analyzer, refusal=error.text)
            return failed_analysis(frame, settings, error_line(error))
        except Exception as error:  # noqa: BLE001 - no frame may end the thread; the user reads what happened
            failure = error_line(error)
            if failure != self._counts.failure:
                _log.exception("frame %d cannot be analysed", frame.index)
            analyzer.reset()
            return failed_analysis(frame, settings, failure)

    def _publish(self, analysis: Analysis, capture: CaptureThread, *, counted: bool) -> None:
        """Hand over an analysis, unless its source or settings have changed meanwhile."""
        with self._lock:
            if capture is not self._capture:
                return
            if analysis.failure:
                self._counts.count_failure(analysis.failure)
            if counted:
                self._counts.count(analysis.frame)
                for listener in self._listeners:
                    listener.offer(analysis)
            if analysis.generation == self._settings.generation:
                self.analyses.put(analysis)

    def _change_network(self, analyzer: Analyzer) -> None:
        """Make the changes of the network that were requested last; if they cannot be made, those before stay."""
        with self._lock:
            requested, self._requested_changes = self._requested_changes, None
        if requested is None:
            return
        try:
            analyzer.change_network(requested)
            self._take_over_changes(analyzer)
        except UserError as error:
            self._take_over_changes(analyzer, refusal=error.text)

    def _take_over_changes(self, analyzer: Analyzer, refusal: str = "") -> None:
        with self._lock:
            self._model = replace(self._model, changed=analyzer.changed, refusal=refusal)
            self._raise_generation()

    def _change_baselines(self, analyzer: Analyzer) -> None:
        """Do what was requested of the baselines, and take over their status."""
        with self._lock:
            requests, self._requested_baselines = self._requested_baselines, []
            for request in requests:
                request(analyzer)
            self._baseline = analyzer.baseline

    def _load_requested_model(self, analyzer: Analyzer) -> None:
        with self._lock:
            read, self._requested_model = self._requested_model, None
            request = self._model_requests
        if read is None:
            return
        try:
            bundle = read()
            if not is_known(bundle.card):
                trial = threading.Thread(
                    target=self._try_model, args=(bundle, request), name="model trial", daemon=True
                )
                trial.start()
                return
            runtime = NetworkRuntime(bundle)
            analyzer.use(runtime)
        except Exception as error:  # noqa: BLE001 - whatever a stranger's model raises, the old one goes on
            _log.info("the model cannot be used", exc_info=True)
            message = _refusal_of(error)
            with self._lock:
                self._model = replace(self._model, state="failed", message=message)
            return
        with self._lock:
            self._model = ModelStatus("ready", runtime.bundle)
            self._requested_changes = None
            self._raise_generation()

    def _try_model(self, bundle: Bundle, request: int) -> None:
        """Try an unknown model during the analysis, and request it again, unless another was requested meanwhile."""
        trial: Future[Bundle] = Future()
        try:
            require_trial(bundle)
            trial.set_result(bundle)
        except Exception as error:  # noqa: BLE001 - the top of the thread: the analysis raises it again and says it
            trial.set_exception(error)
        with self._lock:
            if request == self._model_requests:
                self._requested_model = trial.result


def _detector_or_haar(make: Callable[[], FaceDetector]) -> tuple[FaceDetector, str]:
    """The detector and an empty text, or the Haar cascades and the reason why it cannot be used."""
    try:
        return make(), ""
    except Exception as error:  # noqa: BLE001 - a missing or broken file must not end the thread; the user reads it
        _log.info("the face detector cannot be made", exc_info=True)
        return HaarDetector(), error_line(error)


def _same_device(one: FrameSource, other: FrameSource) -> bool:
    return one.device_key is not None and one.device_key == other.device_key


def _refusal_of(error: Exception) -> Translatable:
    line = error_line(error)
    return line if isinstance(error, UserError) else Translatable("the model cannot be used: {error}", error=line)
