"""Benchmarks, which run only if their files are named: ``uv run pytest tests/benchmarks/bench_*.py``.

The tables of pytest-benchmark have the ratio to the fastest of each group in brackets. Other measurements, such as
memory and dropped frames, are printed below them.
"""

from collections.abc import Callable

import pytest

_MEASURED = pytest.StashKey[list[str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--against", help="the Python of another checkout's environment, to compare with")
    parser.addoption("--seconds", type=float, default=20.0, help="how long the live program is measured")


@pytest.fixture
def report(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Print a line below the benchmark tables."""
    return request.config.stash.setdefault(_MEASURED, []).append


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    lines = config.stash.get(_MEASURED, [])
    if lines:
        terminalreporter.section("measured")
        for line in lines:
            terminalreporter.line(line)
