"""Epoch after epoch, and keep the best one."""

import math
import time
from typing import Any

import numpy as np

from smiledesk.core.messages import Epoch, Progress
from smiledesk.training.calibration import negative_log_likelihood
from smiledesk.training.control import Control
from smiledesk.training.lessons import Lessons
from smiledesk.training.material import Material
from smiledesk.training.origin import Learned
from smiledesk.training.reporting import Report
from smiledesk.training.request import TrainingError, TrainingRequest
from smiledesk.training.snapshots import keeping_epochs
from smiledesk.training.stepper import Score, Stepper, logits_of


def learn(
    model: Any,
    material: Material,
    lessons: Lessons,
    request: TrainingRequest,
    control: Control,
    report: Report,
) -> Learned:
    """Fit the model in place and leave the weights of the epoch with the least validation loss in it.

    lessons: what the model is shown.

    Raises:
        TrainingError: the loss was never a number.
        Cancelled: the run is to leave nothing behind.
    """
    stepper = Stepper(model, request.dropout)
    keep = keeping_epochs(request, material)
    best_loss, best_epoch, best_weights = math.inf, 0, model.get_weights()
    epoch = 0
    keep(model, epoch)
    while epoch < request.epochs and epoch - best_epoch < request.patience and not control.stopping:
        epoch += 1
        began = time.monotonic()
        learned = _learn_epoch(stepper, lessons, epoch, control, report)
        judged = _judge(model, material)
        if judged.loss < best_loss:
            best_loss, best_epoch, best_weights = judged.loss, epoch, model.get_weights()
        network = keep(model, epoch)
        seconds = time.monotonic() - began
        report(
            Epoch(
                epoch=epoch,
                epochs=request.epochs,
                loss=learned.loss,
                accuracy=learned.accuracy,
                validation_loss=judged.loss,
                validation_accuracy=judged.accuracy,
                learning_rate=stepper.learning_rate,
                best=best_epoch == epoch,
                seconds=seconds,
                eta=seconds * (request.epochs - epoch),
                network=network,
            )
        )
        control.go_on()
    if not best_epoch:
        raise TrainingError(
            f"the loss grew beyond all numbers: lower the learning rate (--lr). Received: {lessons.learning_rate:g}"
        )
    model.set_weights(best_weights)
    if control.stopping:
        return Learned(best_epoch, "asked")
    return Learned(best_epoch, "epochs" if epoch == request.epochs else "early")


def _learn_epoch(stepper: Stepper, lessons: Lessons, epoch: int, control: Control, report: Report) -> Score:
    """Learn from every batch, or until asked to stop; the mean score on the way."""
    scores: list[Score] = []
    sizes: list[int] = []
    for lesson in lessons.of_epoch(epoch):
        scores.append(stepper.update(lesson.views, lesson.targets, lesson.weights, lesson.learning_rate))
        sizes.append(len(lesson.targets))
        control.go_on()
        if control.stopping:
            break
        if lesson.number % max(lessons.an_epoch // 20, 1) == 0:
            report(Progress(phase="training", done=lesson.number + 1, total=lessons.total))
    return Score(
        loss=float(np.average([score.loss for score in scores], weights=sizes)),
        accuracy=float(np.average([score.accuracy for score in scores], weights=sizes)),
    )


def _judge(model: Any, material: Material) -> Score:
    """The score on validation images as the live path cuts them."""
    logits = logits_of(model, material.validation.images)[material.chosen_by]
    labels = material.validation.labels[material.chosen_by]
    accuracy = float(np.mean(np.argmax(logits, axis=1) == labels))
    return Score(negative_log_likelihood(logits, labels), accuracy)
