"""Analysis without a window: a film frame by frame, a camera as it comes."""

import logging
import time
from collections.abc import Callable, Sequence
from threading import Event

from smiledesk.core.errors import UserError, error_line
from smiledesk.core.records import Analysis, Frame
from smiledesk.faces.base import SearchEffort
from smiledesk.recording.listener import AnalysisReceiver, ListenerThread
from smiledesk.session.analyzer import AnalysisSettings, Analyzer, failed_analysis
from smiledesk.session.session import Session
from smiledesk.session.status import SessionStatus
from smiledesk.sources.base import FrameSource

_log = logging.getLogger(__name__)

_LOOK_EVERY = 0.05
"""Seconds between two polls of a running session."""

_FINISH_WITHIN = 10.0
"""Seconds that receivers may take to write what waits for them."""


class HeadlessError(UserError):
    """The analysis cannot begin, or ended before it was asked to."""


def analyze_every_frame(
    source: FrameSource,
    analyzer: Analyzer,
    settings: AnalysisSettings,
    receivers: Sequence[AnalysisReceiver],
    seconds: float | None,
    should_stop: Event,
) -> None:
    """Analyse a film, picture or folder in order, no frame dropped, as fast as the machine can.

    Args:
        source: open, and read to its end.
        analyzer: with a network.
        settings: of all frames.
        receivers: take each analysis in this thread.
        seconds: of the source's time to analyse; None for all.
        should_stop: ends it before.

    Raises:
        HeadlessError: the source has no frames.
        UserError, OSError: the source cannot be read any further, or as the receivers'.
    """
    start: float | None = None
    while not should_stop.is_set() and (frame := source.read()) is not None:
        start = frame.media_time if start is None else start
        if seconds is not None and frame.media_time - start >= seconds:
            return
        patient = source.stills or not frame.continuous
        analysis = _analyzed(analyzer, frame, settings, SearchEffort.STILL if patient else SearchEffort.LIVE)
        for receiver in receivers:
            receiver.receive(analysis)
    if start is None and not should_stop.is_set():
        raise HeadlessError("'{source}' has no picture that can be read: choose another source", source=source.name)


def analyze_live(
    session: Session,
    source: FrameSource,
    receivers: Sequence[AnalysisReceiver],
    seconds: float | None,
    should_stop: Event,
    report: Callable[[str], None],
) -> None:
    """Analyse a camera or stream as it comes, each receiver in a thread of its own; all are finished at the end.

    Args:
        session: not started yet, with a model requested; stopped at the end.
        source: opened by the session, and again whenever it is lost.
        receivers: take the analyses; none of them holds up the source or another one.
        seconds: from the first frame on; None for no end.
        should_stop: ends it before.
        report: gets a line when the source is lost or given back.

    Raises:
        HeadlessError: the model or the source gives nothing, or a receiver failed.
    """
    listeners = [ListenerThread(receiver, type(receiver).__name__) for receiver in receivers]
    for listener in listeners:
        session.add_listener(listener)
    session.start()
    try:
        while session.status().model.state == "loading":
            should_stop.wait(_LOOK_EVERY)
        session.open_source(source)
        _watch(session, listeners, seconds, should_stop, report)
    finally:
        session.stop()
        for listener in listeners:
            listener.close()
        for listener in listeners:
            if not listener.join(_FINISH_WITHIN):
                report("the disk is too slow: what was last analysed may not be written")
    _require_success(listeners)


def _watch(
    session: Session,
    listeners: Sequence[ListenerThread],
    seconds: float | None,
    should_stop: Event,
    report: Callable[[str], None],
) -> None:
    """Wait until the analysis is to end, or must."""
    started: float | None = None
    reported = ""
    while not should_stop.wait(_LOOK_EVERY):
        status = session.status()
        _require_progress(status)
        _require_success(listeners)
        if started is None and status.analysed:
            started = time.monotonic()
        if started is not None and seconds is not None and time.monotonic() - started >= seconds:
            return
        if status.analysed and status.source.message != reported:
            reported = status.source.message
            report(reported or f"{status.source.name} gives pictures again")


def _require_progress(status: SessionStatus) -> None:
    """Give up a model that cannot be used, and a source that never gave a picture: it is tried twice."""
    source, model = status.source, status.model
    if model.state == "failed":
        raise HeadlessError(model.message)
    if source.state == "failed" or (not status.analysed and source.losses > 1):
        raise HeadlessError(source.message)


def _require_success(listeners: Sequence[ListenerThread]) -> None:
    for listener in listeners:
        if listener.failure:
            raise HeadlessError(listener.failure)


def _analyzed(analyzer: Analyzer, frame: Frame, settings: AnalysisSettings, effort: SearchEffort) -> Analysis:
    try:
        return analyzer.analyze(frame, settings, effort)
    except Exception as error:  # noqa: BLE001 - one frame must not end the film; its row and the summary count it
        _log.info("frame %d cannot be analysed", frame.index, exc_info=True)
        analyzer.reset()
        return failed_analysis(frame, settings, error_line(error))
