"""Resolution, mirroring, exposure, brightness and power-line frequency of one camera."""

from functools import partial

import msgspec
from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from smiledesk.gui.common.buttons import dialog_buttons
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.live.camera_mode_text import camera_mode_texts
from smiledesk.sources.camera_abilities import can_be_asked, offered_controls, offered_modes, set_controls
from smiledesk.sources.camera_settings import (
    AUTO_EXPOSURE,
    BRIGHTNESS,
    EXPOSURE,
    MANUAL_EXPOSURE,
    POWER_LINE_FREQUENCY,
    CameraMode,
    CameraSettings,
)
from smiledesk.sources.cameras import CameraInfo

_SETTLED_AFTER_MS = 300
"""Milliseconds without a change before a slider's value is reported, as it changes many times while it is moved."""


class CameraDialog(QDialog):
    """Sets a camera while its picture is visible: every change takes effect at once."""

    changed = Signal(str, object)
    """The camera's key, and its new `CameraSettings`."""

    def __init__(self, camera: CameraInfo, settings: CameraSettings, parent: QWidget | None = None) -> None:
        """settings: as saved for this camera.

        Raises:
            OSError: the camera cannot be opened.
        """
        super().__init__(parent)
        self._camera = camera
        self._settings = settings
        self._controls = offered_controls(camera)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_AFTER_MS)
        self._settled.timeout.connect(lambda: self.changed.emit(self._camera.key, self._settings))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Camera settings: {0}").format(camera.name))
        self.mode = self._mode_choice(offered_modes(camera))
        self.mirrored = QCheckBox(self.tr("Mirror the picture"))
        self.mirrored.setChecked(settings.mirrored)
        self.mirrored.toggled.connect(lambda checked: self._change(mirrored=checked))
        self.automatic_exposure = self._automatic_exposure()
        self.exposure = self._slider(EXPOSURE)
        self.brightness = self._slider(BRIGHTNESS)
        self.power_line = self._power_line_choice()
        self._lay_out()
        self._show_controls()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Resolution"), self.mode)
        if not can_be_asked(self._camera):
            form.addRow("", PlainLabel(self.tr("This system does not say what the camera offers: sizes are untested.")))
        form.addRow("", self.mirrored)
        if self.automatic_exposure is not None:
            form.addRow("", self.automatic_exposure)
        for label, widget in (
            (self.tr("&Exposure"), self.exposure),
            (self.tr("&Brightness"), self.brightness),
            (self.tr("&Power-line frequency"), self.power_line),
        ):
            if widget is not None:
                form.addRow(label, widget)
        kinds = QDialogButtonBox.StandardButton.RestoreDefaults | QDialogButtonBox.StandardButton.Close
        buttons = dialog_buttons(self, kinds)
        # Enter closes; without a default of their own, dialogs take the first button, which would undo everything.
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).clicked.connect(self._restore_defaults)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)

    def _mode_choice(self, modes: tuple[CameraMode, ...]) -> QComboBox:
        box = QComboBox()
        for mode, text in camera_mode_texts(modes).items():
            box.addItem(text, mode)
        box.setCurrentIndex(max(box.findData(self._settings.mode), 0))
        box.activated.connect(lambda _index: self._change(mode=box.currentData()))
        return box

    def _automatic_exposure(self) -> QCheckBox | None:
        control = self._controls.get(AUTO_EXPOSURE)
        if control is None or MANUAL_EXPOSURE not in control.choices:
            return None
        automatic = next((value for value in control.choices if value != MANUAL_EXPOSURE), MANUAL_EXPOSURE)
        box = QCheckBox(self.tr("Set the exposure automatically"))
        box.toggled.connect(lambda checked: self._set_control(AUTO_EXPOSURE, automatic if checked else MANUAL_EXPOSURE))
        return box

    def _power_line_choice(self) -> QComboBox | None:
        control = self._controls.get(POWER_LINE_FREQUENCY)
        if control is None:
            return None
        box = QComboBox()
        box.setToolTip(self.tr("Lamps flicker at this frequency: the wrong one causes stripes"))
        for value, name in control.choices.items():
            box.addItem(name, value)
        box.activated.connect(lambda _index: self._set_control(POWER_LINE_FREQUENCY, box.currentData()))
        return box

    def _slider(self, number: int) -> QSlider | None:
        control = self._controls.get(number)
        if control is None:
            return None
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setMinimumWidth(scaled(220))
        slider.setRange(control.minimum, control.maximum)
        slider.setSingleStep(control.step)
        slider.setPageStep(max((control.maximum - control.minimum) // 10, control.step))
        slider.valueChanged.connect(partial(self._set_control, number))
        return slider

    def _show_controls(self) -> None:
        """Show the camera's current values; a control that another one decides cannot be moved."""
        for number, slider in ((EXPOSURE, self.exposure), (BRIGHTNESS, self.brightness)):
            control = self._controls.get(number)
            if slider is not None and control is not None:
                with QSignalBlocker(slider):
                    slider.setValue(control.value)
                slider.setEnabled(control.active)
        automatic = self._controls.get(AUTO_EXPOSURE)
        if self.automatic_exposure is not None and automatic is not None:
            with QSignalBlocker(self.automatic_exposure):
                self.automatic_exposure.setChecked(automatic.value != MANUAL_EXPOSURE)
        power_line = self._controls.get(POWER_LINE_FREQUENCY)
        if self.power_line is not None and power_line is not None:
            self.power_line.setCurrentIndex(self.power_line.findData(power_line.value))

    def _set_control(self, number: int, value: int) -> None:
        set_controls(self._camera, {number: value})
        self._ask_controls()
        self._change(controls={**self._settings.controls, number: value})

    def _restore_defaults(self) -> None:
        set_controls(self._camera, {number: control.default for number, control in self._controls.items()})
        self._ask_controls()
        self.mode.setCurrentIndex(0)
        with QSignalBlocker(self.mirrored):
            self.mirrored.setChecked(True)
        self._change(mode=None, mirrored=True, controls={})

    def done(self, result: int) -> None:
        """Close, and report the last choice."""
        if self._settled.isActive():
            self._settled.stop()
            self.changed.emit(self._camera.key, self._settings)
        super().done(result)

    def _ask_controls(self) -> None:
        try:
            self._controls = offered_controls(self._camera)
        except OSError:
            # It was unplugged: the window behind this one says so.
            return
        self._show_controls()

    def _change(self, **changes: object) -> None:
        self._settings = msgspec.structs.replace(self._settings, **changes)
        self._settled.start()
