"""``smiledesk [SOURCE]``: the live window."""

import logging
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from smiledesk.cli.options import ModelOption, YuNetOption
from smiledesk.cli.system_libraries import require_window
from smiledesk.project import PROJECT_SUFFIX

if TYPE_CHECKING:
    from smiledesk.app import Application

SourceArgument = Annotated[
    str | None,
    typer.Argument(
        metavar="SOURCE",
        help="Camera number, name or path, URL, video, picture, folder of pictures, demo, or a project. "
        "Default: the last one that gave a picture, else the first camera, else demo. Of an address, the password "
        "is not kept.",
        show_default=False,
    ),
]


def live(
    source: SourceArgument = None,
    fullscreen: Annotated[
        bool, typer.Option("--fullscreen", help="Open the photo booth in place of the window, see 'smiledesk booth'.")
    ] = False,
    model: ModelOption = None,
    yunet: YuNetOption = None,
) -> None:
    """Open the live window, as `smiledesk` without a command does."""
    require_window()

    from smiledesk.app import run

    folder = chosen_folder(model)
    if source is not None and source.lower().endswith(PROJECT_SUFFIX):
        projects = [Path(source)]
        leave_at_once(run(None, folder, yunet, lambda application: _show_project(application, projects)))
    if fullscreen:
        leave_at_once(run(source, folder, yunet, lambda application: application.booth.open()))
    leave_at_once(run(source, folder, yunet))


def _show_project(application: "Application", projects: list[Path]) -> None:
    """Show the window, and what a project holds, but not again when the window opens anew in another language."""
    application.show_window()
    while projects:
        application.projects.open_file(projects.pop())


def leave_at_once(code: int) -> NoReturn:
    """Exit without destroying the objects of the process one by one.

    When the window's loop has returned, all threads and children have ended and everything is saved. The interpreter's
    normal exit destroys about a thousand widgets and unloads every library: twenty times the work of all that, which
    keeps a busy machine occupied for seconds after the window is gone.
    """
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        # A windowed process has none, and a closed terminal's cannot be written.
        with suppress(AttributeError, OSError):
            stream.flush()
    os._exit(code)


def chosen_folder(model: str | None) -> Path | None:
    """The folder of the named model; None: the settings decide."""
    if model is None:
        return None
    from smiledesk.cli.defaults import model_folder

    return model_folder(model)
