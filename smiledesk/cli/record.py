"""``smiledesk record``: the reading of every face on every frame, kept while it happens."""

from pathlib import Path
from typing import Annotated

import typer

from smiledesk.cli.live import chosen_folder, leave_at_once
from smiledesk.cli.options import ModelOption, ThresholdOption, YuNetOption
from smiledesk.cli.outlet_options import LslOption, OscMarkersOption, OscOption
from smiledesk.cli.output import is_standard_output, require_new
from smiledesk.cli.record_controls import UNDO
from smiledesk.cli.record_headless import HeadlessRequest, record_headless
from smiledesk.cli.shutter_options import (
    CoolDownOption,
    CountdownOption,
    HoldOption,
    PicturesOption,
    ShutterOption,
    shutter_request,
)
from smiledesk.cli.system_libraries import require_window
from smiledesk.core.reading_columns import COLUMNS, columns_text
from smiledesk.core.row_lines import LineFormat, line_format_of
from smiledesk.recording.outlets.outlet_settings import outlet_request
from smiledesk.recording.shutter import ShutterRequest, ShutterRule

_RULE = ShutterRule()

_OTHER_TABLES = frozenset({".json", ".parquet", ".xls", ".xlsx", ".ods"})
"""Suffixes of table formats that this command does not write."""

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
        typer.Option("--format", help="Default: by the suffix of the file; JSON lines on standard output."),
    ] = None,
    seconds: Annotated[
        float | None, typer.Option(min=0.0, metavar="N", help="Seconds to record; for a film, in its own time.")
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
    """Record a row for every face on every frame while it happens, or take pictures of smiles.

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
    if no_window:
        record_headless(
            HeadlessRequest(
                source=source,
                table=output,
                form=form or _default_format(output),
                smiles=smiles,
                outlets=outlets,
                seconds=seconds,
                model=model,
                yunet=yunet,
                threshold=threshold,
            )
        )
        return
    if outlets:
        raise typer.BadParameter("outlets are switched on in the window: leave them out, or add --no-window")
    if output is not None and is_standard_output(output):
        raise typer.BadParameter("standard output is for recordings without a window: add --no-window, or name a file")
    if output is None and seconds is not None:
        raise typer.BadParameter("with a window it ends a recording: name a file for readings", param_hint="--seconds")
    require_window()
    recording = None if output is None else (output, form or _default_format(output), seconds)
    leave_at_once(_run_window(source, recording, smiles, model, yunet, threshold))


def _run_window(
    source: str,
    recording: tuple[Path, LineFormat, float | None] | None,
    smiles: ShutterRequest | None,
    model: str | None,
    yunet: Path | None,
    threshold: float | None,
) -> int:
    """Run the window, which begins with a recording, the smile shutter, or both, and return its exit code."""
    from smiledesk.app import Application, run
    from smiledesk.gui.shell.recordings import RecordingRequest

    def begin(application: Application) -> None:
        if recording is not None:
            application.recordings.request(RecordingRequest(*recording))
        if threshold is not None:
            application.session.set_threshold(threshold)
        if smiles is not None:
            application.smile_shutter.start_requested(smiles)
        application.window.show()

    return run(source, chosen_folder(model), yunet, begin)


def _default_format(output: Path | None) -> LineFormat:
    if output is None or is_standard_output(output):
        return LineFormat.JSONL
    if output.suffix.lower() in _OTHER_TABLES:
        raise typer.BadParameter(
            f"rows are appended as CSV or JSON lines: name a .csv or .jsonl file. Received: '{output}'",
            param_hint="--output",
        )
    return line_format_of(output)
