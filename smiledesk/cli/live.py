"""``smiledesk [SOURCE]``: the live window."""

from pathlib import Path
from typing import Annotated

import typer

from smiledesk.cli.options import ModelOption, YuNetOption
from smiledesk.cli.system_libraries import require_window


def live(
    source: Annotated[
        str | None,
        typer.Argument(
            metavar="SOURCE",
            help="Camera number, name or path, URL, video, picture, folder of pictures, or demo. "
            "Default: the last one that gave a picture, else the first camera, else demo. Of an address, the password "
            "is not kept.",
            show_default=False,
        ),
    ] = None,
    model: ModelOption = None,
    yunet: YuNetOption = None,
) -> None:
    """Open the live window, as `smiledesk` without a command does."""
    require_window()

    from smiledesk.app import run

    raise typer.Exit(run(source, _folder(model), yunet))


def _folder(model: str | None) -> Path | None:
    """The folder of the named model; None leaves the choice to the settings."""
    if model is None:
        return None
    from smiledesk.cli.defaults import model_folder

    return model_folder(model)
