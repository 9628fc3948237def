"""One model on the live face: what it sees, how sure it is of each class, and what it says."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.common.fonts import largest_fitting
from smiledesk.gui.common.reading_text import class_text, number_text
from smiledesk.gui.common.share_bar import paint_share
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.tile import Tile
from smiledesk.network.card import Card
from smiledesk.session.second_model import Prediction

_LARGEST_CROP = 132.0
_ROW = 30.0
_VERDICT = 26.0


class PredictionTile(Tile):
    """The crop at the left; at the right the label and a bar for each class, with a mark where this frame alone is."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, "", parent)
        self._card: Card | None = None
        self._prediction: Prediction | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_prediction(None)

    def sizeHint(self) -> QSize:
        """High enough for a line a class."""
        classes = 2 if self._card is None else len(self._card.classes)
        return QSize(220, round(max(110.0, _VERDICT + classes * _ROW) + 36))

    def show_model(self, name: str, card: Card) -> None:
        """Stand for another model."""
        self._card = card
        self._remark = name
        self.setAccessibleName(f"{self._title}, {name}")
        self.setToolTip(
            self.tr(
                "At the left what the model sees. Bars and numbers are smoothed over about a tenth of a second, so "
                "that they can be read; the mark on a bar is this frame alone. The word is what the model's own "
                "threshold makes of the numbers."
            )
        )
        self.updateGeometry()
        self.show_prediction(None)

    def show_prediction(self, prediction: Prediction | None) -> None:
        """Show what the model says of this frame; None while it sees no face."""
        self._prediction = prediction
        if self.hasFocus():
            self.setAccessibleDescription(self.description())
        self.update()

    def description(self) -> str:
        """What is painted, as text."""
        if self._prediction is None or self._card is None:
            return self.tr("No face that could be judged")
        shares = ", ".join(
            f"{class_text(name)} {number_text(share)}"
            for name, share in zip(self._card.classes, self._prediction.smoothed, strict=True)
        )
        return self.tr("{0}: {1}").format(class_text(self._prediction.label), shares)

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the crop, the label and the bars."""
        tokens = self.theme.tokens
        side = min(rect.height(), rect.width() * 0.46, _LARGEST_CROP)
        picture = QRectF(rect.left(), rect.top() + (rect.height() - side) / 2, side, side)
        if self._prediction is None or self._card is None:
            painter.fillRect(picture, QColor(tokens.raised))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(picture, to_qimage(self._prediction.crop))
        column = QRectF(picture.right() + 10, picture.top(), rect.right() - picture.right() - 10, side)
        self._paint_label(painter, QRectF(column.left(), column.top(), column.width(), _VERDICT))
        self._paint_bars(painter, column.adjusted(0, _VERDICT, 0, 0))

    def _paint_label(self, painter: QPainter, line: QRectF) -> None:
        tokens = self.theme.tokens
        if self._prediction is None or self._card is None:
            words, colour, bold = self.tr("no face in view"), tokens.muted, False
        else:
            words, bold = class_text(self._prediction.label), True
            positive = self._prediction.label == self._card.positive_class
            colour = tokens.accent if positive else tokens.text
        font = largest_fitting(words, line.width(), (14, 12, 10, 9), bold=bold)
        elided = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, elided)

    def _paint_bars(self, painter: QPainter, place: QRectF) -> None:
        if self._card is None:
            return
        tokens = self.theme.tokens
        height = min(place.height() / len(self._card.classes), 38.0)
        for index, name in enumerate(self._card.classes):
            row = QRectF(place.left(), place.top() + index * height, place.width(), height)
            share = None if self._prediction is None else self._prediction.smoothed[index]
            colours = (tokens.accent if name == self._card.positive_class else tokens.muted, tokens)
            painted = paint_share(painter, row, name, number_text(share), share, colours)
            if self._prediction is not None:
                self._paint_mark(painter, painted, self._prediction.raw[index])

    def _paint_mark(self, painter: QPainter, bar: QRectF, share: float) -> None:
        """Where this frame alone would put the end of the bar."""
        x = bar.left() + bar.width() * share
        painter.setPen(QPen(QColor(self.theme.tokens.text), 1.5))
        painter.drawLine(QPointF(x, bar.bottom() - 8), QPointF(x, bar.bottom() + 1))
