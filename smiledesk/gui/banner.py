"""A line across the window for what the user should know but need not act on at once."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from smiledesk.gui.plain_text import PlainLabel
from smiledesk.gui.theme import Theme


class Banner(QFrame):
    """Says one thing, offers one step, and can be closed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._action: Callable[[], object] | None = None
        self._words = PlainLabel()
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._step = QPushButton()
        self._step.clicked.connect(self._act)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 7, 8, 7)
        layout.addWidget(self._words)
        layout.addWidget(self._step)
        layout.addWidget(close)
        theme.changed.connect(self._colour)
        self._colour()
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, words: str, step: str = "", action: Callable[[], object] | None = None) -> None:
        """Show a line; step: the words of a button that runs the action and closes the line."""
        self._words.setText(words)
        self._action = action
        self._step.setText(step)
        self._step.setVisible(bool(step))
        self.setAccessibleName(words)
        self.show()

    def _act(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()

    def _colour(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"Banner {{ background: {tokens.panel}; border: 1px solid {tokens.warning}; border-radius: 8px; }}"
        )
