"""An unknown model is tried in a process of its own while the picture continues."""

import json
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np

from smiledesk.core.resources import resource
from smiledesk.network.bundle import Bundle
from smiledesk.network.known_models import is_known
from smiledesk.session.session import Session
from smiledesk.sources.demo import Demo
from tests.support.watching import has_verdict, wait_for_analysis, wait_until


def test_a_model_that_crashes_litert_leaves_the_old_one_in_use(
    session: Session, tmp_path: Path, crashing_model: Callable[[Path], Bundle]
) -> None:
    session.open_source(Demo())
    session.use_model(resource("model"))
    wait_for_analysis(session, has_verdict)
    crashing = crashing_model(tmp_path / "theirs")
    session.use_model(crashing.folder)
    before = wait_for_analysis(session).frame.index
    assert session.status().model.state == "loading", "the picture goes on while the model is tried"
    wait_for_analysis(session, lambda analysis: analysis.frame.index > before)
    wait_until(lambda: session.status().model.state == "failed")
    status = session.status().model
    assert "ends the program that runs it" in status.message
    assert str(tmp_path / "theirs") in status.message
    assert status.bundle is not None
    assert status.bundle.folder == resource("model")
    session.use_model(resource("model"))
    wait_until(lambda: session.status().model.state == "ready")


def test_an_unknown_model_is_used_once_it_was_tried(session: Session, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(resource("model"), tmp_path / "theirs"))
    card = json.loads((folder / "card.json").read_bytes())
    threshold = round(float(np.random.default_rng().uniform(0.2, 0.8)), 9)
    (folder / "card.json").write_text(json.dumps({**card, "threshold": threshold}))
    session.use_model(folder)
    wait_until(lambda: session.status().model.state != "loading")
    bundle = session.status().model.bundle
    assert bundle is not None
    assert bundle.card.threshold == threshold
    assert is_known(bundle.card)


def test_a_model_chosen_during_a_trial_stays(
    session: Session, tmp_path: Path, crashing_model: Callable[[Path], Bundle]
) -> None:
    session.use_bundle(crashing_model(tmp_path / "theirs"))
    wait_until(lambda: any(thread.name == "model trial" for thread in threading.enumerate()))
    session.use_model(resource("model"))
    wait_until(lambda: session.status().model.state == "ready")
    wait_until(lambda: not any(thread.name == "model trial" for thread in threading.enumerate()))
    assert session.status().model.state == "ready"
