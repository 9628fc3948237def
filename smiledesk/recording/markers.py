"""Markers: moments that a user or another program names, passed on to all that keep or send them."""

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from smiledesk.core.escaping import one_line

_LONGEST_NAME: Final = 200
"""Characters; the rest of a longer name, as from a program gone wild, is cut off."""

_MOST_UNDOABLE: Final = 1000
"""Markers that can be taken back."""


@dataclass(frozen=True, slots=True)
class Marker:
    """A named moment, or that it was taken back."""

    name: str
    """One line, never empty."""

    set_at: float
    """`time.monotonic` seconds at which it was set, also of one that is undone."""

    undone: bool = False
    """True if the marker of this name and moment is taken back."""


MarkerReceiver = Callable[[Marker], object]
"""Takes a marker in the thread that set it; returns at once, raises nothing, and sets no marker itself."""


class Markers:
    """The one place that every marker passes: those of keys, of other programs and of standard input.

    Every method may be called from any thread. All receivers get the markers in the same order.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._receivers: tuple[MarkerReceiver, ...] = ()
        self._standing: deque[Marker] = deque(maxlen=_MOST_UNDOABLE)

    def add_receiver(self, receiver: MarkerReceiver) -> None:
        """Pass every marker from now on to a receiver."""
        with self._lock:
            self._receivers = (*self._receivers, receiver)

    def remove_receiver(self, receiver: MarkerReceiver) -> None:
        """Pass nothing more to a receiver."""
        with self._lock:
            self._receivers = tuple(one for one in self._receivers if one != receiver)

    def set(self, name: str) -> Marker:
        """Set a marker at this moment.

        name: control characters are escaped; an empty one becomes ``marker``.
        """
        marker = Marker(one_line(name.strip())[:_LONGEST_NAME] or "marker", time.monotonic())
        with self._lock:
            self._standing.append(marker)
            self._pass_on(marker)
        return marker

    def undo(self) -> Marker | None:
        """Take back the last marker that stands; None if there is none."""
        with self._lock:
            if not self._standing:
                return None
            marker = replace(self._standing.pop(), undone=True)
            self._pass_on(marker)
        return marker

    def forget(self) -> None:
        """Make the markers so far permanent, as at the start of a recording: `undo` no longer reaches them."""
        with self._lock:
            self._standing.clear()

    def _pass_on(self, marker: Marker) -> None:
        for receiver in self._receivers:
            receiver(marker)
