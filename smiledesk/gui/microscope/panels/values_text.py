"""Text of arrays, for tooltips, the clipboard and screen readers."""

import numpy as np

from smiledesk.core.records import Activations
from smiledesk.gui.common.numbers import fixed
from smiledesk.gui.common.translation import translate


def cell_text(values: Activations, row: int, column: int) -> str:
    """One cell and its value."""
    value = float(values[row, column])
    if np.isnan(value):
        return translate("values_text", "row {0}, column {1}: outside").format(row, column)
    return translate("values_text", "row {0}, column {1}: {2}").format(row, column, fixed(value, 4))


def rows_text(values: Activations, decimals: int = 2) -> str:
    """All values, one line per row; NaN is a dash."""
    return "\n".join(" ".join(fixed(value, decimals) for value in row) for row in values.tolist())


def range_text(values: Activations) -> str:
    """The smallest and the largest value."""
    if not values.size or np.isnan(values).all():
        return translate("values_text", "no values")
    return translate("values_text", "from {0} to {1}").format(
        fixed(float(np.nanmin(values)), 3), fixed(float(np.nanmax(values)), 3)
    )
