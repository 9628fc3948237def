"""Use the program as a screen reader does: by its accessibility tree alone, without a picture, mouse or key.

For the system's own Python with pyatspi (Debian: python3-pyatspi, at-spi2-core), on a display:

    xvfb-run dbus-run-session -- python3 tests/measurements/screen_reader.py .venv/bin/smiledesk PICTURE

Reads the verdict on a picture and its announcement, takes the tour of the first start, opens a lens, every other pane
and the dialogs, collects samples of two classes from the demo, trains a model on them and uses it. Every control that
takes the focus or can be pressed must have a name and a role. Prints each step with its seconds; the first step that
fails ends the script with exit code 1.
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

_TIMEOUT = 120.0
"""Seconds for each step."""

_POLL_INTERVAL = 0.05
"""Seconds between two searches of the tree."""

_TRAINING_POLL_INTERVAL = 1.0
"""The same during a training, which needs the processor."""

_SAMPLES_PER_CLASS = 5
"""Samples of each class that training needs."""

_SAMPLE_INTERVAL = 0.5
"""Seconds between two presses of a class's button."""

_FAULTS = ("blurred", "dark", "near-identical")
"""Check boxes that exclude pictures; they are switched off, as those of the demo are near-identical."""

_PANES = (
    *(("Explore", name) for name in ("Filter sandbox", "Changes of the network", "Why this verdict")),
    *(("Explore", name) for name in ("Training with backpropagation", "Strongest faces of the map")),
    *(("Teach", name) for name in ("Images", "Compare", "Models", "Train", "Collect")),
)
"""Menus and their entries that open a pane."""

_DIALOGS = (
    *(("Help", entry, button) for entry, button in (("Keyboard shortcuts", "Close"), ("About SmileDesk", "OK"))),
    *(("Teach", entry, "Cancel") for entry in ("New classes…", "New pupil…")),
    ("Source", "Save project…", "Cancel"),
    ("Appearance", "Settings…", "Close"),
)
"""Menus, their entries that open a dialog, and the button that closes it."""

_PRESSABLE_ROLES = {"push button", "toggle button", "check box", "radio button", "combo box", "button menu"}
"""Roles of controls that can be pressed; the other controls take the focus."""

_DIALOG_ROLES = {"dialog", "alert"}

_MISSING_ROLES = {"", "invalid", "unknown"}


class Reader:
    """The accessibility tree of the program's window, and its announcements."""

    def __init__(self) -> None:
        self.announced: list[str] = []
        # Making a pane blocks the window, so that its menu answers late.
        Atspi.set_timeout(round(1000 * _TIMEOUT), round(1000 * _TIMEOUT))
        pyatspi.Registry.registerEventListener(self._on_announcement, "object:announcement")
        self.window = self.wait("the window", self._find_window)

    def wait(self, step: str, find: Callable[[], object], poll_interval: float = _POLL_INTERVAL) -> object:
        """Wait until something is found, print how long it took, and return it."""
        began = time.monotonic()
        while time.monotonic() < began + _TIMEOUT:
            self._dispatch_events()
            if found := find():
                print(f"{time.monotonic() - began:6.2f} s  {step}", flush=True)  # noqa: T201
                return found
            time.sleep(poll_interval)
        sys.exit(f"not found by the tree: {step}")

    def shown_nodes(self) -> Iterator[object]:
        """Every node that is showing."""
        yield from _shown(self.window.parent)

    def find_named(self, name: str, *roles: str) -> object:
        """The first node whose name begins with a text, with one of the roles if any are given; None without one."""
        found = (
            one for one in self.shown_nodes() if one.name.startswith(name) and (not roles or one.getRoleName() in roles)
        )
        return next(found, None)

    def find_ending(self, text: str) -> object:
        """The first node whose name ends with a text; None without one."""
        return next((one for one in self.shown_nodes() if one.name.endswith(text)), None)

    def press(self, name: str, *roles: str) -> None:
        """Press a button as soon as it is shown and enabled."""
        _do_action(self.wait(f"press '{name}'", lambda: _enabled(self.find_named(name, *roles))), "Press", "Toggle")

    def find_dialog(self) -> object:
        """The dialog that is showing; None without one."""
        return next((one for one in _shown(self.window.parent) if one.getRoleName() in _DIALOG_ROLES), None)

    def check_names(self, part: object = None) -> None:
        """Exit if a showing control lacks a name or a role. part: the node that has the controls; None for all."""
        controls, before = self._controls(part), []
        while len(controls) != len(before):  # a pane that has just been opened is still growing
            controls, before = self._controls(part), controls
        nameless = [one for one in controls if not one.name.strip() or one.getRoleName() in _MISSING_ROLES]
        if nameless:
            sys.exit("without a name or a role: " + "; ".join(map(_description_of, nameless)))
        print(f"          {len(controls)} controls, each with a name and a role")  # noqa: T201

    def control_names(self) -> list[str]:
        """Names of the showing controls that are no menu entries."""
        return [one.name for one in self._controls() if not one.getRoleName().endswith("menu item")]

    def choose(self, menu: str, entry: str) -> None:
        """Choose an entry of a menu."""
        # A menu stays open after one of its entries was pressed by the tree; ShowMenu would close it.
        if self.find_named(entry, "menu item", "check menu item") is None:
            _do_action(self.find_named(menu, "menu item"), "ShowMenu")
        _do_action(
            self.wait(f"{menu} > {entry}", lambda: self.find_named(entry, "menu item", "check menu item")), "Press"
        )

    def _controls(self, part: object = None) -> list[object]:
        nodes = self.shown_nodes() if part is None else _shown(part)
        return [one for one in nodes if _is_control(one)]

    def _dispatch_events(self) -> None:
        while GLib.MainContext.default().iteration(False):
            pass

    def _on_announcement(self, event: object) -> None:
        self.announced.append(str(event.any_data))

    def _find_window(self) -> object:
        programs = [one for one in pyatspi.Registry.getDesktop(0) if one is not None and one.name == "SmileDesk"]
        return programs[0][0] if programs and programs[0].childCount else None


def _shown(node: object) -> Iterator[object]:
    for child in node:
        # A node of a closed pane may disappear during the search.
        if child is None:
            continue
        try:
            if child.getState().contains(pyatspi.STATE_SHOWING):
                yield child
                yield from _shown(child)
        except (LookupError, GLib.GError, RuntimeError):
            continue


def _is_control(node: object) -> bool:
    return node.getState().contains(pyatspi.STATE_FOCUSABLE) or node.getRoleName() in _PRESSABLE_ROLES


def _description_of(node: object) -> str:
    """Role and name of a node, and the nearest name around it."""
    around = node.parent
    while around is not None and not around.name:
        around = around.parent
    return f"{node.getRoleName()} '{node.name}' in '{around.name if around is not None else ''}'"


def _enabled(node: object) -> object:
    return node if node is not None and node.getState().contains(pyatspi.STATE_ENABLED) else None


def _do_action(node: object, *names: str) -> None:
    action = node.queryAction()
    index = next(index for index in range(action.nActions) if action.getName(index) in names)
    action.doAction(index)


def _read_verdict(reader: Reader) -> None:
    verdict = reader.wait("the verdict", lambda: reader.find_named("Verdict"))
    reader.wait("a face", lambda: "Smoothed" in verdict.description)
    print(f"          {verdict.description}")  # noqa: T201
    reader.wait("an announcement", lambda: reader.announced)


def _take_tour(reader: Reader) -> None:
    for button in ("Next", "Next", "Done"):
        reader.wait(f"a card with '{button}'", lambda button=button: reader.find_named(button, "push button"))
        reader.check_names()
        reader.press(button, "push button")
    reader.wait("the end of the tour", lambda: reader.find_named("Done", "push button") is None)


def _open_dialogs(reader: Reader) -> None:
    for menu, entry, button in _DIALOGS:
        reader.choose(menu, entry)
        dialog = reader.wait(f"the dialog '{entry}'", reader.find_dialog)
        reader.check_names(dialog)
        if subjects := next((one for one in _shown(dialog) if one.name == "Subjects"), None):
            for number in range(1, subjects.childCount):
                subjects.querySelection().selectChild(number)
                reader.check_names(dialog)
        _do_action(next(one for one in _shown(dialog) if one.name == button and _is_control(one)), "Press")
        reader.wait("the end of the dialog", lambda: reader.find_dialog() is None)


def _open_panes(reader: Reader) -> None:
    reader.press("1 Convolution", "push button")
    lens = reader.wait("the lens", lambda: reader.find_named("Lens"))
    described = [f"{one.name}: {one.description}" for one in _shown(lens) if one.description]
    print("          " + "; ".join(described[:4]))  # noqa: T201
    reader.check_names()
    for menu, entry in _PANES:
        before = reader.control_names()
        reader.choose(menu, entry)
        reader.wait(f"the pane '{entry}'", lambda before=before: reader.control_names() != before)
        reader.check_names()


def _collect(reader: Reader) -> None:
    """Collect enough samples of both classes from the demo for a training."""
    reader.choose("Source", "Show the demo")
    for fault in _FAULTS:
        reader.press(fault, "check box")
    for name in ("smile", "no smile"):
        _take_samples(reader, name)
    reader.press("Freeze", "check box")


def _take_samples(reader: Reader, name: str) -> None:
    """Press the button of a class until it has enough samples: the same picture is not kept twice."""
    button = reader.wait(f"the button of {name}", lambda: reader.find_named(f"Hold to record {name}"))

    def has_enough() -> bool:
        _do_action(button, "Press")
        return _samples(button) >= _SAMPLES_PER_CLASS

    reader.wait(f"{_SAMPLES_PER_CLASS} samples of {name}", has_enough, _SAMPLE_INTERVAL)


def _samples(button: object) -> int:
    """The number at the beginning of the description of a class's button."""
    number = button.description.split(" ")[0]
    return int(number) if number.isdecimal() else 0


def _train(reader: Reader) -> None:
    """Train on the samples, stop, and use the new model."""
    reader.press("Train with these", "push button")
    reader.press("Train…", "push button")
    reader.press("Quick", "radio button")
    reader.check_names()
    reader.press("Train", "push button")
    reader.press("Stop and keep best", "push button")
    reader.wait("the trained model", lambda: reader.find_ending("is trained"), _TRAINING_POLL_INTERVAL)
    reader.check_names()
    reader.press("Compare with the model in use", "push button")
    reader.press("Use the new one", "push button")
    reader.wait("the new model in use", lambda: "is in use now" in " ".join(one.name for one in reader.shown_nodes()))


def _use_program(reader: Reader) -> None:
    _read_verdict(reader)
    _take_tour(reader)
    _open_panes(reader)
    _open_dialogs(reader)
    _collect(reader)
    _train(reader)
    print(f"          {len(reader.announced)} announcements, such as {reader.announced[:3]}")  # noqa: T201


def main() -> None:
    """Start the program, use it, and end it."""
    variables = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb", "LANGUAGE": "en"}
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | variables | {"SMILEDESK_HOME": home}
        with subprocess.Popen(sys.argv[1:], env=environment) as program:
            try:
                _use_program(Reader())
            finally:
                program.terminate()


if __name__ == "__main__":
    main()
