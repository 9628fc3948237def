"""Display texts of layers and lesson steps."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from smiledesk.core.layer_kinds import LAYER_KINDS
from smiledesk.gui.common.actions import LESSON_STEPS
from smiledesk.gui.common.translation import translate_listed
from smiledesk.network.card import LayerCard

CONNECTED = 4
"""Lesson step about fully connected layers."""

TRAINING = 5
"""Lesson step about training, which shows no layer."""

_SUMMARIES = {
    3: QT_TRANSLATE_NOOP("titles", "makes one number of each window"),
    TRAINING: QT_TRANSLATE_NOOP("titles", "watch it learn"),
}
"""Summaries of the lesson steps that are about several kinds of layers, or none."""


def title_of(kind: str) -> str:
    """The field's term for a kind of layer."""
    return translate_listed("titles", LAYER_KINDS[kind].title) if kind in LAYER_KINDS else kind.capitalize()


def summary_of(kind: str) -> str:
    """Summary of a kind of layer for beginners; empty for an unknown kind."""
    return translate_listed("titles", LAYER_KINDS[kind].summary) if kind in LAYER_KINDS else ""


def shape_text(layer: LayerCard) -> str:
    """Size of a layer's output, such as ``64×64×16`` (height, width, maps) or ``64``."""
    return "×".join(str(length) for length in layer.output_shape)


def step_of(kind: str) -> int | None:
    """Lesson step that explains a kind of layer; None if there is none."""
    return LAYER_KINDS[kind].lesson_step if kind in LAYER_KINDS else None


def step_title(step: int) -> str:
    """Title of a lesson step."""
    return LESSON_STEPS[step - 1].text


def step_summary(step: int) -> str:
    """Summary of a lesson step for beginners."""
    if step in _SUMMARIES:
        return translate_listed("titles", str(_SUMMARIES[step]))
    return next(summary_of(kind.name) for kind in LAYER_KINDS.values() if kind.lesson_step == step)
