"""The looks in use: light or dark, contrast and text size, and a signal when one changes."""

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from smiledesk.core.colormaps import LookUpTable, diverging_map, sequential_map
from smiledesk.gui.common.style import style_sheet
from smiledesk.gui.common.text_size import use_text_size
from smiledesk.gui.common.tokens import DARK, HIGH_CONTRAST_SHARE, SCHEMES, Tokens, face_colour, mixed

ThemeChoice = Literal["system", "light", "dark"]
ContrastChoice = Literal["system", "normal", "high"]


class Theme(QObject):
    """The looks in use: the user's choices, or else the system's."""

    changed = Signal()
    """Another scheme, contrast or text size is in use."""

    def __init__(
        self, application: QApplication, choice: ThemeChoice, contrast: ContrastChoice = "system", text_size: int = 100
    ) -> None:
        """text_size: in percent, 100 to 200."""
        super().__init__(application)
        self._application = application
        self._choice = choice
        self._contrast = contrast
        self.tokens = DARK
        self._sequential = sequential_map(dark=True)
        self._diverging = diverging_map(dark=True)
        application.setStyle("Fusion")
        self._hints = QGuiApplication.styleHints()
        # Kept: PySide deletes the hints of the system with the last object that Python has of them.
        self._accessibility = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._apply)
        self._accessibility.contrastPreferenceChanged.connect(self._apply)
        use_text_size(application, text_size)
        self.choose(choice)

    @property
    def choice(self) -> ThemeChoice:
        """The choice of the user."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Use light, dark, or the scheme of the system."""
        self._choice = choice
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}
        self._hints.setColorScheme(schemes[choice])
        self._apply()

    @property
    def contrast_is_high(self) -> bool:
        """True for high contrast, as chosen or as the system has it."""
        if self._contrast != "system":
            return self._contrast == "high"
        return self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast

    def choose_contrast(self, contrast: ContrastChoice) -> None:
        """Use normal or high contrast, or that of the system."""
        self._contrast = contrast
        self._apply()

    def choose_text_size(self, percent: int) -> None:
        """Use a text size of 100 to 200 percent."""
        use_text_size(self._application, percent)
        self._apply()

    def colour_table(self, *, signed: bool) -> LookUpTable:
        """The colours of a layer's values."""
        return self._diverging if signed else self._sequential

    def sign_colour(self, value: float) -> QColor:
        """The colour of a number's sign: that end of the diverging map, orange for zero and above."""
        return self._readable(QColor(*self._diverging[-1 if value >= 0 else 1].tolist()))

    def face_colour(self, face_id: int) -> QColor:
        """The colour of a face for text on the window's ground."""
        return self._readable(face_colour(face_id, dark=self.tokens.dark))

    def _readable(self, colour: QColor) -> QColor:
        """A colour of text, nearer to that of the usual text where the contrast is high."""
        return mixed(colour, QColor(self.tokens.text), HIGH_CONTRAST_SHARE) if self.contrast_is_high else colour

    def _apply(self) -> None:
        light = self._hints.colorScheme() == Qt.ColorScheme.Light
        # The default is dark: pictures and activations look best on it.
        is_light = self._choice == "light" or (self._choice == "system" and light)
        self.tokens = SCHEMES[not is_light, self.contrast_is_high]
        self._sequential = sequential_map(self.tokens.dark)
        self._diverging = diverging_map(self.tokens.dark)
        palette = _palette(self.tokens)
        self._application.setPalette(palette)
        # Fusion's own boxes and circles are as dark as a dark window.
        palette.setColor(QPalette.ColorRole.Base, QColor(self.tokens.line if self.tokens.dark else self.tokens.panel))
        for kind in ("QCheckBox", "QRadioButton"):
            self._application.setPalette(palette, kind)  # type: ignore[arg-type]  # PySide takes text, not bytes
        self._application.setStyleSheet(style_sheet(self.tokens))
        self.changed.emit()


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: tokens.window,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.panel,
        QPalette.ColorRole.AlternateBase: tokens.raised,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.Button: tokens.raised,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.PlaceholderText: tokens.muted,
        QPalette.ColorRole.ToolTipBase: tokens.raised,
        QPalette.ColorRole.ToolTipText: tokens.text,
        QPalette.ColorRole.Highlight: tokens.accent,
        QPalette.ColorRole.HighlightedText: tokens.on_accent,
        QPalette.ColorRole.Link: tokens.accent,
        QPalette.ColorRole.LinkVisited: tokens.accent,
        QPalette.ColorRole.BrightText: tokens.text,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
    return palette
