"""A server on loopback that sends a file, breaks off, or refuses."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

Serve = Callable[..., str]
"""Starts a server with a content, a status and a Content-Length, and returns its address."""


@contextmanager
def file_servers() -> Iterator[Serve]:
    """Yield a function that starts servers; they stop at the end of the block."""
    servers: list[HTTPServer] = []

    def start(content: bytes, *, status: int = 200, content_length: int | None = None) -> str:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(status)
                self.send_header("Content-Length", str(len(content) if content_length is None else content_length))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                pass

        servers.append(HTTPServer(("127.0.0.1", 0), Handler))
        threading.Thread(target=servers[-1].serve_forever, args=(0.02,), daemon=True).start()
        return f"http://127.0.0.1:{servers[-1].server_port}/file"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()
