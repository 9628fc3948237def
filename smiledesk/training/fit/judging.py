"""What a finished network says of the images it did not learn from: right and wrong, and its worst mistakes."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.array_files import write_arrays
from smiledesk.evaluation.metrics import evaluation_of
from smiledesk.jobs.messages import Measured
from smiledesk.network.card import Card
from smiledesk.training.fit.held_out import HeldOutPredictions
from smiledesk.training.fit.measuring import judged_images, probabilities
from smiledesk.training.fit.training_data import LabelledImages

MISTAKES = "mistakes.npz"

_WORST = 24
"""Mistakes that are kept as pictures."""


def judge(unseen: HeldOutPredictions, card: Card, run: Path) -> Measured:
    """Judge images by the card's rule, and write the worst mistakes into the run's folder.

    Args:
        unseen: the images, and what was made of them.
        card: classes, positive class and threshold.
        run: the run's folder.

    Raises:
        OSError: the folder cannot be written.
    """
    missed = tuple(card.classes.index(sample.label) for sample in unseen.missed)
    judged = judged_images(unseen.logits, unseen.images.labels, missed, card)
    called = np.array([one.decision for one in judged[: len(unseen.images)]], np.int64)
    return Measured(
        images=unseen.kind,
        confusion=evaluation_of(judged, card.classes, card.positive_index).confusion,
        mistakes=_written(run, unseen.images, called, probabilities(unseen.logits)),
    )


def _written(run: Path, images: LabelledImages, called: NDArray[np.int64], vectors: NDArray[np.float32]) -> str | None:
    """The name of the file with the mistakes; None where there is none. vectors: probabilities, shape (n, classes)."""
    certainty = vectors[np.arange(len(called)), called]
    wrong = np.flatnonzero(called != images.labels)
    worst = wrong[np.argsort(-certainty[wrong], kind="stable")][:_WORST]
    if not len(worst):
        return None
    write_arrays(
        run / MISTAKES,
        {
            "images": images.images[worst],
            "truth": images.labels[worst],
            "called": called[worst],
            "probability": certainty[worst],
            "files": np.array([str(images.samples[index].path) for index in worst]),
        },
    )
    return MISTAKES
