"""The map of one method over the crop, with legend and sum; a patch can be put on the face with it."""

from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from smiledesk.attribution.base import Attribution
from smiledesk.core.records import Pixels
from smiledesk.core.windows import Region
from smiledesk.gui.common.actions import arrow_step
from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.common.cell_image import SIGNS_ON_PICTURE, overlay_image
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.legend import LEGEND_HEIGHT, paint_overlay_legend
from smiledesk.gui.common.plain_text import capitalized, plain
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.microscope.attribution.method_text import check_text, holds, rounded_limit, sum_text
from smiledesk.gui.microscope.panels.values_text import cell_text, range_text

_LARGEST: Final = 260
"""Side of the map at most, in pixels: a larger one has no more to show."""

_SUM: Final = 16
_GAP: Final = 4
_BAND: Final = 16
_WRAPPED: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter


class AttributionMap(QWidget):
    """Paints crop, map and patch, and below them legend and sum. Pointing at it, or arrow keys, move the patch."""

    pointed = Signal(float, float)
    """Row and column under the pointer, in pixels of the crop."""

    stepped = Signal(int, int)
    """Rows and columns by which an arrow key moves the patch, in strides."""

    left = Signal()
    """The pointer, or the focus, has left the map."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """name: the method's, in the user's language."""
        super().__init__(parent)
        self._theme = theme
        self._crop: Pixels | None = None
        self._attribution: Attribution | None = None
        self._reason = ""
        self._is_random = False
        self._patch: Region | None = None
        self._covered: Pixels | None = None
        """The crop with the patch on it; None while it has not been judged."""
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("{0}: map over the face").format(name))
        theme.changed.connect(self.update)

    def clear(self, crop: Pixels | None) -> None:
        """Show a face that is being explained; None for no face."""
        self._crop = crop
        self._attribution = None
        self._reason = "" if crop is None else self.tr("Computing…")
        self.update()

    def show_attribution(self, crop: Pixels, found: Attribution | str, *, is_random: bool) -> None:
        """Show a method's map of a face.

        Args:
            crop: the face.
            found: the map; text for the reason why there is none.
            is_random: true if the network is randomised.
        """
        self._crop = crop
        self._attribution = None if isinstance(found, str) else found
        self._reason = capitalized(found) if isinstance(found, str) else ""
        self._is_random = is_random
        if self.hasFocus():
            self.setAccessibleDescription(self.description())
        self.update()

    def show_patch(self, patch: Region | None, covered: Pixels | None) -> None:
        """Show a patch.

        Args:
            patch: its place, in pixels of the crop; None for none.
            covered: the crop with the patch on it; None to outline the patch only.
        """
        if patch is not None or self._patch is not None:
            self._patch, self._covered = patch, covered
            self.update()

    def description(self) -> str:
        """Range, strongest place and sum of the map, as text."""
        found = self._attribution
        if found is None:
            return self._reason or self.tr("No face yet")
        row, column = np.unravel_index(int(np.abs(found.map).argmax()), found.map.shape)
        texts = [range_text(found.map), self.tr("strongest at {0}").format(cell_text(found.map, int(row), int(column)))]
        if self._is_random:
            texts.insert(0, self.tr("of a randomised network"))
        return ", ".join([*texts, check_text(found)])

    def sizeHint(self) -> QSize:
        """A map in a narrow pane."""
        return QSize(130, self.heightForWidth(130))

    def minimumSizeHint(self) -> QSize:
        """The smallest map that can be read."""
        return QSize(100, self.heightForWidth(100))

    def heightForWidth(self, width: int) -> int:
        """A square map with legend and sum."""
        return round(min(width, _LARGEST) + _GAP + scaled(LEGEND_HEIGHT) + scaled(_SUM))

    def target(self) -> QRectF:
        """The place of the crop, in the widget's coordinates."""
        side = min(self.width(), _LARGEST)
        return QRectF((self.width() - side) // 2, 0, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint face, map and patch, or the reason why there is no map."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.tokens.panel))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        target = self.target()
        if self._crop is None:
            painter.fillRect(target, QColor(self._theme.tokens.raised))
        else:
            painter.drawImage(target, to_qimage(self._crop))
        if self._attribution is not None:
            self._paint_attribution(painter, target, self._attribution)
        elif self._reason:
            self._paint_reason(painter, target)
        if self._patch is not None and self._crop is not None:
            self._paint_patch(painter, target, self._patch, len(self._crop))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.tokens.accent), 2))
            painter.drawRect(target.adjusted(1, 1, -1, -1))
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Put the patch under the pointer, and show the value there."""
        target = self.target()
        if self._crop is None or not target.contains(event.position()):
            self.left.emit()
            QToolTip.hideText()
            return
        at = (event.position() - target.topLeft()) / target.width()
        self.pointed.emit(at.y() * len(self._crop), at.x() * len(self._crop))
        if self._attribution is not None:
            values = self._attribution.map
            rows, columns = values.shape
            row, column = min(int(at.y() * rows), rows - 1), min(int(at.x() * columns), columns - 1)
            QToolTip.showText(event.globalPosition().toPoint(), plain(cell_text(values, row, column)), self)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the patch away."""
        self.left.emit()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Update the description for screen readers."""
        self.setAccessibleDescription(self.description())
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the patch away."""
        self.left.emit()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the patch by one stride."""
        step = arrow_step(event)
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(*step)

    def _paint_attribution(self, painter: QPainter, target: QRectF, found: Attribution) -> None:
        tokens = self._theme.tokens
        limit = rounded_limit(found.map)
        painter.drawImage(target, overlay_image(found.map, (-limit, limit), SIGNS_ON_PICTURE))
        legend = QRectF(target.left(), target.bottom() + _GAP, target.width(), scaled(LEGEND_HEIGHT))
        ground, text = QColor(tokens.panel), QColor(tokens.muted)
        paint_overlay_legend(painter, legend, limit, SIGNS_ON_PICTURE, ground, text)
        self._paint_sum(painter, QRectF(legend.left(), legend.bottom(), legend.width(), scaled(_SUM)), found)
        if self._is_random:
            self._paint_random(painter, target)

    def _paint_sum(self, painter: QPainter, line: QRectF, found: Attribution) -> None:
        tokens = self._theme.tokens
        painter.setFont(monospaced(7.5))
        colour = tokens.muted if found.total is None else tokens.accent if holds(found) else tokens.against
        painter.setPen(QColor(colour))
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, sum_text(found))

    def _paint_random(self, painter: QPainter, target: QRectF) -> None:
        """Mark the map of a randomised network, so that it is not taken for an explanation."""
        warning = QColor(self._theme.tokens.warning)
        band = QRectF(target.left(), target.top(), target.width(), scaled(_BAND))
        painter.fillRect(band, warning)
        painter.setPen(QPen(warning, 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(target.adjusted(1.5, 1.5, -1.5, -1.5))
        painter.setFont(proportional(8, bold=True))
        painter.setPen(QColor(self._theme.tokens.window))
        painter.drawText(band, Qt.AlignmentFlag.AlignCenter, self.tr("RANDOMISED"))

    def _paint_reason(self, painter: QPainter, target: QRectF) -> None:
        ground = QColor(self._theme.tokens.panel)
        ground.setAlpha(215)
        painter.fillRect(target, ground)
        painter.setFont(proportional(8))
        painter.setPen(QColor(self._theme.tokens.text))
        painter.drawText(target.adjusted(6, 6, -6, -6), _WRAPPED, self._reason)

    def _paint_patch(self, painter: QPainter, target: QRectF, patch: Region, size: int) -> None:
        scale, seen = target.width() / size, patch.clipped(size)
        corner = target.topLeft() + QPointF(seen.left, seen.top) * scale
        rect = QRectF(corner.x(), corner.y(), seen.width * scale, seen.height * scale)
        if self._covered is not None:
            part = QRectF(seen.left, seen.top, seen.width, seen.height)
            painter.drawImage(rect, to_qimage(self._covered), part)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(QColor(0, 0, 0, 130), 3.5), QPen(QColor("#ffffff"), 1.75)):
            painter.setPen(pen)
            painter.drawRect(rect)
