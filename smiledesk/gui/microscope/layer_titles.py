"""What the layers are called: the plain word for everybody, the field's term beside it."""

from PySide6.QtCore import QCoreApplication

from smiledesk.network.card import LayerCard


def title_of(kind: str) -> str:
    """The field's term for a kind of layer."""
    titles = {
        "rescaling": _tr("Rescaling"),
        "convolution": _tr("Convolution"),
        "relu": _tr("ReLU"),
        "pooling": _tr("Max pooling"),
        "flatten": _tr("Flatten"),
        "dense": _tr("Dense"),
        "softmax": _tr("Softmax"),
    }
    return titles.get(kind, kind.capitalize())


def plain_text(kind: str) -> str:
    """What a kind of layer does, for somebody who has never heard of it."""
    words = {
        "rescaling": _tr("brings brightness to one scale"),
        "convolution": _tr("slides filters over the picture"),
        "relu": _tr("sets what is negative to zero"),
        "pooling": _tr("keeps the largest of each window"),
        "flatten": _tr("lays all cells in one row"),
        "dense": _tr("weighs everything together"),
        "softmax": _tr("turns scores into probabilities"),
    }
    return words.get(kind, "")


def shape_text(layer: LayerCard) -> str:
    """The size of a layer's output, as the field writes it: ``64×64×16`` (height, width, maps) or ``64``."""
    return "×".join(str(length) for length in layer.output_shape)


def _tr(text: str) -> str:
    return QCoreApplication.translate("layer_text", text)
