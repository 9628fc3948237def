"""The composition root: makes the application, wires everything, and takes it apart again."""

import logging
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from smiledesk import __version__
from smiledesk.core.errors import os_error_line
from smiledesk.core.temporary import remove_abandoned_folders
from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.gui.common.fonts import FontError, use_program_fonts
from smiledesk.gui.common.qt_messages import drop_qt_noise
from smiledesk.gui.common.theme import Theme, ThemeChoice
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.gui.shell.cameras import Cameras
from smiledesk.gui.shell.explorations import Explorations
from smiledesk.gui.shell.explore_menu import ExploreMenu
from smiledesk.gui.shell.first_source import first_source
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.shell.menus import help_menu, theme_menu
from smiledesk.gui.shell.model_menu import ModelMenu
from smiledesk.gui.shell.quit_requests import QuitRequests
from smiledesk.gui.shell.source_menu import SourceMenu
from smiledesk.gui.shell.teach_menu import TeachMenu
from smiledesk.gui.shell.teaching import Teaching
from smiledesk.gui.shell.window_place import place_record, place_window
from smiledesk.gui.teach.tabs import Tab
from smiledesk.network.store import BUNDLED, ModelStore
from smiledesk.session.session import Session
from smiledesk.settings import (
    Settings,
    SettingsError,
    change_settings,
    changed_settings,
    detector_choice,
    load_settings,
)
from smiledesk.sources.address import is_masked, mask
from smiledesk.sources.base import FrameSource, SourceError
from smiledesk.sources.camera_settings import CameraSettings
from smiledesk.sources.cameras import list_cameras
from smiledesk.sources.opening import remembered_name, watched_source
from smiledesk.sources.unavailable import Unavailable
from smiledesk.user_data import user_data_folder

_log = logging.getLogger(__name__)

_PREPARE_AFTER_MS = 1500
"""Milliseconds before background work begins, so that the first picture comes first."""

_SETTLED_MS = 1000
"""Milliseconds without a change after which the threshold is saved."""


class Application:
    """The running program: session, window, settings."""

    def __init__(self, qt: QApplication, source: str | None, model: Path | None, yunet: Path | None) -> None:
        """Source, model, yunet: as on the command line; None for what the settings say."""
        settings, complaint = _settings()
        self._settings = settings
        font_complaint = _use_fonts(qt)
        self._theme = Theme(qt, settings.theme)
        detector = detector_choice(settings, yunet)
        self.session = Session(detector.make)
        self._store = ModelStore(user_data_folder() / "models")
        self.live_model = LiveModel(self.session, self._store)
        self.window = MainWindow(self.session, self._theme)
        self._cameras = Cameras(self.window, self.session)
        self._sources = SourceMenu(self.window, list_cameras, lambda: self._cameras.current)
        self._explore = ExploreMenu(self.window)
        self.explorations = Explorations(self.window, self._theme, detector, self.live_model)
        self._models = ModelMenu(self.window, self._store, self.live_model)
        self._teach = TeachMenu(self.window)
        self.teaching = Teaching(self.window, self.session, self.live_model, self._theme, self._store, detector)
        self._background = BackgroundTask(self.window)
        self._threshold_settled = QTimer(self.window, singleShot=True, interval=_SETTLED_MS)
        self._wire()
        place_window(self.window, settings.geometry)
        if complaint or font_complaint:
            self.window.banner.say(complaint or font_complaint)
        if settings.threshold is not None:
            self.session.set_threshold(settings.threshold)
        self._first_model = model
        self._first_source = source
        self._source_name = ""
        self._source_is_kept = False

    def start(self) -> None:
        """Start the threads and choose model and source; the window is there already."""
        self.session.start()
        threading.Thread(target=remove_abandoned_folders, name="clear-up", daemon=True).start()
        if self._first_model is not None:
            self.live_model.use_folder(self._first_model)
        else:
            self.live_model.use(self._settings.model or BUNDLED)
        first = first_source(self._first_source, self._settings.source)
        if first.remark:
            self.window.banner.say(first.remark)
        if is_masked(first.name):
            self._ask_for_address(first.name)
        self.open_source(first.name, remember=not first.remark)
        self.teaching.tell_of_interrupted()
        QTimer.singleShot(_PREPARE_AFTER_MS, self.window, self.teaching.prepare)

    def open_source(self, name: str, *, remember: bool = True) -> None:
        """Show a source, and remember it once it has shown a picture; an error is shown in its place."""
        self._source_name, self._source_is_kept = name, remember
        source: FrameSource
        try:
            source = watched_source(name, self._settings.cameras)
        except SourceError as error:
            source = Unavailable(mask(name), str(error))
        self.session.open_source(source)
        self._cameras.follow(source)
        self.window.forget_picture()

    def retry_source(self) -> None:
        """Try the source again: a lost camera at once, anything else by opening its name anew."""
        if self.session.status().source.state == "failed":
            self.open_source(self._source_name, remember=self._source_is_kept)
        else:
            self.session.retry_now()

    def _ask_for_address(self, masked: str) -> None:
        """Offer to complete an address whose secrets the settings do not keep."""
        words = self.window.tr("The password of the last address is not kept: {0}").format(masked)
        step = self.window.tr("Enter the address…")
        self.window.banner.say(words, step, lambda: self._sources.complete_address(masked))

    def _remember_source(self) -> None:
        """Remember a source that gave a picture, without the secrets of its address."""
        if self._source_is_kept:
            # A camera is remembered by its key: its number may change when it is unplugged.
            self._remember(source=self._cameras.current or remembered_name(self._source_name))

    def _remember(self, **changes: object) -> None:
        """Save a change of this window at once, to survive a crash; other windows' changes are kept."""
        try:
            self._save(**changes)
        except SettingsError as error:
            self.window.banner.say(str(error))

    def _save(self, **changes: object) -> None:
        """Save the fields that changed in this window.

        Raises:
            SettingsError: they cannot be saved.
        """
        changed = {name: value for name, value in changes.items() if value != getattr(self._settings, name)}
        if not changed:
            return
        self._settings = changed_settings(self._settings, **changed)
        change_settings(**changed)

    def choose_theme(self, choice: ThemeChoice) -> None:
        """Light, dark, or as the system."""
        self._theme.choose(choice)
        self._remember(theme=choice)

    def stop(self) -> None:
        """End everything, in stages that overlap, within two seconds.

        1. All threads and training children are asked to end at the same moment (the children by `aboutToQuit`).
        2. Meanwhile the settings are saved: another process may hold their lock for a while.
        3. Each is waited for. All were asked together, so the slowest alone counts. A child that does not hear, as
           inside a call of TensorFlow, is killed after its grace; a thread that hangs in a driver ends as a daemon.
        4. Only then what the children wrote is deleted: they would write it again.
        """
        self.session.ask_to_stop()
        try:
            self._save(geometry=place_record(self.window), threshold=self.session.status().threshold)
        except SettingsError as error:
            # The window is gone, so only standard error is left.
            _log.error("%s", error)
        self._background.stop()
        self.window.stop()
        self.explorations.stop()
        self.teaching.stop()
        self.session.stop()

    def close_without_asking(self) -> None:
        """Let the window close while a run goes on: it can be resumed. This stays so if a logout is called off."""
        self.window.may_close = lambda: True

    def _open_dropped(self, path: str) -> None:
        """Learn from class folders and show everything else; a large folder takes a while to check."""
        from smiledesk.dataset.survey import is_class_folder

        def open_as(class_folder: bool) -> None:
            if class_folder:
                self.teaching.open_images((Path(path),))
            else:
                self.open_source(path)

        self._background.run(lambda: is_class_folder(Path(path)), open_as)

    def _set_camera(self, key: str, settings: CameraSettings) -> None:
        """Keep what was chosen for a camera, and open it again where that takes another stream."""
        before = self._settings.cameras.get(key) or CameraSettings()
        self._remember(cameras={key: settings})
        if key == self._cameras.current and (before.mode, before.mirrored) != (settings.mode, settings.mirrored):
            self.open_source(key, remember=False)

    def _remember_model(self, name: str) -> None:
        """Remember a model of the store; one that the command line names is used this time only."""
        if self._first_model is None or name != str(self._first_model):
            self._remember(model=None if name == BUNDLED else name)

    def _wire(self) -> None:
        window = self.window
        bar = window.menuBar()
        bar.addMenu(self._sources.menu)
        bar.addMenu(self._models.menu)
        bar.addMenu(self._explore.menu)
        bar.addMenu(self._teach.menu)
        bar.addMenu(theme_menu(window, self._theme, self.choose_theme))
        bar.addMenu(help_menu(window))
        self._threshold_settled.timeout.connect(lambda: self._remember(threshold=self.session.status().threshold))
        window.picture.controls.threshold_requested.connect(self._threshold_settled.start)
        self._sources.chosen.connect(self.open_source)
        self._sources.camera_settings_requested.connect(lambda: self._cameras.edit(self._settings.cameras))
        self._cameras.chosen.connect(self.open_source)
        self._cameras.settings_changed.connect(self._set_camera)
        self._sources.quit_requested.connect(window.close)
        self.live_model.model_changed.connect(self._remember_model)
        self.live_model.failed.connect(window.banner.say)
        self._explore.step_requested.connect(window.look_into_step)
        self._explore.sandbox_requested.connect(window.sandbox_requested)
        self._explore.freeze_requested.connect(window.toggle_freeze)
        self._explore.next_face_requested.connect(window.picture.live_view.follow_next)
        self._explore.largest_face_requested.connect(lambda: self.session.follow(None))
        self._teach.tab_requested.connect(self.teaching.open)
        self._teach.correction_requested.connect(self.teaching.correct)
        self._models.all_requested.connect(lambda: self.teaching.open(Tab.MODELS))
        window.source_dropped.connect(self._open_dropped)
        self._background.failed.connect(window.banner.say)
        window.source_shown.connect(self._remember_source)
        window.retry_step = (window.tr("Try again"), self.retry_source)
        window.next_steps = [
            (window.tr("Explore with the demo"), lambda: self.open_source("demo")),
            (window.tr("Open file…"), self._sources.ask_for_file),
            (window.tr("Open folder…"), self._sources.ask_for_folder),
        ]
        window.bundled_step = (window.tr("Use the bundled model"), lambda: self.live_model.use(BUNDLED))


def run(source: str | None, model: Path | None, yunet: Path | None) -> int:
    """Run the live window until it is closed, and return the process' exit code."""
    drop_qt_noise()
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("SmileDesk")
    qt.setApplicationVersion(__version__)
    application = Application(qt, source, model, yunet)
    _show_defects(application)
    application.window.closing.connect(qt.quit)
    application.window.show()
    # Threads start once the window is painted: it appears before camera and model are ready.
    QTimer.singleShot(0, application.start)
    requests = QuitRequests(qt)
    requests.session_ending.connect(application.close_without_asking)
    try:
        return qt.exec()
    finally:
        application.stop()
        requests.stop()


def _settings() -> tuple[Settings, str]:
    """The settings, and what to tell the user of them."""
    try:
        return load_settings(), ""
    except SettingsError as error:
        return Settings(), str(error)


def _use_fonts(qt: QApplication) -> str:
    """Use the program's fonts, or the desktop's if they are missing; returns the message for the user, if any."""
    try:
        use_program_fonts(qt)
    except FontError as error:
        return str(error)
    return ""


def _show_defects(application: Application) -> None:
    """Show every uncaught exception as a line in the window; the trace goes to stderr."""

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if isinstance(error, OSError):
            application.window.banner.say(os_error_line(error))
            return
        words = QApplication.translate("app", "A defect of the program, please report it: {0}: {1}")
        application.window.banner.say(words.format(kind.__name__, error))

    sys.excepthook = show
