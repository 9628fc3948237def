"""A stack of pages, and scroll bars around a pane."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """A stack with the size of its current page, not of its largest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(lambda _index: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        """Size of the current page."""
        page = self.currentWidget()
        return QSize(0, 0) if page is None else page.minimumSizeHint()

    def sizeHint(self) -> QSize:
        """Size of the current page."""
        page = self.currentWidget()
        return QSize(0, 0) if page is None else page.sizeHint()


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
