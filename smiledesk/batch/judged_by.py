"""The model, threshold and detector that made the rows of a table."""

import msgspec

from smiledesk import __version__
from smiledesk.core.escaping import one_line
from smiledesk.network.bundle import Bundle
from smiledesk.network.model_names import name_of


class JudgedBy(msgspec.Struct, frozen=True):
    """The model, the rule and the detector behind a result."""

    model: str
    """The name in 'smiledesk models list', or that of the folder."""

    sha256: str
    """Hash of the network that ran."""

    classes: tuple[str, ...]
    positive_class: str | None
    threshold: float
    """Probability from which the positive class is the label; if there is none, the likeliest class is."""

    detector: str
    """The detector's name; ``none`` if the images were taken whole."""

    smiledesk: str = __version__


def judged_by(bundle: Bundle, detector: str) -> JudgedBy:
    """Return the record of a model and a detector."""
    card = bundle.card
    return JudgedBy(
        one_line(name_of(bundle)), bundle.model_id, card.classes, card.positive_class, card.threshold, detector
    )
