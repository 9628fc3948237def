"""Messages of the program's other parts in the user's language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from smiledesk.core.errors import UserError
from smiledesk.gui.common.message_text import message_text

GERMAN = {
    "'{path}' cannot be read: {reason}": "Aus {reason}: '{path}'",
    "the disk is full": "volle Platte",
    "about {share:.1f}": "etwa {share:.1f}",
}


class _German(QTranslator):
    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return GERMAN.get(source) if context == "messages" else None


@pytest.fixture(autouse=True)
def german(qapp: QObject) -> Iterator[None]:
    translator = _German()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_template_is_translated_and_filled() -> None:
    error = UserError("'{path}' cannot be read: {reason}", path="{a}", reason=UserError("the disk is full"))

    assert message_text(error.text) == "Aus volle Platte: '{a}'"
    assert message_text(UserError("about {share:.1f}", share=0.25).text) == "etwa 0.2"


def test_message_without_a_translation_stays_english() -> None:
    assert message_text(UserError("no {thing}", thing="x").text) == "no x"


def test_foreign_text_stays() -> None:
    assert message_text("the disk is full") == "the disk is full"
    assert message_text(UserError("{").text) == "{"
