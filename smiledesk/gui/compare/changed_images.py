"""The images that only one of two models is right on, with what each of them said."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from smiledesk.evaluation.metrics import Judged
from smiledesk.gui.compare.judged_on import ChangedImage
from smiledesk.gui.reading_words import class_words, number_words
from smiledesk.gui.theme import Theme, monospaced, proportional
from smiledesk.gui.training.face_strip import image_of

_LEAST_CELL = 100.0
_GAP = 8.0
_LINE = 15.0
_LINES = 3

_STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class ChangedImages(QWidget):
    """Pictures in rows, as many a row as fit; under each its true class and how sure either model was of it.

    Hovering or the arrow keys read one out: file and what each model called it.
    """

    reached = Signal(object)
    """The keys went to an image: where it lies, a `QRectF` in the widget's coordinates."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._images: tuple[ChangedImage, ...] = ()
        self._pictures: tuple[QImage, ...] = ()
        self._classes: tuple[str, ...] = ()
        self._chosen = 0
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        theme.changed.connect(self.update)

    @property
    def images(self) -> tuple[ChangedImage, ...]:
        """What is shown."""
        return self._images

    def show_images(self, images: Sequence[ChangedImage], classes: tuple[str, ...]) -> None:
        """Show other images. classes: in the order that they were judged in."""
        self._images = tuple(images)
        self._pictures = tuple(image_of(image.picture) for image in images)
        self._classes = classes
        self._chosen = 0
        self.setAccessibleDescription(self.description())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """For a narrow pane."""
        return QSize(400, self.heightForWidth(400))

    def heightForWidth(self, width: int) -> int:
        """As many rows as the images need."""
        if not self._images:
            return 0
        rows = -(-len(self._images) // _columns(width))
        return round(rows * (_cell(width) + _LINES * _LINE + _GAP) - _GAP + 4)

    def description(self) -> str:
        """The chosen image in words."""
        return self.words_of(self._chosen) if self._images else ""

    def words_of(self, index: int) -> str:
        """One image: which it is, what is true, and what either model said."""
        judged = self._images[index].judged
        return self.tr("{0} of {1}: {2}\nTrue: {3}\nOld: {4}\nNew: {5}").format(
            index + 1,
            len(self._images),
            judged.sample.name,
            class_words(judged.sample.label),
            self._said(judged.old),
            self._said(judged.new),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the images that are to be seen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for index in range(len(self._images)):
            place = self._place(index)
            if place.intersects(QRectF(event.rect())):
                self._paint_image(painter, place, index)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the image under the pointer."""
        for index in range(len(self._images)):
            if self._place(index).contains(event.position()):
                QToolTip.showText(event.globalPosition().toPoint(), self.words_of(index), self)
                return
        QToolTip.hideText()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the reading."""
        QToolTip.hideText()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the next image in a direction, and read it."""
        across, down = _STEPS.get(Qt.Key(event.key()), (0, 0))
        chosen = self._chosen + across + down * _columns(self.width())
        if chosen == self._chosen or not 0 <= chosen < len(self._images):
            super().keyPressEvent(event)
            return
        self._chosen = chosen
        self.setAccessibleDescription(self.description())
        self.reached.emit(self._place(chosen))
        below = self._place(chosen).bottomLeft().toPoint()
        QToolTip.showText(self.mapToGlobal(below), self.description(), self)
        self.update()

    def _place(self, index: int) -> QRectF:
        columns, side = _columns(self.width()), _cell(self.width())
        row, column = divmod(index, columns)
        height = side + _LINES * _LINE
        return QRectF(column * (side + _GAP) + 1, row * (height + _GAP) + 1, side, height)

    def _paint_image(self, painter: QPainter, place: QRectF, index: int) -> None:
        tokens = self._theme.tokens
        judged = self._images[index].judged
        picture = QRectF(place.left(), place.top(), place.width(), place.width())
        painter.drawImage(picture, self._pictures[index])
        if self.hasFocus() and index == self._chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRect(picture)
        line = QRectF(place.left(), picture.bottom() + 1, place.width(), _LINE)
        painter.setFont(proportional(8, bold=True))
        painter.setPen(QColor(tokens.text))
        words = painter.fontMetrics().elidedText(
            class_words(judged.sample.label), Qt.TextElideMode.ElideRight, int(line.width())
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        for name, said in ((self.tr("old"), judged.old), (self.tr("new"), judged.new)):
            line.translate(0, _LINE)
            self._paint_share(painter, line, name, said)

    def _paint_share(self, painter: QPainter, line: QRectF, name: str, said: Judged) -> None:
        """Which model, how sure it was of the true class as a bar, and the number; coloured by who is right."""
        tokens = self._theme.tokens
        share = None if said.probabilities is None else said.probabilities[said.truth]
        painter.setFont(proportional(7.5))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(monospaced(8))
        number = painter.fontMetrics().horizontalAdvance("0.00")
        painter.setPen(QColor(tokens.text if said.is_right else tokens.muted))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number_words(share))
        groove = QRectF(line.left() + 26, line.center().y() - 2.5, line.width() - 26 - number - 6, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(groove, 2.5, 2.5)
        if share is not None:
            groove.setWidth(max(5.0, groove.width() * share))
            painter.setBrush(QColor(tokens.accent if said.is_right else tokens.against))
            painter.drawRoundedRect(groove, 2.5, 2.5)

    def _said(self, judged: Judged) -> str:
        if judged.probabilities is None or judged.decision is None:
            return self.tr("no face found")
        shares = ", ".join(
            f"{class_words(name)} {number_words(share)}"
            for name, share in zip(self._classes, judged.probabilities, strict=True)
        )
        return f"{class_words(self._classes[judged.decision])} ({shares})"


def _columns(width: float) -> int:
    return max(1, int((width - 2 + _GAP) // (_LEAST_CELL + _GAP)))


def _cell(width: float) -> float:
    """The side of a picture: the columns share the width."""
    return (width - 2 + _GAP) / _columns(width) - _GAP
