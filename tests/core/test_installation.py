"""The command line that runs the program once more, and what an installation lacks."""

import subprocess
import sys
from pathlib import Path

import pytest

from smiledesk import __version__
from smiledesk.core.installation import (
    RELEASES,
    MissingPartError,
    how_to_add,
    missing_training,
    own_command,
    require_training,
)
from tests.support.installations import hide_module


@pytest.fixture
def frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    """This process, marked as frozen by PyInstaller; `packaging/test-in-debian` tests the frozen program itself."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/smiledesk/smiledesk")


@pytest.fixture
def without_keras(monkeypatch: pytest.MonkeyPatch) -> None:
    hide_module(monkeypatch, "keras")


def test_a_child_is_this_program_and_no_module_of_the_working_folder(tmp_path: Path) -> None:
    (tmp_path / "smiledesk.py").write_text("raise SystemExit('a stranger')")
    child = subprocess.run(own_command("--version"), cwd=tmp_path, capture_output=True, text=True, check=True)
    assert child.stdout == f"smiledesk {__version__}\n"


@pytest.mark.usefixtures("frozen")
def test_a_child_of_the_frozen_program_is_its_executable() -> None:
    assert own_command("train", "faces") == ["/opt/smiledesk/smiledesk", "train", "faces"]


def test_this_environment_can_train() -> None:
    require_training()
    assert missing_training() == ""


@pytest.mark.usefixtures("without_keras")
def test_an_installation_without_keras_says_how_to_get_it() -> None:
    with pytest.raises(MissingPartError, match=r"needs keras: run '.* -m pip install keras'"):
        require_training()


@pytest.mark.usefixtures("frozen", "without_keras")
def test_the_frozen_program_without_training_says_where_the_whole_one_is() -> None:
    assert RELEASES in missing_training()
    assert "pip install keras" not in missing_training()


@pytest.mark.usefixtures("frozen")
def test_nothing_is_installed_into_the_frozen_program() -> None:
    assert sys.executable not in how_to_add("pylsl")
