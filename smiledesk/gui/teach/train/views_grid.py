"""Faces as they are, and beside each what augmentation makes of it."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smiledesk.core.records import Pixels
from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.theme import Theme

_GAP = 4.0
_APART = 10.0
_HEADING = 16.0
_LARGEST = 96.0
_COLUMNS = 7
"""Until the first views are there: room for one face and six views."""


class ViewsGrid(QWidget):
    """A row for each face: the face itself, then its changed views."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._faces: tuple[Pixels, ...] = ()
        self._views: tuple[tuple[Pixels, ...], ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._room = 380
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Faces as the network sees them while it learns"))
        theme.changed.connect(self.update)
        self.show_views((), ())

    @property
    def views(self) -> tuple[tuple[Pixels, ...], ...]:
        """The changed views of each face."""
        return self._views

    def make_room(self, width: int) -> None:
        """Be as high as the pictures need in a place of that width.

        Never by the own width: that hangs on a scroll bar, which hangs on this height.
        """
        self._room = width
        self.setFixedHeight(round(_HEADING + len(self._faces) * (self._side(width) + _GAP)))

    def show_views(self, faces: NDArray[np.uint8] | tuple[()], views: NDArray[np.uint8] | tuple[()]) -> None:
        """Show faces, shape (n, size, size, channels), and their views, shape (n, count, size, size, channels)."""
        self._faces = tuple(faces)
        self._views = tuple(tuple(of_face) for of_face in views)
        self.setAccessibleDescription(self.description())
        self.setVisible(bool(self._faces))
        self.make_room(self._room)
        self.update()

    def description(self) -> str:
        """What is shown, as text."""
        if not self._faces:
            return self.tr("No views yet")
        return self.tr("{0} faces, each with {1} changed views").format(len(self._faces), len(self._views[0]))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pictures, and above them what they are."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setFont(proportional(8))
        painter.setPen(QColor(tokens.muted))
        side = self._side(self._room)
        first = QRectF(0, 0, side + _APART, _HEADING)
        painter.drawText(first, Qt.AlignmentFlag.AlignLeft, self.tr("as it is"))
        rest = QRectF(side + _APART, 0, self.width() - side - _APART, _HEADING)
        painter.drawText(rest, Qt.AlignmentFlag.AlignLeft, self.tr("as the network sees it, differently each time"))
        for row, (face, views) in enumerate(zip(self._faces, self._views, strict=True)):
            top = _HEADING + row * (side + _GAP)
            painter.drawImage(QRectF(0, top, side, side), to_qimage(face))
            for column, view in enumerate(views):
                left = side + _APART + column * (side + _GAP)
                painter.drawImage(QRectF(left, top, side, side), to_qimage(view))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 1))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def _side(self, width: float) -> float:
        columns = 1 + len(self._views[0]) if self._views else _COLUMNS
        return min((width - _APART - (columns - 2) * _GAP) / columns, _LARGEST)
