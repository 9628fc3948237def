"""Who is who from frame to frame: the rules with a scripted detector, and real films with the real ones."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

from smiledesk.core.records import FaceSquare, Frame
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.factory import DetectorChoice
from smiledesk.faces.square import overlap
from smiledesk.faces.tracking import FORGOTTEN_AFTER, FaceTracker
from smiledesk.sources.video import VideoFile

RATE = 30


@dataclass
class Scene:
    """A detector that sees exactly the faces put into it, and counts how it was asked."""

    faces: list[FaceSquare] = field(default_factory=list)
    name: str = "scene"
    searches: int = 0

    def search(self, pixels: np.ndarray, patience: SearchEffort) -> tuple[FaceSquare, ...]:
        self.searches += 1
        return tuple(sorted(self.faces, key=lambda it: it.size, reverse=True))

    def follow(self, pixels: np.ndarray, square: FaceSquare) -> FaceSquare | None:
        return next((face for face in self.faces if overlap(face, square) > 0.2), None)


def play(tracker: FaceTracker, frames: int, start: int = 0):
    """Update the tracker with that many frames; what it says of the last one."""
    seen = ()
    for index in range(start, start + frames):
        pixels = np.zeros((4, 4, 3), np.uint8)
        seen = tracker.update(Frame(index, index / RATE, 0.0, index > 0, pixels))
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


def test_a_lost_face_is_said_to_be_lost_and_gone_within_a_fraction_of_a_second() -> None:
    scene = Scene([FaceSquare(100, 100, 60)])
    tracker = FaceTracker(scene)
    assert play(tracker, 10)[0].found
    scene.faces = []
    (lost,) = play(tracker, 3, 10)
    assert not lost.found
    assert play(tracker, int(FORGOTTEN_AFTER * RATE) + 2, 13) == ()


def test_who_returns_to_the_same_place_gets_the_number_back() -> None:
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
