"""The looks that the user chooses apply at once, and at the next start."""

import pytest
from PySide6.QtWidgets import QWidget

from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.motion import MOTION
from smiledesk.settings import load_settings


def test_choices_apply_to_every_widget_at_once_and_are_remembered(start) -> None:
    application = start("demo")
    actions, window = application.actions, application.window
    before = {widget: widget.font().pointSizeF() for widget in window.findChildren(QWidget)}
    for _ in range(5):
        actions[Action.LARGER_TEXT].trigger()
    assert not actions[Action.LARGER_TEXT].isEnabled()
    sizes = {widget: widget.font().pointSizeF() for widget in before}
    assert [widget for widget, size in sizes.items() if size != pytest.approx(2 * before[widget])] == []
    actions[Action.HIGH_CONTRAST].trigger()
    actions[Action.REDUCED_MOTION].trigger()
    assert MOTION.is_reduced
    saved = load_settings()
    assert (saved.text_size, saved.contrast, saved.reduced_motion) == (200, "high", True)
    actions[Action.USUAL_TEXT].trigger()
    actions[Action.REDUCED_MOTION].trigger()
    assert {widget: widget.font().pointSizeF() for widget in before} == pytest.approx(before)
