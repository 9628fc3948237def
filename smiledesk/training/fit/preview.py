"""What augmentation makes of some training images, to be looked at before a run. No TensorFlow here."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from smiledesk.core.array_files import write_arrays
from smiledesk.core.errors import UserError
from smiledesk.core.limits import LARGEST_SIDE
from smiledesk.faces.base import FaceDetector
from smiledesk.jobs.messages import Augmented
from smiledesk.jobs.training_request import STRONGEST_AUGMENTATION
from smiledesk.training.fit.augmentation import REGION_DETAIL, REGION_MARGIN, Augmentation
from smiledesk.training.reporting import Report
from smiledesk.training.stepwise.labelled_subset import LabelledSubset, take

_MOST_VIEWS = 100
"""Views of each face at most: all of them are held in memory for display."""


@dataclass(frozen=True, slots=True)
class PreviewRequest:
    """handful: which faces, and side and colour of their views. views: number for each face.

    strength: see `Augmentation.scaled`. output: the .npz file to write.
    """

    handful: LabelledSubset
    views: int
    strength: float
    output: Path

    def __post_init__(self) -> None:
        """Refuse to draw nothing.

        Raises:
            UserError: a number makes no sense; the line names the option.
        """
        if not 1 <= self.views <= _MOST_VIEWS:
            raise UserError(f"--count must be between 1 and {_MOST_VIEWS}. Received: {self.views}")
        if not 1 <= self.handful.size <= LARGEST_SIDE:
            raise UserError(f"--size must be between 1 and {LARGEST_SIDE}. Received: {self.handful.size}")
        if not 0 <= self.strength <= STRONGEST_AUGMENTATION:
            raise UserError(f"--strength must be between 0 and {STRONGEST_AUGMENTATION:g}. Received: {self.strength}")


def preview(request: PreviewRequest, detector: Callable[[], FaceDetector], report: Report) -> None:
    """Draw the views that a run would, and report their file.

    Raises:
        DatasetError: a folder cannot be read, there are fewer than two classes, or a class has no usable image.
        OSError: the file cannot be written.
    """
    size = request.handful.size
    roomy = replace(request.handful, size=size * REGION_DETAIL, margin=REGION_MARGIN)
    held = take(roomy, detector, report)
    random = np.random.default_rng(request.handful.seed)
    regions = held.images.images
    changes = Augmentation().scaled(request.strength)
    views = np.stack([changes.draw(regions, size, random) for _ in range(request.views)], axis=1)
    unchanged = Augmentation().scaled(0).draw(regions, size, random)
    write_arrays(
        request.output,
        {
            "images": np.round(unchanged).astype(np.uint8),
            "views": np.round(views).astype(np.uint8),
            "labels": held.images.labels,
        },
    )
    report(Augmented(classes=held.classes, views=str(request.output)))
