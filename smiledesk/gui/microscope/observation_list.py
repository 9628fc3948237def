"""List of the observations on a frame."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.text_size import scaled, text_measure
from smiledesk.gui.common.theme import Theme

_INDENT = 13
_SIZE = 9


class ObservationList(QWidget):
    """A list of sentences. Its height grows with them and shrinks only after `start_anew`, so that nothing jumps."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sentences: tuple[str, ...] = ()
        self._grown = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("About this frame"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._fit)

    def sizeHint(self) -> QSize:
        """The largest height needed since `start_anew`."""
        return QSize(300, self._grown)

    @property
    def sentences(self) -> tuple[str, ...]:
        """The sentences shown."""
        return self._sentences

    def start_anew(self) -> None:
        """Forget how much room was needed."""
        self._grown = 0

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Show other sentences."""
        if tuple(sentences) == self._sentences and self._grown:
            return
        self._sentences = tuple(sentences)
        needed = self._needed()
        if needed != self._grown and (needed > self._grown or not self._sentences):
            self._grown = max(needed, self._grown)
            self.updateGeometry()
        self.setAccessibleDescription(" ".join(self._sentences))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each sentence behind a dot."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(proportional(_SIZE))
        top = 0
        for sentence, place in zip(self._sentences, self._places(), strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(2, top + painter.fontMetrics().height() // 2 - 2, 5, 5)
            painter.setPen(QColor(tokens.text))
            where = QRect(scaled(_INDENT), top, place.width(), place.height())
            painter.drawText(where, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft, sentence)
            top += place.height() + 2
        painter.end()

    def _fit(self) -> None:
        """Take the height that the sentences need at another width or text size."""
        self._grown = self._needed()
        self.updateGeometry()
        self.update()

    def _needed(self) -> int:
        return sum(rect.height() + 2 for rect in self._places())

    def _places(self) -> list[QRect]:
        width = max(self.width() - scaled(_INDENT), 120)
        return [QRect(0, 0, width, _height_of(sentence, width)) for sentence in self._sentences]


@text_measure
def _height_of(sentence: str, width: int) -> int:
    """The height of a sentence, wrapped at a width, in pixels."""
    metrics = QFontMetrics(proportional(_SIZE))
    return metrics.boundingRect(QRect(0, 0, width, 2000), Qt.TextFlag.TextWordWrap, sentence).height()
