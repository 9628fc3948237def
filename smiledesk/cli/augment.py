"""``smiledesk augment``: pictures of the faces that a training run would show to its network."""

from typing import Annotated

import typer

from smiledesk.cli.child_protocol import ProgressOption, Shown, end_on_command, reporting
from smiledesk.cli.output import ForceOption, require_writable
from smiledesk.cli.request_options import RequestOptions, takes
from smiledesk.jobs.requests import AugmentRequest
from smiledesk.jobs.settings import FOR_PROGRAMS


@takes(AugmentRequest)
def augment(
    options: RequestOptions[AugmentRequest],
    force: ForceOption = False,
    progress: ProgressOption = Shown.TERMINAL,
    commands: Annotated[
        bool,
        typer.Option(
            "--commands", help="Read 'cancel' from stdin; its end means the same.", rich_help_panel=FOR_PROGRAMS
        ),
    ] = False,
) -> None:
    """Draw augmented views of some faces, as `smiledesk train --augment STRENGTH` shows them to its network."""
    with reporting(progress) as report:
        from smiledesk.faces.factory import DetectorChoice
        from smiledesk.training.fit.preview import preview

        if commands:
            end_on_command()
        request = options.request()
        require_writable(request.output, force=force, text=False)
        preview(request, DetectorChoice(request.yunet).make, report)
