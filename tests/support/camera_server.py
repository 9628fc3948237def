"""A network camera on this machine: motion JPEG over HTTP."""

import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Literal

import cv2
import numpy as np

from smiledesk.core.records import Pixels


def shade(index: int) -> Pixels:
    """A picture whose gray level encodes its index."""
    pixels = np.full((48, 64, 3), 20 + 10 * index, np.uint8)
    pixels[:8, : 3 * index + 1] = 255
    return pixels


class CameraServer:
    """A network camera that closes or falls silent after some pictures of each connection.

    `released` ends the silence.
    """

    def __init__(
        self, pictures: int, then: Literal["close", "silence"], picture: Callable[[int], Pixels] | None = None
    ) -> None:
        """Start the server on a free port of loopback.

        Args:
            pictures: number of pictures of a connection.
            then: what happens after them.
            picture: gives the picture of each index; None for `shade`.
        """
        self.released = threading.Event()
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=picture")
                self.end_headers()
                try:
                    for index in range(pictures):
                        pixels = shade(index % 20) if picture is None else picture(index)
                        content = cv2.imencode(".jpg", pixels)[1].tobytes()
                        head = f"--picture\r\nContent-Type: image/jpeg\r\nContent-Length: {len(content)}\r\n\r\n"
                        self.wfile.write(head.encode() + content + b"\r\n")
                except ConnectionError:
                    return
                if then == "silence":
                    server.released.wait(30)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it so
                """Log nothing: the base class writes each request to stderr."""

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = False
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
