"""The side pane of the strongest faces: the nine that excite the open map most, and the nine that excite it least."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from smiledesk.attribution.interventions import weighted_layer_of
from smiledesk.attribution.strongest import NOWHERE, PeakFields, PlacedFace, is_ranked, ranked_channels
from smiledesk.evaluation.strongest_faces import FaceFile
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.buttons import CloseButton
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.labels import ElidedLabel, Hint
from smiledesk.gui.common.numbers import grouped
from smiledesk.gui.common.plain_text import PlainLabel, capitalized, plain
from smiledesk.gui.common.state_view import StateView
from smiledesk.gui.common.style import set_room
from smiledesk.gui.common.task_progress import TaskProgress
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.strongest.face_pictures import FacePictures
from smiledesk.gui.strongest.face_search import FoundFaces
from smiledesk.gui.strongest.made_picture import MadePicture
from smiledesk.gui.strongest.nine_faces import NineFaces, ShownFace
from smiledesk.gui.strongest.strongest_text import face_name, made_text, map_text, summary_text
from smiledesk.network.card import Card, LayerCard

_BESIDE_FROM = 420
"""Pixels of width from which the strongest and the weakest faces are beside each other."""

_STEPS = (-1, 1)
"""Maps or layers to go on for the first and the second key of an action."""

_HEIGHT_ALONE = 320
"""Least height of each in pixels where they are not."""


@dataclass(frozen=True, slots=True)
class Map:
    """A map of a layer, or one of its units."""

    layer: str
    channel: int


class StrongestView(QWidget):
    """Shows the ranking of one map at a time; the ranking of every other map is known already."""

    map_changed = Signal(object)
    """The `Map` that is shown now."""

    lens_requested = Signal(object, int)
    """A `Map` and the cell to open, counted row by row."""

    photograph_requested = Signal(object)
    """`Path` of the photograph to show in the live view."""

    folder_requested = Signal()
    """Let the user choose another folder."""

    samples_requested = Signal()
    """Rank the user's samples again, in place of another folder."""

    search_requested = Signal()
    """Search the folder once more."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: Card | None = None
        self._map = Map("", 0)
        self._found: FoundFaces | None = None
        self._placed: dict[NineFaces, tuple[PlacedFace, ...]] = {}
        self.setAccessibleName(self.tr("Strongest faces"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.pictures = FacePictures(self)
        self.title = PlainLabel(self.tr("Strongest faces"), font=proportional(12, bold=True))
        self.map_text = ElidedLabel(font=proportional(9.5))
        self.live = PlainLabel(font=monospaced(8.5), tone="accent")
        self.live.setToolTip(
            self.tr("The largest number of this map for the live face; it is outlined in the overview")
        )
        self.previous = _small("◀", Action.PREVIOUS_CHANNEL)
        self.next = _small("▶", Action.NEXT_CHANNEL)
        self.look = QPushButton(self.tr("Open the lens"))
        self.close_button = CloseButton("icon")
        self.folder = ElidedLabel(font=proportional(9), tone="muted")
        self.samples = QPushButton(self.tr("My samples"))
        self.choose = QPushButton(self.tr("Choose a folder…"))
        self.progress = TaskProgress(self.tr("Progress of the search"))
        self.again = QPushButton(self.tr("Search again"))
        self.note = Hint()
        self.made = MadePicture(theme)
        self.strongest = NineFaces(theme, self.tr("Faces that excite it most"))
        self.weakest = NineFaces(theme, self.tr("Faces that excite it least"))
        self.state = StateView()
        self._lay_out()
        self._connect()
        self.show_note("")

    @property
    def shown_map(self) -> Map:
        """The map that is shown."""
        return self._map

    @property
    def found(self) -> FoundFaces | None:
        """The ranking that is shown; None before the first one of a model."""
        return self._found

    def show_card(self, card: Card) -> None:
        """Show the maps of a network; a map that it lacks gives way to the output that a verdict depends on."""
        if card is self._card:
            return
        self._card = card
        if self._layer_of(self._map) is None:
            self._map = first_map(card)
        self._refresh()

    def show_map(self, layer: str, channel: int) -> None:
        """Show another map's faces."""
        if self._card is None or Map(layer, channel) == self._map or self._layer_of(Map(layer, channel)) is None:
            return
        self._map = Map(layer, channel)
        self._refresh()
        self.map_changed.emit(self._map)

    def show_live(self, value: float | None) -> None:
        """Show the map's largest number for the live face; None without a face."""
        self.live.setText("" if value is None else self.tr("now {0:+.3f}").format(value))

    def show_folder(self, text: str, whole: str, *, is_samples: bool) -> None:
        """Show which folder's faces are ranked. whole: for the tooltip."""
        self.folder.show_text(text, whole)
        self.samples.setVisible(not is_samples)

    def show_searching(self, text: str) -> None:
        """Show that a search begins. While a ranking is shown, only that it is out of date is worth a change."""
        self.again.hide()
        if self._found is None:
            self.progress.show()
            self.progress.show_busy(text)
            self._refresh()

    def show_began(self, photographs: int) -> None:
        """Show that the photographs are searched, since no ranking of them is up to date."""
        self.progress.show()
        self.progress.start_clock()
        self.show_progress(0, photographs)

    def show_progress(self, done: int, total: int) -> None:
        """Show how many photographs are done, and the time left."""
        text = self.tr("Photographs: {0} of {1}").format(grouped(done), grouped(total))
        self.progress.show_share(text, done / total)

    def show_found(self, found: FoundFaces) -> None:
        """Show a ranking in place of the one before."""
        self.again.hide()
        self.progress.setVisible(found.of_folder is not None)
        if found.of_folder is not None:
            self.progress.show_end(summary_text(found.of_folder))
        if self._found is None or found.key != self._found.key:
            self.pictures.forget()
            self._found = found
            self._refresh()

    def show_ended_early(self, text: str, *, is_failure: bool = False) -> None:
        """Show why there is no new ranking, and offer another search."""
        self.progress.show()
        (self.progress.show_failure if is_failure else self.progress.show_end)(capitalized(text))
        self.again.show()
        self._refresh()

    def forget(self) -> None:
        """Show no ranking: it is that of another model."""
        self._found = None
        self.pictures.forget()
        self._refresh()

    def show_note(self, text: str) -> None:
        """Show what else there is to know; empty for nothing."""
        self.note.explain(text)
        self.note.setVisible(bool(text))

    def show_warning(self, text: str) -> None:
        """Warn of what the ranking does not know."""
        self.note.warn(text)
        self.note.show()

    def stop(self) -> None:
        """End the reading of pictures."""
        self.pictures.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the weakest faces beside the strongest, or below them in a narrow pane."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= scaled(_BESIDE_FROM)
        self._ends.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
        for grid in (self.strongest, self.weakest):
            grid.setMinimumHeight(0 if is_wide else _HEIGHT_ALONE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Down change the channel, brackets the layer."""
        channel, layer = Action.CHANGE_MAP.position(event), Action.CHANGE_LAYER.position(event)
        if channel is not None:
            self._change_channel(_STEPS[channel])
        elif layer is not None:
            self._change_layer(_STEPS[layer])
        else:
            super().keyPressEvent(event)

    def _refresh(self) -> None:
        """Show the ranking of the open map, or why there is none."""
        card, layer = self._card, self._layer_of(self._map)
        if card is None or layer is None:
            return
        self.map_text.show_text(map_text(card, layer, self._map.channel))
        self.previous.setEnabled(self._map.channel > 0)
        self.next.setEnabled(self._map.channel + 1 < layer.output_shape[-1])
        self._show_made(card)
        found = self._found
        if not is_ranked(layer):
            self._show_state(
                self.tr("No map to excite"),
                self.tr("This layer only lays the cells of the maps before it in one row. Look at those maps instead."),
            )
        elif found is None:
            next_step = self.tr("The photographs are looked at once, for all maps together.")
            if not self.again.isHidden():
                next_step = self.tr("Search again, or choose another folder.")
            self._show_state(self.tr("No faces yet"), next_step)
        elif found.card.layers != card.layers:
            self._show_state(
                self.tr("Another network is shown"),
                self.tr("Faces are ranked for the model in use, not for a network that is still being trained."),
            )
        elif not found.faces:
            self._show_state(
                self.tr("No face found"),
                self.tr("None of these photographs shows a face that the program finds. Choose another folder."),
            )
        else:
            self._show_faces(found)

    def _show_state(self, headline: str, explanation: str) -> None:
        self.state.show_state(headline, explanation)
        self._pages.setCurrentIndex(0)

    def _show_faces(self, found: FoundFaces) -> None:
        place = ranked_channels(found.card.layers)[self._map.layer].start + self._map.channel
        self._placed = {
            self.strongest: found.ranking.strongest(place),
            self.weakest: found.ranking.weakest(place),
        }
        index = [layer.name for layer in found.card.layers].index(self._map.layer)
        fields = PeakFields(found.card)
        for grid, placed in self._placed.items():
            shown = [
                ShownFace(
                    face_name(found.faces[one.face]),
                    one.value,
                    fields.of(index, self._map.channel, one.cell),
                )
                for one in placed
            ]
            grid.show_faces(shown, found.card.input_size)
        self._pages.setCurrentIndex(1)
        self._show_pictures()
        self.pictures.request(found.faces[one.face] for placed in self._placed.values() for one in placed)

    def _show_pictures(self) -> None:
        if self._found is not None:
            for grid, placed in self._placed.items():
                grid.show_images([self.pictures.image(self._found.faces[one.face]) for one in placed])

    def _show_made(self, card: Card) -> None:
        """Show the picture that was made for the filter or unit of the open map, if there is one."""
        found = self._found
        names = [layer.name for layer in card.layers]
        index = weighted_layer_of(card.layers, names.index(self._map.layer))
        made = () if found is None or index is None else found.made.get(names[index], ())
        self.made.setVisible(bool(made))
        if found is None or index is None or not made:
            return
        place = ranked_channels(card.layers)[names[index]].start + self._map.channel
        strongest = found.ranking.strongest(place)
        picture = made[self._map.channel]
        text = made_text(picture, names[index], strongest[0].value if strongest else None)
        self.made.show_picture(picture.pixels, text)

    def _change_channel(self, channels: int) -> None:
        self.show_map(self._map.layer, self._map.channel + channels)

    def _change_layer(self, layers: int) -> None:
        """Show the same channel of another layer, or its last one; beyond the ends of the network do nothing."""
        if self._card is None:
            return
        index = [layer.name for layer in self._card.layers].index(self._map.layer) + layers
        if 0 <= index < len(self._card.layers):
            layer = self._card.layers[index]
            self.show_map(layer.name, min(self._map.channel, layer.output_shape[-1] - 1))

    def _layer_of(self, one: Map) -> LayerCard | None:
        """The layer of a map; None if the network has no such map."""
        layers = () if self._card is None else self._card.layers
        return next(
            (layer for layer in layers if layer.name == one.layer and 0 <= one.channel < layer.output_shape[-1]), None
        )

    def _look(self) -> None:
        """Request the lens on the map, at the cell that the strongest face excites."""
        placed = self._placed.get(self.strongest, ())
        cell = placed[0].cell if placed else NOWHERE
        self.lens_requested.emit(self._map, max(cell, 0))

    def _open(self, grid: NineFaces, place: int) -> None:
        """Request the photograph of a face; those of the demo have none."""
        placed = self._placed[grid][place]
        face = None if self._found is None else self._found.faces[placed.face]
        if isinstance(face, FaceFile):
            self.photograph_requested.emit(face.path)

    def _lay_out(self) -> None:
        for button in (self.look, self.samples, self.choose, self.again):
            set_room(button, "small")
        heading = _row(self.title)
        heading.addWidget(self.close_button)
        of_map = _row(self.map_text)
        for widget in (self.live, self.previous, self.next, self.look):
            of_map.addWidget(widget)
        of_folder = _row(self.folder)
        for button in (self.samples, self.choose):
            of_folder.addWidget(button)
        of_search = _row(self.progress)
        of_search.addWidget(self.again)
        self._ends = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ends.setSpacing(16)
        for text, grid in (
            (self.tr("Excite it most"), self.strongest),
            (self.tr("Excite it least"), self.weakest),
        ):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(PlainLabel(text, font=proportional(9, bold=True)))
            column.addWidget(grid, stretch=1)
            self._ends.addLayout(column, stretch=1)
        faces = QWidget()
        of_faces = QVBoxLayout(faces)
        of_faces.setContentsMargins(0, 0, 0, 0)
        of_faces.addLayout(self._ends)
        content = QWidget()
        self._pages = QStackedLayout(content)
        self._pages.addWidget(self.state)
        self._pages.addWidget(faces)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        for line in (heading, of_map, of_folder, of_search):
            rows.addLayout(line)
        rows.addWidget(self.note)
        rows.addWidget(self.made)
        rows.addWidget(content, stretch=1)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.closed)
        self.previous.clicked.connect(lambda: self._change_channel(-1))
        self.next.clicked.connect(lambda: self._change_channel(1))
        self.look.clicked.connect(self._look)
        self.choose.clicked.connect(self.folder_requested)
        self.samples.clicked.connect(self.samples_requested)
        self.again.clicked.connect(self.search_requested)
        self.pictures.ready.connect(self._show_pictures)
        self.pictures.failed.connect(self.show_warning)
        for grid in (self.strongest, self.weakest):
            grid.open_requested.connect(lambda place, grid=grid: self._open(grid, place))


def first_map(card: Card) -> Map:
    """The map to begin with: the unit that votes for the positive class, or for the first one."""
    return Map(card.layers[-2].name if len(card.layers) > 1 else card.layers[-1].name, card.positive_index or 0)


def _small(text: str, action: Action) -> QPushButton:
    button = QPushButton(text)
    set_room(button, "icon")
    button.setAccessibleName(action.text)
    button.setToolTip(plain(action.with_key(action.text)))
    return button


def _row(widget: QWidget) -> QHBoxLayout:
    """A row that begins with a widget, which gets the room that others leave."""
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(widget, stretch=1)
    return row
