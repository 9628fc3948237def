"""A line of thumbnails: some images of a class."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.images.survey_thumbnails import SurveyThumbnails, paint_filling
from smiledesk.jobs.survey_messages import Thumbnail

_SIDE = 48.0
_GAP = 5.0


class ThumbnailStrip(QWidget):
    """As many thumbnails as fit in one line; hovering or the arrow keys show a name."""

    def __init__(self, theme: Theme, thumbnails: SurveyThumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._thumbnails = thumbnails
        self._shown: tuple[Thumbnail, ...] = ()
        self._chosen = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(int(_SIDE))
        theme.changed.connect(self.update)

    @property
    def shown(self) -> tuple[Thumbnail, ...]:
        """All thumbnails, also those that do not fit."""
        return self._shown

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(300, int(_SIDE))

    def show_thumbnails(self, thumbnails: Sequence[Thumbnail], name: str) -> None:
        """Show thumbnails of a class. name: of the class."""
        self.setAccessibleName(self.tr("Some images of {0}").format(name))
        if self._shown != tuple(thumbnails):
            self._shown = tuple(thumbnails)
            self._choose(min(self._chosen, max(len(self._shown) - 1, 0)))

    def event(self, event: QEvent) -> bool:
        """Show the name of the image under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = int(event.pos().x() // (_SIDE + _GAP))
            if index < len(self._shown):
                QToolTip.showText(event.globalPos(), plain(self._name(index)), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the image on the left or right, and show its name."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not 0 <= self._chosen + step < min(len(self._shown), self._fitting()):
            super().keyPressEvent(event)
            return
        self._choose(self._chosen + step)
        below = self._place(self._chosen).bottomLeft().toPoint()
        QToolTip.showText(self.mapToGlobal(below), plain(self._name(self._chosen)), self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the thumbnails that fit; one empty place while none is known."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for index in range(self._fitting()):
            place = self._place(index)
            if index >= max(len(self._shown), 1):
                break
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.raised))
            painter.drawRoundedRect(place, 5, 5)
            if index < len(self._shown):
                paint_filling(painter, self._thumbnails.picture(self._shown[index].name), place)
            if self.hasFocus() and index == self._chosen:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(tokens.accent), 2))
                painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 5, 5)
        painter.end()

    def _choose(self, index: int) -> None:
        self._chosen = index
        self.setAccessibleDescription(self._name(index) if self._shown else self.tr("None yet"))
        self.update()

    def _name(self, index: int) -> str:
        return Path(self._shown[index].file).name

    def _fitting(self) -> int:
        return int((self.width() + _GAP) // (_SIDE + _GAP))

    @staticmethod
    def _place(index: int) -> QRectF:
        return QRectF(index * (_SIDE + _GAP), 0, _SIDE, _SIDE)
