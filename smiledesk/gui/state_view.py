"""What stands where the picture would be when there is none: what is going on, and what to do next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from smiledesk.gui.fonts import proportional

_BESIDE_FROM = 460
"""Pixels of width from which the buttons stand beside each other."""

NextStep = tuple[str, Callable[[], object]]
"""A button's words, and what it does."""


class StateView(QWidget):
    """A headline, an explanation, and buttons for the next steps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[str, str] | None = None
        self.setMinimumWidth(220)
        self._headline = QLabel()
        self._headline.setFont(proportional(15, bold=True))
        self._explanation = QLabel()
        self._explanation.setFont(proportional(10.5))
        for label in (self._headline, self._explanation):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(14)
        layout.addStretch()
        layout.addWidget(self._headline)
        layout.addWidget(self._explanation)
        layout.addLayout(self._buttons)
        layout.addStretch()

    def show_state(self, headline: str, explanation: str, steps: Sequence[NextStep]) -> None:
        """Show a state; nothing moves when it is the one that is shown already."""
        if self._shown == (headline, explanation):
            return
        self._shown = (headline, explanation)
        self._headline.setText(headline)
        self._explanation.setText(explanation)
        self.setAccessibleName(headline)
        self.setAccessibleDescription(explanation)
        _clear(self._buttons)
        self._buttons.addStretch()
        for words, action in steps:
            button = QPushButton(words)
            button.clicked.connect(lambda _checked=False, act=action: act())
            self._buttons.addWidget(button)
        self._buttons.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside or below each other."""
        is_wide = event.size().width() >= _BESIDE_FROM
        self._buttons.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)

    def buttons(self) -> list[QPushButton]:
        """The buttons of the next steps."""
        return self.findChildren(QPushButton)


def _clear(layout: QBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.setParent(None)
            widget.deleteLater()
