"""Faces drawn into frames that are kept: squares, labels and numbers, at the frame's own resolution."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from smiledesk.core.records import Analysis, Pixels
from smiledesk.gui.common.array_images import to_pixels, to_qimage
from smiledesk.gui.common.reading_text import changed_text
from smiledesk.gui.live.attribution_layer import AttributionLayer, paint_layer
from smiledesk.gui.live.face_label import ShownRule
from smiledesk.gui.live.face_painter import FacePainter
from smiledesk.gui.live.verdict_mark import mark_rect, paint_mark
from smiledesk.network.card import Card

_SIDE: Final = 800
"""Longest side of a frame in the units of labels and lines, which grow with the frame."""


class Overlay:
    """Draws the faces of one analysis after the other, in any one thread."""

    def __init__(self) -> None:
        self._faces = FacePainter()

    def draw(self, analysis: Analysis, card: Card | None, layer: AttributionLayer | None = None) -> Pixels:
        """A frame with its faces, never mirrored.

        Args:
            analysis: of the frame.
            card: of the model that judged the faces; None without a model.
            layer: laid over the followed face.
        """
        image = to_qimage(analysis.frame.pixels)
        scale = max(image.width(), image.height()) / _SIDE
        picture = QRectF(0, 0, image.width() / scale, image.height() / scale)
        # The threshold is not drawn without a model.
        rule = ShownRule(card, 0.5 if analysis.threshold is None else analysis.threshold)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        mark = changed_text() if analysis.interventions else ""
        taken = [mark_rect(mark, picture)] if mark else []

        def place(x: float, y: float) -> QPointF:
            return QPointF(x / scale, y / scale)

        if layer is not None:
            taken.append(paint_layer(painter, layer, analysis, place, picture, taken))
        self._faces.paint(painter, analysis, rule, place, picture, taken)
        if mark:
            paint_mark(painter, mark, picture)
        painter.end()
        return to_pixels(image)
