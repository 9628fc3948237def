"""The changed network saved as a model of the user's own, by a child process."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from smiledesk.attribution.interventions import described
from smiledesk.gui.common.child_process import ChildProcess
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.plain_text import PlainLabel, capitalized
from smiledesk.gui.common.progress_bar import ProgressBar
from smiledesk.gui.common.section import Section
from smiledesk.gui.common.style import set_role, set_room, set_tone
from smiledesk.gui.microscope.interventions.network_changes import NetworkChanges
from smiledesk.jobs.messages import Progress, Saved
from smiledesk.jobs.protocol import AnyMessage
from smiledesk.jobs.requests import SaveChangedRequest


class SaveSection(Section):
    """A name and a button; then the progress, and the saved model or the reason why there is none."""

    use_requested = Signal(str)
    """Name of the saved model."""

    def __init__(self, changes: NetworkChanges, free_name: Callable[[str], str], parent: QWidget | None = None) -> None:
        """free_name: a name near to the one suggested that a new model can have."""
        super().__init__(self.tr("Keep it as a model"), parent)
        self._changes = changes
        self._free_name = free_name
        self._saved = ""
        """Name of the model that was saved last."""
        self.child = ChildProcess(self, self.tr("Saving the model"))
        self.child.message_received.connect(self._receive)
        self.child.failed.connect(self._show_failure)
        self.child.ended.connect(self._show_saved)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the model"))
        self.name.returnPressed.connect(self._save)
        set_role(self.name, "field")
        self.save = QPushButton(self.tr("Save"))
        self.save.clicked.connect(self._save)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self._cancel)
        self.use = QPushButton(self.tr("Use it"))
        self.use.clicked.connect(lambda: self.use_requested.emit(self._saved))
        self.bar = ProgressBar(self.tr("Progress of the saving"))
        self.hint = Hint()
        self.result = PlainLabel(wraps=True)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.name, stretch=1)
        for button in (self.save, self.cancel, self.use):
            set_room(button, "medium")
            line.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.rows.addLayout(line)
        self.rows.addWidget(self.bar)
        self.rows.addWidget(self.result)
        self.rows.addWidget(self.hint)
        changes.changed.connect(self._follow_changes)
        self._show_idle()

    def stop(self) -> None:
        """End the child, and wait for it."""
        self.child.stop()

    def _follow_changes(self) -> None:
        """Offer the current changes; a saving that is under way keeps those with which it began."""
        if not self.child.busy:
            self._saved = ""
            self._show_idle()

    def _show_idle(self) -> None:
        has_any, model = bool(self._changes.interventions), self._changes.bundle
        self.bar.stop()
        self.bar.hide()
        self.cancel.hide()
        self.use.setVisible(bool(self._saved))
        self.result.setVisible(bool(self._saved))
        self.save.setVisible(not self._saved)
        self.name.setVisible(not self._saved)
        self.name.setEnabled(has_any)
        self.save.setEnabled(has_any)
        if not has_any:
            self.name.clear()
        if has_any and model is not None and not self.name.text():
            self.name.setText(self._free_name(self.tr("{0} changed").format(model.card.title)))
        self.hint.explain(
            self.tr("It is converted, compared with the changed network, and listed under Models.")
            if has_any
            else self.tr("Change something first.")
        )
        self.hint.setVisible(not self._saved)

    def _save(self) -> None:
        bundle, name = self._changes.bundle, self.name.text().strip()
        if bundle is None or not name or not self._changes.interventions or self.child.busy:
            return
        self._saved = ""
        self._show_phase(self.tr("Reading the model"))
        self.bar.show_busy()
        self.bar.show()
        self.save.setEnabled(False)
        self.name.setEnabled(False)
        self.cancel.show()
        self.cancel.setFocus()
        self.child.run_instead(
            SaveChangedRequest(
                model=bundle.folder,
                card=bundle.files.card,
                model_id=bundle.model_id,
                interventions=described(self._changes.interventions),
                name=name,
            )
        )

    def _cancel(self) -> None:
        self.child.end()
        self._show_idle()
        self.save.setFocus()

    def _receive(self, message: AnyMessage) -> None:
        if isinstance(message, Saved):
            self._saved = message.name
        elif isinstance(message, Progress):
            texts = {
                "reading": self.tr("Reading the model"),
                "starting": self.tr("Loading TensorFlow, which usually takes 4 to 15 seconds"),
                "exporting": self.tr("Converting the network, and comparing it with the changed one"),
            }
            self._show_phase(texts.get(message.phase, ""))

    def _show_phase(self, text: str) -> None:
        set_tone(self.result, "")
        self.result.setText(text)
        self.result.show()
        self.hint.hide()

    def _show_saved(self) -> None:
        """Offer to use the model, once the process that wrote it is gone."""
        if self._saved:
            set_tone(self.result, "accent")
            self.result.setText(self.tr("Saved: '{0}' is under Models.").format(self._saved))
            self.name.clear()
            self._show_idle()
            self.use.setFocus()

    def _show_failure(self, reason: str) -> None:
        self._show_idle()
        set_tone(self.result, "against")
        self.result.setText(capitalized(reason))
        self.result.show()
        self.name.setFocus()
