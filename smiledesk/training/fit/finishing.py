"""After the last epoch: calibrate, choose the threshold, measure, and write the bundle."""

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
from smiledesk.network.bundle import Bundle
from smiledesk.network.card import Card, DataFolder, Measurement
from smiledesk.training.control import Control
from smiledesk.training.export import write_bundle
from smiledesk.training.fit.augmentation import Augmentation
from smiledesk.training.fit.calibration import best_temperature, best_threshold, fold_temperature
from smiledesk.training.fit.held_out import HeldOutPredictions, held_out_predictions, write_validation
from smiledesk.training.fit.judging import judge
from smiledesk.training.fit.measuring import measure, probabilities
from smiledesk.training.fit.provenance import Origin
from smiledesk.training.fit.training_data import TrainingData
from smiledesk.training.fit.training_step import logits_of
from smiledesk.training.reporting import Report

_LIMITS = (
    "Trained and measured on the folders named here only: other cameras, lights, ages, head poses and crops of the "
    "face were not tested."
)

_WORDS = {
    "validation": "validation images: epoch, temperature and threshold were chosen by them",
    "hold_out": "hold-out images: never learned from or chosen by; a missed face is an error in accuracy and recall",
    "cross_validation": "all images: each judged by a network like this one that had not learned from it, unless what "
    "both started from had",
}


def finish(model: Any, origin: Origin, control: Control, report: Report) -> Bundle:
    """Turn a trained model into a bundle; the model's last dense layer is calibrated in place.

    Raises:
        Cancelled: the run is to leave nothing behind.
    """
    material = origin.material
    report(Progress(phase="calibrating", done=0, total=1))
    card = _calibrated(_card(origin), model, origin)
    report(Progress(phase="measuring", done=0, total=1))
    unseen = held_out_predictions(model, material, origin.learned.answers)
    card = msgspec.structs.replace(card, measurements=tuple(_measured(card, model, material, unseen)))
    write_validation(origin.request.run, unseen, material.classes)
    report(judge(unseen, card, origin.request.run))
    control.raise_if_cancelled()
    report(Progress(phase="exporting", done=0, total=1))
    return write_bundle(
        origin.request.output,
        model,
        card,
        material.validation.images,
        _hold_out_file(material),
        control.raise_if_cancelled,
    )


def _card(origin: Origin) -> Card:
    request, material = origin.request, origin.material
    return Card(
        title=request.name,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        classes=material.classes,
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
            for folder in material.folders
        ),
        data_fingerprint=material.fingerprint,
        training=_settings(origin),
        limits=_LIMITS,
    )


def _settings(origin: Origin) -> dict[str, Any]:
    request, forebears = origin.request, origin.forebears
    learning = ("epochs", "batch", "learning_rate", "label_smoothing", "dropout", "augment", "patience", "seed")
    data = ("threshold", "validation", "hold_out", "division_seed")
    return {
        ARCHITECTURE: described(request.architecture),
        **{name: getattr(request, name) for name in (*learning, *data)},
        "best_epoch": origin.learned.best_epoch,
        "stopped": origin.learned.stopped,
        "warm_start": forebears.start.model_id if forebears.start else None,
        "teachers": [teacher.model_id for teacher in forebears.teachers],
        "detector": forebears.detector,
        "augmentation": asdict(Augmentation().scaled(request.augment)),
    }


def _calibrated(card: Card, model: Any, origin: Origin) -> Card:
    """Probabilities that mean what they say, and a threshold; a few images say less of either than the start knows."""
    wanted, start = origin.request.threshold, origin.forebears.start
    if origin.material.is_cross_validated and start is not None:
        return msgspec.structs.replace(card, threshold=wanted or start.card.threshold)
    material = origin.material
    # Those of a folder named twice count twice, as in an epoch.
    logits = logits_of(model, material.validation.images)[material.chosen_by]
    labels = material.validation.labels[material.chosen_by]
    temperature = best_temperature(logits, labels)
    fold_temperature(model, temperature)
    card = msgspec.structs.replace(card, temperature=round(temperature, 4), threshold=wanted or card.threshold)
    if card.positive_index is None or wanted is not None:
        return card
    positive = probabilities(logits / np.float32(temperature))[:, card.positive_index]
    return msgspec.structs.replace(card, threshold=round(best_threshold(positive, labels == card.positive_index), 3))


def _measured(card: Card, model: Any, material: TrainingData, unseen: HeldOutPredictions) -> Iterator[Measurement]:
    """What is known of the network: on validation images, unless they were judged by others, and on unseen ones."""
    if unseen.kind != "cross_validation":
        logits = logits_of(model, material.validation.images)
        yield measure(_WORDS["validation"], logits, material.validation.labels, (), card)
    if unseen.kind != "validation":
        missed = tuple(material.classes.index(sample.label) for sample in unseen.missed)
        yield measure(_WORDS[unseen.kind], unseen.logits, unseen.images.labels, missed, card)


def _hold_out_file(material: TrainingData) -> bytes | None:
    """A samples file that names the hold-out images, for `smiledesk evaluate --samples`."""
    if not material.hold_out_files:
        return None
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(
        [("file", "split"), *((name, "hold_out") for name in material.hold_out_files)]
    )
    return text.getvalue().encode(errors="surrogateescape")
