"""Editors of a kernel: numbers typed in, and presets."""

import numpy as np
from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from smiledesk.core.records import Activations
from smiledesk.gui.common.fonts import monospaced
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.translation import translate
from smiledesk.lenses.sandbox import PRESETS, preset

SIDES = (3, 5)
_LARGEST = 99.0


class _Number(QDoubleSpinBox):
    """Spin box without trailing zeros."""

    def textFromValue(self, value: float) -> str:
        return f"{value:g}"


class KernelGrid(QWidget):
    """A kernel of any shape as numbers to type in."""

    changed = Signal()
    """A number was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(3)
        self._cells: list[list[QDoubleSpinBox]] = []

    @property
    def kernel(self) -> Activations:
        """Current numbers, shape (rows, columns), float32."""
        return np.array([[cell.value() for cell in row] for row in self._cells], np.float32)

    def show_kernel(self, kernel: Activations) -> None:
        """Fill in a kernel, shape (rows, columns)."""
        if (len(self._cells), len(self._cells[0]) if self._cells else 0) != kernel.shape:
            self._lay_out(*kernel.shape)
        for row, numbers in zip(self._cells, kernel, strict=True):
            for cell, number in zip(row, numbers, strict=True):
                with QSignalBlocker(cell):
                    cell.setValue(float(number))

    def _lay_out(self, rows: int, columns: int) -> None:
        for row in self._cells:
            for cell in row:
                self._grid.removeWidget(cell)
                cell.deleteLater()
        self._cells = [[self._cell(row, column) for column in range(columns)] for row in range(rows)]

    def _cell(self, row: int, column: int) -> QDoubleSpinBox:
        cell = _Number()
        # The decimal point is used in every language; a German locale would read 0.25 as 25.
        cell.setLocale(QLocale.c())
        cell.setRange(-_LARGEST, _LARGEST)
        cell.setDecimals(4)
        cell.setSingleStep(0.25)
        cell.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        cell.setAlignment(Qt.AlignmentFlag.AlignRight)
        cell.setFont(monospaced(8.5))
        cell.setMinimumWidth(scaled(56))
        cell.setAccessibleName(self.tr("Kernel, row {0}, column {1}").format(row + 1, column + 1))
        cell.valueChanged.connect(self.changed)
        self._grid.addWidget(cell, row, column)
        return cell


class KernelEditor(QWidget):
    """A square kernel: a preset fills it in, any typed number turns it into the user's own."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preset = QComboBox()
        for name in PRESETS:
            self.preset.addItem(preset_text(name), name)
        #: A kernel
        self.preset.addItem(self.tr("your own"), None)
        self.preset.setAccessibleName(self.tr("Filter"))
        self.preset.activated.connect(self._take_preset)
        self.side = QComboBox()
        for side in SIDES:
            self.side.addItem(f"{side}×{side}", side)
        self.side.setAccessibleName(self.tr("Size of the kernel"))
        self.side.activated.connect(self._resize)
        self._grid = KernelGrid()
        self._grid.changed.connect(self._own)
        choices = QHBoxLayout()
        choices.addWidget(self.preset, stretch=1)
        choices.addWidget(self.side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(choices)
        layout.addWidget(self._grid)
        self.choose(self.preset.currentData())

    @property
    def kernel(self) -> Activations:
        """Current numbers, shape (side, side), float32."""
        return self._grid.kernel

    def show_kernel(self, kernel: Activations) -> None:
        """Fill in a kernel, shape (side, side) with a side of `SIDES`."""
        self._grid.show_kernel(kernel)
        self.side.setCurrentIndex(SIDES.index(len(kernel)))

    def choose(self, name: str) -> None:
        """Fill in the numbers of a preset."""
        self.preset.setCurrentIndex(self.preset.findData(name))
        self.show_kernel(preset(name))

    def _take_preset(self) -> None:
        name = self.preset.currentData()
        if name is not None:
            self.choose(name)
            self.changed.emit()

    def _resize(self) -> None:
        """Pad the kernel with zeros, or crop it to its middle."""
        kernel, side = self.kernel, self.side.currentData()
        ring = (side - len(kernel)) // 2
        self.show_kernel(np.pad(kernel, ring) if ring >= 0 else kernel[-ring:ring, -ring:ring])
        self.changed.emit()

    def _own(self) -> None:
        self.preset.setCurrentIndex(self.preset.count() - 1)
        self.changed.emit()


def preset_text(name: str) -> str:
    """Display name of a preset of `lenses.sandbox.PRESETS`."""
    texts = {
        "identity": translate("kernel_editor", "identity: changes nothing"),
        "upright_edges": translate("kernel_editor", "vertical edges (Sobel)"),
        "level_edges": translate("kernel_editor", "horizontal edges (Sobel)"),
        "outline": translate("kernel_editor", "outline (Laplace)"),
        #: Name of a kernel: what it does
        "blur": translate("kernel_editor", "blur"),
        #: Name of a kernel: what it does
        "sharpen": translate("kernel_editor", "sharpen"),
        #: Name of a kernel: what it does
        "emboss": translate("kernel_editor", "emboss"),
    }
    return texts.get(name, name)
