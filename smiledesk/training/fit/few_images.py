"""Teach a network that knows its classes already by a few more images, and judge it on all of them.

A few images are soon learned by heart, and with them the network forgets what it knew of everybody else's faces. So
the start is asked beside the labels (`targets`), and the result lies half way between the start's weights and the
learned ones. Source: Wortsman et al., "Robust fine-tuning of zero-shot models", 2022.

Nor can any of a few images be spared to judge by. So a network more is taught for each fold of the images, on all but
the fold's, and answers for those. Source: Stone, "Cross-Validatory Choice and Assessment of Statistical Predictions",
1974.
"""

import math
import time
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from smiledesk.jobs.messages import Epoch, Progress
from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.training.control import Control
from smiledesk.training.fit.batch_schedule import BatchSchedule
from smiledesk.training.fit.calibration import negative_log_likelihood
from smiledesk.training.fit.checkpoint import Weights
from smiledesk.training.fit.loop import beyond_all_numbers, learn_epoch
from smiledesk.training.fit.provenance import Learned
from smiledesk.training.fit.training_data import TrainingData
from smiledesk.training.fit.training_step import Score, Stepper, logits_of
from smiledesk.training.reporting import Report
from smiledesk.training.snapshots import keeping_epochs


@dataclass(slots=True)
class _Course:
    """What one of the networks is shown, and how far it has come. fold: the images it leaves out; None for none."""

    fold: int | None
    lessons: BatchSchedule
    weights: Weights
    learner: Weights


def learn_from_few(
    model: Any,
    material: TrainingData,
    lessons: BatchSchedule,
    request: TrainingRequest,
    control: Control,
    report: Report,
) -> Learned:
    """Fit the model in place, and say what networks that left an image out make of it.

    It takes seconds and keeps no checkpoint: an interrupted run begins anew.

    Args:
        model: with the start's weights.
        material: its `folds` say which images are left out together.
        lessons: what the network is shown.
        request: its number of epochs, and how much is left out at random.
        control: how the run is told to end.
        report: gets progress and epochs.

    Raises:
        TrainingError: the loss is no number any more.
        Cancelled: the run is to leave nothing behind.
        Interrupted: it is to be begun anew another time.
    """
    start = model.get_weights()
    stepper = Stepper(model, request.dropout)
    keep = keeping_epochs(request, material)
    keep(model, 0)
    courses = _courses(lessons, material.folds, start, stepper.state)
    answers = logits_of(model, material.validation.images)
    epoch = 0
    while epoch < request.epochs and not control.should_stop:
        epoch += 1
        began = time.monotonic()
        for number, course in enumerate(courses):
            report(
                Progress(
                    phase="training", done=(epoch - 1) * len(courses) + number, total=len(courses) * request.epochs
                )
            )
            model.set_weights(course.weights)
            stepper.restore(course.learner)
            score = learn_epoch(stepper, course.lessons, epoch, control, lambda _done: None)
            course.weights, course.learner = model.get_weights(), stepper.state
            model.set_weights(_half_way(start, course.weights))
            if course.fold is not None:
                left_out = np.flatnonzero(material.folds == course.fold)
                answers[left_out] = logits_of(model, material.validation.images[left_out])
        if not (math.isfinite(score.loss) and np.isfinite(answers).all()):
            raise beyond_all_numbers(lessons)
        judged = _judged(answers, material)
        seconds = time.monotonic() - began
        report(
            Epoch(
                epoch=epoch,
                epochs=request.epochs,
                loss=score.loss,
                accuracy=score.accuracy,
                validation_loss=judged.loss,
                validation_accuracy=judged.accuracy,
                learning_rate=stepper.learning_rate,
                best=True,
                seconds=seconds,
                eta=seconds * (request.epochs - epoch),
                network=keep(model, epoch),
            )
        )
        control.raise_if_cancelled()
    return Learned(epoch, "asked" if control.should_stop else "epochs", answers)


def _courses(lessons: BatchSchedule, folds: NDArray[np.int64], weights: Weights, learner: Weights) -> list[_Course]:
    """One for each fold, and last the one that is shown everything."""
    without = [_Course(fold, lessons.without(folds == fold), weights, learner) for fold in np.unique(folds).tolist()]
    return [*without, _Course(None, lessons, weights, learner)]


def _half_way(start: Weights, learned: Weights) -> Weights:
    return [(one + other) / 2 for one, other in zip(start, learned, strict=True)]


def _judged(answers: NDArray[np.float32], material: TrainingData) -> Score:
    labels = material.validation.labels
    return Score(negative_log_likelihood(answers, labels), float(np.mean(np.argmax(answers, axis=1) == labels)))
