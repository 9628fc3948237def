"""The values in the cells of a row, checked: an error names the line and the column."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from smiledesk.core.translatable import Translatable
from smiledesk.recording.summary.recorded import RecordingError
from smiledesk.recording.summary.table_rows import Cells


@dataclass(frozen=True, slots=True)
class RowValues:
    """The cells of a row, and its place for errors."""

    path: Path
    line: int
    cells: Cells

    def text(self, column: str) -> str:
        """The text of a cell; empty if it has none."""
        value = self.cells.get(column)
        return "" if value is None else str(value).strip()

    def number(self, column: str) -> float | None:
        """The number in a cell; None for an empty one.

        Raises:
            RecordingError: it is no finite number.
        """
        value: Any = self.cells.get(column)
        if value is None or value == "":
            return None
        try:
            number = float(value)
        except (ValueError, TypeError):
            number = _with_decimal_comma(value)
        if not math.isfinite(number):
            raise self.error(column, Translatable("it needs a number"))
        return number

    def required(self, column: str, number: float | None) -> float:
        """The number of a cell that must not be empty.

        Raises:
            RecordingError: it is.
        """
        if number is None:
            raise self.error(column, Translatable("it needs a number"))
        return number

    def error(self, column: str, fault: Translatable) -> RecordingError:
        """The error about a cell."""
        received = str(self.cells.get(column) or "")
        return RecordingError(
            "'{path}', line {line}, column '{column}': {fault}. Received: '{received}'",
            path=self.path,
            line=self.line,
            column=column,
            fault=fault,
            received=received,
        )


def _with_decimal_comma(value: object) -> float:
    """The number of a spreadsheet in a language with decimal commas; NaN if it is none."""
    try:
        return float(str(value).replace(",", "."))
    except ValueError:
        return math.nan
