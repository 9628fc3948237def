"""A survey as text for a terminal."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from smiledesk.dataset.requirements import Obstacle, imbalance, obstacles
from smiledesk.jobs.survey_messages import SkippedImage, Surveyed, SurveyedFolder

_NOTABLE = 1.5
"""Ratio of the largest class to the smallest from which it is mentioned."""


def survey_text(surveyed: Surveyed) -> str:
    """The skipped images with their reasons, a table of the classes, and whether training can start."""
    return "\n".join(
        [
            *_skipped(surveyed),
            *(line for folder in surveyed.folders for line in _folder(folder)),
            "",
            *_classes(surveyed),
            *_verdict(surveyed),
        ]
    )


def _skipped(surveyed: Surveyed) -> Iterator[str]:
    by_reason: dict[str, list[str]] = defaultdict(list)
    for image in surveyed.skipped:
        by_reason[image.reason].append(f"  {image.file}" + (f"  ({_detail(image)})" if image.detail else ""))
    for reason, lines in sorted(by_reason.items()):
        yield f"skipped, {reason}: {len(lines)}"
        yield from lines
    if by_reason:
        yield ""


def _detail(image: SkippedImage) -> str:
    return image.detail if image.reason == "failed" else f"as {image.detail}"


def _folder(folder: SurveyedFolder) -> Iterator[str]:
    if folder.problem is not None:
        yield folder.problem
        return
    faces = {"crop": "the faces are cut out", "whole": "taken whole", None: "not looked at"}[folder.faces]
    skipped = ", ".join(f"{number} {reason}" for reason, number in sorted(folder.skipped.items())) or "none"
    yield f"{folder.folder}: {folder.images} images, {faces}, skipped: {skipped}, test images: {folder.test}"
    yield from (f"  {observation}" for observation in folder.observations)


def _classes(surveyed: Surveyed) -> Iterator[str]:
    if not surveyed.classes:
        return
    heads = ("class", "learn by", "choose by", "hold out", "test", "skipped")
    rows = [(c.name, c.training, c.validation, c.hold_out, c.test, c.skipped) for c in surveyed.classes]
    widest = max(len(str(row[0])) for row in [heads, *rows])
    for row in [heads, *rows]:
        yield f"{row[0]:<{widest}}" + "".join(f"{cell:>11}" for cell in row[1:])
    for one in surveyed.classes:
        if one.members != (one.name,):
            yield f"'{one.name}' is made of {', '.join(one.members)}"
    yield ""


def _verdict(surveyed: Surveyed) -> Iterator[str]:
    lopsided = imbalance(surveyed)
    if lopsided is not None and lopsided[2] >= _NOTABLE:
        most, fewest, times = lopsided
        yield f"{times:.1f} times as many {most} as {fewest}: training weighs them so that all classes count the same"
    found: Sequence[Obstacle] = obstacles(surveyed)
    if not found:
        yield "training can start"
    for obstacle in found:
        yield f"training cannot start: {_obstacle_text(obstacle, surveyed.fewest)}"


def _obstacle_text(obstacle: Obstacle, fewest: int) -> str:
    if obstacle.kind == "folder":
        return f"'{obstacle.name}' cannot be read"
    if obstacle.kind == "one class":
        only = f"only the class '{obstacle.name}' is there" if obstacle.name else "there are no classes"
        return f"{only}: two or more are needed, each a folder of images"
    if obstacle.kind == "too few":
        return f"the class '{obstacle.name}' has {obstacle.number} usable images: {fewest} or more are needed"
    return f"no usable image of '{obstacle.name}' can be held back to choose the epoch by: add some of other persons"
