"""Any command may come at any time; the learning steps that it needs are done first, and reported."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from smiledesk.jobs.commands import Backward, Draw, Error, Forward, Repeat, Stop, Update
from smiledesk.jobs.protocol import AnyCommand, AnyMessage
from smiledesk.jobs.step_messages import Diverged, Repeated, Stepped
from smiledesk.network.architecture import Architecture
from smiledesk.training.snapshots import Snapshots, snapshot_card
from smiledesk.training.stepwise.backpropagation import Backpropagation
from smiledesk.training.stepwise.step_session import ArrayFiles, StepSession
from tests.support.synthetic import CLASSES, snapshot_numbers, synthetic_images

# Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")

TINY = Architecture(conv=(3, 4), dense=(6,), size=24, colour="gray")


class Learner:
    """A session, the messages it sent, and whether it should stop."""

    def __init__(self, run: Path) -> None:
        faces = synthetic_images(each=2)
        self.run = run
        self.messages: list[AnyMessage] = []
        self.should_stop = False
        self._session = StepSession(
            Backpropagation(TINY, 2, faces),
            ArrayFiles(run),
            Snapshots(run, snapshot_card(CLASSES, None, TINY), faces.images),
            seed=3,
            report=self.messages.append,
        )

    def send(self, *commands: AnyCommand) -> list[str]:
        """Summaries of the messages, in order; of successive reports of a repeat, the last.

        The number of reports of a `Repeat` depends on the clock.
        """
        before = len(self.messages)
        for command in commands:
            self._session.obey(command, lambda: self.should_stop)
        reported = self.messages[before:]
        return [
            summary(message)
            for message, following in pairwise([*reported, None])
            if message is not None and not (isinstance(message, Repeated) and isinstance(following, Repeated))
        ]

    def arrays(self) -> dict[str, np.ndarray]:
        """The arrays of the last step."""
        last = next(message for message in reversed(self.messages) if isinstance(message, Stepped))
        with np.load(self.run / last.arrays, allow_pickle=False) as arrays:
            return dict(arrays)


def summary(message: AnyMessage) -> str:
    if isinstance(message, Stepped):
        return f"{message.step} {message.update}"
    assert isinstance(message, Repeated | Diverged)
    return f"{type(message).__name__.lower()} {message.update}"


@pytest.fixture
def learner(tmp_path: Path) -> Learner:
    return Learner(tmp_path)


def test_steps_are_done_one_at_a_time(learner: Learner) -> None:
    assert learner.send(Draw(), Forward(), Error(), Backward(), Update(), Forward()) == [
        "draw 0",
        "forward 0",
        "error 0",
        "backward 0",
        "update 1",
        "forward 1",
    ]


@pytest.mark.parametrize(
    ("command", "steps"),
    [
        (Forward(), ["draw 0", "forward 0"]),
        (Error(), ["draw 0", "forward 0", "error 0"]),
        (Backward(), ["draw 0", "forward 0", "error 0", "backward 0"]),
        (Update(), ["draw 0", "forward 0", "error 0", "backward 0", "update 1"]),
        (Repeat(times=2), ["draw 0", "repeated 2", "update 2"]),
    ],
)
def test_missing_earlier_steps_are_done_first(learner: Learner, command: AnyCommand, steps: list[str]) -> None:
    assert learner.send(command) == steps


def test_weights_are_drawn_from_the_session_s_seed_if_needed(learner: Learner) -> None:
    learner.send(Draw(seed=3))
    drawn = learner.arrays()["conv_1/kernel"]
    assert learner.send(Draw(seed=4)) == ["draw 0"]
    assert not np.array_equal(learner.arrays()["conv_1/kernel"], drawn)
    other = Learner(learner.run / "other")
    (learner.run / "other").mkdir()
    other.send(Update())
    np.testing.assert_array_equal(other.arrays()["before/conv_1/kernel"], drawn)


def test_after_an_update_the_way_begins_anew(learner: Learner) -> None:
    learner.send(Update())
    assert learner.send(Backward()) == ["forward 1", "error 1", "backward 1"]
    assert learner.send(Backward()) == ["backward 1"]
    assert learner.send(Forward()) == ["forward 1"]
    assert learner.send(Update()) == ["error 1", "backward 1", "update 2"]
    assert learner.send(Draw(), Error()) == ["draw 0", "forward 0", "error 0"]


def test_stop_alone_does_nothing(learner: Learner) -> None:
    assert learner.send(Stop()) == []


def test_a_repeat_that_should_hurry_ends_after_one_update(learner: Learner) -> None:
    learner.should_stop = True
    assert learner.send(Repeat(times=1000)) == ["draw 0", "repeated 1", "update 1"]


def test_repeating_is_updating_so_many_times(learner: Learner) -> None:
    learner.send(Draw(seed=3), *[Update(learning_rate=0.05)] * 5)
    one_by_one = learner.arrays()
    losses = [m.loss for m in learner.messages if isinstance(m, Stepped) and m.step == "error"]
    learner.send(Draw(seed=3), Repeat(times=5, learning_rate=0.05))
    at_once = learner.arrays()
    assert at_once.keys() == one_by_one.keys()
    for name, array in one_by_one.items():
        np.testing.assert_array_equal(at_once[name], array)
    reported = [loss for message in learner.messages if isinstance(message, Repeated) for loss in message.losses]
    assert reported == losses


def test_after_a_divergence_a_smaller_rate_takes_up_the_same_gradient(learner: Learner) -> None:
    assert learner.send(Update(learning_rate=1e9))[-1] == "diverged 0"
    assert learner.send(Update(learning_rate=0.01)) == ["update 1"]
    assert learner.send(Repeat(times=50, learning_rate=1e9)) == ["diverged 1"]
    assert learner.send(Update(learning_rate=0.01)) == ["update 2"]


def test_a_repeat_that_diverges_later_shows_the_last_good_update(learner: Learner) -> None:
    """At this rate the first updates survive, and a later one does not."""
    reported = learner.send(Draw(seed=3), Repeat(times=200, learning_rate=10.0))
    assert reported[0] == "draw 0"
    *repeated, updated, diverged = reported[1:]
    survived = int(diverged.removeprefix("diverged "))
    assert 0 < survived < 200
    assert updated == f"update {survived}"
    assert repeated[-1] == f"repeated {survived}"
    assert np.isfinite(learner.arrays()["losses"]).all()


def test_every_new_network_has_a_number_of_its_own(learner: Learner) -> None:
    learner.send(Update(), Update(learning_rate=1e9), Repeat(times=3), Draw())
    numbers = [message.network for message in learner.messages if isinstance(message, Stepped)]
    assert [number for number in numbers if number is not None] == [0, 1, 2, 3]
    assert snapshot_numbers(learner.run) == (0, 1, 2, 3)
    assert [m.step for m in learner.messages if isinstance(m, Stepped) and m.network is not None] == [
        "draw",
        "update",
        "update",
        "draw",
    ]
