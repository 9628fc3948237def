"""The images that only one of two models is right on, with what each of them said."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from smiledesk.evaluation.metrics import JudgedImage
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.image_grid import PictureGrid
from smiledesk.gui.common.reading_text import class_text, number_text
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.compare.comparison_images import ChangedImage

_LINE = 15.0


class ChangedImages(PictureGrid):
    """Under each picture its true class, and how sure either model was of it."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, text_height=3 * _LINE, parent=parent)
        self._images: tuple[ChangedImage, ...] = ()
        self._classes: tuple[str, ...] = ()

    @property
    def images(self) -> tuple[ChangedImage, ...]:
        """What is shown."""
        return self._images

    def show_images(self, images: Sequence[ChangedImage], classes: tuple[str, ...]) -> None:
        """Show other images. classes: in the order that they were judged in."""
        self._images = tuple(images)
        self._classes = classes
        self.show_pictures([image.picture for image in images])

    def text_of(self, index: int) -> str:
        """One image: which it is, what is true, and what either model said."""
        judged = self._images[index].judged
        return self.tr("{0} of {1}: {2}\nTrue: {3}\nOld: {4}\nNew: {5}").format(
            index + 1,
            len(self._images),
            judged.sample.name,
            class_text(judged.sample.label),
            self._said(judged.old),
            self._said(judged.new),
        )

    def paint_text(self, painter: QPainter, place: QRectF, index: int) -> None:
        """Paint the true class, and a bar for each model."""
        judged = self._images[index].judged
        line = QRectF(place.left(), place.top(), place.width(), _LINE)
        painter.setFont(proportional(8, bold=True))
        painter.setPen(QColor(self.theme.tokens.text))
        words = painter.fontMetrics().elidedText(
            class_text(judged.sample.label), Qt.TextElideMode.ElideRight, int(line.width())
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        for name, said in ((self.tr("old"), judged.old), (self.tr("new"), judged.new)):
            line.translate(0, _LINE)
            self._paint_share(painter, line, name, said)

    def _paint_share(self, painter: QPainter, line: QRectF, name: str, said: JudgedImage) -> None:
        """Which model, how sure it was of the true class as a bar, and the number; coloured by who is right."""
        tokens = self.theme.tokens
        share = None if said.probabilities is None else said.probabilities[said.truth]
        painter.setFont(proportional(7.5))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(monospaced(8))
        number = painter.fontMetrics().horizontalAdvance("0.00")
        painter.setPen(QColor(tokens.text if said.is_right else tokens.muted))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number_text(share))
        groove = QRectF(line.left() + 26, line.center().y() - 2.5, line.width() - 26 - number - 6, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(groove, 2.5, 2.5)
        if share is not None:
            groove.setWidth(max(5.0, groove.width() * share))
            painter.setBrush(QColor(tokens.accent if said.is_right else tokens.against))
            painter.drawRoundedRect(groove, 2.5, 2.5)

    def _said(self, judged: JudgedImage) -> str:
        if judged.probabilities is None or judged.decision is None:
            return self.tr("no face found")
        shares = ", ".join(
            f"{class_text(name)} {number_text(share)}"
            for name, share in zip(self._classes, judged.probabilities, strict=True)
        )
        return f"{class_text(self._classes[judged.decision])} ({shares})"
