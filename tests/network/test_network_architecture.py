"""A network's architecture, from a card and from a line of numbers."""

from dataclasses import replace
from typing import Any

import msgspec
import pytest

from smiledesk.core.resources import resource
from smiledesk.network.architecture import (
    ARCHITECTURE,
    Architecture,
    ArchitectureError,
    architecture_of,
    commas,
    described,
    sizes_in,
    warm_start_fault,
)
from smiledesk.network.bundle import read_bundle
from smiledesk.network.card import Card


@pytest.fixture(scope="module")
def card() -> Card:
    return read_bundle(resource("model")).card


def test_an_architecture_is_read_from_a_card(card: Card) -> None:
    architecture = architecture_of(card)
    assert architecture is not None
    # The bundled card is older than the field; its network pools by the largest number.
    assert described(architecture) == {**card.training[ARCHITECTURE], "pool_kind": "max"}


@pytest.mark.parametrize("recorded", [None, "big", {"conv": "many"}, {"conv": [8], "pool": 9, "size": 4}])
def test_a_card_without_a_valid_architecture_has_none(card: Card, recorded: object) -> None:
    assert architecture_of(msgspec.structs.replace(card, training={ARCHITECTURE: recorded})) is None


def test_weights_fit_the_same_layers_and_classes(card: Card) -> None:
    architecture = architecture_of(card)
    assert architecture is not None
    assert warm_start_fault(card, architecture, card.classes) is None
    assert "its classes are no_smile, smile. Received: glasses, none" in warm_start_fault(
        card, architecture, ("glasses", "none")
    )
    assert warm_start_fault(card, replace(architecture, conv=(2,)), card.classes) == (
        "its network has --conv 16,32,64,64. Received: --conv 2"
    )
    assert warm_start_fault(card, replace(architecture, pool_kind="average"), card.classes) == (
        "its network has --pool-kind max. Received: --pool-kind average"
    )
    strange = msgspec.structs.replace(card, training={})
    assert warm_start_fault(strange, architecture, card.classes).startswith("how its network was built is unknown")


@pytest.mark.parametrize(("line", "numbers"), [("16,32", (16, 32)), (" 8 ", (8,)), ("none", ()), ("", ())])
def test_a_line_of_numbers_is_read_and_written(line: str, numbers: tuple[int, ...]) -> None:
    assert sizes_in(line) == numbers
    assert sizes_in(commas(numbers)) == numbers


def test_a_line_of_something_else_is_refused() -> None:
    with pytest.raises(ArchitectureError, match="Received: 16,many"):
        sizes_in("16,many")


@pytest.mark.parametrize(
    ("too_large", "reason"),
    [
        ({"size": 513}, "size must be between 1 and 512. Received: 513"),
        ({"conv": (99_999_999,)}, "a convolution gives at most 200,000,000 numbers"),
        ({"dense": (999_999_999,)}, "a network has at most 50,000,000 weights"),
        ({"conv": (1_000,), "kernel": 512}, "a network has at most 50,000,000 weights"),
    ],
)
def test_an_architecture_that_could_not_be_read_again_is_not_built(too_large: dict[str, Any], reason: str) -> None:
    with pytest.raises(ArchitectureError, match=reason):
        Architecture(**too_large)
