"""A stack as large as the page that it shows."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smiledesk.gui.common.containers import PageStack
from smiledesk.gui.common.plain_text import PlainLabel


def test_a_stack_asks_for_the_height_of_the_page_that_it_shows(qtbot: QtBot) -> None:
    window, pages = QWidget(), PageStack()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(pages)
    short, long = PlainLabel("one", wraps=True), PlainLabel("many words " * 200, wraps=True)
    for page in (short, long):
        pages.add(page)
    window.show()
    of_short = layout.heightForWidth(300)
    assert pages.shown is short
    pages.show_page(long)
    assert (pages.shown, pages.shown_index) == (long, 1)
    assert layout.heightForWidth(300) > 10 * of_short
    pages.show_index(0)
    assert layout.heightForWidth(300) == of_short
    assert (pages.index_of(long), pages.index_of(window)) == (1, -1)
