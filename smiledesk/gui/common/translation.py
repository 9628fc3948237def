"""Text in the user's language, outside of the methods of a QObject."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
"""Text by its context, the module's name, and its English source text: two literals, or lupdate does not see them."""


def translate_listed(context: str, source: str) -> str:
    """The translation of a text of a table: listed by `QT_TRANSLATE_NOOP`, or by `resources/translations`."""
    return translate(context, source)
