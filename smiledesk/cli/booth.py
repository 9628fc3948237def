"""``smiledesk booth``: a photo booth that takes the picture when somebody smiles."""

from pathlib import Path
from typing import Annotated

import typer

from smiledesk.cli.live import SourceArgument, chosen_folder, leave_at_once
from smiledesk.cli.options import ModelOption, YuNetOption, option
from smiledesk.cli.shutter_options import PANEL, changed_rule
from smiledesk.cli.system_libraries import require_window
from smiledesk.core.setting import setting_fields
from smiledesk.recording.shutter import ShutterRule

_RULE = setting_fields(ShutterRule)


def booth(
    source: SourceArgument = None,
    folder: Annotated[
        Path | None,
        typer.Option(
            metavar="FOLDER",
            help="The folder of the pictures; made if it is missing. Default: the window's recordings folder.",
            show_default=False,
        ),
    ] = None,
    rule: Annotated[
        str | None,
        typer.Option(
            metavar="one|everyone|N", help="How many faces have to smile.", show_default=False, rich_help_panel=PANEL
        ),
    ] = None,
    hold: Annotated[float | None, option(_RULE["hold_seconds"].setting, panel=PANEL, show_default=False)] = None,
    countdown: Annotated[
        float | None, option(_RULE["countdown_seconds"].setting, panel=PANEL, show_default=False)
    ] = None,
    cool_down: Annotated[
        float | None, option(_RULE["cool_down_seconds"].setting, panel=PANEL, show_default=False)
    ] = None,
    printer: Annotated[
        str, typer.Option(metavar="NAME", help="The printer. Default: that of the system.", show_default=False)
    ] = "",
    model: ModelOption = None,
    yunet: YuNetOption = None,
) -> None:
    """Open a photo booth over the whole screen; it takes a picture when somebody smiles.

    The space bar, Page Down, a click or a touch takes one, too. Hold Esc to leave the booth for the window. Without
    an option, the window's smile shutter has the value.
    """
    require_window()

    from smiledesk.app import run
    from smiledesk.cli.defaults import saved_settings
    from smiledesk.gui.shell.booth import BoothOptions

    changed = changed_rule(saved_settings().shutter, rule, hold, countdown, cool_down)
    options = BoothOptions(folder, changed, printer)
    leave_at_once(run(source, chosen_folder(model), yunet, lambda application: application.booth.open(options)))
