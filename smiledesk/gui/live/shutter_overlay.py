"""The state of the smile shutter over the live picture: a ring, a countdown, and a flash."""

from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from smiledesk.gui.common.fonts import monospaced
from smiledesk.gui.common.motion import MOTION
from smiledesk.gui.common.tokens import DARK
from smiledesk.gui.live.live_view import LiveView
from smiledesk.recording.shutter import CoolingDown, CountingDown, Holding, ShutterState, Waiting

_FLASH_MS: Final = 350
_FLASH_OPACITY: Final = 0.9

_RING: Final = 0.16
_COUNTDOWN: Final = 0.3
"""Diameters of the ring and of the countdown, in heights of the picture; in its corner neither hides a face."""

_SMALLEST: Final = 38
"""Pixels of a diameter."""

_MARGIN: Final = 10
"""Pixels between the ring and the picture's corner."""


class ShutterOverlay(QWidget):
    """Covers a live picture and lets every click through."""

    def __init__(self, live_view: LiveView) -> None:
        super().__init__(live_view)
        self._live_view = live_view
        self._state: ShutterState | None = None
        self._flash = QVariantAnimation(self, duration=_FLASH_MS, startValue=_FLASH_OPACITY, endValue=0.0)
        self._flash.valueChanged.connect(lambda _opacity: self.update())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Smile shutter"))
        live_view.installEventFilter(self)
        self.setGeometry(live_view.rect())
        self.hide()

    @property
    def state(self) -> ShutterState | None:
        """The state that is shown; None while the shutter is off."""
        return self._state

    def show_state(self, state: ShutterState | None) -> None:
        """Show a state; None hides it."""
        if state != self._state:
            if type(state) is not type(self._state):
                self.setAccessibleDescription(self._state_text(state))
            self._state = state
            self.setVisible(state is not None)
            self.update()

    def _state_text(self, state: ShutterState | None) -> str:
        """The state for those who do not see the ring."""
        match state:
            case Waiting():
                return self.tr("Waits for smiles")
            case Holding():
                return self.tr("Smiles are held")
            case CountingDown(left):
                return self.tr("Takes a picture in %n seconds", "", ceil(left))
            case CoolingDown():
                return self.tr("A picture was taken")
        return ""

    def flash(self) -> None:
        """Flash over the picture, unless the user wants less motion."""
        if MOTION.is_reduced:
            return
        self._flash.stop()
        self._flash.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the live picture."""
        if watched is self._live_view and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._live_view.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the state, and the flash over it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = self._live_view.picture_rect()
        ring, countdown = _corner(picture, _RING), _corner(picture, _COUNTDOWN)
        match self._state:
            case Waiting(smiling, required):
                _paint_ring(painter, ring, 0.0, DARK.accent, f"{smiling}/{required}")
            case Holding(share):
                _paint_ring(painter, ring, share, DARK.accent, "")
            case CountingDown(left):
                _paint_ring(painter, countdown, left - ceil(left) + 1, DARK.accent, str(ceil(left)))
            case CoolingDown(left):
                _paint_ring(painter, ring, 1.0, DARK.muted, str(ceil(left)))
        if self._flash.state() == QVariantAnimation.State.Running:
            painter.setOpacity(self._flash.currentValue())
            painter.fillRect(picture, QColor("#ffffff"))
        painter.end()


def _paint_ring(painter: QPainter, place: QRectF, share: float, colour: str, text: str) -> None:
    """Paint a disc with a text, and around it a share of a full circle."""
    stroke = max(place.height() / 14, 3.0)
    circle = place.adjusted(stroke, stroke, -stroke, -stroke)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 150))
    painter.drawEllipse(place)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(255, 255, 255, 60), stroke))
    painter.drawEllipse(circle)
    painter.setPen(QPen(QColor(colour), stroke, c=Qt.PenCapStyle.FlatCap))
    painter.drawArc(circle, 90 * 16, -round(share * 360 * 16))
    font = QFont(monospaced(10))
    font.setPixelSize(round(place.height() * (0.5 if len(text) < 3 else 0.28)))
    painter.setFont(font)
    painter.setPen(QColor("#ffffff"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


def _corner(picture: QRectF, diameter: float) -> QRectF:
    """The place of a ring in the upper right corner. diameter: in heights of the picture."""
    side = max(diameter * picture.height(), _SMALLEST)
    return QRectF(picture.right() - _MARGIN - side, picture.top() + _MARGIN, side, side)
