"""Messages of the program's other parts, such as errors, in the user's language."""

from smiledesk.core.translatable import Translatable
from smiledesk.gui.common.translation import translate_listed


def message_text(message: str) -> str:
    """A message in the user's language if it is `Translatable`; foreign text as it is.

    Of a signal, it must be made before the signal is emitted: Qt keeps the English characters only.
    """
    if not message or not isinstance(message, Translatable):
        return message
    template = translate_listed("messages", message.template)
    if not message.values:
        return template
    values = {name: message_text(value) if isinstance(value, str) else value for name, value in message.values.items()}
    return template.format_map(values)
