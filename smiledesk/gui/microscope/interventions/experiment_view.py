"""An experiment of the lesson: a question, a prediction, and the answer by doing it."""

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smiledesk.attribution.base import question_of
from smiledesk.attribution.experiments import Experiment, Outcome, decided, experiment_of, outcome_of
from smiledesk.core.records import Activations, Analysis
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.style import Tone, set_role, set_room, set_tone
from smiledesk.gui.microscope.interventions.network_changes import NetworkChanges
from smiledesk.network.card import Card
from smiledesk.network.decision_rule import DecisionRule

_FRAMES = 10
"""Frames whose probabilities are averaged."""

_WAIT_MS = 1500
"""Milliseconds after which fewer frames must do, as while the picture is held."""


class ExperimentView(QFrame):
    """Makes the change of a lesson step once the user has predicted what it does to the verdict."""

    def __init__(self, changes: NetworkChanges, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes = changes
        self._step: int | None = None
        self._experiment: Experiment | None = None
        self._prediction: Outcome | None = None
        """The prediction of the experiment that is under way or done; None before one."""
        self._analysis: Analysis | None = None
        self._card: Card | None = None
        self._seen: list[tuple[Activations, Activations]] = []
        """Probabilities as learned and with the change, of each frame."""
        self.question = PlainLabel(font=proportional(9), wraps=True)
        self.choices = {outcome: QPushButton(text) for outcome, text in self._choices().items()}
        self.answer = PlainLabel(font=proportional(9, bold=True), wraps=True)
        self.hint = Hint()
        self.undo = QPushButton(self.tr("Undo it"))
        set_room(self.undo, "small")
        self.undo.clicked.connect(self._undo)
        row = QHBoxLayout()
        row.setSpacing(6)
        for outcome, button in self.choices.items():
            set_room(button, "small")
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, outcome=outcome: self._begin(outcome))
            row.addWidget(button)
        row.addWidget(self.undo)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(6)
        layout.addWidget(self.question)
        layout.addLayout(row)
        layout.addWidget(self.answer)
        layout.addWidget(self.hint)
        set_role(self, "card")
        self.setAccessibleName(self.tr("Experiment"))
        self._patience = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._patience.timeout.connect(self._finish)
        changes.changed.connect(self._follow_changes)
        self._ask()

    def offer(self, step: int | None) -> None:
        """Ask the question of another lesson step; None for a layer of none."""
        if step != self._step:
            self._step = step
            self._ask()

    def show_analysis(self, analysis: Analysis, card: Card) -> None:
        """Take the next frame."""
        had_face = self._analysis is not None and self._analysis.trace is not None
        self._analysis, self._card = analysis, card
        if self._prediction is None and not had_face:
            self._ask()
        if self._experiment is None or not self._is_under_way():
            return
        if analysis.interventions == self._experiment.interventions and analysis.trace and analysis.unchanged:
            self._seen.append((analysis.unchanged.probabilities, analysis.trace.probabilities))
            if len(self._seen) >= _FRAMES:
                self._finish()

    def _choices(self) -> dict[Outcome, str]:
        return {
            Outcome.SAME: self.tr("It stays"),
            Outcome.LESS_SURE: self.tr("It gets less sure"),
            Outcome.OVERTURNED: self.tr("It flips"),
        }

    def _ask(self) -> None:
        """Ask for a prediction, if there is a face and the network has what the step is about."""
        self._patience.stop()
        self._prediction, self._seen = None, []
        self._experiment = self._made()
        self.question.setText(self._question_text(self._experiment))
        for button in self.choices.values():
            button.setChecked(False)
            button.setEnabled(self._experiment is not None)
        self.answer.hide()
        self.undo.hide()
        rests = self._experiment is not None and bool(self._changes.interventions)
        self.hint.explain(
            self.tr("Your own changes are suspended meanwhile; “Undo it” brings them back.") if rests else ""
        )
        self.hint.setVisible(rests)

    def _made(self) -> Experiment | None:
        """The experiment of the step on the current face; None if it cannot be made."""
        analysis, bundle, network = self._analysis, self._changes.bundle, self._changes.learned
        if self._step is None or analysis is None or bundle is None or network is None:
            return None
        card, trace = bundle.card, analysis.unchanged or analysis.trace
        if trace is None or trace.model_id != bundle.model_id:
            return None
        return experiment_of(self._step, network, trace, question_of(trace.logits, card.positive_index))

    def _question_text(self, experiment: Experiment | None) -> str:
        if experiment is None:
            is_seen = self._analysis is not None and self._analysis.trace is not None
            return (
                self.tr("This network has nothing to change here.")
                if is_seen
                else self.tr("An experiment needs a face.")
            )
        count = len(experiment.interventions)
        text = {
            1: self.tr("The filters of {0} that see edges, {1} of {2}, are muted.").format(
                experiment.layer, count, experiment.channels
            ),
            2: self.tr("Every ReLU is switched off, %n of them: negative numbers go on.", "", count),
            3: self.tr("%n pooling layers take the mean of each window instead of the maximum.", "", count),
            4: self.tr("Of the {1} units of {0}, the one that matters most for this face is muted.").format(
                experiment.layer, experiment.channels
            ),
        }[experiment.step]
        question = self.tr("What happens to the verdict on this face?")
        return f"{text} {question}"

    def _begin(self, prediction: Outcome) -> None:
        """Make the change, and observe the next frames."""
        self._experiment = self._made()
        if self._experiment is None:
            self._ask()
            return
        self._prediction, self._seen = prediction, []
        for outcome, button in self.choices.items():
            button.setChecked(outcome is prediction)
            button.setEnabled(False)
        self._show_answer(self.tr("Looking at the next frames…"), "")
        self.undo.show()
        self.undo.setFocus()
        self._changes.make_alone(self._experiment.interventions)
        self._patience.start()

    def _is_under_way(self) -> bool:
        return self._prediction is not None and len(self._seen) < _FRAMES and self._patience.isActive()

    def _finish(self) -> None:
        """Compare the prediction with what the frames show; without a frame go on waiting."""
        if self._prediction is None or self._card is None or self._analysis is None:
            return
        if not self._seen:
            self._patience.start()
            return
        self._patience.stop()
        before, after = (np.mean(vectors, axis=0) for vectors in zip(*self._seen, strict=True))
        threshold = self._analysis.threshold
        rule = DecisionRule(self._card.positive_index, self._card.threshold if threshold is None else threshold)
        outcome = outcome_of(before, after, rule)
        right = outcome is self._prediction
        index = int(before.argmax()) if rule.positive is None else rule.positive
        verdicts = [class_text(self._card.classes[decided(vector, rule)]) for vector in (before, after)]
        text = self.tr("Right: {0} ({1}). p({2}) was {3:.2f}, and is {4:.2f}.")
        if not right:
            text = self.tr("Not this time: {0} ({1}). p({2}) was {3:.2f}, and is {4:.2f}.")
        text = text.format(
            self._choices()[outcome],
            " → ".join(dict.fromkeys(verdicts)),
            class_text(self._card.classes[index]),
            before[index],
            after[index],
        )
        self._show_answer(text, "accent" if right else "warning")

    def _show_answer(self, text: str, tone: Tone) -> None:
        self.answer.setText(text)
        set_tone(self.answer, tone)
        self.answer.show()

    def _undo(self) -> None:
        """Bring the network back that was there before, and ask again."""
        self._changes.undo()
        self._ask()
        next(iter(self.choices.values())).setFocus()

    def _follow_changes(self) -> None:
        """Ask again once the experiment's change is gone or another one has been made."""
        experiment = None if self._prediction is None else self._experiment
        if experiment is None or self._changes.interventions != experiment.interventions:
            self._ask()
