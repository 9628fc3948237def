"""Overview of the network: the outputs of all its layers for each frame."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from smiledesk.core.layer_kinds import CONVOLUTION, SOFTMAX
from smiledesk.core.records import NetworkTrace
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.containers import PaneScroll
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.out_of_date import show_out_of_date
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.tile import Cell
from smiledesk.gui.microscope.connections_overlay import ConnectionsOverlay, Feed, strongest_text
from smiledesk.gui.microscope.input_tile import InputTile
from smiledesk.gui.microscope.interventions.layer_marks import LayerMark
from smiledesk.gui.microscope.lesson_step_button import LessonStepButton
from smiledesk.gui.microscope.map_tile import MapTile
from smiledesk.gui.microscope.probability_tile import ProbabilityTile
from smiledesk.gui.microscope.titles import CONNECTED, TRAINING, step_of
from smiledesk.lenses.connections import Connection
from smiledesk.network.card import Card, LayerCard

_GAP = 6


@dataclass(frozen=True, slots=True)
class PlacedLayer:
    """A layer with feature maps and its place in the overview."""

    layer: LayerCard
    row: int
    column: int
    """0 for the layers before the first convolution, then one column per convolution."""


@dataclass(frozen=True, slots=True)
class RowHeading:
    """Heading of a row."""

    step: int
    """Lesson step of all layers in the row."""
    kind: str | None
    """Kind of all layers in the row; None if it is mixed."""


class NetworkView(PaneScroll):
    """Tiles of all layers of a card.

    From left to right: the face, then a column for each block. From top to bottom, the lesson steps: convolution,
    ReLU, pooling, the fully connected layers, and training.
    """

    map_chosen = Signal(str, int, int, int)
    """Layer's name, channel, row and column of the cell to open."""

    map_picked = Signal(str, int)
    """Layer's name and channel of the map that was chosen while one is to be picked."""

    picking_ended = Signal()
    """No map is to be picked any more, because the user gave it up."""

    mute_requested = Signal(str, int)
    """Layer's name and channel."""

    solo_requested = Signal(str, int)
    """Layer's name and channel."""

    menu_requested = Signal(str, object, QPoint)
    """Layer's name, channel or None for the whole layer, and the place of the menu on the screen."""

    lesson_step_chosen = Signal(int)
    """Lesson step to open, 1 to 5."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._card: Card | None = None
        self._input: InputTile | None = None
        self._tiles: dict[str, MapTile | ProbabilityTile] = {}
        self._overlay: ConnectionsOverlay | None = None
        self._is_picking = False
        self.setAccessibleName(self.tr("The network, layer by layer"))

    @property
    def tiles(self) -> dict[str, MapTile | ProbabilityTile]:
        """Tiles by the names of their layers."""
        return self._tiles

    @property
    def overlay(self) -> ConnectionsOverlay | None:
        """Overlay of the connections; None before the first card."""
        return self._overlay

    @property
    def input_tile(self) -> InputTile | None:
        """Tile of the face square; None before the first card."""
        return self._input

    @property
    def marked_map(self) -> tuple[str, int] | None:
        """Name and channel of the map that is marked on the tile with the focus; None for none."""
        return next(
            (
                (name, tile.marked)
                for name, tile in self._tiles.items()
                if isinstance(tile, MapTile) and tile.hasFocus() and tile.marked is not None
            ),
            None,
        )

    def show_card(self, card: Card) -> None:
        """Show the layers of another model, empty until the first trace comes.

        A model with the same layers, such as another epoch of a run, keeps the tiles and their content until its first
        trace.
        """
        before, self._card = self._card, card
        if before is None or _build_of(card) != _build_of(before):
            self._lay_out(card)
            return
        for layer in card.layers:
            self._tiles[layer.name].take_layer(layer)

    def show_trace(self, trace: NetworkTrace | None) -> None:
        """Show a frame's trace; None empties the tiles, and a trace of other layers is ignored."""
        if self._card is None or self._input is None:
            return
        outputs = {layer.name: layer.output for layer in trace.layers} if trace is not None else {}
        if trace is not None and set(outputs) != set(self._tiles):
            return
        self._input.show_crop(None if trace is None else trace.crop)
        for name, tile in self._tiles.items():
            tile.show_output(outputs.get(name))

    def pick_map(self, name: str) -> None:
        """Let maps be picked instead of opened, from a layer's tile on, until `end_picking`; Esc gives it up."""
        self._is_picking = True
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._tiles[name].setFocus()

    def end_picking(self) -> None:
        """Let maps be opened again."""
        self._is_picking = False
        self.unsetCursor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up picking a map; leave all other keys to the window."""
        if self._is_picking and Action.GO_BACK.matches(event):
            self.end_picking()
            self.picking_ended.emit()
        else:
            super().keyPressEvent(event)

    def show_changes(self, layers: Sequence[LayerCard], marks: Mapping[str, LayerMark]) -> None:
        """Show the layers of the network with the user's changes from their next outputs on.

        marks: what the changes do to each layer, by its name.
        """
        for layer in layers:
            tile = self._tiles[layer.name]
            tile.take_layer(layer)
            tile.show_change(marks.get(layer.name))

    def show_out_of_date(self, out_of_date: bool) -> None:
        """Gray the trace while it is out of date, or restore its colours."""
        tiles = (*self._tiles.values(), *filter(None, (self._input,)))
        show_out_of_date(tiles, out_of_date)

    def show_open(self, name: str | None, cell: Cell = (0, 0, 0), fed_by: tuple[Connection, ...] = ()) -> None:
        """Outline the open map of a layer and draw its connections; None for none.

        cell: channel, and the probe's row and column. fed_by: connections from the layer before, strongest first.
        """
        for other, tile in self._tiles.items():
            if other != name:
                tile.show_open(None)
        if self._overlay is None:
            return
        if name is None:
            self._overlay.show_feed(None)
            return
        before = self._before(name)
        source = self._tiles[before] if before else self._input or self._tiles[name]
        self._tiles[name].show_open(cell, self._feed_text(before, fed_by) if fed_by else "")
        self._overlay.show_feed(Feed(source, self._tiles[name], cell[0], fed_by))

    def _before(self, name: str) -> str:
        """The layer before a layer; empty before the first, which sees the face square."""
        names = ["", *(layer.name for layer in self._card.layers)] if self._card is not None else []
        return names[names.index(name) - 1]

    def _feed_text(self, layer: str, fed_by: tuple[Connection, ...]) -> str:
        text = self.tr("Fed by {layer}: {maps}") if layer else self.tr("Fed by the face square: {maps}")
        return text.format(layer=layer, maps=strongest_text(fed_by))

    def _lay_out(self, card: Card) -> None:
        self._tiles = {}
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(_GAP)
        columns, vectors = columns_of(card)
        layout.addLayout(self._spatial(card, columns), stretch=max(len(column) for column in columns))
        layout.addWidget(self._heading(RowHeading(CONNECTED, None)))
        layout.addLayout(self._connected(card, vectors), stretch=1)
        layout.addWidget(self._heading(RowHeading(TRAINING, None)))
        self._overlay = ConnectionsOverlay(self._theme, content)
        self.setWidget(content)

    def _spatial(self, card: Card, columns: list[list[LayerCard]]) -> QGridLayout:
        """Grid of the layers with feature maps; each row of tiles has a row above it for its heading."""
        grid = QGridLayout()
        grid.setSpacing(_GAP)
        self._input = self._face_square(card)
        grid.addWidget(self._input, 0, 0, 2, 1)
        layers = placed(columns)
        headings = row_headings(layers)
        for row, heading in headings.items():
            if heading is not None:
                grid.addWidget(self._heading(heading), 2 * row, 1, 1, len(columns) - 1)
        for one in layers:
            tile = self._tile(card, one.layer)
            if one.column == 0:
                # The first column starts below the face square and has no headings.
                grid.addWidget(tile, 2 * one.row + 2, 0, 2, 1)
                continue
            if headings[one.row] is not None:
                tile.leave_title_to_row()
            grid.addWidget(tile, 2 * one.row + 1, one.column)
        rows = max([len(columns[0]) + 1, *(row + 1 for row in headings)])
        for row in range(rows):
            grid.setRowStretch(2 * row + 1, 1)
        for number in range(len(columns)):
            grid.setColumnStretch(number, 1)
        if len(columns[0]) + 1 < rows:
            grid.addWidget(self._how_to_read(), 2 * len(columns[0]) + 2, 0, 2, 1)
        return grid

    def _face_square(self, card: Card) -> InputTile:
        tile = InputTile(self._theme, card.input_size)
        first = card.layers[0].name
        tile.pixel_chosen.connect(lambda row, column: self.map_chosen.emit(first, 0, row, column))
        return tile

    def _connected(self, card: Card, vectors: list[LayerCard]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        for layer in vectors:
            row.addWidget(self._tile(card, layer), stretch=2 if layer.kind == SOFTMAX.name else 1)
        return row

    def _tile(self, card: Card, layer: LayerCard) -> MapTile | ProbabilityTile:
        tile: MapTile | ProbabilityTile
        if layer.kind == SOFTMAX.name:
            tile = ProbabilityTile(self._theme, card, layer)
        else:
            tile = MapTile(self._theme, layer)
            tile.mute_requested.connect(self.mute_requested)
            tile.solo_requested.connect(self.solo_requested)
            tile.menu_requested.connect(self.menu_requested)
        tile.map_chosen.connect(self._choose)
        self._tiles[layer.name] = tile
        return tile

    def _choose(self, name: str, channel: int, row: int, column: int) -> None:
        if self._is_picking:
            self.map_picked.emit(name, channel)
        else:
            self.map_chosen.emit(name, channel, row, column)

    def _heading(self, heading: RowHeading) -> LessonStepButton:
        button = LessonStepButton(self._theme, heading.step, heading.kind)
        button.clicked.connect(lambda: self.lesson_step_chosen.emit(heading.step))
        return button

    def _how_to_read(self) -> PlainLabel:
        """Explanation of the colours, below the first column."""
        label = PlainLabel(
            self.tr("Orange is positive, blue negative. After ReLU, green is how much."),
            font=proportional(8.5),
            wraps=True,
        )
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.setContentsMargins(8, 8, 4, 4)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        return label


def _build_of(card: Card) -> tuple[object, ...]:
    """The parts of a card that the overview's layout depends on."""
    layers = tuple((layer.name, layer.kind, layer.output_shape) for layer in card.layers)
    return layers, card.classes, card.positive_class, card.input_size


def columns_of(card: Card) -> tuple[list[list[LayerCard]], list[LayerCard]]:
    """The layers with feature maps in columns, each starting with a convolution, and the layers with plain values."""
    columns: list[list[LayerCard]] = [[]]
    vectors = []
    for layer in card.layers:
        if len(layer.output_shape) == 1:
            vectors.append(layer)
            continue
        if layer.kind == CONVOLUTION.name:
            columns.append([])
        columns[-1].append(layer)
    return columns, vectors


def placed(columns: Sequence[Sequence[LayerCard]]) -> list[PlacedLayer]:
    """Layers in the row of their lesson step, or the next free row below; column 0 is filled from the top."""
    found = [PlacedLayer(layer, row, 0) for row, layer in enumerate(columns[0])]
    for number, column in enumerate(columns[1:], start=1):
        free = 0
        for layer in column:
            row = max(free, (step_of(layer.kind) or 1) - 1)
            found.append(PlacedLayer(layer, row, number))
            free = row + 1
    return found


def row_headings(layers: Sequence[PlacedLayer]) -> dict[int, RowHeading | None]:
    """Heading of each row, None if its layers belong to several lesson steps; column 0 is ignored."""
    kinds: dict[int, set[str]] = {}
    for one in layers:
        if one.column > 0:
            kinds.setdefault(one.row, set()).add(one.layer.kind)
    return {row: _heading(found) for row, found in kinds.items()}


def _heading(kinds: set[str]) -> RowHeading | None:
    steps = {step_of(kind) for kind in kinds}
    step = steps.pop() if len(steps) == 1 else None
    if step is None:
        return None
    return RowHeading(step, kinds.pop() if len(kinds) == 1 else None)
