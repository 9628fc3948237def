"""A network camera that works, dies or falls silent."""

from collections.abc import Callable
from pathlib import Path

import av
import pytest

from smiledesk.sources import containers
from smiledesk.sources.base import SourceError
from smiledesk.sources.stream import NetworkCamera
from tests.support.camera_server import shade


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(containers, "OPEN_TIMEOUT", 0.4)
    monkeypatch.setattr(containers, "READ_TIMEOUT", 0.4)


def test_pictures_arrive_in_order(camera_server: Callable) -> None:
    camera = NetworkCamera(camera_server(30, "silence").address)
    camera.open()
    frames = [camera.read() for _ in range(10)]
    camera.close()
    shades = [int(frame.pixels[30, 30, 0]) for frame in frames if frame is not None]
    assert shades == pytest.approx([20 + 10 * index for index in range(10)], abs=4)


@pytest.mark.parametrize("then", ["close", "silence"])
def test_a_camera_that_stops_sending_is_reported(camera_server: Callable, then: str) -> None:
    camera = NetworkCamera(camera_server(20, then).address)
    camera.open()
    seen = 0

    def read_until_it_fails() -> None:
        nonlocal seen
        while camera.read() is not None:
            seen += 1

    with pytest.raises(SourceError, match=r"^127\.0\.0\.1 sends no more pictures"):
        read_until_it_fails()
    assert seen > 0
    camera.close()


@pytest.mark.parametrize("then", ["close", "silence"])
def test_a_silent_camera_is_reported_without_its_password(camera_server: Callable, then: str) -> None:
    camera = NetworkCamera(camera_server(0, then).address)
    with pytest.raises(SourceError, match="no pictures come from") as raised:
        camera.open()
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize("where", ["network", "file"])
def test_a_playlist_leads_to_other_addresses_and_never_to_a_file(tmp_path: Path, file_server: str, where: str) -> None:
    """One film, by its address and by its path on this machine; FFmpeg's HLS checks neither by itself."""
    with av.open(str(tmp_path / "part.ts"), "w") as film:
        stream = film.add_stream("mpeg2video", rate=25)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for index in range(20):
            film.mux(stream.encode(av.VideoFrame.from_ndarray(shade(index), "bgr24")))
        film.mux(stream.encode())
    part = f"{file_server}part.ts" if where == "network" else (tmp_path / "part.ts").as_uri()
    lines = ["#EXTM3U", "#EXT-X-TARGETDURATION:1", "#EXTINF:0.8,", part, "#EXT-X-ENDLIST", ""]
    (tmp_path / "list.m3u8").write_text("\n".join(lines))
    source = NetworkCamera(f"{file_server}list.m3u8")
    if where == "network":
        source.open()
        assert len(list(iter(source.read, None))) == 20
        assert not source.live
    else:
        with pytest.raises(SourceError, match="no pictures come from"):
            source.open()
    source.close()
