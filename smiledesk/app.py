"""The composition root: makes the application, wires everything, and takes it apart again."""

import logging
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from smiledesk import __version__
from smiledesk.core.resources import resource
from smiledesk.core.temporary import remove_abandoned_folders
from smiledesk.faces.factory import DetectorChoice
from smiledesk.gui.common.actions import Action, use_keys
from smiledesk.gui.common.focus_ring import FocusRing
from smiledesk.gui.common.fonts import FontError, use_program_fonts
from smiledesk.gui.common.languages import use_language
from smiledesk.gui.common.message_text import error_text, message_text
from smiledesk.gui.common.qt_messages import drop_qt_noise
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.translation import translate
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.gui.shell.actions import WindowActions
from smiledesk.gui.shell.appearance import Appearance
from smiledesk.gui.shell.baseline import BaselineTaking
from smiledesk.gui.shell.booth import Booth
from smiledesk.gui.shell.course import Course
from smiledesk.gui.shell.drift import LiveDrift
from smiledesk.gui.shell.dropped_files import DroppedFiles
from smiledesk.gui.shell.experiments import Experiments
from smiledesk.gui.shell.explorations import Explorations
from smiledesk.gui.shell.filming import Filming
from smiledesk.gui.shell.folder_classification import FolderClassification
from smiledesk.gui.shell.interventions import Interventions
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.shell.marker_keys import MarkerKeys
from smiledesk.gui.shell.menus import MenuBar, ModelMenu, RecordMenu, SourceMenu
from smiledesk.gui.shell.new_lesson import NewLesson
from smiledesk.gui.shell.outlets import LiveOutlets
from smiledesk.gui.shell.pictures import Pictures
from smiledesk.gui.shell.projects import Projects
from smiledesk.gui.shell.quit_requests import QuitRequests
from smiledesk.gui.shell.recordings import Recordings
from smiledesk.gui.shell.recordings_folder import RecordingsFolder
from smiledesk.gui.shell.session_settings import SessionSettings
from smiledesk.gui.shell.settings_window import SettingsWindow
from smiledesk.gui.shell.smile_shutter import SmileShutter
from smiledesk.gui.shell.sources import Sources
from smiledesk.gui.shell.strongest import Strongest
from smiledesk.gui.shell.summaries import Summaries
from smiledesk.gui.shell.teaching import Teaching
from smiledesk.gui.shell.tour import Tour
from smiledesk.gui.shell.window_modes import WindowModes
from smiledesk.gui.shell.window_place import place_window
from smiledesk.network.shipped_models import BUNDLED
from smiledesk.network.store import ModelStore
from smiledesk.recording.markers import Markers
from smiledesk.session.session import Session
from smiledesk.settings import SavedSettings, Settings, UnreadableSettingsError, detector_choice, load_settings
from smiledesk.user_data import user_data_folder

if TYPE_CHECKING:
    from smiledesk.gui.shell.attributions import Attributions

_log = logging.getLogger(__name__)

_PREPARE_AFTER_MS = 1500
"""Milliseconds before background work begins, so that the first picture comes first."""


class Application:
    """The running program: session, window, settings."""

    window: MainWindow
    sources: Sources
    recordings_folder: RecordingsFolder
    recordings: Recordings
    marker_keys: MarkerKeys
    session_settings: SessionSettings
    pictures: Pictures
    filming: Filming
    smile_shutter: SmileShutter
    baseline: BaselineTaking
    booth: Booth
    outlets: LiveOutlets
    window_modes: WindowModes
    appearance: Appearance
    summaries: Summaries
    explorations: Explorations
    interventions: Interventions
    drift: LiveDrift
    experiments: Experiments
    course: Course
    tour: Tour
    teaching: Teaching
    strongest: Strongest
    folder_classification: FolderClassification
    projects: Projects
    new_lesson: NewLesson
    settings_window: SettingsWindow

    _asks_before_closing = True
    _has_window = True

    opens_anew = False
    """The window was closed to be opened again, in another language."""

    def __init__(self, qt: QApplication, source: str | None, model: Path | None, yunet: Path | None) -> None:
        """source, model, yunet: as on the command line; None for what the settings say."""
        settings, complaint = _settings(yunet)
        complaint = _use_texts(qt, settings) or complaint
        self._first_source = source
        self._first_model = model
        self._settings = SavedSettings(settings, self._show_message)
        detector = partial(_detector_in_use, self._settings)
        self._theme = Theme(qt, settings.theme, settings.contrast, settings.text_size)
        self.session = Session(detector().make)
        self.markers = Markers()
        self.store = ModelStore(user_data_folder() / "models")
        self.live_model = LiveModel(self.session, self.store)
        use_keys(settings.shortcuts)
        self.actions = actions = WindowActions(self)
        self.window = MainWindow(self.session, self._theme, actions, self._made_menus(), self._may_close)
        # Deleted with the widgets that follow it, not by the garbage collector after them.
        self.live_model.setParent(self.window)
        self._focus_ring = FocusRing(qt, self._theme, self.window)
        self.sources = Sources(self.window, self.session, self._settings)
        self.recordings_folder = RecordingsFolder(self.window, self._settings)
        self.recordings = Recordings(
            self.window, self.session, self.sources, self._settings, self.recordings_folder, self.markers
        )
        self.session_settings = SessionSettings(self.window, self.session, self._settings, self.recordings)
        self.pictures = Pictures(self.window, self._theme, actions, self.recordings_folder, self._settings)
        self.filming = Filming(self.window, self.session, self.recordings_folder, self._settings)
        self.smile_shutter = SmileShutter(self.window, self.session, self._settings, self.recordings_folder)
        self.baseline = BaselineTaking(self.window, self.session, actions, self._settings)
        self.booth = Booth(
            self.window, self.session, self._settings, self.recordings_folder, self.sources, self.smile_shutter
        )
        self.outlets = LiveOutlets(self.window, self.session, self._settings, self.markers)
        self.marker_keys = MarkerKeys(self.window, self._settings, self.markers, self._markers_are_used)
        self.window_modes = WindowModes(self.window, actions, self._settings)
        self.appearance = Appearance(self.window, self._theme, actions, self._settings)
        self.summaries = Summaries(self.window, self._theme, self.session, self.sources, self.recordings_folder)
        self.explorations = Explorations(self.window, self._theme, detector, self.live_model)
        self.interventions = Interventions(self.window, self._theme, self.session, actions, self.live_model, self.store)
        self._attributions: Attributions | None = None
        self.drift = LiveDrift(self.window, self.session)
        self.experiments = Experiments(self.window, self.interventions.changes)
        self.course = Course(self.window, self.session, self.interventions.changes, self.explorations)
        self.tour = Tour(self.window, self._settings)
        self.teaching = Teaching(self.window, self.session, self.live_model, self._theme, self.store, self._settings)
        self.strongest = Strongest(self.window, self._theme, detector, self.live_model, self.sources, self._settings)
        self.folder_classification = FolderClassification(
            self.window, self._theme, self._settings, self.live_model, self.sources, self.teaching
        )
        self.projects = Projects(self.window, self.live_model, self.store, self._settings, self.teaching)
        self.new_lesson = NewLesson(self.window, self.live_model, self.store, self.teaching, self.interventions.changes)
        self.dropped_files = DroppedFiles(self.window, self.sources, self.teaching, self.projects)
        self.settings_window = SettingsWindow(
            self.window, actions, self._settings, self.sources, self.outlets, self.live_model
        )
        self._connect()
        place_window(self.window, settings.geometry)
        if complaint:
            self._show_message(complaint)

    @property
    def attributions(self) -> "Attributions":
        """Made, with its threads, when a verdict is first to be explained."""
        if self._attributions is None:
            from smiledesk.gui.shell.attributions import Attributions

            self._attributions = Attributions(self.window, self._theme, self.session)
            self._attributions.layer_changed.connect(self.actions[Action.ATTRIBUTION_LAYER].setChecked)
        return self._attributions

    def start(self) -> None:
        """Start the threads and choose threshold, model and source; the window already exists."""
        if (threshold := self._settings.current.threshold) is not None:
            self.session.set_threshold(threshold)
        self.session.start()
        threading.Thread(target=remove_abandoned_folders, name="clear-up", daemon=True).start()
        if self._first_model is not None:
            self.live_model.use_folder(self._first_model)
        else:
            self.live_model.use(self._settings.current.model or BUNDLED)
        self.sources.open_first(self._first_source)
        self.outlets.start()
        self.teaching.show_interrupted()
        QTimer.singleShot(_PREPARE_AFTER_MS, self.window, self.teaching.prepare)

    def show_window(self) -> None:
        """Show the window; at the first start of all, the tour comes with the first picture."""
        self.window.show()
        self.tour.offer()

    def choose_language(self, language: str) -> None:
        """Save the language, and close the window to open it anew in it; if it may not close, at the next start.

        language: as in `Settings`.
        """
        self._settings.change(language=language)
        self.opens_anew = self.window.close()

    def stop(self) -> None:
        """End everything, in stages that overlap, within two seconds.

        1. All threads and training children are asked to end at the same moment (the children by `aboutToQuit`).
        2. Meanwhile the settings are saved: another process may hold their lock for a while.
        3. Each is waited for. All were asked together, so the slowest alone counts. A child that does not hear, as
           inside a call of TensorFlow, is killed after its grace; a thread that hangs in a driver ends as a daemon.
        4. Only then what the children wrote is deleted: they would write it again.
        """
        self.session.ask_to_stop()
        self._has_window = False
        self.session_settings.stop()
        self.settings_window.stop()
        self._settings.change(geometry=self.window_modes.place_record)
        self.dropped_files.stop()
        self._focus_ring.stop()
        self.window.stop()
        self.recordings.stop()
        self.pictures.stop()
        self.filming.stop()
        self.smile_shutter.stop()
        self.booth.stop()
        self.outlets.stop()
        self.summaries.stop()
        self.explorations.stop()
        self.interventions.stop()
        self.course.stop()
        if self._attributions is not None:
            self._attributions.stop()
        self.drift.stop()
        self.strongest.stop()
        self.folder_classification.stop()
        self.projects.stop()
        self.new_lesson.stop()
        self.teaching.stop()
        self.session.stop()

    def close_without_asking(self) -> None:
        """Let the window close during a run, which can be resumed; also after a logout that is called off."""
        self._asks_before_closing = False
        self.booth.unlock()

    def _made_menus(self) -> MenuBar:
        """The menus; the parts that they ask are made after the window."""
        source_menu = SourceMenu(self.actions, lambda: self.sources.cameras.current)
        source_menu.camera_chosen.connect(self._open_camera)
        model_menu = ModelMenu(self.actions, self.store, self.live_model)
        record_menu = RecordMenu(self.actions, self._settings, lambda: self.recordings.is_recording)
        return MenuBar(self.actions, source_menu, model_menu, record_menu, self._theme)

    def _connect(self) -> None:
        for action in (Action.MIRROR, Action.ATTRIBUTION_LAYER):
            self.actions[action].setCheckable(True)
        self.sources.mirrored_changed.connect(self.actions[Action.MIRROR].setChecked)
        self.live_model.model_chosen.connect(self._remember_model)
        self.live_model.failed.connect(self._show_message)
        self.sources.source_opened.connect(self.filming.finish)
        self.teaching.samples_changed.connect(self.strongest.follow_samples)
        self.interventions.faces_requested.connect(self.strongest.open_map)
        self.tour.course_requested.connect(self.course.open)
        self.recordings.recording_finished.connect(self.summaries.offer)
        self.drift.reported.connect(self.teaching.show_drift)
        self.outlets.settings_requested.connect(self.settings_window.open_outlets)
        self.settings_window.language_requested.connect(self.choose_language)

    def _may_close(self) -> bool:
        return not self._asks_before_closing or self.teaching.may_close()

    def _open_camera(self, key: str) -> None:
        self.sources.open(key)

    def _markers_are_used(self) -> bool:
        return self.recordings.is_recording or self.outlets.is_open

    def _remember_model(self, name: str) -> None:
        """Remember a model of the store; one that the command line names is used this time only."""
        if self._first_model is None or name != str(self._first_model):
            self._settings.change(model=None if name == BUNDLED else name)

    def _show_message(self, text: str) -> None:
        """Show a message in the window; on standard error once the window has gone."""
        if self._has_window:
            self.window.banner.show_message(message_text(text))
        else:
            _log.error("%s", text)


def run(
    source: str | None,
    model: Path | None,
    yunet: Path | None,
    begin: Callable[[Application], object] = lambda application: application.show_window(),
) -> int:
    """Run the live window until it is closed, and return the process' exit code.

    Args:
        source: as on the command line; None for what the settings say, as with the next two.
        model: folder of a model.
        yunet: path of a YuNet file.
        begin: shows the program that was made.
    """
    drop_qt_noise()
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("SmileDesk")
    qt.setApplicationVersion(__version__)
    # Wayland finds the icon by the name of the menu entry, X11 shows this one.
    qt.setDesktopFileName("smiledesk")
    qt.setWindowIcon(QIcon(str(resource("icon/smiledesk.png"))))
    # Qt's file dialog remembers folders, which it would write to ~/.config.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(user_data_folder() / "qt"))
    while True:
        application = Application(qt, source, model, yunet)
        exit_code = _run_window(qt, application, begin)
        if not application.opens_anew:
            return exit_code
        application.window.deleteLater()


def _run_window(qt: QApplication, application: Application, begin: Callable[[Application], object]) -> int:
    """Run the program until its window is closed, and return the exit code."""
    _show_defects(application)
    application.window.closing.connect(qt.quit)
    begin(application)
    # Threads start once the window is painted: it appears before camera and model are ready.
    QTimer.singleShot(0, application.start)
    requests = QuitRequests(qt)
    requests.session_ending.connect(application.close_without_asking)
    try:
        return qt.exec()
    finally:
        application.stop()
        requests.stop()


def _settings(yunet: Path | None) -> tuple[Settings, str]:
    """The saved settings, and the message for the user where not all of them could be read.

    yunet: as on the command line; it is in use until the user chooses another, and not saved.
    """
    complaint = ""
    try:
        settings = load_settings()
    except UnreadableSettingsError as error:
        settings, complaint = error.settings, error_text(error)
    return (settings if yunet is None else msgspec.structs.replace(settings, yunet=str(yunet))), complaint


def _detector_in_use(settings: SavedSettings) -> DetectorChoice:
    return detector_choice(settings.current)


def _use_texts(qt: QApplication, settings: Settings) -> str:
    """Use the chosen language and the program's fonts; returns the message for the user if those are missing."""
    use_language(qt, settings.language)
    try:
        use_program_fonts(qt)
    except FontError as error:
        return error_text(error)
    return ""


def _show_defects(application: Application) -> None:
    """Show every uncaught exception as a line in the window; the trace goes to stderr."""

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if isinstance(error, OSError):
            application.window.banner.show_message(error_text(error))
            return
        text = translate("app", "A defect of the program, please report it: {0}: {1}")
        application.window.banner.show_message(text.format(kind.__name__, error))

    sys.excepthook = show
