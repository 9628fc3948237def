"""The model and the detector of a command whose options name none."""

from collections.abc import Iterable
from pathlib import Path

from smiledesk import settings
from smiledesk.batch.frame_selection import FrameSelection
from smiledesk.batch.records import SUMMARY_COLUMNS, ClassifierSettings
from smiledesk.cli.terminal import print_note
from smiledesk.core.reading_columns import columns_for
from smiledesk.faces.factory import DetectorChoice
from smiledesk.network.bundle import Bundle, BundleError, read_bundle
from smiledesk.network.shipped_models import BUNDLED
from smiledesk.network.store import ModelStore
from smiledesk.network.trial import require_trial
from smiledesk.user_data import user_data_folder


def model_store() -> ModelStore:
    """Return the models of this machine."""
    return ModelStore(user_data_folder() / "models")


def active_name() -> str:
    """Return name or folder of the active model, which is used when a command names none."""
    return saved_settings().model or BUNDLED


def model_folder(name: str | None) -> Path:
    """Return the folder of the named model, or of the active one.

    Raises:
        BundleError: there is no such model.
    """
    if name is not None:
        return model_store().folder_of(name)
    active = active_name()
    try:
        return model_store().folder_of(active)
    except BundleError as error:
        raise BundleError(
            f"the active model is gone: name one by --model, or choose one by 'smiledesk models activate'. "
            f"Received: {active}"
        ) from error


def model_bundle(name: str | None) -> Bundle:
    """Read the named model, or the active one.

    Raises:
        BundleError: there is no such model, or it cannot be used.
    """
    return read_bundle(model_folder(name))


def detector_choice(yunet: Path | None) -> DetectorChoice:
    """Return the detector of ``--yunet``, else that of the settings and the user data folder."""
    return settings.detector_choice(saved_settings(), yunet)


def saved_settings() -> settings.Settings:
    """Load the settings; what cannot be read of them has its default, and a line on stderr says why."""
    try:
        return settings.load_settings()
    except settings.UnreadableSettingsError as error:
        print_note(str(error))
        return error.settings


def classifier_settings(
    model: str | None, yunet: Path | None, columns: Iterable[str], frames: FrameSelection
) -> ClassifierSettings:
    """Return what makes the rows of ``smiledesk classify``, with a model that was tried.

    columns: names in `COLUMNS`; none: the rows are summaries of files.

    Raises:
        BundleError: there is no such model, or it cannot be used.
    """
    bundle = model_bundle(model)
    require_trial(bundle)
    chosen = columns_for(columns, bundle.card.classes) or SUMMARY_COLUMNS
    return ClassifierSettings(bundle.folder, bundle.model_id, detector_choice(yunet), chosen, frames)
