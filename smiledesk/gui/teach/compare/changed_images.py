"""A grid of images on which only one of two models is right, with the answers of both."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from smiledesk.evaluation.metrics import JudgedImage
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.image_grid import ImageGrid
from smiledesk.gui.common.reading_text import class_text, number_text
from smiledesk.gui.common.share_bar import paint_bar
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.compare.image_comparison import ChangedImage

_LINE = 15.0


class ChangedImages(ImageGrid):
    """Pictures with the true class and its probability by either model."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, text_height=3 * _LINE, parent=parent)
        self._changed: tuple[ChangedImage, ...] = ()
        self._classes: tuple[str, ...] = ()

    @property
    def images(self) -> tuple[ChangedImage, ...]:
        """The shown images."""
        return self._changed

    def show_images(self, images: Sequence[ChangedImage], classes: tuple[str, ...]) -> None:
        """Show images. classes: in the order of the probabilities."""
        self._changed = tuple(images)
        self._classes = classes
        self.set_images([image.picture for image in images])

    def text_of(self, index: int) -> str:
        """The name of an image, its true class, and the answers of both models."""
        judged = self._changed[index].judged
        return self.tr("{0} of {1}: {2}\nTrue: {3}\nOld: {4}\nNew: {5}").format(
            index + 1,
            len(self._changed),
            judged.sample.name,
            class_text(judged.sample.label),
            self._answer_text(judged.old),
            self._answer_text(judged.new),
        )

    def paint_text(self, painter: QPainter, place: QRectF, index: int) -> None:
        """Paint the true class, and a bar for each model."""
        judged = self._changed[index].judged
        line = QRectF(place.left(), place.top(), place.width(), scaled(_LINE))
        painter.setFont(proportional(8, bold=True))
        painter.setPen(QColor(self.theme.tokens.text))
        text = painter.fontMetrics().elidedText(
            class_text(judged.sample.label), Qt.TextElideMode.ElideRight, int(line.width())
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        answers = (
            #: The old model
            (self.tr("old"), judged.old),
            #: The new model
            (self.tr("new"), judged.new),
        )
        for name, answer in answers:
            line.translate(0, scaled(_LINE))
            self._paint_share(painter, line, name, answer)

    def _paint_share(self, painter: QPainter, line: QRectF, name: str, answer: JudgedImage) -> None:
        """Paint the model's name, and its probability of the true class as a bar and a number."""
        tokens = self.theme.tokens
        share = None if answer.probabilities is None else answer.probabilities[answer.truth]
        painter.setFont(proportional(7.5))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(monospaced(8))
        number = painter.fontMetrics().horizontalAdvance("0.00")
        painter.setPen(QColor(tokens.text if answer.is_right else tokens.muted))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number_text(share))
        groove = QRectF(line.left() + 26, line.center().y() - 2.5, line.width() - 26 - number - 6, 5)
        paint_bar(painter, groove, tokens, (share, tokens.accent if answer.is_right else tokens.against))

    def _answer_text(self, judged: JudgedImage) -> str:
        if judged.probabilities is None or judged.decision is None:
            return self.tr("no face found")
        shares = ", ".join(
            f"{class_text(name)} {number_text(share)}"
            for name, share in zip(self._classes, judged.probabilities, strict=True)
        )
        return f"{class_text(self._classes[judged.decision])} ({shares})"
