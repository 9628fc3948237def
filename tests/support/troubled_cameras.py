"""Cameras that show the demo, and hang, fail or disappear as real ones do."""

import threading
import time

from smiledesk.core.records import Frame
from smiledesk.sources.base import SourceError
from smiledesk.sources.demo import Demo
from tests.support.watching import TIMEOUT


class Camera(Demo):
    """The demo as a live source. It records which thread calls it."""

    live = True

    def __init__(self, device_key: str | None = None) -> None:
        super().__init__()
        self.device_key = device_key
        self.reads = 0
        self.touched_by: list[tuple[str, threading.Thread]] = []

    def open(self) -> None:
        self.touched_by.append(("open", threading.current_thread()))
        super().open()

    def read(self) -> Frame | None:
        time.sleep(1 / 60)
        self.reads += 1
        self.touched_by.append(("read", threading.current_thread()))
        return super().read()

    def close(self) -> None:
        self.touched_by.append(("close", threading.current_thread()))
        super().close()


class HangingCamera(Camera):
    """A camera whose driver hangs after three frames until it is released."""

    def __init__(self, device_key: str | None = None) -> None:
        super().__init__(device_key)
        self.hanging = threading.Event()
        self.released = threading.Event()

    def read(self) -> Frame | None:
        if self.reads >= 3:
            self.hanging.set()
            self.released.wait(TIMEOUT)
        return super().read()


class FailingCamera(Camera):
    """A camera that breaks after three frames."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self._error = error

    def read(self) -> Frame | None:
        if self.reads >= 3:
            raise self._error
        return super().read()


class LostAndFoundCamera(Camera):
    """A camera that is unplugged and plugged in again."""

    name = "Desk camera"

    def __init__(self) -> None:
        super().__init__()
        self._there = threading.Event()
        self._there.set()

    @property
    def opened(self) -> int:
        """Number of attempts to open it."""
        return [what for what, _ in self.touched_by].count("open")

    def unplug(self) -> None:
        self._there.clear()

    def plug_in(self) -> None:
        self._there.set()

    def open(self) -> None:
        super().open()
        self._check()

    def read(self) -> Frame | None:
        self._check()
        return super().read()

    def _check(self) -> None:
        if not self._there.is_set():
            raise SourceError("Desk camera was unplugged")
