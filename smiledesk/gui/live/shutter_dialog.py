"""Asks for the smile shutter's rule before it starts."""

from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from smiledesk.core.setting import SettingField, setting_fields
from smiledesk.gui.common.buttons import dialog_buttons
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.plain_text import plain
from smiledesk.recording.shutter import ShutterRule

_FIELDS = setting_fields(ShutterRule)

_MOST_OFFERED = 9
"""Largest number of faces in the list; a larger one is offered if it was chosen by a command."""


class ShutterDialog(QDialog):
    """Sets who has to smile and for how long, the countdown, the pause after a picture, and the sound."""

    start_requested = Signal(object, bool)
    """The `ShutterRule`, and True for a sound with each picture."""

    def __init__(self, rule: ShutterRule, *, sound: bool, parent: QWidget | None = None) -> None:
        """rule, sound: as chosen before."""
        super().__init__(parent)
        self._rule = rule
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Smile shutter"))
        self.smiling = self._smiling_choice(rule.least_smiling)
        self.hold = _seconds(_FIELDS["hold_seconds"], rule.hold_seconds)
        self.countdown = _seconds(_FIELDS["countdown_seconds"], rule.countdown_seconds)
        #: No countdown
        self.countdown.setSpecialValueText(self.tr("none"))
        self.cool_down = _seconds(_FIELDS["cool_down_seconds"], rule.cool_down_seconds)
        self.sound = QCheckBox(self.tr("&Sound"))
        self.sound.setChecked(sound)
        self._lay_out()

    @property
    def rule(self) -> ShutterRule:
        """The rule as it is set now."""
        return replace(
            self._rule,
            least_smiling=self.smiling.currentData(),
            hold_seconds=self.hold.value(),
            countdown_seconds=self.countdown.value(),
            cool_down_seconds=self.cool_down.value(),
        )

    def accept(self) -> None:
        """Request the start."""
        rule, sound = self.rule, self.sound.isChecked()
        super().accept()
        self.start_requested.emit(rule, sound)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Who smiles"), self.smiling)
        #: For how many seconds
        form.addRow(self.tr("&For"), self.hold)
        form.addRow(self.tr("&Countdown"), self.countdown)
        form.addRow(self.tr("&Pause after a picture"), self.cool_down)
        form.addRow("", self.sound)
        hint = Hint(self.tr("Faces far smaller than the largest one do not count: they are people passing behind."))
        kinds = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        buttons = dialog_buttons(self, kinds)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("S&tart"))
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(hint)
        column.addWidget(buttons)

    def _smiling_choice(self, least: int | None) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("Everyone in view"), None)
        box.addItem(self.tr("One face"), 1)
        for number in sorted({*range(2, _MOST_OFFERED + 1), max(least or 0, 2)}):
            box.addItem(self.tr("At least %n faces", "", number), number)
        box.setCurrentIndex(box.findData(least))
        box.setToolTip(plain(_FIELDS["least_smiling"].setting.help))
        return box


def _seconds(field: SettingField, value: float) -> QDoubleSpinBox:
    """A field for a number of seconds, with the limits of a setting."""
    box = QDoubleSpinBox()
    # Numbers have a decimal point everywhere, so a point is typed: a German locale would read 0.5 as 5.
    box.setLocale(QLocale.c())
    box.setDecimals(1)
    box.setRange(field.setting.least or 0, field.setting.most or 0)
    box.setSingleStep(0.5)
    box.setSuffix(" s")
    box.setValue(value)
    box.setToolTip(plain(field.setting.help))
    return box
