"""The user's face, and the predictions of every epoch's network for it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from smiledesk.core.records import NetworkTrace, Pixels
from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.common.card import paint_card
from smiledesk.gui.common.curve_plot import Curve, CurvePlot
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.style import set_room
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.network.bundle import Bundle

_MOST_LINES = 2
"""Curves, at most: of the classes that the newest network finds most probable."""

_NARROWEST = 104

Scores = dict[int, dict[str, float]]
"""Epoch -> class -> probability."""


class FacePicture(QWidget):
    """The face as the network sees it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._face: Pixels | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(64)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Picture of your face"))
        self.show_face(None)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """The width of the button below it."""
        return QSize(scaled(_NARROWEST), 88)

    def show_face(self, face: Pixels | None) -> None:
        """Show a face; None without one."""
        self._face = face
        self.setAccessibleDescription(
            self.tr("No face was in view when the training began: take a picture with the button below")
            if face is None
            else self.tr("{0} by {1} pixels, as the network sees it").format(face.shape[1], face.shape[0])
        )
        self.setToolTip(plain(self.accessibleDescription()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the face, or a text without one."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        side = min(self.width(), self.height())
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        if self._face is not None:
            painter.drawImage(place, to_qimage(self._face))
        else:
            paint_card(painter, place, tokens)
            painter.setFont(proportional(8.5))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.tr("no face yet"))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRect(place)
        painter.end()


class FaceWatch(QWidget):
    """The face, with a button to take it again, and the curve of its probability."""

    face_taken = Signal(object)
    """Another face: shape (size, size, channels), uint8."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trace: NetworkTrace | None = None
        self._model: Bundle | None = None
        self._in_use: dict[str, float] = {}
        self._scores: Scores = {}
        self._epochs = 1
        self.picture = FacePicture(theme)
        self.take = QPushButton(self.tr("Take again"))
        self.take.setAccessibleName(self.tr("Take my face again"))
        self.take.setToolTip(self.tr("Replaces this picture with your face as it is now"))
        set_room(self.take, "small")
        self.take.clicked.connect(self._take)
        #: Axis of a plot: number of the epoch
        axis = self.tr("epoch")
        self.curve = CurvePlot(theme, self.tr("You"), axis)
        self.curve.setToolTip(
            self.tr(
                "The probability that each epoch's network gives your face in this picture; dashed, that of the model "
                "in use. Not calibrated yet: the finished model may be less confident."
            )
        )
        self.curve.setMinimumHeight(104)
        beside = QVBoxLayout()
        beside.setSpacing(4)
        beside.addWidget(self.picture, stretch=1)
        beside.addWidget(self.take)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(beside)
        layout.addWidget(self.curve, stretch=1)
        self.show_trace(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the face as large as the room beside the curve allows."""
        self.picture.setFixedWidth(
            min(max(self.width() // 5, scaled(_NARROWEST)), max(self.height() - scaled(34), scaled(_NARROWEST)))
        )
        super().resizeEvent(event)

    @property
    def scores(self) -> Scores:
        """The predictions so far."""
        return {epoch: dict(scores) for epoch, scores in self._scores.items()}

    def use_model(self, bundle: Bundle) -> None:
        """Use another model to compare the predictions with."""
        self._model = bundle

    def show_trace(self, trace: NetworkTrace | None) -> None:
        """Take in the face in the live picture; None without one."""
        self._trace = trace
        self.take.setEnabled(trace is not None)

    def begin(self, epochs: int) -> Pixels | None:
        """Start a run: take the face in view, and forget the predictions before. epochs: of the run."""
        self._epochs = epochs
        self._scores.clear()
        return self._take_face()

    def add(self, epoch: int, classes: tuple[str, ...], scores: tuple[float, ...]) -> None:
        """Add the prediction of an epoch's network."""
        self._scores[epoch] = dict(zip(classes, scores, strict=True))
        self._show()

    def _take(self) -> None:
        self._scores.clear()
        face = self._take_face()
        if face is not None:
            self.face_taken.emit(face)

    def _take_face(self) -> Pixels | None:
        trace, model = self._trace, self._model
        face = None if trace is None else trace.crop.copy()
        self._in_use = {}
        if trace is not None and model is not None and trace.model_id == model.model_id:
            self._in_use = dict(zip(model.card.classes, map(float, trace.probabilities), strict=True))
        self.picture.show_face(face)
        self._show()
        return face

    def _show(self) -> None:
        lines = [
            Curve(
                class_text(name),
                [(epoch, scores[name]) for epoch, scores in sorted(self._scores.items())],
            )
            for name in self._shown_classes()
        ]
        if len(lines) == 1 and (name := self._shown_classes()[0]) in self._in_use:
            in_use = self._in_use[name]
            lines.append(Curve(self.tr("model in use"), [(0, in_use), (self._epochs, in_use)], dashed=True))
        self.curve.show_curves(lines, self._epochs, top=1.0)

    def _shown_classes(self) -> list[str]:
        """The positive class of two, else the most probable classes."""
        if not self._scores:
            return []
        newest = self._scores[max(self._scores)]
        if len(newest) == 2:
            positive = self._model.card.positive_class if self._model is not None else None
            return [positive if positive in newest else sorted(newest)[-1]]
        return sorted(newest, key=lambda name: -newest[name])[:_MOST_LINES]
