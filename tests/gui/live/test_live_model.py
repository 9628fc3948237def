"""One owner of the live view's network: every bar and every page follows it."""

import shutil
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from smiledesk.core.resources import resource
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.gui.live.live_model_bar import LiveModelBar
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.shipped_models import BUNDLED


def snapshot(title: str) -> Bundle:
    bundle = read_bundle(resource("model"))
    return replace(bundle, card=msgspec.structs.replace(bundle.card, title=title))


@pytest.fixture
def bars(qtbot: QtBot, live_model: LiveModel) -> tuple[LiveModelBar, LiveModelBar]:
    """One shows a snapshot at once, the other when asked to."""
    pair = LiveModelBar(live_model), LiveModelBar(live_model, at_once=False)
    for bar in pair:
        qtbot.addWidget(bar)
        bar.show()
    return pair


def test_a_model_of_the_store_is_used_by_its_name(live_model: LiveModel, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(resource("model"), tmp_path / "home" / "models" / "mine"))
    changed: list[str] = []
    live_model.model_changed.connect(changed.append)
    live_model.use("mine")
    assert live_model.bundle().folder == folder
    live_model.use_folder(tmp_path / "elsewhere")
    assert changed == ["mine", str(tmp_path / "elsewhere")]
    assert live_model.name == changed[-1]


def test_an_unknown_model_is_reported_and_the_bundled_one_is_used(live_model: LiveModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(live_model.failed) as failed:
        live_model.use("nobody")
    assert "Received: nobody" in failed.args[0]
    assert live_model.name == BUNDLED


def test_a_snapshot_ends_by_restoring_and_by_another_model(live_model: LiveModel) -> None:
    changes: list[Bundle | None] = []
    live_model.snapshot_changed.connect(lambda: changes.append(live_model.snapshot))
    first, second = snapshot("epoch 1"), snapshot("epoch 2")
    live_model.show_snapshot(first)
    live_model.restore()
    live_model.restore()
    live_model.show_snapshot(second)
    live_model.use(BUNDLED)
    assert changes == [first, None, second, None]


def test_a_snapshot_of_one_run_takes_the_place_of_another_ones(
    bars: tuple[LiveModelBar, LiveModelBar], live_model: LiveModel
) -> None:
    at_once, on_request = bars
    at_once.offer(snapshot("epoch 1"), "of epoch 1")
    assert at_once.shows_offered
    on_request.offer(snapshot("epoch 7"), "of epoch 7")
    assert not on_request.shows_offered
    on_request.switch.click()
    assert on_request.shows_offered
    assert not at_once.shows_offered
    assert "by the model in use" in at_once.text
    assert "of epoch 7" in on_request.text
    at_once.release()
    assert on_request.shows_offered, "what is not shown is not taken back"
    live_model.use(BUNDLED)
    assert not on_request.shows_offered
    on_request.offer(snapshot("epoch 8"), "of epoch 8")
    assert not on_request.shows_offered, "another model was chosen since"
    at_once.offer(snapshot("epoch 2"), "of epoch 2")
    assert at_once.shows_offered


def test_snapshots_are_not_shown_after_switching_back_until_asked_for(
    bars: tuple[LiveModelBar, LiveModelBar], live_model: LiveModel
) -> None:
    at_once, _ = bars
    at_once.offer(snapshot("epoch 1"), "of epoch 1")
    at_once.switch.click()
    at_once.offer(snapshot("epoch 2"), "of epoch 2")
    assert live_model.snapshot is None
    at_once.switch.click()
    at_once.offer(snapshot("epoch 3"), "of epoch 3")
    assert live_model.snapshot is not None
    assert live_model.snapshot.card.title == "epoch 3"
