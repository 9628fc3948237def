"""``smiledesk step``: the five learning steps on command, as the window shows them."""

from typing import Annotated

import typer

from smiledesk.cli.child_protocol import ProgressOption, Shown, command_lines, reporting
from smiledesk.cli.request_options import RequestOptions, takes
from smiledesk.core.installation import require_training
from smiledesk.jobs.requests import StepRequest
from smiledesk.jobs.settings import FOR_PROGRAMS


@takes(StepRequest)
def step(
    options: RequestOptions[StepRequest],
    progress: ProgressOption = Shown.TERMINAL,
    commands: Annotated[
        bool,
        typer.Option(
            "--commands",
            help="Read commands from stdin, such as 'forward', until it ends. Without: each of the five steps once.",
            rich_help_panel=FOR_PROGRAMS,
        ),
    ] = False,
) -> None:
    """Draw random weights, run forward, find error and gradients, update: each on command, on a few images.

    Commands are draw, forward, error, backward, update and repeat: JSON, or a bare word. 'stop' ends a repeat early,
    'cancel' ends all and leaves nothing behind. A command that needs steps which were not done does them first. Every
    step writes its arrays into the run's folder (.npz), and every new network a snapshot (epochs/NNN.tflite).
    """
    with reporting(progress) as report:
        require_training()
        from smiledesk.faces.factory import DetectorChoice
        from smiledesk.jobs.commands import Update
        from smiledesk.training.control import listen, obeying_signals
        from smiledesk.training.stepwise.stepping import CommandQueue
        from smiledesk.training.stepwise.stepping import step as learn_stepwise

        request = options.request()
        queue = CommandQueue()
        if commands:
            listen(command_lines(), queue.put, queue.finish)
        else:
            queue.put(Update())
            queue.finish()
        with obeying_signals(queue.stop, queue.cancel):
            learn_stepwise(request, DetectorChoice(request.yunet).make, queue, report)
