"""The five lesson steps of a convolutional network, as the rows of the overview and the menu name them."""

from PySide6.QtCore import QCoreApplication

from smiledesk.core.layer_kinds import LAYER_KINDS
from smiledesk.gui.common.actions import LESSON_STEPS

LAYER_STEPS = (1, 2, 3, 4)
"""The lesson steps that look into layers."""

CONNECTED = 4
"""The lesson step that looks into layers of plain values."""

TRAINING = 5
"""The lesson step that looks into no layer, but into how the weights come about."""


def step_title(step: int) -> str:
    """The name of a lesson step."""
    return LESSON_STEPS[step - 1].text


def step_summary(step: int) -> str:
    """What happens in a lesson step, for somebody who has never heard of it."""
    return (
        _tr("slides filters over the picture"),
        _tr("sets what is negative to zero"),
        _tr("makes one number of each window"),
        _tr("weighs everything together"),
        _tr("watch it learn"),
    )[step - 1]


def step_of(kind: str) -> int | None:
    """The lesson step that explains a kind of layer; None for one that is no step of its own."""
    return LAYER_KINDS[kind].lesson_step if kind in LAYER_KINDS else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("steps", text)
