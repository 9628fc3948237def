"""A card's ground is painted once, and anew when anything it depends on changes."""

from collections.abc import Hashable

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from smiledesk.gui.common.card import CardWidget
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.theme import Theme
from tests.support.children import Until


class Sign(CardWidget):
    """A text that stays, and a bar that changes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.text, self.share = "stays", 0.0
        self.grounds = 0
        self.paints = 0
        self.resize(120, 60)

    def ground_state(self) -> Hashable:
        return self.text

    def paint_ground(self, painter: QPainter) -> None:
        self.grounds += 1
        painter.setFont(proportional(9))
        painter.setPen(QColor(self.theme.tokens.text))
        painter.drawText(12, 20, self.text)

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        self.paints += 1
        painter.fillRect(QRectF(12, 30, (rect.width() - 24) * self.share, 10), QColor(self.theme.tokens.accent))


def picture_of(sign: Sign) -> QImage:
    return sign.grab().toImage()


def rendered(sign: Sign, ratio: float) -> QImage:
    """A sign on a screen whose pixels are so many times as fine."""
    image = QImage(sign.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    sign.render(image)
    return image


def unlike(theme: Theme, sign: Sign) -> bool:
    """True if a sign looks different from one that was never painted before."""
    fresh = Sign(theme)
    fresh.text, fresh.share = sign.text, sign.share
    fresh.resize(sign.size())
    return picture_of(sign) != picture_of(fresh)


@pytest.fixture
def sign(theme: Theme, qtbot: QtBot) -> Sign:
    sign = Sign(theme)
    qtbot.addWidget(sign)
    with qtbot.waitExposed(sign):
        sign.show()
    picture_of(sign)
    return sign


def test_a_frame_leaves_the_ground_alone(sign: Sign, theme: Theme) -> None:
    before = sign.grounds
    for step in range(1, 4):
        sign.share = step / 3
        picture_of(sign)
    assert sign.grounds == before == 1
    assert not unlike(theme, sign)


def test_another_theme_size_or_text_is_painted_at_once(sign: Sign, theme: Theme) -> None:
    pictures = [picture_of(sign)]
    for change in (
        lambda: theme.choose("light"),
        lambda: sign.resize(200, 80),
        lambda: setattr(sign, "text", "changes"),
        lambda: theme.choose("dark"),
    ):
        change()
        pictures.append(picture_of(sign))
        assert pictures[-1] != pictures[-2]
        assert not unlike(theme, sign)


@pytest.mark.parametrize("ratio", [1.5, 2.0])
def test_another_pixel_ratio_is_painted_in_its_own_pixels(sign: Sign, theme: Theme, ratio: float) -> None:
    coarse = picture_of(sign)
    fine = rendered(sign, ratio)
    assert fine == rendered(Sign(theme), ratio)
    assert fine != coarse.scaled(fine.size())
    assert picture_of(sign) == coarse


def test_a_ground_made_for_a_part_is_painted_in_the_whole(sign: Sign, until: Until) -> None:
    before = sign.paints
    sign.text = "changes"
    sign.update(QRect(0, 0, 5, 5))
    until(lambda: sign.paints == before + 2)


def test_the_background_behind_the_border_is_not_painted(sign: Sign) -> None:
    """The corners beyond the rounded border are the window's colour."""
    assert picture_of(sign).pixelColor(0, 0) == QColor(sign.theme.tokens.window)
