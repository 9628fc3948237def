"""The names of layers: the plain phrase for everybody, the field's term beside it."""

from PySide6.QtCore import QCoreApplication

from smiledesk.core.layer_kinds import LAYER_KINDS
from smiledesk.network.card import LayerCard


def title_of(kind: str) -> str:
    """The field's term for a kind of layer."""
    return _tr(LAYER_KINDS[kind].title) if kind in LAYER_KINDS else kind.capitalize()


def plain_text(kind: str) -> str:
    """What a kind of layer does, for somebody who has never heard of it; empty for an unknown kind."""
    return _tr(LAYER_KINDS[kind].summary) if kind in LAYER_KINDS else ""


def shape_text(layer: LayerCard) -> str:
    """The size of a layer's output, as the field writes it: ``64×64×16`` (height, width, maps) or ``64``."""
    return "×".join(str(length) for length in layer.output_shape)


def _tr(text: str) -> str:
    return QCoreApplication.translate("layer_text", text)
