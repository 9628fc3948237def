"""Sources at addresses: streams that change, films, pictures, passwords."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import islice, pairwise
from pathlib import Path

import pytest

from smiledesk.core.records import FaceSquare, Frame
from smiledesk.core.resources import resource
from smiledesk.faces.haar import HaarDetector
from smiledesk.faces.tracking import FaceTracker
from smiledesk.network.bundle import read_bundle
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.session.analyzer import AnalysisSettings, Analyzer
from smiledesk.sources.base import FrameSource, SourceError
from smiledesk.sources.opening import source_named, watched_source


def opened(source: FrameSource) -> Iterator[Frame]:
    source.open()
    try:
        yield from iter(source.read, None)
    finally:
        source.close()


def test_a_snapshot_is_a_picture_that_stays(netcam: str) -> None:
    source = watched_source(f"{netcam}/snapshot")
    (frame,) = opened(source)
    assert source.stills
    assert not source.live
    assert frame.pixels.shape == (480, 640, 3)
    assert source.name == "snapshot"


def test_a_film_at_an_address_has_media_time_and_length(netcam: str) -> None:
    source = watched_source(f"{netcam.upper()}/film.mp4")
    frames = list(islice(opened(source), 130))
    assert source.name == "film.mp4"
    assert not source.live
    assert not source.stills
    assert source.duration == pytest.approx(4)
    assert [frame.index for frame in frames] == [*range(100), *range(30)]
    assert frames[99].media_time == pytest.approx(99 / 25)


def test_a_password_with_encoded_characters_opens_and_a_raw_one_is_explained(netcam: str) -> None:
    host = netcam.removeprefix("http://")
    assert next(opened(source_named(f"http://admin:secret%231@{host}/auth"))).index == 0
    with pytest.raises(SourceError, match="%23") as raised:
        source_named(f"http://admin:secret#1@{host}/auth")
    assert "secret" not in str(raised.value)
    with pytest.raises(SourceError, match="another user name or password") as raised:
        next(opened(source_named(f"http://admin:hidden@{host}/auth")))
    assert "hidden" not in f"{raised.value}{raised.value.__cause__}"


@pytest.mark.parametrize("path", ["drop", "stall"])
def test_a_stream_that_ends_or_falls_silent_is_reported_in_time(netcam: str, path: str) -> None:
    source = source_named(f"{netcam}/{path}?after=1&for=60")
    frames = opened(source)
    assert next(frames).index == 0
    began = time.monotonic()
    with pytest.raises(SourceError, match="sends no more pictures"):
        list(frames)
    assert time.monotonic() - began < 30
    assert source.live


def test_squares_fit_after_the_stream_has_changed_its_size(netcam: str) -> None:
    """The face is the same share of every size; the first square that is seen on each fits, and is judged."""
    analyzer = Analyzer(FaceTracker(HaarDetector()))
    analyzer.use(NetworkRuntime(read_bundle(resource("model"))))
    first_squares: dict[int, FaceSquare] = {}
    for frame in opened(source_named(f"{netcam}/resize")):
        analysis = analyzer.analyze(frame, AnalysisSettings())
        width = frame.pixels.shape[1]
        if analysis.readings and width not in first_squares:
            (reading,) = analysis.readings
            assert reading.raw is not None
            first_squares[width] = reading.square
        if len(first_squares) == 3:
            break
    assert set(first_squares) == {640, 1280, 320}
    for width, square in first_squares.items():
        assert square.size / width == pytest.approx(first_squares[640].size / 640, rel=0.1)
        assert square.cx / width == pytest.approx(first_squares[640].cx / 640, abs=0.03)


def test_rtmp_without_sound_opens(field_films: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"rtmp://127.0.0.1:{free.getsockname()[1]}/live/camera"
    stream = ["-c", "copy", "-f", "flv", "-listen", "1", address]
    server = subprocess.Popen(
        ["ffmpeg", "-v", "error", "-re", "-i", field_films / "plain.mp4", *stream], stderr=subprocess.DEVNULL
    )
    try:
        deadline = time.monotonic() + 60
        while True:
            try:
                frames = list(islice(opened(source_named(address.replace("rtmp", "RTMP"))), 10))
                break
            except SourceError:
                assert time.monotonic() < deadline
                time.sleep(0.2)
    finally:
        server.kill()
        server.wait()
    assert [frame.index for frame in frames] == list(range(10))


def test_ffmpeg_writes_no_secret_to_standard_error(netcam: str) -> None:
    """Wherever it fails: at the host, the path, the password, the content, in mid-stream, in a playlist."""
    host = netcam.removeprefix("http://")
    addresses = [
        *(f"http://admin:SECRET@{host}/{path}" for path in ("auth", "half", "drop")),
        "http://admin:SECRET@127.0.0.1:1/x",
        "rtsp://admin:SECRET@127.0.0.1:1/x",
        "rtmp://admin:SECRET@127.0.0.1:1/x?key=SECRET",
        "https://admin:SECRET@127.0.0.1:1/x",
    ]
    script = (
        "import sys; from itertools import islice; from smiledesk.sources.opening import source_named\n"
        "from smiledesk.core.errors import UserError\n"
        "for address in sys.argv[1:]:\n"
        "    try:\n"
        "        source = source_named(address); source.open(); print(len(list(islice(iter(source.read, None), 90))))\n"
        "    except UserError as error:\n"
        "        print(error)\n"
    )
    ended = subprocess.run([sys.executable, "-c", script, *addresses], capture_output=True, text=True, check=True)
    assert "SECRET" not in ended.stdout + ended.stderr
    assert ended.stdout.count("\n") == len(addresses)
    assert ended.stderr == ""


def test_a_film_at_an_address_is_recorded_frame_by_frame(netcam: str, record) -> None:
    rows = record(f"{netcam}/film.mp4")
    assert [int(row["frame"]) for row in rows] == list(range(100))
    assert len({row["session"] for row in rows}) == 1


def test_times_only_rise_within_a_session_of_a_camera_that_dies(netcam: str, record) -> None:
    seen = [row for row in record(f"{netcam}/drop?after=0.5", "--seconds", "2") if row["time"]]
    assert len({row["session"] for row in seen}) >= 2
    for before, after in pairwise(seen):
        assert before["clock"] < after["clock"]
        assert before["session"] != after["session"] or float(before["time"]) < float(after["time"])
