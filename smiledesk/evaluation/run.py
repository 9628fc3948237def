"""Judge labelled images with a model."""

from collections.abc import Callable, Iterator, Sequence

from smiledesk.core.errors import UserError
from smiledesk.core.records import ClassVector
from smiledesk.dataset.crops import FaceCrop, FaceCropper, Faces
from smiledesk.dataset.samples import Sample, Skipped
from smiledesk.evaluation.metrics import Judged
from smiledesk.faces.base import FaceDetector
from smiledesk.network.card import Card
from smiledesk.network.runtime import NetworkRuntime


class EvaluationError(UserError):
    """The images cannot be judged by this model; the line says why."""


def judge(
    samples: Sequence[Sample], faces: Faces, runtime: NetworkRuntime, detector: Callable[[], FaceDetector]
) -> Iterator[Judged | Skipped]:
    """Judge every sample, in their order; an image without a face is judged as a miss, an unreadable one skipped.

    Raises:
        EvaluationError: a sample's class is none of the model's.
    """
    card = runtime.bundle.card
    truths = [class_index(sample, card) for sample in samples]
    cropper = FaceCropper(detector, card.input_size, card.colour)
    for truth, result in zip(truths, cropper.crop_all(samples, faces), strict=True):
        if isinstance(result, FaceCrop):
            probabilities = tuple(float(p) for p in runtime.trace(result.crop).probabilities)
            yield judged_by(card, truth, probabilities)
        elif result.reason == "no face":
            yield Judged(truth, None, None)
        else:
            yield result


def judged_by(card: Card, truth: int, probabilities: ClassVector) -> Judged:
    """What the model of a card makes of a face whose true class is known."""
    return Judged(truth, probabilities, card.decide(probabilities), card.is_uncertain(probabilities))


def held_out(samples: Sequence[Sample]) -> tuple[Sample, ...]:
    """The samples that no training saw, where a samples file names some (split ``test`` or ``hold_out``); else all."""
    unseen = tuple(sample for sample in samples if sample.split in ("test", "hold_out"))
    return unseen or tuple(samples)


def class_index(sample: Sample, card: Card) -> int:
    """Index of a sample's class among the model's.

    Raises:
        EvaluationError: the model has no such class.
    """
    if sample.label not in card.classes:
        folder = sample.path.parent.name
        raise EvaluationError(
            f"'{sample.label}' is no class of the model: merge it with --classes CLASS={sample.label}, or use another "
            f"model. Received: '{folder}/{sample.path.name}', expected one of {', '.join(card.classes)}"
        )
    return card.classes.index(sample.label)
