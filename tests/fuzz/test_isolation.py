"""An input's effect on its process is reported, and the inputs after it are still tried."""

import os
import signal
import sys

import pytest

if sys.platform == "win32":
    pytest.skip("isolates the inputs by fork", allow_module_level=True)

from tests.support.isolation import outcomes


def misbehave(seed: int) -> None:
    match seed:
        case 1:
            raise ValueError("as it may")
        case 2:
            raise KeyError("as it may not")
        case 3:
            os.kill(os.getpid(), signal.SIGSEGV)
        case 4:
            raise ValueError("of two\nlines")
        case 5:
            bytearray(1 << 40)


def test_faults_and_crashes_are_reported_by_seed() -> None:
    found = list(outcomes(misbehave, (ValueError,), range(7)))
    assert [outcome.seed for outcome in found] == list(range(7))
    assert [outcome.crashed for outcome in found] == [False, False, False, True, False, False, False]
    faults = [outcome.fault for outcome in found]
    assert faults[0] == faults[1] == faults[6] == ""
    assert faults[2].startswith("KeyError at ")
    assert faults[3] == "ends the process with -11"
    assert faults[4].startswith("an error of several lines")
    assert faults[5].startswith("MemoryError at ")
