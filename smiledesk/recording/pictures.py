"""Pictures that the user keeps: PNG or JPEG files, written whole, never over another file.

A picture's EXIF data has its time, the program's name and a description; nothing of the source, user or machine.
"""

import io
from datetime import datetime
from pathlib import Path
from typing import Final, Literal

from smiledesk import __version__
from smiledesk.core.atomic import write_whole
from smiledesk.core.errors import UserError
from smiledesk.core.records import Pixels
from smiledesk.recording.file_names import reserve_file

PictureFormat = Literal["png", "jpeg"]
"""png: lossless and larger. jpeg: smaller, not exact."""

_SUFFIXES: Final[dict[PictureFormat, str]] = {"png": ".png", "jpeg": ".jpg"}

_JPEG_QUALITY: Final = 95

_LARGEST_JPEG: Final = 65_500
"""Pixels of a side at most. Source: libjpeg's ``JPEG_MAX_DIMENSION``."""

_PNG_LEVEL: Final = 1
"""zlib's level: half the time of the usual one, and files 15 % larger, for a camera's frame of 1280x720."""

_USER_COMMENT_IN_UNICODE: Final = b"UNICODE\0"
"""The code of a text in EXIF's UserComment. Source: Exif 2.32, table 9."""


class PictureError(UserError):
    """A picture cannot be written in the chosen format; the line says why, and what to do."""


def write_picture(
    folder: Path, pixels: Pixels, picture_format: PictureFormat, moment: datetime, description: str = ""
) -> Path:
    """Write a picture under a new name by time, and return its path.

    Args:
        folder: where; made if it is missing.
        pixels: shape (height, width, 3), uint8, BGR.
        picture_format: of the file.
        moment: time of the picture, with its offset from UTC; local time if it has none.
        description: a line on what is seen, such as verdicts; empty for none.

    Raises:
        PictureError: the picture is too large for the format.
        OSError: the folder cannot be written, or the disk is full; no file is left.
    """
    content = encode_picture(pixels, picture_format, moment, description)
    path = reserve_file(folder, _SUFFIXES[picture_format], moment)
    try:
        write_whole(path, content)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return path


def encode_picture(pixels: Pixels, picture_format: PictureFormat, moment: datetime, description: str = "") -> bytes:
    """The content of a picture file; arguments and errors are those of `write_picture`."""
    from PIL import Image

    if picture_format == "jpeg" and max(pixels.shape) > _LARGEST_JPEG:
        raise PictureError(
            "a JPEG has at most {most} pixels a side: choose PNG. Received: {width} x {height}",
            most=_LARGEST_JPEG,
            width=pixels.shape[1],
            height=pixels.shape[0],
        )
    content = io.BytesIO()
    picture = Image.fromarray(pixels[:, :, ::-1])
    exif = _exif(moment, description)
    if picture_format == "jpeg":
        picture.save(content, "JPEG", quality=_JPEG_QUALITY, exif=exif)
    else:
        picture.save(content, "PNG", compress_level=_PNG_LEVEL, exif=exif)
    return content.getvalue()


def _exif(moment: datetime, description: str) -> bytes:
    from PIL import ExifTags, Image

    local = moment if moment.tzinfo is not None else moment.astimezone()
    time = f"{local:%Y:%m:%d %H:%M:%S}"
    offset = f"{local:%z}"
    exif = Image.Exif()
    exif[ExifTags.Base.Software] = f"SmileDesk {__version__}"
    exif[ExifTags.Base.DateTime] = time
    details = exif.get_ifd(ExifTags.IFD.Exif)
    details[ExifTags.Base.DateTimeOriginal] = time
    details[ExifTags.Base.SubsecTimeOriginal] = f"{local:%f}"
    details[ExifTags.Base.OffsetTimeOriginal] = f"{offset[:3]}:{offset[3:5]}"
    if description:
        details[ExifTags.Base.UserComment] = _USER_COMMENT_IN_UNICODE + description.encode("utf-16-le")
    return exif.tobytes()
