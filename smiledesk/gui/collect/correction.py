"""A wrong verdict of the live view becomes a sample of the class that it should have been."""

from dataclasses import dataclass

from smiledesk.core.records import Analysis
from smiledesk.gui.collect.candidate import followed_face
from smiledesk.network.card import Card


@dataclass(frozen=True, slots=True)
class WrongVerdict:
    """verdict: the class that the model took the followed face for. others: what it can have been instead."""

    verdict: str
    others: tuple[str, ...]


def wrong_verdict(analysis: Analysis, card: Card) -> WrongVerdict | None:
    """The verdict that is shown on the followed face; None where there is no face, or no verdict yet.

    The smoothed verdict is what the window shows, and so what is wrong; before it stands, this frame's own counts.
    """
    face = followed_face(analysis)
    if isinstance(face, str):
        return None
    verdict = face.label
    if verdict is None and face.raw is not None:
        verdict = card.classes[card.decide(face.raw)]
    if verdict is None:
        return None
    return WrongVerdict(verdict, tuple(name for name in card.classes if name != verdict))
