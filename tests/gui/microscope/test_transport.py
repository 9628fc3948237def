"""The transport: play, pause, step and scrub request the right cells."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from smiledesk.gui.microscope.transport import CELLS_A_SECOND, SPEEDS, Transport


@pytest.fixture
def transport(theme, qtbot) -> Transport:
    transport = Transport(theme)
    qtbot.addWidget(transport)
    transport.resize(460, 40)
    transport.show_cells(24, 6, 4)
    transport.show()
    return transport


def spy_on_probes(transport: Transport) -> QSignalSpy:
    return QSignalSpy(transport.cell_requested)


def cells(spy: QSignalSpy) -> list[int]:
    return [spy.at(index)[0] for index in range(spy.count())]


def test_showing_a_cell_wants_none(transport) -> None:
    spy = spy_on_probes(transport)
    transport.show_cells(24, 6, 9)
    assert spy.count() == 0
    assert transport.position.value() == 9
    assert transport.place.text() == "10/24"


def test_single_steps_go_around_the_ends(transport, qtbot) -> None:
    spy = spy_on_probes(transport)
    qtbot.mouseClick(transport.forward, Qt.MouseButton.LeftButton)
    transport.show_cells(24, 6, 0)
    qtbot.mouseClick(transport.back, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(transport.forward, Qt.MouseButton.LeftButton)
    assert cells(spy) == [5, 23, 0]


def test_scrubbing_by_key_goes_by_cells_and_rows(transport, qtbot) -> None:
    spy = spy_on_probes(transport)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(transport.position, key)
    assert cells(spy) == [5, 11, 23, 0]


def test_playing_moves_on_from_cell_to_cell_until_it_is_paused(transport, qtbot) -> None:
    transport.set_speed(5)
    spy = spy_on_probes(transport)
    qtbot.mouseClick(transport.play, Qt.MouseButton.LeftButton)
    assert transport.playing
    qtbot.waitUntil(lambda: spy.count() >= 4, timeout=60_000)
    qtbot.mouseClick(transport.play, Qt.MouseButton.LeftButton)
    seen = cells(spy)
    steps = [(after - before) % 24 for before, after in pairwise(seen)]
    assert seen[0] > 4
    assert all(step >= 1 for step in steps)
    qtbot.wait(120)
    assert cells(spy) == seen


@pytest.mark.parametrize("speed", [1.0, 10.0])
def test_the_speed_is_in_cells_a_second(transport, qtbot, speed: float) -> None:
    """However rarely the timer fires: fast sliding skips cells instead of falling behind."""
    transport.show_cells(4096, 64, 0)
    transport.set_speed(speed)
    transport.play.click()
    qtbot.wait(900)
    elapsed = 0.9
    passed = transport.position.value()
    assert 0.6 * elapsed * speed * CELLS_A_SECOND <= passed <= 1.4 * elapsed * speed * CELLS_A_SECOND + 1


def test_an_older_frame_does_not_set_back_the_playing_cell(transport, qtbot) -> None:
    transport.set_speed(10)
    spy = spy_on_probes(transport)
    transport.play.click()
    qtbot.waitUntil(lambda: spy.count() >= 2, timeout=60_000)
    place = transport.position.value()
    transport.show_cells(24, 6, 4)
    assert transport.position.value() == place


def test_hiding_it_and_another_output_stop_it(transport) -> None:
    transport.play.click()
    transport.hide()
    assert not transport.playing
    transport.show()
    transport.play.click()
    transport.show_cells(100, 10, 0)
    assert not transport.playing


def test_everything_is_reached_by_key_and_named(transport, qtbot) -> None:
    for widget in (transport.back, transport.play, transport.forward, transport.position, transport.speed):
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert widget.accessibleName()
    actions = transport.speed.menu().actions()
    assert [action.text() for action in actions] == [f"{speed:g}×" for speed in SPEEDS]
    actions[0].trigger()
    assert transport.speed.text() == "0.25×"
