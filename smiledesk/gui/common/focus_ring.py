"""A ring around the widget with the keyboard focus, the same for every kind of widget."""

from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion
from PySide6.QtWidgets import QApplication, QFocusFrame, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget
from shiboken6 import isValid

from smiledesk.gui.common.theme import Theme

_LINE, _GAP, _RADIUS = 2, 1, 5
_MARGIN = _LINE + _GAP
_MARGINS = (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin)


class FocusRing(QObject):
    """Shows the ring while the keyboard is used: from the first Tab on, until the mouse moves the focus."""

    def __init__(self, application: QApplication, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._style = _RingStyle(theme)
        self._frame = _frame(self._style)
        self._is_by_keyboard = False
        self._connection = application.focusChanged.connect(self._follow)

    def stop(self) -> None:
        """Follow the focus no longer: widgets that lose it by being deleted must not be touched."""
        QObject.disconnect(self._connection)
        if isValid(self._frame):
            self._frame.setWidget(None)  # type: ignore[arg-type]  # None for no widget, as in Qt

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if not isValid(self._frame):
            # Deleted with the window around the widget.
            self._frame = _frame(self._style)
        if now is not None:
            self._notice_device(now.window())
        is_shown = now is not None and self._is_by_keyboard and now.window().windowType() != Qt.WindowType.Popup
        self._frame.setWidget(now if is_shown else None)  # type: ignore[arg-type]  # None for no widget, as in Qt

    def _notice_device(self, window: QWidget) -> None:
        """Follow the device that moved the focus; after a move by the program itself, it is the one of before."""
        if QApplication.mouseButtons():
            self._is_by_keyboard = False
            # Qt sets this attribute at Tab, and never takes it back.
            window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
        elif window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            self._is_by_keyboard = True


def _frame(style: QStyle) -> QFocusFrame:
    frame = QFocusFrame()
    frame.setStyle(style)
    return frame


class _RingStyle(QProxyStyle):
    """The style of a `QFocusFrame`, which follows its widget: Qt's own styles leave it empty, except on macOS."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("Fusion")
        self._theme = theme

    def pixelMetric(  # noqa: N802 - Qt calls it so
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """The margin between the widget and the frame."""
        return _MARGIN if metric in _MARGINS else super().pixelMetric(metric, option, widget)

    def styleHint(  # noqa: N802 - Qt calls it so
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt calls it so
    ) -> int:
        """Put the frame above all widgets of the window or scroll area, and paint only the ring of it."""
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask and widget is not None:
            # The ring need not be painted again with each frame of a live picture in it. PySide cannot return the mask.
            rect = _visible_rect(widget)
            widget.setMask(QRegion(rect) - QRegion(rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)))
            return 0
        return super().styleHint(hint, option, widget, returnData)

    def drawControl(  # noqa: N802 - Qt calls it so
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Paint the ring."""
        if element != QStyle.ControlElement.CE_FocusFrame or widget is None:
            super().drawControl(element, option, painter, widget)
            return
        middle = _LINE / 2
        rect = QRectF(_visible_rect(widget)).adjusted(middle, middle, -middle, -middle)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.tokens.accent), _LINE))
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)


def _visible_rect(frame: QWidget) -> QRect:
    """The frame, or where it would reach beyond its window or scroll area, the part inside."""
    around = frame.parentWidget()
    return frame.rect() if around is None else frame.rect().intersected(around.rect().translated(-frame.pos()))
