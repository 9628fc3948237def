"""Buttons to use, keep or discard the new model."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from smiledesk.evaluation.comparison import Finding
from smiledesk.gui.common.buttons import least_width
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.style import set_role, set_room

_SPACING = 8
_PADDING = 16
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
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_SPACING)
        self._lay_out(wide=True)
        for button in self.buttons():
            set_room(button, "narrow")

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

    def minimumSizeHint(self) -> QSize:
        """The width of two buttons side by side, with the third one below."""
        return QSize(self._width_of(self.use, self.keep), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the buttons in one row if there is room."""
        self._lay_out(wide=event.size().width() >= self._width_of(*self.buttons()))
        super().resizeEvent(event)

    def _lay_out(self, *, wide: bool) -> None:
        for widget in (*self.buttons(), self.result):
            self._grid.removeWidget(widget)
        self._grid.addWidget(self.use, 0, 0)
        self._grid.addWidget(self.keep, 0, 1)
        if wide:
            self._grid.addWidget(self.discard, 0, 2)
        else:
            self._grid.addWidget(self.discard, 1, 0, 1, 2)
        self._grid.addWidget(self.result, 2, 0, 1, 3 if wide else 2)

    @staticmethod
    def _width_of(*buttons: QPushButton) -> int:
        return sum(least_width(button) + _PADDING for button in buttons) + (len(buttons) - 1) * _SPACING
