"""``smiledesk doctor``: the state of an installation, for a bug report."""

import itertools
import os
import platform
import re
import sys
import tempfile
from collections.abc import Iterator
from importlib import metadata
from typing import TYPE_CHECKING, NamedTuple

import typer

from smiledesk import __version__
from smiledesk.cli.terminal import print_line
from smiledesk.core.errors import UserError, os_error_line
from smiledesk.core.installation import how_to_add, is_frozen, missing_training

if TYPE_CHECKING:
    from smiledesk.network.bundle import Bundle

_LIBRARIES = (
    "PySide6-Essentials",
    "opencv-python-headless",
    "av",
    "pillow",
    "numpy",
    "ai-edge-litert",
    "msgspec",
    "python-osc",
    "matplotlib",
)

_TRAINING_LIBRARIES = ("tensorflow", "keras", "h5py")

_EXTRA_REQUIREMENT = re.compile(r"(?P<library>[\w.-]+).*; *extra == ['\"](?P<extra>\w+)['\"]")
"""A requirement of an extra, such as ``pylsl>=1.17; extra == 'lsl'``."""


class CheckResult(NamedTuple):
    """One line of the report."""

    topic: str
    text: str
    fault: bool = False
    """Something is wrong that the user can repair."""


def doctor() -> None:
    """Print versions, screen, cameras, face detector and models; the exit code is 1 if something is wrong."""
    faults = 0
    for result in _check_results():
        print_line(f"{'!' if result.fault else ' '} {result.topic:<12} {result.text}")
        faults += result.fault
    raise typer.Exit(1 if faults else 0)


def _check_results() -> Iterator[CheckResult]:
    yield CheckResult("smiledesk", f"{__version__}, frozen" if is_frozen() else __version__)
    yield CheckResult("python", f"{platform.python_version()} on {platform.platform()}")
    for library in _LIBRARIES:
        yield _version(library)
    yield _training()
    yield from _extras()
    yield _user_data()
    yield _screen()
    yield from _cameras()
    yield from _detectors()
    yield _film_encoder()
    yield from _models()


def _version(library: str) -> CheckResult:
    version = _installed_version(library)
    if version is None:
        return CheckResult(library, f"is not installed: {how_to_add(library)}", fault=True)
    return CheckResult(library, version)


def _training() -> CheckResult:
    """Check the libraries for training; missing ones are no fault, since all else works without."""
    missing = missing_training()
    if missing:
        return CheckResult("training", missing)
    return CheckResult("training", ", ".join(f"{name} {_installed_version(name)}" for name in _TRAINING_LIBRARIES))


def _extras() -> Iterator[CheckResult]:
    """The optional parts, as the package declares them; a missing one is no fault."""
    try:
        requirements = metadata.requires("smiledesk") or []
    except metadata.PackageNotFoundError:
        # Run from its folder without having been installed.
        return
    matches = [_EXTRA_REQUIREMENT.match(requirement) for requirement in requirements]
    libraries = [(match["extra"], match["library"]) for match in matches if match is not None]
    for extra, of_extra in itertools.groupby(sorted(libraries), key=lambda pair: pair[0]):
        versions = {library: _installed_version(library) for _, library in of_extra}
        missing = [library for library, version in versions.items() if version is None]
        present = ", ".join(f"{library} {version}" for library, version in versions.items() if version is not None)
        lacking = f"{', '.join(missing)} not installed: {how_to_add(*missing)}" if missing else ""
        yield CheckResult(f"extra {extra}", "; ".join(filter(None, (present, lacking))))


def _installed_version(library: str) -> str | None:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return None


def _user_data() -> CheckResult:
    """Check the folder of models, samples and settings by writing into it."""
    from smiledesk.user_data import user_data_folder

    folder = user_data_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        return CheckResult("user data", f"cannot be kept in '{folder}': {os_error_line(error)}", fault=True)
    return CheckResult("user data", str(folder))


def _screen() -> CheckResult:
    """Check the screen; a missing one is no fault, since ``classify`` and ``train`` work without."""
    from smiledesk.cli.system_libraries import WindowError, require_window, window_platform

    try:
        require_window()
    except WindowError as error:
        return CheckResult("window", f"cannot be opened: {error}")
    return CheckResult("window", window_platform(os.environ) or sys.platform)


def _cameras() -> Iterator[CheckResult]:
    from smiledesk.sources.camera_errors import opening_error
    from smiledesk.sources.cameras import list_cameras

    cameras = list_cameras()
    if not cameras:
        yield CheckResult("camera", "none found: 'smiledesk demo' and files work without one")
    for camera in cameras:
        if camera.is_accessible:
            yield CheckResult("camera", f"{camera.index}: {camera.key}")
        else:
            yield CheckResult("camera", f"{camera.index}: {opening_error(camera.name, camera.path)}", fault=True)


def _detectors() -> Iterator[CheckResult]:
    from smiledesk.cli.defaults import detector_choice

    try:
        yield CheckResult("faces", detector_choice(None).make().name)
    except UserError as error:
        yield CheckResult("faces", str(error), fault=True)


def _film_encoder() -> CheckResult:
    """Check the encoder of films; a missing one is no fault, since all else works without."""
    from smiledesk.recording.film_file import FilmError, encoder_name

    try:
        return CheckResult("films", f"H.264 by {encoder_name()}")
    except FilmError as error:
        return CheckResult("films", f"cannot be made: {error}")


def _models() -> Iterator[CheckResult]:
    from smiledesk.cli.defaults import active_name, model_store
    from smiledesk.network.trial import load_network

    active = active_name()
    stored = model_store().all()
    if active not in [model.name for model in stored]:
        yield _model_elsewhere(active)
    for model in stored:
        mark = " (active)" if model.name == active else ""
        if model.bundle is None:
            yield CheckResult("model", f"{model.name}{mark} cannot be used: {model.fault}", fault=True)
            continue
        try:
            load_network(model.bundle)
        except UserError as error:
            yield CheckResult("model", f"{model.name}{mark} cannot be used: {error}", fault=True)
        else:
            yield CheckResult("model", f"{model.name}{mark}: {_network_text(model.bundle)}")


def _model_elsewhere(active: str) -> CheckResult:
    """The active model, if it is not in the store: an activated folder, or one that is gone."""
    from smiledesk.cli.defaults import model_bundle
    from smiledesk.network.trial import load_network

    try:
        bundle = model_bundle(None)
        load_network(bundle)
    except UserError as error:
        return CheckResult("model", f"{active} (active) cannot be used: {error}", fault=True)
    return CheckResult("model", f"{active} (active): {_network_text(bundle)}")


def _network_text(bundle: "Bundle") -> str:
    return f"{bundle.card.parameters} parameters, {', '.join(bundle.card.classes)}"
