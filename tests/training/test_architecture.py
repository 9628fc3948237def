"""Any number of blocks and dense layers is built; what is pooled to nothing is refused."""

import re

import pytest

from smiledesk.network.architecture import Architecture, ArchitectureError
from smiledesk.training.architecture import build, without_softmax


def names(architecture: Architecture, classes: int = 2) -> list[str]:
    return [layer.name for layer in build(architecture, classes, seed=0).layers[1:]]


def test_every_step_is_a_layer_of_its_own() -> None:
    assert names(Architecture(conv=(4, 8), dense=(6, 5), size=16)) == [
        "rescaling",
        *("conv_1", "relu_1", "pool_1"),
        *("conv_2", "relu_2", "pool_2"),
        "flatten",
        *("dense_1", "dense_relu_1"),
        *("dense_2", "dense_relu_2"),
        *("logits", "softmax"),
    ]


def test_no_block_and_no_hidden_layer_leave_a_linear_classifier() -> None:
    assert names(Architecture(conv=(), dense=(), size=8)) == ["rescaling", "flatten", "logits", "softmax"]


def test_the_default_network_is_small() -> None:
    model = build(Architecture(), classes=2, seed=0)
    assert model.input_shape == (None, 64, 64, 1)
    assert model.output_shape == (None, 2)
    assert model.count_params() <= 200_000
    assert Architecture().multiplications() <= 15_000_000


def test_colour_has_three_channels() -> None:
    assert build(Architecture(conv=(2,), size=8, colour="bgr"), classes=3, seed=0).input_shape == (None, 8, 8, 3)


def test_the_seed_draws_the_weights() -> None:
    small = Architecture(conv=(2,), dense=(3,), size=8)
    first, same, other = (build(small, 2, seed).get_layer("conv_1").get_weights()[0] for seed in (1, 1, 2))
    assert (first == same).all()
    assert (first != other).any()


def test_the_pooling_layers_are_of_the_kind_that_is_requested() -> None:
    model = build(Architecture(conv=(2, 3), dense=(), size=8, pool_kind="average"), 2, seed=0)
    assert [type(model.get_layer(f"pool_{block}")).__name__ for block in (1, 2)] == ["AveragePooling2D"] * 2


def test_the_losses_see_the_logits() -> None:
    model = build(Architecture(conv=(2,), dense=(3,), size=8), 2, seed=0)
    assert without_softmax(model).layers[-1].name == "logits"


@pytest.mark.parametrize(
    ("architecture", "complaint"),
    [
        ({"conv": (8, 8, 8), "pool": 2, "size": 4}, "layer pool_3 would leave nothing: it pools 2x2 and gets 1x1"),
        ({"conv": (8, 8), "pool": 5, "size": 20}, "layer pool_2 would leave nothing: it pools 5x5 and gets 4x4"),
        ({"conv": (8, 0)}, "conv must be at least 1. Received: 0"),
        ({"dense": (-3,)}, "dense must be at least 1. Received: -3"),
        ({"kernel": 0}, "kernel must be between 1 and 512. Received: 0"),
        ({"size": 0}, "size must be between 1 and 512. Received: 0"),
    ],
)
def test_an_impossible_architecture_is_refused_naming_the_layer(
    architecture: dict[str, object], complaint: str
) -> None:
    with pytest.raises(ArchitectureError, match=re.escape(complaint)):
        Architecture(**architecture)  # type: ignore[arg-type]  # parametrized


def test_the_last_block_may_leave_a_single_pixel() -> None:
    assert build(Architecture(conv=(2, 2), pool=2, size=4), 2, seed=0).get_layer("pool_2").output.shape == (
        None,
        1,
        1,
        2,
    )
