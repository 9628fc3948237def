"""The whole network at work on one face: every layer of the card, in order, updated with every frame."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from smiledesk.core.records import NetworkTrace
from smiledesk.gui.input_tile import InputTile
from smiledesk.gui.map_tile import MapTile
from smiledesk.gui.probability_tile import ProbabilityTile
from smiledesk.gui.theme import Theme, proportional
from smiledesk.network.card import Card, LayerCard


class NetworkView(QScrollArea):
    """The layers of the card, laid out as they follow each other.

    From left to right: the face, then a column for each block, from convolution down to pooling; below, what is fully
    connected.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card: Card | None = None
        self._input: InputTile | None = None
        self._tiles: dict[str, MapTile | ProbabilityTile] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("The network, layer by layer"))

    @property
    def tiles(self) -> dict[str, MapTile | ProbabilityTile]:
        """The tile of each layer, by the layer's name."""
        return self._tiles

    def show_card(self, card: Card) -> None:
        """Lay the layers of another model out; empty until the first trace comes."""
        if card == self._card:
            return
        self._card = card
        self._tiles = {}
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(8)
        columns, vectors = columns_of(card)
        layout.addWidget(self._caption(self.tr("Feature maps"), self.tr("this frame, before any smoothing")))
        layout.addLayout(self._spatial(card, columns), stretch=max(len(column) for column in columns))
        layout.addWidget(self._caption(self.tr("Fully connected"), self.tr("from features to probabilities")))
        layout.addLayout(self._connected(card, vectors), stretch=1)
        self.setWidget(content)

    def show_trace(self, trace: NetworkTrace | None) -> None:
        """Show one frame's trace; None, and a trace of another model, empties the tiles."""
        if self._card is None or self._input is None:
            return
        outputs = {layer.name: layer.output for layer in trace.layers} if trace is not None else {}
        if trace is not None and set(outputs) != set(self._tiles):
            return
        self._input.show_crop(None if trace is None else trace.crop)
        for name, tile in self._tiles.items():
            tile.show_output(outputs.get(name))

    def _spatial(self, card: Card, columns: list[list[LayerCard]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        self._input = InputTile(self._theme, card.input_size)
        grid.addWidget(self._input, 0, 0)
        for number, column in enumerate(columns):
            for row, layer in enumerate(column):
                # The first column starts below the face it rescales.
                grid.addWidget(self._tile(card, layer), row + (number == 0), number)
            grid.setColumnStretch(number, 1)
        if len(columns[0]) + 1 < max(len(column) for column in columns):
            grid.addWidget(self._how_to_read(), len(columns[0]) + 1, 0)
        return grid

    def _connected(self, card: Card, vectors: list[LayerCard]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for layer in vectors:
            row.addWidget(self._tile(card, layer), stretch=2 if layer.kind == "softmax" else 1)
        return row

    def _tile(self, card: Card, layer: LayerCard) -> MapTile | ProbabilityTile:
        tile = ProbabilityTile(self._theme, card) if layer.kind == "softmax" else MapTile(self._theme, layer)
        self._tiles[layer.name] = tile
        return tile

    def _how_to_read(self) -> QLabel:
        """What the colours mean, in the place below the first column."""
        label = QLabel(self.tr("Orange is positive, blue negative. After ReLU nothing is negative: green is how much."))
        label.setFont(proportional(8.5))
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.setContentsMargins(8, 8, 4, 4)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        return label

    def _caption(self, title: str, remark: str) -> QLabel:
        label = QLabel(f"<b>{title}</b> &nbsp;<span style='color: palette(placeholder-text)'>{remark}</span>")
        label.setFont(proportional(9))
        return label


def columns_of(card: Card) -> tuple[list[list[LayerCard]], list[LayerCard]]:
    """The layers with feature maps, a column from each convolution on, and the layers with plain values."""
    columns: list[list[LayerCard]] = [[]]
    vectors = []
    for layer in card.layers:
        if len(layer.output_shape) == 1:
            vectors.append(layer)
            continue
        if layer.kind == "convolution":
            columns.append([])
        columns[-1].append(layer)
    return columns, vectors
