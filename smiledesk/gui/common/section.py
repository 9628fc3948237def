"""A section of a page: a card with a heading."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from smiledesk.gui.common.flow_layout import FlowLayout
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.style import set_role

WIDEST_FIELD = 240
"""Pixels of a field for a number."""

_MARGIN = 12
_SCROLL_BAR = 16


class Section(QFrame):
    """A heading, widgets beside it on the right, and rows below."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = PlainLabel(title, font=proportional(9, bold=True), wraps=True)
        self._line = FlowLayout(spacing=8)
        self._line.addWidget(self._heading)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(_MARGIN, 8, _MARGIN, 10)
        self.rows.setSpacing(6)
        self.rows.addLayout(self._line)
        set_role(self, "card")

    @staticmethod
    def room_in(page_width: int) -> int:
        """Pixels of width inside a section on a page of a width, which leaves room for a scroll bar."""
        return page_width - 2 * _MARGIN - _SCROLL_BAR

    def retitle(self, title: str) -> None:
        """Change the heading."""
        self._heading.setText(title)

    def beside_title(self, widget: QWidget) -> None:
        """Put a widget at the right end of the heading."""
        self._line.addWidget(widget)
