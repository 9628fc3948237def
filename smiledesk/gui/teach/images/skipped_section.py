"""The images that training would skip, with the reasons."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QAction, QColor, QDesktopServices, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.message_text import message_text
from smiledesk.gui.common.numbers import grouped
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.section import Section
from smiledesk.gui.common.style import set_role, set_room
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.images.survey_text import reason_text, reasons_summary
from smiledesk.gui.teach.images.survey_thumbnails import SurveyThumbnails, paint_filling
from smiledesk.jobs.survey_messages import SkippedImage, Surveyed

_ROWS = 8
"""Rows that are shown without scrolling."""

_ROW = 46
"""Pixels of a row."""

_Index = QModelIndex | QPersistentModelIndex


class SkippedSection(Section):
    """The number of images for each reason, and a list that unfolds; hidden while no image is skipped."""

    def __init__(self, theme: Theme, thumbnails: SurveyThumbnails, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.images = SkippedImages(self)
        self.summary = Hint()
        self.unfold = QPushButton()
        self.unfold.setCheckable(True)
        set_room(self.unfold, "tight")
        self.list = QListView()
        set_role(self.list, "bare")
        self.list.setModel(self.images)
        self.list.setItemDelegate(SkippedImagePainter(theme, thumbnails, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("Images that are skipped"))
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.hide()
        self.beside_title(self.unfold)
        self.rows.addWidget(self.summary)
        self.rows.addWidget(self.list)
        self.list.activated.connect(self._open_folder_of)
        show = QAction(self.tr("Show in the file manager"), self.list)
        show.triggered.connect(lambda: self._open_folder_of(self.list.currentIndex()))
        self.list.addAction(show)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.unfold.toggled.connect(self._unfold)
        self._unfold(on=False)
        self.hide()

    def show_skipped(self, surveyed: Surveyed) -> None:
        """Show the skipped images, as far as known."""
        number = len(surveyed.skipped)
        title = self.tr("{number} images will be skipped", "", number)
        self.retitle(title.format(number=grouped(number)))
        self.summary.explain(reasons_summary(surveyed))
        self.images.show_images(surveyed.skipped)
        self.list.setFixedHeight(min(number, _ROWS) * scaled(_ROW) + 2)
        self.setVisible(number > 0)

    def _unfold(self, on: bool) -> None:
        self.list.setVisible(on)
        self.unfold.setText(self.tr("Hide them") if on else self.tr("Show them"))
        self.unfold.setToolTip(
            self.tr("Their names, and why each is skipped; a double-click opens the folder of an image")
        )

    @staticmethod
    def _open_folder_of(index: QModelIndex) -> None:
        if not index.isValid():
            return
        image = index.model().images[index.row()]  # type: ignore[attr-defined]
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(image.file).parent)))


class SkippedImages(QAbstractListModel):
    """A row for each image."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._images: tuple[SkippedImage, ...] = ()

    @property
    def images(self) -> tuple[SkippedImage, ...]:
        """All images."""
        return self._images

    def show_images(self, images: Sequence[SkippedImage]) -> None:
        """Show images; if they continue the ones before, the view keeps its position."""
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
        """The number of images."""
        return 0 if parent.isValid() else len(self._images)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The image itself for the painter, texts for everything else."""
        image = self._images[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return image
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{_short(image)}: {reason_text(image)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain("\n".join(filter(None, (image.file, reason_text(image), message_text(image.detail)))))
        return None


class SkippedImagePainter(QStyledItemDelegate):
    """Paints a thumbnail, the file and the reason."""

    def __init__(self, theme: Theme, thumbnails: SurveyThumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._thumbnails = thumbnails

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """All rows have the same height."""
        return QSize(200, scaled(_ROW))

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
        place = QRectF(rect.left() + 4, rect.top() + 4, scaled(_ROW) - 8, scaled(_ROW) - 8)
        self._paint_thumbnail(painter, image, place)
        line = QRectF(place.right() + 10, rect.top() + 5, rect.right() - place.right() - 20, rect.height() / 2 - 5)
        self._paint_line(painter, line, _short(image), tokens.text, Qt.TextElideMode.ElideMiddle)
        line.moveTop(rect.center().y() + 1)
        self._paint_line(painter, line, reason_text(image), tokens.muted, Qt.TextElideMode.ElideRight)
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
    def _paint_line(painter: QPainter, place: QRectF, text: str, colour: str, elide: Qt.TextElideMode) -> None:
        painter.setFont(proportional(9))
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(text, elide, int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def _short(image: SkippedImage) -> str:
    path = Path(image.file)
    return f"{path.parent.name}/{path.name}"
