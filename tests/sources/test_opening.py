"""Sources found by their names on the command line."""

from pathlib import Path

import pytest

from smiledesk.sources.base import FrameSource, SourceError
from smiledesk.sources.cameras import list_cameras
from smiledesk.sources.demo import Demo
from smiledesk.sources.opening import remembered_name, source_named
from smiledesk.sources.pictures import Pictures
from smiledesk.sources.stream import NetworkCamera
from smiledesk.sources.video import VideoFile
from smiledesk.sources.webcam import Webcam


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("demo", Demo, "demo"),
        ("98", Webcam, "Camera 98"),
        ("/dev/video98", Webcam, "/dev/video98"),
        ("Desk camera @ usb-0000:00:14.0-3", Webcam, "Desk camera"),
        ("http://192.0.2.1:8080/video", NetworkCamera, "192.0.2.1"),
        ("rtsp://somebody:secret@camera.example/stream1", NetworkCamera, "camera.example"),
    ],
)
def test_names_and_addresses(text: str, kind: type[FrameSource], name: str) -> None:
    source = source_named(text)
    assert isinstance(source, kind)
    assert source.name == name


def test_files_and_folders(film: Path, album: Path) -> None:
    assert isinstance(source_named(str(film)), VideoFile)
    assert isinstance(source_named(str(album)), Pictures)
    assert isinstance(source_named(str(album / "Foto 1.png")), Pictures)
    assert [source_named(str(path)).name for path in (film, album)] == [film.name, "album"]


def test_a_file_named_like_a_command_word_is_reached_by_its_path(film: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    film.rename(film.with_name("demo"))
    monkeypatch.chdir(film.parent)
    assert isinstance(source_named("./demo"), VideoFile)


def test_an_empty_name_is_not_the_current_folder(album: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(album)
    with pytest.raises(SourceError, match="the source is empty"):
        source_named("")


@pytest.mark.parametrize("text", ["gone.mp4", "/gone/video97", "C:\\gone.png", "smile!"])
def test_an_unknown_name_is_reported(text: str) -> None:
    with pytest.raises(SourceError, match="there is no file, folder or camera"):
        source_named(text)


def test_a_name_that_the_system_refuses_is_reported() -> None:
    with pytest.raises(SourceError, match="x{300}"):
        source_named("x" * 300)


def test_an_impossible_address_is_reported() -> None:
    with pytest.raises(SourceError, match="no address"):
        source_named("http://[half/stream")


def test_a_file_that_is_no_video_is_named(tmp_path: Path) -> None:
    path = tmp_path / "notes.mp4"
    path.write_text("These are words, not pictures. " * 100)
    with pytest.raises(SourceError, match=r"notes\.mp4"):
        source_named(str(path)).open()


def test_cameras_are_those_of_the_system() -> None:
    cameras = list_cameras()
    assert [camera.index for camera in cameras] == sorted({camera.index for camera in cameras})
    assert all(camera.name for camera in cameras)
    assert {camera.path for camera in cameras if camera.path.startswith("/dev/")} <= set(
        map(str, Path("/dev").glob("video*"))
    )


def test_a_masked_address_is_not_opened() -> None:
    with pytest.raises(SourceError, match=r"the password is not kept: .* Received: http://\*\*\*@192\.0\.2\.1/$"):
        source_named("http://***@192.0.2.1/")


def test_a_source_is_remembered_for_any_folder_and_without_secrets(film: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(film.parent)
    (film.parent / "demo").touch()
    assert remembered_name(film.name) == str(film)
    assert remembered_name("demo") == "demo"
    assert remembered_name("98") == "98"
    assert remembered_name("http://admin:secret@192.0.2.1/?action=stream") == "http://***@192.0.2.1/?action=stream"
