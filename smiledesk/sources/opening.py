"""Which source a word on the command line, in the settings or in the window's menu means."""

from pathlib import Path

from smiledesk.sources.base import FrameSource, SourceError
from smiledesk.sources.cameras import list_cameras
from smiledesk.sources.demo import Demo
from smiledesk.sources.looping import Looping
from smiledesk.sources.pictures import PICTURE_SUFFIXES, Pictures, pictures_in
from smiledesk.sources.stream import NetworkCamera
from smiledesk.sources.video import VideoFile
from smiledesk.sources.webcam import Webcam


def source_named(text: str) -> FrameSource:
    """The source of a name: camera number or device path, address, video, picture, folder of pictures, or ``demo``.

    Opens nothing; a folder is listed.

    Raises:
        SourceError: it is none of these.
    """
    if text == "demo":
        return Demo()
    if text.isdecimal():
        return _camera(int(text))
    if "://" in text:
        return NetworkCamera(text)
    path = Path(text)
    if path.is_dir():
        return Pictures(pictures_in(path), path.name or str(path.resolve()))
    if path.is_char_device():
        return Webcam(text)
    if not path.exists():
        raise SourceError(
            f"there is no file or folder '{text}': give a camera number, an address, a video, a picture, a folder, "
            "or demo"
        )
    return file_source(path)


def watched_source(text: str) -> FrameSource:
    """The same, to be watched for as long as the user likes: films and folders begin again when they end.

    Raises:
        SourceError: as `source_named`.
    """
    return Looping(source_named(text))


def file_source(path: Path) -> FrameSource:
    """The source of a picture or video file."""
    if path.suffix.lower() in PICTURE_SUFFIXES:
        return Pictures((path,), path.name)
    return VideoFile(path)


def _camera(index: int) -> Webcam:
    name = next((camera.name for camera in list_cameras() if camera.index == index), "")
    return Webcam(index, name)
