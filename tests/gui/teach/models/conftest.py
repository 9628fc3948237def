"""The real models page on a store of its own; afterwards no thread and no process may be left."""

import json
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.models.models_page import ModelsPage
from smiledesk.network.shipped_models import SHIPPED, shipped_folder
from smiledesk.network.store import ModelStore
from tests.support.children import Until, child_processes

Open = Callable[[], ModelsPage]


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a store with an old model that was changed by hand, a new and a broken one."""
    monkeypatch.setenv("SMILEDESK_HOME", str(tmp_path / "home"))
    folder = tmp_path / "home" / "models"
    for name, day in (("old", 1), ("new", 20)):
        shutil.copytree(shipped_folder("smiledesk-2"), folder / name)
        card = json.loads((folder / name / "card.json").read_text())
        card["created"] = f"2026-11-{day:02d}T10:00:00+00:00"
        card["title"] = name
        if name == "old":
            card["training"]["changed"] = [{"from": "bundled", "sha256": "0f", "interventions": []}]
        (folder / name / "card.json").write_text(json.dumps(card))
    shutil.copytree(shipped_folder("smiledesk-2"), folder / "broken")
    (folder / "broken" / "live.tflite").write_bytes(b"broken")
    return folder


@pytest.fixture
def store(models: Path) -> ModelStore:
    return ModelStore(models)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, store: ModelStore, until: Until) -> Iterator[ModelsPage]:
    before = set(threading.enumerate())
    page = ModelsPage(theme, store)
    qtbot.addWidget(page)
    page.resize(480, 700)
    with qtbot.waitActive(page):
        # A screen without a window manager gives the keys to nobody by itself.
        page.show()
        page.activateWindow()
    page.show_active("old")
    until(lambda: len(page.models) == 3 + len(SHIPPED))
    yield page
    page.stop()
    assert set(threading.enumerate()) - before == set()
    assert child_processes() == []
