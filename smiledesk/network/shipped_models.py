"""The models that ship with the program and are never overwritten or removed."""

from pathlib import Path

from smiledesk.core.resources import resource

BUNDLED = "bundled"
"""The name of the model that is used until the user chooses another."""

_RESOURCES = {BUNDLED: "model", "smiledesk-2": "models/smiledesk-2"}

SHIPPED = tuple(_RESOURCES)
"""The names of the models, the bundled one first."""


def shipped_folder(name: str) -> Path:
    """The folder of a shipped model. name: one of `SHIPPED`."""
    return resource(_RESOURCES[name])


def shipped_name(folder: Path) -> str | None:
    """The name of the shipped model in a folder; None if none is there."""
    return next((name for name in SHIPPED if folder == shipped_folder(name)), None)
