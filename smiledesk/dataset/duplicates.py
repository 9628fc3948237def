"""Leave out duplicate images, and images that contradict each other."""

from collections import defaultdict
from collections.abc import Iterable

from smiledesk.dataset.crops import FaceCrop
from smiledesk.dataset.samples import Skipped


def without_duplicates(faces: Iterable[FaceCrop]) -> tuple[list[FaceCrop], list[Skipped]]:
    """The faces to keep, in order, and the images left out.

    Of images with equal pixels and labels, the first is kept; if their labels differ, none is.
    """
    same: dict[str, list[FaceCrop]] = defaultdict(list)
    for face in faces:
        same[face.digest].append(face)
    kept: list[FaceCrop] = []
    skipped: list[Skipped] = []
    for first, *others in same.values():
        if any(other.sample.label != first.sample.label for other in others):
            skipped.append(Skipped(first.sample.path, "contradicting duplicate", str(others[0].sample.path)))
            skipped += [
                Skipped(other.sample.path, "contradicting duplicate", str(first.sample.path)) for other in others
            ]
        else:
            kept.append(first)
            skipped += [Skipped(other.sample.path, "duplicate", str(first.sample.path)) for other in others]
    return kept, skipped
