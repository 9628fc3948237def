"""Processor time of an open lens for a frame: explaining the probe and painting the view."""

import time
from collections.abc import Callable
from statistics import median

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smiledesk.gui.common.phrasebook import read_phrasebook
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.microscope.lens_view import LensView
from tests.support.lens_subjects import demo_subject, explained, layer_names, some_probe

FRAMES = 120


class Paints(QObject):
    """Counts the paint events of a widget: a hidden window gets none, and would be measured as too fast."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.fixture(scope="module")
def view(qapp: QApplication) -> LensView:
    return LensView(Theme(qapp, "dark"), read_phrasebook())


@pytest.mark.parametrize("size", [(480, 760), (960, 1300)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("layer", layer_names())
def test_explain_and_paint(
    view: LensView, qtbot: QtBot, report: Callable[[str], None], layer: str, size: tuple[int, int]
) -> None:
    """Two faces alternate, so that every number changes with every frame."""
    subjects = [demo_subject(layer), demo_subject(layer, "no_smile")]
    probe = some_probe(subjects[0])
    view.show_explanation(subjects[0], probe, explained(subjects[0], probe))
    view.resize(*size)
    with qtbot.waitExposed(view):
        view.show()
    qtbot.wait(50)
    paints = Paints(view.flow.widgets[0])
    explaining, painting = [], []
    for frame in range(FRAMES):
        subject = subjects[frame % 2]
        start = time.process_time()
        explanation = explained(subject, probe)
        middle = time.process_time()
        view.show_explanation(subject, probe, explanation)
        QApplication.sendPostedEvents()
        explaining.append(middle - start)
        painting.append(time.process_time() - middle)
    assert paints.count == FRAMES
    both = median(e + p for e, p in zip(explaining, painting, strict=True))
    title = f"{layer}, {size[0]}x{size[1]}: explain {median(explaining) * 1000:.1f} ms"
    report(f"{title}, paint {median(painting) * 1000:.1f} ms, together {both * 1000:.1f} ms")
