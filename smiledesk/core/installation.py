"""How this program is installed: as a Python package or as the frozen program, and with which optional parts.

`packaging/build.py` makes the frozen program: one executable, and a folder with Python and all libraries.
"""

import importlib.util
import sys
from typing import Final

from smiledesk.core.errors import UserError
from smiledesk.core.translatable import Translatable

RELEASES: Final = "https://github.com/smiledesk/smiledesk/releases"
"""Address of the frozen programs."""

_TRAINING_LIBRARIES: Final = ("tensorflow", "keras", "h5py")
"""Modules that only training and the import of Keras models need; SmileDesk Live lacks them."""


class MissingPartError(UserError):
    """The program was installed without a part that is optional."""


def is_frozen() -> bool:
    """True in the frozen program, which has no Python to run or to install into."""
    return bool(getattr(sys, "frozen", False))


def own_command(*arguments: str) -> list[str]:
    """The command line that runs this program once more, in a child process, with other arguments."""
    if is_frozen():
        return [sys.executable, *arguments]
    # -P: no module of the working folder, which may be a stranger's, takes the place of an installed one.
    return [sys.executable, "-P", "-m", "smiledesk", *arguments]


def how_to_add(*requirements: str) -> Translatable:
    """Instruction to add libraries to this installation, as the end of a sentence."""
    if is_frozen():
        return Translatable("install SmileDesk with Python and pip, because this program cannot be extended")
    return Translatable(
        "run '{python} -m pip install {libraries}'", python=sys.executable, libraries=" ".join(requirements)
    )


def missing_training() -> Translatable:
    """One line that says why this installation cannot train, and what to do; empty where it can."""
    missing = [name for name in _TRAINING_LIBRARIES if importlib.util.find_spec(name) is None]
    if not missing:
        return Translatable("")
    if is_frozen():
        return Translatable(
            "SmileDesk Live cannot train or import Keras models: get the whole SmileDesk from {address}",
            address=RELEASES,
        )
    return Translatable(
        "training needs {libraries}: {remedy}", libraries=", ".join(missing), remedy=how_to_add(*missing)
    )


def require_training() -> None:
    """Make sure that the libraries for training are installed; none is imported.

    Raises:
        MissingPartError: one is not installed.
    """
    missing = missing_training()
    if missing:
        raise MissingPartError(missing)
