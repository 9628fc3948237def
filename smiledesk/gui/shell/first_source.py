"""The source that the window opens with."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from smiledesk.sources.cameras import find_camera, is_camera_key, list_cameras, name_of_key


@dataclass(frozen=True, slots=True)
class FirstSource:
    """The source to show at the start. remark: why it is not the expected one; empty if it is."""

    name: str
    remark: str = ""


def first_source(asked_for: str | None, remembered: str | None) -> FirstSource:
    """The requested source, else the last one used, else the first camera, else the demo."""
    if asked_for is not None:
        return FirstSource(asked_for)
    if remembered is None:
        return _first_camera()
    if is_camera_key(remembered):
        return _remembered_camera(remembered)
    return FirstSource(remembered)


def _first_camera() -> FirstSource:
    cameras = list_cameras()
    if cameras:
        return FirstSource(cameras[0].key)
    text = _tr("No camera found, so this is the demo: an average of many faces. Plug a camera in, or open a file.")
    return FirstSource("demo", text)


def _remembered_camera(key: str) -> FirstSource:
    """The camera, wherever it is plugged in now; where it is missing the demo, never another camera."""
    camera = find_camera(key, list_cameras())
    name = name_of_key(key)
    if camera is None:
        name = _tr("Camera {0}").format(key) if key.isdecimal() else name
        text = _tr("{0} is not plugged in, so this is the demo. Plug it in, or choose another camera: menu Source.")
        return FirstSource("demo", text.format(name))
    if camera.name == name and camera.key != key:
        text = _tr("{0} is plugged in elsewhere than last time: is it the one you mean?")
        return FirstSource(camera.key, text.format(name))
    return FirstSource(camera.key)


def _tr(text: str) -> str:
    return QCoreApplication.translate("first_source", text)
