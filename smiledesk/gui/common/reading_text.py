"""The texts of a reading: the face's name, its verdict, its probability."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from smiledesk.core.records import ClassVector, FaceReading
from smiledesk.gui.common.translation import translate, translate_listed
from smiledesk.network.card import Card
from smiledesk.session.verdict import hysteresis_band

_TRANSLATED_CLASSES = {
    #: Name of a class of faces
    "smile": str(QT_TRANSLATE_NOOP("class_names", "smile")),
    "no_smile": str(QT_TRANSLATE_NOOP("class_names", "no smile")),
}
"""The bundled model's classes. Others are named by the user."""


def shown_class(card: Card, reading: FaceReading) -> int | None:
    """The class whose probability is shown: the positive one, or else the verdict's; None before a verdict."""
    if card.positive_index is not None:
        return card.positive_index
    return None if reading.label is None else card.classes.index(reading.label)


def probability_of(vector: ClassVector | None, index: int | None) -> float | None:
    """The probability of a class; None if one of both is unknown."""
    return None if vector is None or index is None else vector[index]


def class_text(name: str) -> str:
    """A class name to read: the bundled model's classes in the user's language, others as they are typed."""
    source = _TRANSLATED_CLASSES.get(name)
    return typed_class_name(name) if source is None else translate_listed("class_names", source)


def typed_class_name(name: str) -> str:
    """A class name as the user types it, with spaces for underscores."""
    return name.replace("_", " ")


def verdict_text(reading: FaceReading) -> str:
    """The verdict on a face, or the reason why there is none."""
    if reading.status == "too_small":
        return _too_small_text()
    if reading.label is None:
        return _no_verdict_text()
    return class_text(reading.label)


def verdict_texts(card: Card) -> list[str]:
    """Every verdict that a model can give."""
    return [*map(class_text, card.classes)]


def hysteresis_text(reading: FaceReading, card: Card, threshold: float | None) -> str:
    """The number at which a verdict that contradicts its number changes; empty if they agree.

    threshold: the user's; None for the card's.
    """
    if card.positive_index is None or reading.smoothed is None or reading.label is None:
        return ""
    threshold = threshold_of(reading, card.threshold if threshold is None else threshold)
    is_positive = reading.label == card.positive_class
    if is_positive == (reading.smoothed[card.positive_index] >= threshold):
        return ""
    below, above = hysteresis_band(threshold)
    return (
        translate("reading_text", "holds down to {0:.2f}").format(below)
        if is_positive
        else translate("reading_text", "holds up to {0:.2f}").format(above)
    )


def face_text(face_id: int) -> str:
    """The name of a face."""
    return translate("reading_text", "Face {0}").format(face_id)


def number_text(probability: float | None) -> str:
    """A probability in two digits, always of the same width."""
    return "  – " if probability is None else f"{probability:.2f}"


def threshold_of(reading: FaceReading, threshold: float) -> float:
    """The threshold that a face is judged by. threshold: of faces whose verdict is not relative to a baseline."""
    return threshold if reading.own_threshold is None else reading.own_threshold


def relative_verdict_text(reading: FaceReading) -> str:
    """A note that the verdict is relative to the face's baseline; empty where it is not."""
    return "" if reading.own_threshold is None else translate("reading_text", "relative to the neutral face")


def short_relative_text(reading: FaceReading) -> str:
    """The note of `relative_verdict_text` where there is little room."""
    #: A verdict: relative to the neutral face
    return "" if reading.own_threshold is None else translate("reading_text", "relative")


def relative_text(logit: float) -> str:
    """A difference of log-odds, with its sign."""
    return f"{logit:+.1f}"


def changed_text() -> str:
    """The mark of all that the user's changes of the network alter."""
    return translate("reading_text", "changed by you")


def _too_small_text() -> str:
    return translate("reading_text", "too small to judge: come closer")


def _no_verdict_text() -> str:
    return translate("reading_text", "no verdict yet")
