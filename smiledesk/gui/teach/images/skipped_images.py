"""The images that training would leave out, as a list model and how a row of it is painted."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.images.image_thumbnails import Thumbnails, paint_filling
from smiledesk.gui.teach.images.survey_text import reason_text
from smiledesk.jobs.survey_messages import SkippedImage

ROW = 46
"""Pixels of a row."""

_Index = QModelIndex | QPersistentModelIndex


class SkippedImages(QAbstractListModel):
    """One row an image."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._images: tuple[SkippedImage, ...] = ()

    @property
    def images(self) -> tuple[SkippedImage, ...]:
        """All of them."""
        return self._images

    def show_images(self, images: Sequence[SkippedImage]) -> None:
        """Show these; where they go on from those before, the view stays where it is."""
        known = len(self._images)
        if tuple(images[:known]) == self._images:
            if len(images) > known:
                self.beginInsertRows(QModelIndex(), known, len(images) - 1)
                self._images = tuple(images)
                self.endInsertRows()
            return
        self.beginResetModel()
        self._images = tuple(images)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own signature
        """How many there are."""
        return 0 if parent.isValid() else len(self._images)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The image itself for the painter; words for everybody else."""
        image = self._images[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return image
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{_short(image)}: {reason_text(image)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain("\n".join(filter(None, (image.file, reason_text(image), image.detail))))
        return None


class SkippedImagePainter(QStyledItemDelegate):
    """Thumbnail, file, and why it is left out."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._thumbnails = thumbnails

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Every row is as high."""
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        image: SkippedImage = index.data(Qt.ItemDataRole.UserRole)
        tokens = self._theme.tokens
        state, rect = option.state, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.raised))
            painter.drawRoundedRect(rect.adjusted(0, 1, -4, -1), 6, 6)
        place = QRectF(rect.left() + 4, rect.top() + 4, ROW - 8, ROW - 8)
        self._paint_thumbnail(painter, image, place)
        words = QRectF(place.right() + 10, rect.top() + 5, rect.right() - place.right() - 20, rect.height() / 2 - 5)
        self._paint_line(painter, words, _short(image), tokens.text, Qt.TextElideMode.ElideMiddle)
        words.moveTop(rect.center().y() + 1)
        self._paint_line(painter, words, reason_text(image), tokens.muted, Qt.TextElideMode.ElideRight)
        painter.restore()

    def _paint_thumbnail(self, painter: QPainter, image: SkippedImage, place: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.raised))
        painter.drawRoundedRect(place, 5, 5)
        if image.thumbnail is not None:
            paint_filling(painter, self._thumbnails.picture(image.thumbnail), place)
        elif image.reason in ("unreadable", "missing file"):
            painter.setFont(proportional(12))
            painter.setPen(QColor(self._theme.tokens.muted))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "?")

    @staticmethod
    def _paint_line(painter: QPainter, place: QRectF, words: str, colour: str, elide: Qt.TextElideMode) -> None:
        painter.setFont(proportional(9))
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(words, elide, int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def _short(image: SkippedImage) -> str:
    path = Path(image.file)
    return f"{path.parent.name}/{path.name}"
