"""The lenses, by the kind of layer they explain; a new kind is one file and one name here."""

from smiledesk.lenses.base import Lens

LENSES: dict[str, Lens] = {}


def lens_for(kind: str) -> Lens | None:
    """The lens for a kind of layer, None for a kind that nobody explains yet."""
    return LENSES.get(kind)
