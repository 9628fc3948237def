"""Numbers in the language of the window."""

import re
from collections.abc import Iterator

import pytest
from make_translations import source_files
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from smiledesk.core.translatable import Translatable
from smiledesk.gui.common.languages import use_language
from smiledesk.gui.common.message_text import message_text
from smiledesk.gui.common.numbers import filled, grouped, percent_sign, percentage

NARROW_SPACE = "\u202f"


@pytest.fixture(params=["en_GB", "de_DE", "fr_FR", "es_ES", "de_CH"])
def locale(request: pytest.FixtureRequest) -> Iterator[QLocale]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield QLocale()
    QLocale.setDefault(before)


def test_thousands_are_separated_as_in_the_language(locale: QLocale) -> None:
    """German and Spanish have a point there, which every decimal number of the window has for another reason."""
    separator = {"en_GB": ",", "de_CH": "'"}.get(locale.name(), NARROW_SPACE)

    assert grouped(1234567) == f"1{separator}234{separator}567"
    assert grouped(999) == "999"


def test_messages_separate_thousands_where_their_template_does(locale: QLocale) -> None:
    message = Translatable("at most {most:,} bytes of {name}, {share:.2f}", most=20000, name="a", share=0.5)

    assert message_text(message) == f"at most {grouped(20000)} bytes of a, 0.50"
    assert str(message) == "at most 20,000 bytes of a, 0.50"


@pytest.mark.usefixtures("english_again")
def test_a_percentage_has_the_space_of_the_language(qapp: QApplication) -> None:
    assert (percentage(0.5), percentage(0.123, 1), percent_sign()) == ("50%", "12.3%", "%")
    assert filled("{0}: {1:.1%} of {count:,}", "a", 0.5, count=7) == "a: 50.0% of 7"
    use_language(qapp, "fr")
    assert (percentage(0.5), percentage(0.123, 1), percent_sign()) == ("50\u202f%", "12.3\u202f%", "\u202f%")
    assert filled("{0}: {1:.1%} of {count:,.1f}", "a", 0.5, count=1699.94) == "a: 50.0\u202f% of 1\u202f699.9"


def test_nothing_in_the_window_separates_thousands_by_a_comma() -> None:
    separating = re.compile(r"\{[^{}\[\]]*:,\w?\}")
    found = [(path.name, separating.findall(path.read_text("utf-8"))) for path in source_files()]
    assert {name: fields for name, fields in found if fields} == {"numbers.py": ["{number:,}"]}
