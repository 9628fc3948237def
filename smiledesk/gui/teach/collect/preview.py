"""The picture that would be kept of the shown frame: the region around the face, with the face square."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from smiledesk.dataset.capture import Capture
from smiledesk.faces.square import corners
from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.motion import MOTION
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme

_FLASH_MS = 130
_RADIUS = 10.0
_FACE = 16


class Preview(QWidget):
    """Shows the region as it would be kept: as the camera sees it, not mirrored."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image: QImage | None = None
        self._square = QPolygonF()
        self._would_be_kept = True
        self._flashing = QTimer(self)
        self._flashing.setSingleShot(True)
        self._flashing.setInterval(_FLASH_MS)
        self._flashing.timeout.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Picture that would be kept"))
        self.setToolTip(
            self.tr(
                "The part of the picture that is kept, as the camera sees it: not mirrored. The square is the face."
            )
        )
        theme.changed.connect(self.update)

    def show_capture(self, region: Capture | None, *, would_be_kept: bool) -> None:
        """Show a region; None without a face."""
        self._would_be_kept = would_be_kept
        self._image = None if region is None else to_qimage(region.image)
        self._square = QPolygonF([QPointF(*corner) for corner in corners(region.square)] if region is not None else [])
        self.update()

    def describe(self, text: str) -> None:
        """Set the description that screen readers read."""
        if self.accessibleDescription() != text:
            self.setAccessibleDescription(text)

    def flash(self) -> None:
        """Thicken the rim for a moment: a sample was kept."""
        if not MOTION.is_reduced:
            self._flashing.start()
        self.update()

    def sizeHint(self) -> QSize:
        """A square, until the page gives it a size."""
        return QSize(140, 140)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the region, the square, and a rim: thick while a sample is kept."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        rim = QPainterPath()
        rim.addRoundedRect(inside, _RADIUS, _RADIUS)
        painter.fillPath(rim, QColor(tokens.raised))
        colour = QColor(tokens.accent if self._would_be_kept else tokens.warning)
        if self._image is None:
            self._paint_nobody(painter, inside)
        else:
            painter.save()
            painter.setClipPath(rim)
            self._paint_region(painter, inside, self._image, colour)
            painter.restore()
        flashing = self._flashing.isActive()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._image is None or self.hasFocus():
            colour = QColor(tokens.accent if self.hasFocus() else tokens.line)
        painter.setPen(QPen(colour, 5 if flashing else 1.5))
        painter.drawPath(rim)
        painter.end()

    def _paint_region(self, painter: QPainter, inside: QRectF, image: QImage, colour: QColor) -> None:
        """The region, as large as fits; the part that the frame's border has cut off stays empty."""
        scale = min(inside.width() / image.width(), inside.height() / image.height())
        place = QRectF(0, 0, image.width() * scale, image.height() * scale)
        place.moveCenter(inside.center())
        painter.drawImage(place, image)
        painter.translate(place.topLeft())
        painter.scale(scale, scale)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(QColor(0, 0, 0, 110), 4), QPen(colour, 2)):
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawPolygon(self._square)

    def _paint_nobody(self, painter: QPainter, inside: QRectF) -> None:
        """A head's outline where a face would be."""
        painter.setPen(QPen(QColor(self._theme.tokens.muted), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        side = inside.width() * 0.42
        face = QRectF(0, 0, side, side)
        face.moveCenter(inside.center() - QPointF(0, scaled(_FACE) / 2))
        painter.drawRoundedRect(face, side * 0.45, side * 0.48)
        painter.setFont(proportional(9))
        painter.setPen(QColor(self._theme.tokens.muted))
        line = QRectF(inside.left(), face.bottom() + 8, inside.width(), 18)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self.tr("no face"))
