"""The baseline of the followed face: counted down over the picture, shown beside the verdict, gone when forgotten."""

from smiledesk.gui.common.actions import Action
from smiledesk.settings import load_settings
from smiledesk.sources.unavailable import Unavailable
from tests.gui.conftest import Start
from tests.support.children import Until


def test_a_baseline_is_taken_shown_and_forgotten(start: Start, until: Until) -> None:
    application = start()
    window, session = application.window, application.session
    until(lambda: window.analysis is not None and window.analysis.followed_reading is not None)
    application.actions[Action.TAKE_BASELINE].trigger()
    assert session.status().baseline.state == "taking"
    until(lambda: "Relative to your baseline" in window.picture.verdict.description())
    assert session.status().baseline.state == "taken"
    until(lambda: window.picture.recording_bar.note_text == "Face 1: baseline taken")
    session.freeze(True)
    relative = application.actions[Action.RELATIVE_VERDICTS]
    assert not relative.isChecked()
    relative.trigger()
    until(lambda: "relative to the neutral face" in window.picture.verdict.description())
    assert (relative.isChecked(), load_settings().relative_verdicts) == (True, True)
    relative.trigger()
    until(lambda: "relative to the neutral face" not in window.picture.verdict.description())
    application.actions[Action.FORGET_BASELINES].trigger()
    until(lambda: "baseline" not in window.picture.verdict.description())
    assert session.status().baseline.state == "none"


def test_a_refusal_is_a_message(start: Start, until: Until) -> None:
    application = start()
    window = application.window
    until(lambda: window.analysis is not None and window.analysis.followed_reading is not None)
    application.baseline.take()
    application.sources.open("demo")
    until(lambda: window.banner.text.endswith("the picture or the model changed meanwhile; try again"))


def test_without_a_face_there_is_no_baseline(start: Start, until: Until) -> None:
    application = start()
    application.session.open_source(Unavailable("camera", "it is gone"))
    application.window.forget_picture()
    application.baseline.take()
    assert application.window.banner.text.startswith("No face is in view")
    assert application.session.status().baseline.state == "none"
