"""The options that say what a run learns from."""

from pathlib import Path
from typing import Annotated

import typer

from smiledesk.cli.options import Faces

_DATA = "The images"

SamplesOption = Annotated[
    Path | None,
    typer.Option(help="A samples file instead of the folders' samples.csv.", show_default=False, rich_help_panel=_DATA),
]
ClassesOption = Annotated[
    list[str] | None,
    typer.Option(
        metavar="CLASS=FOLDER,FOLDER",
        help="Merge folders into a class; may be repeated. A folder with a comma in its name stands in double quotes.",
        rich_help_panel=_DATA,
    ),
]
PositiveClassOption = Annotated[
    str | None,
    typer.Option(
        help="Of two classes, the one whose probability is shown. Default: the bundled model's, else the last.",
        show_default=False,
        rich_help_panel=_DATA,
    ),
]
ThresholdOption = Annotated[
    float | None,
    typer.Option(
        help="Probability from which the verdict is the positive class. Default: what suits the validation images.",
        show_default=False,
        rich_help_panel=_DATA,
    ),
]
FacesOption = Annotated[
    Faces,
    typer.Option(
        help="crop: find the face in photographs; whole: the images are faces; auto: find out for each folder.",
        rich_help_panel=_DATA,
    ),
]
GroupByOption = Annotated[
    str | None,
    typer.Option(
        metavar="PATTERN",
        help="A regular expression; files whose names match it alike stay on one side of every split.",
        show_default=False,
        rich_help_panel=_DATA,
    ),
]
ValidationOption = Annotated[
    float, typer.Option(help="Share of each class by which epoch and threshold are chosen.", rich_help_panel=_DATA)
]
HoldOutOption = Annotated[
    float,
    typer.Option(
        help="Share of each class kept out to measure the finished model, in folders without a test split.",
        rich_help_panel=_DATA,
    ),
]
SplitSeedOption = Annotated[
    int | None,
    typer.Option(
        help="Seed of the choice of validation and hold-out images. Default: --seed.",
        show_default=False,
        rich_help_panel=_DATA,
    ),
]


def merged(classes: list[str] | None) -> dict[str, str]:
    """Folder -> class.

    Raises:
        DatasetError: an option makes no sense.
    """
    from smiledesk.dataset.folders import parse_classes

    return parse_classes(classes or ())
