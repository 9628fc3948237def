"""Runs decoders in a child process, which may crash, hang, or exhaust its memory."""

import faulthandler
import json
import os
import resource
import select
import signal
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_CPU_LIMIT = 20.0
"""Seconds of processor time for one input."""

_STALL_TIMEOUT = 240.0
"""Seconds without a result after which an input hangs, even if it uses no processor time; the machine may be busy."""

_MEMORY_LIMIT = 4 << 30
"""Bytes of address space beyond those of the process at its start."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of decoding one input."""

    seed: int
    fault: str
    """Empty if the input was decoded, or refused with an expected error."""
    crashed: bool = False


def outcomes(decode: Callable[[int], None], expected: tuple[type[Exception], ...], seeds: range) -> Iterator[Outcome]:
    """Decode the input of each seed in a forked process; after a crash, another process continues with the next seed.

    Args:
        decode: makes the input of a seed and decodes it.
        expected: errors that it may raise.
        seeds: seeds of the inputs.
    """
    waiting = seeds
    while waiting:
        last = waiting.start - 1
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            _run_child(decode, expected, waiting, writing)
        os.close(writing)
        hung = False
        try:
            for line in _lines(reading):
                last, fault = json.loads(line)
                yield Outcome(last, fault)
        except TimeoutError:
            hung = True
            os.kill(child, signal.SIGKILL)
        finally:
            os.close(reading)
            status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        hung = hung or status == -signal.SIGPROF
        if hung:
            yield Outcome(last + 1, f"hangs, or takes more than {_CPU_LIMIT:.0f} seconds")
        elif status:
            yield Outcome(last + 1, f"ends the process with {status}", crashed=True)
        waiting = range(last + 1 + bool(hung or status), seeds.stop)


def _run_child(
    decode: Callable[[int], None], expected: tuple[type[Exception], ...], seeds: range, writing: int
) -> None:
    """Decode all inputs in the child, and exit."""
    try:
        faulthandler.disable()
        null_device = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null_device, 1)
        os.dup2(null_device, 2)
        used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()  # noqa: PTH123, SIM115
        resource.setrlimit(resource.RLIMIT_AS, (used + _MEMORY_LIMIT, used + _MEMORY_LIMIT))
        for seed in seeds:
            fault = ""
            # The default action of SIGPROF ends the process, also inside a native loop.
            signal.setitimer(signal.ITIMER_PROF, _CPU_LIMIT)
            try:
                decode(seed)
            except expected as error:
                fault = "" if "\n" not in str(error) else f"an error of several lines: {error}"
            except BaseException as error:  # noqa: BLE001 - every other exception is a fault that the test reports
                place = traceback.extract_tb(error.__traceback__)[-1]
                fault = f"{type(error).__name__} at {place.filename}:{place.lineno}: {str(error)[:200]}"
            os.write(writing, json.dumps([seed, fault]).encode() + b"\n")
    finally:
        os._exit(0)


def _lines(reading: int) -> Iterator[bytes]:
    rest = b""
    while True:
        if not select.select([reading], [], [], _STALL_TIMEOUT)[0]:
            raise TimeoutError
        block = os.read(reading, 65_536)
        if not block:
            return
        *lines, rest = (rest + block).split(b"\n")
        yield from lines
