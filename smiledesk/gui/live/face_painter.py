"""Squares and labels of the faces of an analysis, in the live view and on pictures that are kept."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from smiledesk.core.records import Analysis, FaceReading, FaceSquare
from smiledesk.faces.square import corners
from smiledesk.gui.common.tokens import face_colour
from smiledesk.gui.live.face_label import FaceLabel, ShownRule
from smiledesk.gui.live.field_mark import paint_outline
from smiledesk.gui.live.label_places import LabelledFace, PlacedLabel, place_labels

FramePoint = Callable[[float, float], QPointF]
"""A point of the frame, in its pixels, in the painter's coordinates."""


class FacePainter:
    """Paints the faces of one analysis after the other; a label keeps its side while that is free."""

    def __init__(self) -> None:
        self._labels: dict[int, PlacedLabel] = {}

    @property
    def labels(self) -> dict[int, PlacedLabel]:
        """The labels as painted last, by face_id."""
        return dict(self._labels)

    def paint(
        self,
        painter: QPainter,
        analysis: Analysis,
        rule: ShownRule,
        place: FramePoint,
        picture: QRectF,
        taken: Sequence[QRectF] = (),
    ) -> None:
        """Paint all squares, and the labels where they cover none of them.

        Args:
            painter: antialiased.
            analysis: whose faces to paint.
            rule: the model and the threshold behind the verdicts.
            place: where a point of the frame is.
            picture: bounds of the picture, which no label leaves.
            taken: what else no label may cover.
        """
        # By their numbers: in the order of their sizes, two labels would swap with every small motion.
        readings = sorted(analysis.readings, key=lambda it: (it.face_id != analysis.followed, it.face_id))
        labels = {it.face_id: FaceLabel(it, rule, _colour_of(it)) for it in readings}
        outlines = {it.face_id: outline_of(it.square, place) for it in readings}
        for reading in readings:
            _paint_square(painter, reading, outlines[reading.face_id], reading.face_id == analysis.followed)
        faces = [LabelledFace(it, outlines[it].boundingRect(), label.sizes()) for it, label in labels.items()]
        spots = {face_id: label.spot for face_id, label in self._labels.items()}
        self._labels = place_labels(faces, picture, taken, spots)
        for face_id, placed in self._labels.items():
            labels[face_id].paint(painter, placed.spot.form, placed.rect)


def outline_of(square: FaceSquare, place: FramePoint) -> QPolygonF:
    """The corners of a face square."""
    return QPolygonF([place(x, y) for x, y in corners(square)])


def _paint_square(painter: QPainter, reading: FaceReading, outline: QPolygonF, followed: bool) -> None:
    dashed = reading.status in ("lost", "too_small")
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    # A dark rim keeps the line visible on bright pictures.
    paint_outline(painter, outline, QPen(QColor(0, 0, 0, 90), 5 if followed else 3.5))
    paint_outline(painter, outline, QPen(_colour_of(reading), 3 if followed else 1.5, style))


def _colour_of(reading: FaceReading) -> QColor:
    """The face's own colour; faint if it is out of sight."""
    colour = face_colour(reading.face_id, dark=True)
    if reading.status == "lost":
        colour.setAlpha(110)
    return colour
