"""``smiledesk step``: learn one step at a time, as the window shows it."""

from pathlib import Path
from typing import Annotated

import typer

from smiledesk.cli.child_protocol import FOR_PROGRAMS, ProgressOption, Shown, command_lines, reporting
from smiledesk.cli.network_options import (
    COLOUR,
    CONV,
    DENSE,
    KERNEL,
    POOL,
    SIZE,
    ColourOption,
    ConvOption,
    DenseOption,
    KernelOption,
    PoolOption,
    SizeOption,
    architecture,
)
from smiledesk.cli.options import LARGEST_SEED, Faces, YuNetOption


def step(
    folders: Annotated[
        list[Path], typer.Argument(metavar="FOLDER...", help="Folders that hold a folder of images for each class.")
    ],
    run: Annotated[Path, typer.Option(help="A new or empty folder for arrays and networks.", show_default=False)],
    images: Annotated[int, typer.Option(help="Images of each class.")] = 12,
    faces: Annotated[
        Faces, typer.Option(help="crop: find the face in photographs; whole: the images are faces; auto: find out.")
    ] = Faces.AUTO,
    seed: Annotated[
        int,
        typer.Option(
            min=0, max=LARGEST_SEED, help="Seed of the choice of images, and of the weights where no command gives one."
        ),
    ] = 0,
    yunet: YuNetOption = None,
    conv: ConvOption = CONV,
    kernel: KernelOption = KERNEL,
    pool: PoolOption = POOL,
    dense: DenseOption = DENSE,
    size: SizeOption = SIZE,
    colour: ColourOption = COLOUR,
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
    """Draw random weights, run forward, find error and gradients, update: each on command, on a handful of images.

    Commands are draw, forward, error, backward, update and repeat: JSON, or a bare word. 'stop' ends a repeat early,
    'cancel' ends all and leaves nothing behind. A command that needs steps which were not done does them first. Every
    step writes its arrays into the run's folder (.npz), and every new network a snapshot (epochs/NNN.tflite).
    """
    with reporting(progress) as report:
        from smiledesk.cli.defaults import detector_choice
        from smiledesk.jobs.commands import Update
        from smiledesk.training.commands import Commands, listen
        from smiledesk.training.control import obeying_signals
        from smiledesk.training.stepwise.labelled_subset import LabelledSubset
        from smiledesk.training.stepwise.stepping import SteppingRequest
        from smiledesk.training.stepwise.stepping import step as learn_stepwise

        network = architecture(conv, kernel, pool, dense, size, colour)
        request = SteppingRequest(
            run, LabelledSubset(tuple(folders), images, faces.value, seed, network.size, network.colour), network, seed
        )
        wanted = Commands()
        if commands:
            listen(command_lines(), wanted.put, wanted.finish)
        else:
            wanted.put(Update())
            wanted.finish()
        with obeying_signals(wanted.stop, wanted.cancel):
            learn_stepwise(request, detector_choice(yunet).make, wanted, report)
