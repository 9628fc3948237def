"""Real videos and pictures, made for each test."""

import threading
from collections.abc import Iterator
from contextlib import suppress
from fractions import Fraction
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import pytest
from av.filter import Graph

from tests.support.camera_server import shade

FILM_FRAMES = 20
FILM_RATE = 12.5


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
def interlaced_film(tmp_path: Path) -> Path:
    """A video of `FILM_FRAMES` frames, each of which says that it is two fields."""
    path = tmp_path / "interlaced.mkv"
    graph = Graph()
    source = graph.add_buffer(width=64, height=48, format="yuv420p", time_base=Fraction(1, 25))
    graph.link_nodes(source, graph.add("setfield", "tff"), graph.add("buffersink")).configure()
    with av.open(str(path), "w") as film:
        stream = film.add_stream("mpeg2video", rate=25, options={"flags": "+ilme+ildct"})
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for index in range(FILM_FRAMES):
            frame = av.VideoFrame.from_ndarray(shade(index), "bgr24").reformat(format="yuv420p")
            frame.pts, frame.time_base = index, Fraction(1, 25)
            graph.vpush(frame)
            film.mux(stream.encode(graph.vpull()))
        film.mux(stream.encode())
    return path


@pytest.fixture
def file_server(tmp_path: Path) -> Iterator[str]:
    """The address of a server for the test's folder, with a slash at its end."""

    class Handler(SimpleHTTPRequestHandler):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments, directory=str(tmp_path))

        def log_message(self, *_: object) -> None:
            """Say nothing."""

        def copyfile(self, source: Any, outputfile: Any) -> None:
            with suppress(ConnectionError):  # whoever reads a film may have seen enough
                super().copyfile(source, outputfile)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
    thread.join()


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
