"""A preview of augmentation: changed views of a few training faces. No TensorFlow here."""

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
from smiledesk.training.fit.labelled_subset import LabelledSubset, read_subset
from smiledesk.training.reporting import Report

_MOST_VIEWS = 100
"""Largest number of views of each face: all of them are held in memory for display."""


@dataclass(frozen=True, slots=True)
class PreviewRequest:
    """The views to draw, and where to write them."""

    subset: LabelledSubset
    """The faces, with size and colour of their views."""
    views: int
    """Number of views of each face."""
    strength: float
    """See `Augmentation.scaled`."""
    output: Path
    """The .npz file to write."""

    def __post_init__(self) -> None:
        """Check the numbers.

        Raises:
            UserError: one is out of range; the line names its option.
        """
        if not 1 <= self.views <= _MOST_VIEWS:
            raise UserError(f"--count must be between 1 and {_MOST_VIEWS}. Received: {self.views}")
        if not 1 <= self.subset.size <= LARGEST_SIDE:
            raise UserError(f"--size must be between 1 and {LARGEST_SIDE}. Received: {self.subset.size}")
        if not 0 <= self.strength <= STRONGEST_AUGMENTATION:
            raise UserError(f"--strength must be between 0 and {STRONGEST_AUGMENTATION:g}. Received: {self.strength}")


def preview(request: PreviewRequest, detector: Callable[[], FaceDetector], report: Report) -> None:
    """Draw views as a run would, and report their file.

    Raises:
        DatasetError: a folder cannot be read, there are fewer than two classes, or a class has no usable image.
        OSError: the file cannot be written.
    """
    size = request.subset.size
    subset = replace(request.subset, size=size * REGION_DETAIL, margin=REGION_MARGIN)
    faces = read_subset(subset, detector, report)
    random = np.random.default_rng(request.subset.seed)
    regions = faces.images.images
    changes = Augmentation().scaled(request.strength)
    views = np.stack([changes.draw(regions, size, random) for _ in range(request.views)], axis=1)
    unchanged = Augmentation().scaled(0).draw(regions, size, random)
    write_arrays(
        request.output,
        {
            "images": np.round(unchanged).astype(np.uint8),
            "views": np.round(views).astype(np.uint8),
            "labels": faces.images.labels,
        },
    )
    report(Augmented(classes=faces.classes, views=str(request.output)))
