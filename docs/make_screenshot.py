"""Make the README's picture: ``python docs/make_screenshot.py`` on any machine that can show the window.

It runs the real program with the demo and grabs the window while the face smiles.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ["SMILEDESK_HOME"] = tempfile.mkdtemp()

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from smiledesk.app import Application

SMILING_AT_MS = 5500


def main() -> None:
    """Write ``screenshot.png`` beside this file."""
    qt = QApplication(sys.argv[:1])
    application = Application(qt, "demo", None, None)
    application.choose_theme("dark")
    application.window.resize(1280, 800)
    application.window.show()
    application.start()

    def grab() -> None:
        application.window.grab().save(str(Path(__file__).with_name("screenshot.png")))
        qt.quit()

    QTimer.singleShot(SMILING_AT_MS, grab)
    qt.exec()
    application.stop()


if __name__ == "__main__":
    main()
