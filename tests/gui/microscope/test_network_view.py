"""The network view on networks with other blocks, channels and classes than the bundled one."""

from collections.abc import Sequence

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent

from smiledesk.core.records import FACE_SQUARE_VERSION, LayerTrace, NetworkTrace
from smiledesk.core.resources import resource
from smiledesk.core.windows import Region
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.microscope.lesson_step_button import LessonStepButton
from smiledesk.gui.microscope.map_tile import MapTile
from smiledesk.gui.microscope.network_view import NetworkView, columns_of, placed
from smiledesk.gui.microscope.probability_tile import ProbabilityTile
from smiledesk.network.bundle import read_bundle
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
        face_square_version=FACE_SQUARE_VERSION,
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


BLOCK = [("convolution", (24, 24, 7)), ("relu", (24, 24, 7)), ("max_pooling", (12, 12, 7))]
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


AVERAGED = [*BLOCK[:2], ("average_pooling", (12, 12, 7))]


@pytest.mark.parametrize(
    ("blocks", "heading", "summary"),
    [
        (AVERAGED * 2, "3 Average pooling", "keeps the mean of each window"),
        ([*BLOCK, *AVERAGED], "3 Pooling", "makes one number of each window"),
    ],
)
def test_the_heading_of_a_row_names_its_kind_of_pooling(theme, qtbot, blocks, heading: str, summary: str) -> None:
    view = NetworkView(theme)
    qtbot.addWidget(view)
    view.show_card(card_of([("rescaling", (24, 24, 1)), *blocks, ("flatten", (1008,)), *END], 2))
    headings = {button.text(): button for button in view.findChildren(LessonStepButton)}
    assert headings[heading].accessibleDescription() == summary
    assert [it.kind for it in view._card.layers if "pooling" in it.kind] == [
        tile.layer.kind for tile in view.tiles.values() if isinstance(tile, MapTile) and "pooling" in tile.layer.kind
    ]


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
        assert tile.width() >= 100
        assert tile.height() >= 90


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
    text = tile.description_of(index, row, column)
    assert "layer1" in text
    assert "map 4" in text
    assert f"{output[row, column, 3]:+.3f}" in text
    assert f"{output[..., 3].max():.2f}" in text


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


def test_the_probabilities_are_described_as_text(theme, qtbot) -> None:
    card = NETWORKS["ten classes"]
    tile = ProbabilityTile(theme, card, card.layers[-1])
    qtbot.addWidget(tile)
    trace = trace_of(card)
    tile.show_output(trace.probabilities)
    for name, share in zip(card.classes, trace.probabilities, strict=True):
        assert f"{class_text(name)} {share:.3f}" in tile.description()


def test_the_rows_are_the_steps(theme, qtbot) -> None:
    view = NetworkView(theme)
    qtbot.addWidget(view)
    view.resize(720, 700)
    view.show_card(NETWORKS["five blocks"])
    view.show()
    headings = {button.text(): button for button in view.findChildren(LessonStepButton)}
    assert list(headings) == [
        "1 Convolution",
        "2 ReLU",
        "3 Max pooling",
        "4 Fully connected",
        "5 Training with backpropagation",
    ]
    for heading, kind in (("1 Convolution", "convolution"), ("2 ReLU", "relu"), ("3 Max pooling", "max_pooling")):
        row = [
            view.tiles[it.name]
            for it in NETWORKS["five blocks"].layers
            if it.kind == kind and len(it.output_shape) == 3
        ]
        assert len({tile.y() for tile in row}) == 1
        assert 0 < row[0].y() - headings[heading].geometry().bottom() < 12
    requested: list[int] = []
    view.lesson_step_chosen.connect(requested.append)
    for button in headings.values():
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    headings["5 Training with backpropagation"].setFocus()
    qtbot.keyClick(headings["5 Training with backpropagation"], Qt.Key.Key_Space)
    assert requested == [1, 2, 3, 4, 5, 5]


def test_a_row_of_different_kinds_has_no_heading(theme, qtbot) -> None:
    mixed = card_of(
        [
            ("rescaling", (24, 24, 1)),
            *BLOCK,
            ("convolution", (12, 12, 7)),
            ("whitening", (12, 12, 7)),
            ("max_pooling", (6, 6, 7)),
            ("flatten", (252,)),
            *END,
        ],
        2,
    )
    view = NetworkView(theme)
    qtbot.addWidget(view)
    view.show_card(mixed)
    assert {button.text()[0] for button in view.findChildren(LessonStepButton)} == {"1", "3", "4", "5"}


def test_the_steps_stay_in_their_rows_where_one_is_left_out() -> None:
    card = card_of(
        [
            ("rescaling", (24, 24, 1)),
            *BLOCK,
            ("convolution", (12, 12, 7)),
            ("max_pooling", (6, 6, 7)),
            ("flatten", (252,)),
            *END,
        ],
        2,
    )
    places = {one.layer.name: (one.row, one.column) for one in placed(columns_of(card)[0])}
    assert places == {
        "layer0": (0, 0),
        "layer1": (0, 1),
        "layer2": (1, 1),
        "layer3": (2, 1),
        "layer4": (0, 2),
        "layer5": (2, 2),
    }


def test_a_click_and_enter_choose_the_map(theme, qtbot) -> None:
    card = NETWORKS["one block"]
    view = NetworkView(theme)
    qtbot.addWidget(view)
    view.resize(720, 700)
    view.show_card(card)
    view.show_trace(trace_of(card))
    view.show()
    chosen: list[tuple[str, int, int, int]] = []
    view.map_chosen.connect(lambda *cell: chosen.append(cell))
    tile = view.tiles["layer1"]
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton, pos=tile.map_rect(4).center().toPoint())
    assert chosen[-1][:2] == ("layer1", 4)
    assert abs(chosen[-1][2] - 12) <= 1
    assert abs(chosen[-1][3] - 12) <= 1
    dense = view.tiles["layer5"]
    qtbot.mouseClick(dense, Qt.MouseButton.LeftButton, pos=dense.map_rect(8).center().toPoint())
    assert chosen[-1] == ("layer5", 8, 0, 0)
    last = view.tiles["layer8"]
    qtbot.mouseClick(last, Qt.MouseButton.LeftButton, pos=last.map_rect(1).center().toPoint())
    assert chosen[-1] == ("layer8", 1, 0, 0)
    qtbot.keyClick(view.input_tile, Qt.Key.Key_Return)
    assert chosen[-1] == ("layer0", 0, 12, 12)
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert len(chosen) == 4


def test_narrow_tiles_lose_nothing_but_their_details(theme, qtbot) -> None:
    card = read_bundle(resource("model")).card
    view = NetworkView(theme)
    qtbot.addWidget(view)
    view.resize(420, 730)
    view.show_card(card)
    view.show()
    qtbot.waitUntil(lambda: not view.verticalScrollBar().isVisible(), timeout=60_000)
    assert not view.horizontalScrollBar().isVisible()
    for name, tile in view.tiles.items():
        for index in range(card.layers[list(view.tiles).index(name)].output_shape[-1]):
            assert QRectF(tile.rect()).contains(tile.map_rect(index))


def test_the_receptive_field_lies_on_the_face_square(theme, qtbot) -> None:
    view = NetworkView(theme)
    qtbot.addWidget(view)
    view.resize(720, 700)
    view.show_card(NETWORKS["one block"])
    view.show()
    tile = view.input_tile
    tile.show_field(Region(-1, 6, 5, 12))
    place, field = tile.map_rect(0), tile.field_rect()
    assert field.left() == pytest.approx(place.left() + place.width() / 4)
    assert field.width() == pytest.approx(place.width() / 2)
    assert field.top() == pytest.approx(place.top())
    assert field.height() == pytest.approx(place.height() / 6)
    assert "row -1, column 6" in tile.accessibleDescription()
