"""The layout of the labels of faces: beside their squares, over no other face and no other label."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSizeF

Form = Literal["full", "short", "tick"]

_GAP = 8.0
"""Between face and label."""

_MARGIN = 4.0
"""Between label and the picture's edge."""

_SPARE = 5.0
"""Free space around a place that a label moves to, so that a small motion does not move it back."""

_TICK = QSizeF(30.0, 5.0)

_LARGE_FACE = 4.0
"""Height of a square, in heights of its label, from which the label may cover the forehead."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of a label relative to its face."""

    form: Form
    """Form of the label's text."""

    side: str
    """The side of the face, as `_sides` names it."""


@dataclass(frozen=True, slots=True)
class LabelledFace:
    """A face to label."""

    face_id: int

    square: QRectF
    """Bounds of its face square, in the widget's coordinates."""

    sizes: Mapping[Form, QSizeF]
    """Sizes of the full and of the short label."""


@dataclass(frozen=True, slots=True)
class PlacedLabel:
    """A label's place, in the widget's coordinates."""

    spot: Spot
    rect: QRectF


def place_labels(
    faces: Sequence[LabelledFace], picture: QRectF, taken: Sequence[QRectF], before: Mapping[int, Spot]
) -> dict[int, PlacedLabel]:
    """Place the labels of faces, the first face's first, by face_id.

    Each stands at the first side of its face where it covers nothing, in full or else in short; where there is none, it
    is a tick at the edge of its own square. A label keeps its side while that is free.

    Args:
        faces: in the order in which they choose.
        picture: bounds of the picture, which no label leaves.
        taken: what else must not be covered.
        before: where the labels stood on the frame before.
    """
    inside = picture.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    placed: dict[int, PlacedLabel] = {}
    for face in faces:
        obstacles = [*taken, *(other.square for other in faces if other is not face)]
        obstacles += [label.rect for label in placed.values()]
        placed[face.face_id] = _placed(face, inside, obstacles, before.get(face.face_id))
    return placed


def _placed(face: LabelledFace, inside: QRectF, obstacles: Sequence[QRectF], before: Spot | None) -> PlacedLabel:
    for form, size in face.sizes.items():
        if before is not None and before.form == form:
            same = dict(_sides(face.square, size, inside)).get(before.side)
            if same is not None and _is_free(same, inside, obstacles, 0.0):
                return PlacedLabel(before, same)
        for side, rect in _sides(face.square, size, inside):
            if _is_free(rect, inside, obstacles, _SPARE):
                return PlacedLabel(Spot(form, side), rect)
    return PlacedLabel(Spot("tick", "edge"), _tick(face.square, inside))


def _is_free(rect: QRectF, inside: QRectF, obstacles: Sequence[QRectF], spare: float) -> bool:
    spacious = rect.adjusted(-spare, -spare, spare, spare)
    return inside.contains(rect) and not any(map(spacious.intersects, obstacles))


def _sides(square: QRectF, size: QSizeF, inside: QRectF) -> Iterator[tuple[str, QRectF]]:
    """The places of a label around a square, the best first."""
    width, height = size.width(), size.height()
    across = _within(square.center().x() - width / 2, inside.left(), inside.right() - width)
    down = _within(square.center().y() - height / 2, inside.top(), inside.bottom() - height)
    above, below = square.top() - height - _GAP, square.bottom() + _GAP
    left, right = square.left() - width - _GAP, square.right() + _GAP
    yield "above", QRectF(QPointF(across, above), size)
    yield "below", QRectF(QPointF(across, below), size)
    yield "right", QRectF(QPointF(right, down), size)
    yield "left", QRectF(QPointF(left, down), size)
    yield "above, to the right", QRectF(QPointF(square.left(), above), size)
    yield "above, to the left", QRectF(QPointF(square.right() - width, above), size)
    yield "below, to the right", QRectF(QPointF(square.left(), below), size)
    yield "below, to the left", QRectF(QPointF(square.right() - width, below), size)
    if square.height() >= _LARGE_FACE * height:
        yield "over the forehead", QRectF(QPointF(across, max(square.top(), inside.top())), size)


def _tick(square: QRectF, inside: QRectF) -> QRectF:
    width, height = min(_TICK.width(), square.width()), _TICK.height()
    left = _within(square.center().x() - width / 2, inside.left(), inside.right() - width)
    top = _within(square.bottom() - height - 2, inside.top(), inside.bottom() - height)
    return QRectF(left, top, width, height)


def _within(value: float, low: float, high: float) -> float:
    return max(min(value, high), low)
