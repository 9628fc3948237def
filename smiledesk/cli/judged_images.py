"""The labelled images that ``evaluate`` and ``compare`` judge."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

from smiledesk.cli.terminal import print_note
from smiledesk.jobs.settings import FaceMode

if TYPE_CHECKING:
    from smiledesk.dataset.samples import Sample, Skipped
    from smiledesk.faces.factory import DetectorChoice

_Judgement = TypeVar("_Judgement")


@dataclass(frozen=True, slots=True)
class ImagesToJudge:
    """The images of a folder, and the way to their faces: see `dataset.crops.Faces`."""

    folder: Path
    samples: tuple["Sample", ...]
    faces: Literal["crop", "whole"]
    detector: "DetectorChoice"

    @property
    def found_by(self) -> str:
        """Name of the detector; ``none`` if the images are faces."""
        return self.detector.name if self.faces == "crop" else "none"


def images_to_judge(
    folder: Path,
    samples_file: Path | None,
    classes: list[str] | None,
    faces: FaceMode,
    everything: bool,
    yunet: Path | None,
) -> ImagesToJudge:
    """Return the images that the options describe; a line on stderr gives their number and how faces are found.

    Raises:
        DatasetError: the folder cannot be read, or holds no images.
    """
    from smiledesk.cli.defaults import detector_choice
    from smiledesk.dataset.crops import choose_faces
    from smiledesk.dataset.folders import (
        parse_classes,
        read_folder,
        refuse_foreign_samples_file,
        require_labels,
    )
    from smiledesk.dataset.samples import DatasetError
    from smiledesk.evaluation.judging import held_out

    detector = detector_choice(yunet)
    merge = parse_classes(classes or ())
    content = read_folder(folder, samples_file, merge)
    refuse_foreign_samples_file(samples_file, [content])
    require_labels(merge, content.labels)
    for observation in content.observations:
        print_note(observation)
    found = content.samples
    chosen = found if everything else held_out(found)
    if not chosen:
        raise DatasetError(f"'{folder}' holds no images: give a folder that holds a folder of images for each class")
    mode = choose_faces(chosen, detector.make) if faces == "auto" else faces
    print_note(f"{len(chosen)} of {len(found)} images, faces: {mode}")
    return ImagesToJudge(folder, chosen, mode, detector)


def judgements(images: ImagesToJudge, results: "Iterable[_Judgement | Skipped]") -> list[_Judgement]:
    """Collect results as they come, behind a progress bar; an image that is left out is named on stderr.

    Raises:
        DatasetError: every image was left out.
    """
    from smiledesk.cli.terminal import progress_bar
    from smiledesk.dataset.samples import DatasetError, Skipped

    judged: list[_Judgement] = []
    with progress_bar() as progress:
        for result in progress.track(results, total=len(images.samples), description="judging"):
            if isinstance(result, Skipped):
                print_note(f"'{result.path}' is left out: {result.reason}{_detail(result)}")
            else:
                judged.append(result)
    if not judged:
        raise DatasetError(f"no image of '{images.folder}' can be read: see the lines above")
    return judged


def _detail(skipped: "Skipped") -> str:
    return f" ({skipped.detail})" if skipped.detail else ""
