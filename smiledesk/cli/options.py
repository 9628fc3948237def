"""The options that several commands take."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from smiledesk.core.setting import Setting
from smiledesk.jobs.settings import CLASSES, FACES, SAMPLES, YUNET, FaceMode


def option(setting: Setting, name: str = "", panel: str | None = None, **more: Any) -> Any:
    """Return Typer's option for a setting. name, panel: its option and heading, where the setting does not say them."""
    text = f"{setting.help} {setting.limits_text}".rstrip()
    return typer.Option(
        name or setting.option, help=text, metavar=setting.metavar, rich_help_panel=panel or setting.panel, **more
    )


def named_path(name: str) -> Path:
    """The path of an argument. An empty one, as of a script's variable that is not set, would be the current folder.

    Raises:
        typer.BadParameter: it is empty.
    """
    if not name:
        raise typer.BadParameter("it is empty: name a file or folder, '.' for the current folder")
    return Path(name)


ImagesArgument = Annotated[
    Path,
    typer.Argument(metavar="FOLDER", help="A folder that holds a folder of images for each class.", parser=named_path),
]

ModelOption = Annotated[
    str | None,
    typer.Option(
        "--model",
        metavar="NAME|FOLDER",
        help="The model to use: 'bundled', a name from 'smiledesk models list', or a folder. Default: the active one.",
        show_default=False,
    ),
]

YuNetOption = Annotated[Path | None, option(YUNET, show_default=False)]
ThresholdOption = Annotated[
    float | None,
    typer.Option(
        min=0.01,
        max=0.99,
        help="Probability from which a face is called positive. Default: the model's.",
        show_default=False,
    ),
]
SamplesOption = Annotated[Path | None, option(SAMPLES, show_default=False)]
ClassesOption = Annotated[list[str] | None, option(CLASSES)]
FacesOption = Annotated[FaceMode, option(FACES)]

WorkersOption = Annotated[
    int | None,
    typer.Option(
        "--workers",
        min=1,
        metavar="N",
        help="How many processes work at the same time, each on one core. Default: the setting 'workers', else one for "
        "each core; where there is little to do, this one alone on all.",
        show_default=False,
    ),
]

EverythingOption = Annotated[
    bool, typer.Option("--all", help="Judge every image, even where a samples file marks some as test.")
]


class Report(StrEnum):
    """The formats of a report."""

    TEXT = "text"
    JSON = "json"


ReportOption = Annotated[Report, typer.Option("--format", help="How the numbers are written.")]
