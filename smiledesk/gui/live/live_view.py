"""The live picture, and on it every face with its verdict."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QRegion
from PySide6.QtWidgets import QSizePolicy, QWidget

from smiledesk.core.records import Analysis, FaceReading
from smiledesk.core.windows import Region
from smiledesk.faces.square import point_on
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.reading_text import (
    face_text,
    hysteresis_text,
    number_text,
    probability_of,
    relative_verdict_text,
    shown_class,
    verdict_text,
)
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.tokens import DARK
from smiledesk.gui.live.attribution_layer import AttributionLayer, paint_layer
from smiledesk.gui.live.face_label import ShownRule
from smiledesk.gui.live.face_painter import FacePainter, outline_of
from smiledesk.gui.live.field_mark import paint_field
from smiledesk.gui.live.label_places import PlacedLabel
from smiledesk.gui.live.verdict_mark import mark_rect, paint_mark
from smiledesk.network.card import Card

_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter


class LiveView(QWidget):
    """Shows one analysis; a click on a face, or the arrow keys, choose the face to follow."""

    face_chosen = Signal(int)
    """The face_id to follow."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._analysis: Analysis | None = None
        self._card: Card | None = None
        self._threshold = 0.5
        self._mirrored = False
        self._note = ""
        self._mark = ""
        self._field: Region | None = None
        self._winner: Region | None = None
        self._layer: AttributionLayer | None = None
        self._patch: Region | None = None
        self._faces = FacePainter()
        # All of it is painted here, so Qt need not paint what is behind.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(scaled(200), scaled(118))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Live picture"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A picture of 640x480, a little smaller."""
        return QSize(560, 420)

    def show_analysis(
        self, analysis: Analysis | None, card: Card | None, threshold: float, *, mirrored: bool, note: str
    ) -> None:
        """Show a frame and its faces. note: a line over the picture, empty for none."""
        self._analysis = analysis
        self._card = card
        self._threshold = threshold
        self._mirrored = mirrored
        self._note = note
        if self.hasFocus():
            self.setAccessibleDescription(self.description())
        self.update()

    def show_mark(self, mark: str) -> None:
        """Show a mark of all verdicts in the picture's corner; empty for none."""
        if mark != self._mark:
            self._mark = mark
            self.update()

    @property
    def layer(self) -> AttributionLayer | None:
        """The map over the followed face; None for none. May be read in any thread."""
        return self._layer

    def show_layer(self, layer: AttributionLayer | None) -> None:
        """Lay a map over the followed face; None for none."""
        if layer is not None or self._layer is not None:
            self._layer = layer
            self.update()

    def show_patch(self, patch: Region | None) -> None:
        """Outline a patch on the followed face, in pixels of the crop; None for none."""
        if patch != self._patch:
            self._patch = patch
            self.update()

    def show_field(self, field: Region | None, winner: Region | None = None) -> None:
        """Outline the probe's receptive field on the followed face, in pixels of the crop, and in it the winner's."""
        if (field, winner) != (self._field, self._winner):
            self._field, self._winner = field, winner
            self.update()

    def field_outline(self) -> QPolygonF | None:
        """The receptive field in the widget's coordinates, cut at the face square; None for none."""
        return self._outline_of(self._field)

    def _outline_of(self, region: Region | None) -> QPolygonF | None:
        followed = self._followed()
        if region is None or self._card is None or followed is None:
            return None
        size = self._card.input_size
        seen = region.clipped(size)
        ends = ((seen.left, seen.top), (seen.right, seen.top), (seen.right, seen.bottom), (seen.left, seen.bottom))
        return QPolygonF([self.to_widget(*point_on(followed.square, x / size, y / size)) for x, y in ends])

    def description(self) -> str:
        """The note, the faces and their verdicts, as text."""
        if self._analysis is None or not self._analysis.readings:
            return self._note or self.tr("No face in view")
        texts = [self._note] if self._note else []
        texts += [self._face_description(reading) for reading in self._analysis.readings]
        if self._layer is not None and self._layer.belongs_to(self._analysis):
            texts.append(self.tr("Laid over it: {0}").format(self._layer.text))
        faces = "; ".join(texts)
        return f"{self._mark}: {faces}" if self._mark else faces

    @property
    def labels(self) -> dict[int, PlacedLabel]:
        """The labels as painted last, by face_id."""
        return self._faces.labels

    def picture_rect(self) -> QRectF:
        """The picture's rectangle in the widget: as large as fits, its shape kept."""
        if self._analysis is None:
            return QRectF(self.rect())
        height, width = self._analysis.frame.pixels.shape[:2]
        return QRectF(_fitted(width, height, self.width(), self.height()))

    def height_for(self, width: int) -> int:
        """The height that the picture fills at a width, in pixels; as for 4:3 before there is one."""
        height, full_width = (3, 4) if self._analysis is None else self._analysis.frame.pixels.shape[:2]
        return int(width * height / full_width)

    def to_widget(self, x: float, y: float) -> QPointF:
        """A point of the frame, in its pixels, in the widget's coordinates."""
        if self._analysis is None:
            return QPointF(x, y)
        target = self.picture_rect()
        width = self._analysis.frame.pixels.shape[1]
        scale = target.width() / width
        across = (width - x) if self._mirrored else x
        return target.topLeft() + QPointF(across * scale, y * scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint picture, faces and note."""
        del event
        painter = QPainter(self)
        self._paint_ground(painter)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self._analysis is not None:
            self._paint_picture(painter, self._analysis)
            self._paint_faces(painter, self._analysis)
        outlined = ((self._field, DARK.accent), (self._winner, DARK.warning), (self._patch, "#ffffff"))
        for region, colour in outlined:
            outline = self._outline_of(region)
            if outline is not None:
                paint_field(painter, outline, QColor(colour))
        if self._note:
            self._paint_note(painter)
        if self._mark:
            paint_mark(painter, self._mark, self.picture_rect())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.tokens.accent), 2))
            painter.drawRect(self.picture_rect().adjusted(1, 1, -1, -1))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Follow the face under the pointer."""
        if self._analysis is None or event.button() != Qt.MouseButton.LeftButton:
            return
        for reading in sorted(self._analysis.readings, key=lambda it: it.square.size):
            if outline_of(reading.square, self.to_widget).containsPoint(event.position(), Qt.FillRule.OddEvenFill):
                self.face_chosen.emit(reading.face_id)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow the next or the previous face."""
        if self._analysis is None or not self._analysis.readings:
            super().keyPressEvent(event)
        elif Action.FOLLOW_NEXT.matches(event):
            self.follow_next()
        elif Action.FOLLOW_PREVIOUS.matches(event):
            self.follow_next(-1)
        else:
            super().keyPressEvent(event)

    def follow_next(self, step: int = 1) -> None:
        """Choose the face ``step`` places after the followed one, in the order of their numbers."""
        if self._analysis is None or not self._analysis.readings:
            return
        ids = sorted(reading.face_id for reading in self._analysis.readings)
        now = ids.index(self._analysis.followed) if self._analysis.followed in ids else 0
        self.face_chosen.emit(ids[(now + step) % len(ids)])

    def _paint_ground(self, painter: QPainter) -> None:
        """Paint what the picture leaves free."""
        covered = QRegion() if self._analysis is None else QRegion(self.picture_rect().adjusted(1, 1, -1, -1).toRect())
        painter.setClipRegion(QRegion(self.rect()) - covered)
        painter.fillRect(self.rect(), QColor(self._theme.tokens.window))
        painter.setClipping(False)

    def _paint_picture(self, painter: QPainter, analysis: Analysis) -> None:
        target = self.picture_rect()
        painter.save()
        if self._mirrored:
            painter.translate(2 * target.center().x(), 0)
            painter.scale(-1, 1)
        painter.drawImage(target, to_qimage(analysis.frame.pixels))
        painter.restore()

    def _paint_faces(self, painter: QPainter, analysis: Analysis) -> None:
        rule = ShownRule(self._card, self._threshold)
        taken = [self._note_rect()] if self._note else []
        if self._mark:
            taken.append(mark_rect(self._mark, self.picture_rect()))
        if self._layer is not None:
            taken.append(paint_layer(painter, self._layer, analysis, self.to_widget, self.picture_rect(), taken))
        self._faces.paint(painter, analysis, rule, self.to_widget, self.picture_rect(), taken)

    def _followed(self) -> FaceReading | None:
        """The face that the network view shows; None while it gave no trace."""
        if self._analysis is None or self._analysis.trace is None:
            return None
        return self._analysis.followed_reading

    def _paint_note(self, painter: QPainter) -> None:
        pill = self._note_rect()
        painter.setFont(proportional(10))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 170))
        painter.drawRoundedRect(pill, 15, 15)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(pill, _WRAPPED, self._note)

    def _note_rect(self) -> QRectF:
        """At the bottom of the picture, in as many lines as its width takes."""
        target = self.picture_rect()
        room = QRectF(0, 0, max(target.width() - 48, 120.0), 1e3)
        pill = QFontMetricsF(proportional(10)).boundingRect(room, _WRAPPED, self._note).adjusted(-16, -7, 16, 7)
        pill.moveCenter(QPointF(target.center().x(), 0))
        pill.moveBottom(target.bottom() - 12)
        return pill

    def _face_description(self, reading: FaceReading) -> str:
        text = f"{face_text(reading.face_id)}: {verdict_text(reading)}"
        if reading.status == "lost":
            text = self.tr("{face}, out of sight").format(face=text)
        if self._card is None:
            return text
        notes = (relative_verdict_text(reading), hysteresis_text(reading, self._card, self._threshold))
        text = ", ".join(filter(None, (text, *notes)))
        index = shown_class(self._card, reading)
        smoothed = number_text(probability_of(reading.smoothed, index)).strip()
        return self.tr("{face}, smoothed {probability}").format(face=text, probability=smoothed)


@lru_cache(maxsize=4)
def _fitted(width: int, height: int, room_width: int, room_height: int) -> QRectF:
    """The middle of the room, as large as fits in the shape of a picture."""
    scale = min(room_width / width, room_height / height)
    target = QRectF(0, 0, width * scale, height * scale)
    target.moveCenter(QRectF(0, 0, room_width, room_height).center())
    return target
