"""The tracker: its rules with a scripted detector, and real films with the real detectors."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from smiledesk.core.records import FaceSquare, Frame
from smiledesk.core.resources import resource
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.factory import DetectorChoice
from smiledesk.faces.square import crop, overlap
from smiledesk.faces.tracking import ASK_AGAIN_EVERY, CONFIRM_EVERY, FORGOTTEN_AFTER, REFUSED_FOR, FaceTracker
from smiledesk.sources.pictures import read_picture
from smiledesk.sources.video import VideoFile

RATE = 30


@dataclass
class Scene:
    """A detector that sees exactly the faces put into it, and counts how it was asked.

    lookalikes: what only the refiner takes for faces. blurred: what only the detector does.
    """

    faces: list[FaceSquare] = field(default_factory=list)
    lookalikes: list[FaceSquare] = field(default_factory=list)
    blurred: list[FaceSquare] = field(default_factory=list)
    name: str = "scene"
    searches: int = 0
    asked_about: list[FaceSquare] = field(default_factory=list)

    def search(self, pixels: np.ndarray, patience: SearchEffort) -> tuple[FaceSquare, ...]:
        self.searches += 1
        return tuple(sorted(self.faces, key=lambda it: it.size, reverse=True))

    def follow(self, pixels: np.ndarray, square: FaceSquare) -> FaceSquare | None:
        return next((face for face in self.faces + self.lookalikes if overlap(face, square) > 0.2), None)

    def confirm(self, pixels: np.ndarray, square: FaceSquare) -> FaceSquare | None:
        self.asked_about.append(square)
        return next((face for face in self.faces + self.blurred if overlap(face, square) > 0.2), None)


def play(tracker: FaceTracker, frames: int, start: int = 0, rate: float = RATE):
    """Update the tracker with some frames, and return the faces of the last one."""
    seen = ()
    for index in range(start, start + frames):
        pixels = np.zeros((4, 4, 3), np.uint8)
        seen = tracker.update(Frame(index, index / rate, 0.0, index > 0, pixels))
    return seen


def test_a_face_keeps_its_number_and_is_searched_for_rarely() -> None:
    scene = Scene([FaceSquare(100, 100, 60)])
    tracker = FaceTracker(scene)
    for index in range(90):
        scene.faces = [FaceSquare(100 + index, 100, 60)]
        seen = play(tracker, 1, index)
        assert [face.face_id for face in seen] in ([], [1])
    assert seen[0].square.cx == pytest.approx(189, abs=3)
    assert scene.searches <= 90 / 10


def test_a_single_false_find_never_shows() -> None:
    scene = Scene()
    tracker = FaceTracker(scene)
    seen = play(tracker, 4)
    scene.faces = [FaceSquare(100, 100, 60)]
    searches = scene.searches
    index = 4
    while scene.searches == searches:
        seen += play(tracker, 1, index)
        index += 1
    scene.faces = []
    for later in range(index, index + 30):
        seen += play(tracker, 1, later)
    assert seen == ()


def test_after_a_cut_a_face_is_believed_at_once() -> None:
    assert [face.face_id for face in play(FaceTracker(Scene([FaceSquare(100, 100, 60)])), 1)] == [1]


def test_a_lost_face_is_reported_as_lost_and_soon_gone() -> None:
    scene = Scene([FaceSquare(100, 100, 60)])
    tracker = FaceTracker(scene)
    assert play(tracker, 10)[0].found
    scene.faces = []
    (lost,) = play(tracker, 3, 10)
    assert not lost.found
    assert play(tracker, int(FORGOTTEN_AFTER * RATE) + 2, 13) == ()


def test_a_face_that_returns_to_its_place_gets_its_number_back() -> None:
    face = FaceSquare(100, 100, 60)
    scene = Scene([face])
    tracker = FaceTracker(scene)
    play(tracker, 10)
    scene.faces = []
    assert play(tracker, 20, 10) == ()
    scene.faces = [face]
    assert [one.face_id for one in play(tracker, 10, 30)] == [1]
    scene.faces = [FaceSquare(400, 100, 60)]
    assert [one.face_id for one in play(tracker, 30, 40)] == [2]


def test_two_faces_that_meet_do_not_become_one_with_two_numbers() -> None:
    scene = Scene([FaceSquare(100, 100, 60), FaceSquare(300, 100, 50)])
    tracker = FaceTracker(scene)
    assert [face.face_id for face in play(tracker, 30)] == [1, 2]
    scene.faces = [FaceSquare(100, 100, 60)]
    tracker._memory.tracks[1].square = FaceSquare(104, 100, 58)
    assert [face.face_id for face in play(tracker, 2, 30)] == [1]


def test_each_face_is_confirmed_in_turn_and_one_a_frame_at_most() -> None:
    """The searches find nobody, as where faces are too small or turned for them: they would confirm as well."""
    scene = Scene([FaceSquare(100 + 100 * place, 100, 60) for place in range(5)])
    tracker = FaceTracker(scene)
    play(tracker, 10)
    scene.blurred, scene.lookalikes, scene.faces = scene.faces, scene.faces, []
    confirmed = []
    for index in range(10, 130):
        scene.asked_about.clear()
        searches = scene.searches
        assert len(play(tracker, 1, index)) == 5
        assert len(scene.asked_about) + scene.searches - searches <= 1
        confirmed += [square.cx for square in scene.asked_about]
    for face in scene.blurred:
        assert confirmed.count(face.cx) == pytest.approx(120 / CONFIRM_EVERY, abs=1)


@pytest.mark.parametrize("rate", [5, 12.5, 30, 60])
def test_a_face_that_the_detector_rejects_for_a_second_is_dropped(rate: float) -> None:
    face, other = FaceSquare(100, 100, 60), FaceSquare(300, 100, 60)
    scene = Scene([face, other])
    tracker = FaceTracker(scene)
    assert len(play(tracker, 40, rate=rate)) == 2
    scene.faces, scene.lookalikes = [other], [face]
    seconds = REFUSED_FOR + (CONFIRM_EVERY + ASK_AGAIN_EVERY + 2) / rate
    still_there = [play(tracker, 1, 40 + index, rate) for index in range(round(seconds * rate) + 20)]
    assert len(still_there[round(0.9 * rate)]) == 2
    assert all([seen.square for seen in faces] == [other] for faces in still_there[round(seconds * rate) :])


def test_a_find_that_is_never_confirmed_is_not_shown() -> None:
    scene = Scene()
    tracker = FaceTracker(scene)
    play(tracker, 4)
    scene.faces = scene.lookalikes = [FaceSquare(100, 100, 60)]
    scene.confirm = lambda *_: None
    assert not any(play(tracker, 1, index) for index in range(4, 64))


def test_a_face_that_the_refiner_rejects_is_confirmed_at_once() -> None:
    face = FaceSquare(100, 100, 60)
    scene = Scene([face])
    tracker = FaceTracker(scene)
    play(tracker, 10)
    scene.faces, scene.blurred = [], [face]
    assert all(seen.found for index in range(10, 60) for seen in play(tracker, 1, index))
    assert len(scene.asked_about) >= 50


def test_a_discontinuity_starts_anew() -> None:
    scene = Scene([FaceSquare(100, 100, 60)])
    tracker = FaceTracker(scene)
    play(tracker, 10)
    scene.faces = []
    assert tracker.update(Frame(50, 5.0, 0.0, False, np.zeros((4, 4, 3), np.uint8))) == ()


def test_a_photograph_is_believed_at_once() -> None:
    tracker = FaceTracker(Scene([FaceSquare(10, 10, 30), FaceSquare(90, 10, 60)]))
    seen = tracker.update(Frame(0, 0.0, 0.0, False, np.zeros((4, 4, 3), np.uint8)), SearchEffort.STILL)
    assert [face.square.size for face in seen] == [60, 30]


def walking(frames: int) -> Iterator[tuple[np.ndarray, list[FaceSquare]]]:
    """One head stays, another passes above it and back, a third leaves the picture for half a second and returns.

    The one that stays is hidden for five frames.
    """
    face = read_picture(resource("demo/smile.png"))
    (square,) = DetectorChoice().make().search(face, SearchEffort.STILL)
    whole = replace(square, size=1.6 * square.size)
    heads = {size: crop(face, whole, round(1.6 * size), "bgr") for size in (60, 80, 90)}
    room = cv2.GaussianBlur(np.random.default_rng(0).integers(0, 256, (480, 640, 3), np.uint8), (0, 0), 3)
    for index in range(frames):
        there_and_back = 1 - abs(1 - 2 * index / frames)
        squares = [FaceSquare(110 + 260 * there_and_back, 90, 60), FaceSquare(520 + 180 * there_and_back, 350, 90)]
        if not frames // 2 <= index < frames // 2 + 5:
            squares.append(FaceSquare(240, 330, 80))
        frame = room.copy()
        for one in squares:
            head = heads[round(one.size)]
            left, top = round(one.cx - len(head) / 2), round(one.cy - len(head) / 2)
            seen = head[:, : 640 - left]
            frame[top : top + len(head), left : left + seen.shape[1]] = seen
        yield frame, squares


@pytest.mark.parametrize("name", ["Haar", "YuNet"])
def test_heads_that_pass_leave_and_return_keep_their_numbers(data: Path, name: str) -> None:
    yunet = data / "yunet" / "face_detection_yunet_2023mar.onnx"
    tracker = FaceTracker(DetectorChoice(yunet if name == "YuNet" else None).make())
    numbers: dict[float, set[int]] = {}
    on_faces = shown = 0
    for index, (pixels, squares) in enumerate(walking(120)):
        for face in tracker.update(Frame(index, index / RATE, 0.0, index > 0, pixels)):
            shown += face.found
            for square in squares:
                if face.found and overlap(face.square, square) > 0.3:
                    on_faces += 1
                    numbers.setdefault(square.size, set()).add(face.face_id)
    assert sorted(numbers) == [60, 80, 90]
    assert sorted(map(len, numbers.values())) == [1, 1, 1]
    assert len(set.union(*numbers.values())) == 3
    assert on_faces >= 0.98 * shown
    assert on_faces >= 270


@pytest.mark.parametrize("name", ["Haar", "YuNet"])
def test_one_person_on_film_is_one_face(data: Path, name: str) -> None:
    yunet = data / "yunet" / "face_detection_yunet_2023mar.onnx"
    for film in ("d0.mp4", "intel_asl_yes.mkv"):
        tracker = FaceTracker(DetectorChoice(yunet if name == "YuNet" else None).make())
        source = VideoFile(data / "video" / film)
        source.open()
        frames = seen = 0
        numbers = set()
        while (frame := source.read()) is not None:
            frames += 1
            faces = tracker.update(frame)
            numbers |= {face.face_id for face in faces}
            seen += any(face.found for face in faces)
        source.close()
        assert numbers == {1}
        assert seen >= 0.95 * frames
