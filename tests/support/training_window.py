"""Runs the real window with training children: ``python training_window.py FOLDER SCENARIO``.

SCENARIO ``run`` starts a run on the class folder, ``lesson`` the fifth lens besides. Standard output has a line for the
process number of each training child and for each finished epoch. Lines on standard input are commands: ``close``
closes the window, ``log out`` does what a session manager does, ``help`` opens a dialog.
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

# A shell ignores Ctrl-C in its background jobs, and the tests may run in one.
signal.signal(signal.SIGINT, signal.default_int_handler)

FOLDER, SCENARIO = Path(sys.argv[1]), sys.argv[2]


def send_line(*values: object) -> None:
    """Write values to standard output, for the test to read."""
    sys.stdout.write(" ".join(map(str, values)) + "\n")
    sys.stdout.flush()


class CommandReader(QObject):
    """Passes lines of standard input on to the window's thread."""

    command_received = Signal(str)

    def read(self) -> None:
        for line in sys.stdin:
            self.command_received.emit(line.strip())


class Application(app.Application):
    """The program, which starts training once the window is there."""

    def start(self) -> None:
        super().start()
        self._commands = CommandReader()
        self._commands.command_received.connect(self._execute, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=self._commands.read, daemon=True).start()
        self._start_run()
        if SCENARIO == "lesson":
            self._start_lesson()

    def _start_run(self) -> None:
        page = self.teaching.pages.train
        page.use_images(TrainingImages((FOLDER,), faces="whole"))
        network, learning = page.settings.advanced.network, page.settings.advanced.learning
        network.conv.setText("4")
        network.dense.setText("4")
        network.side.setValue(24)
        learning.epochs.setValue(500)
        learning.patience.setValue(500)
        page.child.message_received.connect(self._report_epoch)
        self._clock = QTimer(interval=20)
        self._clock.timeout.connect(self._train_when_ready)
        self._clock.start()

    def _train_when_ready(self) -> None:
        page = self.teaching.pages.train
        if page.settings.train.isEnabled():
            self._clock.stop()
            page.settings.train.click()
            self._report_child(page.child)

    def _start_lesson(self) -> None:
        self.window.training_requested.emit()
        assert self.explorations.training is not None
        page = self.explorations.training.step_page
        page.start()
        self._report_child(page.child)

    def _report_child(self, child: ChildProcess) -> None:
        send_line("child", child.pid)

    def _report_epoch(self, message: AnyMessage) -> None:
        if isinstance(message, Epoch):
            send_line("epoch", message.epoch)

    def _execute(self, command: str) -> None:
        match command:
            case "close":
                QTimer.singleShot(200, lambda: send_line("asked", QApplication.activeModalWidget() is not None))
                self.window.close()
            case "help":
                QTimer.singleShot(200, lambda: send_line("open", QApplication.activeModalWidget() is not None))
                QMessageBox.information(self.window, "help", "help")
            case "log out":
                qt = QApplication.instance()
                assert isinstance(qt, QApplication)
                qt.commitDataRequest.emit(None)
                QApplication.sendEvent(qt, QEvent(QEvent.Type.Quit))


app.Application = Application
leave_at_once(app.run("demo", None, None))
