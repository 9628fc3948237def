"""The progress of a project that is saved or opened, which can be cancelled."""

from collections.abc import Callable
from dataclasses import dataclass

from smiledesk.core.errors import UserError


class Cancelled(UserError):  # noqa: N818 - a request of the user, not a fault
    """The user has cancelled; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Progress and cancellation of long work, shared by the work and its caller."""

    report: Callable[[int, int], object] = lambda _done, _total: None
    """Called with the number of finished pictures and models, and of all."""
    should_stop: Callable[[], bool] = lambda: False
    """True once the user has cancelled."""

    def show(self, done: int, total: int) -> None:
        """Report progress.

        Raises:
            Cancelled: the work is to end.
        """
        if self.should_stop():
            raise Cancelled("cancelled: nothing was changed")
        self.report(done, total)
