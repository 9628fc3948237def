"""The list of the user's changes, each of which can be taken back."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.buttons import least_width
from smiledesk.gui.common.labels import ElidedLabel, Hint
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.section import Section
from smiledesk.gui.common.style import set_room
from smiledesk.gui.microscope.interventions.layer_marks import intervention_text
from smiledesk.gui.microscope.interventions.network_changes import NetworkChanges


class ChangeList(Section):
    """The changes in words, buttons to undo, redo and reset, and the probability before and after."""

    def __init__(self, changes: NetworkChanges, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._changes = changes
        self.undo = _step(self.tr("Undo"), Action.UNDO_CHANGE, changes.undo)
        self.redo = _step(self.tr("Redo"), Action.REDO_CHANGE, changes.redo)
        self.reset = _step(self.tr("Reset all"), Action.RESET_CHANGES, changes.reset)
        for button in (self.undo, self.redo, self.reset):
            self.beside_title(button)
        self.nothing = Hint(
            self.tr(
                "The network is as it was learned. Right-click a map, a unit or a layer, or press Delete or S on "
                "a map. Everything after it is computed again."
            )
        )
        self.outcome = Hint()
        self.remove_buttons: list[QPushButton] = []
        """Take one change back each, in the list's order."""
        self._lines: list[QWidget] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.rows.addWidget(self.nothing)
        self.rows.addLayout(self._rows)
        self.rows.addWidget(self.outcome)
        changes.changed.connect(self._show)
        self._show()

    def show_outcome(self, text: str) -> None:
        """Show the probability before and after; empty without changes."""
        self.outcome.setText(text)
        self.outcome.setVisible(bool(text))

    def _show(self) -> None:
        interventions = self._changes.interventions
        had_focus = next((index for index, button in enumerate(self.remove_buttons) if button.hasFocus()), None)
        for row in self._lines:
            row.hide()
            row.deleteLater()
        self._lines = []
        self.remove_buttons = [
            self._add_row(index, intervention_text(intervention, self._changes.layers))
            for index, intervention in enumerate(interventions)
        ]
        self.retitle(
            self.tr("Changed by you: %n", "", len(interventions)) if interventions else self.tr("Nothing changed")
        )
        self.nothing.setVisible(not interventions)
        self.undo.setEnabled(self._changes.can_undo)
        self.redo.setEnabled(self._changes.can_redo)
        self.reset.setEnabled(bool(interventions))
        if had_focus is not None:
            (self.remove_buttons or [self.undo])[min(had_focus, len(interventions) - 1)].setFocus()

    def _add_row(self, index: int, text: str) -> QPushButton:
        """Add a line to the list, and return its button."""
        remove = QPushButton("✕")
        set_room(remove, "tight")
        remove.setMinimumWidth(least_width(remove) + 18)
        remove.setAccessibleName(self.tr("Take back: {0}").format(text))
        remove.setToolTip(plain(remove.accessibleName()))
        remove.clicked.connect(lambda: self._changes.remove(index))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(ElidedLabel(text, tone="changed"), stretch=1)
        line.addWidget(remove)
        self._rows.addWidget(row)
        self._lines.append(row)
        return remove


def _step(text: str, action: Action, act: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    set_room(button, "small")
    button.setToolTip(plain(action.with_key(action.text) if action.keys else action.text))
    button.clicked.connect(act)
    return button
