"""Occlusion: what a patch that covers a place takes from the logit difference.

Source: Zeiler and Fergus, "Visualizing and Understanding Convolutional Networks" (2014), section 4.2.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from smiledesk.attribution.base import Attribution, LogitsOf, Question
from smiledesk.attribution.fills import Fill, filled
from smiledesk.attribution.method_names import MethodName
from smiledesk.core.records import Pixels
from smiledesk.core.windows import Region
from smiledesk.lenses.base import Subject


@dataclass(frozen=True, slots=True)
class Occlusion:
    """A patch that covers one place of the face after the other."""

    size: float = 0.25
    """Side of the patch, as a share of the face square's side."""
    stride: float = 0.125
    """Side of a place, as a share of the face square's side; the patch is centred on it."""
    fill: Fill = Fill.GRAY

    def __post_init__(self) -> None:
        """Check the shares.

        Raises:
            ValueError: a share is not above 0 and at most 1.
        """
        for share in (self.size, self.stride):
            if not 0 < share <= 1:
                raise ValueError(f"size and stride are shares of the face, above 0 and at most 1. Received: {share}")

    def __call__(self, subject: Subject, question: Question, logits_of: LogitsOf, /) -> Attribution:
        """The loss of the logit difference at each place."""
        crop = subject.crop
        rows, columns = (_places(side, self.stride) for side in crop.shape[:2])
        fill = filled(crop, self.fill)
        covered = np.stack([self._covered(crop, fill, row, column) for row in rows for column in columns])
        losses = question.difference(subject.layers[-2].output) - question.differences(logits_of(covered))
        return Attribution(MethodName.OCCLUSION, question, losses.reshape(rows.size, columns.size).astype(np.float32))

    def covered(self, crop: Pixels, row: float, column: float) -> Pixels:
        """A face with the patch on it.

        Args:
            crop: shape (height, width, channels), uint8.
            row: of the patch's centre, in pixels of the crop; may be at or beyond the border.
            column: as the row.
        """
        return self._covered(crop, filled(crop, self.fill), row, column)

    def region(self, side: int, row: float, column: float) -> Region:
        """The place of the patch on a crop of that side, in its pixels; it may reach beyond the crop.

        row, column: of the patch's centre.
        """
        top, left = (round(centre - self.size * side / 2) for centre in (row, column))
        length = max(1, round(self.size * side))
        return Region(top, left, length, length)

    def _covered(self, crop: Pixels, fill: Pixels, row: float, column: float) -> Pixels:
        covered = crop.copy()
        seen = self.region(len(crop), row, column).clipped(len(crop))
        part = slice(seen.top, seen.bottom), slice(seen.left, seen.right)
        covered[part] = fill[part]
        return covered


def _places(side: int, stride: float) -> NDArray[np.float64]:
    """The centres of the places along an axis of the crop, in pixels."""
    number = min(side, max(1, round(1 / stride)))
    return (np.arange(number) + 0.5) * side / number
