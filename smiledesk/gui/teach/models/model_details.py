"""The details of a model: its measurements, data and notes, and buttons for what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.message_text import message_text
from smiledesk.gui.common.numbers import grouped
from smiledesk.gui.common.plain_text import PlainLabel, capitalized, plain
from smiledesk.gui.common.style import set_room
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.teach.models.model_text import (
    accuracy_text,
    auc_text,
    data_text,
    moment_text,
    network_text,
    short_data_text,
    training_faces_text,
    verdict_rule_text,
)
from smiledesk.gui.teach.models.notes_field import NotesField
from smiledesk.network.bundle import Bundle
from smiledesk.network.card import Measurement
from smiledesk.network.shipped_models import BUNDLED
from smiledesk.network.store import StoredModel

_ROOM_FOR_LONG_TEXT = 446
"""Pixels from which all buttons fit side by side with their long text."""

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class MeasurementsTable(QWidget):
    """A row for each measurement: accuracy, area under the curve, number of images, and which images."""

    def __init__(self, measurements: Sequence[Measurement], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(3, 1)
        if measurements:
            self._fill(measurements)
        else:
            label = self._label(self.tr("Not measured yet: a comparison on images shows how good it is."))
            self._grid.addWidget(label, 0, 0, 1, 4)

    def _fill(self, measurements: Sequence[Measurement]) -> None:
        heads = {
            #: Heading of a column: share of right verdicts
            self.tr("right"): self.tr("Accuracy: the share of images with the right verdict"),
            self.tr("AUC"): self.tr(
                "How often the model gives the positive image of a pair the higher probability; 0.5 is guessing"
            ),
            #: Heading of a column: their number
            self.tr("images"): self.tr("The number of images that it was measured on"),
            #: Heading of a column: the images
            self.tr("measured on"): self.tr("The images that it was measured on"),
        }
        for column, (head, meaning) in enumerate(heads.items()):
            label = self._label(head)
            label.setToolTip(plain(meaning))
            self._grid.addWidget(label, 0, column, _RIGHT if column < 3 else _LEFT)
        for row, measurement in enumerate(measurements, start=1):
            for column, number in enumerate(
                (accuracy_text(measurement), auc_text(measurement), grouped(measurement.n))
            ):
                label = PlainLabel(number, font=monospaced(9))
                self._grid.addWidget(label, row, column, _RIGHT)
            label = self._label(short_data_text(measurement))
            label.setToolTip(plain(measurement.data))
            self._grid.addWidget(label, row, 3)

    def _label(self, text: str) -> PlainLabel:
        label = PlainLabel(text, font=proportional(8.5), tone="muted", wraps=True)
        label.setAlignment(_LEFT)
        return label


class ModelDetails(QWidget):
    """Shows a model. The row connects the buttons."""

    def __init__(self, model: StoredModel, *, active: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.complaint = PlainLabel(capitalized(message_text(model.fault)), tone="warning", wraps=True)
        self.complaint.setVisible(bool(model.fault))
        self.notes = NotesField(model.notes, self)
        self.compare = self._button(self.tr("Compare…"), self.tr("Compare it with the model in use on the same images"))
        self.rename = self._button(self.tr("Rename"), Action.RENAME_MODEL.with_key(Action.RENAME_MODEL.text))
        self.export = self._button(
            self.tr("Export…"),
            Action.EXPORT_MODEL.with_key(self.tr("Save the whole bundle, the Keras model, or the LiteRT file")),
        )
        self.remove = self._button(
            self.tr("Remove"), Action.REMOVE_MODEL.with_key(self.tr("Move it to the trash: it can be restored"))
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.complaint)
        if model.bundle is not None:
            self._show_bundle(layout, model.name, model.bundle)
        if model.own:
            layout.addWidget(self.notes)
        else:
            self.notes.hide()
        layout.addLayout(self._buttons(model, active=active))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the text of the compare button that fits."""
        long = self.tr("Compare with the one in use…")
        self.compare.setText(long if event.size().width() >= scaled(_ROOM_FOR_LONG_TEXT) else self.tr("Compare…"))
        super().resizeEvent(event)

    @property
    def focus_order(self) -> list[QWidget]:
        """The widgets that take the focus, from top to bottom."""
        return [self.notes, self.compare, self.rename, self.export, self.remove]

    def _show_bundle(self, layout: QVBoxLayout, name: str, bundle: Bundle) -> None:
        card = bundle.card
        layout.addWidget(MeasurementsTable(card.measurements))
        # The bundled model has the same name everywhere, whatever title its card gives.
        facts = {self.tr("Title"): card.title} if card.title not in ("", name) and name != BUNDLED else {}
        facts |= {
            #: Before the names of folders
            self.tr("Learned from"): data_text(card),
            self.tr("Training faces"): training_faces_text(bundle),
            #: Before a date
            self.tr("Made"): moment_text(card),
            self.tr("Network"): network_text(card),
            self.tr("Verdict"): verdict_rule_text(card),
        }
        rows = QGridLayout()
        rows.setVerticalSpacing(3)
        rows.setHorizontalSpacing(10)
        rows.setColumnStretch(1, 1)
        for row, (title, fact) in enumerate(facts.items()):
            label = self._label(title)
            label.setFont(proportional(8.5, bold=True))
            label.setWordWrap(False)
            rows.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(self._label(fact), row, 1)
        layout.addLayout(rows)
        if card.limits:
            layout.addWidget(self._label(card.limits))

    def _buttons(self, model: StoredModel, *, active: bool) -> QHBoxLayout:
        usable, own = model.bundle is not None, model.own
        line = QHBoxLayout()
        line.setSpacing(6)
        shown = {self.compare: usable and not active, self.rename: own, self.export: usable, self.remove: own}
        for button, is_shown in shown.items():
            button.setVisible(is_shown)
            line.addWidget(button)
        line.addStretch()
        return line

    def _button(self, text: str, tooltip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(plain(tooltip))
        set_room(button, "medium")
        return button

    def _label(self, text: str) -> PlainLabel:
        return PlainLabel(text, font=proportional(8.5), tone="muted", wraps=True)
