"""The five steps of learning, one button each, in their order."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from smiledesk.gui.common.buttons import least_width
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.style import set_role, set_room, set_tone
from smiledesk.jobs.step_messages import LessonStep

STEPS: tuple[LessonStep, ...] = ("draw", "forward", "error", "backward", "update")


_AROUND = 6
"""Pixels of a button beside its text, borders included."""


class StepButtons(QWidget):
    """Says which step is wanted; the next sensible one stands out."""

    wanted = Signal(str)
    """A `step_messages.LessonStep`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeps_focus = False
        words: dict[LessonStep, str] = {
            "draw": self.tr("Random init"),
            "forward": self.tr("Forward"),
            "error": self.tr("Error"),
            "backward": self.tr("Backward"),
            "update": self.tr("Update"),
        }
        self.buttons: dict[LessonStep, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for number, step in enumerate(STEPS, start=1):
            if number > 1:
                arrow = PlainLabel("→")
                arrow.setAlignment(Qt.AlignmentFlag.AlignCenter)
                layout.addWidget(arrow)
                set_tone(arrow, "muted")
            button = QPushButton(words[step])
            set_room(button, "close")
            button.setMinimumWidth(least_width(button) + _AROUND)
            button.setAccessibleName(self.tr("Step {0}: {1}").format(number, words[step]))
            button.clicked.connect(lambda _checked=False, wanted=step: self.wanted.emit(wanted))
            layout.addWidget(button, stretch=len(words[step]) + 4)
            self.buttons[step] = button
        self.allow((), "draw")

    def text_of(self, step: LessonStep) -> str:
        """What a step's button says."""
        return self.buttons[step].text()

    def allow(self, steps: tuple[LessonStep, ...], following: LessonStep) -> None:
        """Enable the steps that make sense now; following: the one that comes next.

        Whoever goes through the steps by keyboard finds the next one under the same key: a disabled button loses the
        focus, and the next step gets it once it can be pressed.
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
