"""What opens below a model's line: its numbers, its data, the user's notes, and what can be done with it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel, plain
from smiledesk.gui.common.style import set_room, set_tone
from smiledesk.gui.teach.models.measurements_table import MeasurementsTable
from smiledesk.gui.teach.models.model_text import data_text, moment_text, network_text, verdict_rule_text
from smiledesk.gui.teach.models.notes_field import NotesField
from smiledesk.network.card import Card
from smiledesk.network.store import BUNDLED, StoredModel

_ROOM_FOR_WORDS = 446
"""Pixels from which all buttons stand beside each other with all their words."""


class ModelDetails(QWidget):
    """Shows one model; its buttons are connected by whoever shows it."""

    def __init__(self, model: StoredModel, *, active: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.complaint = PlainLabel(model.complaint[:1].upper() + model.complaint[1:])
        self.complaint.setWordWrap(True)
        self.complaint.setVisible(bool(model.complaint))
        self.notes = NotesField(model.notes, self)
        self.compare = self._button(
            self.tr("Compare…"), self.tr("Judge the same images with this one and the one in use")
        )
        self.rename = self._button(self.tr("Rename"), self.tr("Rename it (F2)"))
        self.export = self._button(
            self.tr("Export…"),
            self.tr("Save it as a file: the whole bundle, the Keras model, or the LiteRT file (Ctrl+E)"),
        )
        self.remove = self._button(
            self.tr("Remove"), self.tr("Move it to the trash, from which it can be restored (Del)")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.complaint)
        if model.bundle is not None:
            self._show_card(layout, model.name, model.bundle.card)
        if model.name != BUNDLED:
            layout.addWidget(self.notes)
        else:
            self.notes.hide()
        layout.addLayout(self._buttons(model, active=active))
        set_tone(self.complaint, "warning")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say in one word what there is no room to say in six."""
        long = self.tr("Compare with the one in use…")
        self.compare.setText(long if event.size().width() >= _ROOM_FOR_WORDS else self.tr("Compare…"))
        super().resizeEvent(event)

    @property
    def focus_order(self) -> list[QWidget]:
        """Where the keys go, from top to bottom."""
        return [self.notes, self.compare, self.rename, self.export, self.remove]

    def _show_card(self, layout: QVBoxLayout, name: str, card: Card) -> None:
        layout.addWidget(MeasurementsTable(card.measurements))
        # The bundled model is called by its name everywhere, not by the title that its makers gave it.
        facts = {self.tr("Title"): card.title} if card.title not in ("", name) and name != BUNDLED else {}
        facts |= {
            self.tr("Learned from"): data_text(card),
            self.tr("Made"): moment_text(card),
            self.tr("Network"): network_text(card),
            self.tr("Verdict"): verdict_rule_text(card),
        }
        rows = QGridLayout()
        rows.setVerticalSpacing(3)
        rows.setHorizontalSpacing(10)
        rows.setColumnStretch(1, 1)
        for row, (title, fact) in enumerate(facts.items()):
            label = self._words(title)
            label.setFont(proportional(8.5, bold=True))
            label.setWordWrap(False)
            rows.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(self._words(fact), row, 1)
        layout.addLayout(rows)
        if card.limits:
            layout.addWidget(self._words(card.limits))

    def _buttons(self, model: StoredModel, *, active: bool) -> QHBoxLayout:
        usable, own = model.bundle is not None, model.name != BUNDLED
        line = QHBoxLayout()
        line.setSpacing(6)
        shown = {self.compare: usable and not active, self.rename: own, self.export: usable, self.remove: own}
        for button, is_shown in shown.items():
            button.setVisible(is_shown)
            line.addWidget(button)
        line.addStretch()
        return line

    def _button(self, words: str, meaning: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setToolTip(plain(meaning))
        set_room(button, "medium")
        return button

    def _words(self, words: str) -> PlainLabel:
        label = PlainLabel(words)
        label.setWordWrap(True)
        label.setFont(proportional(8.5))
        set_tone(label, "muted")
        return label
