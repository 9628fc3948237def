"""A model on its way in: what has to be said of it, how far it is, or why it cannot be taken."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.progress_bar import ProgressBar
from smiledesk.gui.common.style import set_role, set_tone
from smiledesk.gui.teach.models.import_form import ImportForm
from smiledesk.gui.teach.models.importer import Importer
from smiledesk.network.keras_file import KerasNetwork, read_keras_file
from smiledesk.network.store import ModelStore


class ImportPanel(QFrame):
    """Hidden while nothing is imported."""

    imported = Signal(str)
    """The name of a model that is in the store now."""

    def __init__(self, store: ModelStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._file = Path()
        self._looks = BackgroundTask(self)
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

    def take(self, file: Path) -> None:
        """Begin to take in a file: a bundle's zip at once, a Keras model after asking for what it does not say."""
        if self.importer.running:
            return
        self._drop_form()
        self._file = file
        self._show_progress(self.tr("Looking at the file"))
        if file.suffix.lower() == ".zip":
            self.importer.start(file)
        else:
            self._looks.run(lambda: read_keras_file(file), lambda network: self._ask(file, network))

    def give_up(self) -> None:
        """Take nothing in after all."""
        self.importer.cancel()
        self._hide_progress()
        self._drop_form()
        self.hide()

    def stop(self) -> None:
        """End the child and the thread."""
        self._looks.stop()
        self.importer.stop()

    def _ask(self, file: Path, network: KerasNetwork) -> None:
        if self.isHidden():
            return
        form = ImportForm(file, network, self._store.free_name(file.stem))
        form.agreed.connect(self._start)
        form.given_up.connect(self.give_up)
        self.form = form
        self._pages.addWidget(form)
        self._hide_progress()
        form.classes.setFocus()

    def _start(self, options: tuple[str, ...]) -> None:
        self._show_progress(self.tr("Looking at the file"))
        self.importer.start(self._file, options)

    def _arrived(self, name: str) -> None:
        self._hide_progress()
        self._drop_form()
        self.hide()
        self.imported.emit(name)

    def _fail(self, reason: str) -> None:
        self.problem.setText(reason[:1].upper() + reason[1:])
        self._failure.setAccessibleName(self.problem.text())
        self._hide_progress()
        self._failure.show()
        self.show()
        self.close_button.setText(self.tr("Back") if self.form is not None else self.tr("Close"))
        self.close_button.setFocus()

    def _leave_failure(self) -> None:
        """Back to what was asked, where it can be answered otherwise."""
        self._failure.hide()
        if self.form is not None:
            self.form.show()
            self.form.classes.setFocus()
        else:
            self.hide()

    def _show_progress(self, words: str) -> None:
        if self.form is not None:
            self.form.hide()
        self._failure.hide()
        self.doing.setText(words)
        self.bar.setAccessibleDescription(words)
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
        self._looks.failed.connect(self._fail)
        self.importer.progressed.connect(self.doing.setText)
        self.importer.imported.connect(self._arrived)
        self.importer.failed.connect(self._fail)
        self.cancel.clicked.connect(self.give_up)
        self.close_button.clicked.connect(self._leave_failure)
        set_role(self, "card")
        set_tone(self, "accent")
        set_tone(self.problem, "against")
