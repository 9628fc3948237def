"""A real application without a screen, unless QT_QPA_PLATFORM asks for one."""

import gc
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from smiledesk.cli.system_libraries import WindowError, require_window
from tests.support.children import TIMEOUT_MS, Until

try:
    require_window()
except WindowError as error:
    if os.environ.get("CI"):
        raise
    pytest.skip(f"a window cannot be opened here: {error}", allow_module_level=True)

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smiledesk.app import Application
from smiledesk.faces.factory import DetectorChoice
from smiledesk.gui.common.fonts import use_program_fonts
from smiledesk.gui.common.languages import ENGLISH, use_language
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.network.store import ModelStore
from smiledesk.session.session import Session

Start = Callable[..., Application]


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application, in the program's own fonts, so that text is as wide as in the window, and in English."""
    use_program_fonts(qapp)
    use_language(qapp, ENGLISH)
    return qapp


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    """The application is in English again after a test that changes its language."""
    yield
    use_language(qapp, ENGLISH)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "dark")


@pytest.fixture
def live_model(tmp_path: Path) -> LiveModel:
    """A live model of a session that does not run."""
    return LiveModel(Session(DetectorChoice().make), ModelStore(tmp_path / "home" / "models"))


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    """Run Qt's event loop until a condition holds."""
    return lambda condition: qtbot.waitUntil(condition, timeout=TIMEOUT_MS)


@pytest.fixture(scope="session")
def delete_windows() -> Callable[[], None]:
    """Deletes all windows in the thread that owns them.

    Python's garbage collector runs in whichever thread it likes. What it finds in another one it leaves to this one,
    and a widget that has gone with its window meanwhile would be deleted twice. A page that is not finished yet has no
    window: its layouts may be deleted before it.
    """

    def delete() -> None:
        for widget in QApplication.topLevelWidgets():
            widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()

    return delete


@pytest.fixture(scope="module")
def shared_application(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, delete_windows: Callable[[], None]
) -> Iterator[Application]:
    """The real program on the demo, in a home of its own, for all tests of a module."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("SMILEDESK_HOME", str(tmp_path_factory.mktemp("home")))
        application = Application(qapp, "demo", None, None)
        application.window.resize(1400, 900)
        application.window.show()
        application.start()
        yield application
        application.stop()
        application.window.close()
        delete_windows()


@pytest.fixture
def start(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, delete_windows: Callable[[], None]
) -> Iterator[Start]:
    """Start the real program in a home of its own; afterwards it is stopped, and must have left no thread."""
    monkeypatch.setenv("SMILEDESK_HOME", str(tmp_path / "home"))
    running: list[Application] = []
    before = set(threading.enumerate())

    def run(source: str | None = "demo", model: Path | None = None) -> Application:
        application = Application(qapp, source, model, None)
        running.append(application)
        application.window.show()
        application.start()
        return application

    yield run
    for application in running:
        application.stop()
        application.window.close()
    delete_windows()
    deadline = time.monotonic() + 5
    while set(threading.enumerate()) - before and time.monotonic() < deadline:
        time.sleep(0.02)
    assert set(threading.enumerate()) - before == set()
