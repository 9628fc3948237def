"""Thumbnails that a survey has written, each read when it is first painted."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

_MOST_KEPT = 1500
"""Pictures in memory, of about 50 KB each."""


class SurveyThumbnails:
    """The pictures of one folder by their names."""

    def __init__(self) -> None:
        self.folder: Path | None = None
        self._pictures: dict[str, QPixmap] = {}

    def picture(self, name: str) -> QPixmap:
        """A picture; null if it cannot be read."""
        if name not in self._pictures:
            if len(self._pictures) >= _MOST_KEPT:
                self._pictures.pop(next(iter(self._pictures)))
            self._pictures[name] = QPixmap() if self.folder is None else QPixmap(str(self.folder / name))
        return self._pictures[name]

    def clear(self) -> None:
        """Forget all pictures."""
        self._pictures.clear()


def paint_filling(painter: QPainter, picture: QPixmap, place: QRectF, radius: float = 5.0) -> None:
    """Fill a rectangle with round corners by the middle of a picture."""
    if picture.isNull():
        return
    size = place.size().scaled(picture.width(), picture.height(), Qt.AspectRatioMode.KeepAspectRatio)
    part = QRectF(
        (picture.width() - size.width()) / 2, (picture.height() - size.height()) / 2, size.width(), size.height()
    )
    outline = QPainterPath()
    outline.addRoundedRect(place, radius, radius)
    painter.save()
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    painter.drawPixmap(place, picture, part)
    painter.restore()
