"""The lenses, by the kind of layer they explain: `lenses.kinds` has a module of the kind's name for each."""

from importlib import import_module
from typing import cast

from smiledesk.core.layer_kinds import LAYER_KINDS
from smiledesk.lenses.base import Lens

LENSES: dict[str, Lens] = {kind: cast("Lens", import_module(f"{__name__}.kinds.{kind}")) for kind in LAYER_KINDS}


def lens_for(kind: str) -> Lens | None:
    """The lens for a kind of layer; None for a kind without one."""
    return LENSES.get(kind)
