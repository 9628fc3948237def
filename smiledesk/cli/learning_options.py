"""The options that say how a run learns."""

from typing import Annotated

import typer

from smiledesk.cli.options import LARGEST_SEED

_LEARNING = "The learning"

WarmStartOption = Annotated[
    str | None,
    typer.Option(
        metavar="NAME|FOLDER",
        help="The model whose weights to start from. Default: the bundled one, if classes and layers agree.",
        show_default=False,
        rich_help_panel=_LEARNING,
    ),
]
FromScratchOption = Annotated[
    bool, typer.Option("--from-scratch", help="Start from random weights.", rich_help_panel=_LEARNING)
]
EpochsOption = Annotated[int, typer.Option(help="Epochs at most.", rich_help_panel=_LEARNING)]
BatchOption = Annotated[int, typer.Option(help="Images in each update.", rich_help_panel=_LEARNING)]
LearningRateOption = Annotated[
    float | None,
    typer.Option(
        help="Learning rate at the start. Default: 0.001, or 0.0003 from learned weights.",
        show_default=False,
        rich_help_panel=_LEARNING,
    ),
]
LabelSmoothingOption = Annotated[
    float, typer.Option(help="Share of each target spread over all classes.", rich_help_panel=_LEARNING)
]
DropoutOption = Annotated[
    float,
    typer.Option(
        help="Share of each hidden dense layer's inputs left out at random while learning.",
        rich_help_panel=_LEARNING,
    ),
]
AugmentOption = Annotated[
    float,
    typer.Option(
        metavar="STRENGTH",
        help="How far the faces are moved, turned and lit differently, as a multiple of the usual; 0: not at all.",
        rich_help_panel=_LEARNING,
    ),
]
TeacherOption = Annotated[
    list[str] | None,
    typer.Option(
        metavar="NAME|FOLDER",
        help="A trained model to learn from beside the labels, with the same classes, input size and colours; may be "
        "repeated.",
        rich_help_panel=_LEARNING,
    ),
]
PatienceOption = Annotated[
    int, typer.Option(help="Epochs without improvement after which the run ends.", rich_help_panel=_LEARNING)
]
SeedOption = Annotated[
    int,
    typer.Option(
        min=0,
        max=LARGEST_SEED,
        help="The same seed, images and machine give the same model.",
        rich_help_panel=_LEARNING,
    ),
]
KeepEpochsOption = Annotated[
    bool,
    typer.Option(
        "--keep-epochs",
        help="Keep the network of every epoch in OUTPUT-run/epochs/NNN.tflite; 0 is the start.",
        rich_help_panel=_LEARNING,
    ),
]
