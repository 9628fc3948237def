"""A table of the metrics of two models."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from smiledesk.evaluation.comparison import Comparison
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.numbers import fixed, percentage, signed
from smiledesk.gui.common.plain_text import PlainLabel, plain
from smiledesk.gui.common.style import Tone, set_role, set_tone
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.translation import translate

_WIDEST = 640
"""Pixels of the table's width; in a wider one the eye loses the line."""


@dataclass(frozen=True, slots=True)
class NumberRow:
    """A metric of both models, as it is written."""

    name: str
    meaning: str
    old: str
    new: str
    difference: str = ""
    gain: float = 0.0
    """Above 0 if the new model is better, below if it is worse."""


class NumbersTable(QFrame):
    """A line for each metric: old, new, difference. Takes the focus, for screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[NumberRow, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(10, 7, 10, 8)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(0, 6)
        for column in (1, 2, 3):
            self._grid.setColumnMinimumWidth(column, 54)
            self._grid.setColumnStretch(column, 1)
        self.setMaximumWidth(scaled(_WIDEST))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Metrics of both models"))
        set_role(self, "card")

    @property
    def rows(self) -> tuple[NumberRow, ...]:
        """The shown metrics."""
        return self._rows

    def show_comparison(self, comparison: Comparison) -> None:
        """Show the metrics of both models."""
        self._rows = _rows(comparison)
        self.setAccessibleDescription(self.text())
        self._lay_out()

    def text(self) -> str:
        """All lines as text."""
        line = self.tr("{0}: old {1}, new {2}, difference {3}")
        return "\n".join(line.format(row.name, row.old, row.new, row.difference or "–") for row in self._rows)

    def _lay_out(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        headings = (
            #: The old model
            self.tr("old"),
            #: The new model
            self.tr("new"),
            #: Of the two numbers
            self.tr("difference"),
        )
        for column, text in enumerate(headings, start=1):
            self._put(0, column, text, "muted")
        for line, row in enumerate(self._rows, start=1):
            gain: Tone = "accent" if row.gain > 0 else "against" if row.gain < 0 else "muted"
            for column, text in enumerate((row.name, row.old, row.new, row.difference)):
                self._put(line, column, text, gain if column == 3 else "").setToolTip(plain(row.meaning))

    def _put(self, line: int, column: int, text: str, tone: Tone) -> PlainLabel:
        label = PlainLabel(text)
        label.setFont(monospaced(9.5) if line and column else proportional(9.5 if line else 8))
        set_tone(label, tone)
        label.setAlignment(
            Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft)
        )
        self._grid.addWidget(label, line, column)
        return label


def _rows(comparison: Comparison) -> tuple[NumberRow, ...]:
    """Accuracy, balanced accuracy, AUC, log loss, and the number of images."""
    old, new = comparison.old.evaluation, comparison.new.evaluation
    images = str(comparison.n)
    return (
        _percent(
            translate("numbers_table", "Accuracy"),
            translate("numbers_table", "The share of images with the right answer."),
            old.accuracy,
            new.accuracy,
        ),
        _percent(
            translate("numbers_table", "Balanced accuracy"),
            translate(
                "numbers_table",
                "The mean of the shares of right answers of all classes: a class with few images counts as much.",
            ),
            old.balanced_accuracy,
            new.balanced_accuracy,
        ),
        _plain(
            translate("numbers_table", "AUC"),
            translate(
                "numbers_table",
                "How well the probabilities separate the classes, at any threshold: 1 is perfect, 0.5 is chance.",
            ),
            (old.auc, new.auc),
            more_is_better=1,
        ),
        _plain(
            translate("numbers_table", "Log loss"),
            translate(
                "numbers_table",
                "The mean of −ln p of the true class: less is better. It also measures how confident a model is, so it "
                "changes before any answer does.",
            ),
            (comparison.old.log_loss, comparison.new.log_loss),
            more_is_better=-1,
        ),
        NumberRow(
            translate("numbers_table", "Images"),
            translate("numbers_table", "The number of images that both were compared on."),
            images,
            images,
        ),
    )


def _percent(name: str, meaning: str, old: float, new: float) -> NumberRow:
    gain = 100 * (new - old)
    written, other = (percentage(value, 1) for value in (old, new))
    return NumberRow(name, meaning, written, other, signed(gain, 1), round(gain, 1))


def _plain(name: str, meaning: str, values: tuple[float, float], more_is_better: int) -> NumberRow:
    old, new = values
    difference = new - old
    gain = more_is_better * round(difference, 3)
    return NumberRow(name, meaning, fixed(old, 3), fixed(new, 3), signed(difference, 3), gain)
