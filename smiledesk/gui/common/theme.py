"""Light and dark: the named colours, and who is told when they change."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from smiledesk.gui.common.colormaps import LookUpTable, diverging_map, sequential_map

ThemeChoice = Literal["system", "light", "dark"]


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme, by what they are for; every text on every ground has a contrast of 4.5 or more.

    accent and against are also the pair right and wrong, first and second: a bluish green and an orange red, which
    colour-blind readers can tell apart, too. The sign of a number has colours of its own: `Theme.sign_colour`.
    """

    dark: bool
    window: str
    panel: str
    raised: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    against: str
    warning: str


DARK = Tokens(
    dark=True,
    window="#121418",
    panel="#191c21",
    raised="#242830",
    line="#30353f",
    text="#e8ebf0",
    muted="#9aa3b2",
    accent="#45d0ae",
    on_accent="#06251d",
    against="#ff6a55",
    warning="#f0b355",
)
LIGHT = Tokens(
    dark=False,
    window="#f3f4f7",
    panel="#ffffff",
    raised="#e9ecf1",
    line="#d5dae2",
    text="#1a1d23",
    muted="#586273",
    accent="#05765e",
    on_accent="#ffffff",
    against="#c4301c",
    warning="#9a5b00",
)

FACE_COLOURS = {
    True: ("#6cb6ff", "#f2a65a", "#c792ea", "#f07178", "#d9d06a", "#7fd1e0"),
    False: ("#1b68ba", "#a35300", "#7d3fb2", "#b8303c", "#746a00", "#0b7285"),
}
"""One for each face in turn, by whether the ground is dark."""


class Theme(QObject):
    """The scheme in use; follows the system's unless the user has chosen one."""

    changed = Signal()

    def __init__(self, application: QApplication, choice: ThemeChoice) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        self.tokens = DARK
        self._sequential = sequential_map(dark=True)
        self._diverging = diverging_map(dark=True)
        application.setStyle("Fusion")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply)
        self.choose(choice)

    @property
    def choice(self) -> ThemeChoice:
        """What the user has chosen."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Use light, dark, or what the system says."""
        self._choice = choice
        hints = QGuiApplication.styleHints()
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}
        hints.setColorScheme(schemes[choice])
        self._apply()

    def colour_table(self, *, signed: bool) -> LookUpTable:
        """The map for a layer's values."""
        return self._diverging if signed else self._sequential

    def sign_colour(self, value: float) -> QColor:
        """The colour of a number's sign: that end of the diverging map, orange for zero and above."""
        return QColor(*self._diverging[-1 if value >= 0 else 1].tolist())

    def face_colour(self, face_id: int) -> QColor:
        """The colour that stays with a face, for words on the window's ground."""
        return face_colour(face_id, dark=self.tokens.dark)

    def _apply(self) -> None:
        light = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Light
        # A system that says nothing gets dark: pictures and activations look best on it.
        is_light = self._choice == "light" or (self._choice == "system" and light)
        self.tokens = LIGHT if is_light else DARK
        self._sequential = sequential_map(self.tokens.dark)
        self._diverging = diverging_map(self.tokens.dark)
        self._application.setPalette(_palette(self.tokens))
        self._application.setStyleSheet(_style_sheet(self.tokens))
        self.changed.emit()


def face_colour(face_id: int, *, dark: bool) -> QColor:
    """The colour that stays with a face, for a ground that is dark, as pictures and the labels on them, or light."""
    colours = FACE_COLOURS[dark]
    return QColor(colours[(face_id - 1) % len(colours)])


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


def _style_sheet(tokens: Tokens) -> str:
    return f"""
        QToolTip {{ background: {tokens.raised}; color: {tokens.text}; border: 1px solid {tokens.line}; padding: 4px; }}
        QMenuBar {{ background: {tokens.window}; color: {tokens.text}; padding: 2px 6px; }}
        QMenuBar::item {{ padding: 4px 10px; border-radius: 5px; background: transparent; }}
        QMenuBar::item:selected {{ background: {tokens.raised}; }}
        QMenu {{ background: {tokens.panel}; border: 1px solid {tokens.line}; padding: 5px; }}
        QMenu::item {{ padding: 5px 26px 5px 24px; border-radius: 5px; }}
        QMenu::item:selected {{ background: {tokens.raised}; color: {tokens.text}; }}
        QMenu::item:disabled {{ color: {tokens.muted}; }}
        QMenu::separator {{ height: 1px; background: {tokens.line}; margin: 5px 8px; }}
        QStatusBar {{ background: {tokens.window}; color: {tokens.muted}; }}
        QStatusBar::item {{ border: none; }}
        QSplitter::handle {{ background: transparent; }}
        QScrollArea {{ background: transparent; border: none; }}
        QPushButton, QToolButton {{
            background: {tokens.raised}; color: {tokens.text}; border: 1px solid {tokens.line};
            border-radius: 7px; padding: 5px 14px;
        }}
        QFileDialog QToolButton {{ padding: 2px; }}
        QFileDialog QToolButton#backButton {{ qproperty-arrowType: LeftArrow; }}
        QFileDialog QToolButton#forwardButton {{ qproperty-arrowType: RightArrow; }}
        QFileDialog QToolButton#toParentButton {{ qproperty-arrowType: UpArrow; }}
        QToolButton::menu-indicator {{ image: none; width: 0; }}
        QPushButton:hover, QToolButton:hover {{ border-color: {tokens.muted}; }}
        QPushButton:focus, QToolButton:focus {{ border-color: {tokens.accent}; }}
        QPushButton:checked, QToolButton:checked {{
            background: {tokens.accent}; color: {tokens.on_accent}; border-color: {tokens.accent};
        }}
        QPushButton:disabled, QToolButton:disabled {{ color: {tokens.muted}; background: transparent; }}
        QSlider::groove:horizontal {{ height: 4px; background: {tokens.line}; border-radius: 2px; }}
        QSlider::sub-page:horizontal {{ background: {tokens.accent}; border-radius: 2px; }}
        QSlider::handle:horizontal {{
            background: {tokens.text}; width: 12px; height: 12px; margin: -4px 0; border-radius: 6px;
        }}
        QSlider::handle:horizontal:focus {{ background: {tokens.accent}; }}
        QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
        QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
        QScrollBar::handle {{ background: {tokens.line}; border-radius: 4px; min-height: 30px; min-width: 30px; }}
        QScrollBar::handle:hover {{ background: {tokens.muted}; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
