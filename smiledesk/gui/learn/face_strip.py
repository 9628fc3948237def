"""The few training faces of learning step by step, each with its probability and its loss."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smiledesk.core.records import Pixels
from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.common.card import paint_card
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.image_grid import ImageChooser
from smiledesk.gui.common.numbers import fixed
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.share_bar import paint_bar
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.translation import translate

_GUTTER = 48.0
_GAP = 5.0
_LINE = 14.0
_LARGEST = 104.0


@dataclass(frozen=True, slots=True, eq=False)
class FaceNumbers:
    """One face of the strip, and its numbers; None while unknown."""

    crop: Pixels
    """Shape (size, size, channels), uint8."""
    label: str
    """The true class."""
    own: bool = False
    """True for the user's own face."""
    earlier: float | None = None
    """Probability of the label before the last update."""
    probability: float | None = None
    """Probability of the label by the current weights."""
    loss: float | None = None
    """-ln of the probability."""


class FaceStrip(ImageChooser):
    """Faces side by side with their numbers under them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("face_strip", "The labelled faces"), parent)
        self._faces: tuple[FaceNumbers, ...] = ()
        self._room = 400
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def faces(self) -> tuple[FaceNumbers, ...]:
        """The shown faces."""
        return self._faces

    def sizeHint(self) -> QSize:
        """Size in a narrow pane."""
        return QSize(400, self._height_at(400))

    def make_room(self, width: int) -> None:
        """Take the height that faces and numbers need in a pane of a width.

        The width is the pane's, not the strip's own: that depends on a scroll bar, which depends on this height.
        """
        self._room = width
        self.setFixedHeight(self._height_at(width))

    def show_faces(self, faces: Sequence[FaceNumbers]) -> None:
        """Show other faces."""
        more_or_fewer = len(faces) != len(self._faces)
        self._faces = tuple(faces)
        self.choose(self._chosen)
        if more_or_fewer:
            self.make_room(self._room)

    def count(self) -> int:
        """Number of faces."""
        return len(self._faces)

    def text_without_images(self) -> str:
        """The text while there are no faces."""
        return self.tr("No faces yet")

    def text_of(self, index: int) -> str:
        """Label, probability and loss of a face, as text."""
        face = self._faces[index]
        text = self.tr("Face {0} of {1}: {2} (you)") if face.own else self.tr("Face {0} of {1}: {2}")
        facts = [text.format(index + 1, len(self._faces), class_text(face.label))]
        if face.probability is not None:
            facts.append(f"p({class_text(face.label)}) = {face.probability:.4f}")
        if face.earlier is not None:
            #: The loss of a face before the last update
            facts.append(self.tr("before {0:.4f}").format(face.earlier))
        if face.loss is not None:
            facts.append(self.tr("loss = −ln p = {0:.4f}").format(face.loss))
        return " · ".join(facts)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, the names of the lines, and every face."""
        del event
        tokens = self.theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paint_card(painter, QRectF(self.rect()), tokens, tokens.accent if self.hasFocus() else "")
        if self._faces:
            self._paint_gutter(painter)
        for index, face in enumerate(self._faces):
            self._paint_face(painter, self.place_of(index), face, chosen=self.has_focus_at(index))
        painter.end()

    def _height_at(self, width: int) -> int:
        """The faces are squares; their numbers need four lines."""
        return round(self._side(width) + 4 * scaled(_LINE) + 12)

    def _side(self, width: float) -> float:
        number = max(len(self._faces), 8)
        return min((width - scaled(_GUTTER) - 16) / number - _GAP, _LARGEST)

    def place_of(self, index: int) -> QRectF:
        """Place of a face with its numbers."""
        side = self._side(self.width())
        number = max(len(self._faces), 1)
        room = self.width() - scaled(_GUTTER) - 16
        step = min(room / number, side + 3 * _GAP)
        return QRectF(scaled(_GUTTER) + 8 + index * step, 9, side, self.height() - 16)

    def _paint_gutter(self, painter: QPainter) -> None:
        painter.setFont(proportional(7.5))
        painter.setPen(QColor(self.theme.tokens.muted))
        top = 9 + self._side(self.width())
        names = (
            #: The class that a face is said to have
            self.tr("label"),
            "",
            self.tr("p(label)"),
            #: Of one face
            self.tr("loss"),
        )
        for number, name in enumerate(names):
            line = QRectF(10, self._line_top(top, number), scaled(_GUTTER) - 4, scaled(_LINE))
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)

    @staticmethod
    def _line_top(top: float, number: int) -> float:
        """Top of the line of label, bar, probability or loss."""
        return top + 3 + (0, scaled(_LINE) + 1, scaled(_LINE) + 10, 2 * scaled(_LINE) + 10)[number]

    def _paint_face(self, painter: QPainter, place: QRectF, face: FaceNumbers, *, chosen: bool) -> None:
        tokens = self.theme.tokens
        picture = QRectF(place.left(), place.top(), place.width(), place.width())
        painter.drawImage(picture, to_qimage(face.crop))
        if chosen or face.own:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent) if chosen else self.theme.face_colour(1), 2))
            painter.drawRect(picture)
        if face.own:
            self._paint_tag(painter, picture)
        bottom = picture.bottom()
        centre = Qt.AlignmentFlag.AlignCenter
        painter.setFont(proportional(7.5))
        painter.setPen(QColor(tokens.text))
        label = QRectF(place.left() - 3, self._line_top(bottom, 0), place.width() + 6, scaled(_LINE))
        text = painter.fontMetrics().elidedText(class_text(face.label), Qt.TextElideMode.ElideRight, int(label.width()))
        painter.drawText(label, centre, text)
        self._paint_bar(painter, QRectF(place.left(), self._line_top(bottom, 1), place.width(), 6), face)
        painter.setFont(monospaced(7.5))
        for line, value in ((2, face.probability), (3, face.loss)):
            painter.setPen(QColor(tokens.text if line == 2 else tokens.muted))
            row = QRectF(place.left() - 3, self._line_top(bottom, line), place.width() + 6, scaled(_LINE))
            painter.drawText(row, centre, "–" if value is None else short(value))

    def _paint_tag(self, painter: QPainter, picture: QRectF) -> None:
        """Mark the user's own face."""
        #: The face in a picture is that of the user
        text = self.tr("you")
        painter.setFont(proportional(7, bold=True))
        tag = QRectF(picture.left(), picture.top(), painter.fontMetrics().horizontalAdvance(text) + 8, 12)
        painter.fillRect(tag, self.theme.face_colour(1))
        painter.setPen(QColor(self.theme.tokens.window))
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_bar(self, painter: QPainter, groove: QRectF, face: FaceNumbers) -> None:
        """Paint the probability of the label, and a mark at that before the update."""
        tokens = self.theme.tokens
        is_right = face.probability is not None and face.probability > 0.5
        paint_bar(painter, groove, tokens, (face.probability, tokens.accent if is_right else tokens.warning))
        if face.earlier is not None:
            x = groove.left() + groove.width() * face.earlier
            painter.setPen(QPen(QColor(tokens.text), 1.5))
            painter.drawLine(QPointF(x, groove.top() - 2), QPointF(x, groove.bottom() + 2))


def short(value: float) -> str:
    """A number in five characters at most: with two decimals, or without if it is large."""
    return fixed(value, 2 if abs(value) < 99.995 else 0)
