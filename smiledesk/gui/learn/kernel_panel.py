"""The kernels of one layer before and after an update, their gradients, and the update of one weight."""

import numpy as np
from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from smiledesk.core.records import Activations
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.phrasebook import Phrasebook
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.learn.learner import Learner
from smiledesk.gui.learn.weight_formula import WeightFormula, WeightMove, move_of
from smiledesk.gui.microscope.kernel_sheets import KernelSheets, sheets_of
from smiledesk.gui.microscope.kernel_tile import KernelTile
from smiledesk.lenses.weight_update import WeightProbe, WeightUpdate
from smiledesk.network.card import Card

_WIDE = 600
"""Pixels of width from which there is room for the observations."""


class KernelPanel(QWidget):
    """Lets the user choose a layer, a filter and a weight, which all three mosaics mark."""

    def __init__(self, theme: Theme, book: Phrasebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._learner: Learner | None = None
        self._card: Card | None = None
        self._rate = 0.0
        self._wide = False
        self._weight: WeightProbe | None = None
        self._shapes: dict[str, tuple[int, ...]] = {}
        self.layer = QComboBox()
        self.layer.setPlaceholderText(self.tr("a layer"))
        self.layer.setAccessibleName(self.tr("Layer whose weights are shown"))
        self.layer.currentIndexChanged.connect(self._other_layer)
        self.sheet = QSpinBox()
        self.sheet.setAccessibleName(self.tr("Filter or unit whose weights are shown"))
        self.sheet.valueChanged.connect(self._other_sheet)
        self.sheet.hide()
        self._sheet_text = PlainLabel()
        #: Of weights: before the update
        before = self.tr("before")
        self.before = KernelTile(theme, self.tr("Kernels"), before, self.tr("Random init draws them"))
        self.gradient = KernelTile(theme, self.tr("Gradients"), "∂L/∂w", self.tr("Backward finds them"))
        #: Of weights: after the update
        after = self.tr("after")
        self.after = KernelTile(theme, self.tr("Kernels"), after, self.tr("Update makes them"))
        self.formula = WeightFormula(theme)
        self.observations = PlainLabel(font=proportional(8.5), wraps=True)
        self.observations.hide()
        self.setLayout(self._laid_out())
        for tile in (self.before, self.gradient, self.after):
            tile.cell_chosen.connect(self._choose)

    def show_learner(self, learner: Learner, card: Card | None, rate: float) -> None:
        """Show a network's weights. card: of its snapshot. rate: learning rate of the next update."""
        self._learner, self._card, self._rate = learner, card, rate
        names = [name.removesuffix("/kernel") for name in learner.before if name.endswith("/kernel")]
        if card is not None:
            order = [layer.name for layer in card.layers]
            names.sort(key=order.index)
        if names != [self.layer.itemText(index) for index in range(self.layer.count())]:
            with QSignalBlocker(self.layer):
                self.layer.clear()
                self.layer.addItems(names)
                self.layer.setCurrentIndex(0)
            self._limit_sheets()
        shapes = {name: learner.before[f"{name}/kernel"].shape for name in names}
        if shapes != self._shapes:
            self._shapes, self._weight = shapes, None
        self._show()

    def show_rate(self, rate: float) -> None:
        """Show the next update at another learning rate."""
        self._rate = rate
        self._show_formula()

    def make_room(self, width: int) -> None:
        """Show the observations if a pane of a width has room; the formula's tooltip always has them.

        The width is the pane's, not the panel's own: that depends on a scroll bar, which depends on this height.
        """
        self._wide = width >= scaled(_WIDE)
        self._show_observations()

    def _laid_out(self) -> QVBoxLayout:
        choice = QHBoxLayout()
        choice.setSpacing(8)
        choice.addWidget(PlainLabel(self.tr("Weights of")))
        choice.addWidget(self.layer)
        choice.addWidget(self.sheet)
        choice.addWidget(self._sheet_text, stretch=1)
        tiles = QHBoxLayout()
        tiles.setSpacing(8)
        for tile in (self.before, self.gradient, self.after):
            tiles.addWidget(tile)
        layout = QVBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(choice)
        layout.addLayout(tiles, stretch=1)
        layout.addWidget(self.formula)
        layout.addWidget(self.observations)
        return layout

    def _other_layer(self) -> None:
        self._weight = None
        self._limit_sheets()
        self._show()

    def _other_sheet(self) -> None:
        self._weight = None
        self._show()

    def _limit_sheets(self) -> None:
        """Offer the layer's filters or units, at first the one with the strongest gradient, or else weight."""
        sheets = self._sheets()
        if sheets is None:
            return
        many = sheets.count > 1
        with QSignalBlocker(self.sheet):
            self.sheet.setRange(1, sheets.count)
            self.sheet.setValue(1 + self._strongest(sheets))
        #: Before a number in its field
        prefix = self.tr("filter ")
        if len(sheets.shape) != 4:
            #: Before a number in its field
            prefix = self.tr("unit ")
        self.sheet.setPrefix(prefix)
        self.sheet.setVisible(many)
        #: After a field with a number: filter 3 of 16
        text = self.tr("of {0}").format(sheets.count) if many else self.tr("all %n filters", "", sheets.shape[-1])
        self._sheet_text.setText(text)

    def _strongest(self, sheets: KernelSheets) -> int:
        kernel = self._array("gradient")
        kernel = self._array("before") if kernel is None else kernel
        if kernel is None or sheets.count == 1:
            return 0
        return int(np.argmax(np.abs(kernel).reshape(-1, kernel.shape[-1]).max(axis=0)))

    def _sheets(self) -> KernelSheets | None:
        kernel = self._array("before")
        return None if kernel is None else sheets_of(self.layer.currentText(), kernel.shape, self._card)

    def _array(self, of: str) -> Activations | None:
        """The chosen layer's kernel ``before`` or ``after``, or its ``gradient``; None while unknown."""
        if self._learner is None:
            return None
        arrays = {"before": self._learner.before, "gradient": self._learner.gradient, "after": self._learner.after}
        return arrays[of].get(f"{self.layer.currentText()}/kernel")

    def _choose(self, picture: int, row: int, column: int) -> None:
        sheets = self._sheets()
        if sheets is not None:
            self._weight = sheets.probe(self.sheet.value() - 1, picture, row, column)
            self._show()

    def _show(self) -> None:
        sheets, before = self._sheets(), self._array("before")
        gradient, after = self._array("gradient"), self._array("after")
        if sheets is None or before is None:
            for tile in (self.before, self.gradient, self.after):
                tile.show_sheet(None, 1.0, None)
            self.formula.show_move(None)
            return
        number = self.sheet.value() - 1
        if self._weight is None or sheets.place(self._weight)[0] != number:
            self._weight = sheets.strongest(before if gradient is None else gradient, number)
        cell = sheets.place(self._weight)[1:]
        limit = _largest(before, after)
        for tile, kernel, largest in (
            (self.before, before, limit),
            (self.gradient, gradient, _largest(gradient, None)),
            (self.after, after, limit),
        ):
            tile.show_sheet(None if kernel is None else sheets.of(kernel, number), largest, cell, sheets.together)
        self._show_formula()

    def _show_formula(self) -> None:
        move = self._move()
        observations = () if move is None else move.observations
        text = " ".join(map(self._book.text, observations))
        self.formula.show_move(move, text)
        self.observations.setText(text)
        self._show_observations()

    def _show_observations(self) -> None:
        self.observations.setVisible(self._wide and bool(self.observations.text()))

    def _move(self) -> WeightMove | None:
        """The update of the chosen weight; None while its gradient is unknown."""
        before, gradient, after = self._array("before"), self._array("gradient"), self._array("after")
        if self._learner is None or before is None or gradient is None or self._weight is None:
            return None
        used = self._learner.rate if after is not None and self._learner.rate is not None else self._rate
        step = WeightUpdate(self.layer.currentText(), before, gradient, before if after is None else after, used)
        return move_of(step, self._weight, done=after is not None)


def _largest(one: Activations | None, other: Activations | None) -> float:
    """The value of the fullest colour: one for all sheets of a layer, before and after."""
    largest = max((float(np.abs(array).max()) for array in (one, other) if array is not None), default=0.0)
    return largest or 1.0
