"""A face that one network cut out, as another takes it."""

import msgspec
import numpy as np
import pytest

from smiledesk.core.colour import Colour
from smiledesk.core.resources import resource
from smiledesk.dataset.demo_faces import demo_face_set
from smiledesk.gui.teach.train.epoch_networks import as_seen_by
from smiledesk.network.bundle import read_bundle
from smiledesk.network.card import Card


def card_of(size: int, colour: Colour) -> Card:
    card = read_bundle(resource("model")).card
    return msgspec.structs.replace(card, input_size=size, colour=colour)


def test_what_fits_is_left_alone() -> None:
    face = demo_face_set(1, 64, "gray")[0].crop
    assert as_seen_by(card_of(64, "gray"), face) is face


@pytest.mark.parametrize("size", [24, 31, 32])
def test_smaller_is_the_mean_of_what_it_stands_for(size: int) -> None:
    face = demo_face_set(1, 64, "gray")[0].crop
    seen = as_seen_by(card_of(size, "gray"), face)
    assert seen.shape == (size, size, 1)
    assert seen.dtype == np.uint8
    assert float(seen.mean()) == pytest.approx(float(face.mean()), abs=2)


def test_a_network_of_colours_gets_a_gray_face_in_three_channels() -> None:
    face = demo_face_set(1, 64, "gray")[0].crop
    seen = as_seen_by(card_of(64, "bgr"), face)
    assert seen.shape == (64, 64, 3)
    np.testing.assert_array_equal(seen, np.repeat(face, 3, axis=2))


def test_a_gray_network_gets_a_face_of_colours_in_gray() -> None:
    gray = demo_face_set(1, 64, "gray")[0].crop
    seen = as_seen_by(card_of(64, "gray"), np.repeat(gray, 3, axis=2))
    assert seen.shape == (64, 64, 1)
    assert int(np.abs(seen.astype(int) - gray).max()) <= 1
