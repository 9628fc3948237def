"""Errors and messages of the program's other parts, in the user's language."""

from smiledesk.core.errors import error_line
from smiledesk.core.translatable import Translatable
from smiledesk.gui.common.numbers import filled
from smiledesk.gui.common.translation import translate_listed


def error_text(error: Exception) -> str:
    """An error in one line: as it is if it is for the user, with its type if it is a defect to report."""
    return message_text(error_line(error))


def message_text(message: str) -> str:
    """A message in the user's language if it is `Translatable`; foreign text as it is.

    Where a signal carries a message, this is called before: Qt passes on nothing but the characters.
    """
    if not message or not isinstance(message, Translatable):
        return message
    template = translate_listed("messages", message.template)
    if not message.values:
        return template
    values = {name: message_text(value) if isinstance(value, str) else value for name, value in message.values.items()}
    return filled(template, **values)
