"""The first kernels of a network after each epoch of its training."""

import numpy as np
from PySide6.QtWidgets import QWidget

from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.tile import Cell
from smiledesk.gui.common.translation import translate
from smiledesk.gui.microscope.kernel_sheets import sheets_of
from smiledesk.gui.microscope.kernel_tile import KernelTile
from smiledesk.network.bundle import Bundle, BundleError


class EpochKernels(KernelTile):
    """The kernels of the first layer with weights; colours are scaled to the largest weight seen so far.

    A filter on a colour picture has three kernels, side by side: blue, green and red.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        waiting = translate("epoch_kernels", "The first kernels of the chosen epoch's network appear here")
        super().__init__(theme, translate("epoch_kernels", "First kernels"), "", waiting, parent)
        self._largest = 0.0
        self._chosen: Cell | None = None
        self.cell_chosen.connect(self._choose)

    def clear(self) -> None:
        """Show no network."""
        self._largest, self._chosen = 0.0, None
        self.show_sheet(None, 1.0, None)

    def show_epoch(self, bundle: Bundle, epoch: int) -> None:
        """Show the kernels after an epoch; nothing changes if they are gone, as those of a cancelled run."""
        try:
            weights = bundle.weights()
        except BundleError:
            return
        layer = next(layer.name for layer in bundle.card.layers if layer.name in weights)
        kernel = weights[layer].kernel
        sheets = sheets_of(layer, kernel.shape, bundle.card)
        sheet = sheets.of(kernel, 0)
        self._largest = max(self._largest, float(np.abs(sheet).max()))
        self.show_detail(translate("epoch_kernels", "{0} · epoch {1}").format(layer, epoch))
        self.show_sheet(sheet, self._largest, self._chosen, sheets.together)

    def _choose(self, picture: int, row: int, column: int) -> None:
        self._chosen = picture, row, column
        self.show_sheet(self._sheet, self._largest or 1.0, self._chosen, self._together)
