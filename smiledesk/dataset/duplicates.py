"""Leave out images that say the same thing twice, or two things at once."""

from collections import defaultdict
from collections.abc import Iterable

from smiledesk.dataset.crops import FaceCrop
from smiledesk.dataset.samples import Skipped


def without_duplicates(faces: Iterable[FaceCrop]) -> tuple[list[FaceCrop], list[Skipped]]:
    """The faces to keep, in their order, and the images left out.

    Of images with the same pixels and the same label the first is kept; with different labels none is, because
    nobody knows which one is right.
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
