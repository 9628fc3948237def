"""``smiledesk record``: the reading of every face on every frame, kept while it happens."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from smiledesk.cli.options import ModelOption, ThresholdOption, YuNetOption
from smiledesk.cli.outlet_options import LslOption, OscMarkersOption, OscOption, open_outlets
from smiledesk.cli.output import is_standard_output, require_new
from smiledesk.cli.record_controls import UNDO, end_requested, mark_by_standard_input
from smiledesk.cli.shutter_options import (
    CoolDownOption,
    CountdownOption,
    HoldOption,
    PicturesOption,
    ShutterOption,
    ShutterRequest,
    shutter_receiver,
    shutter_request,
)
from smiledesk.cli.terminal import print_note
from smiledesk.core.reading_columns import COLUMNS, columns_text
from smiledesk.core.row_lines import LineFormat, line_format_of
from smiledesk.recording.outlets.outlet_settings import OutletRequest, outlet_request
from smiledesk.recording.shutter import ShutterRule

if TYPE_CHECKING:
    from smiledesk.network.bundle import Bundle
    from smiledesk.recording.listener import AnalysisReceiver
    from smiledesk.recording.markers import Markers
    from smiledesk.recording.readings import ReadingsRecorder
    from smiledesk.sources.base import FrameSource

_RULE = ShutterRule()

RECORDED_HELP = f"Columns: {columns_text(COLUMNS)}."


def record(
    source: Annotated[
        str,
        typer.Argument(
            metavar="SOURCE",
            help="Camera number, name or path, URL, video, picture, folder of pictures, or demo.",
            show_default=False,
        ),
    ],
    output: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="The table to write, a new file; FILE.json beside it has everything that made the numbers. "
            "'-': standard output. May be left out with --shutter or an outlet.",
            show_default=False,
        ),
    ] = None,
    form: Annotated[
        LineFormat | None,
        typer.Option("--format", help="Default: that of the file's name; JSON lines on standard output."),
    ] = None,
    seconds: Annotated[
        float | None, typer.Option(min=0.0, metavar="N", help="Seconds to record; of a film, of its own time.")
    ] = None,
    no_window: Annotated[
        bool,
        typer.Option(
            "--no-window",
            help="Record without a window: a film or folder frame by frame, none dropped, as fast as the machine can. "
            f"A line on standard input sets a marker, '{UNDO}' takes the last one back.",
        ),
    ] = False,
    model: ModelOption = None,
    yunet: YuNetOption = None,
    threshold: ThresholdOption = None,
    shutter: ShutterOption = None,
    pictures: PicturesOption = None,
    hold: HoldOption = _RULE.hold_seconds,
    countdown: CountdownOption = _RULE.countdown_seconds,
    cool_down: CoolDownOption = _RULE.cool_down_seconds,
    osc: OscOption = None,
    osc_markers: OscMarkersOption = None,
    lsl: LslOption = None,
) -> None:
    """Record the reading of every face on every frame, a row each, while it happens, or take pictures of smiles.

    Ctrl-C ends the recording. A file that exists is never written to.
    """
    from smiledesk.recording.sidecar import sidecar_path

    smiles = shutter_request(shutter, pictures, hold, countdown, cool_down)
    outlets = outlet_request(osc, osc_markers, lsl)
    if output is None:
        if smiles is None and not outlets:
            raise typer.BadParameter(
                "it is missing: name a file for readings, or add --shutter or an outlet", param_hint="--output"
            )
    elif not is_standard_output(output):
        require_new(output)
        require_new(sidecar_path(output))
    elif not no_window:
        raise typer.BadParameter("standard output is for recordings without a window: add --no-window, or name a file")
    if not no_window:
        raise typer.BadParameter("recording with a window is done in the window: add --no-window")
    table = None if output is None else _Table(output, form or _default_format(output))
    _record_headless(source, table, smiles, outlets, seconds, model, yunet, threshold)


@dataclass(frozen=True, slots=True)
class _Table:
    """Where readings go."""

    path: Path
    form: LineFormat


def _default_format(output: Path) -> LineFormat:
    return LineFormat.JSONL if is_standard_output(output) else line_format_of(output)


def _record_headless(
    name: str,
    table: _Table | None,
    smiles: ShutterRequest | None,
    outlets: OutletRequest,
    seconds: float | None,
    model: str | None,
    yunet: Path | None,
    threshold: float | None,
) -> None:
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
        source = source_named(name, saved_settings().cameras)
        bundle, choice = model_bundle(model), detector_choice(yunet)
        network, detector = load_network(bundle), choice.make()
        announce(bundle, detector.name, model, threshold)
        is_live = _open_unless_live(source)
        try:
            with ExitStack() as open_receivers:
                receivers: list[AnalysisReceiver] = []
                markers = Markers()
                if smiles is not None:
                    receivers.append(open_receivers.enter_context(shutter_receiver(smiles, bundle.card)))
                if table is not None:
                    recorder = _recorder(name, source, table, bundle, detector.name, markers)
                    receivers.append(open_receivers.enter_context(recorder))
                receivers += open_receivers.enter_context(open_outlets(outlets, markers))
                mark_by_standard_input(markers)
                if is_live:
                    session = Session(choice.make)
                    session.set_threshold(threshold)
                    session.use_bundle(bundle)
                    analyze_live(session, source, receivers, seconds, should_stop, print_note)
                else:
                    analyzer = Analyzer(FaceTracker(detector))
                    analyzer.use(network)
                    settings = AnalysisSettings(threshold)
                    analyze_every_frame(source, analyzer, settings, receivers, seconds, should_stop)
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
    name: str, source: "FrameSource", table: _Table, bundle: "Bundle", detector: str, markers: "Markers"
) -> "Iterator[ReadingsRecorder]":
    """Yield a recorder that gets the markers; at the end a line on stderr sums up what it has."""
    from smiledesk.cli.defaults import saved_settings
    from smiledesk.recording.append_file import StandardOutput
    from smiledesk.recording.sidecar import sidecar_path
    from smiledesk.session.recorders import recorded_source, recorder_into, recorder_to
    from smiledesk.session.status import SourceStatus

    status = SourceStatus("opening", source.name, live=source.live, duration=source.duration)
    about = recorded_source(name, status, saved_settings().cameras.get(source.device_key or ""))
    output = table.path
    if is_standard_output(output):
        recorder = recorder_to(StandardOutput(), table.form, about, bundle, detector, source.items)
    else:
        output.open("xb").close()
        recorder = recorder_into(output, table.form, about, bundle, detector, source.items)
    markers.add_receiver(recorder.receive_marker)
    try:
        yield recorder
    finally:
        recorder.finish()
        if recorder.row_count or is_standard_output(output):
            print_note(_summary(recorder))
        else:
            output.unlink()
            sidecar_path(output).unlink()


def _summary(recorder: "ReadingsRecorder") -> str:
    kept = recorder.sidecar
    counts = f"{kept.frames_analysed} frames analysed, {kept.frames_dropped} dropped, {kept.markers} markers"
    return f"recorded {recorder.row_count} rows of '{kept.source.name}': {counts}"
