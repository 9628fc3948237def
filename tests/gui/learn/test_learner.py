"""The state of a network in training as the view keeps it, and the layout of its weights; no process, no window."""

from pathlib import Path

import numpy as np
import pytest

from smiledesk.core.array_files import read_arrays
from smiledesk.core.resources import resource
from smiledesk.gui.learn.learner import Learner, learner_of
from smiledesk.gui.learn.training_faces import TrainingFaces
from smiledesk.gui.learn.weight_formula import move_of
from smiledesk.gui.microscope.kernel_sheets import KernelSheets, sheets_of
from smiledesk.jobs.step_messages import Diverged, LearningStep, Ready, Repeated, Stepped
from smiledesk.lenses.weight_update import WeightProbe, WeightUpdate
from smiledesk.network.architecture import Architecture, architecture_of
from smiledesk.network.bundle import read_bundle

IMAGES = np.zeros((3, 8, 8, 1), np.uint8)
LABELS = np.array([0, 1, 1])
PROBABILITIES = np.array([[0.5, 0.5], [0.4, 0.6], [0.9, 0.1]], np.float32)
BETTER = np.array([[0.6, 0.4], [0.3, 0.7], [0.8, 0.2]], np.float32)


def stepped(step: LearningStep, update: int = 0, loss: float | None = None) -> Stepped:
    return Stepped(step=step, update=update, loss=loss, arrays="", learning_rate=0.5 if step == "update" else None)


def learner() -> Learner:
    return Learner(("no_smile", "smile"), IMAGES, LABELS)


def one_round(begun: Learner) -> Learner:
    kernel, gradient = np.float32([[1.0]]), np.float32([[0.25]])
    arrays = {
        "draw": {"dense/kernel": kernel},
        "forward": {"probabilities": PROBABILITIES},
        "error": {"probabilities": PROBABILITIES, "losses": np.float32([1, 2, 3])},
        "backward": {"dense/kernel": gradient},
        "update": {
            "before/dense/kernel": kernel,
            "gradient/dense/kernel": gradient,
            "dense/kernel": kernel - 0.5 * gradient,
            "probabilities": BETTER,
            "losses": np.float32([0.5, 1, 1.5]),
        },
    }
    losses: dict[LearningStep, tuple[int, float]] = {"error": (0, 2.0), "update": (1, 1.0)}
    for step in ("draw", "forward", "error", "backward", "update"):
        assert begun.next_step == step
        begun = begun.stepped(stepped(step, *losses.get(step, (0, None))), arrays[step])
    return begun


def test_a_round_of_five_steps_ends_with_before_gradient_and_after() -> None:
    done = one_round(learner())
    assert done.next_step == "forward"
    assert (done.before["dense/kernel"], done.gradient["dense/kernel"], done.after["dense/kernel"]) == (1, 0.25, 0.875)
    assert done.curve == ((0, 2.0), (1, 1.0))
    assert done.loss == pytest.approx(1.0)
    assert done.rate == 0.5
    assert done.right_probabilities(done.earlier) == pytest.approx([0.5, 0.6, 0.1])
    assert done.right_probabilities(done.probabilities) == pytest.approx([0.6, 0.7, 0.2])


def test_a_new_round_begins_with_the_weights_the_last_one_ended_with() -> None:
    again = one_round(learner()).stepped(stepped("forward", 1), {"probabilities": BETTER})
    assert again.before["dense/kernel"] == 0.875
    assert (again.gradient, again.after, again.earlier, again.losses) == ({}, {}, None, None)


def test_drawing_anew_forgets_everything_but_the_images() -> None:
    drawn = one_round(learner()).stepped(stepped("draw"), {"dense/kernel": np.float32([[7.0]])})
    assert (drawn.curve, drawn.update, drawn.probabilities) == ((), 0, None)
    assert drawn.before["dense/kernel"] == 7


def test_losses_of_repeated_updates_follow_each_other_without_doubles() -> None:
    repeated = one_round(learner()).repeated(Repeated(update=4, losses=(1.0, 0.75, 0.5)))
    assert repeated.curve == ((0, 2.0), (1, 1.0), (2, 0.75), (3, 0.5))
    assert repeated.update == 4


def test_an_update_that_went_wrong_leaves_the_weights_that_are_shown() -> None:
    before = one_round(learner())
    after = before.put_back(Diverged(update=1, reason="the loss is no number any more"))
    assert after.curve == before.curve
    assert after.before is before.before
    assert after.next_step == "forward"


def test_a_divergence_is_known_until_an_update_succeeds_or_weights_are_drawn() -> None:
    assert not learner().has_diverged
    diverged = one_round(learner()).put_back(Diverged(update=1, reason="the loss is no number any more"))
    assert diverged.has_diverged
    assert diverged.stepped(stepped("forward", 1), {"probabilities": BETTER}).has_diverged
    assert not diverged.repeated(Repeated(update=2, losses=(1.0,))).has_diverged
    updated = {"probabilities": BETTER, "losses": np.float32([0.5, 1, 1.5])}
    assert not diverged.stepped(stepped("update", 2, 1.0), updated).has_diverged
    assert not diverged.stepped(stepped("draw"), {"dense/kernel": np.float32([[7.0]])}).has_diverged


def test_images_and_arrays_are_read_from_the_run(tmp_path: Path) -> None:
    np.savez(tmp_path / "images.npz", images=IMAGES, labels=LABELS)
    np.savez(tmp_path / "draw.npz", **{"dense/kernel": np.float32([[3.0]])})
    ready = Ready(run=str(tmp_path), classes=("no_smile", "smile"), images="images.npz", parameters=1)
    assert np.array_equal(learner_of(ready).labels, LABELS)
    assert read_arrays(tmp_path / "draw.npz")["dense/kernel"] == 3


@pytest.mark.parametrize(
    ("sheets", "count"),
    [
        (KernelSheets("conv_1", (3, 3, 1, 5), sees_face=True), 1),
        (KernelSheets("conv_2", (3, 3, 1, 5)), 1),
        (KernelSheets("conv_1", (3, 3, 3, 5), sees_face=True), 1),
        (KernelSheets("conv_2", (3, 3, 3, 5)), 5),
        (KernelSheets("conv_2", (3, 3, 4, 6)), 6),
        (KernelSheets("dense_1", (12, 3), (2, 2, 3)), 3),
        (KernelSheets("logits", (7, 2)), 2),
    ],
)
def test_every_weight_has_one_place_on_one_sheet(sheets: KernelSheets, count: int) -> None:
    assert sheets.count == count
    kernel = np.arange(np.prod(sheets.shape), dtype=np.float32).reshape(sheets.shape)
    seen = []
    for sheet in range(sheets.count):
        weights = sheets.of(kernel, sheet)
        for place in np.ndindex(weights.shape):
            row, column, picture = place if weights.ndim == 3 else (0, 0, place[0])
            probe = sheets.probe(sheet, picture, row, column)
            assert sheets.place(probe) == (sheet, picture, row, column)
            index = (probe.row, probe.column, probe.input, probe.filter)[-kernel.ndim :]
            assert kernel[index] == weights[place]
            seen.append(kernel[index])
    assert sorted(seen) == list(range(kernel.size))


def test_the_strongest_weight_of_a_sheet_is_found() -> None:
    kernel = np.zeros((3, 3, 2, 4), np.float32)
    kernel[1, 2, 1, 3] = -9
    assert KernelSheets("conv", kernel.shape).strongest(kernel, 3) == WeightProbe(3, 1, 1, 2)


def test_the_card_says_which_maps_were_flattened_into_a_layer() -> None:
    bundle = read_bundle(resource("model"))
    weights = bundle.weights()
    assert sheets_of("dense_1", weights["dense_1"].kernel.shape, bundle.card).source == (4, 4, 64)
    assert sheets_of("logits", weights["logits"].kernel.shape, bundle.card).source is None


def test_the_card_says_which_layer_sees_the_face() -> None:
    bundle = read_bundle(resource("model"))
    kernels = {name: weights.kernel.shape for name, weights in bundle.weights().items()}
    assert [name for name, shape in kernels.items() if sheets_of(name, shape, bundle.card).sees_face] == ["conv_1"]


def test_the_formula_uses_nothing_but_weight_rate_and_gradient() -> None:
    before, gradient = np.float32([[0.5, 2.0]]), np.float32([[0.1, -4.0]])
    step = WeightUpdate("dense", before, gradient, after=np.float32([[99.0, 99.0]]), learning_rate=0.25)
    waiting, done = (move_of(step, WeightProbe(filter=1), done=done) for done in (False, True))
    assert waiting.by_hand == done.by_hand == pytest.approx(3.0)
    assert (waiting.apart, done.apart) == (None, pytest.approx(96.0))


def test_the_faces_choose_the_network_of_the_model_in_use() -> None:
    faces = TrainingFaces()
    assert faces.architecture() == Architecture()
    faces.card = read_bundle(resource("model")).card
    assert faces.architecture() == architecture_of(faces.card)
