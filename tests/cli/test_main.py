"""Version, help, errors and interruption of the command."""

import os
import subprocess
import sys

import pytest

from smiledesk import __version__

HEAVY = ("PySide6", "cv2", "tensorflow", "keras", "numpy", "ai_edge_litert")

USAGE_ERRORS = [
    ("classify",),
    ("classify", "--nonsense"),
    ("classify", "x", "--format", "xml"),
    ("train", "x", "--seed", "-1"),
    ("step", "x", "--run", "y", "--seed", "-1"),
    ("booth", "demo", "--rule", "nobody"),
]


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_version_and_help_import_nothing_heavy(option: str) -> None:
    program = (
        "import sys\n"
        f"sys.argv = ['smiledesk', {option!r}]\n"
        "from smiledesk.cli.main import main\n"
        "try:\n    main()\n"
        "except SystemExit as end:\n    assert not end.code, end.code\n"
        f"print('HEAVY', [name for name in {HEAVY} if name in sys.modules])"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ended.stdout.rstrip().endswith("HEAVY []")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_an_interruption_while_modules_are_imported_leaves_no_trace() -> None:
    program = (
        "import os, signal, sys\n"
        "class InterruptedImport:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'typer':\n"
        "            os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.meta_path.insert(0, InterruptedImport())\n"
        "from smiledesk.__main__ import main\n"
        "main()"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (130, "", "")


def test_version_is_printed(smiledesk) -> None:
    ended = smiledesk("--version")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, f"smiledesk {__version__}\n", "")


def test_help_names_every_command(smiledesk) -> None:
    output = smiledesk("--help").stdout
    for command in ("classify", "evaluate", "train", "export", "models", "doctor"):
        assert command in output


@pytest.mark.parametrize("arguments", USAGE_ERRORS)
def test_unknown_commands_and_options_are_usage_errors(smiledesk, arguments: tuple[str, ...]) -> None:
    ended = smiledesk(*arguments)
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert ended.stderr.count("\n") == 1
    assert ended.stderr.startswith("smiledesk: ")
    assert "--help'" in ended.stderr


def test_a_fault_is_one_line(smiledesk) -> None:
    ended = smiledesk("classify", "nowhere.jpg")
    assert ended.returncode == 1
    assert ended.stderr == "smiledesk: there is no file or folder 'nowhere.jpg': check the name\n"


def test_an_address_where_a_file_belongs_is_shown_without_its_secrets(smiledesk) -> None:
    ended = smiledesk("classify", "http://admin:secret@camera.example/video?token=secret")
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "http://***@camera.example/video?token=***" in ended.stderr
    assert "secret" not in ended.stderr
