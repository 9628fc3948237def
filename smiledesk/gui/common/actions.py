"""Every action of the program, a row each: its text, its keys, and where they act.

Menus, tooltips, the keyboard help and the widgets that handle keys read this table. What an action of a menu does is
in `gui.shell.actions`; an action of any other place is done by the widget that has the focus.
"""

from collections.abc import Mapping, Sequence
from enum import Enum, unique

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from smiledesk.gui.common.translation import translate_listed

_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_MODIFIERS = {"Ctrl+": Qt.KeyboardModifier.ControlModifier, "Shift+": Qt.KeyboardModifier.ShiftModifier}
_ARROWS = ("Left", "Right", "Up", "Down")
_ENTER = ("Return", "Enter")
_SIGNS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "PgUp": "Page Up", "PgDown": "Page Down"}


class Place(Enum):
    """Scope of an action's keys; the value is its heading in the keyboard help."""

    WINDOW = QT_TRANSLATE_NOOP("actions", "Anywhere")
    UNUSED = QT_TRANSLATE_NOOP("actions", "Anywhere, unless the widget with the focus uses the key")
    PICTURE = QT_TRANSLATE_NOOP("actions", "On the live picture")
    OVERVIEW = QT_TRANSLATE_NOOP("actions", "On a layer of the network")
    LENS = QT_TRANSLATE_NOOP("actions", "In a lens")
    MAP = QT_TRANSLATE_NOOP("actions", "On a map or unit of the network, or in its lens")
    PANEL = QT_TRANSLATE_NOOP("actions", "On a panel of a lens")
    TIMELINE = QT_TRANSLATE_NOOP("actions", "On the timeline")
    ATTRIBUTION = QT_TRANSLATE_NOOP("actions", "On a map of why the verdict is so")
    PLOT = QT_TRANSLATE_NOOP("actions", "On curves, tables and rows of faces")
    NOTE = QT_TRANSLATE_NOOP("actions", "On the note beside the buttons that record")
    PRESENTER = QT_TRANSLATE_NOOP("actions", "In the presenter view")
    BOOTH = QT_TRANSLATE_NOOP("actions", "In the booth")
    RESULTS = QT_TRANSLATE_NOOP("actions", "In the results of a folder")
    FACES = QT_TRANSLATE_NOOP("actions", "In the strongest faces")
    COLLECT = QT_TRANSLATE_NOOP("actions", "In Collect")
    CLASS = QT_TRANSLATE_NOOP("actions", "On a class of images")
    MODEL = QT_TRANSLATE_NOOP("actions", "On a model of the list")
    NAME = QT_TRANSLATE_NOOP("actions", "In the field of a name")
    NOTES = QT_TRANSLATE_NOOP("actions", "In the notes of a model")

    @property
    def text(self) -> str:
        """The heading in the user's language."""
        return translate_listed("actions", str(self.value))


@unique
class Action(Enum):
    """An action.

    The source text marks the letter to type in a menu by an ampersand. Keys are written as `QKeySequence` reads them.
    """

    OPEN_FILE = (QT_TRANSLATE_NOOP("actions", "&Open file…"), "Ctrl+O")
    OPEN_FOLDER = (QT_TRANSLATE_NOOP("actions", "Open &folder…"), "Ctrl+Shift+O")
    OPEN_ADDRESS = (QT_TRANSLATE_NOOP("actions", "Open &address…"), "Ctrl+L")
    CLASSIFY_FOLDER = (QT_TRANSLATE_NOOP("actions", "C&lassify folder…"), "Ctrl+K")
    OPEN_PROJECT = (QT_TRANSLATE_NOOP("actions", "Open p&roject…"),)
    SAVE_PROJECT = (QT_TRANSLATE_NOOP("actions", "&Save project…"),)
    SHOW_DEMO = (QT_TRANSLATE_NOOP("actions", "Show the &demo"), "Ctrl+D")
    CAMERA_SETTINGS = (QT_TRANSLATE_NOOP("actions", "&Camera settings…"),)
    RETRY_SOURCE = (QT_TRANSLATE_NOOP("actions", "Try again"),)
    QUIT = (QT_TRANSLATE_NOOP("actions", "&Quit"), "Ctrl+Q", "Ctrl+W")

    MANAGE_MODELS = (QT_TRANSLATE_NOOP("actions", "&History, import, export…"),)
    USE_BUNDLED_MODEL = (QT_TRANSLATE_NOOP("actions", "Use the bundled model"),)

    RECORD = (QT_TRANSLATE_NOOP("actions", "&Record readings"), "Ctrl+R")
    RECORD_CSV = (QT_TRANSLATE_NOOP("actions", "Record as CS&V"),)
    RECORD_JSON_LINES = (QT_TRANSLATE_NOOP("actions", "Record as &JSON lines"),)
    MARK = (QT_TRANSLATE_NOOP("actions", "Set a &marker"), "M")
    MARK_BY_DIGIT = (
        QT_TRANSLATE_NOOP("actions", "Set the marker of a digit, while readings are recorded or sent"),
        Place.UNUSED,
        *(str(digit) for digit in range(1, 10)),
    )
    UNDO_MARKER = (QT_TRANSLATE_NOOP("actions", "Undo the last mar&ker"), "Shift+M")
    NAME_MARKERS = (QT_TRANSLATE_NOOP("actions", "&Names of the markers…"),)
    TAKE_PICTURE = (QT_TRANSLATE_NOOP("actions", "Take a &picture"), "Ctrl+S")
    TAKE_VIEW_PICTURE = (QT_TRANSLATE_NOOP("actions", "Picture of the net&work or lens"), "Ctrl+Shift+S")
    COPY_PICTURE = (QT_TRANSLATE_NOOP("actions", "&Copy the picture"),)
    COPY_VIEW = (QT_TRANSLATE_NOOP("actions", "Copy the network or &lens"), "Ctrl+Shift+C")
    FILM = (QT_TRANSLATE_NOOP("actions", "F&ilm"), "Ctrl+Shift+R")
    DRAW_FACES = (QT_TRANSLATE_NOOP("actions", "&Draw faces into pictures and films"),)
    JPEG_PICTURES = (QT_TRANSLATE_NOOP("actions", "Pictures as JP&EG"),)
    SMILE_SHUTTER = (QT_TRANSLATE_NOOP("actions", "Smile shu&tter"), "Ctrl+T")
    TAKE_BASELINE = (QT_TRANSLATE_NOOP("actions", "Take a &baseline"), "Ctrl+B")
    RELATIVE_VERDICTS = (QT_TRANSLATE_NOOP("actions", "Verdicts rel&ative to the baseline"),)
    FORGET_BASELINES = (QT_TRANSLATE_NOOP("actions", "For&get the baselines"),)
    BOOTH = (QT_TRANSLATE_NOOP("actions", "Boot&h"), "F11")
    OUTLETS = (QT_TRANSLATE_NOOP("actions", "O&utlets…"),)
    SUMMARY = (QT_TRANSLATE_NOOP("actions", "&Summary of the last recording"), "Ctrl+9")
    SUMMARY_OF_FILE = (QT_TRANSLATE_NOOP("actions", "Summar&y of a recording…"),)
    CHOOSE_RECORDINGS_FOLDER = (QT_TRANSLATE_NOOP("actions", "Recordings &folder…"),)
    OPEN_RECORDINGS_FOLDER = (QT_TRANSLATE_NOOP("actions", "&Open the recordings folder"),)

    COURSE = (QT_TRANSLATE_NOOP("actions", "Course, step &by step"), "Ctrl+G")
    CONVOLUTION = (QT_TRANSLATE_NOOP("actions", "&Convolution"), "Ctrl+1")
    RELU = (QT_TRANSLATE_NOOP("actions", "&ReLU"), "Ctrl+2")
    POOLING = (QT_TRANSLATE_NOOP("actions", "&Pooling"), "Ctrl+3")
    CONNECTED = (QT_TRANSLATE_NOOP("actions", "Fully connecte&d"), "Ctrl+4")
    TRAINING = (QT_TRANSLATE_NOOP("actions", "&Training with backpropagation"), "Ctrl+5")
    SANDBOX = (QT_TRANSLATE_NOOP("actions", "Filter &sandbox"), "Ctrl+6")
    NETWORK_CHANGES = (QT_TRANSLATE_NOOP("actions", "Chan&ges of the network"), "Ctrl+I")
    UNDO_CHANGE = (QT_TRANSLATE_NOOP("actions", "&Undo the last change of the network"), Place.UNUSED, "Ctrl+Z")
    REDO_CHANGE = (QT_TRANSLATE_NOOP("actions", "R&edo it"), Place.UNUSED, "Ctrl+Y")
    RESET_CHANGES = (QT_TRANSLATE_NOOP("actions", "The netw&ork as it was learned"),)
    ATTRIBUTION = (QT_TRANSLATE_NOOP("actions", "&Why this verdict"), "Ctrl+H")
    ATTRIBUTION_LAYER = (QT_TRANSLATE_NOOP("actions", "&Map of the verdict over the face"), "H")
    STRONGEST_FACES = (QT_TRANSLATE_NOOP("actions", "Strongest f&aces of the map"), "Ctrl+F")
    FREEZE = (QT_TRANSLATE_NOOP("actions", "&Freeze the picture, or let it go on"), Place.UNUSED, "Space")
    FOLLOW_NEXT = (QT_TRANSLATE_NOOP("actions", "Follow the &next face"), Place.PICTURE, "Right")
    FOLLOW_PREVIOUS = (QT_TRANSLATE_NOOP("actions", "Follow the previous face"), Place.PICTURE, "Left")
    FOLLOW_LARGEST = (QT_TRANSLATE_NOOP("actions", "Follow the &largest face"), Place.PICTURE, "Esc")
    GO_BACK = (QT_TRANSLATE_NOOP("actions", "Back to the overview"), Place.UNUSED, "Esc")

    NEW_CLASSES = (QT_TRANSLATE_NOOP("actions", "&New classes…"), "Ctrl+N")
    NEW_PUPIL = (QT_TRANSLATE_NOOP("actions", "New &pupil…"),)
    COLLECT = (QT_TRANSLATE_NOOP("actions", "&Collect"), "Ctrl+7")
    IMAGES = (QT_TRANSLATE_NOOP("actions", "&Images"),)
    TRAIN = (QT_TRANSLATE_NOOP("actions", "&Train"),)
    COMPARE = (QT_TRANSLATE_NOOP("actions", "C&ompare"),)
    MODELS = (QT_TRANSLATE_NOOP("actions", "&Models"), "Ctrl+8")
    CORRECT = (QT_TRANSLATE_NOOP("actions", "This verdict is &wrong"), "C")

    STAY_ON_TOP = (QT_TRANSLATE_NOOP("actions", "Always on &top"),)
    COMPACT_WINDOW = (QT_TRANSLATE_NOOP("actions", "&Compact window"), "F9")
    PRESENTER_VIEW = (QT_TRANSLATE_NOOP("actions", "&Presenter view: the lens and the face"), "F10")
    MIRROR = (QT_TRANSLATE_NOOP("actions", "&Mirror the picture"), "Ctrl+M")
    SYSTEM_THEME = (QT_TRANSLATE_NOOP("actions", "As the &system"),)
    LIGHT_THEME = (QT_TRANSLATE_NOOP("actions", "&Light"),)
    DARK_THEME = (QT_TRANSLATE_NOOP("actions", "&Dark"),)
    LARGER_TEXT = (QT_TRANSLATE_NOOP("actions", "La&rger text"), "Ctrl++", "Ctrl+=")
    SMALLER_TEXT = (QT_TRANSLATE_NOOP("actions", "Sm&aller text"), "Ctrl+-")
    USUAL_TEXT = (QT_TRANSLATE_NOOP("actions", "&Usual text size"), "Ctrl+0")
    HIGH_CONTRAST = (QT_TRANSLATE_NOOP("actions", "&High contrast"),)
    REDUCED_MOTION = (QT_TRANSLATE_NOOP("actions", "R&educed motion"),)

    SETTINGS = (QT_TRANSLATE_NOOP("actions", "Settin&gs…"), "Ctrl+,")

    SHOW_KEYS = (QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts"), "F1")
    TOUR = (QT_TRANSLATE_NOOP("actions", "&Tour"),)
    SHOW_ABOUT = (QT_TRANSLATE_NOOP("actions", "&About SmileDesk"),)

    NEXT_PANE = (QT_TRANSLATE_NOOP("actions", "Go to the next pane, layer or button"), Place.UNUSED, "Tab")
    MARK_MAP = (QT_TRANSLATE_NOOP("actions", "Mark another map"), Place.OVERVIEW, *_ARROWS)
    OPEN_MAP = (QT_TRANSLATE_NOOP("actions", "Open the marked map"), Place.OVERVIEW, *_ENTER)
    MUTE = (QT_TRANSLATE_NOOP("actions", "Mute or unmute the filter or unit"), Place.MAP, "Delete", "-")
    SOLO = (QT_TRANSLATE_NOOP("actions", "Mute or unmute all others of its layer"), Place.MAP, "S")
    CHANGE_MENU = (QT_TRANSLATE_NOOP("actions", "All changes that can be made to it"), Place.MAP, "Menu", "Shift+F10")
    MOVE_PROBE = (QT_TRANSLATE_NOOP("actions", "Move the probe"), Place.LENS, *_ARROWS)
    PREVIOUS_CHANNEL = (QT_TRANSLATE_NOOP("actions", "Previous channel"), Place.LENS, "PgUp")
    NEXT_CHANNEL = (QT_TRANSLATE_NOOP("actions", "Next channel"), Place.LENS, "PgDown")
    FIRST_CELL = (QT_TRANSLATE_NOOP("actions", "First cell"), Place.LENS, "Home")
    LAST_CELL = (QT_TRANSLATE_NOOP("actions", "Last cell"), Place.LENS, "End")
    PREVIOUS_LAYER = (QT_TRANSLATE_NOOP("actions", "Previous layer"), Place.LENS, "[")
    NEXT_LAYER = (QT_TRANSLATE_NOOP("actions", "Next layer"), Place.LENS, "]")
    COPY_NUMBERS = (QT_TRANSLATE_NOOP("actions", "Copy every number as text"), Place.PANEL, "Ctrl+C")
    CHOOSE_BAR = (QT_TRANSLATE_NOOP("actions", "Choose a bar"), Place.PANEL, "Up", "Down")
    OPEN_BAR = (QT_TRANSLATE_NOOP("actions", "Open the bar's channel"), Place.PANEL, *_ENTER)
    MOVE_PATCH = (QT_TRANSLATE_NOOP("actions", "Move the patch over the face"), Place.ATTRIBUTION, *_ARROWS)
    MARK_VALUE = (QT_TRANSLATE_NOOP("actions", "Read another value, cell or face"), Place.PLOT, *_ARROWS)

    READ_MOMENT = (QT_TRANSLATE_NOOP("actions", "Read an earlier or later moment"), Place.TIMELINE, "Left", "Right")
    SCROLL_TIMELINE = (QT_TRANSLATE_NOOP("actions", "Scroll by a minute"), Place.TIMELINE, "PgUp", "PgDown")
    FIRST_MOMENT = (QT_TRANSLATE_NOOP("actions", "Scroll to the beginning"), Place.TIMELINE, "Home")
    BACK_TO_NOW = (QT_TRANSLATE_NOOP("actions", "Back to now"), Place.TIMELINE, "End")
    JUMP_TO_MOMENT = (QT_TRANSLATE_NOOP("actions", "Jump there in the film"), Place.TIMELINE, *_ENTER)

    LEAVE_PRESENTER_VIEW = (QT_TRANSLATE_NOOP("actions", "Leave the presenter view"), Place.PRESENTER, "Esc")

    OPEN_NOTE = (QT_TRANSLATE_NOOP("actions", "Open the folder of the file that it names"), Place.NOTE, *_ENTER)

    TAKE_BOOTH_PICTURE = (QT_TRANSLATE_NOOP("actions", "Take a picture"), Place.BOOTH, "Space", "PgDown", "PgUp")
    PRESS_BUTTON = (QT_TRANSLATE_NOOP("actions", "Press the button with the focus"), Place.BOOTH, *_ENTER)
    LEAVE_BOOTH = (QT_TRANSLATE_NOOP("actions", "Hold it to leave the booth"), Place.BOOTH, "Esc")

    OPEN_RESULT = (QT_TRANSLATE_NOOP("actions", "Show it in the live view"), Place.RESULTS, *_ENTER)
    UNDO_CORRECTION = (QT_TRANSLATE_NOOP("actions", "Undo the last correction"), Place.RESULTS, "Ctrl+Z")

    CHANGE_MAP = (QT_TRANSLATE_NOOP("actions", "Previous or next map"), Place.FACES, "PgUp", "PgDown")
    CHANGE_LAYER = (QT_TRANSLATE_NOOP("actions", "Previous or next layer"), Place.FACES, "[", "]")
    OPEN_FACE = (QT_TRANSLATE_NOOP("actions", "Look at its photograph in the live view"), Place.FACES, *_ENTER)

    RECORD_CLASS = (
        QT_TRANSLATE_NOOP("actions", "Hold the digit of a class to record it"),
        Place.COLLECT,
        *(str(digit) for digit in range(1, 10)),
    )
    UNDO = (QT_TRANSLATE_NOOP("actions", "Undo the last change"), Place.COLLECT, "Ctrl+Z")
    REMOVE_SAMPLES = (QT_TRANSLATE_NOOP("actions", "Remove the selected samples"), Place.COLLECT, "Delete", "Backspace")
    RENAME_CLASS = (QT_TRANSLATE_NOOP("actions", "Rename the class"), Place.CLASS, "F2")
    PREVIOUS_MODEL = (QT_TRANSLATE_NOOP("actions", "Previous model"), Place.MODEL, "Up")
    NEXT_MODEL = (QT_TRANSLATE_NOOP("actions", "Next model"), Place.MODEL, "Down")
    UNFOLD_MODEL = (QT_TRANSLATE_NOOP("actions", "Show or hide its details"), Place.MODEL, *_ENTER, "Space")
    RENAME_MODEL = (QT_TRANSLATE_NOOP("actions", "Rename it"), Place.MODEL, "F2")
    REMOVE_MODEL = (QT_TRANSLATE_NOOP("actions", "Move it to the trash"), Place.MODEL, "Delete")
    EXPORT_MODEL = (QT_TRANSLATE_NOOP("actions", "Save it as a file"), Place.MODEL, "Ctrl+E")
    KEEP_NAME = (QT_TRANSLATE_NOOP("actions", "Leave the name as it was"), Place.NAME, "Esc")
    SAVE_NOTES = (QT_TRANSLATE_NOOP("actions", "Save the notes"), Place.NOTES, "Ctrl+Return", "Ctrl+Enter")
    RESTORE_NOTES = (QT_TRANSLATE_NOOP("actions", "Take back what was typed"), Place.NOTES, "Esc")

    def __init__(self, source: str, *place_and_keys: Place | str) -> None:
        self._source = source
        self.place = next((one for one in place_and_keys if isinstance(one, Place)), Place.WINDOW)
        """Scope of the keys."""
        self.usual_keys = tuple(one for one in place_and_keys if isinstance(one, str))
        """Keys unless the user changes them, as `QKeySequence` reads them; empty for none."""

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys in use, as `QKeySequence` reads them; empty for none."""
        return _changed_keys.get(self, self.usual_keys)

    @property
    def setting_name(self) -> str:
        """The name in the setting `shortcuts`."""
        return self.name.lower()

    @property
    def menu_text(self) -> str:
        """The text in the user's language, with an ampersand before the letter to type in a menu."""
        return translate_listed("actions", self._source)

    @property
    def text(self) -> str:
        """The text in the user's language."""
        return self.menu_text.replace("&", "")

    @property
    def keys_text(self) -> str:
        """The keys as they are printed on a keyboard; empty for none."""
        names = list(dict.fromkeys(key_text(key) for key in self.keys))
        many = len(names) > len(_ARROWS)
        return f"{names[0]} … {names[-1]}" if many else (" " if "←" in names else ", ").join(names)

    def with_key(self, text: str) -> str:
        """A tooltip's text with the first key, as in "Freeze the picture (Space)"."""
        return f"{text} ({key_text(self.keys[0])})" if self.keys else text

    def position(self, event: QKeyEvent) -> int | None:
        """Index of the key that was pressed among the action's keys; None for any other key.

        Modifiers that the action does not name are ignored: on some keyboards a bracket takes AltGr.
        """
        for index, key in enumerate(self.keys):
            named = next((modifier for prefix, modifier in _MODIFIERS.items() if key.startswith(prefix)), _NO_MODIFIER)
            modifiers = event.modifiers() & named
            if QKeySequence(event.key() | modifiers.value) == QKeySequence(key):
                return index
        return None

    def matches(self, event: QKeyEvent) -> bool:
        """True if one of the action's keys was pressed."""
        return self.position(event) is not None


_changed_keys: dict[Action, tuple[str, ...]] = {}
"""The keys that the user changed."""


def use_keys(changed: Mapping[str, Sequence[str]]) -> None:
    """Use the keys of the setting `shortcuts`; what is no action of the window, no key, or another's key is ignored."""
    _changed_keys.clear()
    for action in Action:
        if action.place is Place.WINDOW and action.setting_name in changed:
            _changed_keys[action] = tuple(key for key in changed[action.setting_name] if is_key(key))
    for action, keys in tuple(_changed_keys.items()):
        _changed_keys[action] = tuple(key for key in keys if action_with_key(key) in (None, action))


def is_key(text: str) -> bool:
    """True if a text names one key, with or without modifiers."""
    sequence = QKeySequence(text)
    return sequence.count() == 1 and bool(sequence.toString())


def action_with_key(key: str) -> Action | None:
    """The first action that has a key, in any place: a key of the window would be taken from every other place."""
    sequence = QKeySequence(key)
    return next((action for action in Action if any(QKeySequence(one) == sequence for one in action.keys)), None)


LESSON_STEPS = (Action.CONVOLUTION, Action.RELU, Action.POOLING, Action.CONNECTED, Action.TRAINING)
"""The five steps of the lesson, 1 to 5."""


def arrow_step(event: QKeyEvent) -> tuple[int, int] | None:
    """The step of an arrow key as rows down and columns to the right; None for any other key."""
    steps = dict(zip(_ARROWS, ((0, -1), (0, 1), (-1, 0), (1, 0)), strict=True))
    position = Action.MARK_VALUE.position(event)
    return None if position is None else steps[Action.MARK_VALUE.keys[position]]


def key_text(key: str) -> str:
    """The name of a key in the user's language, such as Strg+R for Ctrl+R."""
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return _SIGNS.get(key) or native.replace("Return", "Enter")
