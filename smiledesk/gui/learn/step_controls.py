"""Controls of learning step by step: a button for each learning step, and the learning rate."""

import math

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QPushButton, QSlider, QWidget

from smiledesk.gui.common.buttons import least_width
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.style import set_role, set_room
from smiledesk.gui.common.text_size import scaled
from smiledesk.jobs.step_messages import LearningStep

STEPS: tuple[LearningStep, ...] = ("draw", "forward", "error", "backward", "update")

SMALLEST, LARGEST = 1e-3, 10.0
"""Limits of the learning rate."""

_STEPS_A_DECADE = 20
"""Positions of the slider for each power of ten."""

_AROUND = 6
"""Pixels of a button beside its text, borders included."""


class StepButtons(QWidget):
    """A button per learning step, in order; the next one is highlighted."""

    step_requested = Signal(str)
    """A `LearningStep`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeps_focus = False
        titles: dict[LearningStep, str] = {
            "draw": self.tr("Random init"),
            #: Button: the forward pass
            "forward": self.tr("Forward"),
            #: Button: computes the error
            "error": self.tr("Error"),
            #: Button: the backward pass
            "backward": self.tr("Backward"),
            #: Button: updates the weights
            "update": self.tr("Update"),
        }
        self.buttons: dict[LearningStep, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for number, step in enumerate(STEPS, start=1):
            if number > 1:
                arrow = PlainLabel("→", tone="muted")
                arrow.setAlignment(Qt.AlignmentFlag.AlignCenter)
                layout.addWidget(arrow)
            button = QPushButton(titles[step])
            set_room(button, "close")
            button.setMinimumWidth(least_width(button) + _AROUND)
            button.setAccessibleName(self.tr("Step {0}: {1}").format(number, titles[step]))
            button.clicked.connect(lambda _checked=False, requested=step: self.step_requested.emit(requested))
            layout.addWidget(button, stretch=len(titles[step]) + 4)
            self.buttons[step] = button
        self.allow((), "draw")

    def text_of(self, step: LearningStep) -> str:
        """The text of a step's button."""
        return self.buttons[step].text()

    def allow(self, steps: tuple[LearningStep, ...], following: LearningStep) -> None:
        """Enable steps. following: the one that comes next.

        A disabled button loses the focus. The next step gets it once it is enabled, so that one key goes through all
        steps.
        """
        self._keeps_focus = self._keeps_focus or any(button.hasFocus() for button in self.buttons.values())
        for step, button in self.buttons.items():
            button.setEnabled(step in steps)
            is_next = step == following
            set_role(button, "primary" if is_next else "")
            button.setAccessibleDescription(self.tr("the next step") if is_next else "")
        if steps and self._keeps_focus:
            self._keeps_focus = False
            self.buttons[following].setFocus()


class LearningRate(QWidget):
    """A slider whose positions multiply, and the number beside it."""

    changed = Signal(float)
    """The learning rate."""

    def __init__(self, value: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = PlainLabel(self.tr("Rate η"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(
            round(math.log10(SMALLEST) * _STEPS_A_DECADE), round(math.log10(LARGEST) * _STEPS_A_DECADE)
        )
        self.slider.setPageStep(_STEPS_A_DECADE)
        self.slider.setMinimumWidth(scaled(60))
        self.slider.setAccessibleName(self.tr("Learning rate, in equal ratios"))
        self.number = QDoubleSpinBox()
        # Numbers are shown with a decimal point, so they are typed with one: in a German locale 0.01 would be 1.
        self.number.setLocale(QLocale.c())
        self.number.setDecimals(3)
        self.number.setRange(SMALLEST, LARGEST)
        self.number.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        self.number.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number.setFixedWidth(scaled(62))
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
        """Choose a rate."""
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
