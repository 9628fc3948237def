"""Which model a command uses."""

from pathlib import Path

from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.store import BUNDLED, ModelStore
from smiledesk.settings import load_settings, user_data_folder


def model_store() -> ModelStore:
    """The models of this machine."""
    return ModelStore(user_data_folder() / "models")


def active_name() -> str:
    """Name or folder of the model that is used when a command names none."""
    return load_settings().model or BUNDLED


def model_folder(name: str | None) -> Path:
    """The folder of the named model, or of the active one.

    Raises:
        BundleError: there is no such model.
    """
    return model_store().folder_of(name or active_name())


def model_bundle(name: str | None) -> Bundle:
    """The named model, or the active one, checked.

    Raises:
        BundleError: there is no such model, or it cannot be used.
    """
    return read_bundle(model_folder(name))
