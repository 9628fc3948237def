"""A second model on the face that the session follows, beside the model in use."""

from dataclasses import dataclass

from smiledesk.core.records import Analysis, ClassVector, Pixels
from smiledesk.faces.square import crop
from smiledesk.network.bundle import Bundle
from smiledesk.network.trial import load_network
from smiledesk.session.verdict import Verdict, first_verdict, next_verdict


@dataclass(frozen=True, slots=True, eq=False)
class Prediction:
    """A model's prediction for the followed face. Probabilities are in its card's order."""

    crop: Pixels
    """The network's input, shape (size, size, channels), uint8, gray or BGR as its card says."""

    raw: ClassVector
    """Probabilities of this frame."""

    smoothed: ClassVector
    """Smoothed probabilities."""

    label: str
    """The class that the card's threshold decides for, given the smoothed probabilities."""


class SecondModel:
    """Judges the followed face by its own threshold, smoothed as in the session.

    Not thread-safe: it runs the network in the thread that asks.
    """

    def __init__(self, bundle: Bundle) -> None:
        """Load the network.

        Raises:
            BundleError: the network cannot be loaded.
        """
        self._runtime = load_network(bundle)
        self._card = bundle.card
        self._rule = self._card.rule
        self._face: int | None = None
        self._verdict: Verdict | None = None

    def predict(self, analysis: Analysis) -> Prediction | None:
        """Judge the followed face of a frame; None if there is none, or the session does not judge it either."""
        reading = analysis.followed_reading
        if reading is None or reading.status in ("lost", "too_small"):
            return None
        cut = crop(analysis.frame.pixels, reading.square, self._card.input_size, self._card.colour)
        raw = tuple(float(p) for p in self._runtime.trace(cut).probabilities)
        smoothed = self._next_verdict(analysis, reading.face_id, raw).probabilities
        return Prediction(cut, raw, smoothed, self._card.classes[self._card.decide(smoothed)])

    def _next_verdict(self, analysis: Analysis, face: int, raw: ClassVector) -> Verdict:
        seen_at = analysis.frame.media_time
        if self._verdict is None or face != self._face or not analysis.frame.continuous:
            verdict = first_verdict(raw, seen_at, self._rule)
        else:
            verdict = next_verdict(self._verdict, raw, seen_at, self._rule)
        self._face, self._verdict = face, verdict
        return verdict
