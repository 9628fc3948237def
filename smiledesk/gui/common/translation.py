"""Text in the user's language, outside of the methods of a QObject.

Context and source text are literals, or no catalogue has them; the context is the module's name.
"""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
"""Text by its context and its English source text."""


def translate_plural(context: str, source: str, number: int) -> str:
    """Text in the form that suits a number, which takes the place of "%n"."""
    return translate(context, source, "", number)


def translate_listed(context: str, source: str) -> str:
    """The translation of a text of a table: listed by `QT_TRANSLATE_NOOP`, or by `resources/translations`."""
    return translate(context, source)
