"""The window's dialogs with as much in them as they can have."""

from collections.abc import Iterator

from PySide6.QtWidgets import QDialog

from smiledesk.gui.common.translation import translate
from smiledesk.gui.live.camera_dialog import CameraDialog
from smiledesk.gui.live.shutter_dialog import ShutterDialog
from smiledesk.gui.shell.help import KeyboardHelp
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.shell.marker_keys import MarkerNamesDialog
from smiledesk.gui.shell.new_lesson_dialogs import NewClassesDialog, NewPupilDialog
from smiledesk.gui.shell.project_dialogs import OpenProjectDialog, SaveProjectDialog, WorkDialog
from smiledesk.project.format import InitialSettings, Manifest
from smiledesk.project.opening import ProjectContent
from smiledesk.recording.shutter import ShutterRule
from smiledesk.sources.camera_settings import CameraSettings
from smiledesk.sources.cameras import CameraInfo

_PROJECT = ProjectContent(
    Manifest(
        program="SmileDesk",
        created="2026-11-30T12:00:00Z",
        classes=("smile", "no_smile"),
        models=("twice as wide",),
        settings=InitialSettings(model="twice as wide", threshold=0.65),
    ),
    {"smile": 20, "no_smile": 12},
)

_CAMERA = CameraInfo(0, "System camera", "", "")
"""A camera of a system that lists no modes and controls."""


def shown_dialogs(window: MainWindow) -> Iterator[QDialog]:
    """Show the dialogs one after the other, all but the settings."""
    dialogs = (
        SaveProjectDialog(1234, ("twice as wide", "half as wide"), window),
        OpenProjectDialog("lesson.smiledesk", _PROJECT, 32, window),
        WorkDialog("Open project", translate("Projects", "Checking and opening the project"), window),
        NewClassesDialog(32, window),
        NewPupilDialog(32, window),
        CameraDialog(_CAMERA, CameraSettings(), window),
        ShutterDialog(ShutterRule(), sound=True, parent=window),
        MarkerNamesDialog(("blink",), window),
        KeyboardHelp(window),
    )
    for dialog in dialogs:
        dialog.show()
        yield dialog
        dialog.close()
