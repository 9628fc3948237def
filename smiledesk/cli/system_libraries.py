"""The system libraries that a window needs. A missing one is named before the loader aborts the process."""

import ctypes
import importlib.util
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from smiledesk.core.errors import UserError

_ANY_WINDOW: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
_X11_WINDOW: Mapping[str, str] = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
_WAYLAND_WINDOW: Mapping[str, str] = {
    "libxkbcommon.so.0": "libxkbcommon0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
LIBRARIES: Mapping[str, Mapping[str, str]] = {
    "xcb": {**_ANY_WINDOW, **_X11_WINDOW},
    "wayland": {**_ANY_WINDOW, **_WAYLAND_WINDOW},
    "offscreen": {**_ANY_WINDOW, "libxkbcommon.so.0": "libxkbcommon0"},
}
"""Qt platform plugin -> library -> Debian/Ubuntu package, for the libraries that a bare installation lacks."""


class WindowError(UserError):
    """No window can be shown on this machine as it is; the line says what to install or set."""


def require_window() -> None:
    """Make sure that a Qt window can be opened.

    Raises:
        WindowError: a system library is missing, or there is no screen that answers.
    """
    if not sys.platform.startswith("linux"):
        return
    platform = window_platform(os.environ)
    if platform is None:
        raise WindowError(
            "there is no screen to open a window on: log in to a desktop, set DISPLAY, or use 'smiledesk record "
            "--no-window' or 'smiledesk classify'. Received: neither DISPLAY nor WAYLAND_DISPLAY"
        )
    libraries = LIBRARIES.get(platform, _ANY_WINDOW)
    missing = missing_libraries(libraries)
    if missing:
        packages = " ".join(libraries[name] for name in missing)
        raise WindowError(f"this system lacks {', '.join(missing)}: run 'sudo apt-get install {packages}'")
    plugin = _platform_plugin(platform)
    error = "" if plugin is None else _loading_error(str(plugin))
    if error:
        raise WindowError(f"Qt's '{platform}' plugin cannot be loaded: install the library it names. {error}")
    if platform == "xcb" and not _x_server_answers():
        raise WindowError(
            "the screen does not answer: check DISPLAY, and that you may use it (xhost, ssh -X). "
            f"Received: DISPLAY={os.environ.get('DISPLAY', '')}"
        )


def window_platform(environment: Mapping[str, str]) -> str | None:
    """Return the Qt platform plugin that a window of this process would use; None without a screen."""
    requested = environment.get("QT_QPA_PLATFORM")
    if requested:
        return requested.split(";")[0].split(":")[0]
    if environment.get("WAYLAND_DISPLAY"):
        return "wayland"
    if environment.get("DISPLAY"):
        return "xcb"
    return None


def missing_libraries(libraries: Mapping[str, str]) -> tuple[str, ...]:
    """Return the libraries that the loader does not find, in their order.

    A library that is there, but needs one that is missing, is not among them.
    """
    return tuple(name for name in libraries if _loading_error(name).startswith(f"{name}:"))


def _platform_plugin(platform: str) -> Path | None:
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise WindowError("PySide6 is not installed: run 'pip install PySide6-Essentials'")
    plugin = Path(spec.origin).parent / "Qt" / "plugins" / "platforms" / f"libq{platform}.so"
    return plugin if plugin.is_file() else None


def _x_server_answers() -> bool:
    """True if the X server of DISPLAY lets this process in. Where it does not, Qt aborts the process."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    # Never null: a connection that failed is one with an error.
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


def _loading_error(library: str) -> str:
    """The loader's error for a library; empty if it loads. It begins with the name of the file that was not found."""
    try:
        ctypes.CDLL(library)
    except OSError as error:
        # The frozen program's CDLL raises an error of its own, from the loader's.
        return str(error.__cause__ or error)
    return ""
