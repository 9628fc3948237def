"""Tile of the network's input: the crop of the followed face."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QWidget

from smiledesk.core.records import Pixels
from smiledesk.core.windows import Region
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.tile import Tile
from smiledesk.gui.common.translation import translate
from smiledesk.gui.live.field_mark import paint_field


class InputTile(Tile):
    """The crop with the probe's receptive field outlined; a click opens the lens on a pixel."""

    pixel_chosen = Signal(int, int)
    """Row and column of the crop."""

    def __init__(self, theme: Theme, size: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("input_tile", "Face square"), f"{size}×{size}", parent)
        self.setMinimumWidth(self.narrowest_for_title())
        self._size = size
        self._crop: Pixels | None = None
        self._field: Region | None = None
        self._winner: Region | None = None
        self._layer: QImage | None = None
        self._describe()

    def show_crop(self, crop: Pixels | None) -> None:
        """Show a frame's crop, gray or BGR; None empties the tile."""
        self._crop = crop
        self.update_content()

    def show_layer(self, layer: QImage | None) -> None:
        """Lay a translucent picture of a map over the crop; None for none."""
        if layer is not None or self._layer is not None:
            self._layer = layer
            self.update_content()

    def show_field(self, field: Region | None, winner: Region | None = None) -> None:
        """Outline the receptive fields of the probe and of its winner, in pixels of the crop; None for none."""
        if (field, winner) != (self._field, self._winner):
            self._field, self._winner = field, winner
            self._describe()
            self.update()

    def field_rect(self) -> QRectF | None:
        """Receptive field clipped to the crop, in the tile's coordinates; None if there is none."""
        return None if self._field is None else self._rect_of(self._field)

    def _rect_of(self, region: Region) -> QRectF:
        target, seen = self._target(), region.clipped(self._size)
        scale = target.width() / self._size
        corner = target.topLeft() + QPointF(seen.left, seen.top) * scale
        return QRectF(corner, QSizeF(seen.width, seen.height) * scale)

    def map_rect(self, index: int) -> QRectF:
        """Rectangle of the crop, the same for all its channels."""
        del index
        return self._target()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the lens on the pixel under the pointer."""
        target = self._target()
        if event.button() == Qt.MouseButton.LeftButton and target.contains(event.position()):
            at = (event.position() - target.topLeft()) * (self._size / target.width())
            self.pixel_chosen.emit(min(int(at.y()), self._size - 1), min(int(at.x()), self._size - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the lens on the middle pixel."""
        if Action.OPEN_MAP.matches(event):
            self.pixel_chosen.emit(self._size // 2, self._size // 2)
        else:
            super().keyPressEvent(event)

    def covered_rects(self) -> list[QRectF]:
        """The crop."""
        return [self._target()]

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the crop as large as it fits, and the receptive fields on it."""
        del rect
        target = self._target()
        if self._crop is None:
            painter.fillRect(target, QColor(self.theme.tokens.raised))
            return
        painter.drawImage(target, to_qimage(self._crop))
        if self._layer is not None:
            painter.drawImage(target, self._layer)
        field = self.field_rect()
        if field is not None:
            paint_field(painter, QPolygonF(field), QColor(self.theme.tokens.accent))
        if self._winner is not None:
            paint_field(painter, QPolygonF(self._rect_of(self._winner)), QColor(self.theme.tokens.warning))

    def _target(self) -> QRectF:
        rect = self.content_rect()
        side = min(rect.width(), rect.height())
        target = QRectF(0, 0, side, side)
        target.moveCenter(rect.center())
        return target

    def _describe(self) -> None:
        sentences = [self.tr("What the network sees of the face it follows.")]
        if self._field is not None:
            probe = self.tr("The probe sees {0} × {1} pixels from row {2}, column {3}.")
            sentences.append(probe.format(self._field.height, self._field.width, self._field.top, self._field.left))
        if self._winner is not None:
            winner = self.tr("The winner sees {0} × {1} pixels from row {2}, column {3}.")
            sentences.append(
                winner.format(self._winner.height, self._winner.width, self._winner.top, self._winner.left)
            )
        text = " ".join(sentences)
        self.setAccessibleDescription(text)
        self.setToolTip(plain(text))
