"""The training loop: epoch after epoch, keeping the weights of the best one."""

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
from smiledesk.training.fit.checkpoint import first_checkpoint, read_checkpoint, write_checkpoint
from smiledesk.training.fit.provenance import Learned
from smiledesk.training.fit.training_data import TrainingData
from smiledesk.training.fit.training_step import LossAndAccuracy, TrainingStep, logits_of, scored
from smiledesk.training.reporting import Report
from smiledesk.training.snapshots import Snapshots, snapshot_card

_RECENT = 4
"""Number of earlier epochs in the estimate of the remaining time: their median ignores one that was held up."""


def learn(
    model: Any,
    data: TrainingData,
    schedule: BatchSchedule,
    request: TrainingRequest,
    control: Control,
    report: Report,
) -> Learned:
    """Train the model in place, ending with the weights of the best epoch by validation loss, or of the last one.

    The run continues from its checkpoint, if there is one, and replaces it after every epoch.

    Args:
        model: with its starting weights.
        data: the validation images.
        schedule: the batches of each epoch.
        request: epochs, patience, the epoch to keep, dropout, and the run's folder.
        control: ends the run early.
        report: gets progress and epochs.

    Raises:
        TrainingError: the loss was never finite.
        Cancelled: nothing of the run is to stay.
        Interrupted: the run is to stay resumable.
    """

    def report_progress(batches: int) -> None:
        report(Progress(phase="training", done=batches, total=schedule.total))

    step = TrainingStep(model, request.dropout, max(len(data.heads), 1))
    keep = snapshot_keeper(request, data)
    done = read_checkpoint(request.run)
    if done is None:
        done = first_checkpoint(data, model.get_weights(), step.state)
        keep(model, 0)
    else:
        model.set_weights(done.weights)
        step.restore(done.step_state)
        for repeated in done.epochs:
            report(repeated)
    while done.epoch < request.epochs and done.epoch - done.best_epoch < request.patience and not control.should_stop:
        began = time.monotonic()
        epoch = done.epoch + 1
        training = learn_epoch(step, schedule, epoch, control, report_progress)
        validation = validation_score(model, data)
        if not math.isfinite(training.loss + validation.loss):
            break
        network = keep(model, epoch)
        seconds = time.monotonic() - began
        message = Epoch(
            epoch=epoch,
            epochs=request.epochs,
            loss=training.loss,
            accuracy=training.accuracy,
            validation_loss=validation.loss,
            validation_accuracy=validation.accuracy,
            learning_rate=step.learning_rate,
            best=request.keep == "last" or validation.loss < done.best_loss,
            seconds=seconds,
            eta=median([*(one.seconds for one in done.epochs[-_RECENT:]), seconds]) * (request.epochs - epoch),
            network=network,
        )
        done = done.after(message, model.get_weights(), step.state)
        if not control.should_stop:
            # A run cannot resume from half an epoch: its batches would be others.
            write_checkpoint(request.run, done)
        report(message)
        control.raise_if_cancelled()
    if not done.best_epoch:
        raise diverged(schedule)
    model.set_weights(done.best_weights)
    if control.should_stop:
        return Learned(done.best_epoch, "asked")
    return Learned(done.best_epoch, "epochs" if done.epoch == request.epochs else "early")


def learn_epoch(
    step: TrainingStep, schedule: BatchSchedule, epoch: int, control: Control, progress: Callable[[int], None]
) -> LossAndAccuracy:
    """Learn from every batch of an epoch, or until asked to stop, and return the mean loss and accuracy meanwhile.

    Args:
        step: updates the weights.
        schedule: the batches.
        epoch: counts from 1.
        control: ends the epoch early.
        progress: called about 20 times an epoch with the number of batches done since the first epoch.

    Raises:
        Cancelled: nothing of the run is to stay.
        Interrupted: the run is to stay resumable.
    """
    scores: list[LossAndAccuracy] = []
    sizes: list[int] = []
    for batch in schedule.of_epoch(epoch):
        scores.append(step.update(batch.views, batch.targets, batch.weights, batch.learning_rate))
        sizes.append(len(batch.targets))
        control.raise_if_cancelled()
        if control.should_stop:
            break
        if batch.number % max(schedule.per_epoch // 20, 1) == 0:
            progress(batch.number + 1)
    return LossAndAccuracy(
        loss=float(np.average([score.loss for score in scores], weights=sizes)),
        accuracy=float(np.average([score.accuracy for score in scores], weights=sizes)),
    )


def validation_score(model: Any, data: TrainingData) -> LossAndAccuracy:
    """Loss and accuracy on the validation images, each as often as an epoch shows its folder."""
    logits = logits_of(model, data.validation.images)[data.validation_order]
    return scored(logits, data.validation.labels[data.validation_order])


def diverged(schedule: BatchSchedule) -> TrainingError:
    """The error of a run whose loss is no longer finite."""
    return TrainingError(
        "the loss grew beyond all numbers: lower the learning rate (--lr). Received: {learning_rate:g}",
        learning_rate=schedule.learning_rate,
    )


def snapshot_keeper(request: TrainingRequest, data: TrainingData) -> Callable[[Any, int], int | None]:
    """A function that keeps the network of an epoch and returns the snapshot's number; a no-op unless requested."""
    if not request.keep_epochs:
        return lambda _model, _epoch: None
    card = snapshot_card(data.classes, request.positive_class, request.architecture)
    snapshots = Snapshots(request.run, card, data.validation.images)
    return lambda model, epoch: snapshots.keep(model, epoch, f"{request.name}, epoch {epoch}")
