"""``smiledesk record --no-window``: a source is read to its end, and its readings are kept or passed on."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from smiledesk.cli.outlet_options import open_outlets
from smiledesk.cli.output import is_standard_output
from smiledesk.cli.record_controls import end_requested, mark_by_standard_input
from smiledesk.cli.shutter_options import shutter_receiver
from smiledesk.cli.terminal import print_note
from smiledesk.core.row_lines import LineFormat
from smiledesk.recording.outlets.outlet_settings import OutletRequest
from smiledesk.recording.shutter import ShutterRequest

if TYPE_CHECKING:
    from smiledesk.network.bundle import Bundle
    from smiledesk.recording.listener import AnalysisReceiver
    from smiledesk.recording.markers import Markers
    from smiledesk.recording.readings import ReadingsRecorder
    from smiledesk.sources.base import FrameSource


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadlessRequest:
    """A recording without a window, as the command line asks for it."""

    source: str
    table: Path | None
    """The file for readings; None for none."""
    form: LineFormat
    smiles: ShutterRequest | None
    """The smile shutter; None: no pictures are taken."""
    outlets: OutletRequest
    seconds: float | None
    """Seconds to record; None for all."""
    model: str | None
    yunet: Path | None
    threshold: float | None
    """None for what is used where a command names none."""


def record_headless(request: HeadlessRequest) -> None:
    """Read a source until it ends, or until the user ends it.

    Raises:
        UserError, OSError: the source gives nothing, or the readings cannot be kept.
    """
    from smiledesk.cli.defaults import detector_choice, model_bundle, saved_settings
    from smiledesk.cli.judged_by import announce
    from smiledesk.faces.tracking import FaceTracker
    from smiledesk.network.trial import load_network
    from smiledesk.recording.markers import Markers
    from smiledesk.session.analyzer import AnalysisSettings, Analyzer
    from smiledesk.session.headless import analyze_every_frame, analyze_live
    from smiledesk.session.session import Session
    from smiledesk.sources.opening import source_named

    with end_requested() as should_stop:
        source = source_named(request.source, saved_settings().cameras)
        bundle, choice = model_bundle(request.model), detector_choice(request.yunet)
        network, detector = load_network(bundle), choice.make()
        announce(bundle, detector.name, request.model, request.threshold)
        is_live = _open_unless_live(source)
        try:
            with ExitStack() as open_receivers:
                receivers: list[AnalysisReceiver] = []
                markers = Markers()
                if request.smiles is not None:
                    receivers.append(open_receivers.enter_context(shutter_receiver(request.smiles, bundle.card)))
                if request.table is not None:
                    recorder = _recorder(request, source, request.table, bundle, detector.name, markers)
                    receivers.append(open_receivers.enter_context(recorder))
                receivers += open_receivers.enter_context(open_outlets(request.outlets, markers))
                mark_by_standard_input(markers)
                if is_live:
                    session = Session(choice.make)
                    session.set_threshold(request.threshold)
                    session.use_bundle(bundle)
                    analyze_live(session, source, receivers, request.seconds, should_stop, print_note)
                else:
                    analyzer = Analyzer(FaceTracker(detector))
                    analyzer.use(network)
                    settings = AnalysisSettings(request.threshold)
                    analyze_every_frame(source, analyzer, settings, receivers, request.seconds, should_stop)
        finally:
            if not is_live:
                source.close()


def _open_unless_live(source: "FrameSource") -> bool:
    """Open a source that has an end. True for any other, which a session opens: a camera, a stream, the demo."""
    from smiledesk.sources.demo import Demo
    from smiledesk.sources.webcam import Webcam

    if isinstance(source, Webcam | Demo):
        return True
    # What an address leads to is known once it is open.
    source.open()
    if source.live:
        source.close()
    return source.live


@contextmanager
def _recorder(
    request: HeadlessRequest, source: "FrameSource", output: Path, bundle: "Bundle", detector: str, markers: "Markers"
) -> "Iterator[ReadingsRecorder]":
    """Yield a recorder that gets the markers; at the end a line on stderr sums up what it has."""
    from smiledesk.cli.defaults import saved_settings
    from smiledesk.recording.append_file import StandardOutput
    from smiledesk.recording.sidecar import sidecar_path
    from smiledesk.session.recorders import recorded_source, recorder_into, recorder_to, sidecar_of
    from smiledesk.session.status import SourceStatus

    status = SourceStatus("opening", source.name, live=source.live, duration=source.duration)
    about = recorded_source(request.source, status, saved_settings().cameras.get(source.device_key or ""))
    if is_standard_output(output):
        recorder = recorder_to(StandardOutput(), request.form, sidecar_of("", about, bundle, detector), source.items)
    else:
        output.open("xb").close()
        sidecar = sidecar_of(output.name, about, bundle, detector)
        recorder = recorder_into(output, request.form, sidecar, source.items)
    markers.add_receiver(recorder.receive_marker)
    try:
        yield recorder
    finally:
        recorder.finish()
        if recorder.row_count or is_standard_output(output):
            print_note(_summary(recorder))
            at_the_end = 0 if source.live else source.unreadable_frames - recorder.sidecar.frames_dropped
            if at_the_end > 0:
                print_note(f"{at_the_end} frames at the end of '{source.name}' cannot be decoded, and have no rows")
        else:
            output.unlink()
            sidecar_path(output).unlink()


def _summary(recorder: "ReadingsRecorder") -> str:
    kept = recorder.sidecar
    counts = f"frames analysed: {kept.frames_analysed}, dropped: {kept.frames_dropped}, markers: {kept.markers}"
    return f"recorded '{kept.source.name}'; rows: {recorder.row_count}, {counts}"
