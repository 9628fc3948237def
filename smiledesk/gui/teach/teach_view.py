"""The teach view: five pages, in the order of the work from samples to a model of one's own."""

from collections.abc import Mapping
from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.buttons import CloseButton, Tabs
from smiledesk.gui.common.containers import PageStack


class Tab(IntEnum):
    """A page of the teach view."""

    COLLECT = 0
    IMAGES = 1
    TRAIN = 2
    COMPARE = 3
    MODELS = 4

    @property
    def title(self) -> str:
        """The text of the action that opens the page."""
        return Action[self.name].text


class TeachView(QWidget):
    """A row of tabs, and the page of the chosen one."""

    closed = Signal()
    """The user closes the view; the work of its pages continues."""

    tab_shown = Signal()
    """A page is shown, by the user or by the program."""

    def __init__(self, pages: Mapping[Tab, QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = Tabs([tab.title for tab in Tab], self)
        self.close_button = CloseButton("icon")
        self._page_of = dict(pages)
        self._pages = PageStack()
        for tab in Tab:
            self._pages.add(pages[tab])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._heading())
        layout.addWidget(self._pages, stretch=1)
        self.tabs.idClicked.connect(lambda number: self.show_tab(Tab(number)))
        self.close_button.clicked.connect(self.closed)

    @property
    def tab(self) -> Tab:
        """The page that is shown."""
        return Tab(self._pages.shown_index)

    def page(self, tab: Tab) -> QWidget:
        """The page of a tab."""
        return self._page_of[tab]

    def show_tab(self, tab: Tab) -> None:
        """Show a page."""
        self.tabs.button(tab).setChecked(True)
        self._pages.show_index(tab)
        self.tab_shown.emit()

    def _heading(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(2)
        for button in self.tabs.buttons():
            line.addWidget(button)
        line.addStretch()
        line.addWidget(self.close_button)
        return line
