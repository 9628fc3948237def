"""Text of 100 to 200 %, and the lengths that follow it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.text_size import TEXT_SIZES, next_size, scaled, text_measure, text_size, use_text_size

_NO_LIMIT = 16777215


@pytest.fixture(autouse=True)
def usual_size(qapp: QApplication) -> Iterator[None]:
    yield
    use_text_size(qapp, 100)


def test_fonts_and_lengths_have_the_size_in_use(qapp: QApplication) -> None:
    use_text_size(qapp, 150)
    assert (text_size(), scaled(20), scaled(7)) == (150, 30, 10)
    assert proportional(8).pointSizeF() == 12
    assert monospaced(9, bold=True).pointSizeF() == 13.5
    assert QLabel("usual").font().pointSizeF() == 13.5


def test_widgets_with_a_font_or_lengths_of_their_own_grow_and_come_back_exactly(qapp: QApplication) -> None:
    label, other = QLabel("x"), QLabel("y")
    label.setFont(proportional(8.5))
    label.setFixedWidth(61)
    label.setMinimumHeight(33)
    for size in (*TEXT_SIZES, *reversed(TEXT_SIZES)):
        use_text_size(qapp, size)
        assert label.font().pointSizeF() == pytest.approx(8.5 * size / 100)
        assert label.minimumWidth() == label.maximumWidth() == -(-61 * size // 100)
        assert label.minimumHeight() == -(-33 * size // 100)
        assert label.maximumHeight() == _NO_LIMIT
    assert other.minimumSize().isNull()
    assert other.maximumSize().toTuple() == (_NO_LIMIT, _NO_LIMIT)


def test_a_length_that_was_given_anew_meanwhile_is_scaled_from_the_size_at_that_time(qapp: QApplication) -> None:
    label = QLabel("x")
    label.setFixedWidth(61)
    use_text_size(qapp, 200)
    label.setFixedWidth(100)
    use_text_size(qapp, 100)
    assert label.width() == 50


def test_cached_text_sizes_are_cleared_when_the_size_changes(qapp: QApplication) -> None:
    measured: list[str] = []
    measure = text_measure(lambda text: measured.append(text) or len(measured))
    assert [measure("a"), measure("a"), measure("b")] == [1, 1, 2]
    use_text_size(qapp, 110)
    assert measure("a") == 3


def test_keys_go_from_size_to_size(qapp: QApplication) -> None:
    assert (next_size(1), next_size(-1)) == (110, 100)
    use_text_size(qapp, 130)
    assert (next_size(1), next_size(-1)) == (150, 125)
    use_text_size(qapp, 200)
    assert (next_size(1), next_size(-1)) == (200, 175)
