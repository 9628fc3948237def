"""Settings that several requests and commands share."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

from smiledesk.core.setting import Setting

LARGEST_SEED = 2**32 - 1
"""Keras and NumPy draw from seeds of 32 bits, none of them negative."""

IMAGES_PANEL = "The images"
FOR_PROGRAMS = "For programs"
"""Headings over options in a command's help; those for programs are of no use to a person."""

FOLDERS = Setting(help="Folders that hold a folder of images for each class.", metavar="FOLDER...", is_argument=True)
SAMPLES = Setting(help="A samples file instead of the folders' samples.csv.", option="--samples", panel=IMAGES_PANEL)
CLASSES = Setting(
    help="Merge folders into a class; may be repeated. A folder with a comma in its name stands in double quotes.",
    option="--classes",
    metavar="CLASS=FOLDER,FOLDER",
    panel=IMAGES_PANEL,
)
FACES = Setting(
    option="--faces",
    help="crop: find the face in photographs; whole: the images are faces; auto: find out for each folder.",
    panel=IMAGES_PANEL,
)
YUNET = Setting(
    option="--yunet",
    help="Find faces with this YuNet file (face_detection_yunet_2023mar.onnx); none: with OpenCV's Haar cascades. "
    "Default: the file in the user data folder if it is there, else none.",
    metavar="FILE|none",
)

FaceMode = Literal["auto", "crop", "whole"]
"""Faces in photographs are cropped, tight faces are taken whole; ``auto`` decides for each folder."""

Folders = Annotated[tuple[Path, ...], FOLDERS]
SamplesFile = Annotated[Path | None, SAMPLES]
Merge = Annotated[Mapping[str, str], CLASSES]
"""Class folder or label -> class; the others keep their names."""

Faces = Annotated[FaceMode, FACES]
YuNetFile = Annotated[Path | None, YUNET]
"""None: the Haar cascades."""
