"""Texts about a model: its date, data, network and measurements."""

from collections.abc import Sequence
from datetime import UTC, datetime

from smiledesk.attribution.interventions import CHANGED
from smiledesk.gui.common.message_text import error_text, message_text
from smiledesk.gui.common.numbers import grouped, percentage
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.translation import translate, translate_plural
from smiledesk.network.bundle import Bundle, BundleError
from smiledesk.network.card import Card, DataFolder, Measurement
from smiledesk.network.shipped_models import BUNDLED
from smiledesk.network.store import StoredModel

NOTHING = "–"


def sort_by_age(models: Sequence[StoredModel]) -> list[StoredModel]:
    """The bundled one first, then the user's, then others of the program; the newest first."""
    return sorted(
        models, key=lambda model: (model.name != BUNDLED, not model.own, -_made_at(model).timestamp(), model.name)
    )


def date_text(card: Card) -> str:
    """The day, always of the same width."""
    return f"{moment:%Y-%m-%d}" if (moment := _moment(card.created)) else card.created[:10]


def moment_text(card: Card) -> str:
    """Day and local time."""
    return f"{moment:%Y-%m-%d %H:%M}" if (moment := _moment(card.created)) else card.created[:20]


def classes_text(card: Card) -> str:
    """The classes as people write them, in their order."""
    return " · ".join(map(class_text, card.classes))


def network_text(card: Card) -> str:
    """The size of the network and of its input."""
    if card.colour == "gray":
        text = translate("model_text", "{0} weights · sees {1} × {1} pixels, gray")
    else:
        text = translate("model_text", "{0} weights · sees {1} × {1} pixels, in colour")
    return text.format(grouped(card.parameters), card.input_size)


def verdict_rule_text(card: Card) -> str:
    """The threshold of the positive class, and the temperature of the calibration."""
    temperature = translate("model_text", "temperature {0:.2f}").format(card.temperature)
    if card.positive_class is None:
        return temperature
    return translate("model_text", "{0} from {1:.2f} · {2}").format(
        class_text(card.positive_class), card.threshold, temperature
    )


def data_text(card: Card) -> str:
    """The folders that the model learned from, and whether it was changed since."""
    text = _learned_from_text(card)
    return translate("model_text", "{0}; then changed by hand").format(text) if card.training.get(CHANGED) else text


def _learned_from_text(card: Card) -> str:
    if imported := card.training.get("imported"):
        name = imported.get("file", NOTHING) if isinstance(imported, dict) else NOTHING
        return translate("model_text", "unknown, imported from {0}").format(name)
    if not card.data:
        return translate("model_text", "not named in its card")
    return " · ".join(_folder_text(folder) for folder in card.data)


def _folder_text(folder: DataFolder) -> str:
    if folder.times > 1:
        text = translate_plural("model_text", "{folder} ({number} images, each {times} times)", folder.images)
    else:
        text = translate_plural("model_text", "{folder} ({number} images)", folder.images)
    return text.format(folder=folder.name, number=grouped(folder.images), times=folder.times)


def training_faces_text(bundle: Bundle) -> str:
    """Number of training faces whose light, sharpness and so on are known."""
    try:
        statistics = bundle.statistics()
    except BundleError as error:
        return error_text(error)
    if statistics is None:
        return translate(
            "model_text", "unknown: the model cannot say whether a picture is like those that it learned from"
        )
    text = translate("model_text", "light, contrast, sharpness, size and turn of {0} faces are known")
    return text.format(grouped(statistics.faces))


def images_text(card: Card) -> str:
    """The number of images that it learned from; empty if unknown."""
    images = sum(folder.images for folder in card.data)
    return translate_plural("model_text", "{number} images", images).format(number=grouped(images)) if images else ""


def main_measurement(card: Card) -> Measurement | None:
    """The last measurement, which says most about new images."""
    return card.measurements[-1] if card.measurements else None


def accuracy_text(measurement: Measurement | None) -> str:
    """The share of right verdicts, always of the same width."""
    accuracy = None if measurement is None else measurement.metrics.get("accuracy")
    return (NOTHING if accuracy is None else percentage(accuracy, 1)).rjust(7)


def auc_text(measurement: Measurement) -> str:
    """The area under the curve, always of the same width."""
    auc = measurement.metrics.get("auc")
    return f"{NOTHING:>5}" if auc is None else f"{auc:5.3f}"


def short_data_text(measurement: Measurement) -> str:
    """The images of a measurement, without details."""
    return measurement.data.partition(":")[0]


def accessible_text(model: StoredModel) -> str:
    """A model in one sentence, for screen readers."""
    if model.bundle is None:
        return translate("model_text", "cannot be used: {0}").format(message_text(model.fault))
    card = model.bundle.card
    measurement = main_measurement(card)
    parts = [moment_text(card), classes_text(card)]
    if measurement is not None:
        text = translate("model_text", "{0} right of {1}: {2}")
        parts.append(text.format(accuracy_text(measurement).strip(), grouped(measurement.n), measurement.data))
    return "; ".join([*parts, translate("model_text", "learned from: {0}").format(data_text(card))])


def _made_at(model: StoredModel) -> datetime:
    found = _moment(model.bundle.card.created) if model.bundle is not None else None
    if found is not None:
        return found
    try:
        return datetime.fromtimestamp(model.folder.stat().st_mtime, UTC)
    except OSError:
        return datetime.fromtimestamp(0, UTC)


def _moment(created: str) -> datetime | None:
    try:
        return datetime.fromisoformat(created).astimezone()
    except (ValueError, OverflowError):
        return None
