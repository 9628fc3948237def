"""The dialog in which the user chooses where readings and markers go, and where markers come from."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from smiledesk.gui.common.buttons import dialog_buttons
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.section import Section
from smiledesk.gui.common.style import set_role
from smiledesk.gui.common.text_size import scaled
from smiledesk.recording.outlets.lsl_library import Reach
from smiledesk.recording.outlets.outlet_settings import OutletKind, OutletSettings

_WIDTH = 500
_FIELD_WIDTH = 200
_STATE_LINES = 2


@dataclass(frozen=True, slots=True)
class OutletState:
    """The state of an outlet, as the dialog shows it."""

    text: str
    is_fault: bool = False


class OutletsDialog(QDialog):
    """Switches outlets while the picture goes on: every change takes effect at once."""

    changed = Signal(object)
    """The new `OutletSettings`."""

    def __init__(self, settings: OutletSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._states: dict[OutletKind, Hint] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Outlets"))
        self.setMinimumWidth(scaled(_WIDTH))
        self.osc = QCheckBox(self.tr("&Send readings and markers to"))
        self.osc_address = self._address(self.osc, settings.osc_address)
        self.osc_markers = QCheckBox(self.tr("Set &markers received at"))
        self.osc_markers_address = self._address(self.osc_markers, settings.osc_markers_address)
        self.lsl = QCheckBox(self.tr("&Offer streams of readings and markers to"))
        self.lsl_reach = self._reach()
        self._connect()
        self._lay_out()

    def show_states(self, states: Mapping[OutletKind, OutletState]) -> None:
        """Show the state of each outlet."""
        for kind, state in states.items():
            (self._states[kind].warn if state.is_fault else self._states[kind].explain)(state.text)

    def _address(self, box: QCheckBox, address: str) -> QLineEdit:
        field = QLineEdit(address)
        field.setAccessibleName(box.text().replace("&", ""))
        set_role(field, "field")
        return field

    def _reach(self) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("programs of this machine"), "machine")
        box.addItem(self.tr("the whole network"), "network")
        box.setCurrentIndex(max(box.findData(self._settings.lsl), 0))
        box.setAccessibleName(self.lsl.text().replace("&", ""))
        return box

    def _connect(self) -> None:
        self.osc.setChecked(self._settings.osc)
        self.osc_markers.setChecked(self._settings.osc_markers)
        self.lsl.setChecked(self._settings.lsl is not None)
        for box in (self.osc, self.osc_markers, self.lsl):
            box.toggled.connect(self._change)
        for field in (self.osc_address, self.osc_markers_address):
            field.editingFinished.connect(self._change)
        self.lsl_reach.activated.connect(self._change)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self._section("osc", self.tr("OSC"), self.osc, self.osc_address))
        column.addWidget(
            self._section("osc_markers", self.tr("OSC markers"), self.osc_markers, self.osc_markers_address)
        )
        column.addWidget(self._section("lsl", self.tr("Lab Streaming Layer"), self.lsl, self.lsl_reach))
        buttons = dialog_buttons(self, QDialogButtonBox.StandardButton.Close)
        # Enter in a field takes its address over, and must not close the dialog.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        column.addWidget(buttons)

    def _section(self, kind: OutletKind, title: str, box: QCheckBox, choice: QWidget) -> Section:
        section = Section(title)
        row = QHBoxLayout()
        row.addWidget(box)
        row.addStretch()
        choice.setFixedWidth(scaled(_FIELD_WIDTH))
        row.addWidget(choice)
        section.rows.addLayout(row)
        self._states[kind] = state = Hint()
        state.reserve_lines(_STATE_LINES)
        state.setAlignment(Qt.AlignmentFlag.AlignTop)
        section.rows.addWidget(state)
        return section

    def _change(self, *_: object) -> None:
        reach: Reach | None = self.lsl_reach.currentData() if self.lsl.isChecked() else None
        changed = OutletSettings(
            osc=self.osc.isChecked(),
            osc_address=self.osc_address.text().strip(),
            osc_markers=self.osc_markers.isChecked(),
            osc_markers_address=self.osc_markers_address.text().strip(),
            lsl=reach,
        )
        if changed != self._settings:
            self._settings = changed
            self.changed.emit(changed)
