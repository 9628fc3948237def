"""Another language applies at once: the window closes, and the next one is in it."""

import pytest

from smiledesk.settings import load_settings

pytestmark = pytest.mark.usefixtures("english_again")


def test_the_window_opens_anew_in_the_chosen_language(start, qapp) -> None:
    first = start()
    first.choose_language("de")
    assert first.opens_anew
    assert not first.window.isVisible()
    assert load_settings().language == "de"
    first.stop()
    second = start()
    assert not second.opens_anew
    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_a_window_that_may_not_close_keeps_its_language_until_the_next_start(start, monkeypatch) -> None:
    application = start()
    monkeypatch.setattr(application.teaching, "may_close", lambda: False)
    application.choose_language("de")
    assert application.window.isVisible()
    assert not application.opens_anew
    assert load_settings().language == "de"
