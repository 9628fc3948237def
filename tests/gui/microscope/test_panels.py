"""The contract of every panel: painted and textual values, a stable layout, and the cell under the pointer."""

import re
from dataclasses import replace
from typing import Any, get_args

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QSignalSpy

from smiledesk.gui.common.numbers import decimals_for, fixed, signed
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.microscope.panel_flow import widget_for
from smiledesk.gui.microscope.panels.panel import PanelWidget
from smiledesk.lenses.base import Bar, Bars, Mark, Panel, Phrase
from tests.support.children import Until
from tests.support.lens_subjects import numbers_of
from tests.support.panel_records import (
    PAIRS,
    bars,
    draw,
    exact,
    heat_map,
    number_grid,
    overlay,
    products,
    scan,
    summed,
    with_values,
)
from tests.support.pointer import hover

WIDTH = 460
TALLEST = 260


def key_text(phrase: Phrase) -> str:
    return phrase.key


@pytest.fixture
def shown(theme, qtbot):
    def show(record: Panel, width: int = WIDTH) -> PanelWidget[Any]:
        widget = widget_for(record, theme, key_text)
        qtbot.addWidget(widget)
        widget.resize(width, widget.height_for(width, TALLEST))
        widget.show()
        return widget

    return show


def image_of(widget: PanelWidget[Any]) -> QImage:
    return widget.grab().toImage()


def center(place) -> QPoint:
    return place.center().toPoint()


def test_there_is_a_widget_for_every_kind_of_panel() -> None:
    assert {type(record) for pair in PAIRS.values() for record in pair} == set(get_args(Panel))


@pytest.mark.parametrize("name", PAIRS)
@pytest.mark.parametrize("width", [240, WIDTH, 900])
def test_other_numbers_are_another_picture_in_the_same_place(shown, name: str, width: int) -> None:
    first, second = PAIRS[name]
    widget = shown(first, width)
    form, height, least = widget.form(), widget.height_for(width, TALLEST), widget.least_width(TALLEST)
    before = image_of(widget)
    widget.show_panel(second, key_text)
    assert (widget.form(), widget.height_for(width, TALLEST), widget.least_width(TALLEST)) == (form, height, least)
    assert image_of(widget) != before
    widget.show_panel(first, key_text)
    assert image_of(widget) == before


@pytest.mark.parametrize("name", PAIRS)
def test_light_and_dark_are_different_pictures(shown, qapp, name: str) -> None:
    widget = shown(PAIRS[name][0])
    dark = image_of(widget)
    widget.theme.choose("light")
    assert image_of(widget) != dark


@pytest.mark.parametrize("name", PAIRS)
def test_every_number_is_in_the_text_and_can_be_copied(shown, qtbot, name: str) -> None:
    record = PAIRS[name][0]
    widget = shown(record)
    numbers = drawn_numbers(record)
    assert numbers
    for number in numbers:
        assert number in widget.text(), number
    qtbot.keyClick(widget, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == widget.text()


@pytest.mark.parametrize("name", PAIRS)
def test_the_focused_panel_is_described_to_screen_readers(shown, until: Until, name: str) -> None:
    first, second = PAIRS[name]
    widget = shown(first)
    widget.activateWindow()
    widget.setFocus()
    until(widget.hasFocus)
    assert widget.accessibleName() == first.caption.key
    before = widget.accessibleDescription()
    assert re.search(r"\d\.\d\d", before)
    widget.show_panel(second, key_text)
    assert widget.accessibleDescription() != before


def drawn_numbers(record: Panel) -> set[str]:
    """The numbers that a panel's text must contain, derived from the record."""
    kind = type(record).__name__
    if kind in ("HeatMap", "NumberGrid"):
        return numbers_of(record.values, 2 if kind == "HeatMap" else 3)
    if kind == "Scan":
        return set.union(numbers_of(record.input, 2), *(numbers_of(values, 2) for _, values in record.outputs))
    if kind == "Products":
        factors = numbers_of(record.window, 2) | numbers_of(record.kernel, 2)
        return factors | numbers_of(record.window * record.kernel, 2) | {signed(record.total, 4)}
    if kind == "Bars":
        return {signed(bar.value, 3) for bar in record.bars} | {bar.detail.replace("-", "−") for bar in record.bars}
    if kind == "Curve":
        return {fixed(record.points[0][0], 3), *map(str, record.counts.tolist())}
    return {signed(term.value, 4) for term in record.terms} | {fixed(record.result, 3)}


def test_pointing_at_a_map_moves_the_probe_by_its_step(shown, qtbot) -> None:
    widget = shown(heat_map(1))
    moved, chosen = QSignalSpy(widget.probe_requested), QSignalSpy(widget.probe_chosen)
    cells = widget._cells(widget.content_rect())
    hover(widget, center(cells.place(5, 2)))
    hover(widget, center(cells.place(4, 3)))
    assert [moved.at(index) for index in range(moved.count())] == [[2, 1]]
    hover(widget, center(cells.place(0, 7)))
    assert moved.at(1) == [0, 3]
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=center(cells.place(7, 0)))
    assert chosen.at(0) == [3, 0]
    assert f"{widget.record.values[5, 2]:.4f}".replace("-", "−") in widget.text_at(QPointF(center(cells.place(5, 2))))


def test_pointing_at_a_map_without_steps_moves_nothing(shown, qtbot) -> None:
    widget = shown(replace(heat_map(1), step=0))
    moved = QSignalSpy(widget.probe_requested)
    hover(widget, widget.content_rect().center().toPoint())
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
    assert moved.count() == 0


def test_pointing_at_either_result_of_a_scan_moves_the_probe(shown, qtbot) -> None:
    widget = shown(scan(1))
    moved = QSignalSpy(widget.probe_requested)
    source, first, second = widget._sides(widget.content_rect())
    hover(widget, center(source.place(3, 3)))
    assert moved.count() == 0
    assert f"{widget.record.input[3, 3]:.4f}".replace("-", "−") in widget.text_at(QPointF(center(source.place(3, 3))))
    hover(widget, center(first.place(2, 4)))
    hover(widget, center(second.place(5, 0)))
    assert [moved.at(0), moved.at(1)] == [[2, 4], [5, 0]]


def test_while_a_scan_is_playing_what_is_to_come_is_dimmed(shown) -> None:
    widget = shown(replace(scan(1), row=2, column=3))
    full = image_of(widget)
    widget.revealing = True
    veiled = image_of(widget)
    for cells in widget._sides(widget.content_rect())[1:]:
        for row in range(6):
            for column in range(6):
                place = cells.place(row, column).topLeft().toPoint() + QPoint(4, 4)
                changed = full.pixelColor(place) != veiled.pixelColor(place)
                assert changed == ((row, column) > (2, 3)), (row, column)
    source = widget._sides(widget.content_rect())[0]
    assert full.pixelColor(center(source.target)) == veiled.pixelColor(center(source.target))
    widget.revealing = False
    assert image_of(widget) == full


def test_both_windows_are_seen_where_they_lie_over_each_other(shown) -> None:
    record = replace(scan(1), marks=(Mark(3, 3, 6, 6, "first"), Mark(3, 3, 6, 6, "second")))
    widget = shown(record, 900)
    place = widget._sides(widget.content_rect())[0].place(3, 3, 6, 6).toRect()
    image = image_of(widget)
    rows = range(place.top() - 2, place.top() + 3)
    edge = [image.pixelColor(x, y) for x in range(place.left(), place.right()) for y in rows]
    green, red = QColor(widget.theme.tokens.accent), QColor(widget.theme.tokens.against)
    assert sum(near(colour, green) for colour in edge) > 5
    assert sum(near(colour, red) for colour in edge) > 5


def near(one: QColor, other: QColor) -> bool:
    return max(abs(a - b) for a, b in zip(one.toTuple(), other.toTuple(), strict=True)) < 60


def test_votes_colour_the_picture_by_their_strength(shown) -> None:
    record = overlay(1)
    widget = shown(with_values(record, 0.0))
    spot = center(widget._cells(widget.content_rect()).place(1, 1))

    def colour(value: float) -> QColor:
        widget.show_panel(with_values(record, value), key_text)
        return image_of(widget).pixelColor(spot)

    nothing, little, much, against = colour(0.0), colour(0.2), colour(1.0), colour(-1.0)
    assert nothing == QColor(128, 128, 128)
    assert much.red() - much.blue() > little.red() - little.blue() > 10
    assert against.blue() - against.red() > 50


def test_a_cell_outside_the_picture_is_hatched_and_described(shown) -> None:
    widget = shown(number_grid(1))
    cells = widget._cells(widget.content_rect())
    outside = cells.place(1, 2).adjusted(3, 3, -3, -3).toRect()
    image, y = image_of(widget), outside.center().y()
    colours = {image.pixelColor(x, y).name() for x in range(outside.left(), outside.right())}
    assert widget.theme.tokens.panel in colours
    assert len(colours) > 1
    assert "outside" in widget.text_at(cells.place(1, 2).center())


def test_a_product_is_described_with_its_factors(shown) -> None:
    record = products(1)
    widget = shown(record)
    cells = widget._cells(widget.content_rect())
    for column in (1, 5, 9):
        text = widget.text_at(cells.place(2, column).center())
        factors = record.window[2, 1], record.kernel[2, 1]
        assert text == f"{fixed(factors[0], 4)} × {fixed(factors[1], 4)} = {fixed(factors[0] * factors[1], 4)}"
    assert widget.text_at(cells.place(2, 3).center()) == widget.text()


@pytest.mark.parametrize("size", [1, 3, 5, 7])
@pytest.mark.parametrize("width", [420, 700])
def test_kernels_of_any_size_fit(shown, size: int, width: int) -> None:
    window = draw(size, size, seed=size)
    widget = shown(replace(products(1), window=window, kernel=window), width)
    rect = widget.content_rect()
    target = widget._cells(rect).target
    assert rect.adjusted(0, -1, 0, 1).contains(target)
    assert target.right() <= rect.right() - 55


def test_choosing_a_bar_by_key_or_pointer_wants_its_channel(shown, qtbot) -> None:
    widget = shown(bars(1))
    spy = QSignalSpy(widget.channel_requested)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return):
        qtbot.keyClick(widget, key)
    assert spy.at(0) == [3]
    rect = widget.content_rect()
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPointF(rect.center().x(), rect.bottom() - 5).toPoint())
    assert spy.at(1) == [0]


def test_the_zero_line_stays_in_the_middle_once_a_number_was_negative(shown) -> None:
    """It would jump with every sign."""
    up = Bars(Phrase("up"), (Bar(Phrase("a"), 0.5), Bar(Phrase("b"), 0.5)), limit=1.0)
    down = replace(up, bars=(Bar(Phrase("a"), -0.5), Bar(Phrase("b"), 0.5)))
    widget = shown(up)
    at_the_left = image_of(widget)
    widget.show_panel(down, key_text)
    widget.show_panel(up, key_text)
    assert image_of(widget) != at_the_left
    assert image_of(shown(up)) == at_the_left


@pytest.mark.parametrize("terms", [3, 12, 13, 64])
def test_the_shown_terms_of_a_sum_add_up(shown, terms: int) -> None:
    record = summed(3, terms)
    widget = shown(record)
    line = widget.text().splitlines()[1].replace("−", "-")
    left, result = line.split(" = ")
    numbers = [float(number) for number in re.findall(r"[+-]\d+\.\d+", left)]
    assert len(numbers) == min(terms + 1, 12)
    assert sum(numbers) == pytest.approx(float(result), abs=0.0006 * len(numbers))
    assert float(result) == pytest.approx(record.result, abs=0.0006)
    assert "(bias)" in line
    assert ("smaller" in line) == (terms > 11)


def test_the_shown_terms_of_a_sum_are_its_largest(shown) -> None:
    record = summed(3, 64)
    line = shown(record).text().splitlines()[1]
    sizes = sorted(((abs(term.value), term.label.key) for term in record.terms[:-1]), reverse=True)
    for rank, (_, label) in enumerate(sizes):
        assert (f"({label})" in line) == (rank < 10)


def test_a_written_formula_wraps_and_its_place_never_shrinks(shown) -> None:
    short = exact(1)
    long = replace(short, text=" + ".join(["exp(-1.234)"] * 12))
    widget = shown(short, 300)
    low = widget.height_for(300, TALLEST)
    widget.show_panel(long, key_text)
    high = widget.height_for(300, TALLEST)
    assert high > low
    widget.show_panel(short, key_text)
    assert widget.height_for(300, TALLEST) == high


@pytest.mark.parametrize(
    ("limits", "decimals"),
    [((0, 1), 2), ((-30, 30), 2), ((0, 0.1), 2), ((0, 0.05), 3), ((-0.004, 0.001), 4), ((0, 0), 2)],
)
def test_small_numbers_get_more_decimals(limits: tuple[float, float], decimals: int) -> None:
    assert decimals_for(limits) == decimals


@pytest.mark.parametrize(
    ("value", "plain", "with_sign"),
    [(0.126, "0.13", "+0.13"), (-0.126, "−0.13", "−0.13"), (-0.001, "0.00", "+0.00"), (float("nan"), "–", "–")],
)
def test_numbers_are_written_alike_everywhere(value: float, plain: str, with_sign: str) -> None:
    assert (fixed(value), signed(value)) == (plain, with_sign)


# By Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency"
# (2009): no cones of one kind at all; for linear RGB.
BLINDNESS = {
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}


def lab(linear: np.ndarray) -> np.ndarray:
    """CIE L*a*b* of linear sRGB, D65."""
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    share = to_xyz @ np.clip(linear, 0, 1) / [0.9505, 1, 1.089]
    f = np.where(share > 0.008856, np.cbrt(share), 7.787 * share + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("scheme", ["dark", "light"])
@pytest.mark.parametrize("blindness", BLINDNESS)
def test_pairs_of_colours_are_distinct_for_everybody(qapp, scheme: str, blindness: str) -> None:
    """A difference of 2.3 is just noticed; 25 is another colour."""

    def seen(colour: QColor) -> np.ndarray:
        share = np.array(colour.getRgbF()[:3])
        linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
        return lab(np.array(BLINDNESS[blindness]) @ linear)

    theme = Theme(qapp, scheme)
    right, wrong = QColor(theme.tokens.accent), QColor(theme.tokens.against)
    assert np.linalg.norm(seen(right) - seen(wrong)) > 25
    assert np.linalg.norm(seen(theme.sign_colour(1)) - seen(theme.sign_colour(-1))) > 50


def test_a_theme_that_changes_repaints(theme: Theme, shown) -> None:
    widget = shown(heat_map(1))
    theme.choose("light")
    light = image_of(widget)
    theme.choose("dark")
    assert image_of(widget) != light
