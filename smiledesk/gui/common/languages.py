"""The languages of the window: those that have a catalogue in ``resources/translations``."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QTranslator

from smiledesk.core.resources import resource

ENGLISH = "en"
"""The language of the source texts, whose catalogue has plural forms only."""

_OWN_NAME = "languages", str(QT_TRANSLATE_NOOP("languages", "English"))
"""The name that a language has in itself, such as Deutsch; its catalogue translates it."""


def language_names() -> dict[str, str]:
    """The name of each language in itself, by its code, such as ``de``; sorted by code."""
    names = {}
    for catalogue in sorted(resource("translations").glob("smiledesk_*.qm")):
        translator = QTranslator()
        translator.load(str(catalogue))
        names[catalogue.stem.removeprefix("smiledesk_")] = translator.translate(*_OWN_NAME) or _OWN_NAME[1]
    return names


def chosen_language(setting: str) -> str:
    """The code of the language to use.

    setting: a code; empty, or of a language without a catalogue, for the first of the system's that has one.
    """
    names = language_names()
    candidates = (setting, *(tag.partition("-")[0] for tag in QLocale.system().uiLanguages()))
    return next((code for code in candidates if code in names), ENGLISH)


def use_language(application: QCoreApplication, setting: str) -> None:
    """Show what is made from now on in a language, with Qt's own texts and dates.

    What the language has not translated is in English. setting: as in `chosen_language`.
    """
    for earlier in application.findChildren(QTranslator):
        application.removeTranslator(earlier)
        earlier.deleteLater()
    language = chosen_language(setting)
    qt_texts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"
    own, english = (resource(f"translations/smiledesk_{code}.qm") for code in (language, ENGLISH))
    for catalogue in dict.fromkeys((english, qt_texts, own)):
        translator = QTranslator(application)
        if translator.load(str(catalogue)):
            application.installTranslator(translator)
    system = QLocale.system()
    QLocale.setDefault(system if system.name().startswith(language) else QLocale(language))
