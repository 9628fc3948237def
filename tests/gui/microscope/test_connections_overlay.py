"""The connections into the open map: their sources and strengths are the network's."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from smiledesk.attribution.subjects import subject_of
from smiledesk.gui.microscope.connections_overlay import strongest_text
from smiledesk.gui.microscope.lesson_step_button import LessonStepButton
from smiledesk.gui.microscope.network_view import NetworkView
from smiledesk.lenses.base import Probe
from smiledesk.lenses.connections import Connection, connections
from tests.support.small_networks import BUILDS, SmallNetwork


@pytest.fixture
def view(theme, qtbot) -> NetworkView:
    view = NetworkView(theme)
    qtbot.addWidget(view)
    view.resize(720, 700)
    view.show()
    return view


def fed(view: NetworkView, network: SmallNetwork, name: str, channel: int) -> tuple[Connection, ...]:
    """Open a map in the overview, and return what feeds it."""
    names = [layer.name for layer in network.bundle.card.layers]
    subject = subject_of(network.bundle.card, network.bundle.weights(), network.trace(), names.index(name))
    found = connections(subject.layers, subject.index, channel)
    view.show_open(name, (channel, 0, 0), found)
    QApplication.processEvents()
    return found


def drawn(view: NetworkView) -> np.ndarray:
    """The overlay alone, shape (height, width, 4), RGBA."""
    image = QImage(view.overlay.size(), QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.transparent)
    view.overlay.render(image, QPoint(), QRegion(), QWidget.RenderFlag.IgnoreMask)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4).copy()


@pytest.mark.parametrize("build", BUILDS)
def test_every_map_of_any_network_can_be_opened(view, tmp_path: Path, build: str) -> None:
    network = SmallNetwork(tmp_path, build)
    view.show_card(network.bundle.card)
    view.show_trace(network.trace())
    layers = network.bundle.card.layers
    for before, layer in zip((None, *layers), layers, strict=False):
        found = fed(view, network, layer.name, layer.output_shape[-1] - 1)
        feed = view.overlay.feed
        assert feed.target is view.tiles[layer.name]
        assert feed.source is (view.input_tile if before is None else view.tiles[before.name])
        assert feed.connections == found
        assert drawn(view).any() == bool(found)


def test_a_curve_leads_from_the_map_that_feeds_to_the_map_that_is_fed(view, tmp_path) -> None:
    network = SmallNetwork(tmp_path, "one block")
    view.show_card(network.bundle.card)
    fed(view, network, "layer2", 5)
    opacity = drawn(view)[..., 3]
    content = view.widget()
    ends = []
    for name in ("layer1", "layer2"):
        tile = view.tiles[name]
        ends.append(tile.map_rect(5).translated(QPointF(tile.mapTo(content, QPoint()))))
    source, target = ends
    for x, y in ((source.center().x(), source.bottom() + 3), (target.center().x(), target.top() - 3)):
        near = opacity[round(y) - 2 : round(y) + 2, round(x) - 4 : round(x) + 4]
        assert near.any()
    assert not opacity[: round(source.top()) - 3].any()
    assert not opacity[round(target.bottom()) + 3 :].any()


@pytest.mark.parametrize("size", [(720, 700), (560, 900), (1000, 500)])
def test_curves_pass_behind_the_headings(view, tmp_path: Path, size: tuple[int, int]) -> None:
    network = SmallNetwork(tmp_path, "two blocks in colour")
    view.resize(*size)
    view.show_card(network.bundle.card)
    for layer in network.bundle.card.layers[1:4]:
        for channel in range(layer.output_shape[-1]):
            fed(view, network, layer.name, channel)
            opacity = drawn(view)[..., 3]
            assert opacity.any()
            for row in view.findChildren(LessonStepButton):
                corner = row.mapTo(view.widget(), QPoint())
                left, top, right, bottom = row.text_rect().translated(QPointF(corner)).toRect().getCoords()
                assert not opacity[top : bottom + 1, left : right + 1].any()
            for tile in (view.input_tile, *view.tiles.values()):
                for text in tile.heading():
                    corner = tile.mapTo(view.widget(), QPoint())
                    left, top, right, bottom = text.place.translated(QPointF(corner)).toRect().getCoords()
                    assert not opacity[top : bottom + 1, left : right + 1].any()


def test_signs_have_the_two_ends_of_the_signed_colours(view, theme, tmp_path) -> None:
    network = SmallNetwork(tmp_path, "two blocks in colour")
    view.show_card(network.bundle.card)
    view.show_trace(network.trace())
    found = fed(view, network, "layer4", 2)
    assert {one.strength > 0 for one in found} == {True, False}
    picture = drawn(view).astype(int)
    # A line that lies between two pixels covers half of each.
    solid = picture[picture[..., 3] > 120][:, :3]
    table = theme.colour_table(signed=True)
    for end in (table[-1], table[1]):
        expected = np.array(QColor(*map(int, end)).getRgb()[:3])
        assert (np.abs(solid - expected).max(axis=1) < 40).any()


def test_the_mouse_goes_through_to_the_maps(view, qtbot, tmp_path) -> None:
    network = SmallNetwork(tmp_path, "one block")
    view.show_card(network.bundle.card)
    view.show_trace(network.trace())
    fed(view, network, "layer2", 5)
    tile = view.tiles["layer1"]
    spot = tile.map_rect(5).center().toPoint()
    assert view.widget().childAt(tile.mapTo(view.widget(), spot)) is tile


def test_the_strongest_are_listed_with_numbers(view, tmp_path) -> None:
    network = SmallNetwork(tmp_path, "two blocks in colour")
    view.show_card(network.bundle.card)
    view.show_trace(network.trace())
    found = fed(view, network, "layer4", 2)
    kernel = network.weights["layer4"][0][..., 2]
    lengths = np.sqrt((kernel**2).sum(axis=(0, 1)))
    strongest = int(lengths.argmax())
    text = view.tiles["layer4"].description_of(2)
    assert "layer3" in text
    assert f"{strongest + 1}: {np.copysign(lengths[strongest], kernel[..., strongest].sum()):+.3f}" in text
    assert "Fed by" not in view.tiles["layer4"].description_of(1)
    assert view.overlay.accessibleDescription() == strongest_text(found)
    view.show_open(None)
    assert not view.overlay.isVisible()
    assert "Fed by" not in view.tiles["layer4"].description_of(2)


def test_curves_follow_the_tiles_when_the_window_changes(view, tmp_path) -> None:
    network = SmallNetwork(tmp_path, "one block")
    view.show_card(network.bundle.card)
    fed(view, network, "layer2", 5)
    before = drawn(view)
    view.resize(500, 640)
    QApplication.processEvents()
    assert view.overlay.geometry() == view.widget().rect()
    assert drawn(view).shape != before.shape


def test_a_probe_is_marked_in_the_open_map_only(view, tmp_path) -> None:
    network = SmallNetwork(tmp_path, "one block")
    view.show_card(network.bundle.card)
    view.show_trace(network.trace())
    plain = view.tiles["layer2"].grab().toImage()
    probe = Probe(5, 3, 4)
    view.show_open("layer2", (probe.channel, probe.row, probe.column))
    marked = view.tiles["layer2"].grab().toImage()
    assert marked != plain
    view.show_open("layer3", (0, 0, 0))
    assert view.tiles["layer2"].grab().toImage() == plain
