"""What every test may use: the shared data, and words of why a test was skipped."""

import os
from pathlib import Path

import pytest

_BESIDE_THE_CHECKOUT = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder of real photographs and videos, from SMILEDESK_DATA or beside the checkout."""
    folder = Path(os.environ.get("SMILEDESK_DATA", _BESIDE_THE_CHECKOUT))
    if folder.is_dir():
        return folder
    reason = f"needs the real data: set SMILEDESK_DATA. Looked in {folder}"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)
