"""The classes' buttons beside and below each other, and which of them is held."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.collect.hold_card import HoldCard

_NARROWEST = 190
_KEYS = 9


class ClassCards(QWidget):
    """Says which class is held, by mouse, by Space on its button, or by `hold` for its digit."""

    held = Signal(str)
    """A class is held from now on."""

    released = Signal()
    """None is."""

    menu_requested = Signal(str, object)
    """A class, and where in the screen's pixels the user asks what else there is to do about it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._holding = ""
        self._columns = 0
        self.cards: dict[str, HoldCard] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)

    def show_classes(self, names: Sequence[str]) -> None:
        """Offer classes; the first nine have a digit."""
        if tuple(self.cards) == tuple(names):
            return
        self.release()
        for card in self.cards.values():
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = {name: self._card(name, number) for number, name in enumerate(names, start=1)}
        self._columns = 0
        self._lay_out()

    def show_numbers(self, images: Mapping[str, int], takes: Mapping[str, int]) -> None:
        """How many samples each class has, and of how many takes."""
        for name, card in self.cards.items():
            card.show_numbers(images.get(name, 0), takes.get(name, 0))

    def show_recording(self, words: str) -> None:
        """What the take of the held class has come to."""
        for name, card in self.cards.items():
            card.show_recording(words if name == self._holding else "")

    def hold(self, number: int) -> None:
        """Hold the class whose key is a digit; nothing happens where none has it."""
        names = list(self.cards)
        if 1 <= number <= min(len(names), _KEYS):
            self._hold(names[number - 1])

    def release(self) -> None:
        """Hold none."""
        if self._holding:
            self._holding = ""
            self.show_recording("")
            self.released.emit()

    @property
    def holding(self) -> str:
        """The class that is held; empty where none is."""
        return self._holding

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand as many beside each other as fit."""
        self._lay_out()
        super().resizeEvent(event)

    def _card(self, name: str, number: int) -> HoldCard:
        card = HoldCard(self._theme, name, number if number <= _KEYS else None)
        card.pressed.connect(partial(self._hold, name))
        card.released.connect(self.release)
        card.menu_requested.connect(partial(self.menu_requested.emit, name))
        return card

    def _hold(self, name: str) -> None:
        if name != self._holding:
            self.release()
            self._holding = name
            self.held.emit(name)

    def _lay_out(self) -> None:
        columns = max(min(self.width() // _NARROWEST, len(self.cards), 4), 1)
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, *divmod(number, columns))
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, int(column < columns))
