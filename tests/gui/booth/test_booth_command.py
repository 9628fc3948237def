"""``smiledesk booth`` as a process: it takes pictures at once, and a signal ends it although it is locked."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")


def test_it_takes_pictures_into_the_folder_until_a_signal(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "pictures"
    process = subprocess.Popen(
        [sys.executable, "-m", "smiledesk", "booth", "demo", "--folder", str(folder), "--hold", "0"],
        env={**os.environ, "SMILEDESK_HOME": str(tmp_path / "home"), "DBUS_SESSION_BUS_ADDRESS": ""},
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        deadline = time.monotonic() + 60
        while not any(path.stat().st_size for path in folder.glob("*.jpg")):
            assert process.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.05)
        process.send_signal(signal.SIGTERM)
        errors = process.communicate(timeout=30)[1]
    finally:
        process.kill()
        process.communicate()
    assert process.returncode == 0
    assert "Traceback" not in errors
