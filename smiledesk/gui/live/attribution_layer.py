"""A map of shares in the verdict, laid over the followed face in the picture, with its legend."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QTransform

from smiledesk.core.records import Analysis
from smiledesk.gui.common.cell_image import SIGNS_ON_PICTURE
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.legend import paint_overlay_legend
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.tokens import DARK
from smiledesk.gui.common.translation import translate
from smiledesk.gui.live.face_painter import FramePoint, outline_of

_OLDEST: Final = 1.0
"""Seconds by which the frame of a map may be older than the one that it is laid over."""

_LINE: Final = 15.0
_RAMP: Final = 13.0
_PADDING: Final = 8.0
_MARGIN: Final = 10.0
_GROUND: Final = QColor(0, 0, 0, 170)
"""Behind the legend, as behind the notes on the picture."""

_SMOOTH: Final = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, eq=False)
class AttributionLayer:
    """A map over a face, and what its legend says."""

    image: QImage
    """A translucent pixel for each place of the face."""
    limit: float
    """The largest value of the legend; the least is as far below zero."""
    title: str
    """The method."""
    check: str
    """The sum of the map and the number that it equals; empty for a map without a sum."""
    warning: str
    """Reason not to trust the map, such as a randomised network; empty for none."""
    model_id: str
    face_id: int
    captured_at: float
    """The `Frame.captured_at` of the explained frame."""

    def belongs_to(self, analysis: Analysis) -> bool:
        """True if the map is of the face that an analysis follows, and not much older than the analysis."""
        reading = analysis.followed_reading
        return (
            reading is not None
            and reading.status != "lost"
            and (analysis.followed, analysis.model_id) == (self.face_id, self.model_id)
            and abs(analysis.frame.captured_at - self.captured_at) <= _OLDEST
        )

    @property
    def text(self) -> str:
        """Method, sum and warning, for screen readers."""
        return ", ".join(filter(None, (self.title, self.check, self.warning)))

    def legend_rect(self, picture: QRectF, taken: Sequence[QRectF]) -> QRectF:
        """The place of the legend: the picture's upper left corner, below what is there.

        Args:
            picture: bounds of the picture.
            taken: places that are taken.

        Returns:
            An empty rectangle where the picture is too small.
        """
        texts = [(self.title, proportional(9, bold=True)), (self.check, proportional(8.5))]
        texts.append((self.warning, proportional(8.5, bold=True)))
        lines = [QFontMetricsF(font).horizontalAdvance(text) for text, font in texts if text]
        size = QRectF(0, 0, max(*lines, 120.0) + 2 * _PADDING, scaled(_LINE) * len(lines) + scaled(_RAMP) + _PADDING)
        if size.width() > picture.width() / 2 or size.height() > picture.height() / 3:
            return QRectF()
        size.translate(picture.topLeft() + QPointF(_MARGIN, _MARGIN))
        for other in taken:
            if other.intersects(size):
                size.moveTop(other.bottom() + _MARGIN / 2)
        return size


def paint_layer(
    painter: QPainter,
    layer: AttributionLayer,
    analysis: Analysis,
    place: FramePoint,
    picture: QRectF,
    taken: Sequence[QRectF],
) -> QRectF:
    """Paint a map over the followed face, and its legend, if it is a map of that face.

    Args:
        painter: antialiased, and so afterwards.
        layer: the map.
        analysis: of the picture below.
        place: where a point of the frame is.
        picture: bounds of the picture.
        taken: what the legend may not cover.

    Returns:
        The place of the legend, which no label may cover; empty without one.
    """
    reading = analysis.followed_reading
    if reading is None or not layer.belongs_to(analysis):
        return QRectF()
    outline = outline_of(reading.square, place)
    origin, across, down = outline.at(0), outline.at(1) - outline.at(0), outline.at(3) - outline.at(0)
    painter.save()
    # A place of the face is a pixel of the image: the smooth scaling of a camera's picture would blur them into one.
    # The edges are below the square's outline.
    painter.setRenderHints(_SMOOTH, on=False)
    painter.setTransform(QTransform(across.x(), across.y(), down.x(), down.y(), origin.x(), origin.y()), combine=True)
    painter.drawImage(QRectF(0, 0, 1, 1), layer.image)
    painter.restore()
    if layer.warning:
        _paint_warning(painter, outline.boundingRect())
    legend = layer.legend_rect(picture, taken)
    if not legend.isEmpty():
        _paint_legend(painter, layer, legend)
    return legend


def _paint_warning(painter: QPainter, face: QRectF) -> None:
    """Mark a map that must not be trusted on the face itself: the legend may have no room."""
    text = translate("attribution_layer", "RANDOMISED")
    painter.setFont(proportional(8, bold=True))
    band = QFontMetricsF(painter.font()).boundingRect(text).adjusted(-6, -2, 6, 2)
    band.moveCenter(face.center())
    band.moveBottom(face.bottom() - _MARGIN / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(DARK.warning))
    painter.drawRoundedRect(band, 4, 4)
    painter.setPen(QColor(DARK.window))
    painter.drawText(band, Qt.AlignmentFlag.AlignCenter, text)


def _paint_legend(painter: QPainter, layer: AttributionLayer, place: QRectF) -> None:
    """Paint method, colours, sum and warning of a map."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_GROUND)
    painter.drawRoundedRect(place, 8, 8)
    line = QRectF(place.left() + _PADDING, place.top() + _PADDING / 2, place.width() - 2 * _PADDING, scaled(_LINE))
    white = QColor("#ffffff")
    _paint_line(painter, line, layer.title, white, bold=True, points=9)
    line.translate(0, scaled(_LINE))
    ramp = QRectF(line.left(), line.top(), line.width(), scaled(_RAMP))
    paint_overlay_legend(painter, ramp, layer.limit, SIGNS_ON_PICTURE, QColor(0, 0, 0, 0), white)
    line.translate(0, scaled(_RAMP))
    if layer.check:
        _paint_line(painter, line, layer.check, white, bold=False, points=8.5)
        line.translate(0, scaled(_LINE))
    if layer.warning:
        _paint_line(painter, line, layer.warning, QColor(DARK.warning), bold=True, points=8.5)


def _paint_line(painter: QPainter, line: QRectF, text: str, colour: QColor, *, bold: bool, points: float) -> None:
    painter.setFont(proportional(points, bold=bold))
    painter.setPen(colour)
    painter.drawText(line, _LEFT, text)
