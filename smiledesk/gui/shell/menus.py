"""The menu bar."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMessageBox

from smiledesk import __version__
from smiledesk.gui.common.theme import Theme, ThemeChoice


def theme_menu(window: QMainWindow, theme: Theme, chosen: Callable[[ThemeChoice], None]) -> QMenu:
    """Light, dark, or as the system."""
    menu = QMenu(_tr("&Appearance"), window)
    group = QActionGroup(menu)
    words: dict[ThemeChoice, str] = {"system": _tr("As the &system"), "light": _tr("&Light"), "dark": _tr("&Dark")}
    for choice, label in words.items():
        action = menu.addAction(label)
        action.setCheckable(True)
        action.setChecked(theme.choice == choice)
        action.triggered.connect(lambda _checked=False, it=choice: chosen(it))
        group.addAction(action)
    return menu


def help_menu(window: QMainWindow) -> QMenu:
    """The keys, and what this program is."""
    menu = QMenu(_tr("&Help"), window)
    menu.addAction(
        _tr("&Keyboard"), QKeySequence("F1"), lambda: QMessageBox.information(window, _tr("Keyboard"), keys())
    )
    menu.addAction(_tr("&About SmileDesk"), lambda: QMessageBox.about(window, "SmileDesk", about()))
    return menu


def keys() -> str:
    """Every key, as rich text."""
    lines = {
        "Space": _tr("Freeze the picture, or let it go on"),
        "Esc": _tr("Close the pane beside the network; with none open, follow the largest face again"),
        "← → ↑ ↓": _tr(
            "On the picture: follow the next face. On a layer: move from map to map. In a lens: move the probe"
        ),
        "Enter": _tr("Look into the marked map"),
        "[ ]": _tr("In a lens: the layer before, the layer after"),
        "Page Up, Page Down": _tr("In a lens: the map before, the map after"),
        "Home, End": _tr("In a lens: the first cell, the last cell"),
        "Ctrl+C": _tr("On a panel of a lens: copy every number as text"),
        "Tab": _tr("Go to the next pane or layer"),
        "Ctrl+1 … Ctrl+4": _tr("Look into convolution, ReLU, pooling, the fully connected layers"),
        "Ctrl+5": _tr("Watch the network learn"),
        "Ctrl+6": _tr("Try filters of your own"),
        "Ctrl+7": _tr("Collect samples to learn from"),
        "Ctrl+8": _tr("See all models"),
        "1 … 9": _tr("In Collect: hold the digit of a class to record it"),
        "Ctrl+Z": _tr("In Collect: take the last change back"),
        "F2": _tr("On a class or a model: rename it"),
        "Delete": _tr("On samples or a model: remove it"),
        "Ctrl+E": _tr("On a model: export it"),
        "C": _tr("The verdict is wrong: keep this face as a sample of the other class"),
        "Ctrl+O": _tr("Open a video or a picture"),
        "Ctrl+Shift+O": _tr("Open a folder of pictures"),
        "Ctrl+L": _tr("Open a network camera by its address"),
        "Ctrl+D": _tr("Show the demo"),
        "Ctrl+Q, Ctrl+W": _tr("Quit"),
        "F1": _tr("Show these keys"),
    }
    rows = "".join(f"<tr><td><b>{key}</b>&nbsp;&nbsp;&nbsp;</td><td>{words}</td></tr>" for key, words in lines.items())
    return f"<table>{rows}</table>"


def about() -> str:
    """Version, and what the program does and does not claim."""
    return _tr(
        "<b>SmileDesk {0}</b><p>A small convolutional network looks at a face and says whether it shows a smile "
        "expression. It sees a mouth and cheeks, not a feeling.</p>"
    ).format(__version__)


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)
