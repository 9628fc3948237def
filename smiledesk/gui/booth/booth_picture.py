"""The booth's picture: the live one or one that was taken, with large type over it."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QRegion
from PySide6.QtWidgets import QSizePolicy, QWidget

from smiledesk.core.records import FaceReading, Pixels
from smiledesk.faces.square import corners
from smiledesk.gui.booth.big_type import INK, SHADE, OverPicture, big_font, count_circle, paint_ring, unit_of
from smiledesk.gui.booth.prompt import Prompt
from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.common.motion import MOTION
from smiledesk.gui.common.tokens import DARK

_FLASH_MS = 350
_NOTICE_MS = 4000
_FRAME_MS = 16

_CORNER = 0.2
"""Share of a face square's side that its marks take at each corner."""

_DIMMED = QColor(8, 9, 12, 175)
"""Ground over a picture that is out of date."""


class BoothPicture(QWidget):
    """Paints a frame or a picture as large as fits; everything that rarely changes is painted once, into a pixmap."""

    touched = Signal()
    """The picture was clicked or touched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live: QImage | None = None
        self._mirrored = False
        self._faces: tuple[tuple[list[QPointF], bool], ...] = ()
        """Corners of the face squares in pixels of the frame, and true for each face that smiles."""
        self._still: QImage | None = None
        """The picture that is shown instead of the live one."""
        self._scaled_still = QPixmap()
        self._out_of_date = False
        self._text = OverPicture(Prompt(""), "", "")
        self._painted_text: tuple[OverPicture, QSize, float] | None = None
        self._text_pixmap = QPixmap()
        self._share = 0.0
        self._leaving = 0.0
        self._flash_clock = QElapsedTimer()
        self._flash_timer = QTimer(self, interval=_FRAME_MS)
        self._flash_timer.timeout.connect(self._fade)
        self._notice_timer = QTimer(self, singleShot=True, interval=_NOTICE_MS)
        self._notice_timer.timeout.connect(lambda: self.show_notice(""))
        # All of it is painted here, so Qt need not paint what is behind.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Picture of the booth"))

    @property
    def text(self) -> OverPicture:
        """The text that is shown."""
        return self._text

    @property
    def still(self) -> QImage | None:
        """The picture that is shown instead of the live one; None for the live one."""
        return self._still

    @property
    def out_of_date(self) -> bool:
        """True while the live picture is dimmed."""
        return self._out_of_date

    def show_frame(
        self, pixels: Pixels, readings: Sequence[FaceReading], positive_class: str, *, mirrored: bool
    ) -> None:
        """Show a frame and who smiles on it."""
        self._live = to_qimage(pixels)
        self._mirrored = mirrored
        self._faces = tuple(
            ([QPointF(x, y) for x, y in corners(it.square)], it.label == positive_class)
            for it in readings
            if it.status != "lost"
        )
        if self._still is None:
            self.update()

    def show_still(self, image: QImage | None) -> None:
        """Show a picture instead of the live one, until it is None."""
        self._still = image
        self._scaled_still = QPixmap()
        self.update()

    def show_out_of_date(self, out_of_date: bool) -> None:
        """Dim the live picture while no new one comes."""
        if out_of_date != self._out_of_date:
            self._out_of_date = out_of_date
            self.update()

    def show_prompt(self, prompt: Prompt, share: float = 0.0) -> None:
        """Show the big word. share: of a waiting time that is over, as a line or a ring; 0 for none."""
        self._share = share
        self._show_text(OverPicture(prompt, self._text.alert, self._text.notice))

    def show_alert(self, text: str) -> None:
        """Show a fault until it is over; empty for none."""
        self._show_text(OverPicture(self._text.prompt, text, self._text.notice))

    def show_notice(self, text: str) -> None:
        """Show an event for some seconds; empty for none."""
        self._show_text(OverPicture(self._text.prompt, self._text.alert, text))
        if text:
            self._notice_timer.start()

    def show_leaving(self, share: float) -> None:
        """Show for how long the key that leaves the booth has been held; 0 for not at all."""
        self._leaving = share
        self.update()

    def flash(self) -> None:
        """Light the screen for a moment."""
        if MOTION.is_reduced:
            return
        self._flash_clock.start()
        self._flash_timer.start()
        self.update()

    def picture_rect(self, size: QSize) -> QRectF:
        """The rectangle of a picture of a size in the widget: as large as fits, its shape kept."""
        target = QRectF(QPointF(), QSize(size).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio).toSizeF())
        target.moveCenter(QRectF(self.rect()).center())
        return target

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Report a click or a touch."""
        del event
        self.touched.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, the text over it, and the flash over all."""
        del event
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        ratio = self.devicePixelRatioF()
        if self._still is not None:
            self._paint_still(painter, self._still, ratio)
        elif self._live is not None:
            self._paint_live(painter, self._live)
        else:
            painter.fillRect(self.rect(), SHADE)
        self._paint_text(painter, ratio)
        if self._leaving:
            self._paint_leaving(painter)
        if self._flash_timer.isActive():
            light = QColor(255, 255, 255, round(255 * max(1 - self._flash_clock.elapsed() / _FLASH_MS, 0.0)))
            painter.fillRect(self.rect(), light)
        painter.end()

    def _show_text(self, text: OverPicture) -> None:
        if text != self._text:
            self._text = text
            self.setAccessibleDescription(text.description)
            self.update()

    def _fade(self) -> None:
        if self._flash_clock.elapsed() >= _FLASH_MS:
            self._flash_timer.stop()
        self.update()

    def _paint_ground(self, painter: QPainter, covered: QRectF) -> None:
        """Paint what the picture leaves free."""
        painter.setClipRegion(QRegion(self.rect()) - QRegion(covered.adjusted(1, 1, -1, -1).toRect()))
        painter.fillRect(self.rect(), SHADE)
        painter.setClipping(False)

    def _paint_still(self, painter: QPainter, still: QImage, ratio: float) -> None:
        place = self.picture_rect(still.size())
        size = (place.size() * ratio).toSize()
        if self._scaled_still.size() != size:
            smooth = Qt.TransformationMode.SmoothTransformation
            self._scaled_still = QPixmap.fromImage(still.scaled(size, mode=smooth))
        self._paint_ground(painter, place)
        painter.drawPixmap(place, self._scaled_still, QRectF(QPointF(), self._scaled_still.size()))

    def _paint_live(self, painter: QPainter, live: QImage) -> None:
        place = self.picture_rect(live.size())
        self._paint_ground(painter, place)
        painter.save()
        painter.translate(place.topLeft())
        scale = place.width() / live.width()
        painter.scale(scale, scale)
        if self._mirrored:
            painter.translate(live.width(), 0)
            painter.scale(-1, 1)
        painter.drawImage(QPointF(), live)
        if self._out_of_date:
            painter.fillRect(live.rect(), _DIMMED)
        else:
            self._paint_faces(painter, unit_of(self.size()) / scale)
        painter.restore()

    def _paint_faces(self, painter: QPainter, unit: float) -> None:
        """Mark the corners of the faces. unit: in pixels of the frame."""
        for outline, smiles in self._faces:
            colour = QColor(DARK.accent) if smiles else QColor(255, 255, 255, 190)
            painter.setPen(QPen(colour, (0.9 if smiles else 0.6) * unit, c=Qt.PenCapStyle.RoundCap))
            for first, second in zip(outline, [*outline[1:], outline[0]], strict=True):
                along = (second - first) * _CORNER
                painter.drawLine(first, first + along)
                painter.drawLine(second, second - along)

    def _paint_text(self, painter: QPainter, ratio: float) -> None:
        content = (self._text, self.size(), ratio)
        unit = unit_of(self.size())
        if content != self._painted_text:
            self._painted_text = content
            self._text_pixmap = self._text.painted(self.size(), unit, ratio)
        painter.drawPixmap(0, 0, self._text_pixmap)
        prompt = self._text.prompt
        if prompt.count is not None:
            paint_ring(painter, count_circle(QRectF(self.rect()), unit), self._share)
        elif self._share:
            width = 60 * unit
            place = QRectF(self.width() / 2 - width / 2, self.height() - 2.2 * unit, width * self._share, 0.9 * unit)
            painter.fillRect(place, QColor(DARK.accent))

    def _paint_leaving(self, painter: QPainter) -> None:
        unit = unit_of(self.size())
        ring = QRectF(self.width() - 15 * unit, 3 * unit, 12 * unit, 12 * unit)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(8, 9, 12, 215))
        painter.drawEllipse(ring)
        paint_ring(painter, ring, self._leaving)
        painter.setPen(INK)
        painter.setFont(big_font(2.6 * unit, bold=True))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, self.tr("Esc"))
