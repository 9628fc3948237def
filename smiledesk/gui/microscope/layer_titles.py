"""Display texts of layers: the field's term, a plain summary and the output's size."""

from PySide6.QtCore import QCoreApplication

from smiledesk.core.layer_kinds import LAYER_KINDS
from smiledesk.network.card import LayerCard


def title_of(kind: str) -> str:
    """The field's term for a kind of layer."""
    return _tr(LAYER_KINDS[kind].title) if kind in LAYER_KINDS else kind.capitalize()


def plain_text(kind: str) -> str:
    """Summary of a kind of layer for beginners; empty for an unknown kind."""
    return _tr(LAYER_KINDS[kind].summary) if kind in LAYER_KINDS else ""


def shape_text(layer: LayerCard) -> str:
    """Size of a layer's output, such as ``64×64×16`` (height, width, maps) or ``64``."""
    return "×".join(str(length) for length in layer.output_shape)


def _tr(text: str) -> str:
    return QCoreApplication.translate("layer_text", text)
