"""The contract of frame sources."""

from collections.abc import Callable
from itertools import islice, pairwise
from pathlib import Path
from urllib.parse import quote

import numpy as np
import pillow_heif
import pytest

from smiledesk.core.records import Frame
from smiledesk.sources.base import FrameSource, SourceError
from smiledesk.sources.demo import Demo
from smiledesk.sources.opening import source_named, watched_source
from smiledesk.sources.pictures import Pictures
from smiledesk.sources.stream import NetworkCamera
from smiledesk.sources.unavailable import Unavailable
from smiledesk.sources.video import VideoFile
from smiledesk.sources.webcam import Webcam
from tests.support.camera_server import shade


def _picture(request: pytest.FixtureRequest) -> FrameSource:
    return source_named(str(request.getfixturevalue("album") / "Foto 10" / "улыбка.bmp"))


def _folder(request: pytest.FixtureRequest) -> FrameSource:
    return source_named(str(request.getfixturevalue("album")))


def _video(request: pytest.FixtureRequest) -> FrameSource:
    return source_named(str(request.getfixturevalue("film")))


def _interlaced_video(request: pytest.FixtureRequest) -> FrameSource:
    return source_named(str(request.getfixturevalue("interlaced_film")))


def _heic(request: pytest.FixtureRequest) -> FrameSource:
    path = request.getfixturevalue("tmp_path") / "picture.heic"
    pillow_heif.from_bytes("BGR", (64, 48), shade(5).tobytes()).save(path)
    return source_named(str(path))


def _video_by_address(request: pytest.FixtureRequest) -> FrameSource:
    film = request.getfixturevalue("film")
    return source_named(request.getfixturevalue("file_server") + quote(film.name))


def _picture_by_address(request: pytest.FixtureRequest) -> FrameSource:
    request.getfixturevalue("album")
    return source_named(request.getfixturevalue("file_server") + "album/Foto%205.png")


def _looping(request: pytest.FixtureRequest) -> FrameSource:
    return watched_source(str(request.getfixturevalue("film")))


def _network_camera(request: pytest.FixtureRequest) -> FrameSource:
    return source_named(request.getfixturevalue("camera_server")(10_000, "close").address)


def _demo(_: pytest.FixtureRequest) -> FrameSource:
    return source_named("demo")


FILES = [_picture, _heic, _picture_by_address, _folder, _video, _interlaced_video, _video_by_address]
ENDLESS = [_looping, _network_camera, _demo]


@pytest.fixture
def source(request: pytest.FixtureRequest) -> FrameSource:
    make: Callable[[pytest.FixtureRequest], FrameSource] = request.param
    return make(request)


def every(*kinds: Callable[[pytest.FixtureRequest], FrameSource]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("source", kinds, indirect=True, ids=[kind.__name__.strip("_") for kind in kinds])


def kind_of(request: pytest.FixtureRequest) -> str:
    return request.node.callspec.id


def read(source: FrameSource, at_most: int = 30) -> list[Frame]:
    return list(islice(iter(source.read, None), at_most))


@every(*FILES, *ENDLESS)
def test_frames_are_read_only_pictures(source: FrameSource) -> None:
    source.open()
    frames = read(source)
    source.close()
    assert frames
    for frame in frames:
        assert frame.pixels.dtype == np.uint8
        assert frame.pixels.ndim == 3
        assert frame.pixels.shape[2] == 3
        with pytest.raises(ValueError, match="read-only"):
            frame.pixels[0, 0, 0] = 1


@every(*FILES, *ENDLESS)
def test_frames_are_numbered_and_time_goes_on(source: FrameSource) -> None:
    source.open()
    frames = read(source)
    source.close()
    assert frames[0].index == 0
    assert not frames[0].continuous
    for before, frame in pairwise(frames):
        assert frame.captured_at >= before.captured_at
        if frame.continuous or source.stills:
            assert frame.index == before.index + 1
            assert frame.media_time > before.media_time


@every(*FILES, *ENDLESS)
def test_a_film_is_continuous_and_photographs_are_not(source: FrameSource) -> None:
    source.open()
    frames = read(source, at_most=15)
    source.close()
    assert [frame.continuous for frame in frames[1:]] == [not source.stills] * (len(frames) - 1)


@every(*FILES)
def test_the_end_stays_the_end(source: FrameSource) -> None:
    source.open()
    assert len(read(source)) < 30
    assert source.read() is None
    assert source.read() is None
    source.close()


@every(*ENDLESS)
def test_an_endless_source_has_no_end(source: FrameSource) -> None:
    source.open()
    assert len(read(source, at_most=50)) == 50
    source.close()


@every(*FILES, *ENDLESS)
def test_can_be_closed_at_any_time_and_opened_again(source: FrameSource) -> None:
    source.close()
    assert source.read() is None
    source.open()
    read(source, at_most=3)
    source.close()
    source.close()
    assert source.read() is None
    source.open()
    again = source.read()
    source.close()
    assert again is not None
    assert (again.index, again.continuous) == (0, False)


@every(*FILES, _looping, _demo)
def test_seeking_gives_the_frame_of_that_time(source: FrameSource) -> None:
    source.open()
    frames = read(source)
    for expected in (frames[-1], frames[0], frames[len(frames) // 2]):
        source.seek(expected.media_time)
        found = source.read()
        assert found is not None
        assert not found.continuous
        assert found.index == expected.index
        assert found.media_time == pytest.approx(expected.media_time)
        np.testing.assert_array_equal(found.pixels, expected.pixels)
    source.close()


@every(*FILES)
def test_seeking_stays_inside(source: FrameSource) -> None:
    source.open()
    source.seek(-5)
    first = source.read()
    assert first is not None
    assert first.index == 0
    source.seek(1e6)
    assert source.read() is None
    source.close()


@every(_network_camera)
def test_a_camera_cannot_be_sought(source: FrameSource) -> None:
    source.open()
    before = read(source, at_most=2)
    source.seek(0)
    after = source.read()
    source.close()
    assert after is not None
    assert after.continuous
    assert after.index == before[-1].index + 1


@every(*FILES, *ENDLESS)
def test_only_cameras_are_live(source: FrameSource, request: pytest.FixtureRequest) -> None:
    source.open()
    assert source.live is (kind_of(request) == "network_camera")
    source.close()
    assert Webcam("0").live


@every(*FILES, *ENDLESS)
def test_cameras_occupy_a_device_and_files_do_not(source: FrameSource) -> None:
    assert (source.device_key is not None) is source.live
    assert Webcam("0").device_key == watched_source("0").device_key != Webcam("1").device_key


def nowhere(folder: Path) -> dict[str, FrameSource]:
    """A source of every kind that does not exist."""
    (folder / "empty").mkdir()
    return {
        "gone.mp4": VideoFile(folder / "gone.mp4"),
        "gone.png": Pictures([folder / "gone.png"], "gone.png"),
        "empty": source_named(str(folder / "empty")),
        "Camera 97": Webcam("97"),
        "/dev/video97": Webcam("/dev/video97"),
        "127.0.0.1": NetworkCamera("http://127.0.0.1:1/stream"),
        "smile!": Unavailable("smile!", "there is no file or folder 'smile!'"),
    }


@pytest.mark.parametrize("which", ["gone.mp4", "gone.png", "empty", "Camera 97", "/dev/video97", "127.0.0.1", "smile!"])
def test_a_missing_source_is_named(tmp_path: Path, which: str) -> None:
    source = nowhere(tmp_path)[which]

    def open_and_read() -> None:
        source.open()
        source.read()

    with pytest.raises(SourceError, match=which):
        open_and_read()
    source.close()


def test_the_contract_covers_every_source() -> None:
    """A new source must be added above: their classes are counted here."""
    folder = Path(__file__).parents[2] / "smiledesk" / "sources"
    sources = {path.stem for path in folder.glob("*.py") if "def read(self)" in path.read_text(encoding="utf-8")}
    assert sources == {"base", "demo", "looping", "pictures", "stream", "unavailable", "video", "webcam"}
    assert isinstance(source_named("demo"), Demo)
