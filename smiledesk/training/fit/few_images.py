"""Train a network that knows its classes already on a few more images, and validate it by cross-validation.

On a few images alone a network soon overfits and forgets everybody else's faces. So the starting network is a teacher
beside the labels (`targets`), and the result is the mean of its weights and the learned ones.
Source: Wortsman et al., "Robust fine-tuning of zero-shot models", 2022.

Nor can any of a few images be spared for validation. So one more network is trained for each fold, on all images but
the fold's, and predicts those.
Source: Stone, "Cross-validatory choice and assessment of statistical predictions", 1974.
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
from smiledesk.training.fit.checkpoint import Weights
from smiledesk.training.fit.loop import diverged, learn_epoch, snapshot_keeper
from smiledesk.training.fit.provenance import Learned
from smiledesk.training.fit.training_data import TrainingData
from smiledesk.training.fit.training_step import TrainingStep, logits_of, scored
from smiledesk.training.reporting import Report


@dataclass(slots=True)
class _FoldNetwork:
    """One of the networks that are trained in turn."""

    fold: int | None
    """The fold that it leaves out; None for the network that is kept."""
    schedule: BatchSchedule
    weights: Weights
    step_state: Weights


def learn_from_few(
    model: Any,
    data: TrainingData,
    schedule: BatchSchedule,
    request: TrainingRequest,
    control: Control,
    report: Report,
) -> Learned:
    """Train the model in place, with held-out logits of every image.

    It takes seconds and writes no checkpoint: an interrupted run begins anew.

    Args:
        model: with the weights of the starting network.
        data: images, divided into folds.
        schedule: the batches of each epoch.
        request: epochs, dropout, the share of the starting weights, and the run's folder.
        control: ends the run early.
        report: gets progress and epochs.

    Raises:
        TrainingError: the loss is no longer finite.
        Cancelled: nothing of the run is to stay.
        Interrupted: the run is to be begun anew later.
    """
    start = model.get_weights()
    step = TrainingStep(model, request.dropout)
    keep = snapshot_keeper(request, data)
    keep(model, 0)
    networks = _networks(schedule, data.folds, start, step.state)
    logits = logits_of(model, data.validation.images)
    epoch = 0
    while epoch < request.epochs and not control.should_stop:
        epoch += 1
        began = time.monotonic()
        for number, network in enumerate(networks):
            done = (epoch - 1) * len(networks) + number
            report(Progress(phase="training", done=done, total=len(networks) * request.epochs))
            model.set_weights(network.weights)
            step.restore(network.step_state)
            training = learn_epoch(step, network.schedule, epoch, control, lambda _batches: None)
            network.weights, network.step_state = model.get_weights(), step.state
            model.set_weights(mean_of_weights(start, network.weights, request.start_share or 0))
            if network.fold is not None:
                left_out = np.flatnonzero(data.folds == network.fold)
                logits[left_out] = logits_of(model, data.validation.images[left_out])
        if not (math.isfinite(training.loss) and np.isfinite(logits).all()):
            raise diverged(schedule)
        validation = scored(logits, data.validation.labels)
        seconds = time.monotonic() - began
        report(
            Epoch(
                epoch=epoch,
                epochs=request.epochs,
                loss=training.loss,
                accuracy=training.accuracy,
                validation_loss=validation.loss,
                validation_accuracy=validation.accuracy,
                learning_rate=step.learning_rate,
                best=True,
                seconds=seconds,
                eta=seconds * (request.epochs - epoch),
                network=keep(model, epoch),
            )
        )
        control.raise_if_cancelled()
    return Learned(epoch, "asked" if control.should_stop else "epochs", logits)


def _networks(
    schedule: BatchSchedule, folds: NDArray[np.int64], weights: Weights, step_state: Weights
) -> list[_FoldNetwork]:
    """One for each fold, then the one that learns from every image."""
    numbers = np.unique(folds).tolist()
    by_fold = [_FoldNetwork(fold, schedule.without(folds == fold), weights, step_state) for fold in numbers]
    return [*by_fold, _FoldNetwork(None, schedule, weights, step_state)]


def mean_of_weights(start: Weights, learned: Weights, start_share: float) -> Weights:
    """The mean of two networks' weights, of which the starting one has a share between 0 and 1."""
    return [start_share * one + (1 - start_share) * other for one, other in zip(start, learned, strict=True)]
