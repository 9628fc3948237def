"""Segments of a source: within one, indices and times only rise, and a gap is a dropped frame."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from smiledesk.core.records import Analysis, Frame
from smiledesk.recording.listener import ListenerThread
from smiledesk.session.session import Session
from smiledesk.sources.opening import watched_source
from tests.support.troubled_cameras import Camera, LostAndFoundCamera
from tests.support.watching import wait_until


class Frames:
    """Keeps every frame that was analysed."""

    def __init__(self) -> None:
        self.all: list[Frame] = []

    def receive(self, analysis: Analysis) -> None:
        self.all.append(analysis.frame)

    def finish(self) -> None:
        """Nothing is open."""

    def segments(self) -> list[int]:
        """Each segment once, in order."""
        return list(dict.fromkeys(frame.segment for frame in list(self.all)))

    def only_rise_within_segments(self) -> bool:
        return all(
            before.index < after.index and before.media_time < after.media_time
            for before, after in pairwise(self.all)
            if before.segment == after.segment
        )


@pytest.fixture
def frames(session: Session) -> Iterator[Frames]:
    kept = Frames()
    listener = ListenerThread(kept, "frames")
    session.add_listener(listener)
    yield kept
    session.remove_listener(listener)
    listener.close()
    assert listener.join(5)


def test_a_film_that_begins_again_and_a_seek_begin_segments(session: Session, frames: Frames, film: Path) -> None:
    session.open_source(watched_source(str(film)))
    wait_until(lambda: len(frames.segments()) == 2)
    session.seek(0.8)
    wait_until(lambda: len(frames.segments()) == 3)
    assert frames.all[-1].index >= 10
    assert frames.only_rise_within_segments()


def test_a_camera_that_is_opened_again_begins_a_segment(session: Session, frames: Frames) -> None:
    camera = LostAndFoundCamera()
    session.open_source(camera)
    wait_until(lambda: len(frames.all) > 3)
    camera.unplug()
    wait_until(lambda: session.status().source.state == "lost")
    camera.plug_in()
    wait_until(lambda: len(frames.segments()) == 2)
    assert frames.only_rise_within_segments()


def test_a_camera_s_held_picture_ends_a_segment(session: Session, frames: Frames) -> None:
    """Its frames go by meanwhile, by the user's will: none of them was dropped."""
    camera = Camera()
    session.open_source(camera)
    wait_until(lambda: len(frames.all) > 3)
    session.freeze(True)
    reads = camera.reads
    wait_until(lambda: camera.reads > reads + 10)
    session.freeze(False)
    wait_until(lambda: len(frames.segments()) == 2)
    assert frames.only_rise_within_segments()
