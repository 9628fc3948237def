"""Large type over a picture, in units of the screen, so that it is as large on every screen."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPen, QPixmap

from smiledesk.gui.booth.prompt import Prompt
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.tokens import DARK

INK = QColor("#ffffff")
SHADE = QColor(8, 9, 12)

_COLOURS = {"": INK, "accent": QColor(DARK.accent), "warning": QColor(DARK.warning)}

_CENTRED = Qt.AlignmentFlag.AlignCenter
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop

_WORD, _LINE, _NOTICE, _COUNT = 15.0, 5.0, 3.6, 21.0
"""Heights of the type, in units."""

_COUNT_RADIUS = 15.0
_COUNT_ABOVE = 18.0
"""Radius of a countdown's circle, and its centre's distance from the bottom, where it hides no face; in units."""


def unit_of(size: QSize) -> float:
    """A hundredth of the height of the largest 16:9 rectangle in a window, in pixels."""
    return min(size.width() * 9 / 16, size.height()) / 100


def big_font(pixels: float, *, bold: bool = False) -> QFont:
    """The program's font at a height in pixels."""
    font = QFont(proportional(10, bold=bold))
    font.setPixelSize(max(round(pixels), 1))
    return font


@dataclass(frozen=True, slots=True)
class OverPicture:
    """All the text over a picture, which changes far more rarely than the picture."""

    prompt: Prompt
    alert: str
    """A fault that stays until it is over; empty for none."""
    notice: str
    """An event of the last seconds; empty for none."""

    @property
    def description(self) -> str:
        """All of it in one line."""
        word = self.prompt.word if self.prompt.count is None else str(self.prompt.count)
        return " ".join(text for text in (self.alert, self.notice, word, self.prompt.line) if text)

    def painted(self, size: QSize, unit: float, ratio: float) -> QPixmap:
        """The text on a transparent ground. ratio: device pixels in a pixel."""
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(0, 0, size.width(), size.height())
        if self.prompt.count is not None:
            _paint_count(painter, whole, unit, self.prompt.count)
        elif self.prompt.word or self.prompt.line:
            _paint_prompt(painter, whole, unit, self.prompt)
        top = whole.adjusted(3 * unit, 3 * unit, -3 * unit, 0)
        if self.alert:
            top.setTop(_paint_pill(painter, top, unit, self.alert, _COLOURS["warning"]) + unit)
        if self.notice:
            _paint_pill(painter, top, unit, self.notice, INK)
        painter.end()
        return pixmap


def count_circle(whole: QRectF, unit: float) -> QRectF:
    """The circle of a countdown, at the bottom, where it hides no face."""
    radius = _COUNT_RADIUS * unit
    circle = QRectF(0, 0, 2 * radius, 2 * radius)
    circle.moveCenter(QPointF(whole.center().x(), whole.bottom() - _COUNT_ABOVE * unit))
    return circle


def paint_ring(painter: QPainter, circle: QRectF, share: float) -> None:
    """Paint a share as part of a circle, from the top clockwise."""
    width = 0.06 * circle.width()
    place = circle.adjusted(width, width, -width, -width)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, angle in ((QColor(255, 255, 255, 60), 360), (INK, 360 * share)):
        painter.setPen(QPen(colour, width, c=Qt.PenCapStyle.RoundCap))
        painter.drawArc(place, 90 * 16, round(-angle * 16))


def _paint_prompt(painter: QPainter, whole: QRectF, unit: float, prompt: Prompt) -> None:
    """Paint the word and its line at the bottom, on a ground that grows darker downwards."""
    room = whole.adjusted(4 * unit, 0, -4 * unit, -2.5 * unit)
    line_font = big_font(_LINE * unit)
    line_height = QFontMetricsF(line_font).boundingRect(room, _WRAPPED, prompt.line).height() if prompt.line else 0.0
    word_font = _fitting(prompt.word, _WORD * unit, room.width())
    word_height = QFontMetricsF(word_font).height() if prompt.word else 0.0
    top = room.bottom() - word_height - line_height
    _paint_shade(painter, whole, top - 8 * unit)
    painter.setPen(_COLOURS.get(prompt.tone, INK))
    painter.setFont(word_font)
    painter.drawText(QRectF(room.left(), top, room.width(), word_height), _CENTRED, prompt.word)
    painter.setPen(INK)
    painter.setFont(line_font)
    painter.drawText(QRectF(room.left(), top + word_height, room.width(), line_height), _WRAPPED, prompt.line)


def _paint_shade(painter: QPainter, whole: QRectF, top: float) -> None:
    shade = QLinearGradient(0, top, 0, whole.bottom())
    for place, alpha in ((0.0, 0), (0.45, 150), (1.0, 215)):
        colour = QColor(SHADE)
        colour.setAlpha(alpha)
        shade.setColorAt(place, colour)
    painter.fillRect(QRectF(whole.left(), top, whole.width(), whole.bottom() - top), shade)


def _paint_count(painter: QPainter, whole: QRectF, unit: float, count: int) -> None:
    ground = QColor(SHADE)
    ground.setAlpha(150)
    circle = count_circle(whole, unit)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(circle)
    painter.setPen(INK)
    painter.setFont(big_font(_COUNT * unit, bold=True))
    painter.drawText(circle, _CENTRED, str(count))


def _paint_pill(painter: QPainter, room: QRectF, unit: float, text: str, colour: QColor) -> float:
    """Paint text on a rounded ground at the top of a room, and return its lower edge."""
    font = big_font(_NOTICE * unit, bold=True)
    inner = room.adjusted(3 * unit, 1.4 * unit, -3 * unit, 0)
    pill = QFontMetricsF(font).boundingRect(inner, _WRAPPED, text)
    pill.adjust(-3 * unit, -1.4 * unit, 3 * unit, 1.4 * unit)
    ground = QColor(SHADE)
    ground.setAlpha(215)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(pill, 2 * unit, 2 * unit)
    painter.setPen(colour)
    painter.setFont(font)
    painter.drawText(pill, _CENTRED | Qt.TextFlag.TextWordWrap, text)
    return pill.bottom()


def _fitting(text: str, pixels: float, width: float) -> QFont:
    """The bold font of a height, smaller where the text would be wider than its place."""
    font = big_font(pixels, bold=True)
    advance = QFontMetricsF(font).horizontalAdvance(text)
    return font if advance <= width else big_font(pixels * width / advance, bold=True)
