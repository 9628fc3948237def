"""The microscope: from a map to its lens, from cell to cell and layer to layer, all panes on one frame."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt

from smiledesk.app import Application
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.phrasebook import read_phrasebook
from smiledesk.gui.live.live_view import LiveView
from smiledesk.gui.microscope.lens_view import LensView
from smiledesk.gui.microscope.microscope import Microscope
from smiledesk.gui.microscope.network_view import NetworkView
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.lenses import LENSES
from smiledesk.lenses.base import Probe
from tests.support.small_networks import BUILDS, SmallNetwork


class Bench:
    """The microscope with its panes, without a window around them."""

    def __init__(self, theme, qtbot) -> None:
        self.network_view = NetworkView(theme)
        self.live_view = LiveView(theme)
        self.lens_view = LensView(theme, read_phrasebook())
        for widget in (self.network_view, self.live_view, self.lens_view):
            qtbot.addWidget(widget)
        self.microscope = Microscope(self.network_view, self.live_view, self.lens_view)

    def use(self, network: SmallNetwork) -> None:
        self.network_view.show_card(network.bundle.card)
        self.microscope.use(network.bundle)

    def show(self, analysis, card=None) -> None:
        self.network_view.show_trace(analysis.trace)
        self.live_view.show_analysis(analysis, card, 0.5, mirrored=False, note="")
        self.microscope.show_analysis(analysis)
        self.microscope.refresh()


@pytest.fixture
def bench(theme, qtbot) -> Bench:
    return Bench(theme, qtbot)


def value_at(trace, name: str, probe: Probe) -> float:
    output = next(layer.output for layer in trace.layers if layer.name == name)
    return float(output[probe.row, probe.column, probe.channel] if output.ndim == 3 else output[probe.channel])


@pytest.mark.parametrize("build", BUILDS)
def test_every_layer_of_any_network_opens_and_shows_the_networks_value(bench, tmp_path: Path, build: str) -> None:
    network = SmallNetwork(tmp_path, build)
    bench.use(network)
    analysis = network.analysis()
    for layer in network.bundle.card.layers:
        shape = layer.output_shape
        probe = Probe(shape[-1] - 1, *(length // 3 for length in shape[:-1]))
        bench.microscope.open_map(layer.name, probe.channel, probe.row, probe.column)
        bench.show(analysis)
        if layer.kind in LENSES:
            assert bench.lens_view.probe == probe
            assert bench.lens_view._explanation.value == pytest.approx(
                value_at(analysis.trace, layer.name, probe), abs=1e-4
            )
        else:
            assert bench.lens_view._explanation is None
            assert f"'{layer.kind}'" in bench.lens_view.facts.text()


def test_nothing_is_explained_while_no_lens_is_open_and_then_once_a_refresh(bench, tmp_path, monkeypatch) -> None:
    network = SmallNetwork(tmp_path, "one block")
    bench.use(network)
    explained: list[Probe] = []
    real = LENSES["convolution"].explain

    def counted(subject, probe):
        explained.append(probe)
        return real(subject, probe)

    monkeypatch.setattr(LENSES["convolution"], "explain", counted)
    bench.show(network.analysis(0))
    assert explained == []
    bench.microscope.open_map("layer1", 2, 3, 4)
    bench.microscope.move_probe(Probe(2, 5, 6))
    bench.microscope.show_analysis(network.analysis(1, seed=1))
    bench.microscope.move_probe(Probe(2, 7, 8))
    bench.microscope.refresh()
    bench.microscope.refresh()
    assert explained == [Probe(2, 7, 8)]
    bench.microscope.close()
    bench.show(network.analysis(2))
    assert len(explained) == 1


def test_the_lens_follows_layers_and_keeps_its_place(bench, tmp_path) -> None:
    network = SmallNetwork(tmp_path, "one block")
    bench.use(network)
    bench.microscope.open_map("layer2", 4, 10, 21)
    bench.microscope.change_layer(1)
    assert (bench.microscope.layer.kind, bench.microscope.probe) == ("max_pooling", Probe(4, 5, 10))
    bench.microscope.change_layer(-1)
    assert (bench.microscope.layer.kind, bench.microscope.probe) == ("relu", Probe(4, 11, 21))
    bench.microscope.change_layer(-2)
    assert (bench.microscope.layer.kind, bench.microscope.probe) == ("rescaling", Probe(0, 11, 21))
    bench.microscope.change_layer(-1)
    assert bench.microscope.layer.kind == "rescaling"


def test_another_model_keeps_the_lens_open_at_the_same_layer(bench, tmp_path) -> None:
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
    large, small = (
        SmallNetwork(tmp_path / "first", "two blocks in colour"),
        SmallNetwork(tmp_path / "second", "one block"),
    )
    bench.use(large)
    bench.show(large.analysis())
    bench.microscope.open_map("layer4", 4, 11, 11)
    bench.microscope.refresh()
    bench.use(small)
    bench.show(small.analysis())
    assert bench.microscope.layer == small.bundle.card.layers[4]
    assert bench.lens_view._subject.layer.name == "layer4"
    assert bench.microscope.probe == Probe(4, 0, 0)
    # A trace of the network before is not explained by the weights of this one.
    bench.show(large.analysis())
    assert bench.lens_view._subject is None


def test_an_epoch_of_the_same_build_moves_nothing(bench, tmp_path) -> None:
    for name in ("0", "1"):
        (tmp_path / name).mkdir()
    epochs = [SmallNetwork(tmp_path / str(seed), "one block", seed) for seed in (0, 1)]
    bench.use(epochs[0])
    bench.show(epochs[0].analysis())
    bench.microscope.open_map("layer1", 3, 4, 5)
    bench.microscope.refresh()
    tiles, value = dict(bench.network_view.tiles), bench.lens_view._explanation.value
    bench.use(epochs[1])
    bench.microscope.refresh()
    assert bench.network_view.tiles == tiles
    assert bench.lens_view._explanation.value == value
    analysis = epochs[1].analysis()
    bench.show(analysis)
    assert bench.lens_view._explanation.value == pytest.approx(
        value_at(analysis.trace, "layer1", Probe(3, 4, 5)), abs=1e-4
    )
    assert bench.lens_view._explanation.value != pytest.approx(value)


def test_a_step_opens_where_there_is_something_to_see(bench, tmp_path) -> None:
    network = SmallNetwork(tmp_path, "two blocks in colour")
    bench.use(network)
    analysis = network.analysis()
    bench.show(analysis)
    for step, kind in ((1, "convolution"), (2, "relu"), (3, "max_pooling"), (4, "dense")):
        bench.microscope.open_lesson_step(step)
        bench.microscope.refresh()
        layers = [layer for layer in analysis.trace.layers if layer.kind == kind]
        layer = layers[-1 if kind == "dense" else 0]
        assert bench.microscope.layer.name == layer.name
        edge = layer.output.shape[0] // 8 if layer.output.ndim == 3 else 0
        inner = layer.output[edge:-edge, edge:-edge] if edge else layer.output
        assert value_at(analysis.trace, layer.name, bench.microscope.probe) == inner.max()


def test_a_network_without_a_step_stays_closed(bench, tmp_path) -> None:
    network = SmallNetwork(tmp_path, "no convolution")
    bench.use(network)
    bench.show(network.analysis())
    assert not bench.microscope.open_lesson_step(1)
    assert bench.microscope.layer is None


def shown(application: Application) -> bool:
    analysis = application.window._analysis
    return analysis is not None and analysis.trace is not None


def opened(window: MainWindow, qtbot, name: str) -> None:
    """A lens on that layer is open, and has explained something."""
    qtbot.waitUntil(lambda: window.lens_view.isVisible() and window.lens_view._subject is not None, timeout=60_000)
    assert window.lens_view._subject.layer.name == name


def click_on_map(window: MainWindow, qtbot, name: str, channel: int, down: float = 0.5) -> None:
    tile = window.network_view.tiles[name]
    place = tile.map_rect(channel)
    spot = QPointF(place.center().x(), place.top() + down * place.height())
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton, pos=spot.toPoint())


def test_a_click_opens_a_lens_and_the_keys_move_it(start, qtbot) -> None:
    application = start("demo")
    window = application.window
    qtbot.waitUntil(lambda: shown(application), timeout=60_000)
    click_on_map(window, qtbot, "conv_2", 7)
    opened(window, qtbot, "conv_2")
    assert window.microscope.probe.channel == 7
    probe = window.microscope.probe
    qtbot.keyClick(window.lens_view, Qt.Key.Key_Right)
    qtbot.keyClick(window.lens_view, Qt.Key.Key_Down)
    assert window.microscope.probe == Probe(7, probe.row + 1, probe.column + 1)
    qtbot.keyClick(window.lens_view, Qt.Key.Key_PageDown)
    assert window.microscope.probe.channel == 8
    for key, name in ((Qt.Key.Key_BracketRight, "relu_2"), (Qt.Key.Key_BracketLeft, "conv_2")):
        qtbot.keyClick(window.lens_view, key)
        qtbot.waitUntil(lambda name=name: window.lens_view._subject.layer.name == name, timeout=60_000)
    # From the picture, which has no use for it, the key means the lens too.
    window.picture.live_view.setFocus()
    qtbot.keyClick(window.picture.live_view, Qt.Key.Key_PageUp)
    assert window.microscope.probe.channel == 7
    qtbot.keyClick(window.picture.live_view, Qt.Key.Key_Escape)
    assert not window.lens_view.isVisible()
    assert window.microscope.layer is None
    assert window.network_view.overlay.feed is None


def test_enter_on_a_marked_map_opens_it_and_escape_leads_back_to_it(start, qtbot) -> None:
    application = start("demo")
    window = application.window
    qtbot.waitUntil(lambda: shown(application), timeout=60_000)
    tile = window.network_view.tiles["pool_1"]
    tile.setFocus()
    qtbot.keyClick(tile, Qt.Key.Key_Right)
    qtbot.keyClick(tile, Qt.Key.Key_Return)
    opened(window, qtbot, "pool_1")
    assert window.microscope.probe == Probe(1, 16, 16)
    qtbot.keyClick(window.lens_view, Qt.Key.Key_Escape)
    assert not window.lens_view.isVisible()
    assert window.focusWidget() is tile


def test_softmax_and_face_square_open_too(start, qtbot) -> None:
    application = start("demo")
    window = application.window
    qtbot.waitUntil(lambda: shown(application), timeout=60_000)
    click_on_map(window, qtbot, "softmax", 1)
    opened(window, qtbot, "softmax")
    assert window.microscope.probe == Probe(1)
    face = window.network_view.input_tile
    place = face.map_rect(0)
    qtbot.mouseClick(face, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    qtbot.waitUntil(lambda: window.lens_view._subject.layer.name == "rescaling", timeout=60_000)
    assert abs(window.microscope.probe.row - 32) <= 1


def test_frozen_every_pane_shows_the_same_frame(start, qtbot) -> None:
    application = start("demo")
    window = application.window
    qtbot.waitUntil(lambda: shown(application), timeout=60_000)
    click_on_map(window, qtbot, "conv_1", 3)
    opened(window, qtbot, "conv_1")
    qtbot.keyClick(window.lens_view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: application.session.status().frozen, timeout=60_000)
    qtbot.wait(300)
    held = window._analysis.frame.index
    for step in (Qt.Key.Key_Right, Qt.Key.Key_BracketRight):
        qtbot.keyClick(window.lens_view, step)
        qtbot.wait(60)
        analysis = window._analysis
        assert analysis.frame.index == analysis.trace.frame_index == held
        assert window.picture.live_view._analysis is analysis
        assert window.network_view.input_tile._crop is analysis.trace.crop
        subject = window.lens_view._subject
        assert subject.crop is analysis.trace.crop
        for layer, traced in zip(subject.layers, analysis.trace.layers, strict=True):
            assert layer.output is traced.output
            assert window.network_view.tiles[layer.name]._output is traced.output
        probe = window.lens_view.probe
        assert window.lens_view._explanation.value == pytest.approx(
            value_at(analysis.trace, subject.layer.name, probe), abs=1e-4
        )


def test_the_menu_opens_the_lesson_steps_and_requests_training(start, qtbot) -> None:
    application = start("demo")
    window = application.window
    qtbot.waitUntil(lambda: shown(application), timeout=60_000)
    actions = application.actions
    actions[Action.POOLING].trigger()
    opened(window, qtbot, "pool_1")
    with qtbot.waitSignal(window.training_requested, timeout=60_000):
        actions[Action.TRAINING].trigger()
    actions[Action.SANDBOX].trigger()
    assert application.explorations.sandbox.isVisible()
    with qtbot.waitSignal(window.training_requested, timeout=60_000):
        window.network_view.lesson_step_chosen.emit(5)


def test_everything_fits_beside_the_lens_and_the_widths_come_back(start, qtbot) -> None:
    application = start("demo")
    window = application.window
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: shown(application), timeout=60_000)
    qtbot.wait(100)
    before = window._panes.sizes()
    window.look_into_step(1)
    opened(window, qtbot, "conv_1")
    assert window.width() == 1280
    assert window._panes.sizes()[2] >= window.lens_view.minimumSizeHint().width()
    view = window.network_view
    assert not view.horizontalScrollBar().isVisible()
    assert not view.verticalScrollBar().isVisible()
    viewport = view.viewport().rect()
    for tile in view.tiles.values():
        assert viewport.contains(tile.geometry())
    window.close_side()
    qtbot.waitUntil(lambda: np.allclose(window._panes.sizes(), before, atol=2), timeout=60_000)
    assert window.microscope.layer is None


def test_widths_that_the_user_chose_come_back(start, qtbot) -> None:
    application = start("demo")
    window = application.window
    window.resize(1500, 800)
    qtbot.waitUntil(lambda: shown(application), timeout=60_000)
    window.look_into_step(2)
    opened(window, qtbot, "relu_1")
    window._panes.moveSplitter(380, 1)
    qtbot.wait(20)
    chosen = window._panes.sizes()
    assert abs(chosen[0] - 380) < 10
    window.close_side()
    qtbot.wait(20)
    assert window._panes.sizes()[0] > 500
    window.look_into_step(2)
    qtbot.waitUntil(lambda: np.allclose(window._panes.sizes(), chosen, atol=2), timeout=60_000)


def test_the_winner_of_a_window_is_marked_on_the_face_inside_what_the_window_sees(start, qtbot) -> None:
    application = start()
    window = application.window
    qtbot.waitUntil(lambda: shown(application), timeout=60_000)
    window.toggle_freeze()
    window.microscope.open_map("pool_2", 4, 7, 5)
    window.microscope.refresh()
    tile = window.network_view.input_tile
    seen, won = tile._field, tile._winner
    subject = window.lens_view._subject
    before, pooled = subject.layer.input[..., 4], subject.layer.output[7, 5, 4]
    rows, columns = np.nonzero(before[14:16, 10:12] == pooled)
    row, column = int(rows[0]) + 14, int(columns[0]) + 10
    assert (won.top, won.left) == (2 * (row - 1) - 1, 2 * (column - 1) - 1)
    assert (won.height, won.width) == (8, 8)
    assert seen.top <= won.top
    assert won.bottom <= seen.bottom
    assert window.picture.live_view._winner == won
    window.microscope.open_map("conv_2", 4, 7, 5)
    window.microscope.refresh()
    assert tile._winner is None


def test_a_network_without_its_files_is_reported(bench, tmp_path) -> None:
    """As when a run that is looked through is cancelled: it takes its snapshots along."""
    network = SmallNetwork(tmp_path, "two blocks in colour")
    bench.use(network)
    bench.show(network.analysis())
    (network.bundle.folder / "layers.npz").unlink()
    bench.microscope.open_lesson_step(1)
    bench.microscope.refresh()
    assert "files of this network are gone" in bench.lens_view.facts.text()
