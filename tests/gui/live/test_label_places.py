"""Labels of faces: within the picture, over no other face and no other label, and in their place while it is free."""

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSizeF

from smiledesk.gui.live.face_painter import outline_of
from smiledesk.gui.live.label_places import LabelledFace, PlacedLabel, place_labels
from tests.support.children import Until

PICTURE = QRectF(0, 0, 640, 480)
SIZES = {"full": QSizeF(150, 42), "short": QSizeF(50, 20)}

Place = tuple[float, float, float, float]


def face(number: int, *place: float) -> LabelledFace:
    return LabelledFace(number, QRectF(*place), SIZES)


def placed(*faces: LabelledFace, before: dict[int, PlacedLabel] | None = None) -> dict[int, PlacedLabel]:
    spots = {face_id: label.spot for face_id, label in (before or {}).items()}
    return place_labels(faces, PICTURE, (), spots)


def assert_nothing_is_covered(faces: list[LabelledFace], labels: dict[int, PlacedLabel]) -> None:
    for one, other in combinations(labels.values(), 2):
        assert not one.rect.intersects(other.rect), (one, other)
    for label in faces:
        for other in faces:
            assert other is label or not labels[label.face_id].rect.intersects(other.square), (label, other)


@pytest.mark.parametrize("place", [(0, 0, 50, 50), (600, 0, 40, 40), (300, 430, 50, 50), (0, 0, 640, 480)])
def test_a_single_label_is_whole_and_within_the_picture(place: Place) -> None:
    label = placed(face(1, *place))[1]
    assert label.spot.form == "full"
    assert PICTURE.contains(label.rect)


def test_it_covers_its_own_face_only_where_the_face_fills_the_picture() -> None:
    small, large = face(1, 300, 200, 90, 90), face(1, 100, 10, 460, 460)
    assert not placed(small)[1].rect.intersects(small.square)
    assert placed(large)[1].rect.bottom() < large.square.center().y()


def test_the_label_of_one_of_two_near_faces_moves_to_another_side() -> None:
    faces = [face(1, 200, 200, 90, 90), face(2, 310, 205, 90, 90)]
    labels = placed(*faces)
    assert [label.spot.form for label in labels.values()] == ["full", "full"]
    assert labels[1].spot != labels[2].spot
    assert_nothing_is_covered(faces, labels)


def test_in_a_crowd_some_are_short_and_some_are_ticks_on_their_own_squares() -> None:
    faces = [face(number, 20 + number % 10 * 62, 20 + number // 10 * 62, 56, 56) for number in range(70)]
    labels = placed(*faces)
    assert {label.spot.form for label in labels.values()} >= {"short", "tick"}
    assert_nothing_is_covered(faces, labels)
    for one in faces:
        label = labels[one.face_id]
        assert label.spot.form != "tick" or one.square.contains(label.rect)


def test_a_label_stays_where_it_is_while_that_is_free() -> None:
    crowded = [face(1, 300, 200, 90, 90), face(2, 320, 120, 60, 60)]
    before = placed(*crowded)
    assert before[1].spot.side != "above"
    gone = [crowded[0], face(2, 20, 20, 60, 60)]
    assert placed(*gone)[1].spot.side == "above"
    assert placed(*gone, before=before)[1].spot == before[1].spot


def test_no_label_covers_another_or_another_face_of_real_photographs(start, until: Until, data: Path) -> None:
    """Two to seven faces, as on the picture of a large window, of a laptop's, and of a small one."""
    application = start("demo")
    window = application.window
    view = window.picture.live_view
    forms = set()
    for photograph in sorted((data / "groups").glob("*.jpg")):
        application.sources.open(str(photograph))
        until(lambda: window._analysis is not None and len(window._analysis.readings) > 1)
        analysis = window._analysis
        for width, height in ((1100, 830), (570, 430), (330, 240)):
            view.resize(width, height)
            view.grab()
            squares = {it.face_id: outline_of(it.square, view.to_widget).boundingRect() for it in analysis.readings}
            assert squares.keys() == view.labels.keys()
            assert_nothing_is_covered([LabelledFace(it, squares[it], SIZES) for it in squares], view.labels)
            forms |= {label.spot.form for label in view.labels.values()}
            assert all(view.picture_rect().contains(label.rect) for label in view.labels.values())
    assert forms >= {"full", "short"}
