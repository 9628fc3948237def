"""Films as camcorders, DVDs, browsers and telephones leave them, and with bad places."""

import csv
import gc
import io
import os
import shutil
import subprocess
import sys
from collections.abc import Generator
from itertools import islice
from pathlib import Path

import numpy as np
import psutil
import pytest

from smiledesk.core.records import Frame
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.haar import HaarDetector
from smiledesk.sources.base import FrameSource, SourceError
from smiledesk.sources.demo import mean_face
from smiledesk.sources.opening import source_named, watched_source

_FRAMES = {
    "dvd_mpeg2.mpg": 50,
    "sd_h264i.mp4": 50,
    "anamorphic.mp4": 100,
    "mediarecorder.webm": 100,
    "raw.h264": 100,
    "2024-01-01T12:30:05.mp4": 100,
}
"""Frames of each film, all 25 a second."""


def opened(source: FrameSource) -> Generator[Frame]:
    source.open()
    try:
        yield from iter(source.read, None)
    finally:
        source.close()


@pytest.mark.parametrize("name", _FRAMES)
def test_every_frame_has_its_place_and_time_and_can_be_sought(field_films: Path, name: str) -> None:
    source = source_named(str(field_films / name))
    source.open()
    frames = list(iter(source.read, None))
    assert [frame.index for frame in frames] == list(range(_FRAMES[name]))
    assert [frame.media_time for frame in frames] == pytest.approx(
        [index / 25 for index in range(len(frames))], abs=2e-3
    )
    assert source.duration == pytest.approx(len(frames) / 25, abs=0.05)
    for frame in (frames[-1], frames[0], frames[37]):
        source.seek(frame.media_time)
        found = source.read()
        assert found is not None
        assert (found.index, found.continuous) == (frame.index, False)
        np.testing.assert_array_equal(found.pixels, frame.pixels)
    source.close()
    again = list(islice(opened(watched_source(str(field_films / name))), len(frames) + 3))
    assert [frame.index for frame in again[-3:]] == [0, 1, 2]


@pytest.mark.parametrize("name", ["dvd_mpeg2.mpg", "sd_h264i.mp4", "anamorphic.mp4"])
def test_a_face_is_found_that_is_as_wide_as_it_was(field_films: Path, name: str) -> None:
    last = list(opened(source_named(str(field_films / name))))[-1]
    height, width = last.pixels.shape[:2]
    assert width / height == pytest.approx({"anamorphic.mp4": 4 / 3}.get(name, 5 / 4))
    (face,) = HaarDetector().search(last.pixels, SearchEffort.STILL)
    original = mean_face("smile")
    (expected,) = HaarDetector().search(original, SearchEffort.STILL)
    assert face.size / height == pytest.approx(expected.size / original.shape[0], rel=0.08)


def test_two_fields_become_a_whole_picture(tmp_path: Path) -> None:
    """Of something that moves, neighbouring lines lie apart until the fields are told from each other."""
    path = tmp_path / "moving.mpg"
    moving = "testsrc2=s=720x576:r=50:d=1,tinterlace=interleave_top,setfield=tff"
    interlaced = ["-c:v", "mpeg2video", "-b:v", "20M", "-flags", "+ilme+ildct", "-top", "1"]
    subprocess.run(["ffmpeg", "-v", "error", "-f", "lavfi", "-i", moving, *interlaced, path], check=True)
    frames = list(opened(source_named(str(path))))
    assert len(frames) == 25
    for frame in frames[1:-1]:
        lines = frame.pixels.astype(np.float32)
        assert np.abs(np.diff(lines, axis=0)).mean() < np.abs(lines[2:] - lines[:-2]).mean()


def test_a_bad_frame_is_skipped_counted_and_reported(field_films: Path, tmp_path: Path) -> None:
    names = ("one_bad_frame.avi", "dropped_frame.avi")
    ended = subprocess.run(
        [sys.executable, "-m", "smiledesk", "classify", *(field_films / name for name in names)],
        env={**os.environ, "SMILEDESK_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 1, ended.stderr
    rows = list(csv.DictReader(io.StringIO(ended.stdout)))
    for name in names:
        of_film = [row for row in rows if row["file"].endswith(name)]
        assert [int(row["frame"]) for row in of_film] == [*range(30), *range(31, 100)]
        assert float(of_film[30]["time"]) == pytest.approx(31 / 25)
        assert f"{name}': 1 of 100 frames cannot be decoded" in ended.stderr


def test_a_bad_frame_is_counted_once_in_every_round(field_films: Path) -> None:
    source = watched_source(str(field_films / "one_bad_frame.avi"))
    assert len(list(islice(opened(source), 210))) == 210
    assert source.unreadable_frames == 1


def test_a_film_of_relative_name_with_a_colon_is_a_film(field_films: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(field_films)
    assert len(list(opened(source_named("2024-01-01T12:30:05.mp4")))) == 100


def test_a_film_whose_name_is_no_text_is_read(field_films: Path, tmp_path: Path) -> None:
    path = tmp_path / "caf\udce9.mp4"
    shutil.copy(field_films / "plain.mp4", path)
    assert len(list(opened(source_named(str(path))))) == 100


@pytest.mark.parametrize(("rotation", "flip"), [(0, True), (90, False), (180, False), (270, False), (90, True)])
def test_a_film_is_shown_as_the_telephone_was_held(tmp_path: Path, rotation: int, flip: bool) -> None:
    """The pixels are stored turned, and the film says how to turn them back."""
    import av

    path = tmp_path / "held.mp4"
    upright = np.zeros((96, 64, 3), np.uint8)
    upright[:48, :32] = 255
    stored = np.rot90(upright[:, ::-1] if flip else upright, -rotation // 90)
    with av.open(str(path), "w") as film:
        stream = film.add_stream("libx264", rate=25)
        stream.width, stream.height, stream.pix_fmt = stored.shape[1], stored.shape[0], "yuv420p"
        stream.set_display_rotation(rotation, hflip=flip)
        frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(stored), "bgr24")
        film.mux([*stream.encode(frame), *stream.encode()])
    (frame,) = opened(source_named(str(path)))
    assert frame.pixels.shape == upright.shape
    np.testing.assert_allclose(frame.pixels, upright, atol=40)


@pytest.mark.parametrize(
    "content",
    [
        "ffconcat version 1.0\nfile plain.mp4\n",
        "#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\nplain.mp4\n#EXT-X-ENDLIST\n",
    ],
)
def test_a_playlist_opens_no_other_file(field_films: Path, tmp_path: Path, content: str) -> None:
    shutil.copy(field_films / "plain.mp4", tmp_path)
    for name in ("list.ffconcat", "list.m3u8", "list.mp4"):
        (tmp_path / name).write_text(content)
        with pytest.raises(Exception, match=name):
            next(opened(source_named(str(tmp_path / name))))
    with pytest.raises(Exception, match="there is no file"):
        source_named(f"concat:{tmp_path / 'plain.mp4'}|{tmp_path / 'plain.mp4'}")


def test_a_name_with_a_pattern_is_one_picture_not_many(tmp_path: Path) -> None:
    for name in ("1", "2", "%d"):
        subprocess.run(
            ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", "color=s=64x48", "-frames:v", "1", tmp_path / "x.png"],
            check=True,
        )
        (tmp_path / "x.png").rename(tmp_path / f"film{name}.mp4")
    assert len(list(opened(source_named(str(tmp_path / "film%d.mp4"))))) == 1


def test_a_film_of_too_large_pictures_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.mkv"
    large = ["-f", "lavfi", "-i", "color=s=11000x10000", "-frames:v", "1", "-c:v", "ffv1"]
    subprocess.run(["ffmpeg", "-v", "error", *large, path], check=True)
    with pytest.raises(SourceError, match=r"large\.mkv.*more than 100 million pixels"):
        next(opened(source_named(str(path))))


def test_a_film_that_changes_its_size_breaks_there(field_films: Path, tmp_path: Path) -> None:
    for name, size in (("wide.ts", "320:240"), ("high.ts", "240:320")):
        encoded = ["-vf", f"scale={size}", "-frames:v", "10", "-c:v", "libx264", tmp_path / name]
        subprocess.run(["ffmpeg", "-v", "error", "-i", field_films / "plain.mp4", *encoded], check=True)
    path = tmp_path / "turned.ts"
    path.write_bytes((tmp_path / "wide.ts").read_bytes() + (tmp_path / "high.ts").read_bytes())
    frames = list(opened(source_named(str(path))))
    assert [frame.pixels.shape[:2] for frame in frames] == [(240, 320)] * 10 + [(320, 240)] * 10
    assert [frame.index for frame in frames if not frame.continuous] == [0, 10]


def test_nothing_is_left_of_a_film_that_was_closed(field_films: Path) -> None:
    """At once, as a source that is lost is opened a hundred times: what waits for the garbage collector adds up."""
    process = psutil.Process()

    def seen_again(times: int) -> tuple[int, int, float]:
        for _ in range(times):
            frames = opened(source_named(str(field_films / "plain.mp4")))
            assert len(list(islice(frames, 3))) == 3
            frames.close()
        return process.num_fds(), process.num_threads(), process.memory_info().rss / 2**20

    gc.disable()
    try:
        handles, threads, memory = seen_again(10)
        after = seen_again(60)
    finally:
        gc.enable()
    assert after[:2] == (handles, threads)
    assert after[2] < memory + 8


def test_an_unreadable_frame_has_a_row_of_its_own_in_a_recording(field_films: Path, record) -> None:
    rows = record(field_films / "one_bad_frame.avi")
    assert [int(row["frame"]) for row in rows] == list(range(100))
    assert [row["frame"] for row in rows if row["status"] == "dropped"] == ["30"]
