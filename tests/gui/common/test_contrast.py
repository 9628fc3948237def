"""Every text can be read: a contrast of 4.5 with its ground, as WCAG 2.2 (1.4.3) asks for, in both schemes.

High contrast means 7 (1.4.6); only the numbers on the colours of a map cannot have more than 4.5 on each of them.
"""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton

from smiledesk.core.colormaps import GAP, diverging_map, sequential_map
from smiledesk.core.face_colours import FACE_COLOURS
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.microscope.panels.number_cells import _INKS, _inks_on
from smiledesk.gui.teach.collect.record_buttons import _RECORDING
from smiledesk.gui.teach.train.confusion_table import _STRONGEST

LEAST = 4.5

Role, Group = QPalette.ColorRole, QPalette.ColorGroup

PAIRS = (
    (Role.WindowText, (Role.Window,)),
    (Role.Text, (Role.Base, Role.AlternateBase)),
    (Role.ButtonText, (Role.Button,)),
    (Role.PlaceholderText, (Role.Window, Role.Base, Role.Button)),
    (Role.ToolTipText, (Role.ToolTipBase,)),
    (Role.HighlightedText, (Role.Highlight,)),
    (Role.Link, (Role.Window, Role.Base)),
    (Role.LinkVisited, (Role.Window, Role.Base)),
    (Role.BrightText, (Role.Window, Role.Button)),
)
"""A role of text in Qt's palette, and the roles of what it is written on."""


@pytest.fixture(
    params=[(scheme, contrast) for scheme in ("dark", "light") for contrast in ("normal", "high")], ids="-".join
)
def scheme(qapp: QApplication, request: pytest.FixtureRequest) -> Theme:
    return Theme(qapp, *request.param)


@pytest.fixture
def least(scheme: Theme) -> float:
    return 7.0 if scheme.contrast_is_high else LEAST


def luminance(colour: QColor) -> float:
    share = np.array(colour.getRgbF()[:3])
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted(map(luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def blended(ground: str, colour: str, share: float) -> QColor:
    below, above = (np.array(QColor(name).getRgbF()[:3]) for name in (ground, colour))
    return QColor.fromRgbF(*((1 - share) * below + share * above).tolist())


def test_black_and_white_are_as_far_apart_as_can_be() -> None:
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)


def test_every_colour_of_text_on_every_ground(scheme: Theme, least: float) -> None:
    tokens = scheme.tokens
    written = {
        name: QColor(getattr(tokens, name)) for name in ("text", "muted", "accent", "against", "warning", "changed")
    }
    written |= {f"face {number}": scheme.face_colour(number) for number in range(1, len(FACE_COLOURS[tokens.dark]) + 1)}
    written |= {"above zero": scheme.sign_colour(1), "below zero": scheme.sign_colour(-1)}
    grounds = {name: QColor(getattr(tokens, name)) for name in ("window", "panel", "raised")}
    found = {(text, ground): contrast(written[text], grounds[ground]) for text in written for ground in grounds}
    found["on accent", "accent"] = contrast(QColor(tokens.on_accent), QColor(tokens.accent))
    found["on against", "against"] = contrast(QColor(tokens.on_against), QColor(tokens.against))
    found["on changed", "changed"] = contrast(QColor(tokens.on_changed), QColor(tokens.changed))
    assert {pair: value for pair, value in found.items() if value < least} == {}


def test_borders_can_be_seen_in_high_contrast(qapp: QApplication) -> None:
    """A control needs a contrast of 3 with what is around it (1.4.11)."""
    for scheme in ("dark", "light"):
        tokens = Theme(qapp, scheme, "high").tokens
        for ground in (tokens.window, tokens.panel, tokens.raised):
            assert contrast(QColor(tokens.line), QColor(ground)) >= 3


@pytest.mark.parametrize("group", [Group.Active, Group.Inactive, Group.Disabled])
def test_every_text_of_the_palette_also_where_it_is_disabled(
    qapp: QApplication, scheme: Theme, least: float, group: Group
) -> None:
    palette = qapp.palette()
    found = {
        (text.name, ground.name): contrast(palette.color(group, text), palette.color(group, ground))
        for text, grounds in PAIRS
        for ground in grounds
    }
    assert {pair: value for pair, value in found.items() if value < least} == {}


@pytest.mark.parametrize("signed", [True, False])
def test_every_number_on_its_cell(scheme: Theme, signed: bool) -> None:
    dark = scheme.tokens.dark
    table, inks = (diverging_map(dark) if signed else sequential_map(dark)), _inks_on(signed, dark)
    for index in range(GAP + 1, len(table)):
        assert contrast(QColor(_INKS[inks[index]]), QColor(*table[index].tolist())) >= LEAST


def test_text_on_what_is_tinted(scheme: Theme, least: float) -> None:
    """The cells of the confusion table, and the button that records."""
    tokens = scheme.tokens
    for colour in (tokens.accent, tokens.against):
        assert contrast(QColor(tokens.text), blended(tokens.raised, colour, _STRONGEST)) >= least
    recording = blended(tokens.panel, tokens.against, _RECORDING)
    for text in (tokens.text, tokens.against, tokens.muted):
        assert contrast(QColor(text), recording) >= least


def test_every_button_of_qts_own_file_dialog_shows_its_icon(qtbot, scheme: Theme, tmp_path: Path) -> None:
    """A picture needs a contrast of 3 (WCAG 2.2, 1.4.11); of a button that is disabled something must be seen."""
    dialog = QFileDialog(None, "Open", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    buttons = [button for button in dialog.findChildren(QToolButton) if button.isVisible()]
    assert len(buttons) == 6
    for button in buttons:
        image = button.grab(button.rect().adjusted(4, 4, -4, -4)).toImage()
        ground = image.pixelColor(0, 0)
        pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
        seen = max(contrast(pixel, ground) for pixel in pixels)
        assert seen >= (3 if button.isEnabled() else 1.8), button.objectName()
