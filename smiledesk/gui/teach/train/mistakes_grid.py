"""The images that the network is surest and wrong about, as it saw them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from smiledesk.core.array_files import ArrayFileError, read_arrays
from smiledesk.core.decoding import decoding
from smiledesk.core.records import Pixels
from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.theme import Theme

_SIDE = 92.0
_WORDS = 42.0
_GAP = 8.0


@dataclass(frozen=True, slots=True, eq=False)
class Mistake:
    """An image, shape (size, size, channels), uint8; its class, what it was called, how surely, and its file."""

    image: Pixels
    truth: str
    called: str
    probability: float
    file: str


def read_mistakes(path: Path, classes: Sequence[str]) -> tuple[Mistake, ...]:
    """The mistakes that a run kept, worst first.

    Raises:
        ArrayFileError: the file cannot be read, or holds something else.
    """
    arrays = read_arrays(path)
    with decoding(lambda reason: ArrayFileError(f"'{path}' holds no mistakes: {reason}")):
        images, truth, called = arrays["images"], arrays["truth"], arrays["called"]
        probability, files = arrays["probability"], arrays["files"]
        return tuple(
            Mistake(images[index], classes[truth[index]], classes[called[index]], float(probability[index]), str(file))
            for index, file in enumerate(files)
        )


class MistakesGrid(QWidget):
    """As many beside each other as there is room for; hovering or the arrow keys read one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mistakes: tuple[Mistake, ...] = ()
        self._chosen = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._columns = 4
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The worst mistakes"))
        theme.changed.connect(self.update)

    @property
    def mistakes(self) -> tuple[Mistake, ...]:
        """What is shown."""
        return self._mistakes

    def make_room(self, width: int) -> None:
        """Be as high as all rows in a place of that width.

        Never by the own width: that hangs on a scroll bar, which hangs on this height.
        """
        self._columns = max(int((width + _GAP) // (_SIDE + _GAP)), 1)
        self._show_rows()

    def show_mistakes(self, mistakes: Sequence[Mistake]) -> None:
        """Show others."""
        self._mistakes, self._chosen = tuple(mistakes), 0
        self.setAccessibleDescription("; ".join(self._words(mistake) for mistake in mistakes))
        self._show_rows()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each picture with what it is and what it was called."""
        del event
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        for index, mistake in enumerate(self._mistakes):
            self._paint(painter, self._place(index), mistake, chosen=self.hasFocus() and index == self._chosen)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the picture under the pointer."""
        for index, mistake in enumerate(self._mistakes):
            if self._place(index).contains(event.position()):
                QToolTip.showText(event.globalPosition().toPoint(), plain(self._words(mistake)), self)
                return
        QToolTip.hideText()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the reading."""
        QToolTip.hideText()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another picture, and read it."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or not 0 <= self._chosen + step < len(self._mistakes):
            super().keyPressEvent(event)
            return
        self._chosen += step
        place = self.mapToGlobal(self._place(self._chosen).bottomLeft().toPoint())
        QToolTip.showText(place, plain(self._words(self._mistakes[self._chosen])), self)
        self.update()

    def _words(self, mistake: Mistake) -> str:
        return self.tr("{0}: is “{1}”, was called “{2}” with p = {3:.3f}").format(
            mistake.file, class_text(mistake.truth), class_text(mistake.called), mistake.probability
        )

    def _show_rows(self) -> None:
        rows = -(-len(self._mistakes) // self._columns)
        self.setFixedHeight(round(rows * (_SIDE + _WORDS + _GAP)))
        self.update()

    def _place(self, index: int) -> QRectF:
        row, column = divmod(index, self._columns)
        return QRectF(column * (_SIDE + _GAP), row * (_SIDE + _WORDS + _GAP), _SIDE, _SIDE + _WORDS)

    def _paint(self, painter: QPainter, place: QRectF, mistake: Mistake, *, chosen: bool) -> None:
        tokens = self._theme.tokens
        picture = QRectF(place.left(), place.top(), _SIDE, _SIDE)
        painter.drawImage(picture, to_qimage(mistake.image))
        if chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRect(picture)
        line = QRectF(place.left(), picture.bottom() + 3, _SIDE, 13)
        self._paint_line(painter, line, self.tr("is {0}").format(class_text(mistake.truth)), tokens.muted)
        line.translate(0, 12)
        self._paint_line(painter, line, self.tr("called {0}").format(class_text(mistake.called)), tokens.text)
        line.translate(0, 12)
        painter.setFont(monospaced(8))
        painter.setPen(QColor(tokens.against))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, f"p = {mistake.probability:.3f}")

    def _paint_line(self, painter: QPainter, line: QRectF, words: str, colour: str) -> None:
        painter.setFont(proportional(8))
        painter.setPen(QColor(colour))
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(line.width()))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, words)
