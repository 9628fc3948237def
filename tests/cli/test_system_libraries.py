"""Errors on a machine without the libraries or the screen that a window needs."""

import os
import subprocess
import sys
from pathlib import Path

import msgspec._core
import pytest

from smiledesk.cli.system_libraries import LIBRARIES, missing_libraries, window_platform


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="library names of Linux")
def test_names_what_the_loader_does_not_find() -> None:
    assert missing_libraries({"libm.so.6": "libc6", "libnowhere.so.7": "libnowhere7"}) == ("libnowhere.so.7",)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="library names of Linux")
def test_a_library_is_not_missing_because_one_that_it_needs_is(tmp_path: Path) -> None:
    library = tmp_path / "library.so"
    library.write_bytes(Path(msgspec._core.__file__).read_bytes().replace(b"libc.so.6", b"lib0.so.6"))
    libraries = {str(library): "library", "lib0.so.6": "lib0-6"}
    assert missing_libraries(libraries) == ("lib0.so.6",)


@pytest.mark.parametrize(
    ("environment", "platform"),
    [
        ({}, None),
        ({"DISPLAY": ":0"}, "xcb"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen:size=1x1"}, "offscreen"),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, "wayland"),
    ],
)
def test_the_platform_qt_would_take(environment: dict[str, str], platform: str | None) -> None:
    assert window_platform(environment) == platform


def test_every_platform_names_a_package_for_every_library() -> None:
    for libraries in LIBRARIES.values():
        for library, package in libraries.items():
            assert ".so." in library
            assert package == package.strip().lower()


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or bool(missing_libraries(LIBRARIES["xcb"])), reason="no X11 here"
)
def test_a_screen_that_does_not_answer_is_one_line() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": ":9797"}
    ended = subprocess.run(
        [sys.executable, "-m", "smiledesk", "demo"], env=environment, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == (
        "smiledesk: the screen does not answer: check DISPLAY, and that you may use it (xhost, ssh -X). "
        "Received: DISPLAY=:9797\n"
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a screen always")
def test_a_missing_screen_is_reported_in_one_line() -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    ended = subprocess.run(
        [sys.executable, "-m", "smiledesk", "demo"], env=environment, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert ended.stderr.count("\n") == 1
    assert "no screen" in ended.stderr
    assert "smiledesk classify" in ended.stderr
