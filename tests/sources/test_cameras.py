"""Cameras found by number, path, name or key."""

from dataclasses import replace

import pytest

from smiledesk.sources.base import SourceError
from smiledesk.sources.cameras import CameraInfo, camera_titles, find_camera, is_camera_key, list_cameras, name_of_key

TEN = CameraInfo(10, "Loop Ten", "/dev/video10", "platform:v4l2loopback-010")
ELEVEN = CameraInfo(11, "Loop Eleven", "/dev/video11", "platform:v4l2loopback-011")
LEFT = CameraInfo(0, "C920", "/dev/video0", "usb-0000:00:14.0-1")
RIGHT = CameraInfo(2, "C920", "/dev/video2", "usb-0000:00:14.0-2")
ALL = (LEFT, RIGHT, TEN, ELEVEN)


@pytest.mark.parametrize("requested", ["10", "/dev/video10", "Loop Ten", "loop ten", TEN.key])
def test_a_camera_has_many_names(requested: str) -> None:
    assert find_camera(requested, ALL) is TEN


def test_a_key_finds_the_camera_under_another_number_and_never_another_camera() -> None:
    back = CameraInfo(12, TEN.name, "/dev/video12", TEN.bus)
    other = CameraInfo(10, "Loop Eleven", "/dev/video10", "platform:v4l2loopback-011")
    assert find_camera(TEN.key, (other, back)) is back
    assert find_camera(TEN.key, (other,)) is None
    same_place = CameraInfo(10, "Another", "/dev/video10", TEN.bus)
    assert find_camera(TEN.key, (same_place,)) is None


def test_the_only_one_of_a_name_may_have_moved() -> None:
    moved = CameraInfo(3, "C920", "/dev/video3", "usb-0000:00:14.0-4")
    assert find_camera(LEFT.key, (moved, TEN)) is moved
    assert find_camera(LEFT.key, (moved, RIGHT)) is None


def test_a_name_may_hold_what_stands_between_name_and_place() -> None:
    odd = CameraInfo(4, "Phone @ desk", "/dev/video4", "usb-0000:00:14.0-5")
    assert find_camera(odd.key, (odd,)) is odd
    assert name_of_key(odd.key) == odd.name
    assert find_camera(odd.key, (replace(odd, bus="usb-0000:00:14.0-6"),)) is not None


def test_two_cameras_of_one_name_are_distinguished() -> None:
    with pytest.raises(SourceError, match="2 cameras are called 'C920': say which one") as raised:
        find_camera("C920", ALL)
    assert LEFT.key in str(raised.value)
    assert RIGHT.key in str(raised.value)
    assert find_camera(RIGHT.key, ALL) is RIGHT
    assert camera_titles(ALL) == {
        LEFT.key: "C920 (usb-0000:00:14.0-1)",
        RIGHT.key: "C920 (usb-0000:00:14.0-2)",
        TEN.key: "Loop Ten",
        ELEVEN.key: "Loop Eleven",
    }


@pytest.mark.parametrize("requested", ["1", "/dev/video1", "Loop", "C921 @ usb-0000:00:14.0-1", ""])
def test_missing_cameras_are_not_found(requested: str) -> None:
    assert find_camera(requested, ALL) is None


def test_keys_are_recognised_without_the_camera() -> None:
    assert all(is_camera_key(text) for text in ("0", "/dev/video3", TEN.key))
    assert not any(is_camera_key(text) for text in ("demo", "film.mp4", "Loop Ten", "rtsp://me:a @ b@host/"))


def test_no_two_cameras_of_this_machine_share_a_key() -> None:
    keys = [camera.key for camera in list_cameras()]
    assert len(keys) == len(set(keys))
