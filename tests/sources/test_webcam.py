"""A camera of this machine. No machine that runs these tests need have one."""

from dataclasses import replace
from pathlib import Path

import cv2
import pytest

from smiledesk.core.records import Frame
from smiledesk.sources.base import SourceError
from smiledesk.sources.cameras import CameraInfo, camera_backend
from smiledesk.sources.opening import source_named
from smiledesk.sources.webcam import Webcam

MISSING = "Desk camera @ usb-0000:00:14.0-9"


def test_the_camera_interface_is_the_systems_own() -> None:
    assert camera_backend() in {cv2.CAP_V4L2, cv2.CAP_MSMF, cv2.CAP_AVFOUNDATION}


@pytest.mark.parametrize(("requested", "name"), [(MISSING, "Desk camera"), ("/dev/video97", "/dev/video97")])
def test_a_camera_that_is_not_there_says_what_to_do(requested: str, name: str) -> None:
    camera = Webcam(requested)
    assert camera.name == name
    with pytest.raises(SourceError, match=f"{name} is not plugged in: plug it in, or choose another camera$"):
        camera.open()
    camera.close()
    assert camera.read() is None


def test_a_key_is_a_camera_also_while_it_is_not_plugged_in() -> None:
    camera = source_named(MISSING)
    assert isinstance(camera, Webcam)
    assert (camera.name, camera.device_key) == ("Desk camera", MISSING)
    with pytest.raises(SourceError, match="no file, folder or camera 'Desk camera'"):
        source_named("Desk camera")


def test_a_camera_comes_back_under_another_number_and_no_namesake_takes_its_place(
    film: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The list of cameras and their driver are staged: a film that ends is a camera that is pulled out."""
    camera = CameraInfo(0, "C920", str(film), "usb-1")
    back, namesake, moved = (
        replace(camera, index=5),
        replace(camera, index=2, bus="usb-2"),
        replace(camera, bus="usb-3"),
    )
    plugged_in = [camera, namesake]
    monkeypatch.setattr("smiledesk.sources.webcam.list_cameras", lambda: tuple(plugged_in))
    monkeypatch.setattr("smiledesk.sources.webcam.can_be_asked", lambda _: True)
    monkeypatch.setattr("smiledesk.sources.webcam.offered_modes", lambda _: ())
    monkeypatch.setattr("smiledesk.sources.webcam.camera_backend", lambda: cv2.CAP_FFMPEG)
    webcam = Webcam("0")
    for now_at in (camera, back, moved):
        plugged_in[:] = [namesake, now_at]
        webcam.open()
        assert webcam.device_key == now_at.key
        indices = [frame.index for frame in iter(lambda: _frame_or_none(webcam), None)]
        assert indices == list(range(20))
        webcam.close()
        plugged_in[:] = [namesake]
        with pytest.raises(SourceError, match="C920 is not plugged in"):
            webcam.open()


def _frame_or_none(webcam: Webcam) -> Frame | None:
    try:
        return webcam.read()
    except SourceError as error:
        assert "C920 sends no more pictures" in str(error)  # noqa: PT017 - the end of the film
        return None
