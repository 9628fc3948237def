"""The cards of the Train page: their text is whole at every text size, also after the size has changed."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smiledesk.gui.common.text_size import TEXT_SIZES
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.train.thoroughness_choice import ThoroughnessChoice


@pytest.fixture
def choice(theme: Theme, qtbot: QtBot) -> Iterator[ThoroughnessChoice]:
    """In a scroll area, as on the page."""
    scrolled, area = QWidget(), QScrollArea()
    rows = QVBoxLayout(scrolled)
    made = ThoroughnessChoice(theme)
    rows.addWidget(made)
    rows.addStretch()
    area.setWidgetResizable(True)
    area.setWidget(scrolled)
    area.resize(560, 800)
    qtbot.addWidget(area)
    area.show()
    yield made
    theme.choose_text_size(TEXT_SIZES[0])


def test_a_change_of_the_text_size_leaves_room_for_every_line(
    choice: ThoroughnessChoice, theme: Theme, qapp: QApplication
) -> None:
    heights = []
    for percent in (*TEXT_SIZES, *reversed(TEXT_SIZES)):
        theme.choose_text_size(percent)
        for _ in range(3):
            qapp.processEvents()
        for card in choice.cards.values():
            assert card.height() == card.heightForWidth(card.width()), percent
        heights.append(choice.cards["thorough"].height())
    assert heights == heights[::-1]
