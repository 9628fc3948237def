"""One training run, from folders of images to a bundle. No TensorFlow until the images are read."""

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from smiledesk import __version__
from smiledesk.core.errors import UserError
from smiledesk.dataset.skipped_file import is_skipped_file
from smiledesk.faces.base import FaceDetector
from smiledesk.jobs.messages import Built, Dataset, Finished, Progress, Started
from smiledesk.jobs.run_folder import make_run, working_in
from smiledesk.jobs.training_request import TrainingError, TrainingRequest
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runs import discard_run, finish_run, remove_run
from smiledesk.training.classes import positive_class
from smiledesk.training.control import Cancelled, Control, Interrupted
from smiledesk.training.fit.batch_schedule import BatchSchedule
from smiledesk.training.fit.checkpoint import Checkpoint, digest_of, read_checkpoint
from smiledesk.training.fit.labelled_images import LabelledImages
from smiledesk.training.fit.provenance import Learned, Provenance, starting_model, warm_start
from smiledesk.training.fit.targets import (
    START_SHARE,
    TEACHERS_SHARE,
    Targets,
    require_same_input,
    teacher_probabilities,
)
from smiledesk.training.fit.training_data import TrainingData, cross_validated, gather
from smiledesk.training.reporting import Report

_RATE_FROM_SCRATCH = 1e-3
"""Default learning rate from random weights."""

_RATE_FROM_LEARNED = 3e-4
"""Default learning rate from learned weights."""

_LARGEST_BATCH_OF_FEW = 16
"""Batch size limit for few images: with larger batches an epoch would have only a few training steps."""

_START_SHARE_OF_FEW = 0.5
"""Default share of the starting weights for few images."""


def train(request: TrainingRequest, detector: Callable[[], FaceDetector], control: Control, report: Report) -> Bundle:
    """Train a network and write its bundle.

    Until the bundle exists, ``request.run`` holds everything that is needed to resume after an interruption.

    Args:
        request: the run.
        detector: makes a face detector, once for each thread.
        control: ends the run early.
        report: gets every message but `Failed`.

    Raises:
        UserError: the request cannot be met; nothing was written but, at most, ``request.report``.
        Cancelled: the user cancelled; nothing was written.
        Interrupted: the parent process died or the machine shuts down; `resume` continues the run.
    """
    _refuse_to_replace(request.report)
    make_run(request)
    try:
        return _continue(request, None, detector, control, report)
    except (Cancelled, Interrupted):
        raise
    except UserError:
        # A resumed run would fail the same way.
        remove_run(request.run)
        raise


def _refuse_to_replace(report: Path) -> None:
    if report.exists() and not is_skipped_file(report):
        raise TrainingError(
            "'{report}' is no list of skipped images, and would be replaced: choose another --output", report=report
        )


def resume(request: TrainingRequest, detector: Callable[[], FaceDetector], control: Control, report: Report) -> Bundle:
    """Continue an interrupted run: it ends with the weights of an uninterrupted run.

    Args:
        request: that of the run, see `jobs.run_folder.request_of`.
        detector: see `train`.
        control: see `train`; after a stop, what was learned before the interruption is kept.
        report: see `train`; the messages of the epochs that are done come again.

    Raises:
        UserError: the run cannot be continued and is left unchanged, so that missing images can be put back.
        Cancelled: the user cancelled; nothing stays.
        Interrupted: see `train`.
    """
    checkpoint = read_checkpoint(request.run)
    if checkpoint is not None:
        control.resume()
    return _continue(request, checkpoint, detector, control, report)


def _continue(
    request: TrainingRequest,
    checkpoint: Checkpoint | None,
    detector: Callable[[], FaceDetector],
    control: Control,
    report: Report,
) -> Bundle:
    began = time.monotonic()
    try:
        with working_in(request.run):
            teachers = _teachers(request)
            report(_started(request, checkpoint))
            provenance = _prepared(request, teachers, checkpoint, detector, control, report)
            report(_dataset(provenance.data, request))
            report(Progress(phase="starting", done=0, total=1))
            bundle, learned = _learn(provenance, control, report)
    except Cancelled:
        discard_run(request.run)
        raise
    finish_run(request.run)
    report(
        Finished(
            bundle=str(bundle.folder),
            best_epoch=learned.best_epoch,
            stopped=learned.stopped,
            metrics=bundle.card.measurements[-1].metrics,
            seconds=time.monotonic() - began,
        )
    )
    return bundle


def _teachers(request: TrainingRequest) -> tuple[Bundle, ...]:
    teachers = tuple(read_bundle(folder) for folder in request.teachers)
    for teacher in teachers:
        require_same_input(teacher, request.architecture.input_shape)
    return teachers


def _prepared(
    request: TrainingRequest,
    teachers: tuple[Bundle, ...],
    checkpoint: Checkpoint | None,
    detector: Callable[[], FaceDetector],
    control: Control,
    report: Report,
) -> Provenance:
    """Read the images and the starting network, and settle what the request leaves open."""
    data = gather(request, detector, control, report)
    _require_same_images(data, checkpoint, request)
    start = warm_start(request, data.classes)
    if start is not None and data.is_few:
        data = cross_validated(data, request)
        share = _START_SHARE_OF_FEW if request.start_share is None else request.start_share
        request = replace(request, batch=min(request.batch, _LARGEST_BATCH_OF_FEW), start_share=share)
        teachers = teachers or (start,)
    request = replace(request, positive_class=positive_class(request.positive_class, data.classes))
    return Provenance(request, data, start, teachers, detector().name)


def _require_same_images(data: TrainingData, checkpoint: Checkpoint | None, request: TrainingRequest) -> None:
    if checkpoint is not None and checkpoint.data_digest != digest_of(data):
        raise TrainingError(
            "the run '{run}' cannot go on: its images are not those that it began with. Put them "
            "back, or discard the run and start anew. Received: {folders}",
            run=request.run,
            folders=", ".join(map(str, request.folders)),
        )


def _learn(provenance: Provenance, control: Control, report: Report) -> tuple[Bundle, Learned]:
    """The part that needs TensorFlow, whose import is slow: errors in the data are reported before."""
    from smiledesk.training.tensorflow_setup import set_up_tensorflow

    set_up_tensorflow()

    from smiledesk.training.fit.few_images import learn_from_few, mean_of_weights
    from smiledesk.training.fit.finishing import finish
    from smiledesk.training.fit.loop import learn

    request, data, start = provenance.request, provenance.data, provenance.start
    model = starting_model(request, data.classes, start)
    learning_rate = request.learning_rate or (_RATE_FROM_LEARNED if start else _RATE_FROM_SCRATCH)
    report(
        Built(
            parameters=model.count_params(),
            warm_start=str(start.folder) if start else None,
            learning_rate=learning_rate,
        )
    )
    control.raise_if_stopped()
    teachers = teacher_probabilities(provenance.teachers, data.classes, request.architecture.input_shape)
    share = START_SHARE if data.is_cross_validated else TEACHERS_SHARE
    targets = Targets(data.classes, request.label_smoothing, teachers, share, max(len(data.heads), 1))
    request = replace(request, learning_rate=learning_rate)
    schedule = BatchSchedule(data, targets, request, learning_rate)
    if data.is_cross_validated:
        learned = learn_from_few(model, data, schedule, request, control, report)
    else:
        starting_weights = model.get_weights()
        learned = learn(model, data, schedule, request, control, report)
        model.set_weights(mean_of_weights(starting_weights, model.get_weights(), request.start_share or 0))
    return finish(model, replace(provenance, request=request), learned, control, report), learned


def _started(request: TrainingRequest, checkpoint: Checkpoint | None) -> Started:
    return Started(
        version=__version__,
        folders=tuple(str(folder) for folder in request.folders),
        output=str(request.output),
        seed=request.seed,
        epochs=request.epochs,
        batch=request.batch,
        run=str(request.run),
        resumed=checkpoint.epoch if checkpoint else 0,
    )


def _dataset(data: TrainingData, request: TrainingRequest) -> Dataset:
    return Dataset(
        folders=data.folders,
        training=_counts(data.training, data.classes),
        validation=_counts(data.validation, data.classes),
        hold_out=len(data.hold_out) + len(data.missed),
        cross_validated=data.is_cross_validated,
        test=data.test,
        report=str(request.report) if data.skipped else None,
        heads=data.heads,
    )


def _counts(images: LabelledImages, classes: tuple[str, ...]) -> dict[str, int]:
    numbers = Counter(images.labels.tolist())
    return {name: numbers[index] for index, name in enumerate(classes)}
