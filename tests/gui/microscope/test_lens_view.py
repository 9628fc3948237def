"""The lens view, on the bundled network's layers and on a lens of the test's own."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget

from smiledesk.gui.common.phrasebook import read_phrasebook
from smiledesk.gui.microscope.lens_view import LensView
from smiledesk.gui.microscope.panel_flow import arranged
from smiledesk.gui.microscope.panels.heat_map import HeatMapPanel
from smiledesk.gui.microscope.panels.scan import ScanPanel
from smiledesk.lenses.base import Explanation, HeatMap, Phrase, Probe, Subject
from tests.support.children import Until
from tests.support.lens_subjects import demo_subject, explained, layer_names, some_probe
from tests.support.pointer import hover

TALLEST = 260


@pytest.fixture
def view(theme, qtbot) -> LensView:
    view = LensView(theme, read_phrasebook())
    qtbot.addWidget(view)
    view.resize(480, 760)
    view.show()
    return view


def show(view: LensView, subject: Subject, probe: Probe | None = None) -> Explanation:
    probe = probe or some_probe(subject)
    explanation = explained(subject, probe)
    view.show_explanation(subject, probe, explanation)
    return explanation


def live(view: LensView, subject: Subject) -> None:
    """Explain every requested probe, as the window does."""
    view.probe_moved.connect(lambda probe: show(view, subject, probe))


def places(view: LensView) -> list[tuple[QWidget, tuple[int, ...]]]:
    """The place of every widget in the view."""
    return [
        (widget, (*widget.mapTo(view, QPoint()).toTuple(), *widget.size().toTuple()))
        for widget in view.findChildren(QWidget)
        if widget.isVisible()
    ]


@pytest.mark.parametrize("layer", layer_names())
@pytest.mark.parametrize("width", [420, 560, 920])
def test_every_lens_of_the_bundled_network_is_shown_and_right(view, qtbot, layer: str, width: int) -> None:
    subject = demo_subject(layer)
    view.resize(width, 760)
    explanation = show(view, subject)
    qtbot.wait(1)
    assert [type(widget.record) for widget in view.flow.widgets] == [type(panel) for panel in explanation.panels]
    assert all(check.holds for check in view.checks.checks)
    assert len(view.checks.checks) == 1 + len(explanation.checks)
    assert layer in view.facts.text()
    assert "×".join(map(str, subject.layer.output.shape)) in view.facts.text()
    for widget in view.flow.widgets:
        assert widget.isVisible()
        assert widget.width() <= view.flow.width()
        assert widget.width() >= min(widget.least_width(0), 160)
        assert view.flow.rect().contains(widget.geometry())
        assert not any(widget.geometry().intersects(o.geometry()) for o in view.flow.widgets if o is not widget)


@pytest.mark.parametrize("layer", layer_names())
def test_nothing_jumps_from_frame_to_frame(view, qtbot, layer: str) -> None:
    smiling, serious = demo_subject(layer), demo_subject(layer, "no_smile")
    probe = some_probe(smiling)
    for subject in (smiling, serious, smiling):
        show(view, subject, probe)
        qtbot.wait(1)
    before, picture = places(view), view.grab().toImage()
    show(view, serious, probe)
    qtbot.wait(1)
    assert places(view) == before
    assert view.grab().toImage() != picture


def test_widgets_are_used_again_from_lens_to_lens(view) -> None:
    first = demo_subject("conv_2")
    show(view, first)
    widgets = set(view.flow.widgets)
    show(view, demo_subject("relu_1"))
    show(view, first)
    assert set(view.flow.widgets) == widgets
    show(view, demo_subject("conv_3"))
    assert widgets <= set(view.flow.widgets)
    hidden = [widget for widget in view.flow.children() if isinstance(widget, QWidget) and widget.isVisible()]
    assert set(hidden) == set(view.flow.widgets)


def test_the_badge_is_red_where_the_network_disagrees(view) -> None:
    subject = demo_subject("conv_2")
    probe = some_probe(subject)
    right = explained(subject, probe)
    largest = max(1.0, float(np.abs(subject.layer.output).max()))
    for wrong_by, holds in ((0.0, True), (0.5e-4 * largest, True), (2e-4 * largest, False), (float("nan"), False)):
        view.show_explanation(subject, probe, replace(right, value=right.value + wrong_by))
        (check,) = view.checks.checks
        assert check.holds == holds
        assert ("✓" in view.checks.text(), "✗" in view.checks.text()) == (holds, not holds)
        image = view.checks.grab().toImage()
        colours = {image.pixelColor(x, y).name() for x in range(4, 40) for y in range(18, image.height() - 4)}
        tokens = view.checks.theme.tokens
        assert (tokens.accent in colours, tokens.against in colours) == (holds, not holds)


def test_further_checks_have_badges_of_their_own(view) -> None:
    subject = demo_subject("logits")
    probe = some_probe(subject)
    explanation = explained(subject, probe)
    label, by_hand, expected = explanation.checks[0]
    view.show_explanation(subject, probe, replace(explanation, checks=((label, by_hand + 1.0, expected),)))
    assert [check.holds for check in view.checks.checks] == [True, False]


def test_arrow_keys_on_a_focused_map_move_the_probe_by_a_cell(view, qtbot) -> None:
    subject = demo_subject("relu_1")
    live(view, subject)
    show(view, subject, Probe(3, 10, 10))
    spy = QSignalSpy(view.probe_moved)
    panel = next(widget for widget in view.flow.widgets if isinstance(widget, HeatMapPanel))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
        qtbot.keyClick(panel, key)
    seen = [(spy.at(i)[0].row, spy.at(i)[0].column) for i in range(spy.count())]
    assert seen == [(10, 11), (11, 11), (12, 11), (12, 10), (11, 10)]
    for key, expected in ((Qt.Key.Key_Home, (0, 0)), (Qt.Key.Key_End, (63, 63))):
        qtbot.keyClick(panel, key)
        assert (view.probe.row, view.probe.column) == expected
    qtbot.keyClick(panel, Qt.Key.Key_Right)
    assert (view.probe.row, view.probe.column) == (63, 63)


def test_page_keys_change_the_channel_brackets_the_layer_escape_closes(view, qtbot) -> None:
    subject = demo_subject("conv_1")
    live(view, subject)
    show(view, subject, Probe(3, 10, 10))
    layers, closed = QSignalSpy(view.layer_requested), QSignalSpy(view.closed)
    panel = view.flow.widgets[0]
    qtbot.keyClick(panel, Qt.Key.Key_PageDown)
    assert view.probe == Probe(4, 10, 10)
    qtbot.keyClick(panel, Qt.Key.Key_PageUp)
    qtbot.keyClick(panel, Qt.Key.Key_PageUp)
    assert view.probe == Probe(2, 10, 10)
    qtbot.keyClick(panel, Qt.Key.Key_BracketRight)
    qtbot.keyClick(panel, Qt.Key.Key_BracketLeft)
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert [layers.at(0), layers.at(1)] == [[1], [-1]]
    assert closed.count() == 1


def test_where_there_are_no_cells_arrows_change_the_unit(view, qtbot) -> None:
    subject = demo_subject("dense_1")
    live(view, subject)
    show(view, subject, Probe(5))
    assert not view.transport.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.probe == Probe(6)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.probe == Probe(4)


def test_every_control_is_reached_by_tab(view, qtbot, until: Until) -> None:
    subject = demo_subject("pool_1")
    show(view, subject)
    view.activateWindow()
    view.setFocus()
    until(view.hasFocus)
    reached: set[QWidget] = set()
    for _ in range(60):
        widget = view.window().focusWidget()
        reached.add(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    expected = {view.previous, view.next, view.close_button, view.why, view.checks, view.observations}
    expected |= {view.transport.play, view.transport.position, view.transport.speed, *view.flow.widgets}
    assert expected <= reached
    assert all(widget.accessibleName() or widget.text() for widget in expected)


def test_the_pointer_moves_the_probe_until_a_click_holds_it(view, qtbot) -> None:
    subject = demo_subject("relu_1")
    live(view, subject)
    show(view, subject, Probe(3, 0, 0))
    qtbot.wait(1)
    panel = next(widget for widget in view.flow.widgets if isinstance(widget, HeatMapPanel))

    def spot(row: int, column: int) -> QPoint:
        return panel._cells(panel.content_rect()).place(row, column).center().toPoint()

    hover(panel, spot(20, 30))
    assert view.probe == Probe(3, 20, 30)
    qtbot.mouseClick(panel, Qt.MouseButton.LeftButton, pos=spot(20, 30))
    assert "held" in view.facts.text()
    hover(panel, spot(40, 50))
    assert view.probe == Probe(3, 20, 30)
    qtbot.mouseClick(panel, Qt.MouseButton.LeftButton, pos=spot(20, 30))
    assert "held" not in view.facts.text()
    hover(panel, spot(50, 10))
    assert view.probe == Probe(3, 50, 10)


def test_playing_slides_the_filter_and_dims_what_is_to_come(view, qtbot) -> None:
    subject = demo_subject("conv_2")
    live(view, subject)
    show(view, subject, Probe(3, 0, 0))
    scan = next(widget for widget in view.flow.widgets if isinstance(widget, ScanPanel))
    assert not scan.revealing
    view.transport.set_speed(10)
    view.transport.play.click()
    assert scan.revealing
    qtbot.waitUntil(lambda: (view.probe.row, view.probe.column) > (0, 20), timeout=60_000)
    assert (scan.record.row, scan.record.column) == (view.probe.row, view.probe.column)
    view.transport.play.click()
    assert not scan.revealing


def test_playing_stops_for_another_layer_and_when_there_is_nothing(view) -> None:
    show(view, demo_subject("conv_2"))
    view.transport.play.click()
    show(view, demo_subject("conv_1"))
    assert not view.transport.playing
    view.transport.play.click()
    view.clear()
    assert not view.transport.playing


def test_only_controls_that_a_lens_uses_are_offered(view, qtbot) -> None:
    pooled, convolved, rectified = demo_subject("pool_1"), demo_subject("conv_2"), demo_subject("relu_1")
    spy = QSignalSpy(view.probe_moved)
    show(view, rectified)
    assert not view.controls.isVisible()
    show(view, convolved, Probe(3, 1, 1))
    assert view.controls.beside.isVisible()
    assert not view.controls.nudges.buttons()[0].isVisible()
    view.controls.beside.setValue(8)
    assert spy.at(0) == [Probe(3, 1, 1, beside=7)]
    view.controls.beside.setValue(0)
    assert spy.at(1) == [Probe(3, 1, 1)]
    show(view, pooled, Probe(3, 1, 1, nudge=(1, 0)))
    assert not view.controls.beside.isVisible()
    for button, nudge in zip(view.controls.nudges.buttons(), ((0, -1), (-1, 0), (1, 0), (0, 1)), strict=True):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert view.probe.nudge == nudge


def test_why_opens_the_deeper_text(view, qtbot) -> None:
    show(view, demo_subject("conv_1"))
    assert view.plain.isVisible()
    assert not view.deeper.isVisible()
    qtbot.keyClick(view.why, Qt.Key.Key_Space)
    assert view.deeper.isVisible()
    assert view.deeper.text() == read_phrasebook().why("convolution")


def test_the_lens_of_an_unknown_layer_kind_is_shown(view) -> None:
    subject = demo_subject("relu_1")
    values = np.eye(5, dtype=np.float32)
    value = float(subject.layer.output[2, 3, 0])
    explanation = Explanation((HeatMap(Phrase("some map"), values, (0.0, 1.0)),), value)
    layer = replace(subject.layer, kind="whitening", name="white")
    strange = replace(subject, layers=(*subject.layers[:2], layer, *subject.layers[3:]))
    view.show_explanation(strange, Probe(0, 2, 3), explanation)
    assert view.title.text() == "Whitening"
    assert "white" in view.facts.text()
    assert not view.plain.isVisible()
    assert view.checks.checks[0].holds


def test_a_cleared_view_shows_the_reason_and_comes_back(view) -> None:
    subject = demo_subject("conv_2")
    show(view, subject)
    view.scroller.verticalScrollBar().setValue(40)
    view.clear()
    assert "no face" in view.facts.text()
    assert not view.scroller.isVisible()
    show(view, subject)
    assert view.scroller.isVisible()
    assert view.checks.checks[0].holds
    assert view.scroller.verticalScrollBar().value() == 40


def test_panels_fill_a_large_view_and_keep_to_a_small_one(view, qapp) -> None:
    """In the small one, which a window of 1366x768 gives, at least the first panel of each kind is in view."""
    for layer in layer_names():
        tallest = []
        for size in ((554, 711), (1055, 1383)):
            view.resize(*size)
            view.flow.start_anew()
            show(view, demo_subject(layer))
            qapp.processEvents()
            seen = view.scroller.viewport().rect()
            first = {type(widget): widget for widget in reversed(view.flow.widgets)}.values()
            assert all(seen.contains(place_in(widget, view.scroller.viewport())) for widget in first), (layer, size)
            maps = [widget.height() for widget in view.flow.widgets if isinstance(widget, HeatMapPanel | ScanPanel)]
            tallest.append(max(maps, default=0))
        assert tallest[1] >= 1.1 * tallest[0], layer
        assert view.flow.height() > 0.4 * seen.height(), layer


def place_in(widget: QWidget, other: QWidget) -> QRect:
    return QRect(widget.mapTo(other, QPoint()), widget.size())


@pytest.mark.parametrize("width", [420, 700, 960, 1400])
def test_rows_are_filled_and_low_panels_stand_below_each_other(view, width: int) -> None:
    for layer in layer_names():
        show(view, demo_subject(layer))
        placed = arranged(view.flow.widgets, width, TALLEST)
        tops = [each.place.top() for each in placed]
        assert len(placed) == len(view.flow.widgets)
        assert all(each.place.right() < width for each in placed)
        assert all(each.place.height() >= each.widget.height_for(each.place.width(), TALLEST) for each in placed)
        assert tops[0] == 0
