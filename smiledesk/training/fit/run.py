"""One training run: folders of images in, a bundle out."""

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from smiledesk import __version__
from smiledesk.core.errors import UserError
from smiledesk.faces.base import FaceDetector
from smiledesk.jobs.messages import Built, Dataset, Finished, Progress, Started
from smiledesk.jobs.training_request import TrainingError, TrainingRequest
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runs import discard_run, finish_run, remove_run
from smiledesk.training.control import Cancelled, Control, Interrupted
from smiledesk.training.fit.batch_schedule import BatchSchedule
from smiledesk.training.fit.checkpoint import Checkpoint, digest_of, read_checkpoint
from smiledesk.training.fit.cross_validation import LARGEST_BATCH, START_SHARE, cross_validated, is_too_few_to_spare
from smiledesk.training.fit.provenance import Forebears, Learned, Origin
from smiledesk.training.fit.run_folder import make_run, working_in
from smiledesk.training.fit.targets import TEACHERS_SHARE, Targets, require_same_view, taught_by
from smiledesk.training.fit.training_data import LabelledImages, TrainingData, gather
from smiledesk.training.reporting import Report
from smiledesk.training.starting import positive_class, starting_model, warm_start

_FAST, _GENTLE = 1e-3, 3e-4
"""Learning rates that suit random weights and learned ones."""


def train(request: TrainingRequest, detector: Callable[[], FaceDetector], control: Control, report: Report) -> Bundle:
    """Do what a request asks, and tell how it goes.

    Until the bundle is there, ``request.run`` holds what it takes to go on after an interruption.

    Args:
        request: what to do.
        detector: makes a face detector, once for each thread.
        control: how the run is told to end.
        report: gets every message but `Failed`.

    Raises:
        UserError: it cannot be done; nothing was written but, at most, ``request.report``.
        Cancelled: the user wanted it so; nothing was written.
        Interrupted: nobody listens any more; `resume` goes on.
    """
    make_run(request)
    try:
        return _go_on(request, None, detector, control, report)
    except (Cancelled, Interrupted):
        raise
    except UserError:
        # It would end in the same way again.
        remove_run(request.run)
        raise


def resume(request: TrainingRequest, detector: Callable[[], FaceDetector], control: Control, report: Report) -> Bundle:
    """Go on with an interrupted run: it ends with the weights that it would have had without the interruption.

    Args:
        request: as `read_request` reads it.
        detector: see `train`.
        control: see `train`; what was learned before the interruption is kept on a stop.
        report: see `train`; the messages of the epochs that were done come again.

    Raises:
        UserError: it cannot go on, and stays as it was: images may be put back.
        Cancelled: the user wanted it so; nothing stays.
        Interrupted: nobody listens any more; it can be resumed again.
    """
    checkpoint = read_checkpoint(request.run)
    if checkpoint is not None:
        control.resume()
    return _go_on(request, checkpoint, detector, control, report)


def _go_on(
    request: TrainingRequest,
    checkpoint: Checkpoint | None,
    detector: Callable[[], FaceDetector],
    control: Control,
    report: Report,
) -> Bundle:
    began = time.monotonic()
    try:
        with working_in(request.run):
            teachers = tuple(read_bundle(folder) for folder in request.teachers)
            for teacher in teachers:
                require_same_view(teacher, request.architecture.input_shape)
            report(_started(request, checkpoint))
            material = gather(request, detector, control, report)
            _refuse_other_images(material, checkpoint, request)
            forebears = Forebears(warm_start(request, material.classes), teachers, detector().name)
            if forebears.start is not None and is_too_few_to_spare(material):
                material = cross_validated(material, request)
                request = replace(request, batch=min(request.batch, LARGEST_BATCH))
                forebears = replace(forebears, teachers=teachers or (forebears.start,))
            request = replace(request, positive_class=positive_class(request.positive_class, material.classes))
            report(_dataset(material, request))
            report(Progress(phase="starting", done=0, total=1))
            bundle, learned = _learn(request, material, forebears, control, report)
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


def _refuse_other_images(material: TrainingData, checkpoint: Checkpoint | None, request: TrainingRequest) -> None:
    if checkpoint is not None and checkpoint.material != digest_of(material):
        raise TrainingError(
            f"the run '{request.run}' cannot go on: its images are not those that it began with. Put them back, or "
            f"discard the run and start anew. Received: {', '.join(map(str, request.folders))}"
        )


def _learn(
    request: TrainingRequest, material: TrainingData, forebears: Forebears, control: Control, report: Report
) -> tuple[Bundle, Learned]:
    """The part that needs TensorFlow: its import is slow, and a mistake in the data was told before."""
    from smiledesk.training.tensorflow_setup import set_up_tensorflow

    set_up_tensorflow()

    from smiledesk.training.fit.few_images import learn_from_few
    from smiledesk.training.fit.finishing import finish
    from smiledesk.training.fit.loop import learn

    start = forebears.start
    model = starting_model(request, material.classes, start)
    learning_rate = request.learning_rate or (_GENTLE if start else _FAST)
    report(
        Built(
            parameters=model.count_params(),
            warm_start=str(start.folder) if start else None,
            learning_rate=learning_rate,
        )
    )
    control.raise_if_stopped()
    taught = taught_by(forebears.teachers, material.classes, request.architecture.input_shape)
    share = START_SHARE if material.is_cross_validated else TEACHERS_SHARE
    targets = Targets(material.classes, request.label_smoothing, taught, share)
    request = replace(request, learning_rate=learning_rate)
    lessons = BatchSchedule(material, targets, request, learning_rate)
    if material.is_cross_validated:
        learned = learn_from_few(model, material, lessons, request, control, report)
    else:
        learned = learn(model, material, lessons, request, control, report)
    return finish(model, Origin(request, material, forebears, learned), control, report), learned


def _started(request: TrainingRequest, checkpoint: Checkpoint | None) -> Started:
    return Started(
        version=__version__,
        folders=tuple(str(folder) for folder in request.folders),
        output=str(request.output),
        seed=request.seed,
        epochs=request.epochs,
        batch=request.batch,
        run=str(request.run),
        resumed=len(checkpoint.epochs) if checkpoint else 0,
    )


def _dataset(material: TrainingData, request: TrainingRequest) -> Dataset:
    return Dataset(
        folders=material.folders,
        training=_counts(material.training, material.classes),
        validation=_counts(material.validation, material.classes),
        hold_out=len(material.hold_out) + len(material.missed),
        cross_validated=material.is_cross_validated,
        test=material.test,
        report=str(request.report) if material.skipped else None,
    )


def _counts(images: LabelledImages, classes: tuple[str, ...]) -> dict[str, int]:
    numbers = Counter(images.labels.tolist())
    return {name: numbers[index] for index, name in enumerate(classes)}
