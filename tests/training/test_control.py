"""One request to stop keeps the best network so far, two keep nothing."""

import io
import os
import signal

import pytest

from smiledesk.jobs.commands import Cancel, Stop
from smiledesk.jobs.protocol import encode
from smiledesk.training.control import Cancelled, Control, Interrupted, listen, obeying_signals


def obeyed(lines: bytes) -> Control:
    control = Control()
    listen(io.BytesIO(lines), control.obey, control.suspend).join(timeout=10)
    return control


def test_without_a_request_the_run_continues() -> None:
    control = Control()
    control.raise_if_cancelled()
    control.raise_if_stopped()
    assert not control.should_stop


def test_one_stop_ends_and_keeps() -> None:
    control = Control()
    control.stop()
    assert control.should_stop
    control.raise_if_cancelled()


def test_a_second_stop_keeps_nothing() -> None:
    control = Control()
    control.stop()
    control.stop()
    with pytest.raises(Cancelled, match="nothing was written"):
        control.raise_if_cancelled()


def test_before_anything_is_learned_a_stop_keeps_nothing() -> None:
    control = Control()
    control.stop()
    with pytest.raises(Cancelled):
        control.raise_if_stopped()


@pytest.mark.parametrize("lines", [encode(Cancel()), b"cancel\n", b"gibberish\n{}\ncancel", b"stop\nstop\n"])
def test_commands_that_keep_nothing(lines: bytes) -> None:
    with pytest.raises(Cancelled):
        obeyed(lines).raise_if_cancelled()


@pytest.mark.parametrize("lines", [encode(Stop()), b"stop\n", b"gibberish\nstop"])
def test_a_stop_keeps_the_best_after_the_commands_have_ended(lines: bytes) -> None:
    control = obeyed(lines)
    assert control.should_stop
    control.raise_if_cancelled()


@pytest.mark.parametrize("lines", [b"", b"gibberish\n"])
def test_the_end_of_the_commands_interrupts(lines: bytes) -> None:
    control = obeyed(lines)
    assert not control.should_stop
    with pytest.raises(Interrupted, match="--resume"):
        control.raise_if_cancelled()
    with pytest.raises(Interrupted):
        control.raise_if_stopped()
    control.cancel()
    with pytest.raises(Cancelled):
        control.raise_if_cancelled()


def test_a_stop_right_after_resuming_keeps_the_earlier_best() -> None:
    control = Control()
    control.resume()
    control.stop()
    control.raise_if_stopped()
    control.stop()
    with pytest.raises(Cancelled):
        control.raise_if_stopped()


def test_signals_are_obeyed_inside_the_block_only() -> None:
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    control = Control()
    with obeying_signals(control.stop, control.suspend):
        os.kill(os.getpid(), signal.SIGINT)
        assert control.should_stop
        control.raise_if_cancelled()
        os.kill(os.getpid(), signal.SIGINT)
        with pytest.raises(Cancelled):
            control.raise_if_cancelled()
    assert (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)) == before


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_the_end_of_machine_or_terminal_is_another_matter_than_an_interruption(number: signal.Signals) -> None:
    control = Control()
    with obeying_signals(control.stop, control.suspend):
        os.kill(os.getpid(), number)
    assert not control.should_stop
    with pytest.raises(Interrupted):
        control.raise_if_cancelled()


def test_a_run_under_nohup_outlives_its_terminal() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    control = Control()
    try:
        with obeying_signals(control.stop, control.suspend):
            os.kill(os.getpid(), signal.SIGHUP)
        control.raise_if_cancelled()
    finally:
        signal.signal(signal.SIGHUP, before)
