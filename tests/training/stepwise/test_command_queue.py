"""Commands are done in the order they came, but for the one that ends everything."""

import io
import threading

import pytest

from smiledesk.jobs.commands import Cancel, Draw, Forward, Repeat, Stop
from smiledesk.jobs.protocol import encode
from smiledesk.training.control import Cancelled, listen
from smiledesk.training.stepwise.stepping import CommandQueue


def received(lines: bytes) -> CommandQueue:
    commands = CommandQueue()
    listen(io.BytesIO(lines), commands.put, commands.finish).join(timeout=10)
    return commands


def test_commands_come_in_order_and_end_with_the_file() -> None:
    commands = received(encode(Draw(seed=3)) + b"nonsense\n\xff\n" + b"forward\n")
    assert [commands.take(), commands.take(), commands.take()] == [Draw(seed=3), Forward(), None]


def test_cancel_does_not_wait_for_its_turn() -> None:
    commands = received(encode(Draw()) + encode(Cancel()))
    with pytest.raises(Cancelled):
        commands.take()
    with pytest.raises(Cancelled):
        commands.should_stop()


def test_taking_waits_for_what_another_thread_puts() -> None:
    commands = CommandQueue()
    later = threading.Timer(0.1, commands.put, [Forward()])
    later.start()
    assert commands.take() == Forward()
    later.join()


def test_a_waiting_stop_hurries_what_came_before_it_only() -> None:
    commands = CommandQueue()
    commands.put(Repeat(times=5))
    assert not commands.should_stop()
    commands.put(Stop())
    assert commands.take() == Repeat(times=5)
    assert commands.should_stop()
    assert commands.take() == Stop()
    assert not commands.should_stop()


def test_the_end_of_the_commands_hurries() -> None:
    commands = received(encode(Repeat(times=5)))
    assert commands.take() == Repeat(times=5)
    assert commands.should_stop()


def test_an_interrupt_ends_and_a_second_one_cancels() -> None:
    commands = CommandQueue()
    commands.put(Forward())
    commands.stop()
    assert [commands.take(), commands.take()] == [Forward(), None]
    commands.stop()
    with pytest.raises(Cancelled):
        commands.take()
