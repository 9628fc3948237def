"""``smiledesk record``: the reading of every face on every frame, kept while it happens."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from smiledesk.cli.options import ModelOption, ThresholdOption, YuNetOption
from smiledesk.cli.output import is_standard_output, require_new
from smiledesk.cli.record_controls import UNDO, end_requested, mark_by_standard_input
from smiledesk.cli.terminal import print_note
from smiledesk.core.reading_columns import COLUMNS, columns_text
from smiledesk.core.row_lines import LineFormat, line_format_of

if TYPE_CHECKING:
    from smiledesk.network.bundle import Bundle
    from smiledesk.recording.readings import ReadingsRecorder
    from smiledesk.sources.base import FrameSource

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
        Path,
        typer.Option(
            metavar="FILE",
            help="The table to write, a new file; FILE.json beside it has everything that made the numbers. "
            "'-': standard output.",
            show_default=False,
        ),
    ],
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
) -> None:
    """Record the reading of every face on every frame, a row each, while it happens.

    Ctrl-C ends the recording. A file that exists is never written to.
    """
    from smiledesk.recording.sidecar import sidecar_path

    if not is_standard_output(output):
        require_new(output)
        require_new(sidecar_path(output))
    elif not no_window:
        raise typer.BadParameter("standard output is for recordings without a window: add --no-window, or name a file")
    if not no_window:
        raise typer.BadParameter("recording with a window is done in the window: add --no-window")
    _record_headless(source, output, form or _default_format(output), seconds, model, yunet, threshold)


def _default_format(output: Path) -> LineFormat:
    return LineFormat.JSONL if is_standard_output(output) else line_format_of(output)


def _record_headless(
    name: str,
    output: Path,
    form: LineFormat,
    seconds: float | None,
    model: str | None,
    yunet: Path | None,
    threshold: float | None,
) -> None:
    from smiledesk.cli.defaults import detector_choice, model_bundle, saved_settings
    from smiledesk.cli.judged_by import announce
    from smiledesk.faces.tracking import FaceTracker
    from smiledesk.network.trial import load_network
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
            with _recorder(name, source, output, form, bundle, detector.name) as recorder:
                if is_live:
                    session = Session(choice.make)
                    session.set_threshold(threshold)
                    session.use_bundle(bundle)
                    analyze_live(session, source, [recorder], seconds, should_stop, print_note)
                else:
                    analyzer = Analyzer(FaceTracker(detector))
                    analyzer.use(network)
                    settings = AnalysisSettings(threshold)
                    analyze_every_frame(source, analyzer, settings, [recorder], seconds, should_stop)
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
    name: str, source: "FrameSource", output: Path, form: LineFormat, bundle: "Bundle", detector: str
) -> "Iterator[ReadingsRecorder]":
    """Yield a recorder that standard input marks; at the end a line on stderr sums up what it has."""
    from smiledesk.recording.append_file import StandardOutput
    from smiledesk.recording.markers import Markers
    from smiledesk.recording.sidecar import sidecar_path
    from smiledesk.session.recorders import recorded_source, recorder_into, recorder_to
    from smiledesk.session.status import SourceStatus

    status = SourceStatus("opening", source.name, live=source.live, duration=source.duration)
    about = recorded_source(name, status)
    if is_standard_output(output):
        recorder = recorder_to(StandardOutput(), form, about, bundle, detector, source.items)
    else:
        output.open("xb").close()
        recorder = recorder_into(output, form, about, bundle, detector, source.items)
    markers = Markers()
    markers.add_receiver(recorder.receive_marker)
    mark_by_standard_input(markers)
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
