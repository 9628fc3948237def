"""Images of which one is chosen, by pointing or by the arrow keys, and read as text; and a grid of them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from smiledesk.core.records import Pixels
from smiledesk.gui.common.actions import arrow_step
from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme

_LEAST_SIDE = 100.0
_GAP = 8.0


class ImageChooser(QWidget):
    """Shows the text of an image as a tooltip, and describes the chosen one to screen readers.

    A subclass has the images, their places and their texts, and paints them.
    """

    chosen_by_key = Signal(object)
    """Place of the image, a `QRectF` in the widget's coordinates."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """name: for screen readers."""
        super().__init__(parent)
        self.theme = theme
        self._chosen = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        theme.changed.connect(self.update)

    def count(self) -> int:
        """Number of images that have a place."""
        raise NotImplementedError

    def columns(self) -> int:
        """Number of images in a row."""
        return self.count()

    def place_of(self, index: int) -> QRectF:
        """Place of an image with all that belongs to it, in the widget's coordinates."""
        raise NotImplementedError

    def text_of(self, index: int) -> str:
        """The content of an image, as text."""
        raise NotImplementedError

    def text_without_images(self) -> str:
        """The text while there are no images."""
        return ""

    def description(self) -> str:
        """The text of the chosen image."""
        return self.text_of(self._chosen) if self.count() else self.text_without_images()

    def has_focus_at(self, index: int) -> bool:
        """True for the chosen image while the widget has the focus."""
        return self.hasFocus() and index == self._chosen

    def choose(self, index: int) -> None:
        """Choose an image, or the last one if there are fewer."""
        self._chosen = max(min(index, self.count() - 1), 0)
        self.setAccessibleDescription(self.description())
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the text of the image under the pointer."""
        places = ((index, self.place_of(index)) for index in range(self.count()))
        found = next((index for index, place in places if place.contains(event.position())), None)
        if found is None:
            QToolTip.hideText()
        else:
            self._show_text(found, event.globalPosition().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the text."""
        QToolTip.hideText()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the next image in a direction, and show its text."""
        down, right = arrow_step(event) or (0, 0)
        index = self._chosen + down * self.columns() + right
        if index == self._chosen or not 0 <= index < self.count():
            super().keyPressEvent(event)
            return
        self.choose(index)
        self.chosen_by_key.emit(self.place_of(index))
        self._show_text(index, self.mapToGlobal(self.place_of(index).bottomLeft().toPoint()))

    def _show_text(self, index: int, point: QPoint) -> None:
        QToolTip.showText(point, plain(self.text_of(index)), self)


class ImageGrid(ImageChooser):
    """Images with text under each, in rows that fill the width; as high as its rows.

    A subclass has the texts, and paints those under the images.
    """

    def __init__(self, theme: Theme, name: str, text_height: float, parent: QWidget | None = None) -> None:
        """text_height: pixels of the text under an image, at a text size of 100 %."""
        super().__init__(theme, name, parent)
        self._text_height = text_height
        self._images: tuple[QImage, ...] = ()
        # With a fixed height, a scroll area would take that of the size hint, which is narrower and so higher.
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_images(self, images: Sequence[Pixels]) -> None:
        """Show images, gray or BGR; `text_of` must know their texts by now."""
        self._images = tuple(to_qimage(image) for image in images)
        self.choose(0)
        self.updateGeometry()

    def paint_text(self, painter: QPainter, place: QRectF, index: int) -> None:
        """Paint the text under an image."""
        raise NotImplementedError

    def count(self) -> int:
        """Number of images."""
        return len(self._images)

    def columns(self) -> int:
        """Number of images in a row."""
        return _columns(self.width())

    def place_of(self, index: int) -> QRectF:
        """Place of an image with its text."""
        side = _side(self.width())
        row, column = divmod(index, self.columns())
        height = side + scaled(self._text_height)
        return QRectF(column * (side + _GAP) + 1, row * (height + _GAP) + 1, side, height)

    def sizeHint(self) -> QSize:
        """Size in a narrow pane."""
        return QSize(400, self.heightForWidth(400))

    def heightForWidth(self, width: int) -> int:
        """Height of all rows."""
        if not self._images:
            return 0
        rows = -(-len(self._images) // _columns(width))
        return round(rows * (_side(width) + scaled(self._text_height) + _GAP) - _GAP + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the visible images."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        for index, image in enumerate(self._images):
            place = self.place_of(index)
            if place.intersects(QRectF(event.rect())):
                self._paint_image(painter, place, index, image)
        painter.end()

    def _paint_image(self, painter: QPainter, place: QRectF, index: int, image: QImage) -> None:
        square = QRectF(place.left(), place.top(), place.width(), place.width())
        painter.drawImage(square, image)
        if self.has_focus_at(index):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.theme.tokens.accent), 2))
            painter.drawRect(square)
        self.paint_text(painter, place.adjusted(0, place.width() + 1, 0, 0), index)


def _columns(width: float) -> int:
    return max(1, int((width - 2 + _GAP) // (scaled(_LEAST_SIDE) + _GAP)))


def _side(width: float) -> float:
    """Side of an image: the columns share the width."""
    return (width - 2 + _GAP) / _columns(width) - _GAP
