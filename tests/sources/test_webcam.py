"""A camera of this machine. No machine that runs these tests need have one."""

import cv2
import pytest

from smiledesk.sources.base import SourceError
from smiledesk.sources.camera_settings import CameraSettings
from smiledesk.sources.cameras import camera_backend
from smiledesk.sources.opening import source_named
from smiledesk.sources.webcam import Webcam

MISSING = "Desk camera @ usb-0000:00:14.0-9"


def test_the_camera_interface_is_the_systems_own() -> None:
    assert camera_backend() in {cv2.CAP_V4L2, cv2.CAP_MSMF, cv2.CAP_AVFOUNDATION}


@pytest.mark.parametrize(("wanted", "name"), [(MISSING, "Desk camera"), ("/dev/video97", "/dev/video97")])
def test_a_camera_that_is_not_there_says_what_to_do(wanted: str, name: str) -> None:
    camera = Webcam(wanted)
    assert camera.name == name
    with pytest.raises(SourceError, match=f"{name} is not plugged in: plug it in, or choose another camera"):
        camera.open()
    camera.close()
    assert camera.read() is None


def test_a_key_is_a_camera_also_while_it_is_not_plugged_in() -> None:
    camera = source_named(MISSING)
    assert isinstance(camera, Webcam)
    assert (camera.name, camera.device_key) == ("Desk camera", MISSING)
    with pytest.raises(SourceError, match="no file, folder or camera 'Desk camera'"):
        source_named("Desk camera")


def test_mirroring_is_the_users_choice() -> None:
    assert Webcam(MISSING).mirrored
    assert Webcam(MISSING, {"another @ usb-1": CameraSettings(mirrored=False)}).mirrored
    assert not Webcam(MISSING, {MISSING: CameraSettings(mirrored=False)}).mirrored
