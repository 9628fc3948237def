"""Pages in one place, one of which is shown."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """Asks for the room of the page that is shown, not of the largest one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(lambda _index: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        """The shown page's."""
        page = self.currentWidget()
        return QSize(0, 0) if page is None else page.minimumSizeHint()

    def sizeHint(self) -> QSize:
        """The shown page's."""
        page = self.currentWidget()
        return QSize(0, 0) if page is None else page.sizeHint()
