"""The images that a finished network is judged on. No TensorFlow here."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from smiledesk.dataset.samples import Sample
from smiledesk.dataset.samples_file import write_samples_file
from smiledesk.network.runs import VALIDATION
from smiledesk.training.material import LabelledImages, Material


@dataclass(frozen=True, slots=True, eq=False)
class Unseen:
    """What a run never learned from. kind: ``hold_out``, or, where nothing was held out, ``validation``.

    images: face squares as the live path cuts them. missed: further ones, in which no face was found.
    """

    kind: Literal["hold_out", "validation"]
    images: LabelledImages
    missed: tuple[Sample, ...]


def unseen_by(material: Material) -> Unseen:
    """The hold-out images where there are any, else those that epoch and threshold are chosen by."""
    if len(material.hold_out):
        return Unseen("hold_out", material.hold_out, material.missed)
    return Unseen("validation", material.validation, ())


def write_validation(run: Path, material: Material) -> None:
    """Write a samples file of them into a run's folder: another model can be judged on the same face squares.

    Raises:
        OSError: the folder cannot be written.
    """
    unseen = unseen_by(material)
    write_samples_file(run / VALIDATION, (*unseen.images.samples, *unseen.missed))
