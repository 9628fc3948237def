"""Real videos, pictures and a real network camera, made for each test."""

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Literal

import cv2
import numpy as np
import pytest

from smiledesk.core.records import Pixels

FILM_FRAMES = 20
FILM_RATE = 12.5


def shade(index: int) -> Pixels:
    """A picture whose gray tells its number."""
    pixels = np.full((48, 64, 3), 20 + 10 * index, np.uint8)
    pixels[:8, : 3 * index + 1] = 255
    return pixels


def write_film(path: Path, frames: int = FILM_FRAMES) -> Path:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), FILM_RATE, (64, 48))
    for index in range(frames):
        writer.write(shade(index))
    writer.release()
    return path


def write_picture(path: Path, pixels: np.ndarray) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    encoded, content = cv2.imencode(path.suffix, pixels)
    assert encoded
    path.write_bytes(content.tobytes())
    return path


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """A video of `FILM_FRAMES` frames, `FILM_RATE` a second, under a name that is not ASCII."""
    return write_film(tmp_path / "ein Lächeln, 微笑み.avi")


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """A folder with eleven pictures, two of them deeper, in three formats."""
    for index in range(9):
        write_picture(tmp_path / "album" / f"Foto {index}.png", shade(index))
    write_picture(tmp_path / "album" / "Foto 10" / "улыбка.bmp", shade(10))
    write_picture(tmp_path / "album" / "Foto 10" / "später.jpg", shade(11))
    return tmp_path / "album"


class CameraServer:
    """A network camera: motion JPEG over HTTP on this machine, which can die or fall silent."""

    def __init__(self, pictures: int, then: Literal["close", "silence"]) -> None:
        self.released = threading.Event()
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=picture")
                self.end_headers()
                try:
                    for index in range(pictures):
                        content = cv2.imencode(".jpg", shade(index % 20))[1].tobytes()
                        head = f"--picture\r\nContent-Type: image/jpeg\r\nContent-Length: {len(content)}\r\n\r\n"
                        self.wfile.write(head.encode() + content + b"\r\n")
                except ConnectionError:
                    return
                if then == "silence":
                    server.released.wait(30)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it so
                """Say nothing."""

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()

    @property
    def address(self) -> str:
        return f"http://user:secret@127.0.0.1:{self._http.server_port}/stream"

    def stop(self) -> None:
        self.released.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()


@pytest.fixture
def camera_server() -> Iterator[Callable[[int, Literal["close", "silence"]], CameraServer]]:
    """Starts network cameras: how many pictures they send, and what they do then."""
    servers: list[CameraServer] = []

    def start(pictures: int, then: Literal["close", "silence"]) -> CameraServer:
        servers.append(CameraServer(pictures, then))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()
