"""The observations on a frame follow the text size."""

from pytestqt.qtbot import QtBot

from smiledesk.gui.common.theme import Theme
from smiledesk.gui.microscope.observation_list import ObservationList


def shown(theme: Theme, qtbot: QtBot) -> ObservationList:
    made = ObservationList(theme)
    qtbot.addWidget(made)
    made.show_sentences(["4 of 9 products push the number up.", "On this frame filter 9 answers most strongly. " * 3])
    made.resize(300, made.sizeHint().height())
    made.show()
    return made


def test_a_list_that_is_there_already_looks_as_one_that_is_made_after_the_change(theme: Theme, qtbot: QtBot) -> None:
    earlier = shown(theme, qtbot)
    try:
        theme.choose_text_size(200)
        made_later = shown(theme, qtbot)
        assert earlier.sizeHint() == made_later.sizeHint()
        for made in (earlier, made_later):
            made.resize(300, made.sizeHint().height())
        assert earlier.grab().toImage() == made_later.grab().toImage()
    finally:
        theme.choose_text_size(100)
