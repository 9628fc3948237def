"""Files and folders dropped on a page, with a frame over the page while they are dragged over it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.theme import Theme


class DropTarget(QWidget):
    """The frame, which lets the mouse through. Drops that the page does not take are left to the window."""

    dropped = Signal(object)
    """The part of a drop that the page accepts, as returned by ``accept``."""

    def __init__(self, theme: Theme, page: QWidget, text: str, accept: Callable[[QMimeData], object]) -> None:
        """Let things be dropped on a page.

        Args:
            theme: the colours.
            page: covered by the frame.
            text: what a drop does.
            accept: returns the part of the dragged data that the page accepts; falsy for none.
        """
        super().__init__(page)
        self._theme = theme
        self._text = text
        self._page = page
        self._accept = accept
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        page.setAcceptDrops(True)
        page.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle the page's drags, and stay as large as the page."""
        match event.type():
            case QEvent.Type.DragEnter | QEvent.Type.Drop if isinstance(event, QDropEvent):
                return self._take(event)
            case QEvent.Type.DragLeave:
                self.hide()
            case QEvent.Type.Resize:
                self.setGeometry(self._page.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Veil the page, and paint a dashed frame with the text."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(tokens.window)
        veil.setAlphaF(0.85)
        painter.setBrush(veil)
        painter.setPen(QPen(QColor(tokens.accent), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 10, 10)
        painter.setFont(proportional(13, bold=True))
        painter.setPen(QColor(tokens.text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()

    def _take(self, event: QDropEvent) -> bool:
        """Accept a drag or a drop; False if the page accepts nothing of it."""
        accepted = self._accept(event.mimeData())
        is_drop = event.type() == QEvent.Type.Drop
        self.setGeometry(self._page.rect())
        self.raise_()
        self.setVisible(bool(accepted) and not is_drop)
        if not accepted or event.proposedAction() == Qt.DropAction.IgnoreAction:
            return False
        event.acceptProposedAction()
        if is_drop:
            # The program that the files come from waits until the drop is handled.
            QTimer.singleShot(0, self, lambda: self.dropped.emit(accepted))
        return True
