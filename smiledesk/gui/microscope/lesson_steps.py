"""The five lesson steps of a convolutional network."""

from PySide6.QtCore import QCoreApplication

from smiledesk.core.layer_kinds import LAYER_KINDS
from smiledesk.gui.common.actions import LESSON_STEPS

CONNECTED = 4
"""Lesson step about fully connected layers."""

TRAINING = 5
"""Lesson step about training, which shows no layer."""


def step_title(step: int) -> str:
    """Title of a lesson step."""
    return LESSON_STEPS[step - 1].text


def step_summary(step: int) -> str:
    """Summary of a lesson step for beginners."""
    return (
        _tr("slides filters over the picture"),
        _tr("sets what is negative to zero"),
        _tr("makes one number of each window"),
        _tr("weighs everything together"),
        _tr("watch it learn"),
    )[step - 1]


def step_of(kind: str) -> int | None:
    """Lesson step that explains a kind of layer; None if there is none."""
    return LAYER_KINDS[kind].lesson_step if kind in LAYER_KINDS else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("steps", text)
