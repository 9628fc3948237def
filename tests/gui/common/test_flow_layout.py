"""Rows of controls wrap where the room ends."""

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smiledesk.gui.common.flow_layout import FlowLayout
from smiledesk.gui.common.plain_text import PlainLabel

GAP = 6


class Page(QWidget):
    """A flow of buttons above a widget."""

    def __init__(self, *texts: str) -> None:
        super().__init__()
        self.flow = FlowLayout(spacing=GAP)
        self.buttons = [QPushButton(text) for text in texts]
        for button in self.buttons:
            self.flow.addWidget(button)
        self.below = QWidget()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(self.flow)
        rows.addWidget(self.below, stretch=1)

    def show_at(self, width: int, qtbot: QtBot) -> None:
        """Show it at a width."""
        qtbot.addWidget(self)
        self.resize(width, 300)
        with qtbot.waitExposed(self):
            self.show()

    @property
    def rows(self) -> list[list[str]]:
        """The texts of each row."""
        tops = sorted({button.y() for button in self.buttons if button.isVisible()})
        return [[button.text() for button in self.buttons if button.isVisible() and button.y() == top] for top in tops]


@pytest.fixture
def page() -> Page:
    return Page("Use the new one", "Keep both", "Discard")


def width_of(*buttons: QPushButton) -> int:
    """Pixels that buttons need side by side."""
    return sum(button.sizeHint().width() for button in buttons) + GAP * (len(buttons) - 1)


def test_it_is_one_row_where_there_is_room(page: Page, qtbot: QtBot) -> None:
    page.show_at(width_of(*page.buttons), qtbot)
    assert page.rows == [["Use the new one", "Keep both", "Discard"]]


def test_what_finds_no_room_is_in_the_next_row(page: Page, qtbot: QtBot) -> None:
    page.show_at(width_of(*page.buttons) - 1, qtbot)
    assert page.rows == [["Use the new one", "Keep both"], ["Discard"]]
    assert page.below.y() >= page.buttons[-1].geometry().bottom()


def test_it_can_be_as_narrow_as_its_widest_widget(page: Page) -> None:
    assert page.minimumSizeHint().width() == max(button.minimumSizeHint().width() for button in page.buttons)


def test_a_hidden_widget_takes_no_room(page: Page, qtbot: QtBot) -> None:
    page.buttons[0].hide()
    page.show_at(width_of(*page.buttons[1:]), qtbot)
    assert page.rows == [["Keep both", "Discard"]]


def test_a_stretch_pushes_what_follows_to_the_end_of_the_row(page: Page, qtbot: QtBot) -> None:
    last = QPushButton("Classes")
    page.flow.addStretch()
    page.flow.addWidget(last)
    page.show_at(600, qtbot)
    assert last.geometry().right() == page.rect().right()
    assert last.width() == last.sizeHint().width()


def test_text_that_wraps_takes_what_is_left_over(qtbot: QtBot) -> None:
    page = Page("Undo", "Reset all")
    text = PlainLabel("Five words that may wrap", wraps=True)
    page.flow.addWidget(text)
    page.show_at(600, qtbot)
    assert text.width() == 600 - width_of(*page.buttons) - GAP
    page.resize(150, 300)
    assert text.width() == 150
    assert text.height() >= text.heightForWidth(150)


def test_a_deleted_widget_leaves_the_layout(page: Page, qtbot: QtBot) -> None:
    page.show_at(600, qtbot)
    page.flow.removeWidget(page.buttons[0])
    assert page.flow.count() == 2
    assert page.flow.itemAt(2) is None
