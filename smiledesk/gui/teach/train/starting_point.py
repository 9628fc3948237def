"""What a run starts from: what the model in use has learned, or nothing; and why."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.section import Remark, Section
from smiledesk.network.architecture import Architecture, why_not_from
from smiledesk.network.bundle import Bundle
from smiledesk.network.model_names import name_of


class StartingPoint(Section):
    """Says which it is; the user may want random weights, and cannot want what does not fit."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Start"), parent)
        self._model: Bundle | None = None
        self._classes: tuple[str, ...] = ()
        self._architecture: Architecture | None = None
        self.from_model = QCheckBox(self.tr("Start from what the model in use has learned"))
        self.from_model.setChecked(True)
        self.from_model.toggled.connect(self._show)
        self.reason = Remark()
        self.rows.addWidget(self.from_model)
        self.rows.addWidget(self.reason)
        self._show()

    @property
    def folder(self) -> Path | None:
        """Of the bundle to start from; None for random weights."""
        return self._model.folder if self._model is not None and self._fits() and self.from_model.isChecked() else None

    def use(self, model: Bundle | None, classes: tuple[str, ...], architecture: Architecture | None) -> None:
        """Show what can be started from. classes: to be learned. architecture: to be built; None where it cannot be."""
        if (model, classes, architecture) != (self._model, self._classes, self._architecture):
            self._model, self._classes, self._architecture = model, classes, architecture
            self._show()

    def _fits(self) -> bool:
        return (
            self._model is not None
            and self._architecture is not None
            and not why_not_from(self._model.card, self._architecture, self._classes)
        )

    def _show(self) -> None:
        self.from_model.setEnabled(self._fits())
        self.reason.say(self._words())
        self.changed.emit()

    def _words(self) -> str:
        model = self._model
        if model is None or not self._classes:
            return self.tr("Choose images first: they decide what the weights can start from.")
        if self._architecture is None:
            return self.tr("Describe a network that can be built first: it decides what the weights can start from.")
        if model.card.classes != self._classes:
            theirs = ", ".join(map(class_text, model.card.classes))
            return self.tr(
                "From random weights: “{0}”, the model in use, knows other classes ({1}), so that what it has learned "
                "does not fit."
            ).format(name_of(model), theirs)
        if not self._fits():
            return self.tr(
                "From random weights: “{0}”, the model in use, has other layers, so that its weights do not fit."
            ).format(name_of(model))
        if self.from_model.isChecked():
            return self.tr(
                "From “{0}”: it knows the same classes and has the same layers. That takes fewer images and less time."
            ).format(name_of(model))
        return self.tr("From random weights, as chosen. That takes more images and more time.")
