"""Use the program as a screen reader does: by its accessibility tree alone, without a picture, mouse or key.

For the system's own Python with pyatspi (Debian: python3-pyatspi, at-spi2-core), on a display:

    xvfb-run dbus-run-session -- python3 tests/measurements/screen_reader.py .venv/bin/smiledesk demo

Reads the verdict, hears it announced, opens a lens and every other pane. Prints each step with its seconds; the first
step that fails ends it with exit code 1.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator

import gi

gi.require_version("Atspi", "2.0")
import pyatspi
from gi.repository import Atspi, GLib

_PATIENCE = 120.0
"""Seconds that a step may take."""

_PANES = (
    *(("Explore", name) for name in ("Filter sandbox", "Changes of the network", "Why this verdict")),
    *(("Explore", name) for name in ("Training with backpropagation", "Strongest faces of the map")),
    *(("Teach", name) for name in ("Images", "Compare", "Models", "Train", "Collect")),
)
"""Menus and their entries that open a pane."""


class Reader:
    """The tree of the program's window, and what was announced."""

    def __init__(self) -> None:
        self.announced: list[str] = []
        # A pane that is opened first is made before its menu answers.
        Atspi.set_timeout(round(1000 * _PATIENCE), round(1000 * _PATIENCE))
        pyatspi.Registry.registerEventListener(self._hear, "object:announcement")
        self.window = self.wait("the window", self._find_window)

    def wait(self, what: str, find: Callable[[], object]) -> object:
        """What is found, once it is there; prints how long it took."""
        began = time.monotonic()
        while time.monotonic() < began + _PATIENCE:
            self._listen()
            if found := find():
                print(f"{time.monotonic() - began:6.2f} s  {what}", flush=True)  # noqa: T201
                return found
            time.sleep(0.05)
        sys.exit(f"not found by the tree: {what}")

    def every(self) -> Iterator[object]:
        """All that is shown."""
        yield from _shown(self.window.parent)

    def named(self, name: str, *roles: str) -> object:
        """The first thing whose name begins so; None without one."""
        found = (one for one in self.every() if one.name.startswith(name) and (not roles or one.getRoleName() in roles))
        return next(found, None)

    def press(self, name: str, *roles: str) -> None:
        """Press a button as soon as it is shown and enabled."""
        _do(self.wait(f"press '{name}'", lambda: _enabled(self.named(name, *roles))), "Press", "Toggle")

    def choose(self, menu: str, entry: str) -> None:
        """Choose an entry of a menu."""
        # A menu stays open when one of its entries is pressed by the tree, and would close here.
        if self.named(entry, "menu item", "check menu item") is None:
            _do(self.named(menu, "menu item"), "ShowMenu")
        _do(self.wait(f"{menu} > {entry}", lambda: self.named(entry, "menu item", "check menu item")), "Press")

    def _listen(self) -> None:
        while GLib.MainContext.default().iteration(False):
            pass

    def _hear(self, event: object) -> None:
        self.announced.append(str(event.any_data))

    def _find_window(self) -> object:
        programs = [one for one in pyatspi.Registry.getDesktop(0) if one is not None and one.name == "SmileDesk"]
        return programs[0][0] if programs and programs[0].childCount else None


def _shown(node: object) -> Iterator[object]:
    for child in node:
        # A node of a closed pane may go while it is looked at.
        if child is None:
            continue
        try:
            is_shown = child.getState().contains(pyatspi.STATE_SHOWING)
            if is_shown:
                yield child
            yield from _shown(child)
        except (LookupError, GLib.GError, RuntimeError):
            continue


def _enabled(node: object) -> object:
    return node if node is not None and node.getState().contains(pyatspi.STATE_ENABLED) else None


def _do(node: object, *names: str) -> None:
    action = node.queryAction()
    index = next(index for index in range(action.nActions) if action.getName(index) in names)
    action.doAction(index)


def _walk(reader: Reader) -> None:
    verdict = reader.wait("the verdict", lambda: reader.named("Verdict"))
    reader.wait("a face", lambda: "Smoothed" in verdict.description)
    print(f"          {verdict.description}")  # noqa: T201
    reader.wait("an announcement", lambda: reader.announced)
    reader.press("1 Convolution", "push button")
    lens = reader.wait("the lens", lambda: reader.named("Lens"))
    described = [f"{one.name}: {one.description}" for one in _shown(lens) if one.description]
    print("          " + "; ".join(described[:4]))  # noqa: T201
    for menu, entry in _PANES:
        reader.choose(menu, entry)
        parts = reader.wait(f"the pane '{entry}'", lambda: [one.name for one in reader.every() if one.name])
        print(f"          {len(parts)} named parts")  # noqa: T201
    print(f"          {len(reader.announced)} announcements, such as {reader.announced[:3]}")  # noqa: T201


def main() -> None:
    """Start the program, use it, and end it."""
    surroundings = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | surroundings | {"SMILEDESK_HOME": home}
        with subprocess.Popen(sys.argv[1:], env=environment) as program:
            try:
                _walk(Reader())
            finally:
                program.terminate()


if __name__ == "__main__":
    main()
