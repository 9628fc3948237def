"""Find the source for a name from the command line, the settings or the window's menu."""

from collections.abc import Mapping
from pathlib import Path

from smiledesk.core.errors import plain_reason
from smiledesk.sources.address import is_address, is_masked, mask, parse_address
from smiledesk.sources.base import FrameSource, SourceError
from smiledesk.sources.camera_settings import CameraSettings
from smiledesk.sources.cameras import find_camera, is_camera_key, list_cameras
from smiledesk.sources.demo import Demo
from smiledesk.sources.looping import Looping
from smiledesk.sources.picture_folder import PictureFolder
from smiledesk.sources.pictures import Pictures
from smiledesk.sources.suffixes import PICTURE_SUFFIXES
from smiledesk.sources.webcam import Webcam


def source_named(text: str, camera_settings: Mapping[str, CameraSettings] | None = None) -> FrameSource:
    """The source for a name: a camera by number, path or name, an address, film, picture, folder, or ``demo``.

    Opens nothing, and lists no folder.

    Args:
        text: the name; a file or folder comes before a camera of the same name.
        camera_settings: the user's settings for each camera, by key.

    Raises:
        SourceError: there is no such source.
    """
    _require_name(text)
    if text == "demo":
        return Demo()
    if text.isdecimal():
        return Webcam(text, camera_settings)
    if is_masked(text):
        raise SourceError("the password is not kept: give the address again, with it. Received: {text}", text=text)
    path = Path(text)
    if is_address(text):
        file = parse_address(text).file
        if file is None:
            # PyAV is loaded where something is decoded: the demo and the camera start without it.
            from smiledesk.sources.stream import NetworkCamera

            return NetworkCamera(text)
        path = file
    try:
        is_device = path.is_char_device()
        if path.is_dir():
            return PictureFolder(path)
        if path.exists() and not is_device:
            return file_source(path)
    except OSError as error:
        raise SourceError(
            "'{address}' cannot be looked at: {reason}", address=mask(text), reason=plain_reason(error)
        ) from error
    if is_camera_key(text) or is_device or find_camera(text, list_cameras()) is not None:
        return Webcam(text, camera_settings)
    raise SourceError(
        "there is no file, folder or camera '{address}': give a camera's number or name, an "
        "address, a video, a picture, a folder, or demo",
        address=mask(text),
    )


def _require_name(text: str) -> None:
    """Refuse an empty name, as of a script's variable that is not set: as a path it is the current folder."""
    if not text:
        raise SourceError(
            "the source is empty: give a camera's number or name, an address, a video, a picture, a folder, or demo"
        )


def watched_source(text: str, camera_settings: Mapping[str, CameraSettings] | None = None) -> FrameSource:
    """The source for a name, for the window: films and folders start again when they end.

    Raises:
        SourceError: as `source_named`.
    """
    source = source_named(text, camera_settings)
    return source if isinstance(source, Webcam | Demo) else Looping(source)


def remembered_name(text: str) -> str:
    """The name to find a source again at the next start: independent of the folder, without secrets."""
    if text == "demo" or text.isdecimal() or is_address(text):
        return mask(text)
    path = Path(text)
    return str(path.absolute()) if path.exists() else text


def file_source(path: Path) -> FrameSource:
    """The source of a picture or video file."""
    if path.suffix.lower() in PICTURE_SUFFIXES:
        return Pictures((path,), path.name)
    from smiledesk.sources.video import VideoFile

    return VideoFile(path)
