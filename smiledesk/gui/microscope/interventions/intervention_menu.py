"""The menu of a map, unit or layer: every change that can be made of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSlider, QWidget, QWidgetAction

from smiledesk.attribution.interventions import (
    AverageInsteadOfMax,
    Intervention,
    ScaleChannel,
    SoloChannel,
    SwitchOffReLU,
    ZeroBias,
    ZeroBiases,
    weighted_layer_of,
)
from smiledesk.core.layer_kinds import CONVOLUTION, MAX_POOLING, RELU
from smiledesk.gui.common.actions import Action, arrow_step
from smiledesk.gui.common.fonts import monospaced
from smiledesk.gui.common.numbers import percentage
from smiledesk.gui.common.plain_text import PlainLabel, without_mnemonic
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.microscope.interventions.network_changes import NetworkChanges
from smiledesk.network.card import LayerCard

_LARGEST_PERCENT = 300
_PERCENT_STEP = 5

_INDENT = 38
"""Pixels before the text of an entry, for its tick."""


class InterventionMenu(QMenu):
    """Changes of one channel's filter or unit, and of its layer; those that are made already are ticked.

    What makes a map of a ReLU or pooling layer is the filter before it.
    """

    exchange_requested = Signal(str, int)
    """Layer with weights, and its channel to exchange with another one."""

    kernel_requested = Signal(str, int)
    """Convolution, and its filter to edit."""

    def __init__(
        self, changes: NetworkChanges, layers: Sequence[LayerCard], index: int, channel: int | None, parent: QWidget
    ) -> None:
        """Fill the menu.

        Args:
            changes: makes the changes.
            layers: of the network as it was loaded.
            index: of the layer that the menu is about.
            channel: of that layer; None for the layer alone.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._changes = changes
        source = weighted_layer_of(layers, index)
        if channel is not None and source is not None:
            self._add_channel(layers[source], channel)
        self._add_layer(layers[index])
        if source is not None:
            self._add_switch(
                self.tr("Biases of {0} to zero").format(layers[source].name), ZeroBiases(layers[source].name)
            )
        if self.isEmpty():
            self._add_heading(self.tr("Nothing in {0} can be changed").format(layers[index].name))

    def _add_channel(self, layer: LayerCard, channel: int) -> None:
        name, count = layer.name, layer.output_shape[-1]
        heading = self.tr("Filter {0} of {1}") if layer.kind == CONVOLUTION.name else self.tr("Unit {0} of {1}")
        self._add_heading(heading.format(channel + 1, name))
        self._add_switch(self.tr("Mute"), ScaleChannel(name, channel, 0.0), Action.MUTE)
        if count > 1:
            self._add_switch(self.tr("Solo: mute all others"), SoloChannel(name, channel), Action.SOLO)
        self.addAction(self._scale(name, channel))
        self._add_switch(self.tr("Bias to zero"), ZeroBias(name, channel))
        if count > 1:
            exchange = self.addAction(self.tr("Exchange with…"))
            exchange.triggered.connect(lambda: self.exchange_requested.emit(name, channel))
        if layer.kind == CONVOLUTION.name:
            edit = self.addAction(self.tr("Edit a kernel by hand"))
            edit.triggered.connect(lambda: self.kernel_requested.emit(name, channel))
        self.addSeparator()

    def _add_layer(self, layer: LayerCard) -> None:
        if layer.kind == RELU.name:
            self._add_switch(self.tr("{0} off").format(layer.name), SwitchOffReLU(layer.name))
        if layer.kind == MAX_POOLING.name:
            self._add_switch(
                self.tr("{0}: mean instead of maximum").format(layer.name), AverageInsteadOfMax(layer.name)
            )

    def _add_heading(self, text: str) -> None:
        self.addAction(without_mnemonic(text)).setEnabled(False)

    def _add_switch(self, text: str, intervention: Intervention, action: Action | None = None) -> None:
        """Add a change that is made or taken back. action: the one whose key does it outside the menu."""
        key = "" if action is None else f"\t{action.keys_text}"
        switch = self.addAction(without_mnemonic(text) + key)
        switch.setCheckable(True)
        switch.setChecked(intervention in self._changes.interventions)
        switch.triggered.connect(lambda: self._changes.toggle(intervention))

    def _scale(self, layer: str, channel: int) -> QAction:
        """The slider of a factor, which acts while it moves."""
        slider = _PercentSlider(round(100 * self._changes.factor_of(layer, channel)))
        number = PlainLabel(font=monospaced(9))
        number.setFixedWidth(number.fontMetrics().horizontalAdvance(percentage(_LARGEST_PERCENT / 100)))
        number.setText(percentage(slider.value() / 100))

        def scale(percent: int) -> None:
            number.setText(percentage(percent / 100))
            self._changes.adjust(ScaleChannel(layer, channel, percent / 100))

        slider.valueChanged.connect(scale)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(_INDENT, 4, 14, 4)
        #: Before a slider: by how much an output is multiplied
        row.addWidget(PlainLabel(self.tr("Scale")))
        row.addWidget(slider, stretch=1)
        row.addWidget(number)
        line.setFocusProxy(slider)
        line.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        action = QWidgetAction(self)
        action.setDefaultWidget(line)
        return action


class _PercentSlider(QSlider):
    """Moves by Left and Right; leaves Up and Down to the menu."""

    def __init__(self, percent: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, _LARGEST_PERCENT)
        self.setSingleStep(_PERCENT_STEP)
        self.setPageStep(4 * _PERCENT_STEP)
        self.setMinimumWidth(scaled(140))
        self.setValue(percent)
        self.setAccessibleName(self.tr("Scale in per cent"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, unless the key goes to another entry."""
        step = arrow_step(event)
        if step is not None and step[0]:
            event.ignore()
        else:
            super().keyPressEvent(event)
