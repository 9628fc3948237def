"""The real window with a real training run: ``python window_that_learns.py FOLDER WHAT``, then words on stdin.

WHAT: ``run`` starts a run on the class folder; ``lesson`` the fifth lesson besides. It prints the process number of
each training child, and each finished epoch. Words: ``close`` closes the window, ``log out`` does what a session
manager does, ``help`` opens a dialog.
"""

import signal
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from smiledesk import app
from smiledesk.cli.live import leave_at_once
from smiledesk.gui.common.child_process import ChildProcess
from smiledesk.gui.teach.training_images import TrainingImages
from smiledesk.jobs.messages import Epoch
from smiledesk.jobs.protocol import AnyMessage

# A shell ignores Ctrl-C in the jobs of its background, and the tests may run in one.
signal.signal(signal.SIGINT, signal.default_int_handler)

FOLDER, WHAT = Path(sys.argv[1]), sys.argv[2]


def tell(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


class Words(QObject):
    """Lines of stdin, in the window's thread."""

    heard = Signal(str)

    def listen(self) -> None:
        for line in sys.stdin:
            self.heard.emit(line.strip())


class Application(app.Application):
    """Begins to learn once the window is there."""

    def start(self) -> None:
        super().start()
        self._words = Words()
        self._words.heard.connect(self._obey, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=self._words.listen, daemon=True).start()
        self._start_a_run()
        if WHAT == "lesson":
            self._start_the_lesson()

    def _start_a_run(self) -> None:
        page = self.teaching.pages.train
        page.use_images(TrainingImages((FOLDER,), faces="whole"))
        network, learning = page.settings.advanced.network, page.settings.advanced.learning
        network.conv.setText("4")
        network.dense.setText("4")
        network.side.setValue(24)
        learning.epochs.setValue(500)
        learning.patience.setValue(500)
        page.child.message_received.connect(self._tell_of_epochs)
        self._clock = QTimer(interval=20)
        self._clock.timeout.connect(self._train_when_ready)
        self._clock.start()

    def _train_when_ready(self) -> None:
        page = self.teaching.pages.train
        if page.settings.train.isEnabled():
            self._clock.stop()
            page.settings.train.click()
            self._tell_of(page.child)

    def _start_the_lesson(self) -> None:
        self.window.training_requested.emit()
        assert self.explorations.training is not None
        page = self.explorations.training.step_page
        page.start()
        self._tell_of(page.child)

    def _tell_of(self, child: ChildProcess) -> None:
        tell("child", child.pid)

    def _tell_of_epochs(self, message: AnyMessage) -> None:
        if isinstance(message, Epoch):
            tell("epoch", message.epoch)

    def _obey(self, words: str) -> None:
        match words:
            case "close":
                QTimer.singleShot(200, lambda: tell("asked", QApplication.activeModalWidget() is not None))
                self.window.close()
            case "help":
                QTimer.singleShot(200, lambda: tell("open", QApplication.activeModalWidget() is not None))
                QMessageBox.information(self.window, "help", "help")
            case "log out":
                qt = QApplication.instance()
                assert isinstance(qt, QApplication)
                qt.commitDataRequest.emit(None)
                QApplication.sendEvent(qt, QEvent(QEvent.Type.Quit))


app.Application = Application
leave_at_once(app.run("demo", None, None))
