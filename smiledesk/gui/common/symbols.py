"""Symbols of buttons, drawn on a square of 16 units."""

from collections.abc import Mapping
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from smiledesk.gui.common.text_size import scaled

Symbol = Literal["record", "stop", "picture", "film", "smile"]

_SIDE: Final = 16
"""Units of a symbol's side; pixels at a text size of 100 %."""

_SCALE = 4
"""Device pixels of a unit, so that symbols are sharp on dense screens and beside large text."""

_STROKE = 1.4


def symbol_size() -> QSize:
    """Size of a symbol beside text of the size in use, in pixels."""
    return QSize(scaled(_SIDE), scaled(_SIDE))


def symbol_icon(symbol: Symbol, colour: str) -> QIcon:
    """The icon of a symbol in a colour."""
    pixmap = QPixmap(_SIDE * _SCALE, _SIDE * _SCALE)
    pixmap.setDevicePixelRatio(_SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    filled, outlined = _SHAPES[symbol]
    painter.fillPath(filled, QColor(colour))
    painter.strokePath(outlined, QPen(QColor(colour), _STROKE, c=Qt.PenCapStyle.RoundCap))
    painter.end()
    return QIcon(pixmap)


def _record() -> tuple[QPainterPath, QPainterPath]:
    dot = QPainterPath()
    dot.addEllipse(QPointF(8, 8), 5, 5)
    return dot, QPainterPath()


def _stop() -> tuple[QPainterPath, QPainterPath]:
    square = QPainterPath()
    square.addRoundedRect(QRectF(3.5, 3.5, 9, 9), 1.5, 1.5)
    return square, QPainterPath()


def _picture() -> tuple[QPainterPath, QPainterPath]:
    """A camera."""
    camera, finder = QPainterPath(), QPainterPath()
    camera.addRoundedRect(QRectF(1.7, 4.7, 12.6, 8.6), 1.8, 1.8)
    camera.addEllipse(QPointF(8, 9), 2.5, 2.5)
    finder.addRoundedRect(QRectF(5.5, 2.4, 5, 2.4), 1, 1)
    return finder, camera


def _film() -> tuple[QPainterPath, QPainterPath]:
    """A film camera."""
    lens, body = QPainterPath(QPointF(11.2, 7.5)), QPainterPath()
    for point in (QPointF(14.6, 5), QPointF(14.6, 11), QPointF(11.2, 8.5)):
        lens.lineTo(point)
    lens.closeSubpath()
    body.addRoundedRect(QRectF(1.7, 4.2, 9, 7.6), 1.8, 1.8)
    return lens, body


def _smile() -> tuple[QPainterPath, QPainterPath]:
    """A smiling face."""
    eyes, face = QPainterPath(), QPainterPath()
    for x in (5.7, 10.3):
        eyes.addEllipse(QPointF(x, 6.4), 1, 1)
    face.addEllipse(QPointF(8, 8), 6.2, 6.2)
    mouth = QRectF(4.7, 4.6, 6.6, 6.6)
    face.arcMoveTo(mouth, 205)
    face.arcTo(mouth, 205, 130)
    return eyes, face


_SHAPES: Mapping[Symbol, tuple[QPainterPath, QPainterPath]] = {
    "record": _record(),
    "stop": _stop(),
    "picture": _picture(),
    "film": _film(),
    "smile": _smile(),
}
"""Each symbol's shape to fill and its outline."""
