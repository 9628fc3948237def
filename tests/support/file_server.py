"""A server on loopback that gives one file, or breaks off, or refuses."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

Serve = Callable[..., str]
"""Starts a server with a content, a status, and the length that it promises; returns its address."""


@contextmanager
def file_servers() -> Iterator[Serve]:
    """Yield a function that starts servers, which end with the block."""
    servers: list[HTTPServer] = []

    def start(content: bytes, *, status: int = 200, promised: int | None = None) -> str:
        class Answer(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(status)
                self.send_header("Content-Length", str(len(content) if promised is None else promised))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                pass

        servers.append(HTTPServer(("127.0.0.1", 0), Answer))
        threading.Thread(target=servers[-1].serve_forever, args=(0.02,), daemon=True).start()
        return f"http://127.0.0.1:{servers[-1].server_port}/file"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()
