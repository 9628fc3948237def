"""What the network saw: the cut-out face, as it went in."""

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from smiledesk.core.records import Pixels
from smiledesk.gui.theme import Theme
from smiledesk.gui.tile import Tile


class InputTile(Tile):
    """The crop of the followed face."""

    def __init__(self, theme: Theme, size: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, QCoreApplication.translate("InputTile", "Face square"), f"{size}×{size}", parent)
        self._crop: Pixels | None = None
        self.setAccessibleDescription(self.tr("What the network sees of the face it follows"))

    def show_crop(self, crop: Pixels | None) -> None:
        """Show the crop of this frame, gray or BGR; None empties the tile."""
        self._crop = crop
        self.update()

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the crop as large as fits."""
        side = min(rect.width(), rect.height())
        target = QRectF(0, 0, side, side)
        target.moveCenter(rect.center())
        if self._crop is None:
            painter.fillRect(target, QColor(self.theme.tokens.raised))
            return
        height, width, channels = self._crop.shape
        form = QImage.Format.Format_Grayscale8 if channels == 1 else QImage.Format.Format_BGR888
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(target, QImage(self._crop.tobytes(), width, height, width * channels, form))
