"""Hand-over of the latest item from one thread to another, with a count of the items not taken."""

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """Holds one item; a newer item replaces a waiting one.

    At any moment ``put_count == taken_count + overwritten_count + (1 if something is pending else 0)``. Every method
    may be called from any thread.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._item: T | None = None
        self._closed = False
        self._put = 0
        self._taken = 0
        self._overwritten = 0

    def put(self, item: T) -> None:
        """Leave an item; a waiting one is dropped and counted."""
        with self._changed:
            if self._item is not None:
                self._overwritten += 1
            self._item = item
            self._put += 1
            self._changed.notify()

    def take(self, timeout: float = 0.0) -> T | None:
        """Take the waiting item; None if none comes within ``timeout`` seconds or the mailbox is closed."""
        with self._changed:
            if self._item is None and timeout > 0 and not self._closed:
                self._changed.wait_for(lambda: self._item is not None or self._closed, timeout)
            item, self._item = self._item, None
            if item is not None:
                self._taken += 1
            return item

    def close(self) -> None:
        """Wake the thread that waits in `take`; from now on `take` returns at once."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    @property
    def pending(self) -> bool:
        """True if an item waits."""
        with self._changed:
            return self._item is not None

    @property
    def put_count(self) -> int:
        """Items put so far."""
        with self._changed:
            return self._put

    @property
    def taken_count(self) -> int:
        """Items taken so far."""
        with self._changed:
            return self._taken

    @property
    def overwritten_count(self) -> int:
        """Items dropped so far."""
        with self._changed:
            return self._overwritten
