"""Names of classes, as they are read and as they are typed."""

import pytest
from PySide6.QtWidgets import QApplication

from smiledesk.gui.common.languages import use_language
from smiledesk.gui.common.reading_text import class_text, typed_class_name

pytestmark = pytest.mark.usefixtures("english_again")


@pytest.mark.parametrize(
    ("language", "smile", "no_smile"),
    [
        ("en", "smile", "no smile"),
        ("de", "Lächeln", "kein Lächeln"),
        ("fr", "sourire", "sans sourire"),
        ("es", "sonrisa", "sin sonrisa"),
    ],
)
def test_only_the_bundled_models_classes_are_translated(
    qapp: QApplication, language: str, smile: str, no_smile: str
) -> None:
    use_language(qapp, language)
    assert (class_text("smile"), class_text("no_smile")) == (smile, no_smile)
    assert (class_text("no_glasses"), typed_class_name("no_smile")) == ("no glasses", "no smile")
