"""The line on stderr that names the model, threshold and detector of a command's numbers."""

from smiledesk.cli.defaults import active_name
from smiledesk.cli.terminal import print_note
from smiledesk.network.bundle import Bundle
from smiledesk.network.model_names import name_of
from smiledesk.network.shipped_models import BUNDLED


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
