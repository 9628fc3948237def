"""A line that names the work in progress, once it takes longer than a moment."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.progress_bar import ProgressBar
from smiledesk.gui.common.style import set_tone

_A_MOMENT_MS = 500


class WorkingLine(QWidget):
    """Keeps its room while it shows nothing, so that the widgets below do not move."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel()
        self._label.setFont(proportional(9))
        self._bar = ProgressBar("")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 0, 2, 0)
        layout.setSpacing(8)
        layout.addWidget(self._label)
        layout.addWidget(self._bar, stretch=1)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self._moment = QTimer(self, singleShot=True, interval=_A_MOMENT_MS)
        self._moment.timeout.connect(self._appear)
        set_tone(self._label, "muted")
        self.hide()

    @property
    def text(self) -> str:
        """The work in progress, as text."""
        return self._label.text()

    def begin(self, text: str) -> None:
        """Show the work in progress, unless it ends within a moment."""
        self._label.setText(text)
        self._bar.setAccessibleName(text)
        self._moment.start()

    def end(self) -> None:
        """Show nothing: the work is done."""
        self._moment.stop()
        self._bar.stop()
        self.hide()

    def _appear(self) -> None:
        self._bar.show_busy()
        self.show()
