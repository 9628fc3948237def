"""The stages that a network gets, and the pupil's progress."""

import msgspec
import pytest

from smiledesk.core.resources import resource
from smiledesk.course.base import Finding
from smiledesk.course.stages import SKIPPED, STAGES, Progress, stages_for
from smiledesk.network.bundle import read_bundle
from smiledesk.network.card import Card, LayerCard


@pytest.fixture
def card() -> Card:
    return read_bundle(resource("model")).card


def without(card: Card, *kinds: str) -> Card:
    return msgspec.structs.replace(card, layers=tuple(layer for layer in card.layers if layer.kind not in kinds))


def test_the_bundled_network_gets_every_stage(card: Card) -> None:
    assert stages_for(card) == STAGES
    assert 15 <= len(STAGES) <= 25
    assert len({stage.key for stage in STAGES}) == len(STAGES)
    assert [stage.step for stage in STAGES] == sorted(stage.step for stage in STAGES)


@pytest.mark.parametrize(
    ("kind", "step"),
    [("convolution", 1), ("relu", 2), ("max_pooling", 3), ("dense", 4)],
)
def test_a_step_that_a_network_does_not_have_is_skipped(card: Card, kind: str, step: int) -> None:
    stages = stages_for(without(card, kind))
    assert [stage.key for stage in stages if stage.step == step] == [SKIPPED]
    assert {stage.step for stage in stages} == {1, 2, 3, 4, 5}


def test_average_pooling_is_no_reason_to_skip_pooling(card: Card) -> None:
    layers = [
        msgspec.structs.replace(layer, kind=layer.kind.replace("max_pooling", "average_pooling"))
        for layer in card.layers
    ]
    keys = [stage.key for stage in stages_for(msgspec.structs.replace(card, layers=tuple(layers))) if stage.step == 3]
    assert keys == ["left", "window", "shift"]


def test_a_network_that_numpy_cannot_compute_gets_no_experiments(card: Card) -> None:
    unknown = LayerCard(name="odd", kind="swish", output_shape=(2,), activation_range=(0.0, 1.0))
    stages = stages_for(msgspec.structs.replace(card, layers=(*card.layers[:-2], unknown, *card.layers[-2:])))
    missing = {stage.key for stage in STAGES} - {stage.key for stage in stages}
    assert missing == {"edges", "no_relu", "shift", "average", "halves", "cover", "mute"}


def test_progress_goes_forward_and_back_and_keeps_its_findings(card: Card) -> None:
    progress = Progress(stages_for(card))
    assert progress.is_first
    assert progress.moved(-1) == progress
    first = progress.checked_with(Finding(False, "side")).checked_with(Finding(True, "all"))
    assert first.right == 1
    assert first.checked == len(STAGES) - 1
    later = first.moved(1)
    assert later.finding is None
    assert later.moved(-1).finding == Finding(True, "all")
    assert later.moved(100).is_last
    assert later.restarted() == progress


def test_a_stage_stays_right_while_the_pupil_tries_other_answers(card: Card) -> None:
    progress = Progress(stages_for(card)).checked_with(Finding(True, "all")).checked_with(Finding(False, "side"))
    assert progress.finding == Finding(False, "side"), "the latest answer is shown"
    assert progress.right == 1
    assert progress.moved(1).for_network(card).right == 1
    assert progress.restarted().right == 0


def test_another_network_keeps_the_stage_or_else_its_step(card: Card) -> None:
    progress = Progress(stages_for(card)).checked_with(Finding(True, "all")).moved(9)
    assert progress.stage.key == "window"
    assert progress.for_network(card).stage.key == "window"
    other = progress.for_network(without(card, "max_pooling"))
    assert (other.stage.key, other.stage.step) == (SKIPPED, 3)
    assert other.right == 1
