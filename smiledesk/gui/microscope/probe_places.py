"""Where the probe comes to lie in a layer that is looked into next."""

from dataclasses import replace

import numpy as np

from smiledesk.core.records import Activations
from smiledesk.lenses.base import Probe

Shape = tuple[int, ...]
"""(height, width, channels) or (units,)."""

_BORDER = 8
"""A border of this part of a map's length is left out at each side."""


def carried(probe: Probe, before: Shape, after: Shape) -> Probe:
    """The probe at the same place of another layer's output: the same share of the way down and across."""
    (rows, columns), (new_rows, new_columns) = (shape[:2] if len(shape) == 3 else (1, 1) for shape in (before, after))
    return replace(
        probe,
        channel=min(probe.channel, after[-1] - 1),
        row=int((probe.row + 0.5) * new_rows / rows),
        column=int((probe.column + 0.5) * new_columns / columns),
        beside=None,
    )


def at_the_largest(output: Activations) -> Probe:
    """The probe where a layer's output is largest: something to see.

    Away from the border, where a map shows the padding rather than the face.
    """
    if output.ndim == 1:
        return Probe(int(output.argmax()))
    top, left = (length // _BORDER for length in output.shape[:2])
    inner = output[top : output.shape[0] - top, left : output.shape[1] - left]
    row, column, channel = (int(at) for at in np.unravel_index(int(inner.argmax()), inner.shape))
    return Probe(channel, row + top, column + left)
