"""What the user does with the new model: use it, keep both, or discard it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from smiledesk.evaluation.comparison import Finding
from smiledesk.gui.common.buttons import least_width
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.style import set_role, set_room

_SPACING = 8
_PADDING = 16
"""Pixels of a button beside its words, borders included."""


class Choices(QWidget):
    """Three buttons; the one that the finding speaks for stands out. All three can be undone under Models."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.use = QPushButton(self.tr("Use the new one"))
        self.use.setToolTip(
            self.tr("From now on the new model judges the live picture. The old one stays under Models, to go back to.")
        )
        self.keep = QPushButton(self.tr("Keep both, go on with the old one"))
        self.keep.setToolTip(
            self.tr("Nothing changes in the live picture. The new model stays under Models, to be used later.")
        )
        self.discard = QPushButton(self.tr("Discard the new one"))
        self.discard.setToolTip(
            self.tr(
                "Nothing changes in the live picture. The new model is moved out of Models into the folder "
                "'removed-models' of your user data; the images it learned from stay."
            )
        )
        self.chosen = PlainLabel()
        self.chosen.setWordWrap(True)
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
        """Let a button stand out: the new model's only where more than luck speaks for it."""
        standing_out = {None: None, Finding.BETTER: self.use}.get(finding, self.keep)
        for button in self.buttons():
            set_role(button, "primary" if button is standing_out else "")
        self.chosen.hide()

    def say(self, words: str) -> None:
        """Say what was chosen."""
        self.chosen.setText(words)
        self.chosen.show()

    def minimumSizeHint(self) -> QSize:
        """As wide as two buttons beside each other, the third below."""
        return QSize(self._width_of(self.use, self.keep), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in one row where there is room."""
        self._lay_out(wide=event.size().width() >= self._width_of(*self.buttons()))
        super().resizeEvent(event)

    def _lay_out(self, *, wide: bool) -> None:
        for widget in (*self.buttons(), self.chosen):
            self._grid.removeWidget(widget)
        self._grid.addWidget(self.use, 0, 0)
        self._grid.addWidget(self.keep, 0, 1)
        if wide:
            self._grid.addWidget(self.discard, 0, 2)
        else:
            self._grid.addWidget(self.discard, 1, 0, 1, 2)
        self._grid.addWidget(self.chosen, 2, 0, 1, 3 if wide else 2)

    @staticmethod
    def _width_of(*buttons: QPushButton) -> int:
        return sum(least_width(button) + _PADDING for button in buttons) + (len(buttons) - 1) * _SPACING
