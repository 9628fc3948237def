"""The end of a run: calibrate, choose the threshold, measure, and write the bundle."""

import csv
import io
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from smiledesk.core.escaping import one_line
from smiledesk.core.records import FACE_SQUARE_VERSION
from smiledesk.jobs.messages import Progress
from smiledesk.network.architecture import ARCHITECTURE, described
from smiledesk.network.bundle import FILES, HOLD_OUT, Bundle
from smiledesk.network.card import Card, DataFolder, Measurement
from smiledesk.network.training_statistics import statistics_file
from smiledesk.training.control import Control
from smiledesk.training.export import write_bundle
from smiledesk.training.fit.augmentation import Augmentation
from smiledesk.training.fit.calibration import best_temperature, best_threshold, fold_temperature, probabilities
from smiledesk.training.fit.held_out import (
    HeldOutPredictions,
    held_out_predictions,
    judge_held_out,
    measure,
    write_validation,
)
from smiledesk.training.fit.provenance import Learned, Provenance
from smiledesk.training.fit.training_data import TrainingData
from smiledesk.training.fit.training_statistics import statistics_of_run
from smiledesk.training.fit.training_step import logits_of
from smiledesk.training.reporting import Report

_LIMITS = (
    "Trained and measured on the folders named here only: other cameras, lights, ages, head poses and crops of the "
    "face were not tested."
)

_MEASURED_ON = {
    "validation": "validation images: epoch, temperature and threshold were chosen by them",
    "hold_out": "hold-out images: never learned from or chosen by; a missed face is an error in accuracy and recall",
    "cross_validation": "all images: each judged by a network like this one that had not learned from it, unless what "
    "both started from had",
}


def finish(model: Any, provenance: Provenance, learned: Learned, control: Control, report: Report) -> Bundle:
    """Calibrate and measure a trained model, and write its bundle.

    Args:
        model: its last dense layer is calibrated in place.
        provenance: request, data, and the models that it learned from.
        learned: result of the epochs.
        control: ends the work early.
        report: gets progress and the judged images.

    Raises:
        Cancelled: nothing of the run is to stay.
    """
    request, data = provenance.request, provenance.data
    report(Progress(phase="calibrating", done=0, total=1))
    card = _calibrated(_card(provenance, learned), model, provenance)
    report(Progress(phase="measuring", done=0, total=1))
    predictions = held_out_predictions(model, data, learned.held_out_logits)
    card = msgspec.structs.replace(card, measurements=tuple(_measurements(card, model, data, predictions)))
    write_validation(request.run, predictions, data.classes)
    report(judge_held_out(predictions, card, request.run))
    control.raise_if_cancelled()
    others = dict(_other_files(model, provenance, control))
    report(Progress(phase="exporting", done=0, total=1))
    return write_bundle(request.output, model, card, data.validation.images, others, control.raise_if_cancelled)


def _card(provenance: Provenance, learned: Learned) -> Card:
    request, data = provenance.request, provenance.data
    return Card(
        title=request.name,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        classes=data.classes,
        positive_class=request.positive_class,
        threshold=0.5,
        input_size=request.architecture.size,
        colour=request.architecture.colour,
        face_square_version=FACE_SQUARE_VERSION,
        layers=(),
        parameters=0,
        data=tuple(
            DataFolder(
                name=one_line(Path(folder.folder).resolve().name),
                faces=folder.faces,
                images=folder.images,
                times=folder.times,
                skipped=folder.skipped,
            )
            for folder in data.folders
        ),
        data_fingerprint=data.fingerprint,
        training=_settings(provenance, learned),
        limits=_LIMITS,
    )


def _settings(provenance: Provenance, learned: Learned) -> dict[str, Any]:
    request, start = provenance.request, provenance.start
    learning = ("epochs", "batch", "learning_rate", "label_smoothing", "dropout", "augment", "keep", "patience", "seed")
    division = ("threshold", "validation", "hold_out", "division_seed")
    return {
        ARCHITECTURE: described(request.architecture),
        **{name: getattr(request, name) for name in (*learning, *division)},
        "heads": "folder" if provenance.data.heads else "one",
        "best_epoch": learned.best_epoch,
        "stopped": learned.stopped,
        "warm_start": start.model_id if start else None,
        "start_share": (request.start_share or 0.0) if start else None,
        "teachers": [teacher.model_id for teacher in provenance.teachers],
        "detector": provenance.detector,
        "augmentation": asdict(Augmentation().scaled(request.augment)),
    }


def _calibrated(card: Card, model: Any, provenance: Provenance) -> Card:
    """Calibrate the model and choose the threshold. A few images are too few for either: the start's are kept."""
    requested, start, data = provenance.request.threshold, provenance.start, provenance.data
    if data.is_cross_validated and start is not None:
        return msgspec.structs.replace(card, threshold=requested or start.card.threshold)
    logits = logits_of(model, data.validation.images)[data.validation_order]
    labels = data.validation.labels[data.validation_order]
    temperature = best_temperature(logits, labels)
    fold_temperature(model, temperature)
    card = msgspec.structs.replace(card, temperature=round(temperature, 4), threshold=requested or card.threshold)
    if card.positive_index is None or requested is not None:
        return card
    positive = probabilities(logits / np.float32(temperature))[:, card.positive_index]
    return msgspec.structs.replace(card, threshold=round(best_threshold(positive, labels == card.positive_index), 3))


def _measurements(card: Card, model: Any, data: TrainingData, predictions: HeldOutPredictions) -> Iterator[Measurement]:
    """Measure on the validation images, unless the model learned from them, and on the held-out images."""
    if predictions.kind != "cross_validation":
        logits = logits_of(model, data.validation.images)
        yield measure(_MEASURED_ON["validation"], logits, data.validation.labels, (), card)
    if predictions.kind != "validation":
        missed = tuple(data.classes.index(sample.label) for sample in predictions.missed)
        yield measure(_MEASURED_ON[predictions.kind], predictions.logits, predictions.images.labels, missed, card)


def _other_files(model: Any, provenance: Provenance, control: Control) -> Iterator[tuple[str, bytes]]:
    """Names and contents of the files that not every bundle has.

    The hold-out images are named in a samples file, for `smiledesk evaluate --samples`.
    """
    data = provenance.data
    if data.hold_out_files:
        rows = [("file", "split"), *((name, "hold_out") for name in data.hold_out_files)]
        text = io.StringIO(newline="")
        csv.writer(text, lineterminator="\n").writerows(rows)
        yield HOLD_OUT, text.getvalue().encode(errors="surrogateescape")
    statistics = statistics_of_run(model, provenance, control)
    if statistics is not None:
        yield FILES.statistics, statistics_file(statistics)
