"""The five steps of a convolutional network, as the rows of the overview and the menu name them."""

from PySide6.QtCore import QCoreApplication

from smiledesk.gui.microscope.layer_titles import plain_text

KINDS = ("convolution", "relu", "pooling", "dense")
"""The kind of layer that each step from 1 on looks into."""

CONNECTED = 4
"""The step that looks into layers that give plain values."""

TRAINING = 5
"""The step that looks into no layer, but into how the weights come about."""


def step_title(step: int) -> str:
    """What a step is called."""
    return (
        _tr("Convolution"),
        _tr("ReLU"),
        _tr("Max pooling"),
        _tr("Fully connected"),
        _tr("Training with backpropagation"),
    )[step - 1]


def step_remark(step: int) -> str:
    """What happens in a step, for somebody who has never heard of it."""
    return _tr("watch it learn") if step == TRAINING else plain_text(KINDS[step - 1])


def step_of(kind: str) -> int | None:
    """The step that a kind of layer belongs to; None for one that is no step of its own."""
    return KINDS.index(kind) + 1 if kind in KINDS else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("steps", text)
