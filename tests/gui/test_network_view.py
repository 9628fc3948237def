"""The network view on other networks than the bundled one: any blocks, channels, classes."""

from collections.abc import Sequence

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from smiledesk.core.records import LayerTrace, NetworkTrace
from smiledesk.gui.map_tile import MapTile
from smiledesk.gui.network_rows import columns_of
from smiledesk.gui.network_view import NetworkView
from smiledesk.gui.probability_tile import ProbabilityTile
from smiledesk.network.card import Card, LayerCard


def card_of(shapes: Sequence[tuple[str, tuple[int, ...]]], classes: int, colour: str = "gray") -> Card:
    layers = tuple(
        LayerCard(name=f"layer{i}", kind=kind, output_shape=shape, activation_range=(-1.0 if i % 2 else 0.0, 2.0))
        for i, (kind, shape) in enumerate(shapes)
    )
    names = tuple(f"class {i}" for i in range(classes))
    return Card(
        title="test",
        created="2026-01-01",
        classes=names,
        positive_class=names[1] if classes == 2 else None,
        threshold=0.5,
        input_size=24,
        colour=colour,  # type: ignore[arg-type]
        face_square_version=1,
        layers=layers,
        parameters=0,
    )


def trace_of(card: Card, seed: int = 0) -> NetworkTrace:
    random = np.random.default_rng(seed)
    layers = [
        LayerTrace(layer.name, layer.kind, random.normal(size=layer.output_shape).astype(np.float32))
        for layer in card.layers[:-1]
    ]
    shares = random.dirichlet(np.ones(len(card.classes))).astype(np.float32)
    layers.append(LayerTrace(card.layers[-1].name, "softmax", shares))
    crop = random.integers(0, 256, (24, 24, card.channels), np.uint8)
    return NetworkTrace(0, "id", 1, crop, tuple(layers), layers[-2].output.copy(), shares.copy())


BLOCK = [("convolution", (24, 24, 7)), ("relu", (24, 24, 7)), ("pooling", (12, 12, 7))]
END = [("dense", (9,)), ("relu", (9,)), ("dense", (2,)), ("softmax", (2,))]
NETWORKS = {
    "one block": card_of([("rescaling", (24, 24, 1)), *BLOCK, ("flatten", (1008,)), *END], 2),
    "five blocks": card_of([("rescaling", (24, 24, 1)), *BLOCK * 5, ("flatten", (1008,)), *END], 2),
    "no convolution": card_of([("rescaling", (24, 24, 3)), ("flatten", (1728,)), *END], 2, "bgr"),
    "ten classes": card_of(
        [("rescaling", (24, 24, 3)), *BLOCK, ("flatten", (1008,)), ("dense", (10,)), ("softmax", (10,))], 10, "bgr"
    ),
    "a kind nobody knows": card_of([("whitening", (24, 24, 1)), ("flatten", (576,)), *END], 2),
}


@pytest.mark.parametrize("name", NETWORKS)
def test_every_layer_of_any_network_has_its_tile(theme, qtbot, name: str) -> None:
    card = NETWORKS[name]
    view = NetworkView(theme)
    qtbot.addWidget(view)
    view.resize(720, 700)
    view.show_card(card)
    view.show()
    assert set(view.tiles) == {layer.name for layer in card.layers}
    columns, vectors = columns_of(card)
    assert sum(map(len, columns)) + len(vectors) == len(card.layers)
    empty = view.grab().toImage()
    view.show_trace(trace_of(card))
    full = view.grab().toImage()
    assert full != empty
    view.show_trace(trace_of(card, seed=1))
    assert view.grab().toImage() != full
    view.show_trace(None)
    assert view.grab().toImage() == empty
    for tile in view.tiles.values():
        assert tile.width() >= 104
        assert tile.height() >= 104


def test_a_trace_of_another_network_is_not_shown(theme, qtbot) -> None:
    view = NetworkView(theme)
    qtbot.addWidget(view)
    view.show_card(NETWORKS["one block"])
    view.show()
    before = view.grab().toImage()
    view.show_trace(trace_of(NETWORKS["ten classes"]))
    assert view.grab().toImage() == before


def test_hovering_names_map_range_and_value(theme, qtbot) -> None:
    card = NETWORKS["one block"]
    trace = trace_of(card)
    tile = MapTile(theme, card.layers[1])
    qtbot.addWidget(tile)
    tile.resize(200, 200)
    tile.show()
    output = trace.layers[1].output
    tile.show_output(output)
    tile.grab()
    corner = tile.map_rect(3).center()
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(corner),
        tile.mapToGlobal(QPointF(corner)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    tile.mouseMoveEvent(move)
    index, row, column = tile._marked
    assert index == 3
    words = tile.description_of(index, row, column)
    assert "layer1" in words
    assert "map 4" in words
    assert f"{output[row, column, 3]:+.3f}" in words
    assert f"{output[..., 3].max():.2f}" in words


def test_the_arrow_keys_move_from_map_to_map(theme, qtbot) -> None:
    card = NETWORKS["one block"]
    tile = MapTile(theme, card.layers[1])
    qtbot.addWidget(tile)
    tile.resize(200, 200)
    tile.show_output(trace_of(card).layers[1].output)
    tile.show()
    tile.grab()
    for key, expected in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Right, 2), (Qt.Key.Key_Left, 1)):
        qtbot.keyClick(tile, key)
        assert tile._marked[0] == expected
    qtbot.keyClick(tile, Qt.Key.Key_Left)
    qtbot.keyClick(tile, Qt.Key.Key_Left)
    assert tile._marked[0] == 0


def test_the_probabilities_are_said_as_text(theme, qtbot) -> None:
    card = NETWORKS["ten classes"]
    tile = ProbabilityTile(theme, card, card.layers[-1])
    qtbot.addWidget(tile)
    trace = trace_of(card)
    tile.show_output(trace.probabilities)
    for name, share in zip(card.classes, trace.probabilities, strict=True):
        assert f"{name} {share:.3f}" in tile.description()
