"""The numbers of both models, and how they differ."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from smiledesk.evaluation.comparison import Comparison
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.plain_text import PlainLabel, plain
from smiledesk.gui.common.style import Tone, set_role, set_tone
from smiledesk.gui.teach.compare.number_rows import NumberRow, number_rows

_WIDEST = 640
"""Pixels; farther from their names the numbers are hard to follow."""


class NumbersTable(QFrame):
    """A line a number: old, new, difference; takes the focus, and is read out as text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[NumberRow, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 7, 12, 8)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(0, 1)
        for column in (1, 2, 3):
            self._grid.setColumnMinimumWidth(column, 76)
        self.setMaximumWidth(_WIDEST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The numbers of both models"))
        set_role(self, "card")

    @property
    def rows(self) -> tuple[NumberRow, ...]:
        """What is shown."""
        return self._rows

    def show_comparison(self, comparison: Comparison) -> None:
        """Show the numbers of both models."""
        self._rows = number_rows(comparison)
        self.setAccessibleDescription(self.text())
        self._lay_out()

    def text(self) -> str:
        """Every line, as text."""
        words = self.tr("{0}: old {1}, new {2}, difference {3}")
        return "\n".join(words.format(row.name, row.old, row.new, row.difference or "–") for row in self._rows)

    def _lay_out(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for column, words in enumerate((self.tr("old"), self.tr("new"), self.tr("difference")), start=1):
            self._put(0, column, words, "muted")
        for line, row in enumerate(self._rows, start=1):
            gain: Tone = "accent" if row.gain > 0 else "against" if row.gain < 0 else "muted"
            for column, words in enumerate((row.name, row.old, row.new, row.difference)):
                self._put(line, column, words, gain if column == 3 else "").setToolTip(plain(row.meaning))

    def _put(self, line: int, column: int, words: str, tone: Tone) -> PlainLabel:
        label = PlainLabel(words)
        label.setFont(monospaced(9.5) if line and column else proportional(9.5 if line else 8))
        set_tone(label, tone)
        label.setAlignment(
            Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft)
        )
        self._grid.addWidget(label, line, column)
        return label
