"""The settings of one camera."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from smiledesk.gui.live.camera_dialog import CameraDialog
from smiledesk.sources.camera_settings import CameraMode, CameraSettings
from smiledesk.sources.cameras import CameraInfo

ELSEWHERE = CameraInfo(0, "System camera", "", "")
"""Of a system that cannot be asked for modes and controls."""


def test_the_dialog_marks_untested_sizes_and_returns_the_choice(qtbot: QtBot) -> None:
    dialog = CameraDialog(ELSEWHERE, CameraSettings(mirrored=False))
    qtbot.addWidget(dialog)
    assert any("untested" in label.text() for label in dialog.findChildren(QLabel))
    assert (dialog.mirrored.isChecked(), dialog.exposure, dialog.brightness) == (False, None, None)
    assert dialog.mode.currentText() == "Automatic: 1280 × 720, 30 frames/s"
    dialog.mode.setCurrentIndex(dialog.mode.findText("640 × 480, 30 frames/s"))
    with qtbot.waitSignal(dialog.changed) as changed:
        dialog.mode.activated.emit(dialog.mode.currentIndex())
    assert changed.args == ["System camera", CameraSettings(mode=CameraMode(640, 480, 30.0), mirrored=False)]
    dialog.show()
    with qtbot.waitSignal(dialog.changed) as changed:
        dialog.mirrored.click()
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert changed.args[1].mirrored
