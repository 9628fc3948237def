"""The options that several commands take."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Faces(StrEnum):
    """The kind of images in a folder: photographs (crop the face), tight faces (take them whole), or find out."""

    AUTO = "auto"
    CROP = "crop"
    WHOLE = "whole"


LARGEST_SEED = 2**32 - 1
"""Keras and NumPy draw from seeds of 32 bits, none of them negative."""

ModelOption = Annotated[
    str | None,
    typer.Option(
        "--model",
        metavar="NAME|FOLDER",
        help="The model to use: 'bundled', a name from 'smiledesk models list', or a folder. Default: the active one.",
        show_default=False,
    ),
]

YuNetOption = Annotated[
    Path | None,
    typer.Option(
        "--yunet",
        metavar="FILE|none",
        help="Find faces with this YuNet file (face_detection_yunet_2023mar.onnx); none: with OpenCV's Haar cascades. "
        "Default: the file in the user data folder if it is there, else none.",
        show_default=False,
    ),
]

SamplesOption = Annotated[
    Path | None,
    typer.Option("--samples", help="A samples file instead of the folder's samples.csv.", show_default=False),
]

ClassesOption = Annotated[
    list[str] | None,
    typer.Option(
        "--classes", metavar="CLASS=FOLDER,FOLDER", help="Merge folders into a class of the model; may be repeated."
    ),
]

FacesOption = Annotated[
    Faces,
    typer.Option("--faces", help="crop: find the face in photographs; whole: the images are faces; auto: find out."),
]

EverythingOption = Annotated[
    bool, typer.Option("--all", help="Judge every image, even where a samples file marks some as test.")
]


class Report(StrEnum):
    """The formats of a report."""

    TEXT = "text"
    JSON = "json"


ReportOption = Annotated[Report, typer.Option("--format", help="How the numbers are written.")]
