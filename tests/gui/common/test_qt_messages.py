"""Qt's messages on the terminal."""

import subprocess
import sys


def test_qts_noise_is_dropped_and_everything_else_arrives() -> None:
    code = (
        "from PySide6.QtCore import qWarning\n"
        "from smiledesk.gui.common.qt_messages import drop_qt_noise\n"
        "drop_qt_noise()\n"
        "qWarning('QBackingStore::flush() called with non-exposed window, behavior is undefined')\n"
        "qWarning('something else is wrong')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == "something else is wrong\n"
