"""Lesson step 5, training with backpropagation: a network of the pupil's own learns step by step."""

from smiledesk.course.base import Finding, HeldFrom, Learning, Situation, Stage, compared, keyed
from smiledesk.course.predictions import share_key, shares

_UPDATES = 3
"""Training steps to do one by one."""

_REPEATED = 20
"""Training steps after which the loss is compared."""

_HALF = 0.5
"""Share of the first loss up to which it counts as halved."""


def _guess(situation: Situation, choice: str) -> Finding:
    """The share of faces that random weights judge right."""
    learning = situation.learning
    if learning is None or learning.right is None:
        return Finding(False, "no_forward")
    if learning.updates:
        return Finding(False, "learned_already", {"count": learning.updates})
    return compared(choice, share_key(learning.right), {"share": learning.right})


def _train(situation: Situation, _choice: str) -> Finding:
    """Right after three training steps that made the loss smaller."""
    learning = situation.learning
    if learning is None or not _has_losses(learning, _UPDATES):
        return _without_losses(learning, _UPDATES)
    first, last = learning.losses[0], learning.losses[-1]
    right = last < first
    return Finding(right, "right" if right else "grew", {"first": first, "last": last, "count": learning.updates})


def _repeat(situation: Situation, choice: str) -> Finding:
    """Judge the choice by the first and the last loss: halved, smaller or larger."""
    learning = situation.learning
    if learning is None or not _has_losses(learning, _REPEATED):
        return _without_losses(learning, _REPEATED)
    first, last = learning.losses[0], learning.losses[-1]
    measured = "halved" if last <= _HALF * first else "smaller" if last < first else "larger"
    return compared(choice, measured, {"first": first, "last": last, "count": learning.updates})


def _has_losses(learning: Learning, needed: int) -> bool:
    """True if the first loss can be compared with the last one. needed: number of training steps."""
    return learning.updates >= needed and len(learning.losses) >= 2 and not learning.has_diverged


def _without_losses(learning: Learning | None, needed: int) -> Finding:
    """Why no losses are compared: the training diverged, or goes on for too few steps yet."""
    count = 0 if learning is None else learning.updates
    if learning is not None and learning.has_diverged:
        return Finding(False, "diverged", {"next": count + 1})
    return Finding(False, "too_few", {"count": count, "needed": needed})


def _any_network(_card: object) -> bool:
    return True


STAGES = (
    Stage(key="guess", step=5, fits=_any_network, held_from=HeldFrom.NEVER, choices=shares, check=_guess),
    Stage(key="train", step=5, fits=_any_network, held_from=HeldFrom.NEVER, check=_train),
    Stage(
        key="repeat",
        step=5,
        fits=_any_network,
        held_from=HeldFrom.NEVER,
        choices=keyed("halved", "smaller", "larger"),
        check=_repeat,
    ),
    Stage(key="end", step=5, fits=_any_network, check=None),
)
