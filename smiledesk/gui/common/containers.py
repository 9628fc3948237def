"""A stack of pages, and scroll bars around a pane."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QWidget


class PageStack(QWidget):
    """A stack of which one page is shown, with the size of that page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = _ShownPage(self)
        self._pages.currentChanged.connect(lambda _index: self.updateGeometry())

    @property
    def shown(self) -> QWidget | None:
        """The page that is shown; None without pages."""
        return self._pages.currentWidget()

    @property
    def shown_index(self) -> int:
        """Number of the page that is shown; -1 without pages."""
        return self._pages.currentIndex()

    def add(self, page: QWidget) -> None:
        """Add a page; the first one is shown."""
        self._pages.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Show a page."""
        self._pages.setCurrentWidget(page)

    def show_index(self, index: int) -> None:
        """Show a page by its number."""
        self._pages.setCurrentIndex(index)

    def index_of(self, page: QWidget) -> int:
        """Number of a page; -1 for a widget that is none."""
        return self._pages.indexOf(page)


class _ShownPage(QStackedLayout):
    """Asks for the room of the shown page; Qt's own asks for that of the largest one."""

    def sizeHint(self) -> QSize:
        """Size of the shown page."""
        page = self.itemAt(self.currentIndex())
        return QSize(0, 0) if page is None else page.sizeHint()

    def minimumSize(self) -> QSize:
        """Least size of the shown page."""
        page = self.itemAt(self.currentIndex())
        return QSize(0, 0) if page is None else page.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """True if the height of the shown page depends on its width."""
        page = self.itemAt(self.currentIndex())
        return page is not None and page.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Height of the shown page."""
        page = self.itemAt(self.currentIndex())
        return -1 if page is None else page.heightForWidth(width)


class PaneScroll(QScrollArea):
    """Fits its content to the pane, with scroll bars if it needs more room; leaves all keys to the window."""

    def __init__(self, content: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if content is not None:
            self.setWidget(content)

    def sizeHint(self) -> QSize:
        """Size of the content."""
        content = self.widget()
        return QSize(0, 0) if content is None else content.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to the window: the widget with the focus is always in view, so none is needed to scroll."""
        event.ignore()
