"""The button of a class: held, it records."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from smiledesk.dataset.samples import FEWEST_IMAGES
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.plain_text import plain, without_mnemonic
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.collect.collect_text import images_text, takes_text

HEIGHT = 58
_KEY = 22.0
_DOT = 9.0
_BAR = 3.0
_RECORDING = 0.1
"""Share of red in the ground while it records: more would leave red text too little contrast."""


class HoldCard(QAbstractButton):
    """Shows a class, its key, how many samples it has, and how far that is from enough.

    key: the digit that does the same; None where there is none left.
    """

    menu_requested = Signal(object)
    """Where, in the screen's pixels, the user asks what else there is to do about the class."""

    def __init__(self, theme: Theme, name: str, key: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.name = name
        self._key = key
        self._images = 0
        self._takes = 0
        self._recording = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(without_mnemonic(class_text(name)))
        theme.changed.connect(self.update)
        self._describe()

    def show_numbers(self, images: int, takes: int) -> None:
        """How many samples the class has, and of how many takes."""
        if (images, takes) != (self._images, self._takes):
            self._images, self._takes = images, takes
            self._describe()
            self.update()

    def show_recording(self, words: str) -> None:
        """What the take that goes on has come to; empty when none goes on."""
        if words != self._recording:
            self._recording = words
            self.update()

    @property
    def recording(self) -> str:
        """What is said of the take that goes on."""
        return self._recording

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(200, HEIGHT)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, by mouse or key."""
        self.menu_requested.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint key, name, numbers, the dot that says what pressing does, and the bar."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        recording, chosen = bool(self._recording), self.hasFocus() or self.underMouse()
        edge = tokens.against if recording else tokens.accent if chosen else tokens.line
        painter.setPen(QPen(QColor(edge), 2 if recording or self.hasFocus() else 1))
        painter.setBrush(_blend(tokens.panel, tokens.against, _RECORDING if recording else 0.0))
        painter.drawRoundedRect(inside, 9, 9)
        left = inside.left() + 11
        if self._key is not None:
            self._paint_key(painter, QRectF(left, inside.center().y() - _KEY / 2 - 1, _KEY, _KEY))
            left += _KEY + 10
        dot = QPointF(inside.right() - 20, inside.center().y() - 1)
        self._paint_dot(painter, dot, recording=recording, chosen=chosen)
        words = QRectF(left, inside.top() + 7, dot.x() - _DOT - 8 - left, inside.height() - 16)
        self._paint_text(painter, words)
        self._paint_bar(painter, QRectF(inside.left() + 11, inside.bottom() - 7, inside.width() - 22, _BAR))
        painter.end()

    def _paint_key(self, painter: QPainter, place: QRectF) -> None:
        tokens = self._theme.tokens
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(place, 5, 5)
        painter.setPen(QColor(tokens.muted))
        painter.setFont(monospaced(9))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self._key))

    def _paint_dot(self, painter: QPainter, centre: QPointF, *, recording: bool, chosen: bool) -> None:
        tokens = self._theme.tokens
        colour = QColor(tokens.against if recording or chosen else tokens.muted)
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, _DOT, _DOT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(centre, _DOT - (2.5 if recording else 5), _DOT - (2.5 if recording else 5))

    def _paint_text(self, painter: QPainter, place: QRectF) -> None:
        tokens = self._theme.tokens
        top = QRectF(place.left(), place.top(), place.width(), place.height() / 2)
        below = top.translated(0, place.height() / 2)
        font = proportional(10.5, bold=True)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        elided = Qt.TextElideMode.ElideRight
        painter.drawText(top, middle, QFontMetricsF(font).elidedText(class_text(self.name), elided, top.width()))
        painter.setFont(proportional(8.5))
        painter.setPen(QColor(tokens.against if self._recording else tokens.muted))
        words = painter.fontMetrics().elidedText(self._recording or self._numbers(), elided, int(below.width()))
        painter.drawText(below, middle, words)

    def _paint_bar(self, painter: QPainter, groove: QRectF) -> None:
        """How far the class is from the fewest images that training takes."""
        tokens = self._theme.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(groove, _BAR / 2, _BAR / 2)
        share = min(self._images / FEWEST_IMAGES, 1.0)
        if share > 0:
            full = QRectF(groove)
            full.setWidth(max(_BAR, groove.width() * share))
            painter.setBrush(QColor(tokens.accent if share == 1 else tokens.muted))
            painter.drawRoundedRect(full, _BAR / 2, _BAR / 2)

    def _numbers(self) -> str:
        words = images_text(self._images)
        return f"{words} · {takes_text(self._takes)}" if self._images else words

    def _describe(self) -> None:
        key = "" if self._key is None else self.tr(" (key {0})").format(self._key)
        self.setAccessibleName(self.tr("Hold to record {0}{1}").format(class_text(self.name), key))
        self.setAccessibleDescription(self._numbers())
        self.setToolTip(
            plain(
                self.tr("Hold to record {0}{1}: up to six samples a second, while the face is in view.\n").format(
                    class_text(self.name), key
                )
                + self.tr("{0}; training needs {1} of each class, of two takes or more.").format(
                    self._numbers(), FEWEST_IMAGES
                )
            )
        )


def _blend(ground: str, over: str, share: float) -> QColor:
    """A colour over another."""
    a, b = QColor(ground), QColor(over)
    pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(below + (above - below) * share) for below, above in pairs))
