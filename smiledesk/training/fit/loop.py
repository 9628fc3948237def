"""Epoch after epoch, and keep the best one."""

import math
import time
from collections.abc import Callable
from statistics import median
from typing import Any

import numpy as np

from smiledesk.jobs.messages import Epoch, Progress
from smiledesk.jobs.training_request import TrainingError, TrainingRequest
from smiledesk.training.control import Control
from smiledesk.training.fit.batch_schedule import BatchSchedule
from smiledesk.training.fit.calibration import negative_log_likelihood
from smiledesk.training.fit.checkpoint import first_checkpoint, read_checkpoint, write_checkpoint
from smiledesk.training.fit.provenance import Learned
from smiledesk.training.fit.training_data import TrainingData
from smiledesk.training.fit.training_step import Score, Stepper, logits_of
from smiledesk.training.reporting import Report
from smiledesk.training.snapshots import keeping_epochs

_RECENT = 4
"""Epochs before the last one whose seconds count for how long the others will take: one that was held up does not."""


def learn(
    model: Any,
    material: TrainingData,
    lessons: BatchSchedule,
    request: TrainingRequest,
    control: Control,
    report: Report,
) -> Learned:
    """Fit the model in place and leave the weights of the epoch with the least validation loss in it.

    It goes on from the run's checkpoint, where there is one, and replaces it after every epoch.

    lessons: what the model is shown.

    Raises:
        TrainingError: the loss was never a number.
        Cancelled: the run is to leave nothing behind.
        Interrupted: it is to leave all that it needs to go on.
    """

    def told(done: int) -> None:
        report(Progress(phase="training", done=done, total=lessons.total))

    stepper = Stepper(model, request.dropout)
    keep = keeping_epochs(request, material)
    done = read_checkpoint(request.run)
    if done is None:
        done = first_checkpoint(material, model.get_weights(), stepper.state)
        keep(model, 0)
    else:
        model.set_weights(done.weights)
        stepper.restore(done.learner)
        for repeated in done.epochs:
            report(repeated)
    while done.epoch < request.epochs and done.epoch - done.best_epoch < request.patience and not control.should_stop:
        began = time.monotonic()
        epoch = done.epoch + 1
        learned = learn_epoch(stepper, lessons, epoch, control, told)
        judged = judge(model, material)
        if not math.isfinite(learned.loss + judged.loss):
            break
        network = keep(model, epoch)
        seconds = time.monotonic() - began
        message = Epoch(
            epoch=epoch,
            epochs=request.epochs,
            loss=learned.loss,
            accuracy=learned.accuracy,
            validation_loss=judged.loss,
            validation_accuracy=judged.accuracy,
            learning_rate=stepper.learning_rate,
            best=judged.loss < done.best_loss,
            seconds=seconds,
            eta=median([*(one.seconds for one in done.epochs[-_RECENT:]), seconds]) * (request.epochs - epoch),
            network=network,
        )
        done = done.after(message, model.get_weights(), stepper.state)
        if not control.should_stop:
            # Half an epoch is no place to go on from: its batches would be others.
            write_checkpoint(request.run, done)
        report(message)
        control.raise_if_cancelled()
    if not done.best_epoch:
        raise beyond_all_numbers(lessons)
    model.set_weights(done.best_weights)
    if control.should_stop:
        return Learned(done.best_epoch, "asked")
    return Learned(done.best_epoch, "epochs" if done.epoch == request.epochs else "early")


def learn_epoch(
    stepper: Stepper, lessons: BatchSchedule, epoch: int, control: Control, told: Callable[[int], None]
) -> Score:
    """Learn from every batch, or until asked to stop; the mean score on the way.

    told: called now and then with the number of batches that are done, those of the epochs before too.

    Raises:
        Cancelled: the run is to leave nothing behind.
        Interrupted: it is to leave all that it needs to go on.
    """
    scores: list[Score] = []
    sizes: list[int] = []
    for lesson in lessons.of_epoch(epoch):
        scores.append(stepper.update(lesson.views, lesson.targets, lesson.weights, lesson.learning_rate))
        sizes.append(len(lesson.targets))
        control.raise_if_cancelled()
        if control.should_stop:
            break
        if lesson.number % max(lessons.per_epoch // 20, 1) == 0:
            told(lesson.number + 1)
    return Score(
        loss=float(np.average([score.loss for score in scores], weights=sizes)),
        accuracy=float(np.average([score.accuracy for score in scores], weights=sizes)),
    )


def beyond_all_numbers(lessons: BatchSchedule) -> TrainingError:
    """What to say of a run whose loss is no number any more."""
    return TrainingError(
        f"the loss grew beyond all numbers: lower the learning rate (--lr). Received: {lessons.learning_rate:g}"
    )


def judge(model: Any, material: TrainingData) -> Score:
    """The score on validation images as the live path cuts them."""
    logits = logits_of(model, material.validation.images)[material.chosen_by]
    labels = material.validation.labels[material.chosen_by]
    accuracy = float(np.mean(np.argmax(logits, axis=1) == labels))
    return Score(negative_log_likelihood(logits, labels), accuracy)
