"""A part of a page with a heading and a ground of its own."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.style import set_role, set_tone

WIDEST_FIELD = 240
"""Pixels of a field for a number."""

_MARGIN = 12
_SCROLL_BAR = 16


class Section(QFrame):
    """Heading at the left, whatever belongs beside it at the right, and rows below."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = PlainLabel(title)
        self._heading.setFont(proportional(9, bold=True))
        self._line = QHBoxLayout()
        self._line.setSpacing(8)
        self._line.addWidget(self._heading)
        self._line.addStretch()
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(_MARGIN, 8, _MARGIN, 10)
        self.rows.setSpacing(6)
        self.rows.addLayout(self._line)
        set_role(self, "card")

    @staticmethod
    def room_in(page_width: int) -> int:
        """How wide a section is inside on a page of that width, a scroll bar beside it or not."""
        return page_width - 2 * _MARGIN - _SCROLL_BAR

    def retitle(self, title: str) -> None:
        """Change the heading."""
        self._heading.setText(title)

    def beside_title(self, widget: QWidget) -> None:
        """Put a widget at the right end of the heading."""
        self._line.addWidget(widget)


class Remark(PlainLabel):
    """A line in small muted letters that explains what stands above or beside it."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setWordWrap(True)
        self.setFont(proportional(8.5))
        set_tone(self, "muted")

    def reserve_lines(self, lines: int) -> None:
        """Reserve the room of so many lines even for a shorter text, so that the widgets below do not move."""
        self.setMinimumHeight(lines * self.fontMetrics().lineSpacing())

    def say(self, words: str) -> None:
        """Explain."""
        self.setText(words)
        set_tone(self, "muted")

    def warn(self, words: str) -> None:
        """Say what is wrong."""
        self.setText(words)
        set_tone(self, "warning")
