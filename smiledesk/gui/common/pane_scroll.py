"""Scroll bars around a part of the window that may have less room than it needs."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class PaneScroll(QScrollArea):
    """Shows its content as large as the pane, and scroll bars where that is too small; all keys are the window's."""

    def __init__(self, content: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if content is not None:
            self.setWidget(content)

    def sizeHint(self) -> QSize:
        """The content's own."""
        content = self.widget()
        return QSize(0, 0) if content is None else content.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to the window: what has the focus is always in view, so none is needed for scrolling."""
        event.ignore()
