"""The filter sandbox: the user's own filters on the live face, apart from the model."""

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from smiledesk.core.layer_kinds import CONVOLUTION, LAYER_KINDS
from smiledesk.core.records import Activations, NetworkTrace, Pixels
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.phrasebook import Phrasebook
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.microscope.kernel_editor import KernelEditor, preset_text
from smiledesk.gui.microscope.lens_view import LensView
from smiledesk.gui.microscope.titles import title_of
from smiledesk.lenses import lens_for
from smiledesk.lenses.base import Probe, clamped
from smiledesk.lenses.sandbox import PRESETS, Filters, preset, subject_of_filters, with_pooled_maps

_LARGEST_STRIDE = 4

_FIRST, _BESIDE = "upright_edges", "level_edges"
"""The initial filters, which find different features of a face."""

_FIRST_PROBE = Probe(row=45, column=20)
"""Near the corner of the mouth in a face square of 64."""


class SandboxView(QWidget):
    """Two kernels to edit and compare, the lens of convolutions on them, and their pooled maps."""

    closed = Signal()

    def __init__(self, theme: Theme, phrasebook: Phrasebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._crop: Pixels | None = None
        self._probe = _FIRST_PROBE
        self.setAccessibleName(self.tr("Filter sandbox"))
        self.editor = KernelEditor()
        self.beside = QComboBox()
        #: No map to compare with
        self.beside.addItem(self.tr("nothing"), None)
        for name in PRESETS:
            self.beside.addItem(preset_text(name), name)
        self.editor.choose(_FIRST)
        self.beside.setCurrentIndex(self.beside.findData(_BESIDE))
        self.stride = QSpinBox()
        self.stride.setRange(1, _LARGEST_STRIDE)
        self.padding = QComboBox()
        self.padding.addItem(self.tr("same: black around it"), "same")
        self.padding.addItem(self.tr("valid: stay inside"), "valid")
        self.pooling = QComboBox()
        self.pooling.addItem(self.tr("nothing"), None)
        for kind in LAYER_KINDS.values():
            if kind.is_pooling:
                self.pooling.addItem(self.tr("{0}, 2×2").format(title_of(kind.name)), kind.name)
        #: Heading of a column: the number that stands on the map
        self.lens = LensView(theme, phrasebook, expected_from=self.tr("on the map"))
        self._lay_out()
        self.editor.changed.connect(self.refresh)
        self.beside.activated.connect(self.refresh)
        self.stride.valueChanged.connect(self.refresh)
        self.padding.activated.connect(self.refresh)
        self.pooling.activated.connect(self.refresh)
        self.lens.probe_moved.connect(self._move_probe)
        self.lens.closed.connect(self.closed)

    @property
    def filters(self) -> Filters:
        """The filters set: the edited kernel, then the one to compare with."""
        kernels = [self.editor.kernel]
        if self.beside.currentData() is not None:
            kernels.append(_widened(preset(self.beside.currentData()), len(kernels[0])))
        return Filters(np.stack(kernels, axis=-1), self.stride.value(), self.padding.currentData())

    def show_trace(self, trace: NetworkTrace | None) -> None:
        """Filter a frame's face; None, if there is none, keeps the last one."""
        if trace is not None:
            self._crop = trace.crop
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the settings beside the kernel, or below it in a narrow view."""
        super().resizeEvent(event)
        needed = self.editor.sizeHint().width() + self._choices.spacing() + self._settings.minimumSize().width()
        is_wide = event.size().width() >= needed
        self._choices.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        """The width of the kernel; the settings fit below it."""
        return QSize(self.editor.minimumSizeHint().width(), super().minimumSizeHint().height())

    def refresh(self) -> None:
        """Show the current output of the filters."""
        lens = lens_for(CONVOLUTION.name)
        if self._crop is None or lens is None:
            return
        subject = subject_of_filters(self._crop, self.filters, self.tr("your own filter"))
        self._probe = clamped(self._probe, subject.layer)
        explanation = lens.explain(subject, self._probe)
        if (pooling := self.pooling.currentData()) is not None:
            explanation = with_pooled_maps(explanation, subject, self._probe, LAYER_KINDS[pooling])
        self.lens.show_explanation(subject, self._probe, explanation)

    def _move_probe(self, probe: Probe) -> None:
        self._probe = probe
        self.refresh()

    def _lay_out(self) -> None:
        title = PlainLabel(self.tr("Filter sandbox"), font=proportional(12, bold=True))
        hint = PlainLabel(
            self.tr("Not the model: a filter of your own on the same face. Change a number and look."), wraps=True
        )
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._settings = settings = QFormLayout()
        settings.setContentsMargins(0, 0, 0, 0)
        settings.addRow(self.tr("Compare with"), self.beside)
        settings.addRow(self.tr("Stride"), self.stride)
        settings.addRow(self.tr("Padding"), self.padding)
        settings.addRow(self.tr("Followed by"), self.pooling)
        self._choices = choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        choices.setSpacing(14)
        choices.addWidget(self.editor, alignment=Qt.AlignmentFlag.AlignTop)
        choices.addLayout(settings, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(title)
        layout.addWidget(hint)
        layout.addLayout(choices)
        layout.addWidget(self.lens, stretch=1)


def _widened(kernel: Activations, side: int) -> Activations:
    """The kernel padded with zeros to a side, which leaves its output unchanged."""
    return np.pad(kernel, (side - len(kernel)) // 2)
