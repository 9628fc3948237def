"""The best frame of a burst becomes a file, however the burst ends, and little is held in memory until then."""

import weakref
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import cv2
import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image

from smiledesk.attribution.interventions import ScaleChannel
from smiledesk.core.records import Analysis, Pixels
from smiledesk.core.resources import resource
from smiledesk.dataset.picture_quality import gray_face
from smiledesk.faces.appearance import sharpness
from smiledesk.network.bundle import read_bundle
from smiledesk.recording.burst import SHARP_FROM, Burst
from smiledesk.recording.listener import ListenerThread
from smiledesk.recording.shutter import ShutterRule
from smiledesk.recording.shutter_receiver import ShutterError, ShutterReceiver, smile_class
from smiledesk.sources.pictures import read_picture
from tests.support.scripted_smiles import face, frame, scripted

RULE = ShutterRule(hold_seconds=0, cool_down_seconds=1, burst_seconds=0.2)


def best(*analyses: Analysis, rule: ShutterRule = RULE) -> int:
    burst = Burst(rule, "grin")
    for analysis in analyses:
        burst.add(analysis)
    chosen = burst.take_best()
    assert chosen is not None
    assert burst.take_best() is None
    return chosen.frame.index


def smiling(index: int, *p: float) -> Analysis:
    return frame(index, *(face(number, smiles=True, p=one) for number, one in enumerate(p, 1)))


def test_the_least_smile_of_those_that_the_rule_requires_decides() -> None:
    frames = [smiling(0, 0.9, 0.4), smiling(1, 0.7, 0.6), smiling(2, 0.99, 0.1)]
    assert best(*frames) == 1
    assert best(*frames, rule=replace(RULE, least_smiling=1)) == 2


def test_a_frame_that_lacks_a_face_is_kept_only_if_there_is_no_other() -> None:
    lost = frame(0, face(1, smiles=True), face(2, smiles=True, status="lost"))
    assert best(lost, smiling(1, 0.6, 0.6)) == 1
    assert best(lost, frame(1, failure="RuntimeError: out of memory")) == 0


def test_a_burst_holds_only_frames_that_may_still_be_the_best() -> None:
    burst = Burst(RULE, "grin")
    pixels = [np.full((200, 320, 3), 90, np.uint8) for _ in range(30)]
    alive = [weakref.ref(one) for one in pixels]
    for index in range(30):
        one = pixels.pop()
        burst.add(frame(index, face(1, smiles=True, p=0.5 + index / 100), pixels=one))
        del one
    assert sum(reference() is not None for reference in alive) == 1


@given(st.lists(st.tuples(st.floats(0.01, 0.99), st.sampled_from([0.0, 0.5, 1.0, 2.0, 4.0])), min_size=1, max_size=12))
def test_frames_that_a_burst_released_were_never_the_best(frames: list[tuple[float, float]]) -> None:
    analyses = [frame(index, face(1, smiles=True, p=p), pixels=blurred(blur)) for index, (p, blur) in enumerate(frames)]
    sharp = [sharpness(gray_face(one.frame.pixels, one.readings[0].square)) for one in analyses]
    best_smile = max(p for (p, _), value in zip(frames, sharp, strict=True) if value >= SHARP_FROM * max(sharp))
    chosen = best(*analyses)
    assert frames[chosen][0] == best_smile
    assert sharp[chosen] >= SHARP_FROM * max(sharp)


@cache
def blurred(blur: float) -> Pixels:
    noise = np.random.default_rng(0).integers(0, 256, (200, 320, 3), np.uint8)
    return np.asarray(cv2.GaussianBlur(noise, (0, 0), blur), np.uint8) if blur else noise


def written(folder: Path, analyses: Sequence[Analysis]) -> list[Path]:
    paths: list[Path] = []
    began: list[int] = []
    receiver = ShutterReceiver(RULE, "grin", folder, paths.append, lambda: began.append(len(paths)))
    for analysis in analyses:
        receiver.receive(analysis)
    receiver.finish()
    assert began == list(range(len(paths)))
    assert sorted(folder.glob("*")) == sorted(paths)
    return paths


def test_a_picture_a_burst_under_a_name_of_its_own(tmp_path: Path) -> None:
    paths = written(tmp_path / "new", scripted("N" * 5 + "S" * 60))
    assert len(paths) == 2
    assert {path.suffix for path in paths} == {".jpg"}
    assert read_picture(paths[0]).shape == (200, 320, 3)
    with Image.open(paths[0]) as picture:
        comment = picture.getexif().get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment]
    assert comment.removeprefix(b"UNICODE\0").decode("utf-16-le") == "grin 0.90"


def test_a_picture_says_that_the_network_was_changed(tmp_path: Path) -> None:
    muted = (ScaleChannel("conv_1", 3, 0.0),)
    analyses = [replace(analysis, interventions=muted) for analysis in scripted("N" * 5 + "S" * 20)]
    (path,) = written(tmp_path, analyses)
    with Image.open(path) as picture:
        comment = picture.getexif().get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment]
    assert comment.decode("utf-16-le").endswith("grin 0.90 (network changed by the user)")


def test_a_burst_that_the_end_or_a_seek_cuts_short_still_gives_its_picture(tmp_path: Path) -> None:
    assert len(written(tmp_path / "end", scripted("N" * 5 + "SS"))) == 1
    sought = frame(100, continuous=False)
    assert len(written(tmp_path / "seek", [*scripted("N" * 5 + "SS"), sought])) == 1


def test_nothing_is_written_without_a_smile_or_with_a_model_that_knows_none(tmp_path: Path) -> None:
    assert written(tmp_path / "neutral", scripted("N" * 40)) == []
    others = [replace(one, classes=("cat", "dog"), readings=()) for one in scripted("S" * 40)]
    assert written(tmp_path / "other", others) == []


def test_a_folder_that_cannot_be_written_ends_the_listening_with_a_line(tmp_path: Path) -> None:
    occupied = tmp_path / "pictures"
    occupied.write_text("no folder")
    listener = ListenerThread(ShutterReceiver(RULE, "grin", occupied, print), "shutter")
    for analysis in scripted("S" * 20):
        listener.offer(analysis)
    listener.close()
    assert listener.join(5)
    assert str(occupied) in listener.failure


def test_the_smile_of_a_model_is_its_positive_class() -> None:
    card = read_bundle(resource("model")).card
    assert smile_class(card) == "smile"
    with pytest.raises(ShutterError, match="model of two classes.*Received: no_smile, smile"):
        smile_class(msgspec.structs.replace(card, positive_class=None))
