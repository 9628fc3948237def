"""A running pipeline: a capture thread and an analysis thread, and what the user may ask of them."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2

from smiledesk.core.errors import UserError
from smiledesk.core.mailbox import Mailbox
from smiledesk.core.records import Analysis
from smiledesk.faces.base import FaceDetector, SearchEffort
from smiledesk.faces.tracking import FaceTracker
from smiledesk.network.bundle import Bundle, BundleError, read_bundle
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.session.analyzer import AnalysisSettings, Analyzer
from smiledesk.session.capturing import CaptureThread
from smiledesk.session.status import ModelStatus, SessionStatus, SourceStatus
from smiledesk.sources.base import FrameSource

_log = logging.getLogger(__name__)

_LOOK_EVERY = 0.05
"""Seconds after which the analysis thread looks for new settings when no frame comes."""

_RATES_OVER = 2.0
"""Seconds over which frame rate and latency are averaged."""


class Session:
    """Owns the threads. Every method may be called from any thread, and none waits but `stop`."""

    def __init__(self, detector: Callable[[], FaceDetector]) -> None:
        """Detector: makes the face detector, in the analysis thread."""
        self.analyses: Mailbox[Analysis] = Mailbox()
        self._make_detector = detector
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._settings = AnalysisSettings()
        self._frozen = False
        self._capture: CaptureThread | None = None
        self._source = SourceStatus()
        self._model = ModelStatus()
        self._model_wanted: Callable[[], Bundle] | None = None
        self._detector_name = ""
        self._message = ""
        self._analysed = 0
        self._recent: deque[tuple[float, float]] = deque()
        self._thread = threading.Thread(target=self._run, name="analysis", daemon=True)

    def start(self) -> None:
        """Start the analysis; sources and models may be given before or after."""
        self._thread.start()

    def stop(self, timeout: float = 2.0) -> None:
        """Stop capture, then analysis, waiting for each at most ``timeout`` seconds."""
        self._stopping.set()
        with self._lock:
            capture = self._capture
        if capture is not None:
            capture.ask_to_stop()
            capture.join(timeout)
        if self._thread.is_alive():
            self._thread.join(timeout)
            if self._thread.is_alive():
                _log.warning("the analysis hangs and is abandoned")

    def open_source(self, source: FrameSource) -> None:
        """Read this source from now on, and give the one before free."""
        with self._lock:
            if self._stopping.is_set():
                return
            before = self._capture
            capture = CaptureThread(source, lambda status: self._source_changed(capture, status))
            self._capture = capture
            self._source = SourceStatus("opening", source.name)
            self._frozen = False
            self._analysed = 0
            self._recent.clear()
            self._raise_generation(chosen_face=None)
            if before is not None:
                before.ask_to_stop()
            capture.start(after=before)

    def use_model(self, folder: Path) -> None:
        """Judge with the bundle in this folder once it is loaded; until then, and if it cannot be, with the old one."""
        self._want_model(lambda: read_bundle(folder))

    def use_bundle(self, bundle: Bundle) -> None:
        """The same with a bundle that was read already, such as a snapshot of a training run."""
        self._want_model(lambda: bundle)

    def follow(self, face_id: int | None) -> None:
        """Show the network at work on this face; None: on the largest."""
        with self._lock:
            self._raise_generation(chosen_face=face_id)

    def set_threshold(self, threshold: float | None) -> None:
        """Compare the positive class with this threshold; None: with the card's."""
        with self._lock:
            self._raise_generation(threshold=threshold)

    def freeze(self, frozen: bool) -> None:
        """Hold the picture, or let it go on. What is changed meanwhile is shown on the held frame."""
        with self._lock:
            self._frozen = frozen
            if self._capture is not None:
                self._capture.pause(frozen)

    def seek(self, media_time: float) -> None:
        """Go to a time of the source, in seconds, also while frozen."""
        with self._lock:
            if self._capture is not None:
                self._capture.seek(media_time)

    def retry_now(self) -> None:
        """Try a lost source again without waiting for its pause to end: a camera came, or the user asked."""

    def status(self) -> SessionStatus:
        """How everything is at this moment."""
        with self._lock:
            frames = self._capture.frames if self._capture is not None else None
            rate, latency = self._rates()
            return SessionStatus(
                generation=self._settings.generation,
                frozen=self._frozen,
                source=self._source,
                model=self._model,
                detector=self._detector_name,
                captured=frames.put_count if frames else 0,
                analysed=self._analysed,
                dropped=frames.overwritten_count if frames else 0,
                frame_rate=rate,
                latency=latency,
                message=self._message,
                threshold=self._settings.threshold,
                chosen_face=self._settings.chosen_face,
            )

    def _want_model(self, read: Callable[[], Bundle]) -> None:
        """Let the analysis thread read and load a model when it next looks."""
        with self._lock:
            self._model_wanted = read
            self._model = replace(self._model, state="loading", message="")

    def _raise_generation(self, **changes: int | float | None) -> None:
        """Change the settings; whatever was analysed under the old ones is out of date."""
        self._settings = replace(self._settings, **changes, generation=self._settings.generation + 1)  # type: ignore[arg-type]  # the callers' names are fields

    def _source_changed(self, capture: CaptureThread, status: SourceStatus) -> None:
        with self._lock:
            if capture is self._capture:
                self._source = status

    def _rates(self) -> tuple[float, float]:
        """Analysed frames a second, and mean seconds from capture to the end of the analysis."""
        now = time.monotonic()
        while self._recent and now - self._recent[0][0] > _RATES_OVER:
            self._recent.popleft()
        if len(self._recent) < 2:
            return 0.0, self._recent[0][1] if self._recent else 0.0
        span = self._recent[-1][0] - self._recent[0][0]
        latency = sum(seconds for _, seconds in self._recent) / len(self._recent)
        return (len(self._recent) - 1) / span if span > 0 else 0.0, latency

    def _run(self) -> None:
        # Haar on both cores would take the one that paints; one is enough for thirty frames a second.
        cv2.setNumThreads(1)
        try:
            detector = self._make_detector()
            with self._lock:
                self._detector_name = detector.name
            self._analyze_until_stopped(Analyzer(FaceTracker(detector)))
        except UserError as error:
            self._fail(str(error))
        except Exception as error:  # noqa: BLE001 - the top of the thread: whatever happened, the user reads it
            _log.exception("the analysis thread failed")
            self._fail(f"the analysis stopped, please report this: {type(error).__name__}: {error}")

    def _fail(self, message: str) -> None:
        with self._lock:
            self._message = message

    def _analyze_until_stopped(self, analyzer: Analyzer) -> None:
        capture: CaptureThread | None = None
        held: Analysis | None = None
        while not self._stopping.is_set():
            self._load_wanted_model(analyzer)
            with self._lock:
                settings, newest = self._settings, self._capture
            if newest is not capture:
                capture, held = newest, None
                analyzer.reset()
            if capture is None:
                self._stopping.wait(_LOOK_EVERY)
                continue
            frame = capture.frames.take(_LOOK_EVERY)
            if frame is not None:
                effort = SearchEffort.STILL if capture.source.stills else SearchEffort.LIVE
                held = analyzer.analyze(frame, settings, effort)
                self._publish(held, capture, counted=True)
            elif held is not None and held.generation != settings.generation:
                held = analyzer.analyze_again(held, settings)
                self._publish(held, capture, counted=False)

    def _publish(self, analysis: Analysis, capture: CaptureThread, *, counted: bool) -> None:
        """Hand an analysis over, unless something it depends on has changed meanwhile."""
        with self._lock:
            if capture is not self._capture:
                return
            if counted:
                now = time.monotonic()
                self._analysed += 1
                self._recent.append((now, now - analysis.frame.captured_at))
            if analysis.generation == self._settings.generation:
                self.analyses.put(analysis)

    def _load_wanted_model(self, analyzer: Analyzer) -> None:
        with self._lock:
            read, self._model_wanted = self._model_wanted, None
        if read is None:
            return
        try:
            runtime = NetworkRuntime(read())
        except BundleError as error:
            with self._lock:
                self._model = replace(self._model, state="failed", message=str(error))
            return
        analyzer.use(runtime)
        with self._lock:
            self._model = ModelStatus("ready", runtime.bundle)
            self._raise_generation()
