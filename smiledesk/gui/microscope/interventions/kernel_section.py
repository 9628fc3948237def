"""A kernel of the network, edited by hand."""

import numpy as np
from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from smiledesk.attribution.interventions import ReplaceKernel
from smiledesk.core.layer_kinds import CONVOLUTION
from smiledesk.core.records import Activations
from smiledesk.gui.common.flow_layout import FlowLayout
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.section import Section
from smiledesk.gui.microscope.interventions.network_changes import NetworkChanges
from smiledesk.gui.microscope.kernel_editor import KernelGrid, preset_text
from smiledesk.lenses.sandbox import PRESETS, preset
from smiledesk.network.bundle import Bundle
from smiledesk.network.card import Card

_LEARNED, _ZEROS = "learned", "zeros"
"""Kernels to fill in, beside the known ones."""

_ROUNDING = 5e-5
"""Largest difference between a weight and the number that is shown of it."""


class KernelSection(Section):
    """Chooses a convolution, a filter and one of its inputs; a number typed in acts at once on the live picture."""

    def __init__(self, changes: NetworkChanges, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("A kernel by hand"), parent)
        self._changes = changes
        self._bundle: Bundle | None = None
        """The model whose convolutions are offered."""
        self._layers: dict[str, tuple[int, int]] = {}
        """Filters and inputs of each convolution."""
        self.layer, self.filter, self.input = QComboBox(), QSpinBox(), QSpinBox()
        self.layer.setAccessibleName(self.tr("Convolution"))
        #: Before a number in its field
        self.filter.setPrefix(self.tr("filter "))
        self.filter.setAccessibleName(self.tr("Filter"))
        #: Before a number in its field: an input channel of the filter
        self.input.setPrefix(self.tr("input "))
        self.input.setAccessibleName(self.tr("Input of the filter"))
        self.preset = QComboBox()
        self.preset.setAccessibleName(self.tr("Kernel to fill in"))
        #: Choice: puts a known kernel into the grid
        self.preset.setPlaceholderText(self.tr("fill in…"))
        self.grid = KernelGrid()
        self.hint = Hint(self.tr("This model has no convolution."))
        where, kernel = FlowLayout(), FlowLayout()
        for widget in (self.layer, self.filter, self.input):
            where.addWidget(widget)
        kernel.addWidget(self.grid)
        kernel.addWidget(self.preset)
        self.rows.addLayout(where)
        self.rows.addLayout(kernel)
        self.rows.addWidget(self.hint)
        self.layer.currentIndexChanged.connect(self._limit)
        for spin in (self.filter, self.input):
            spin.valueChanged.connect(self._show)
        self.preset.activated.connect(self._fill_in)
        self.grid.changed.connect(lambda: self._replace(self.grid.kernel))
        changes.changed.connect(self._follow_changes)
        self._follow_changes()

    def edit(self, layer: str, channel: int) -> None:
        """Show a filter of a convolution."""
        self.layer.setCurrentText(layer)
        self.filter.setValue(channel + 1)
        self.grid.setFocus()

    def _follow_changes(self) -> None:
        """Show the kernel as it is now, or offer the convolutions of another model."""
        bundle = self._changes.bundle
        if bundle is self._bundle:
            self._show()
            return
        self._bundle = bundle
        self._layers = {} if bundle is None else _convolutions(bundle.card)
        with QSignalBlocker(self.layer):
            self.layer.clear()
            self.layer.addItems(list(self._layers))
        self._limit()

    def _limit(self) -> None:
        """Offer the filters and inputs of the chosen convolution."""
        filters, inputs = self._layers.get(self.layer.currentText(), (1, 1))
        for spin, largest in ((self.filter, filters), (self.input, inputs)):
            with QSignalBlocker(spin):
                spin.setRange(1, largest)
                spin.setSuffix(self.tr(" of {0}").format(largest))
                spin.setVisible(largest > 1)
        self._show()

    def _show(self) -> None:
        kernel = self._kernel()
        for widget in (self.layer, self.preset, self.grid):
            widget.setVisible(kernel is not None)
        self.hint.setVisible(kernel is None)
        if kernel is None:
            return
        self._offer_presets(kernel.shape)
        if not np.allclose(kernel, self._shown(kernel), atol=_ROUNDING):
            self.grid.show_kernel(kernel)

    def _shown(self, kernel: Activations) -> Activations:
        """The numbers in the grid; infinities while it has another shape."""
        shown = self.grid.kernel
        return shown if shown.shape == kernel.shape else np.full(kernel.shape, np.inf, np.float32)

    def _kernel(self) -> Activations | None:
        if self.layer.currentText() not in self._layers:
            return None
        return self._changes.kernel_of(self.layer.currentText(), self.filter.value() - 1, self.input.value() - 1)

    def _offer_presets(self, shape: tuple[int, ...]) -> None:
        """Offer the learned kernel, zeros, and the known ones that have the kernel's shape."""
        names = [name for name in PRESETS if preset(name).shape == shape]
        if self.preset.count() == 2 + len(names):
            return
        self.preset.clear()
        self.preset.addItem(self.tr("as it was learned"), _LEARNED)
        #: A kernel of nothing but zeros
        self.preset.addItem(self.tr("zeros"), _ZEROS)
        for name in names:
            self.preset.addItem(preset_text(name), name)
        self.preset.setCurrentIndex(-1)

    def _fill_in(self) -> None:
        name, kernel = self.preset.currentData(), self._kernel()
        self.preset.setCurrentIndex(-1)
        if kernel is None:
            return
        if name == _LEARNED:
            self._changes.restore_kernel(self.layer.currentText(), self.filter.value() - 1, self.input.value() - 1)
        else:
            self._replace(np.zeros_like(kernel) if name == _ZEROS else preset(name))

    def _replace(self, typed: Activations) -> None:
        """Use a kernel; weights that were not typed anew keep the digits that are not shown."""
        before = self._kernel()
        if before is None:
            return
        kernel = np.where(np.abs(typed - before) <= _ROUNDING, before, typed)
        rows = tuple(tuple(map(float, row)) for row in kernel)
        self._changes.adjust(
            ReplaceKernel(self.layer.currentText(), self.filter.value() - 1, self.input.value() - 1, rows)
        )


def _convolutions(card: Card) -> dict[str, tuple[int, int]]:
    """Filters and inputs of each convolution."""
    inputs = [card.channels, *(layer.output_shape[-1] for layer in card.layers)]
    return {
        layer.name: (layer.output_shape[-1], before)
        for layer, before in zip(card.layers, inputs, strict=False)
        if layer.kind == CONVOLUTION.name
    }
