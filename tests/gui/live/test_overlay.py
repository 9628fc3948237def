"""Faces drawn into frames that are kept, and the mark of a changed network."""

from dataclasses import replace

import numpy as np
from pytestqt.qtbot import QtBot

from smiledesk.attribution.interventions import ScaleChannel
from smiledesk.core.records import Analysis, Frame, Timings
from smiledesk.gui.live.overlay import Overlay


def test_a_changed_network_is_marked_in_the_upper_left_corner(qtbot: QtBot) -> None:
    frame = Frame(0, 0.0, 0.0, False, np.full((480, 640, 3), 200, np.uint8))
    plain = Analysis(frame, (), None, None, Timings(0, 0, 0), 0)
    changed = replace(plain, interventions=(ScaleChannel("conv_1", 3, 0.0),))
    without, marked = Overlay().draw(plain, None), Overlay().draw(changed, None)
    assert (without == frame.pixels).all()
    rows, columns = np.nonzero((marked != without).any(axis=2))
    assert rows.max() < 48
    assert columns.max() < 200
