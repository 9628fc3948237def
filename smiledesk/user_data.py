"""The folder of the user's models, samples and settings, and what else is kept there."""

import os
from pathlib import Path

from platformdirs import user_data_path


def user_data_folder() -> Path:
    """The folder of the user's data; the environment variable SMILEDESK_HOME overrides it."""
    home = os.environ.get("SMILEDESK_HOME")
    return Path(home) if home else user_data_path("SmileDesk", appauthor=False)


def journals_folder() -> Path:
    """The folder of the journals of transactions on the user's models and samples; see `core.transaction`."""
    return user_data_folder() / "journals"


def keep_font_list_of_plots() -> None:
    """Let matplotlib keep its list of fonts with the user's data, unless the user has chosen another folder.

    It reads ``MPLCONFIGDIR`` when it is imported, and would write to ``~/.cache`` and ``~/.config`` without it.
    """
    os.environ.setdefault("MPLCONFIGDIR", str(user_data_folder() / "matplotlib"))
