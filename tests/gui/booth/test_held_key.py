"""A key that acts only if it is held."""

import time

import pytest

from smiledesk.gui.booth.held_key import HeldKey
from tests.support.children import Until


@pytest.fixture
def outcomes(monkeypatch: pytest.MonkeyPatch, qapp) -> tuple[HeldKey, list[str]]:
    """A key that is to be held for a tenth of a second, and what became of it."""
    monkeypatch.setattr("smiledesk.gui.booth.held_key.HOLD_SECONDS", 0.1)
    key, outcomes = HeldKey(), []
    key.held.connect(lambda: outcomes.append("held"))
    key.released.connect(lambda: outcomes.append("released"))
    return key, outcomes


def test_a_key_is_held_although_x11_repeats_its_release(outcomes: tuple[HeldKey, list[str]], until: Until) -> None:
    key, found = outcomes
    key.press(is_repeat=False)
    key.release()
    key.press(is_repeat=True)
    until(lambda: bool(found))
    assert found == ["held"]


def test_a_released_key_is_not_held_by_a_window_that_hangs(outcomes: tuple[HeldKey, list[str]], until: Until) -> None:
    key, found = outcomes
    key.press(is_repeat=False)
    key.release()
    time.sleep(0.2)
    until(lambda: bool(found))
    assert found == ["released"]
