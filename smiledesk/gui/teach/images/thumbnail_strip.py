"""A line of thumbnails: some images of a class."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smiledesk.gui.common.image_grid import ImageChooser
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.images.survey_thumbnails import SurveyThumbnails, paint_filling
from smiledesk.jobs.survey_messages import Thumbnail

_SIDE = 48.0
_GAP = 5.0


class ThumbnailStrip(ImageChooser):
    """One line of thumbnails, as many as fit; hovering or the arrow keys show a name."""

    def __init__(self, theme: Theme, thumbnails: SurveyThumbnails, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._thumbnails = thumbnails
        self._shown: tuple[Thumbnail, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(scaled(_SIDE))

    @property
    def shown(self) -> tuple[Thumbnail, ...]:
        """All thumbnails, also those that do not fit."""
        return self._shown

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(300, scaled(_SIDE))

    def show_thumbnails(self, thumbnails: Sequence[Thumbnail], name: str) -> None:
        """Show thumbnails of a class. name: of the class."""
        self.setAccessibleName(self.tr("Some images of {0}").format(name))
        if self._shown != tuple(thumbnails):
            self._shown = tuple(thumbnails)
            self.choose(self._chosen)

    def count(self) -> int:
        """Number of thumbnails that fit."""
        return min(len(self._shown), self._fitting())

    def place_of(self, index: int) -> QRectF:
        """Place of a thumbnail."""
        return QRectF(index * (scaled(_SIDE) + _GAP), 0, scaled(_SIDE), scaled(_SIDE))

    def text_of(self, index: int) -> str:
        """The name of an image."""
        return Path(self._shown[index].file).name

    def text_without_images(self) -> str:
        """The text while no image is known."""
        return self.tr("None yet")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the thumbnails that fit; one empty place while none is known."""
        del event
        tokens = self.theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for index in range(max(self.count(), 1)):
            place = self.place_of(index)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.raised))
            painter.drawRoundedRect(place, 5, 5)
            if index < len(self._shown):
                paint_filling(painter, self._thumbnails.picture(self._shown[index].name), place)
            if self.has_focus_at(index):
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(tokens.accent), 2))
                painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 5, 5)
        painter.end()

    def _fitting(self) -> int:
        return int((self.width() + _GAP) // (scaled(_SIDE) + _GAP))
