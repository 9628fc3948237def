"""The user's choices of looks: colours, contrast, text size, motion."""

from PySide6.QtCore import QObject

from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.motion import MOTION
from smiledesk.gui.common.text_size import TEXT_SIZES, next_size, text_size
from smiledesk.gui.common.theme import ContrastChoice, Theme, ThemeChoice
from smiledesk.gui.shell.actions import WindowActions
from smiledesk.settings import SavedSettings


class Appearance(QObject):
    """Applies each change of a setting at once, wherever it was made."""

    def __init__(self, parent: QObject, theme: Theme, actions: WindowActions, settings: SavedSettings) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions = actions
        self._settings = settings
        for action in (Action.HIGH_CONTRAST, Action.REDUCED_MOTION):
            actions[action].setCheckable(True)
        theme.changed.connect(self._show_choices)
        settings.follow("theme", lambda: theme.choose(settings.current.theme))
        settings.follow("contrast", lambda: theme.choose_contrast(settings.current.contrast))
        settings.follow("text_size", lambda: theme.choose_text_size(settings.current.text_size))
        settings.follow("reduced_motion", self._reduce_motion)
        self._reduce_motion()

    def choose_theme(self, choice: ThemeChoice) -> None:
        """Use light or dark colours, or those of the system."""
        self._settings.change(theme=choice)

    def choose_contrast(self, choice: ContrastChoice) -> None:
        """Use normal or high contrast, or that of the system."""
        self._settings.change(contrast=choice)

    def switch_contrast(self) -> None:
        """Use high contrast, or normal contrast instead of it."""
        self.choose_contrast("normal" if self._theme.contrast_is_high else "high")

    def choose_text_size(self, percent: int) -> None:
        """Use a text size of 100 to 200 percent."""
        self._settings.change(text_size=percent)

    def step_text_size(self, step: int) -> None:
        """Use the next larger text size for a step of 1, the next smaller one for -1."""
        self.choose_text_size(next_size(step))

    def choose_reduced_motion(self, is_reduced: bool) -> None:
        """Switch reduced motion on or off."""
        self._settings.change(reduced_motion=is_reduced)

    def switch_reduced_motion(self) -> None:
        """Toggle reduced motion."""
        self.choose_reduced_motion(not self._settings.current.reduced_motion)

    def _reduce_motion(self) -> None:
        MOTION.is_reduced = self._settings.current.reduced_motion
        self._show_choices()

    def _show_choices(self) -> None:
        """Check and enable the actions as the choices are."""
        self._actions[Action.HIGH_CONTRAST].setChecked(self._theme.contrast_is_high)
        self._actions[Action.REDUCED_MOTION].setChecked(self._settings.current.reduced_motion)
        self._actions[Action.LARGER_TEXT].setEnabled(text_size() < TEXT_SIZES[-1])
        self._actions[Action.SMALLER_TEXT].setEnabled(text_size() > TEXT_SIZES[0])
