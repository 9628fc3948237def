"""A preview of augmentation: changed views of a few training faces. No TensorFlow here."""

from collections.abc import Callable

import numpy as np

from smiledesk.core.array_files import write_arrays
from smiledesk.faces.base import FaceDetector
from smiledesk.jobs.messages import Augmented
from smiledesk.jobs.requests import AugmentRequest
from smiledesk.training.fit.augmentation import REGION_DETAIL, REGION_MARGIN, Augmentation
from smiledesk.training.fit.labelled_subset import LabelledSubset, read_subset
from smiledesk.training.reporting import Report


def preview(request: AugmentRequest, detector: Callable[[], FaceDetector], report: Report) -> None:
    """Draw views as a run would, and report their file.

    Raises:
        DatasetError: a folder cannot be read, there are fewer than two classes, or a class has no usable image.
        OSError: the file cannot be written.
    """
    size = request.size
    subset = LabelledSubset(
        folders=request.folders,
        each=request.images,
        faces=request.faces,
        seed=request.seed,
        size=size * REGION_DETAIL,
        colour=request.colour,
        margin=REGION_MARGIN,
    )
    faces = read_subset(subset, detector, report)
    random = np.random.default_rng(request.seed)
    regions = faces.images.images
    changes = Augmentation().scaled(request.strength)
    views = np.stack([changes.draw(regions, size, random) for _ in range(request.count)], axis=1)
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
