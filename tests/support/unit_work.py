"""Work that can fail, which worker processes import."""

import os
import signal
from pathlib import Path

from smiledesk.batch.records import Report, Unit, UnitProgress
from smiledesk.batch.work import Work
from smiledesk.core.errors import UserError


def lengths() -> Work[str, list[int | str]]:
    """The length of each item, or how its process ended if the item is left out; some items kill or fail (`length`)."""

    def work(unit: Unit[str], report: Report) -> list[int | str]:
        results: list[int | str] = []
        for position, item in enumerate(unit.items):
            report(UnitProgress(unit.index, position))
            results.append(unit.left_out[position] if position in unit.left_out else length(item))
        report(UnitProgress(unit.index, len(unit.items)))
        return results

    return work


def length(item: str) -> int:
    if item == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    if item == "refuse":
        raise UserError("the item is refused")
    if item.startswith("kill once: ") and not Path(item.removeprefix("kill once: ")).exists():
        Path(item.removeprefix("kill once: ")).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return len(item)


def ended_at_start() -> Work[str, list[int | str]]:
    """End the process that asks for the work."""
    os._exit(7)
