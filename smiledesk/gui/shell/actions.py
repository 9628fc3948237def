"""The handlers of the window's actions, and their `QAction`s for the menus and the keyboard."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from smiledesk.core.row_lines import LineFormat
from smiledesk.gui.common.actions import LESSON_STEPS, Action, Place
from smiledesk.gui.common.state_view import NextStep
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.gui.live.status_text import PictureState
from smiledesk.gui.shell.help import show_about, show_keys
from smiledesk.gui.teach.teach_view import Tab
from smiledesk.network.shipped_models import BUNDLED
from smiledesk.network.store import ModelStore
from smiledesk.session.session import Session

if TYPE_CHECKING:
    from smiledesk.gui.shell.appearance import Appearance
    from smiledesk.gui.shell.attributions import Attributions
    from smiledesk.gui.shell.baseline import BaselineTaking
    from smiledesk.gui.shell.booth import Booth
    from smiledesk.gui.shell.course import Course
    from smiledesk.gui.shell.explorations import Explorations
    from smiledesk.gui.shell.filming import Filming
    from smiledesk.gui.shell.folder_classification import FolderClassification
    from smiledesk.gui.shell.interventions import Interventions
    from smiledesk.gui.shell.main_window import MainWindow
    from smiledesk.gui.shell.marker_keys import MarkerKeys
    from smiledesk.gui.shell.new_lesson import NewLesson
    from smiledesk.gui.shell.outlets import LiveOutlets
    from smiledesk.gui.shell.pictures import Pictures
    from smiledesk.gui.shell.projects import Projects
    from smiledesk.gui.shell.recordings import Recordings
    from smiledesk.gui.shell.recordings_folder import RecordingsFolder
    from smiledesk.gui.shell.settings_window import SettingsWindow
    from smiledesk.gui.shell.smile_shutter import SmileShutter
    from smiledesk.gui.shell.sources import Sources
    from smiledesk.gui.shell.strongest import Strongest
    from smiledesk.gui.shell.summaries import Summaries
    from smiledesk.gui.shell.teaching import Teaching
    from smiledesk.gui.shell.tour import Tour
    from smiledesk.gui.shell.window_modes import WindowModes


class Program(Protocol):
    """The parts of the program that handlers call. They need not exist before an action is triggered."""

    session: Session
    store: ModelStore
    live_model: LiveModel
    window: "MainWindow"
    sources: "Sources"
    recordings_folder: "RecordingsFolder"
    recordings: "Recordings"
    marker_keys: "MarkerKeys"
    pictures: "Pictures"
    filming: "Filming"
    smile_shutter: "SmileShutter"
    baseline: "BaselineTaking"
    booth: "Booth"
    outlets: "LiveOutlets"
    window_modes: "WindowModes"
    appearance: "Appearance"
    summaries: "Summaries"
    explorations: "Explorations"
    course: "Course"
    tour: "Tour"
    interventions: "Interventions"
    strongest: "Strongest"
    teaching: "Teaching"
    folder_classification: "FolderClassification"
    projects: "Projects"
    new_lesson: "NewLesson"
    settings_window: "SettingsWindow"

    @property
    def attributions(self) -> "Attributions":
        """Why this verdict."""


Handler = Callable[[Program], object]


def _look_into(step: int) -> Handler:
    return lambda program: program.window.look_into_step(step)


def _open(tab: Tab) -> Handler:
    return lambda program: program.teaching.open(tab)


HANDLERS: Mapping[Action, Handler] = {
    Action.OPEN_FILE: lambda program: program.sources.ask_for_file(),
    Action.OPEN_FOLDER: lambda program: program.sources.ask_for_folder(),
    Action.OPEN_ADDRESS: lambda program: program.sources.ask_for_address(),
    Action.CLASSIFY_FOLDER: lambda program: program.folder_classification.open(),
    Action.OPEN_PROJECT: lambda program: program.projects.ask_to_open(),
    Action.SAVE_PROJECT: lambda program: program.projects.ask_to_save(),
    Action.SHOW_DEMO: lambda program: program.sources.open("demo"),
    Action.CAMERA_SETTINGS: lambda program: program.sources.set_camera(),
    Action.RETRY_SOURCE: lambda program: program.sources.retry(),
    Action.QUIT: lambda program: program.window.close(),
    Action.MANAGE_MODELS: _open(Tab.MODELS),
    Action.USE_BUNDLED_MODEL: lambda program: program.live_model.use(BUNDLED),
    Action.RECORD: lambda program: program.recordings.toggle(),
    Action.RECORD_CSV: lambda program: program.recordings.choose_format(LineFormat.CSV),
    Action.RECORD_JSON_LINES: lambda program: program.recordings.choose_format(LineFormat.JSONL),
    Action.MARK: lambda program: program.marker_keys.mark(),
    Action.UNDO_MARKER: lambda program: program.marker_keys.undo(),
    Action.NAME_MARKERS: lambda program: program.marker_keys.edit_names(),
    Action.TAKE_PICTURE: lambda program: program.pictures.take(),
    Action.TAKE_VIEW_PICTURE: lambda program: program.pictures.take_view(),
    Action.COPY_PICTURE: lambda program: program.pictures.copy(),
    Action.COPY_VIEW: lambda program: program.pictures.copy_view(),
    Action.FILM: lambda program: program.filming.toggle(),
    Action.DRAW_FACES: lambda program: program.pictures.switch_faces(),
    Action.JPEG_PICTURES: lambda program: program.pictures.switch_format(),
    Action.SMILE_SHUTTER: lambda program: program.smile_shutter.toggle(),
    Action.TAKE_BASELINE: lambda program: program.baseline.take(),
    Action.RELATIVE_VERDICTS: lambda program: program.baseline.switch_relative(),
    Action.FORGET_BASELINES: lambda program: program.baseline.forget(),
    Action.BOOTH: lambda program: program.booth.open(),
    Action.OUTLETS: lambda program: program.settings_window.open_outlets(),
    Action.SUMMARY: lambda program: program.summaries.open_last(),
    Action.SUMMARY_OF_FILE: lambda program: program.summaries.choose(),
    Action.CHOOSE_RECORDINGS_FOLDER: lambda program: program.recordings_folder.choose(),
    Action.OPEN_RECORDINGS_FOLDER: lambda program: program.recordings_folder.open(),
    **{action: _look_into(step) for step, action in enumerate(LESSON_STEPS, start=1)},
    Action.COURSE: lambda program: program.course.open(),
    Action.SANDBOX: lambda program: program.explorations.open_sandbox(),
    Action.NETWORK_CHANGES: lambda program: program.interventions.open(),
    Action.UNDO_CHANGE: lambda program: program.interventions.changes.undo(),
    Action.REDO_CHANGE: lambda program: program.interventions.changes.redo(),
    Action.RESET_CHANGES: lambda program: program.interventions.changes.reset(),
    Action.ATTRIBUTION: lambda program: program.attributions.open(),
    Action.ATTRIBUTION_LAYER: lambda program: program.attributions.switch_layer(),
    Action.STRONGEST_FACES: lambda program: program.strongest.open(),
    Action.FREEZE: lambda program: program.window.toggle_freeze(),
    Action.FOLLOW_NEXT: lambda program: program.window.picture.live_view.follow_next(),
    Action.FOLLOW_LARGEST: lambda program: program.session.follow(None),
    Action.NEW_CLASSES: lambda program: program.new_lesson.ask_for_classes(),
    Action.NEW_PUPIL: lambda program: program.new_lesson.ask_for_pupil(),
    Action.COLLECT: _open(Tab.COLLECT),
    Action.IMAGES: _open(Tab.IMAGES),
    Action.TRAIN: _open(Tab.TRAIN),
    Action.COMPARE: _open(Tab.COMPARE),
    Action.MODELS: _open(Tab.MODELS),
    Action.CORRECT: lambda program: program.teaching.correct(),
    Action.STAY_ON_TOP: lambda program: program.window_modes.switch_stay_on_top(),
    Action.COMPACT_WINDOW: lambda program: program.window_modes.switch_compact(),
    Action.PRESENTER_VIEW: lambda program: program.window_modes.switch_presenter(),
    Action.LEAVE_PRESENTER_VIEW: lambda program: program.window_modes.leave(),
    Action.MIRROR: lambda program: program.sources.switch_mirror(),
    Action.SYSTEM_THEME: lambda program: program.appearance.choose_theme("system"),
    Action.LIGHT_THEME: lambda program: program.appearance.choose_theme("light"),
    Action.DARK_THEME: lambda program: program.appearance.choose_theme("dark"),
    Action.LARGER_TEXT: lambda program: program.appearance.step_text_size(1),
    Action.SMALLER_TEXT: lambda program: program.appearance.step_text_size(-1),
    Action.USUAL_TEXT: lambda program: program.appearance.choose_text_size(100),
    Action.HIGH_CONTRAST: lambda program: program.appearance.switch_contrast(),
    Action.REDUCED_MOTION: lambda program: program.appearance.switch_reduced_motion(),
    Action.SETTINGS: lambda program: program.settings_window.open(),
    Action.SHOW_KEYS: lambda program: show_keys(program.window),
    Action.TOUR: lambda program: program.tour.open(),
    Action.SHOW_ABOUT: lambda program: show_about(program.window),
}


class WindowActions(QObject):
    """A `QAction` for each action that has a handler."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._actions = {action: self._made(action, handler, program) for action, handler in HANDLERS.items()}

    def __getitem__(self, action: Action) -> QAction:
        return self._actions[action]

    def button(self, action: Action) -> NextStep:
        """The text and the handler of a button for an action."""
        return action.text, self._actions[action].trigger

    def steps_of(self, state: PictureState) -> list[list[NextStep]]:
        """The buttons of a state of the picture, in rows."""
        retry = (Action.RETRY_SOURCE,) if state.can_retry else ()
        choose = (Action.SHOW_DEMO, Action.OPEN_FILE, Action.OPEN_FOLDER) if state.can_choose else ()
        return [[self.button(action) for action in row] for row in (retry, choose) if row]

    def take_keys(self, action: Action, *, taken: bool) -> None:
        """Let an action of another place take its keys from all widgets, or no longer."""
        self._actions[action].setShortcuts(_sequences(action) if taken else [])

    def show_keys(self) -> None:
        """Follow a change of the keys of the window's actions."""
        for action, made in self._actions.items():
            if action.place is Place.WINDOW:
                made.setShortcuts(_sequences(action))

    def _made(self, action: Action, handler: Handler, program: Program) -> QAction:
        made = QAction(action.menu_text, self)
        if action.place is Place.WINDOW:
            made.setShortcuts(_sequences(action))
        else:
            # A shortcut would take the key from buttons and fields; the widgets of the place handle it.
            made.setText(f"{action.menu_text}\t{action.keys_text}")
        # A key that is held down would start and end recordings, or set markers, as fast as it repeats.
        made.setAutoRepeat(False)
        made.triggered.connect(lambda: handler(program))
        return made


def _sequences(action: Action) -> list[QKeySequence]:
    return [QKeySequence(key) for key in action.keys]
