"""The collect page with the demo's face in view."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from smiledesk.core.records import Analysis
from smiledesk.core.resources import resource
from smiledesk.faces.factory import DetectorChoice
from smiledesk.faces.tracking import FaceTracker
from smiledesk.gui.teach.collect.collect_page import CollectPage
from smiledesk.network.bundle import read_bundle
from smiledesk.network.card import Card
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.session.analyzer import AnalysisSettings, Analyzer
from smiledesk.session.status import SourceStatus
from smiledesk.sources.demo import RATE, Demo

Show = Callable[..., None]

DEMO = SourceStatus("running", "demo", is_demo=True)

FILM = SourceStatus("running", "demo")
"""A film whose name is that of the demo."""


@pytest.fixture(scope="module")
def card() -> Card:
    return read_bundle(resource("model")).card


@pytest.fixture(scope="module")
def film() -> list[Analysis]:
    """The demo from neutral to smiling, as the session analyses it."""
    analyzer = Analyzer(FaceTracker(DetectorChoice().make()))
    analyzer.use(NetworkRuntime(read_bundle(resource("model"))))
    demo = Demo()
    demo.open()
    return [analyzer.analyze(demo.read(), AnalysisSettings()) for _ in range(5 * RATE)]


@pytest.fixture
def make_page(qtbot, theme, tmp_path: Path) -> Iterator[Callable[[], CollectPage]]:
    pages: list[CollectPage] = []
    before = set(threading.enumerate())

    def make() -> CollectPage:
        page = CollectPage(theme, tmp_path / "samples")
        qtbot.addWidget(page)
        page.resize(480, 700)
        pages.append(page)
        return page

    yield make
    for page in pages:
        page.stop()
    assert set(threading.enumerate()) == before


@pytest.fixture
def page(make_page, qtbot, film: list[Analysis], card: Card) -> CollectPage:
    """Shown, with a face in view; what is near-identical is kept all the same."""
    page = make_page()
    with qtbot.waitActive(page):
        # A screen without a window manager gives the keys to nobody by itself.
        page.show()
        page.activateWindow()
    page.setFocus()
    page.panel.boxes["near_identical"].setChecked(False)
    page.show_analysis(film[0], card, DEMO)
    return page


@pytest.fixture
def play(qtbot, page: CollectPage, film: list[Analysis], card: Card) -> Show:
    """Show a part of the film at its own speed, from one second to another."""

    def play(start: float, end: float, source: SourceStatus = DEMO) -> None:
        began = time.monotonic()
        for number in range(round((end - start) * RATE)):
            page.show_analysis(film[round(start * RATE) + number], card, source)
            qtbot.wait(max(round(1000 * (began + (number + 1) / RATE - time.monotonic())), 1))

    return play


def settle(qtbot, page: CollectPage, number: int) -> None:
    """Wait until the page shows so many samples."""
    qtbot.waitUntil(lambda: len(page.state.samples) == number, timeout=60_000)


def kept_in_the_take(qtbot, page: CollectPage) -> int:
    """How many samples of the take that has ended are on the disk, as the page says."""
    qtbot.waitUntil(lambda: " kept" in page.train_bar.message.text(), timeout=60_000)
    return int(page.train_bar.message.text().split(": ")[1].split()[0])


def wait_for_message(qtbot, page: CollectPage, text: str) -> None:
    """Wait until the page shows a message."""
    qtbot.waitUntil(lambda: page.train_bar.message.text() == text, timeout=60_000)


def take(qtbot, page: CollectPage, play: Show, key: Qt.Key, start: float, end: float) -> None:
    qtbot.keyPress(page, key)
    play(start, end)
    qtbot.keyRelease(page, key)


def one_each(qtbot, page: CollectPage) -> None:
    """A tap on each class: the shown frame is kept under both."""
    for number, card in enumerate(page.record_buttons.buttons.values(), start=1):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
        settle(qtbot, page, number)
