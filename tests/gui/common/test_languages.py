"""The language of the window: chosen, the system's, or English; plural forms and Qt's own texts follow it."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from smiledesk.gui.common.languages import ENGLISH, chosen_language, language_names, use_language
from smiledesk.gui.common.translation import translate, translate_plural

pytestmark = pytest.mark.usefixtures("english_again")


def test_a_language_without_a_catalogue_is_the_systems_or_english() -> None:
    """The tests run on a system in English."""
    assert chosen_language("de") == "de"
    assert chosen_language("") == ENGLISH
    assert chosen_language("xx") == ENGLISH


def test_every_language_is_offered() -> None:
    assert {"de", "en", "es", "fr"} <= language_names().keys()
    assert language_names()["en"] == "English"


@pytest.mark.parametrize("language", ["de", "en", "es", "fr"])
def test_a_language_is_called_as_it_calls_itself(language: str) -> None:
    """Qt adds the country to some, such as American English."""
    assert language_names()[language].casefold() in QLocale(language).nativeLanguageName().casefold()


@pytest.mark.parametrize(("language", "cancel"), [("de", "Abbrechen"), ("fr", "Annuler"), ("es", "Cancelar")])
def test_buttons_of_qt_and_dates_follow_the_language(qapp: QApplication, qtbot, language: str, cancel: str) -> None:
    use_language(qapp, language)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert buttons.buttons()[0].text().replace("&", "") == cancel
    assert QLocale().bcp47Name() == language


def test_plural_forms_follow_the_number(qapp: QApplication) -> None:
    use_language(qapp, ENGLISH)
    assert [translate_plural("collect_text", "%n images", number) for number in (0, 1, 2)] == [
        "0 images",
        "1 image",
        "2 images",
    ]


def test_the_language_before_leaves_nothing_behind(qapp: QApplication) -> None:
    use_language(qapp, "de")
    use_language(qapp, ENGLISH)
    assert translate("QPlatformTheme", "Cancel") == "Cancel"
