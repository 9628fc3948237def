"""The model in use after a comparison is decided, and decided again, in the real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from smiledesk.app import Application
from smiledesk.gui.teach.teach_pages import TeachPages
from smiledesk.gui.teach.teach_view import Tab
from smiledesk.network.bundle import Bundle


@pytest.fixture
def application(
    start, qtbot: QtBot, tmp_path: Path, biased_model: Callable[[Path, float], Bundle], monkeypatch: pytest.MonkeyPatch
) -> Application:
    """It knows two models beside the bundled one, and judges with the first of them."""
    models = tmp_path / "home" / "models"
    models.mkdir(parents=True)
    for name, towards_smile in (("before", 1.0), ("after", 2.0)):
        biased_model(models / name, towards_smile)
    application = start("demo")
    application.live_model.use("before")
    qtbot.waitUntil(lambda: judges(application) == "before", timeout=60_000)
    return application


def judges(application: Application) -> str:
    bundle = application.session.status().model.bundle
    return "" if bundle is None else bundle.folder.name


def compared(application: Application) -> TeachPages:
    pages = application.teaching.pages
    pages.models.compare_requested.emit("after")
    assert pages.view.tab is Tab.COMPARE
    return pages


def test_keeping_both_goes_back_to_the_old_one_that_was_left(qtbot: QtBot, application: Application) -> None:
    pages = compared(application)
    pages.compare.decision.use.click()
    qtbot.waitUntil(lambda: judges(application) == "after", timeout=60_000)
    pages.compare.decision.keep.click()
    qtbot.waitUntil(lambda: judges(application) == "before", timeout=60_000)
    assert "'before' stays in use" in pages.compare.decision.result.text()
    # The list is read in a thread.
    qtbot.waitUntil(lambda: "before" in pages.models.list.rows, timeout=60_000)
    assert pages.models.list.rows["before"].active


def test_discarding_the_one_in_use_goes_back_to_the_old_one(qtbot: QtBot, application: Application) -> None:
    pages = compared(application)
    pages.compare.decision.use.click()
    qtbot.waitUntil(lambda: judges(application) == "after", timeout=60_000)
    assert "'after' is in use" in pages.models.banner.text
    pages.compare.decision.discard.click()
    qtbot.waitUntil(lambda: judges(application) == "before", timeout=60_000)
    assert pages.models.banner.text == "after is in the trash."
    assert not application.window.banner.isVisible(), application.window.banner.text


def test_a_model_is_not_compared_with_itself(qtbot: QtBot, application: Application) -> None:
    pages = compared(application)
    pages.compare.decision.use.click()
    qtbot.waitUntil(lambda: judges(application) == "after", timeout=60_000)
    pages.train.compare_requested.emit(application.store.folder / "after")
    assert pages.view.tab is Tab.COMPARE
    assert pages.compare.empty.accessibleName() == "'after' is in use already"


def test_a_renamed_model_ends_its_comparison(qtbot: QtBot, application: Application) -> None:
    pages = compared(application)
    pages.open(Tab.MODELS)
    pages.models.rename("after", "later")
    pages.open(Tab.COMPARE)
    assert pages.compare.empty.accessibleName() == "'after' is no longer among the models"
    assert pages.compare.empty.isVisible()
