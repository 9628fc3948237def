"""The five steps of learning, one button each, in their order."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from smiledesk.gui.common.button_style import least_width, loud, quiet
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.theme import Theme
from smiledesk.jobs.step_messages import LessonStep

STEPS: tuple[LessonStep, ...] = ("draw", "forward", "error", "backward", "update")


class StepButtons(QWidget):
    """Says which step is wanted; the next sensible one stands out."""

    wanted = Signal(str)
    """A `step_messages.LessonStep`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._next: LessonStep = "draw"
        self._keeps_focus = False
        words: dict[LessonStep, str] = {
            "draw": self.tr("Random init"),
            "forward": self.tr("Forward"),
            "error": self.tr("Error"),
            "backward": self.tr("Backward"),
            "update": self.tr("Update"),
        }
        self.buttons: dict[LessonStep, QPushButton] = {}
        self._arrows: list[PlainLabel] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for number, step in enumerate(STEPS, start=1):
            if number > 1:
                arrow = PlainLabel("→")
                arrow.setAlignment(Qt.AlignmentFlag.AlignCenter)
                layout.addWidget(arrow)
                self._arrows.append(arrow)
            button = QPushButton(words[step])
            button.setAccessibleName(self.tr("Step {0}: {1}").format(number, words[step]))
            button.clicked.connect(lambda _checked=False, wanted=step: self.wanted.emit(wanted))
            layout.addWidget(button, stretch=len(words[step]) + 4)
            self.buttons[step] = button
        theme.changed.connect(self._colour)
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
        self._next = following
        for step, button in self.buttons.items():
            button.setEnabled(step in steps)
        self._colour()
        if steps and self._keeps_focus:
            self._keeps_focus = False
            self.buttons[following].setFocus()

    def _colour(self) -> None:
        tokens = self._theme.tokens
        for step, button in self.buttons.items():
            is_next = step == self._next
            style = loud(tokens) if is_next else quiet(tokens)
            button.setStyleSheet(f"{style} QPushButton {{ padding: 5px 2px; min-width: {least_width(button)}px; }}")
            button.setAccessibleDescription(self.tr("the next step") if is_next else "")
        for arrow in self._arrows:
            arrow.setStyleSheet(f"color: {tokens.muted};")
