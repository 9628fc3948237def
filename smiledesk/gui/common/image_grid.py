"""Pictures in rows, as many a row as fit, with words under each."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from smiledesk.core.records import Pixels
from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.theme import Theme

_LEAST_SIDE = 100.0
_GAP = 8.0

_STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class PictureGrid(QWidget):
    """As high as its rows need; hovering or the arrow keys read one picture out.

    A subclass gives the pictures, says what each one shows, and paints the words under it.
    """

    reached = Signal(object)
    """The keys went to a picture: where it lies, a `QRectF` in the widget's coordinates."""

    def __init__(self, theme: Theme, name: str, text_height: float, parent: QWidget | None = None) -> None:
        """Name: for who does not see it. text_height: of the words under a picture, in pixels."""
        super().__init__(parent)
        self.theme = theme
        self._words_height = text_height
        self._pictures: tuple[QImage, ...] = ()
        self._chosen = 0
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        theme.changed.connect(self.update)

    def show_pictures(self, pictures: Sequence[Pixels]) -> None:
        """Show pictures, gray or BGR, replacing those before; what is said of them must be known by now."""
        self._pictures = tuple(to_qimage(picture) for picture in pictures)
        self._chosen = 0
        self.setAccessibleDescription(self.description())
        self.updateGeometry()
        self.update()

    def text_of(self, index: int) -> str:
        """What one picture shows, as text."""
        raise NotImplementedError

    def paint_text(self, painter: QPainter, place: QRectF, index: int) -> None:
        """Paint what stands under a picture."""
        raise NotImplementedError

    def description(self) -> str:
        """The chosen picture in words."""
        return self.text_of(self._chosen) if self._pictures else ""

    def sizeHint(self) -> QSize:
        """For a narrow pane."""
        return QSize(400, self.heightForWidth(400))

    def heightForWidth(self, width: int) -> int:
        """As many rows as the pictures need."""
        if not self._pictures:
            return 0
        rows = -(-len(self._pictures) // _columns(width))
        return round(rows * (_side(width) + self._words_height + _GAP) - _GAP + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pictures that are to be seen."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        for index, image in enumerate(self._pictures):
            place = self._place(index)
            if place.intersects(QRectF(event.rect())):
                self._paint_picture(painter, place, index, image)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the picture under the pointer."""
        for index in range(len(self._pictures)):
            if self._place(index).contains(event.position()):
                QToolTip.showText(event.globalPosition().toPoint(), plain(self.text_of(index)), self)
                return
        QToolTip.hideText()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the reading."""
        QToolTip.hideText()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the next picture in a direction, and read it."""
        across, down = _STEPS.get(Qt.Key(event.key()), (0, 0))
        chosen = self._chosen + across + down * _columns(self.width())
        if chosen == self._chosen or not 0 <= chosen < len(self._pictures):
            super().keyPressEvent(event)
            return
        self._chosen = chosen
        self.setAccessibleDescription(self.description())
        self.reached.emit(self._place(chosen))
        below = self._place(chosen).bottomLeft().toPoint()
        QToolTip.showText(self.mapToGlobal(below), plain(self.description()), self)
        self.update()

    def _place(self, index: int) -> QRectF:
        side = _side(self.width())
        row, column = divmod(index, _columns(self.width()))
        height = side + self._words_height
        return QRectF(column * (side + _GAP) + 1, row * (height + _GAP) + 1, side, height)

    def _paint_picture(self, painter: QPainter, place: QRectF, index: int, image: QImage) -> None:
        picture = QRectF(place.left(), place.top(), place.width(), place.width())
        painter.drawImage(picture, image)
        if self.hasFocus() and index == self._chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.theme.tokens.accent), 2))
            painter.drawRect(picture)
        self.paint_text(painter, place.adjusted(0, place.width() + 1, 0, 0), index)


def _columns(width: float) -> int:
    return max(1, int((width - 2 + _GAP) // (_LEAST_SIDE + _GAP)))


def _side(width: float) -> float:
    """The side of a picture: the columns share the width."""
    return (width - 2 + _GAP) / _columns(width) - _GAP
