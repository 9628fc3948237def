"""Every pane on every screen: what must be read is not cut, and everything is in view or can be scrolled to.

One window is resized; `test_window_place` opens windows on different screens.
"""

import os
import shutil
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QImage
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from smiledesk.app import Application
from smiledesk.attribution.experiments import Outcome
from smiledesk.core.resources import resource
from smiledesk.gui.booth.booth_view import BoothView
from smiledesk.gui.common import languages
from smiledesk.gui.common.containers import PaneScroll
from smiledesk.gui.common.labels import ElidedLabel
from smiledesk.gui.common.languages import ENGLISH, use_language
from smiledesk.gui.common.text_size import text_size
from smiledesk.gui.microscope.network_view import NetworkView
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.teach.teach_view import Tab
from tests.support.children import Until
from tests.support.dialogs import shown_dialogs
from tests.support.pseudo_language import make_pseudo_language

SIZES = (
    (2560, 1440),
    (1920, 1080),
    (1366, 768),
    (1280, 720),
    (910, 512),  # 1366x768 at 144 dpi
    (800, 480),
    (640, 360),  # 1280x720 at 200 %
)
"""Of the window, in logical pixels."""

LAYERS = (
    *("rescaling", "conv_1", "conv_2", "relu_1", "pool_1"),
    *("flatten", "dense_1", "dense_relu_1", "logits", "softmax"),
)

PANES = (
    "live",
    *LAYERS,
    # Before the network is changed: it is much slower then.
    "why",
    "strongest",
    "experiment",
    "changes",
    "sandbox",
    "summary",
    "folder",
    "step by step",
    "whole epochs",
    *Tab,
)

LARGE_TEXT = 200
"""Percent; at the sizes of small screens every pane is laid out for it."""

SMALL_SCREENS = ((1366, 768), (1280, 720))

FULL = (1366, 768)
"""From this size on, the numbers of a lens are in view without scrolling."""


@pytest.fixture(scope="module")
def elided() -> Iterator[list[str]]:
    """The painted texts that were too long, whoever painted them."""
    found: list[str] = []
    originals = {metrics: metrics.elidedText for metrics in (QFontMetrics, QFontMetricsF)}

    def watched(original):
        def elided_text(metrics, text, *arguments):
            shown = original(metrics, text, *arguments)
            if shown != text:
                found.append(text)
            return shown

        return elided_text

    for metrics, original in originals.items():
        metrics.elidedText = watched(original)
    yield found
    for metrics, original in originals.items():
        metrics.elidedText = original


@pytest.fixture
def pseudo_language(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    """A pseudo language takes the place of English."""
    translations = tmp_path / "translations"
    translations.mkdir()
    make_pseudo_language(translations, ENGLISH)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(languages, "resource", tmp_path.joinpath)
        yield
    use_language(qapp, ENGLISH)


@pytest.fixture
def application(start, until: Until) -> Application:
    return started(start, until)


def started(start, until: Until) -> Application:
    application = start("demo")
    application.window.showNormal()
    until(lambda: bool(application.window.picture.live_view.labels))
    application.window.toggle_freeze()
    application.window.banner.hide()
    return application


def open_pane(application: Application, pane: str | Tab, until: Until) -> None:
    window = application.window
    openers = {
        "experiment": lambda: do_experiment(application, until),
        "changes": lambda: change_network(application, until),
        "sandbox": application.explorations.open_sandbox,
        "why": lambda: open_why(application, until),
        "strongest": lambda: open_strongest(application, until),
        "summary": lambda: open_summary(application, until),
        "folder": lambda: classify_folder(application, until),
    }
    if isinstance(pane, Tab):
        application.teaching.open(pane)
    elif pane in LAYERS:
        last = 1 if pane in ("logits", "softmax") else 3
        window.microscope.open_map(pane, 0 if pane == "rescaling" else last, 7, 7)
        assert window.microscope.layer.name == pane
    elif pane in openers:
        openers[pane]()
    elif pane != "live":
        window.training_requested.emit()
        application.explorations.training.tabs.button(int(pane == "whole epochs")).click()


def do_experiment(application: Application, until: Until) -> None:
    """Predict what happens without ReLU, and let the network answer."""
    application.window.look_into_step(2)
    until(application.experiments.button.isVisible)
    application.experiments.button.click()
    view = application.experiments.view
    view.choices[Outcome.SAME].click()
    until(lambda: bool(view.answer.text()) and not view._is_under_way())


def change_network(application: Application, until: Until) -> None:
    """Make some changes, and list them; what matters most is ranked."""
    application.experiments.view.undo.click()
    application.experiments.button.click()
    application.interventions.mute("conv_1", 3)
    application.interventions.solo("conv_3", 8)
    application.interventions.open()
    until(lambda: bool(application.interventions.view.ranking.lines[0].name.text()))


def open_why(application: Application, until: Until) -> None:
    """Open the pane of attributions, and measure the curves."""
    application.attributions.open()
    faithfulness = application.attributions.view.faithfulness
    faithfulness.measure.click()
    until(faithfulness.plot.isVisible)


def open_strongest(application: Application, until: Until) -> None:
    """Show the demo's faces that excite a map most and least."""
    application.strongest.open_map("conv_3", 9)
    until(lambda: application.strongest.view.found is not None)


def open_summary(application: Application, until: Until) -> None:
    """Open the summary of two films with four faces, and wait for its plot."""
    lines = [
        f"{film}.mp4,{second},{face},0.{face}5,{'smile' if (second + face) % 3 else 'no_smile'}"
        for film in ("a film with quite a long name", "another")
        for second in range(20)
        for face in range(1, 5)
    ]
    table = Path(os.environ["SMILEDESK_HOME"]) / "films.csv"
    table.write_text("\n".join(("file,time,face,p_smile,label", *lines, "c.jpg,0,1,0.5,smile", "")))
    application.summaries.open(table)
    until(lambda: application.summaries.view.plot.is_drawn)


def classify_folder(application: Application, until: Until) -> None:
    """Classify a folder of a wrong verdict and a picture without a face, and wait for both."""
    folder = Path(os.environ["SMILEDESK_HOME"]) / "no_smile"
    folder.mkdir()
    shutil.copy(resource("demo/smile.png"), folder / "a.png")
    blank = QImage(64, 64, QImage.Format.Format_RGB32)
    blank.fill(0)
    blank.save(str(folder / "b.png"))
    folders = application.folder_classification
    folders.classify(folder)
    until(lambda: folders.view is not None and len(folders.view.list.results.positions) >= 2)


def windows_of_their_own(application: Application) -> Iterator[tuple[str, QWidget]]:
    """Name and widget of each subject of the settings, each dialog and the booth, one shown after the other."""
    application.settings_window.open()
    settings = application.settings_window.dialog
    assert settings is not None
    for subject in range(settings.list.count()):
        settings.list.setCurrentRow(subject)
        yield f"settings: {settings.list.item(subject).text()}", settings
    settings.close()
    for dialog in shown_dialogs(application.window):
        yield type(dialog).__name__, dialog
    booth = BoothView()
    booth.resize(*FULL)
    booth.show()
    booth.show_pictures([Path(f"{number}.jpg") for number in range(6)], can_restore=True)
    yield "booth", booth
    booth.unlock()
    booth.close()
    booth.deleteLater()


def opened_over_panes(application: Application) -> Iterator[tuple[str, QWidget]]:
    """Name of each stage of the course, each card of the tour and the presenter view, with what shows it."""
    application.window.close_side()
    application.tour.open()
    cards = application.tour.cards
    assert cards is not None
    for card in range(1, 4):
        yield f"tour {card}", cards
        cards.next.click()
    application.course.open()
    bar, progress = application.course.bar, application.course.progress
    assert bar is not None
    assert progress is not None
    for stage in progress.stages:
        yield f"course {stage.key}", bar
        bar.next.click()
    application.course.close()
    application.window_modes.switch_presenter()
    yield "presenter view", application.window
    application.window_modes.leave()


def settle(window: MainWindow, qapp: QApplication) -> None:
    """Show what is new, and let layouts come to rest: text that wraps tells its height only when it has its width."""
    window.refresh()
    for _ in range(10):
        qapp.processEvents()


def cut_texts(window: QWidget) -> list[tuple[object, ...]]:
    """Labels and buttons with less room than their text needs; an `ElidedLabel` has all of it in its tooltip."""
    found: list[tuple[object, ...]] = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel):
            continue
        if isinstance(widget, QLabel) and widget.text():
            needed = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().width()
            if needed > (widget.height() if widget.wordWrap() else widget.width()) + 1:
                found.append((widget.text(), widget.size().toTuple(), needed))
        elif type(widget) in (QPushButton, QToolButton, QCheckBox, QRadioButton):
            needed = widget.fontMetrics().horizontalAdvance(widget.text().replace("&", ""))
            if needed > widget.width():
                found.append((widget.text(), widget.size().toTuple(), needed))
        elif isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QKeySequenceEdit):
            needed = widget.fontMetrics().horizontalAdvance(widget.text() or widget.placeholderText())
            if needed > widget.width():
                found.append((widget.text() or widget.placeholderText(), widget.size().toTuple(), needed))
    return found


def out_of_reach(window: QWidget) -> list[tuple[object, ...]]:
    """Widgets that reach beyond their parent: nobody could scroll to what lies there."""
    return [
        (widget, widget.geometry().getRect(), parent.size().toTuple())
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.window() is window and not widget.geometry().isEmpty()
        for parent in [widget.parentWidget()]
        if not isinstance(parent.parentWidget(), QAbstractScrollArea) and not parent.rect().contains(widget.geometry())
    ]


def lens_numbers_out_of_view(window: MainWindow) -> list[QWidget]:
    """Of each kind of panel the first, and all of them where they are no products: what a lens is about."""
    viewport = window.lens_view.scroller.viewport()
    first = {type(widget): widget for widget in reversed(window.lens_view.flow.widgets)}.values()
    places = {widget: QRect(widget.mapTo(viewport, QPoint()), widget.size()) for widget in first}
    return [widget for widget, place in places.items() if not viewport.rect().contains(place)]


def sideways(window: QWidget, pane: str | Tab) -> list[QWidget]:
    """The scroll areas whose content is wider than they are: around pages of Teach, and where a window has room.

    The overview of the network is as wide as its text asks for, as a network of many blocks is at any text size.
    """
    has_room = window.width() >= SMALL_SCREENS[-1][0]
    return [
        area
        for area in window.findChildren(PaneScroll)
        if area.isVisible() and (has_room or isinstance(pane, Tab))
        if area.horizontalScrollBar().maximum() > 0
        if not (isinstance(area, NetworkView) and text_size() == LARGE_TEXT)
    ]


def problems_of(window: QWidget, pane: str | Tab, elided: list[str]) -> list[tuple[object, ...]]:
    """Texts that cannot be read and widgets that cannot be reached in a window at rest."""
    elided.clear()
    window.grab()
    texts = {label.text() for label in window.findChildren(ElidedLabel)}
    return [
        *(("cut", *it) for it in cut_texts(window)),
        *(("out of reach", *it) for it in out_of_reach(window)),
        *(("scrolls sideways", it) for it in sideways(window, pane)),
        *(("elided", text) for text in elided if text not in texts),
    ]


def problems_over_panes(application: Application, qapp: QApplication, elided: list[str]) -> list[tuple[object, ...]]:
    """Of what opens over the panes and in windows of its own, on a screen as large as the window."""
    problems: list[tuple[object, ...]] = []
    for name, widget in chain(opened_over_panes(application), windows_of_their_own(application)):
        if widget is not application.window:
            # Qt keeps it to two thirds of the platform's screen, which has 400 pixels at a ratio of 2.
            widget.resize(widget.size().expandedTo(widget.sizeHint()).boundedTo(QSize(*FULL)))
        settle(application.window, qapp)
        assert widget.isVisible(), name
        problems += [(name, *it) for it in problems_of(widget, name, elided)]
        if widget is not application.window and not QRect(QPoint(), QSize(*FULL)).contains(widget.rect()):
            problems.append((name, "larger than the screen", widget.size().toTuple()))
    return problems


def problems_of_sides(
    application: Application, sides: dict[str | Tab, QWidget | None], until: Until, elided: list[str]
) -> list[tuple[object, ...]]:
    """Of panes that are open or were, at the text size of today on small screens."""
    window = application.window
    problems: list[tuple[object, ...]] = []
    for pane, side in sides.items():
        if pane in LAYERS or side is None:
            open_pane(application, pane, until)
        else:
            window.open_side(side)
        for size in SMALL_SCREENS:
            window.resize(*size)
            settle(window, QApplication.instance())
            problems += [(pane, size, text_size(), *it) for it in problems_of(window, pane, elided)]
    return problems


@pytest.mark.timeout(900)  # a minute of processor time, beside other tests
def test_everything_can_be_read_and_reached(application: Application, until: Until, qapp, elided: list[str]) -> None:
    window = application.window
    problems: list[tuple[object, ...]] = []
    sides: dict[str | Tab, QWidget | None] = {}
    for pane in PANES:
        open_pane(application, pane, until)
        for size in SIZES:
            window.resize(*size)
            settle(window, qapp)
            problems += [(pane, size, *it) for it in problems_of(window, pane, elided)]
            assert window.size().toTuple() == size, pane
            if pane in LAYERS and size >= FULL:
                problems += [(pane, size, "not in view", it) for it in lens_numbers_out_of_view(window)]
        sides[pane] = window.side
    assert problems == []
    application.appearance.choose_text_size(LARGE_TEXT)
    problems += problems_of_sides(application, sides, until, elided)
    window.resize(*FULL)
    problems += problems_over_panes(application, qapp, elided)
    assert problems == []


@pytest.mark.usefixtures("pseudo_language")
@pytest.mark.timeout(900)
def test_a_third_more_text_can_be_read_and_reached(start, until: Until, qapp, elided: list[str]) -> None:
    application = started(start, until)
    assert application.window.menuBar().actions()[0].text().startswith("[")
    window = application.window
    window.resize(*FULL)
    problems: list[tuple[object, ...]] = []
    sides: dict[str | Tab, QWidget | None] = {}
    for pane in PANES:
        open_pane(application, pane, until)
        settle(window, qapp)
        problems += [(pane, *it) for it in problems_of(window, pane, elided)]
        assert window.size().toTuple() == FULL, pane
        sides[pane] = window.side
    problems += problems_over_panes(application, qapp, elided)
    assert problems == []
    application.appearance.choose_text_size(LARGE_TEXT)
    problems += problems_of_sides(application, sides, until, elided)
    window.resize(*FULL)
    problems += problems_over_panes(application, qapp, elided)
    assert problems == []
