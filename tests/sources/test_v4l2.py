"""Questions to Video4Linux devices; what needs a device runs where there is one."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("Video4Linux is Linux's", allow_module_level=True)

from smiledesk.sources import v4l2, v4l2_structures
from smiledesk.sources.base import SourceError
from smiledesk.sources.camera_errors import opening_error
from smiledesk.sources.camera_settings import BRIGHTNESS, POWER_LINE_FREQUENCY
from smiledesk.sources.cameras import list_cameras
from smiledesk.sources.webcam import Webcam

NOBODY = 65534


def test_requests_have_the_kernels_numbers() -> None:
    """As <linux/videodev2.h> gives them on 64-bit machines; a structure of the wrong size changes its number."""
    assert v4l2_structures.QUERY_CAPABILITY == 0x80685600
    assert v4l2_structures.ENUMERATE_FORMATS == 0xC0405602
    assert v4l2_structures.REQUEST_BUFFERS == 0xC0145608
    assert v4l2_structures.QUEUE_BUFFER == 0xC058560F
    assert v4l2_structures.STREAM_ON == 0x40045612
    assert v4l2_structures.STREAM_OFF == 0x40045613
    assert v4l2_structures.GET_CONTROL == 0xC008561B
    assert v4l2_structures.SET_CONTROL == 0xC008561C
    assert v4l2_structures.QUERY_CONTROL == 0xC0445624
    assert v4l2_structures.QUERY_MENU == 0xC02C5625
    assert v4l2_structures.ENUMERATE_SIZES == 0xC02C564A
    assert v4l2_structures.ENUMERATE_INTERVALS == 0xC034564B


def test_outputs_and_metadata_nodes_are_no_cameras() -> None:
    assert v4l2.Device("Webcam", "usb-1", "uvcvideo", 0x04200001).is_camera
    assert not v4l2.Device("Output", "usb-1", "uvcvideo", 0x04200002).is_camera
    assert not v4l2.Device("Metadata", "usb-1", "uvcvideo", 0x04A00000).is_camera
    assert not v4l2.Device("Radio", "usb-1", "uvcvideo", 0x00010001).is_camera


def test_errors_distinguish_a_file_a_terminal_and_a_missing_device(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"no camera")
    for path, number in ((str(tmp_path / "file"), errno.ENOTTY), ("/dev/null", errno.ENOTTY), ("/dev/video97", 2)):
        with pytest.raises(OSError, match=".") as raised:
            v4l2.query_device(path)
        assert raised.value.errno == number
        assert v4l2.streaming_error(path) == number
    assert v4l2.query_modes("/dev/null") == v4l2.query_controls("/dev/null", (BRIGHTNESS,)) == ()


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("/dev/null", "Desk camera is not a camera: choose another"),
        ("/dev/video97", "Desk camera is not plugged in: plug it in"),
    ],
)
def test_the_reason_stands_in_the_line(path: str, line: str) -> None:
    assert line in str(opening_error("Desk camera", path))


def test_a_device_that_is_no_camera_cannot_be_opened() -> None:
    with pytest.raises(SourceError, match="/dev/null is not a camera: choose another"):
        Webcam("/dev/null").open()


def test_without_permission_the_group_is_named(tmp_path: Path) -> None:
    """Root may open everything, so a process without rights asks."""
    node = tmp_path / "video0"
    node.touch(mode=0)
    tmp_path.chmod(0o755)
    code = (
        "import os, sys\n"
        "from smiledesk.sources.camera_errors import opening_error\n"
        "from smiledesk.sources import v4l2\n"
        f"os.getuid() or os.setuid({NOBODY})\n"
        "print(opening_error('Desk camera', sys.argv[1]))\n"
    )
    # The folders above belong to root alone: only a handle on the node's own folder lets a stranger in.
    handle = os.open(tmp_path, os.O_PATH)
    try:
        path = f"/proc/self/fd/{handle}/video0"
        done = subprocess.run(
            [sys.executable, "-c", code, path], pass_fds=(handle,), capture_output=True, text=True, check=False
        )
    finally:
        os.close(handle)
    assert "Desk camera may not be used by this user: add yourself to the group video" in done.stdout, done.stderr


@pytest.fixture
def camera_path() -> str:
    path = next((it.path for it in list_cameras() if it.is_accessible), None)
    if path is None:
        pytest.skip("needs a camera: there is no /dev/video* that captures")
    return path


def test_a_camera_says_what_it_can_without_a_stream(camera_path: str) -> None:
    device = v4l2.query_device(camera_path)
    assert device.is_camera
    assert device.name
    assert device.bus
    modes = v4l2.query_modes(camera_path)
    assert modes
    assert {mode.pixel_format for mode in modes} <= set(v4l2.query_pixel_formats(camera_path))
    for control in v4l2.query_controls(camera_path, (BRIGHTNESS, POWER_LINE_FREQUENCY)):
        assert control.minimum <= control.value <= control.maximum
        v4l2.set_control(camera_path, control.number, control.value)


def test_a_camera_gives_frames(camera_path: str) -> None:
    camera = Webcam(camera_path)
    camera.open()
    first, second = camera.read(), camera.read()
    camera.close()
    assert first is not None
    assert second is not None
    assert second.media_time > first.media_time
    assert second.continuous
