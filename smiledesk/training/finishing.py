"""After the last epoch: calibrate, choose the threshold, measure, and write the bundle."""

from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from smiledesk.core.messages import Progress
from smiledesk.core.records import FACE_SQUARE_VERSION
from smiledesk.network.architecture import ARCHITECTURE, described
from smiledesk.network.bundle import Bundle
from smiledesk.network.card import Card, DataFolder
from smiledesk.training.augmentation import Augmentation
from smiledesk.training.calibration import best_temperature, best_threshold, fold_temperature
from smiledesk.training.control import Control
from smiledesk.training.export import write_bundle
from smiledesk.training.judging import judge
from smiledesk.training.material import Material
from smiledesk.training.measuring import measure, probabilities
from smiledesk.training.origin import Origin
from smiledesk.training.reporting import Report
from smiledesk.training.stepper import logits_of

_LIMITS = (
    "Trained and measured on the folders named here only: other cameras, lights, ages, head poses and crops of the "
    "face were not tested."
)


def finish(model: Any, origin: Origin, control: Control, report: Report) -> Bundle:
    """Turn a trained model into a bundle; the model's last dense layer is calibrated in place.

    Raises:
        Cancelled: the run is to leave nothing behind.
    """
    material = origin.material
    report(Progress(phase="calibrating", done=0, total=1))
    logits, labels = _chosen_by(model, material)
    temperature = best_temperature(logits, labels)
    fold_temperature(model, temperature)
    card = _with_threshold(_card(origin, temperature), model, material, origin.request.threshold)
    report(Progress(phase="measuring", done=0, total=1))
    card = _measured(card, model, material)
    report(judge(model, material, card, origin.request.run))
    control.go_on()
    report(Progress(phase="exporting", done=0, total=1))
    return write_bundle(
        origin.request.output, model, card, material.validation.images, _hold_out_file(material), control.go_on
    )


def _card(origin: Origin, temperature: float) -> Card:
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
        temperature=round(temperature, 4),
        data=tuple(
            DataFolder(
                name=Path(folder.folder).resolve().name,
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
    request = origin.request
    learning = ("epochs", "batch", "learning_rate", "label_smoothing", "dropout", "augment", "patience", "seed")
    data = ("threshold", "validation", "hold_out", "division_seed")
    return {
        ARCHITECTURE: described(request.architecture),
        **{name: getattr(request, name) for name in (*learning, *data)},
        "best_epoch": origin.learned.best_epoch,
        "stopped": origin.learned.stopped,
        "warm_start": origin.start.model_id if origin.start else None,
        "teachers": [teacher.model_id for teacher in origin.teachers],
        "detector": origin.detector,
        "augmentation": asdict(Augmentation().scaled(request.augment)),
    }


def _chosen_by(model: Any, material: Material) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Logits and labels of the validation images, those of a folder named twice, twice: as an epoch shows them."""
    logits = logits_of(model, material.validation.images)
    return logits[material.chosen_by], material.validation.labels[material.chosen_by]


def _with_threshold(card: Card, model: Any, material: Material, wanted: float | None) -> Card:
    if card.positive_index is None:
        return card
    if wanted is not None:
        return msgspec.structs.replace(card, threshold=wanted)
    logits, labels = _chosen_by(model, material)
    threshold = best_threshold(probabilities(logits)[:, card.positive_index], labels == card.positive_index)
    return msgspec.structs.replace(card, threshold=round(threshold, 3))


def _measured(card: Card, model: Any, material: Material) -> Card:
    validation = measure(
        "validation images: epoch, temperature and threshold were chosen by them",
        logits_of(model, material.validation.images),
        material.validation.labels,
        (),
        card,
    )
    if not len(material.hold_out):
        return msgspec.structs.replace(card, measurements=(validation,))
    hold_out = measure(
        "hold-out images: never learned from or chosen by; a missed face is an error in accuracy and recall",
        logits_of(model, material.hold_out.images),
        material.hold_out.labels,
        tuple(material.classes.index(sample.label) for sample in material.missed),
        card,
    )
    return msgspec.structs.replace(card, measurements=(validation, hold_out))


def _hold_out_file(material: Material) -> bytes | None:
    """A samples file that names the hold-out images, for `smiledesk evaluate --samples`."""
    if not material.hold_out_files:
        return None
    return "".join(["file,split\n", *(f"{name},hold_out\n" for name in material.hold_out_files)]).encode()
