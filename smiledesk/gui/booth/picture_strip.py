"""The strip of a guest's last pictures; each can be shown again."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smiledesk.gui.booth.booth_button import BoothButton
from smiledesk.gui.common.tokens import DARK

STRIP_PICTURES = 4
"""Pictures in the strip, on the screen and on paper."""

_HEIGHT = 12.0
_WIDTH = _HEIGHT * 16 / 9
_GAP = 1.2
"""Height and width of a thumbnail, and the gap after it, in units."""

_PIXELS = 480
"""Width of a thumbnail's own image: enough for the largest screen."""


class PictureStrip(QWidget):
    """Thumbnails of the last pictures, the newest at the right."""

    chosen = Signal(object)
    """The `Path` of the picture to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.thumbnails: list[Thumbnail] = []
        self._unit = 8.0
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch()
        self.setAccessibleName(self.tr("The last pictures"))

    def set_unit(self, unit: float) -> None:
        """Fit the size to a screen. unit: in pixels."""
        self._unit = unit
        self._row.setSpacing(round(_GAP * unit))
        self.setFixedSize(round((STRIP_PICTURES * _WIDTH + (STRIP_PICTURES - 1) * _GAP) * unit), round(_HEIGHT * unit))
        for thumbnail in self.thumbnails:
            thumbnail.set_unit(unit)

    def show_pictures(self, paths: Sequence[Path]) -> None:
        """Show the last ones of some pictures."""
        shown = {thumbnail.path: thumbnail for thumbnail in self.thumbnails}
        kept = paths[-STRIP_PICTURES:]
        for path, thumbnail in shown.items():
            if path not in kept:
                self._row.removeWidget(thumbnail)
                thumbnail.hide()
                thumbnail.deleteLater()
        self.thumbnails = [shown.get(path) or self._made(path) for path in kept]
        for index, thumbnail in enumerate(self.thumbnails):
            self._row.insertWidget(index, thumbnail)
            number = len(paths) - len(kept) + index + 1
            thumbnail.setAccessibleName(self.tr("Picture {0}").format(number))

    def mark(self, path: Path | None) -> None:
        """Mark the picture that is shown; None for none."""
        for thumbnail in self.thumbnails:
            thumbnail.set_marked(thumbnail.path == path)

    def _made(self, path: Path) -> "Thumbnail":
        thumbnail = Thumbnail(path)
        thumbnail.set_unit(self._unit)
        thumbnail.clicked.connect(lambda: self.chosen.emit(path))
        return thumbnail


class Thumbnail(BoothButton):
    """A small picture."""

    def __init__(self, path: Path) -> None:
        super().__init__("")
        self.path = path
        self._image = _small(path)
        self._marked = False

    def set_marked(self, marked: bool) -> None:
        """Frame the picture that is shown."""
        self._marked = marked
        self.update()

    def sizeHint(self) -> QSize:
        """The size of every thumbnail; a picture of another shape is cut to it."""
        return QSize(round(_WIDTH * self._unit), round(_HEIGHT * self._unit))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture with round corners."""
        del event
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        whole, width = QRectF(self.rect()), 0.5 * self._unit
        path = QPainterPath()
        path.addRoundedRect(whole.adjusted(width, width, -width, -width), 1.2 * self._unit, 1.2 * self._unit)
        painter.setClipPath(path)
        if not self._image.isNull():
            painter.drawImage(_covering(self._image.size(), whole), self._image)
        painter.setClipping(False)
        if self._marked or self.hasFocus():
            painter.setPen(QPen(QColor(DARK.accent if self._marked else DARK.text), width))
            painter.drawPath(path)
        painter.end()


def _small(path: Path) -> QImage:
    """A picture file in the width of a thumbnail; a null image if it cannot be read."""
    reader = QImageReader(str(path))
    size = reader.size()
    if size.width() > _PIXELS:
        reader.setScaledSize(QSize(_PIXELS, max(round(_PIXELS * size.height() / size.width()), 1)))
    return reader.read()


def _covering(size: QSize, place: QRectF) -> QRectF:
    """The smallest rectangle of a picture's shape that covers a place."""
    scale = max(place.width() / size.width(), place.height() / size.height())
    around = QRectF(QPointF(), size.toSizeF() * scale)
    around.moveCenter(place.center())
    return around
