"""``smiledesk step`` as the window sees it: a real process, real images, and numbers that add up."""

import signal
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from smiledesk.jobs.commands import Backward, Cancel, Draw, Repeat, Stop, Update
from smiledesk.jobs.messages import Failed, Progress
from smiledesk.jobs.protocol import AnyCommand
from smiledesk.jobs.step_messages import Diverged, Ready, Repeated, Stepped
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.network.snapshots import read_snapshot
from tests.support.child_process import Child
from tests.support.synthetic import snapshot_numbers, write_class_folders

SMALL = ("--conv", "4,8", "--dense", "8", "--size", "24")


class Steps(Child):
    """``smiledesk step`` on class folders; waits until it is ready."""

    def __init__(self, run: Path, *arguments: str) -> None:
        super().__init__(run.parent / "home", "step", *arguments, "--run", str(run), "--progress", "json", "--commands")
        self.run = run
        self.wait_for(lambda message: isinstance(message, Ready))

    def after(self, command: AnyCommand) -> Stepped:
        """The last `Stepped` of a command."""
        last = {Draw: "draw", Backward: "backward", Update: "update", Repeat: "update"}[type(command)]
        self.send(command)
        self.wait_for(lambda message: isinstance(message, Stepped) and message.step == last)
        message = self.messages[-1]
        assert isinstance(message, Stepped)
        return message

    def arrays(self, name: str) -> dict[str, NDArray[np.float32]]:
        with np.load(self.run / name, allow_pickle=False) as arrays:
            return dict(arrays)


@pytest.fixture
def steps(tmp_path: Path) -> Iterator[Steps]:
    steps = Steps(tmp_path / "run", str(write_class_folders(tmp_path / "faces", 6)), "--images", "6", *SMALL)
    yield steps
    steps.close()


def test_the_five_steps_add_up(steps: Steps) -> None:
    steps.send(Update(learning_rate=0.05))
    steps.wait_for(lambda message: isinstance(message, Stepped) and message.step == "update")
    by_step = {message.step: message for message in steps.messages if isinstance(message, Stepped)}
    assert list(by_step) == ["draw", "forward", "error", "backward", "update"]
    arrays = {step: steps.arrays(message.arrays) for step, message in by_step.items()}
    (ready,) = (message for message in steps.messages if isinstance(message, Ready))
    labels = steps.arrays(ready.images)["labels"]
    assert ready.classes == ("above", "below")
    assert labels.tolist() == [0] * 6 + [1] * 6

    probabilities, losses = arrays["error"]["probabilities"], arrays["error"]["losses"]
    np.testing.assert_array_equal(probabilities, arrays["forward"]["probabilities"])
    np.testing.assert_allclose(losses, -np.log(probabilities[np.arange(12), labels]), rtol=1e-5)
    assert by_step["error"].loss == pytest.approx(losses.mean())

    update = arrays["update"]
    for name, drawn in arrays["draw"].items():
        np.testing.assert_array_equal(update[f"before/{name}"], drawn)
        np.testing.assert_array_equal(update[f"gradient/{name}"], arrays["backward"][name])
        np.testing.assert_array_equal(update[name], drawn - np.float32(0.05) * arrays["backward"][name])
    assert by_step["update"].learning_rate == 0.05
    assert by_step["update"].loss == pytest.approx(update["losses"].mean())
    assert by_step["update"].loss < by_step["error"].loss
    assert ready.parameters == sum(array.size for array in arrays["draw"].values())


def test_a_snapshot_gives_the_arrays_of_its_step(steps: Steps) -> None:
    step = steps.after(Repeat(times=3))
    (ready,) = (message for message in steps.messages if isinstance(message, Ready))
    assert step.network is not None
    bundle = read_snapshot(steps.run, step.network)
    runtime = NetworkRuntime(bundle)
    arrays, images = steps.arrays(step.arrays), steps.arrays(ready.images)["images"]
    for image, probabilities in zip(images, arrays["probabilities"], strict=True):
        np.testing.assert_allclose(runtime.trace(image).probabilities, probabilities, atol=1e-5)
    for name, weights in bundle.weights().items():
        np.testing.assert_array_equal(weights.kernel, arrays[f"{name}/kernel"])
        np.testing.assert_array_equal(weights.bias, arrays[f"{name}/bias"])
    assert snapshot_numbers(steps.run) == (0, 1)


def test_a_rate_that_is_too_high_is_survived(steps: Steps) -> None:
    good = steps.arrays(steps.after(Update()).arrays)
    steps.send(Update(learning_rate=1e6))
    steps.wait_for(lambda message: isinstance(message, Diverged))
    diverged = steps.messages[-1]
    assert isinstance(diverged, Diverged)
    assert diverged.update == 1
    assert "lower the learning rate. Received: 1e+06" in diverged.reason
    again = steps.after(Update(learning_rate=0.01))
    assert again.update == 2
    for name, weight in steps.arrays(again.arrays).items():
        if name.startswith("before/"):
            np.testing.assert_array_equal(weight, good[name.removeprefix("before/")])


def test_invalid_commands_are_ignored(steps: Steps) -> None:
    steps.send_bytes(b'hello\n{"type": "learn"}\n\xff\xfe\n{"type": "update", "learning_rate": -1}\n\n')
    assert steps.after(Draw()).update == 0
    assert [type(message) for message in steps.messages if not isinstance(message, Progress)] == [Ready, Stepped]


def test_stop_ends_a_repeat_and_not_the_process(steps: Steps) -> None:
    steps.send(Repeat(times=10**6, learning_rate=0.01))
    steps.wait_for(lambda message: isinstance(message, Repeated))
    steps.send(Stop())
    steps.wait_for(lambda message: isinstance(message, Stepped) and message.step == "update")
    assert steps.after(Draw(seed=1)).update == 0
    steps.close_input()
    assert steps.wait_for_exit() == (0, "")


@pytest.mark.parametrize("how", ["end of commands", "interrupt"])
def test_in_the_middle_of_a_repeat_it_ends_cleanly(steps: Steps, how: str) -> None:
    steps.send(Repeat(times=10**6, learning_rate=0.01))
    steps.wait_for(lambda message: isinstance(message, Repeated))
    {"end of commands": steps.close_input, "interrupt": lambda: steps.signal(signal.SIGINT)}[how]()
    assert steps.wait_for_exit() == (0, "")
    last = steps.messages[-1]
    assert isinstance(last, Stepped)
    assert last.network is not None
    assert read_snapshot(steps.run, last.network).card.title == f"update {last.update}"


@pytest.mark.parametrize("how", ["cancel command", "terminate"])
def test_cancelling_leaves_nothing_behind(steps: Steps, how: str) -> None:
    steps.send(Repeat(times=10**6, learning_rate=0.01))
    steps.wait_for(lambda message: isinstance(message, Repeated))
    {"cancel command": lambda: steps.send(Cancel()), "terminate": lambda: steps.signal(signal.SIGTERM)}[how]()
    code, errors = steps.wait_for_exit()
    assert code == 1
    assert errors.count("\n") == 1
    last = steps.messages[-1]
    assert isinstance(last, Failed)
    assert last.cancelled
    assert not steps.run.exists()


def test_the_same_seed_gives_the_same_numbers_on_real_faces(data: Path, tmp_path: Path) -> None:
    arrays = []
    for run in (tmp_path / "first", tmp_path / "second"):
        steps = Steps(run, str(data / "smiles64"), "--seed", "2", *SMALL)
        began = steps.after(Backward())
        ended = steps.after(Repeat(times=60, learning_rate=0.1))
        arrays.append((steps.arrays(began.arrays), steps.arrays(ended.arrays)))
        assert began.loss is not None
        assert ended.loss is not None
        assert ended.loss < 0.75 * began.loss
        curve = [loss for message in steps.messages if isinstance(message, Repeated) for loss in message.losses]
        assert len(curve) == 60
        assert curve[0] == pytest.approx(began.loss)
        steps.close_input()
        assert steps.wait_for_exit() == (0, "")
    for first, second in zip(*arrays, strict=True):
        assert first.keys() == second.keys()
        for name, array in first.items():
            np.testing.assert_array_equal(array, second[name])


def test_a_folder_in_use_is_refused(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("mine")
    child = Child(tmp_path / "home", "step", str(tmp_path), "--run", str(tmp_path), "--progress", "json")
    code, errors = child.wait_for_exit()
    assert code == 1
    assert "choose an empty folder for --run" in errors
    assert child.messages[-1] == Failed(message=errors.removeprefix("smiledesk: ").strip())
    assert (tmp_path / "note.txt").read_text() == "mine"


def test_without_commands_a_person_sees_each_step_once(tmp_path: Path) -> None:
    faces = write_class_folders(tmp_path / "faces", 3)
    run = tmp_path / "run"
    run.mkdir()
    child = Child(tmp_path / "home", "step", str(faces), "--run", str(run), "--images", "3", *SMALL)
    code, errors = child.wait_for_exit()
    assert (code, child.messages) == (0, [])
    lines = errors.splitlines()
    assert "ready to learn above, below" in lines[0]
    assert [line.split()[2] for line in lines[1:]] == ["draw", "forward", "error", "backward", "update"]
    assert all((run / line.split()[-1]).is_file() for line in lines[1:])
