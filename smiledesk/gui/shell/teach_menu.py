"""The menu of teaching: collect, choose images, train, compare, models."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from smiledesk.gui.teach.tabs import Tab, tab_title


class TeachMenu(QObject):
    """Says what the user wants to do about the model."""

    tab_requested = Signal(object)
    """A `Tab`."""

    correction_requested = Signal()
    """The verdict that is shown is wrong: what it was made of becomes a sample."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.menu = QMenu(self.tr("&Teach"), window)
        for tab in Tab:
            action = self.menu.addAction(f"{tab_title(tab)}…", partial(self.tab_requested.emit, tab))
            if tab is Tab.COLLECT:
                action.setShortcut(QKeySequence("Ctrl+7"))
            if tab is Tab.MODELS:
                action.setShortcut(QKeySequence("Ctrl+8"))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("This verdict is &wrong"), QKeySequence("C"), self.correction_requested.emit)
