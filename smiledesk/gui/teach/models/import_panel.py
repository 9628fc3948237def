"""Importing a model: what the user must say about it, the progress, and a failure."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.gui.common.child_process import ChildProcess
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel, capitalized
from smiledesk.gui.common.progress_bar import ProgressBar
from smiledesk.gui.common.style import set_role, set_tone
from smiledesk.gui.teach.models.import_form import ImportForm
from smiledesk.jobs.messages import Imported, Progress
from smiledesk.jobs.protocol import AnyMessage
from smiledesk.jobs.requests import ImportRequest
from smiledesk.network.keras_file import KerasNetwork, read_keras_file
from smiledesk.network.store import ModelStore


class Importer(QObject):
    """The child process that imports one file at a time, so that no file can harm the window."""

    progressed = Signal(str)
    """A text about the current phase."""

    imported = Signal(str)
    """The name of a model that is in the store now."""

    failed = Signal(str)
    """One line for the user: the import failed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name: str | None = None
        self.child = ChildProcess(self, self.tr("Import"))
        self.child.message_received.connect(self._receive)
        self.child.failed.connect(self.failed)
        self.child.ended.connect(self._ended)

    @property
    def running(self) -> bool:
        """True while a file is being imported and was not cancelled."""
        return self.child.busy

    def start(self, request: ImportRequest) -> None:
        """Import a file, once a cancelled one has ended."""
        self.child.run_instead(request)

    def cancel(self) -> None:
        """Cancel the import."""
        self.child.end()

    def stop(self) -> None:
        """End the child, and wait for it."""
        self.child.stop()

    def _receive(self, message: AnyMessage) -> None:
        if isinstance(message, Imported):
            self._name = message.name
        elif isinstance(message, Progress):
            texts = {
                "reading": self.tr("Reading the file"),
                "starting": self.tr("Loading TensorFlow, which usually takes 4 to 15 seconds"),
                "measuring": self.tr("Converting the model, and comparing it with the original"),
                "exporting": self.tr("Writing the model"),
            }
            self.progressed.emit(texts.get(message.phase, ""))

    def _ended(self) -> None:
        name, self._name = self._name, None
        if name is not None:
            self.imported.emit(name)


class ImportPanel(QFrame):
    """A form, a progress bar or a failure; hidden while nothing is imported."""

    imported = Signal(str)
    """The name of a model that is in the store now."""

    def __init__(self, store: ModelStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._reading = BackgroundTask(self)
        self.importer = Importer(self)
        self.form: ImportForm | None = None
        self.doing = PlainLabel()
        self.bar = ProgressBar(self.tr("Progress of the import"))
        self.problem = PlainLabel()
        self.cancel = QPushButton(self.tr("Cancel"))
        self.close_button = QPushButton(self.tr("Close"))
        self._pages = QVBoxLayout(self)
        self._pages.setContentsMargins(12, 10, 12, 10)
        self._progress = self._progress_page()
        self._failure = self._failure_page()
        self._connect()
        self.hide()

    def import_file(self, file: Path) -> None:
        """Import a file: a bundle at once, a Keras model after asking for what it does not say."""
        if self.importer.running:
            return
        self._drop_form()
        self._show_progress(self.tr("Reading the file"))
        if file.suffix.lower() == ".zip":
            self.importer.start(ImportRequest(file=file))
        else:
            self._reading.run(lambda: read_keras_file(file), lambda network: self._ask(file, network))

    def cancel_import(self) -> None:
        """Cancel the import."""
        self.importer.cancel()
        self._hide_progress()
        self._drop_form()
        self.hide()

    def stop(self) -> None:
        """End the child and the thread."""
        self._reading.stop()
        self.importer.stop()

    def _ask(self, file: Path, network: KerasNetwork) -> None:
        if self.isHidden():
            return
        form = ImportForm(file, network, self._store.free_name(file.stem))
        form.completed.connect(self._start)
        form.cancelled.connect(self.cancel_import)
        self.form = form
        self._pages.addWidget(form)
        self._hide_progress()
        form.classes.setFocus()

    def _start(self, request: ImportRequest) -> None:
        self._show_progress(self.tr("Reading the file"))
        self.importer.start(request)

    def _finish(self, name: str) -> None:
        self._hide_progress()
        self._drop_form()
        self.hide()
        self.imported.emit(name)

    def _show_failure(self, reason: str) -> None:
        self.problem.setText(capitalized(reason))
        self._failure.setAccessibleName(self.problem.text())
        self._hide_progress()
        self._failure.show()
        self.show()
        self.close_button.setText(self.tr("Back") if self.form is not None else self.tr("Close"))
        self.close_button.setFocus()

    def _leave_failure(self) -> None:
        """Go back to the form, if there was one, where the answers can be changed."""
        self._failure.hide()
        if self.form is not None:
            self.form.show()
            self.form.classes.setFocus()
        else:
            self.hide()

    def _show_progress(self, text: str) -> None:
        if self.form is not None:
            self.form.hide()
        self._failure.hide()
        self.doing.setText(text)
        self.bar.setAccessibleDescription(text)
        self.bar.show_busy()
        self._progress.show()
        self.show()

    def _hide_progress(self) -> None:
        self._progress.hide()
        self.bar.stop()

    def _drop_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def _progress_page(self) -> QWidget:
        page = QWidget()
        self.doing.setFont(proportional(9.5))
        self.doing.setWordWrap(True)
        line = QHBoxLayout()
        line.addWidget(self.doing, stretch=1)
        line.addWidget(self.cancel)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(line)
        rows.addWidget(self.bar)
        self._pages.addWidget(page)
        return page

    def _failure_page(self) -> QWidget:
        page = QWidget()
        self.problem.setWordWrap(True)
        line = QHBoxLayout(page)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.problem, stretch=1)
        line.addWidget(self.close_button)
        page.hide()
        self._pages.addWidget(page)
        return page

    def _connect(self) -> None:
        self._reading.failed.connect(self._show_failure)
        self.importer.progressed.connect(self.doing.setText)
        self.importer.imported.connect(self._finish)
        self.importer.failed.connect(self._show_failure)
        self.cancel.clicked.connect(self.cancel_import)
        self.close_button.clicked.connect(self._leave_failure)
        set_role(self, "card")
        set_tone(self, "accent")
        set_tone(self.problem, "against")
