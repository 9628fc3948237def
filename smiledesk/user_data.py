"""Where the user's models, samples and settings lie."""

import os
from pathlib import Path

from platformdirs import user_data_path


def user_data_folder() -> Path:
    """The folder of all that is the user's; the environment variable SMILEDESK_HOME puts it elsewhere."""
    home = os.environ.get("SMILEDESK_HOME")
    return Path(home) if home else user_data_path("SmileDesk", appauthor=False)
