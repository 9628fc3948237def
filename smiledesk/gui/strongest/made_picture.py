"""The picture that was made to excite a filter or unit, with what it is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smiledesk.core.records import Pixels
from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.theme import Theme

_SIDE = 84


class MadePicture(QWidget):
    """A picture made by activation maximisation, and beside it a sentence that says so."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = _Picture(theme)
        self.text = PlainLabel(font=proportional(8.5), tone="muted", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.picture, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, stretch=1)

    def show_picture(self, pixels: Pixels, text: str) -> None:
        """Show a picture, and what it is."""
        self.text.setText(text)
        self.picture.show_image(to_qimage(pixels))


class _Picture(QWidget):
    """A square picture with its pixels as they are."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image = QImage()
        self.setFixedSize(QSize(_SIDE, _SIDE))
        self.setAccessibleName(self.tr("Picture made by activation maximisation"))

    def show_image(self, image: QImage) -> None:
        """Show a picture."""
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture with a border."""
        del event
        painter = QPainter(self)
        # Few pixels are shown as what they are; many would only look coarse.
        smooth = self._image.width() > _SIDE // 4
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(QRectF(self.rect()), self._image)
        painter.setPen(QPen(QColor(self._theme.tokens.line), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()
