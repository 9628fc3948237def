"""The menu bar."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from smiledesk.core.row_lines import LineFormat
from smiledesk.gui.common.actions import LESSON_STEPS, Action
from smiledesk.gui.common.message_text import message_text
from smiledesk.gui.common.plain_text import plain, without_mnemonic
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.gui.shell.actions import WindowActions
from smiledesk.network.store import ModelStore
from smiledesk.settings import SavedSettings
from smiledesk.sources.cameras import CameraInfo, camera_titles, list_cameras

_FORMATS = {LineFormat.CSV: Action.RECORD_CSV, LineFormat.JSONL: Action.RECORD_JSON_LINES}
_RECORD = (
    *(Action.RECORD, Action.RECORD_CSV, Action.RECORD_JSON_LINES, None),
    *(Action.MARK, Action.UNDO_MARKER, Action.NAME_MARKERS, None),
    *(Action.TAKE_BASELINE, Action.RELATIVE_VERDICTS, Action.FORGET_BASELINES, None),
    *(Action.TAKE_PICTURE, Action.TAKE_VIEW_PICTURE, Action.COPY_PICTURE, Action.COPY_VIEW, Action.FILM, None),
    *(Action.DRAW_FACES, Action.JPEG_PICTURES, None),
    *(Action.SMILE_SHUTTER, Action.BOOTH, None, Action.OUTLETS, None),
    *(Action.SUMMARY, Action.SUMMARY_OF_FILE, None),
    *(Action.CHOOSE_RECORDINGS_FOLDER, Action.OPEN_RECORDINGS_FOLDER),
)

_WINDOW = (Action.MIRROR, Action.STAY_ON_TOP, Action.COMPACT_WINDOW, Action.PRESENTER_VIEW)
_TEXT = (Action.LARGER_TEXT, Action.SMALLER_TEXT, Action.USUAL_TEXT)

_THEMES = {"system": Action.SYSTEM_THEME, "light": Action.LIGHT_THEME, "dark": Action.DARK_THEME}


class SourceMenu(QMenu):
    """The cameras of this moment, and everything else that gives pictures."""

    camera_chosen = Signal(str)
    """The camera's key."""

    def __init__(
        self,
        actions: WindowActions,
        current: Callable[[], str | None],
        cameras: Callable[[], tuple[CameraInfo, ...]] = list_cameras,
    ) -> None:
        """current: the key of the camera in use. cameras: lists those that are plugged in. Called when it opens."""
        super().__init__()
        self.setTitle(self.tr("&Source"))
        self._current = current
        self._cameras = cameras
        self._settings = actions[Action.CAMERA_SETTINGS]
        self._entries: list[QAction] = []
        """The entries of the cameras."""
        actions[Action.QUIT].setMenuRole(QAction.MenuRole.QuitRole)
        _add(self, actions, (Action.CAMERA_SETTINGS, None, Action.OPEN_FILE, Action.OPEN_FOLDER, Action.OPEN_ADDRESS))
        _add(self, actions, (Action.SHOW_DEMO, None, Action.CLASSIFY_FOLDER, None))
        _add(self, actions, (Action.OPEN_PROJECT, Action.SAVE_PROJECT, None, Action.QUIT))
        self.aboutToShow.connect(self._show_cameras)

    def _show_cameras(self) -> None:
        for entry in self._entries:
            self.removeAction(entry)
            entry.deleteLater()
        current, titles = self._current(), camera_titles(self._cameras())
        self._entries = [self._camera(key, title, is_current=key == current) for key, title in titles.items()]
        if not titles:
            self._entries = [QAction(self.tr("No camera found"), self, enabled=False)]
        self.insertActions(self._settings, self._entries)
        self._settings.setEnabled(current in titles)

    def _camera(self, key: str, title: str, *, is_current: bool) -> QAction:
        entry = QAction(without_mnemonic(title), self, checkable=True, checked=is_current)
        entry.triggered.connect(lambda: self.camera_chosen.emit(key))
        return entry


class ModelMenu(QMenu):
    """The models of this machine at this moment."""

    def __init__(self, actions: WindowActions, store: ModelStore, live_model: LiveModel) -> None:
        super().__init__()
        self.setTitle(self.tr("&Model"))
        self._actions = actions
        self._store = store
        self._live_model = live_model
        self._group = QActionGroup(self)
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        for model in self._store.all():
            unusable = model.bundle is None
            text = self.tr("{model} (cannot be used)").format(model=model.name) if unusable else model.name
            action = self.addAction(without_mnemonic(text))
            action.setCheckable(True)
            action.setChecked(model.name == self._live_model.name)
            action.setEnabled(not unusable)
            action.setToolTip(plain(message_text(model.fault)))
            action.triggered.connect(lambda _checked=False, name=model.name: self._live_model.use(name))
            self._group.addAction(action)
        _add(self, self._actions, (None, Action.MANAGE_MODELS))


class RecordMenu(QMenu):
    """The menu of recordings, pictures, films and outlets."""

    def __init__(self, actions: WindowActions, settings: SavedSettings, is_recording: Callable[[], bool]) -> None:
        super().__init__()
        self.setTitle(self.tr("&Record"))
        self._settings = settings
        self._is_recording = is_recording
        self._record = actions[Action.RECORD]
        self._formats = {form: actions[action] for form, action in _FORMATS.items()}
        formats = QActionGroup(self)
        for action in self._formats.values():
            formats.addAction(action)
        for action in (self._record, *self._formats.values()):
            action.setCheckable(True)
        _add(self, actions, _RECORD)
        self.aboutToShow.connect(self._show_state)

    def _show_state(self) -> None:
        self._record.setChecked(self._is_recording())
        for form, action in self._formats.items():
            action.setChecked(form == self._settings.current.readings_format)


class MenuBar(QMenuBar):
    """All menus."""

    def __init__(
        self, actions: WindowActions, source: SourceMenu, model: ModelMenu, record: RecordMenu, theme: Theme
    ) -> None:
        super().__init__()
        self._actions = actions
        for menu in (source, model, record):
            self.addMenu(menu)
        follow = (Action.FREEZE, Action.FOLLOW_NEXT, Action.FOLLOW_LARGEST)
        explorations = (Action.SANDBOX, Action.ATTRIBUTION, Action.ATTRIBUTION_LAYER, Action.STRONGEST_FACES)
        change = (Action.NETWORK_CHANGES, Action.UNDO_CHANGE, Action.REDO_CHANGE, Action.RESET_CHANGES)
        self._add_menu(
            self.tr("E&xplore"), (Action.COURSE, None, *LESSON_STEPS, None, *explorations, None, *change, None, *follow)
        )
        pages = (Action.COLLECT, Action.IMAGES, Action.TRAIN, Action.COMPARE, Action.MODELS)
        self._add_menu(self.tr("&Teach"), (*pages, None, Action.CORRECT, None, Action.NEW_CLASSES, Action.NEW_PUPIL))
        self._add_menu(
            self.tr("&Appearance"),
            (
                *_THEMES.values(),
                Action.HIGH_CONTRAST,
                None,
                *_TEXT,
                None,
                Action.REDUCED_MOTION,
                None,
                *_WINDOW,
                None,
                Action.SETTINGS,
            ),
        )
        self._add_menu(self.tr("&Help"), (Action.TOUR, Action.SHOW_KEYS, Action.SHOW_ABOUT))
        for menu in (source, model, record):
            menu.setParent(self, menu.windowFlags())
        self._theme = theme
        themes = QActionGroup(self)
        for action in _THEMES.values():
            actions[action].setCheckable(True)
            themes.addAction(actions[action])
        theme.changed.connect(self._show_theme)
        self._show_theme()

    def _show_theme(self) -> None:
        self._actions[_THEMES[self._theme.choice]].setChecked(True)

    def _add_menu(self, title: str, entries: Sequence[Action | None]) -> None:
        _add(self.addMenu(title), self._actions, entries)


def _add(menu: QMenu, actions: WindowActions, entries: Sequence[Action | None]) -> None:
    """Add actions to a menu; None adds a separator."""
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        else:
            menu.addAction(actions[entry])
