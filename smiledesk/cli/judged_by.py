"""The model, threshold and detector that made a command's numbers: a line on stderr, a record beside the results."""

import msgspec

from smiledesk import __version__
from smiledesk.cli.defaults import active_name
from smiledesk.cli.terminal import print_note
from smiledesk.core.escaping import one_line
from smiledesk.network.bundle import Bundle
from smiledesk.network.model_names import BUNDLED, name_of


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


def announce(bundle: Bundle, detector: str, chosen: str | None, threshold: float | None = None) -> None:
    """Name model, rule and detector on stderr, in one line.

    chosen: the model that the command line names; None: it names none, and the active one is used.
    threshold: the one that the command line names; None: the model's.
    """
    card = bundle.card
    threshold = card.threshold if threshold is None else threshold
    name = name_of(bundle)
    why = ", the active model (--model names another)" if chosen is None and active_name() != BUNDLED else ""
    rule = f"{card.positive_class} from {threshold:.2f} on" if card.positive_class else "the likeliest class"
    print_note(f"judged by '{name}'{why}: {rule}; faces: {detector}")
