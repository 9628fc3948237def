"""The choice of a camera's mode."""

import msgspec
import pytest

from smiledesk.sources.camera_modes import choose_mode, distinct_modes
from smiledesk.sources.camera_settings import CameraMode, CameraSettings

LAPTOP = tuple(
    CameraMode(width, height, rate, pixel_format)
    for pixel_format, width, height, rate in (
        ("MJPG", 1920, 1080, 30.0),
        ("MJPG", 1280, 720, 60.0),
        ("MJPG", 1280, 720, 30.0),
        ("MJPG", 640, 480, 30.0),
        ("YUYV", 1920, 1080, 5.0),
        ("YUYV", 1280, 720, 10.0),
        ("YUYV", 640, 480, 30.0),
        ("YUYV", 320, 240, 30.0),
        ("H264", 1280, 720, 30.0),
    )
)


def test_720p_at_30_in_motion_jpeg_is_the_default() -> None:
    assert choose_mode(LAPTOP) == CameraMode(1280, 720, 30.0, "MJPG")
    assert choose_mode(reversed(LAPTOP)) == CameraMode(1280, 720, 30.0, "MJPG")


def test_the_user_s_mode_comes_first_while_it_is_offered() -> None:
    chosen = CameraMode(1920, 1080, 5.0, "YUYV")
    assert choose_mode(LAPTOP, chosen) == chosen
    assert choose_mode(LAPTOP, CameraMode(3840, 2160, 30.0, "MJPG")) == choose_mode(LAPTOP)


@pytest.mark.parametrize(
    ("modes", "chosen"),
    [
        # Without compression, USB 2 is too slow for 720p: people rather move than wait.
        ([m for m in LAPTOP if m.pixel_format == "YUYV"], CameraMode(640, 480, 30.0, "YUYV")),
        # Where both are offered up to 640x480, nothing need be decoded.
        ([m for m in LAPTOP if m.width == 640], CameraMode(640, 480, 30.0, "YUYV")),
        (
            [CameraMode(3840, 2160, 30.0, "MJPG"), CameraMode(640, 360, 30.0, "MJPG")],
            CameraMode(640, 360, 30.0, "MJPG"),
        ),
        ([CameraMode(3840, 2160, 30.0, "NV12")], CameraMode(3840, 2160, 30.0, "NV12")),
        (
            [CameraMode(1600, 1200, 15.0, "YUYV"), CameraMode(1600, 1200, 5.0, "YUYV")],
            CameraMode(1600, 1200, 15, "YUYV"),
        ),
        ([CameraMode(640, 480, 0.0, "GREY"), CameraMode(160, 120, 30.0, "GREY")], CameraMode(640, 480, 0.0, "GREY")),
        (
            [CameraMode(1280, 720, 29.97, "MJPG"), CameraMode(1280, 720, 25, "MJPG")],
            CameraMode(1280, 720, 29.97, "MJPG"),
        ),
        ([CameraMode(1280, 720, 30.0, "H264")], None),
        ([], None),
    ],
)
def test_the_nearest_to_the_default_is_taken(modes: list[CameraMode], chosen: CameraMode | None) -> None:
    assert choose_mode(modes) == chosen


def test_each_size_and_rate_is_offered_once() -> None:
    offered = distinct_modes(LAPTOP)
    assert [(m.width, m.rate, m.pixel_format) for m in offered] == [
        (1920, 30.0, "MJPG"),
        (1920, 5.0, "YUYV"),
        (1280, 60.0, "MJPG"),
        (1280, 30.0, "MJPG"),
        (1280, 10.0, "YUYV"),
        (640, 30.0, "YUYV"),
        (320, 30.0, "YUYV"),
    ]


def test_settings_survive_being_saved() -> None:
    settings = {"Desk camera @ usb-1": CameraSettings(mode=LAPTOP[0], mirrored=False, controls={0x980900: -3})}
    saved = msgspec.json.encode(settings)
    assert msgspec.json.decode(saved, type=dict[str, CameraSettings]) == settings
