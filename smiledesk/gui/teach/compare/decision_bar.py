"""Buttons to use, keep or discard the new model."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from smiledesk.evaluation.comparison import Finding
from smiledesk.gui.common.buttons import least_width
from smiledesk.gui.common.flow_layout import FlowLayout
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.style import set_role, set_room

_AROUND = 16
"""Pixels of a button beside its text, borders included."""


class DecisionBar(QWidget):
    """Three buttons, the recommended one highlighted. Each decision can be undone on the Models page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.use = QPushButton(self.tr("Use the new one"))
        self.use.setToolTip(
            self.tr("Use the new model for the live picture from now on. The old one stays under Models.")
        )
        self.keep = QPushButton(self.tr("Keep both, use the old one"))
        self.keep.setToolTip(
            self.tr("Nothing changes in the live picture. The new model stays under Models for later.")
        )
        self.discard = QPushButton(self.tr("Discard the new one"))
        self.discard.setToolTip(
            self.tr(
                "Nothing changes in the live picture. The new model is moved from Models to the folder "
                "'removed-models' of your user data; the images it learned from stay."
            )
        )
        self.result = PlainLabel(wraps=True)
        buttons = FlowLayout()
        for button in self.buttons():
            set_room(button, "narrow")
            # Bold while it is the recommended one.
            button.setMinimumWidth(least_width(button) + _AROUND)
            buttons.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addLayout(buttons)
        rows.addWidget(self.result)

    def buttons(self) -> tuple[QPushButton, QPushButton, QPushButton]:
        """Use, keep, discard."""
        return self.use, self.keep, self.discard

    def recommend(self, finding: Finding | None) -> None:
        """Emphasise a button: to use the new model only if it is significantly better; none without a finding."""
        standing_out = {None: None, Finding.BETTER: self.use}.get(finding, self.keep)
        for button in self.buttons():
            set_role(button, "primary" if button is standing_out else "")
        self.result.hide()

    def show_result(self, text: str) -> None:
        """Show the result of a decision."""
        self.result.setText(text)
        self.result.show()
