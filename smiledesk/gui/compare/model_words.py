"""What a model is called where two are compared."""

from smiledesk.core.resources import resource
from smiledesk.network.bundle import Bundle
from smiledesk.network.store import BUNDLED


def model_name(bundle: Bundle) -> str:
    """Its name in the store: the folder's, but for the one that ships with the program."""
    return BUNDLED if bundle.folder == resource("model") else bundle.folder.name
