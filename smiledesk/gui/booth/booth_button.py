"""Large buttons of the booth, dark in every scheme and as large on every screen."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from smiledesk.gui.booth.big_type import big_font
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.tokens import DARK

_TYPE = 2.7
_HEIGHT = 8.5
_BESIDE = 2.6
"""Height of the text, height of the button, and room beside the text, in units."""


class BoothButton(QAbstractButton):
    """A button with large text. Enter presses it; the space bar takes a picture wherever the focus is."""

    def __init__(self, text: str, *, primary: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._primary = primary
        self._unit = 8.0
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_unit(self, unit: float) -> None:
        """Fit the size to a screen. unit: in pixels."""
        self._unit = unit
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the text."""
        width = QFontMetricsF(self._font()).horizontalAdvance(self.text()) + 2 * _BESIDE * self._unit
        return QSize(round(width), round(_HEIGHT * self._unit))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter, and leave every other key to the booth."""
        if Action.PRESS_BUTTON.matches(event):
            self.click()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Leave the key to the booth."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and text."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, ink = (DARK.accent, DARK.on_accent) if self._primary else (DARK.raised, DARK.text)
        if not self.isEnabled():
            ground, ink = DARK.window, DARK.muted
        border = DARK.text if self.hasFocus() else DARK.line
        width = (0.4 if self.hasFocus() else 0.15) * self._unit
        painter.setPen(QPen(QColor(border), width))
        painter.setBrush(QColor(ground).darker(125) if self.isDown() else QColor(ground))
        around = QRectF(self.rect()).adjusted(width, width, -width, -width)
        painter.drawRoundedRect(around, 1.8 * self._unit, 1.8 * self._unit)
        painter.setPen(QColor(ink))
        painter.setFont(self._font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _font(self) -> QFont:
        return big_font(_TYPE * self._unit, bold=True)
