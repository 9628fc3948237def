"""The bar of the course above the panes: one stage at a time, with its check."""

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smiledesk.course.base import Choice, Finding
from smiledesk.course.stages import Progress
from smiledesk.gui.common.buttons import CloseButton, least_width
from smiledesk.gui.common.flow_layout import FlowLayout
from smiledesk.gui.common.focus import release_focus
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel, without_mnemonic
from smiledesk.gui.common.style import set_role, set_room, set_tone
from smiledesk.gui.course.finding_text import finding_text
from smiledesk.gui.course.stage_text import choice_text, stage_text
from smiledesk.gui.microscope.titles import step_title

_BESIDE_FROM = 820
"""Pixels of width from which the task is beside the idea."""

_IDEA, _TASK = 2, 3
"""Shares of the width."""

_AROUND = 22
"""Pixels of a button beside its text, borders included."""

_GAP = 8


class CourseBar(QFrame):
    """Shows a stage: its idea, the task, predictions to choose from, and what the check found."""

    check_requested = Signal(str)
    """Measure. Key of the chosen prediction; empty for a stage without predictions."""

    prediction_chosen = Signal()
    """The pupil chose a prediction, which waits for its check."""

    move_requested = Signal(int)
    """Number of stages to go forward; negative goes back."""

    lens_requested = Signal(int)
    """Show the layers of this lesson step."""

    restart_requested = Signal()

    worksheet_requested = Signal()

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = 1
        self._is_right = False
        set_role(self, "card")
        self.setAccessibleName(self.tr("Course"))
        self.step_label = PlainLabel(font=proportional(10, bold=True))
        self.progress = PlainLabel(font=proportional(8.5), tone="muted")
        self.title = PlainLabel(font=proportional(10.5, bold=True), wraps=True)
        self.paragraph = PlainLabel(font=proportional(9.5), wraps=True)
        self.task = PlainLabel(font=proportional(9.5), wraps=True)
        self.result = PlainLabel(font=proportional(9.5, bold=True))
        self.reason = PlainLabel(font=proportional(9.5), wraps=True)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.show_lens = QPushButton(self.tr("Show me"))
        self.show_lens.setToolTip(self.tr("Open what this step is about"))
        self.check = QPushButton(self.tr("Check"))
        self.back = QPushButton(self.tr("Back"))
        self.next = QPushButton(self.tr("Next"))
        self.restart = QPushButton(self.tr("Restart"))
        self.restart.setToolTip(self.tr("Begin the course again, and forget what was checked"))
        self.worksheet = QPushButton(self.tr("Worksheet…"))
        self.worksheet.setToolTip(self.tr("Save the tasks as two pages to print"))
        self.close_button = CloseButton("small")
        self.close_button.setAccessibleName(self.tr("Close the course"))
        self.close_button.setToolTip(self.tr("Close the course; the menu Explore opens it again at the same place"))
        for button in (self.show_lens, self.check, self.back, self.next, self.restart, self.worksheet):
            set_room(button, "small")
        for button in (self.check, self.next):
            # Bold while it is the button to press next.
            button.setMinimumWidth(least_width(button) + _AROUND)
        self._choices: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._lay_out()
        self._connect()

    @property
    def choices(self) -> dict[str, QPushButton]:
        """The predictions by their keys; empty for a stage without."""
        return self._choices

    @property
    def chosen(self) -> str:
        """Key of the chosen prediction; empty for none."""
        return next((key for key, button in self._choices.items() if button.isChecked()), "")

    def show_stage(self, progress: Progress, choices: tuple[Choice, ...]) -> None:
        """Show the open stage, with the latest finding of its check."""
        stage = progress.stage
        self._step = stage.step
        texts = stage_text(stage.key)
        self.step_label.setText(
            self.tr("Step {step} of 5: {title}").format(step=stage.step, title=step_title(stage.step))
        )
        self.title.setText(texts.title)
        self.paragraph.setText(texts.paragraph)
        self.task.setText(texts.task)
        self.task.setVisible(bool(texts.task))
        self._offer(stage.key, choices)
        self.check.setVisible(stage.check is not None)
        self.show_lens.setVisible(stage.check is not None)
        self.back.setEnabled(not progress.is_first)
        self.next.setEnabled(not progress.is_last)
        self.show_finding(progress)
        self.setAccessibleDescription(texts.title)
        self._describe_first_control(f"{texts.title}. {texts.paragraph} {texts.task}")

    def show_finding(self, progress: Progress) -> None:
        """Show what the check of the open stage found, and the progress."""
        self.progress.setText(
            self.tr("Stage {stage} of {stages}, {right} of {checked} right").format(
                stage=progress.at + 1,
                stages=len(progress.stages),
                right=progress.right,
                checked=progress.checked,
            )
        )
        self._show_result(progress.stage.key, progress.finding)

    def show_checking(self) -> None:
        """Show that a check goes on."""
        self.result.setText("")
        self.reason.setText(self.tr("Measuring…"))

    def announce_finding(self) -> None:
        """Tell a screen reader what the check found, and lead on from a right one."""
        announcement = QAccessibleAnnouncementEvent(self, f"{self.result.text()} {self.reason.text()}")
        QAccessible.updateAccessibility(announcement)
        if self._is_right and self.check.hasFocus() and self.next.isEnabled():
            self.next.setFocus()

    def focus_first_control(self) -> None:
        """Give the focus to the control that the pupil needs first."""
        self._first_control().setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put idea and task beside or below each other."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the window becomes: everything wraps."""
        return QSize(0, super().minimumSizeHint().height())

    def _offer(self, stage: str, choices: tuple[Choice, ...]) -> None:
        """Offer the predictions of a stage, none chosen."""
        for button in self._choices.values():
            release_focus(button)
            button.hide()
            self._group.removeButton(button)
            self._predictions.removeWidget(button)
            button.deleteLater()
        self._choices = {choice.key: QPushButton(without_mnemonic(choice_text(stage, choice))) for choice in choices}
        for button in self._choices.values():
            button.setCheckable(True)
            set_room(button, "small")
            button.clicked.connect(self._take_prediction)
            self._group.addButton(button)
            self._predictions.addWidget(button)
        # A check compares a prediction, where there are any.
        self.check.setEnabled(not self._choices)
        self._order_focus()
        self._arrange()

    def _take_prediction(self) -> None:
        self.check.setEnabled(True)
        self.prediction_chosen.emit()

    def _order_focus(self) -> None:
        """Let Tab go from the predictions to what comes next: they were made last."""
        others = (self.check, self.show_lens, self.back, self.next, self.restart, self.worksheet, self.close_button)
        for first, second in pairwise((*self._choices.values(), *others)):
            self.setTabOrder(first, second)

    def _show_result(self, stage: str, finding: Finding | None) -> None:
        self._is_right = right = finding is not None and finding.right
        #: The answer is correct
        self.result.setText("" if finding is None else self.tr("Right.") if right else self.tr("Not yet."))
        set_tone(self.result, "accent" if right else "warning")
        self.reason.setText("" if finding is None else finding_text(stage, finding))
        set_role(self.next, "primary" if right or self.check.isHidden() else "")
        set_role(self.check, "" if right else "primary")

    def _first_control(self) -> QPushButton:
        if self._choices and not self.chosen:
            return next(iter(self._choices.values()))
        if self._is_right or self.check.isHidden():
            return self.next if self.next.isEnabled() else self.back
        return self.check

    def _describe_first_control(self, text: str) -> None:
        """Let a screen reader read the stage where the pupil goes on."""
        for button in (self.check, self.next, self.back):
            button.setAccessibleDescription("")
        self._first_control().setAccessibleDescription(text)

    def _connect(self) -> None:
        self.check.clicked.connect(lambda: self.check_requested.emit(self.chosen))
        self.show_lens.clicked.connect(lambda: self.lens_requested.emit(self._step))
        self.back.clicked.connect(lambda: self.move_requested.emit(-1))
        self.next.clicked.connect(lambda: self.move_requested.emit(1))
        self.restart.clicked.connect(self.restart_requested)
        self.worksheet.clicked.connect(self.worksheet_requested)
        self.close_button.clicked.connect(self.closed)

    def _arrange(self) -> None:
        """Put idea and task beside each other where there is room."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        is_wide = self.width() >= _BESIDE_FROM
        self._body.setDirection(beside if is_wide else below)
        # A result of two lines must not move the panes below.
        self.reason.setMinimumHeight(2 * self.reason.fontMetrics().lineSpacing())

    def _lay_out(self) -> None:
        place = FlowLayout(spacing=_GAP)
        place.addWidget(self.step_label)
        place.addWidget(self.progress)
        place.addStretch()
        for button in (self.restart, self.worksheet):
            place.addWidget(button)
        heading = QHBoxLayout()
        heading.setSpacing(_GAP)
        heading.addLayout(place, stretch=1)
        heading.addWidget(self.close_button, alignment=Qt.AlignmentFlag.AlignTop)
        idea = QVBoxLayout()
        idea.setSpacing(_GAP // 2)
        idea.addWidget(self.title)
        idea.addWidget(self.paragraph)
        idea.addStretch()
        self._predictions = FlowLayout(spacing=_GAP // 2)
        buttons = FlowLayout(spacing=_GAP)
        buttons.addLayout(self._predictions)
        for button in (self.check, self.show_lens):
            buttons.addWidget(button)
        buttons.addStretch()
        for button in (self.back, self.next):
            buttons.addWidget(button)
        answer = QHBoxLayout()
        answer.setSpacing(_GAP)
        answer.addWidget(self.result, alignment=Qt.AlignmentFlag.AlignTop)
        answer.addWidget(self.reason, stretch=1, alignment=Qt.AlignmentFlag.AlignTop)
        task = QVBoxLayout()
        task.setSpacing(_GAP // 2 + 2)
        task.addWidget(self.task)
        task.addLayout(buttons)
        task.addLayout(answer)
        task.addStretch()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(3 * _GAP)
        self._body.addLayout(idea, stretch=_IDEA)
        self._body.addLayout(task, stretch=_TASK)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 6, 8, 8)
        whole.setSpacing(_GAP // 2)
        whole.addLayout(heading)
        whole.addLayout(self._body)
