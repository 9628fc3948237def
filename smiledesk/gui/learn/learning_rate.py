"""The learning rate: a slider whose steps multiply, and the number beside it."""

import math

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QSlider, QWidget

from smiledesk.gui.common.plain_text import PlainLabel

SMALLEST, LARGEST = 1e-3, 10.0
_STEPS_A_DECADE = 20


class LearningRate(QWidget):
    """Both show one number, from `SMALLEST` to `LARGEST`."""

    changed = Signal(float)

    def __init__(self, value: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = PlainLabel(self.tr("Rate η"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(
            round(math.log10(SMALLEST) * _STEPS_A_DECADE), round(math.log10(LARGEST) * _STEPS_A_DECADE)
        )
        self.slider.setPageStep(_STEPS_A_DECADE)
        self.slider.setMinimumWidth(60)
        self.slider.setAccessibleName(self.tr("Learning rate, in equal ratios"))
        self.number = QDoubleSpinBox()
        # Numbers are shown with a point everywhere, so a point is what is typed: a German 0.01 would be 1.
        self.number.setLocale(QLocale.c())
        self.number.setDecimals(3)
        self.number.setRange(SMALLEST, LARGEST)
        self.number.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        self.number.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number.setFixedWidth(62)
        self.number.setKeyboardTracking(False)
        self.number.setAccessibleName(self.tr("Learning rate"))
        self.setToolTip(self.tr("How far one update moves every weight against its gradient"))
        label.setBuddy(self.number)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(label)
        layout.addWidget(self.slider, stretch=1)
        layout.addWidget(self.number)
        self.slider.valueChanged.connect(self._slid)
        self.number.valueChanged.connect(self._typed)
        self.set_value(value)

    @property
    def value(self) -> float:
        """The rate."""
        return self.number.value()

    def set_value(self, value: float) -> None:
        """Show another rate."""
        self.number.setValue(value)
        self._typed(self.number.value())

    def _slid(self, step: int) -> None:
        rate = 10 ** (step / _STEPS_A_DECADE)
        digits = max(0, 1 - math.floor(math.log10(rate)))
        self.number.setValue(round(rate, digits))

    def _typed(self, value: float) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(math.log10(value) * _STEPS_A_DECADE))
        self.changed.emit(value)
