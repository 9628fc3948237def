"""A part of a page with a heading and a ground of its own."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.theme import Theme

WIDEST_FIELD = 240
"""Pixels of a field for a number."""

_MARGIN = 12
_SCROLL_BAR = 16


class Section(QFrame):
    """Heading at the left, whatever belongs beside it at the right, and rows below."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
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
        theme.changed.connect(self._colour)
        self._colour()

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

    def _colour(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"Section {{ background: {tokens.panel}; border: 1px solid {tokens.line}; border-radius: 8px; }}"
        )


class Remark(PlainLabel):
    """A line in small muted letters that explains what stands above or beside it."""

    def __init__(self, theme: Theme, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._theme = theme
        self._warns = False
        self.setWordWrap(True)
        self.setFont(proportional(8.5))
        theme.changed.connect(self._colour)
        self._colour()

    def reserve_lines(self, lines: int) -> None:
        """Reserve the room of so many lines even for a shorter text, so that the widgets below do not move."""
        self.setMinimumHeight(lines * self.fontMetrics().lineSpacing())

    def say(self, words: str) -> None:
        """Explain."""
        self._show(words, warns=False)

    def warn(self, words: str) -> None:
        """Say what is wrong."""
        self._show(words, warns=True)

    def _show(self, words: str, *, warns: bool) -> None:
        self._warns = warns
        self.setText(words)
        self._colour()

    def _colour(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(f"color: {tokens.warning if self._warns else tokens.muted};")
