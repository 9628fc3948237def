"""Both models side by side on the live face."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from smiledesk.core.records import Analysis
from smiledesk.evaluation.comparison import comparable
from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.common.fonts import largest_fitting, proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.reading_text import class_text, number_text
from smiledesk.gui.common.share_bar import paint_share
from smiledesk.gui.common.style import set_tone
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.tile import Tile
from smiledesk.network.bundle import Bundle
from smiledesk.network.card import Card
from smiledesk.network.model_names import name_of
from smiledesk.session.second_model import Prediction, SecondModel

_LARGEST_CROP = 132.0
_ROW = 30.0
_VERDICT = 26.0


class PredictionTile(Tile):
    """One model: its crop of the face, the label, and a bar for each class with a mark for this frame alone."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, "", parent)
        self._card: Card | None = None
        self._prediction: Prediction | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_prediction(None)

    def sizeHint(self) -> QSize:
        """High enough for a line for each class."""
        return QSize(220, max(110, self._text_height()) + scaled(36))

    def show_model(self, name: str, card: Card) -> None:
        """Show another model."""
        self._card = card
        self._detail = name
        self.setAccessibleName(f"{self._title}, {name}")
        self.setToolTip(
            self.tr(
                "On the left, the face as the model sees it. Bars and numbers are smoothed over about a tenth of a "
                "second so that they can be read; the mark on a bar is this frame alone. The label follows from the "
                "numbers by the model's own threshold."
            )
        )
        self.updateGeometry()
        self.show_prediction(None)

    def show_prediction(self, prediction: Prediction | None) -> None:
        """Show the prediction for this frame; None without a face."""
        self._prediction = prediction
        if self.hasFocus():
            self.setAccessibleDescription(self.description())
        self.update()

    def description(self) -> str:
        """The prediction as text."""
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
        column = QRectF(picture.right() + 10, 0, rect.right() - picture.right() - 10, max(side, self._text_height()))
        column.moveTop(rect.center().y() - column.height() / 2)
        self._paint_label(painter, QRectF(column.left(), column.top(), column.width(), scaled(_VERDICT)))
        self._paint_bars(painter, column.adjusted(0, scaled(_VERDICT), 0, 0))

    def _text_height(self) -> int:
        """Height of the label, and of a line for each class."""
        classes = 2 if self._card is None else len(self._card.classes)
        return scaled(_VERDICT) + classes * scaled(_ROW)

    def _paint_label(self, painter: QPainter, line: QRectF) -> None:
        tokens = self.theme.tokens
        if self._prediction is None or self._card is None:
            text, colour, bold = self.tr("no face in view"), tokens.muted, False
        else:
            text, bold = class_text(self._prediction.label), True
            positive = self._prediction.label == self._card.positive_class
            colour = tokens.accent if positive else tokens.text
        font = largest_fitting(text, line.width(), (14, 12, 10, 9), bold=bold)
        elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, elided)

    def _paint_bars(self, painter: QPainter, place: QRectF) -> None:
        if self._card is None:
            return
        tokens = self.theme.tokens
        height = min(place.height() / len(self._card.classes), scaled(38))
        for index, name in enumerate(self._card.classes):
            row = QRectF(place.left(), place.top() + index * height, place.width(), height)
            share = None if self._prediction is None else self._prediction.smoothed[index]
            colours = (tokens.accent if name == self._card.positive_class else tokens.muted, tokens)
            painted = paint_share(painter, row, name, number_text(share), share, colours)
            if self._prediction is not None:
                self._paint_mark(painter, painted, self._prediction.raw[index])

    def _paint_mark(self, painter: QPainter, bar: QRectF, share: float) -> None:
        """Mark the end that the bar would have for this frame alone."""
        x = bar.left() + bar.width() * share
        painter.setPen(QPen(QColor(self.theme.tokens.text), 1.5))
        painter.drawLine(QPointF(x, bar.bottom() - 8), QPointF(x, bar.bottom() + 1))


class LivePair(QWidget):
    """Runs both networks on the followed face, each on its own crop of the same face square."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models: tuple[SecondModel, SecondModel] | None = None
        self._same_classes = False
        self._agree: bool | None = None
        self.old = PredictionTile(theme, self.tr("Old"))
        self.new = PredictionTile(theme, self.tr("New"))
        self.title = PlainLabel(self.tr("On the face in view"), font=proportional(10, bold=True))
        self.agreement = PlainLabel()
        self.agreement.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self.title, 0, 0)
        layout.addWidget(self.agreement, 0, 1)
        layout.addWidget(self.old, 1, 0)
        layout.addWidget(self.new, 1, 1)

    def use(self, old: Bundle, new: Bundle) -> None:
        """Compare two models from now on.

        Raises:
            BundleError: one of them cannot be loaded.
        """
        self._models = SecondModel(old), SecondModel(new)
        self._same_classes = comparable(old.card, new.card)
        for tile, bundle in ((self.old, old), (self.new, new)):
            tile.show_model(name_of(bundle), bundle.card)
        self._show(None, None)

    def show_analysis(self, analysis: Analysis) -> None:
        """Show the predictions of both models for the followed face."""
        if self._models is not None:
            self._show(*(model.predict(analysis) for model in self._models))

    def _show(self, old: Prediction | None, new: Prediction | None) -> None:
        self.old.show_prediction(old)
        self.new.show_prediction(new)
        agree = None if old is None or new is None or not self._same_classes else old.label == new.label
        if agree != self._agree or not self.agreement.text():
            self._agree = agree
            self._show_agreement()

    def _show_agreement(self) -> None:
        text = {None: " ", True: self.tr("they agree"), False: self.tr("they disagree")}[self._agree]
        self.agreement.setText(text)
        set_tone(self.agreement, "warning" if self._agree is False else "muted")
