"""What was done last, what training still misses, and the way to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smiledesk.gui.common.button_style import loud
from smiledesk.gui.common.elided_label import ElidedLabel
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.collect.collect_text import missing_data_text
from smiledesk.gui.teach.collect.sample_writer import FolderState


class TrainBar(QWidget):
    """A line of what happened, above what is missing and the button."""

    train_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.message = ElidedLabel()
        self.lacking = PlainLabel()
        self.lacking.setWordWrap(True)
        self.lacking.setFont(proportional(9))
        self.train = QPushButton(self.tr("Train with these…"))
        self.train.clicked.connect(self.train_requested)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.lacking, stretch=1)
        below.addWidget(self.train)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self.message)
        rows.addLayout(below)
        theme.changed.connect(self._colour)
        self._colour()

    def say(self, words: str) -> None:
        """Tell what happened."""
        self.message.say(words)

    def show_state(self, state: FolderState) -> None:
        """Say what is missing before training can start, or that nothing is."""
        ready = not state.missing_data and bool(state.samples) and not state.problem
        self.train.setEnabled(ready)
        self.lacking.setText(
            self.tr("Enough to train with; more, in other light and other poses, makes it better.")
            if ready
            else self.tr("Before training: {0}").format(missing_data_text(state.missing_data))
            if state.missing_data
            else ""
        )
        self.train.setToolTip(
            self.tr("Look at what training would use, then start it")
            if ready
            else self.tr("Not enough samples yet: the line beside says what is missing")
        )

    def _colour(self) -> None:
        tokens = self._theme.tokens
        self.train.setStyleSheet(loud(tokens).replace("padding: 5px 6px", "padding: 6px 14px"))
        self.lacking.setStyleSheet(f"color: {tokens.muted};")
