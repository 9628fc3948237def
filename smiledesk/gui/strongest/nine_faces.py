"""The nine faces at one end of a map's ranking, each with what the map's largest cell sees of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from smiledesk.core.windows import Region
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.image_grid import ImageChooser
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.tokens import DARK
from smiledesk.gui.live.field_mark import paint_field

_COLUMNS = _ROWS = 3
_GAP = 6.0
_LINE = 14.0
_LEAST_SIDE, _LARGEST_SIDE = 48.0, 200.0


@dataclass(frozen=True, slots=True)
class ShownFace:
    """A face with a place in the ranking."""

    name: str
    """Name of its file, or a description of a face without one."""
    value: float
    """The map's largest number."""
    field: Region | None
    """Receptive field of the cell, in pixels of the crop; None if the cell depends on the whole crop."""


class NineFaces(ImageChooser):
    """Up to nine faces in rows of three; Enter or a double click opens the chosen one."""

    open_requested = Signal(int)
    """Place of the face, from 0."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self._faces: tuple[ShownFace, ...] = ()
        self._images: tuple[QImage | None, ...] = ()
        self._crop_size = 1
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    @property
    def faces(self) -> tuple[ShownFace, ...]:
        """The faces shown."""
        return self._faces

    def show_faces(self, faces: Sequence[ShownFace], crop_size: int) -> None:
        """Show the faces of another map, without pictures at first. crop_size: pixels of the network's input."""
        self._faces, self._crop_size = tuple(faces), crop_size
        self._images = (None,) * len(self._faces)
        self.choose(0)

    def show_images(self, images: Sequence[QImage | None]) -> None:
        """Show the pictures that are there by now; a null one belongs to a file that cannot be read."""
        self._images = tuple(images)
        self.update()

    def count(self) -> int:
        """Number of faces."""
        return len(self._faces)

    def columns(self) -> int:
        """Number of faces in a row."""
        return _COLUMNS

    def place_of(self, index: int) -> QRectF:
        """Place of a face with its number."""
        side = self._side()
        row, column = divmod(index, _COLUMNS)
        return QRectF(column * (side + _GAP) + 1, row * (side + scaled(_LINE) + _GAP) + 1, side, side + scaled(_LINE))

    def text_of(self, index: int) -> str:
        """The file of a face and its number."""
        face = self._faces[index]
        text = f"{face.name}\n{face.value:+.3f}"
        if self._is_unreadable(index):
            text = self.tr("{0}\nThe file is gone, or cannot be read any more").format(text)
        return text

    def text_without_images(self) -> str:
        """The text while there is no face."""
        #: No face
        return self.tr("None")

    def minimumSizeHint(self) -> QSize:
        """Room for three rows of small faces."""
        return QSize(round(_ROWS * (_LEAST_SIDE + _GAP)), round(_ROWS * (_LEAST_SIDE + scaled(_LINE) + _GAP)))

    def sizeHint(self) -> QSize:
        """The minimum size; the faces take what room there is."""
        return self.minimumSizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the face under the pointer."""
        if (found := self._index_at(event)) is not None:
            self.choose(found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the face under the pointer."""
        if (found := self._index_at(event)) is not None:
            self.open_requested.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the chosen face; the arrows choose another."""
        if Action.OPEN_FACE.matches(event) and self._faces:
            self.open_requested.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the faces, their fields and numbers."""
        del event
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        for index in range(self.count()):
            self._paint_face(painter, index)
        painter.end()

    def _paint_face(self, painter: QPainter, index: int) -> None:
        tokens, face, image, place = self.theme.tokens, self._faces[index], self._images[index], self.place_of(index)
        square = QRectF(place.left(), place.top(), place.width(), place.width())
        if image is None or image.isNull():
            painter.fillRect(square, QColor(tokens.raised))
        else:
            painter.drawImage(square, image)
            self._paint_field(painter, square, face.field)
        if self._is_unreadable(index):
            painter.setPen(QColor(tokens.muted))
            painter.setFont(proportional(8))
            #: A picture that is not there any more
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.tr("gone"))
        if self.has_focus_at(index):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.text), 2))
            painter.drawRect(square)
        painter.setPen(QColor(tokens.muted))
        painter.setFont(monospaced(8))
        number = QRectF(place.left(), square.bottom() + 1, place.width(), scaled(_LINE))
        painter.drawText(number, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, f"{face.value:+.3f}")

    def _paint_field(self, painter: QPainter, square: QRectF, field: Region | None) -> None:
        """Outline the part of the field that lies on the face."""
        if field is None:
            return
        seen, scale = field.clipped(self._crop_size), square.width() / self._crop_size
        outline = QRectF(
            square.left() + seen.left * scale,
            square.top() + seen.top * scale,
            seen.width * scale,
            seen.height * scale,
        )
        # The colour of the live view's fields: photographs are as bright in light colours as in dark ones.
        paint_field(painter, QPolygonF(outline), QColor(DARK.accent))

    def _is_unreadable(self, index: int) -> bool:
        image = self._images[index]
        return image is not None and image.isNull()

    def _index_at(self, event: QMouseEvent) -> int | None:
        places = (self.place_of(index).contains(event.position()) for index in range(self.count()))
        return next((index for index, is_there in enumerate(places) if is_there), None)

    def _side(self) -> float:
        """Side of a face: three share the width, and three the height, however many faces there are."""
        across = (self.width() - 2 - (_COLUMNS - 1) * _GAP) / _COLUMNS
        down = (self.height() - 2 - (_ROWS - 1) * _GAP) / _ROWS - scaled(_LINE)
        return min(across, down, _LARGEST_SIDE)
