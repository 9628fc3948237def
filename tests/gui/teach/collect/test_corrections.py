"""A wrong verdict becomes a sample of the right class."""

from dataclasses import replace
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QApplication, QMenu

from smiledesk.core.records import Analysis
from smiledesk.dataset.sample_folder import SampleFolder
from smiledesk.network.card import Card
from tests.gui.teach.collect.conftest import DEMO


def test_a_wrong_verdict_becomes_a_sample_before_the_page_was_shown(
    qtbot, make_page, film: list[Analysis], card: Card
) -> None:
    page = make_page()
    with qtbot.waitSignal(page.message_shown) as shown:
        page.correct()
        page.show_analysis(film[0], card, DEMO)
    assert shown.args[0].startswith("Kept as smile, not no smile.")
    page.show_analysis(film[-1], card, DEMO)
    page.correct()
    page.stop()
    samples = SampleFolder(page.folder).samples
    assert [one.sample.label for one in samples] == ["smile", "no_smile"]
    assert samples[0].sample.burst != samples[1].sample.burst


def test_with_more_classes_the_user_is_asked_which_one_it_is(
    qtbot, make_page, film: list[Analysis], card: Card
) -> None:
    page = make_page()
    page.show_analysis(film[0], msgspec.structs.replace(card, classes=("no_smile", "smile", "grin")), DEMO)
    page.correct()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=60_000)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    # The frame that was wrong is kept, not the one that is shown while the user thinks.
    page.show_analysis(film[-1], card, DEMO)
    assert [action.text() for action in menu.actions()] == ["Not no smile: which class is it?", "smile", "grin"]
    assert not menu.actions()[0].isSeparator(), "most styles show no text on a separator"
    assert not menu.actions()[0].isEnabled()
    menu.actions()[2].trigger()
    menu.close()
    page.stop()
    (kept,) = SampleFolder(page.folder).samples
    assert kept.sample.label == "grin"


def test_a_class_of_the_users_own_may_be_the_right_one(
    qtbot, make_page, film: list[Analysis], card: Card, tmp_path: Path
) -> None:
    for name in ("no_smile", "grin"):
        (tmp_path / "samples" / name).mkdir(parents=True)
    page = make_page()
    page.show_analysis(film[0], card, DEMO)
    page.correct()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=60_000)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()[1:]] == ["smile", "grin"]
    menu.close()
    page.stop()


def test_a_class_that_is_called_otherwise_is_corrected_under_its_new_name(
    qtbot, make_page, film: list[Analysis], card: Card, tmp_path: Path
) -> None:
    for name in ("no_smile", "smile"):
        (tmp_path / "samples" / name).mkdir(parents=True)
    page = make_page()
    page.show()
    page.show_analysis(film[0], card, DEMO)
    qtbot.waitUntil(lambda: page.state.classes == ("no_smile", "smile"), timeout=60_000)
    page.classes.rename("smile", "grin")
    qtbot.waitUntil(lambda: page.state.classes == ("grin", "no_smile"), timeout=60_000)
    with qtbot.waitSignal(page.message_shown) as shown:
        page.correct()
    assert shown.args[0].startswith("Kept as grin, not no smile.")


def test_a_folder_about_something_else_takes_no_corrections(
    qtbot, make_page, film: list[Analysis], card: Card, tmp_path: Path
) -> None:
    page = make_page()
    (tmp_path / "samples" / "glasses").mkdir(parents=True)
    page.show_analysis(film[0], card, DEMO)
    with qtbot.waitSignal(page.message_shown):
        page.correct()
    assert page.train_bar.message.text() == "'samples' is about glasses: choose another folder first"


def test_there_is_nothing_to_correct_without_a_face(qtbot, make_page, film: list[Analysis], card: Card) -> None:
    page = make_page()
    page.show_analysis(replace(film[0], readings=(), followed=None, trace=None), card, DEMO)
    with qtbot.waitSignal(page.message_shown):
        page.correct()
    assert page.train_bar.message.text().startswith("No face in view")
