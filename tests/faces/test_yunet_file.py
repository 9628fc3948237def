"""YuNet's file comes from a real server on loopback, whole and right, or not at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from smiledesk.faces import yunet_file
from smiledesk.faces.yunet_file import YUNET_BYTES, YUNET_FILE, FetchError, fetch_yunet
from tests.support.file_server import Serve, file_servers
from tests.support.full_disk import no_room_beyond


@pytest.fixture
def serve() -> Iterator[Serve]:
    with file_servers() as serve:
        yield serve


def test_the_published_file_is_kept(serve: Serve, data: Path, tmp_path: Path) -> None:
    published = (data / "yunet" / YUNET_FILE).read_bytes()
    kept = fetch_yunet(tmp_path / "new" / "home", serve(published))
    assert kept == tmp_path / "new" / "home" / YUNET_FILE
    assert kept.read_bytes() == published
    assert len(published) == YUNET_BYTES


@pytest.mark.parametrize(
    ("content", "content_length", "status", "message"),
    [
        (bytes(YUNET_BYTES), None, 200, "SHA-256 should be 8f2383e4.* Received: "),
        (bytes(YUNET_BYTES + 1), None, 200, "SHA-256 should be"),
        (bytes(100), YUNET_BYTES, 200, "ended too early: try again. Received: 100 of 232589 bytes"),
        (b"", None, 404, "the server answers 404 Not Found; check the network"),
    ],
    ids=["another file", "a longer file", "broken connection", "no file"],
)
def test_anything_else_leaves_nothing(
    serve: Serve, tmp_path: Path, content: bytes, content_length: int | None, status: int, message: str
) -> None:
    with pytest.raises(FetchError, match=message):
        fetch_yunet(tmp_path / "home", serve(content, content_length=content_length, status=status))
    assert not (tmp_path / "home").exists()


def test_no_network_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(FetchError, match=r"cannot be fetched from 'http://127.0.0.1:1/': .*refused; check the network"):
        fetch_yunet(tmp_path, "http://127.0.0.1:1/")


def test_a_server_that_sends_too_slowly_is_given_up(
    serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(yunet_file, "_LONGEST_S", 0.0)
    with pytest.raises(FetchError, match="longer than 0 s"):
        fetch_yunet(tmp_path, serve(bytes(YUNET_BYTES)))


def test_a_full_disk_keeps_the_old_file(serve: Serve, data: Path, tmp_path: Path) -> None:
    address = serve((data / "yunet" / YUNET_FILE).read_bytes())
    (tmp_path / YUNET_FILE).write_bytes(b"old")
    with no_room_beyond(50_000), pytest.raises(FetchError, match="cannot be kept as"):
        fetch_yunet(tmp_path, address)
    assert [file.name for file in tmp_path.iterdir()] == [YUNET_FILE]
    assert (tmp_path / YUNET_FILE).read_bytes() == b"old"
