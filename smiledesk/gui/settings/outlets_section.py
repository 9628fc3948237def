"""The outlets of the live picture: where readings and markers go, and where markers come from."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.plain_text import without_mnemonic
from smiledesk.gui.common.style import set_role
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.translation import translate
from smiledesk.gui.live.recording_bar import StatusText
from smiledesk.gui.settings.controls import Choice, SettingControl
from smiledesk.gui.settings.section import SettingsSection
from smiledesk.gui.settings.setting_row import SettingRow
from smiledesk.gui.settings.setting_value import SettingValue
from smiledesk.recording.outlets.outlet_settings import OutletKind, OutletSettings
from smiledesk.settings import SavedSettings, Settings

_FIELD_WIDTH = 200
_STATUS_LINES = 2


class AddressSwitch(SettingControl):
    """Yes or no, and the address that it is about. The value is a pair of both."""

    def __init__(self, text: str) -> None:
        self.box = QCheckBox(without_mnemonic(text))
        self.address = QLineEdit()
        self._both = QWidget()
        super().__init__(self._both)
        self.address.setFixedWidth(scaled(_FIELD_WIDTH))
        set_role(self.address, "field")
        column = QVBoxLayout(self._both)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        column.addWidget(self.address)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(self._choose)
        self.address.editingFinished.connect(self._choose)

    @property
    def named_widgets(self) -> Iterable[QWidget]:
        """The box and the field."""
        return (self.box, self.address)

    def show_value(self, value: Any) -> None:
        """Tick the box, or not, and show the address."""
        is_on, address = value
        self.box.setChecked(is_on)
        self.address.setText(address)

    def _choose(self) -> None:
        self.value_chosen.emit((self.box.isChecked(), self.address.text().strip()))


class OutletRow(SettingRow):
    """The row of an outlet, with its status below."""

    def __init__(self, title: str, explanation: str, control: SettingControl, value: SettingValue) -> None:
        super().__init__(title, explanation, control, value)
        self.status = Hint()
        self.status.reserve_lines(_STATUS_LINES)
        self.status.setAlignment(Qt.AlignmentFlag.AlignTop)
        grid = self.layout()
        if isinstance(grid, QGridLayout):
            grid.addWidget(self.status, 2, 0, 1, 3)

    def show_status(self, status: StatusText) -> None:
        """Show what the outlet does, or why it cannot."""
        (self.status.warn if status.tone == "warning" else self.status.explain)(status.text)


class OutletsSection(SettingsSection):
    """A row for each outlet."""

    def __init__(self, settings: SavedSettings) -> None:
        self.outlets: Mapping[OutletKind, OutletRow] = {
            "osc": _osc(settings),
            "osc_markers": _osc_markers(settings),
            "lsl": _lsl(settings),
        }
        super().__init__(translate("outlets_section", "Outlets"), tuple(self.outlets.values()))

    def show_statuses(self, statuses: Mapping[OutletKind, StatusText]) -> None:
        """Show the status of each outlet."""
        for kind, status in statuses.items():
            self.outlets[kind].show_status(status)


def _osc(settings: SavedSettings) -> OutletRow:
    return OutletRow(
        translate("outlets_section", "OSC"),
        translate(
            "outlets_section", "Readings and markers go to a program at this address, such as one for music or light."
        ),
        AddressSwitch(translate("outlets_section", "Send readings and markers to")),
        _value(
            settings,
            lambda outlets: (outlets.osc, outlets.osc_address),
            lambda value: {"osc": value[0], "osc_address": value[1]},
        ),
    )


def _osc_markers(settings: SavedSettings) -> OutletRow:
    return OutletRow(
        translate("outlets_section", "OSC markers"),
        translate("outlets_section", "Another program, such as one that shows films, sets markers in the recording."),
        AddressSwitch(translate("outlets_section", "Set markers received at")),
        _value(
            settings,
            lambda outlets: (outlets.osc_markers, outlets.osc_markers_address),
            lambda value: {"osc_markers": value[0], "osc_markers_address": value[1]},
        ),
    )


def _lsl(settings: SavedSettings) -> OutletRow:
    return OutletRow(
        translate("outlets_section", "Lab Streaming Layer"),
        translate(
            "outlets_section", "Offers streams of readings and markers, on one clock with those of other devices, to:"
        ),
        Choice(
            {
                #: Streams are offered to nobody
                None: translate("outlets_section", "nobody"),
                "machine": translate("outlets_section", "programs of this machine"),
                "network": translate("outlets_section", "the whole network"),
            }
        ),
        _value(settings, lambda outlets: outlets.lsl, lambda reach: {"lsl": reach}),
    )


def _value(
    settings: SavedSettings, read: Callable[[OutletSettings], Any], changes: Callable[[Any], Mapping[str, Any]]
) -> SettingValue:
    """A part of the setting `outlets`. changes: the fields of `OutletSettings` that have a value."""
    return SettingValue(
        current=lambda: read(settings.current.outlets),
        request=lambda value: settings.change(
            outlets=msgspec.structs.replace(settings.current.outlets, **changes(value))
        ),
        default=lambda: read(Settings().outlets),
        fields=("outlets",),
    )
