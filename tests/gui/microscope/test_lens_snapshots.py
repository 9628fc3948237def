"""Every lens looks like its approved picture: the bundled network on the demo's face.

`picture_snapshots` tells how the pictures are renewed.
"""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from smiledesk.gui.common.phrasebook import read_phrasebook
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.microscope.lens_view import LensView
from tests.support.lens_subjects import demo_subject, explained, some_probe
from tests.support.picture_snapshots import CLEAR, SHARE, array_of, assert_looks_the_same

SIZE = (480, 900)

LAYERS = ("rescaling", "conv_2", "relu_1", "pool_1", "flatten", "dense_1", "logits", "softmax")


@pytest.mark.parametrize("scheme", ["dark", "light"])
@pytest.mark.parametrize("layer", LAYERS)
def test_lens(qapp: QApplication, qtbot, tmp_path: Path, layer: str, scheme: str) -> None:
    assert_looks_the_same(painted(qapp, qtbot, layer, scheme), f"{layer}-{scheme}", tmp_path)


def test_another_probe_would_be_noticed(qapp: QApplication, qtbot) -> None:
    """The tolerance is not so wide that anything passes."""
    one, other = (array_of(painted(qapp, qtbot, "conv_2", "dark", channels_on)) for channels_on in (0, 1))
    assert (np.abs(one - other).max(axis=2) > CLEAR).mean() > SHARE


def painted(qapp: QApplication, qtbot, layer: str, scheme: str, channels_on: int = 0) -> QImage:
    """A picture of the whole view."""
    view = LensView(Theme(qapp, scheme), read_phrasebook())
    qtbot.addWidget(view)
    view.resize(*SIZE)
    view.show()
    view.setFocus()
    subject = demo_subject(layer)
    probe = some_probe(subject)
    probe = type(probe)(probe.channel + channels_on, probe.row, probe.column)
    for _ in range(2):
        view.show_explanation(subject, probe, explained(subject, probe))
        qapp.processEvents()
    return view.grab().toImage()
