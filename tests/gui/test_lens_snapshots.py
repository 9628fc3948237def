"""Every lens looks as it looked when somebody last looked at it: the bundled network on the demo's face.

The pictures lie in `snapshots/`. After a change that is meant to be seen (or another bundled model) they are painted
anew with ``SMILEDESK_RENEW_SNAPSHOTS=1 uv run pytest tests/gui/test_lens_snapshots.py``, looked at, and committed.
A picture that differs is left in the test's temporary folder beside the one it should have been.
"""

import os
from pathlib import Path

import numpy as np
import pytest
from lens_subjects import demo_subject, explained, some_probe
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtWidgets import QApplication

from smiledesk.gui.lens_view import LensView
from smiledesk.gui.phrasebook import read_phrasebook
from smiledesk.gui.theme import Theme

SNAPSHOTS = Path(__file__).parent / "snapshots"
SIZE = (480, 900)
FONT = "DejaVu Sans"

MEAN = 1.0
"""Largest mean difference of a channel, of 255."""
SHARE = 0.01
"""Largest share of pixels that differ by more than `CLEAR`: antialiasing differs from one release of Qt to the next."""
CLEAR = 48

LAYERS = ("rescaling", "conv_2", "relu_1", "pool_1", "flatten", "dense_1", "logits", "softmax")


@pytest.fixture
def font(qapp: QApplication):
    """The same letters on every machine."""
    if FONT not in QFontDatabase.families():
        reason = f"the pictures were painted with '{FONT}', which is not installed"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    before = qapp.font()
    qapp.setFont(QFont(FONT, 9))
    yield
    qapp.setFont(before)


@pytest.mark.parametrize("scheme", ["dark", "light"])
@pytest.mark.parametrize("layer", LAYERS)
def test_lens(qapp: QApplication, qtbot, font, tmp_path: Path, layer: str, scheme: str) -> None:
    image = painted(qapp, qtbot, layer, scheme)
    path = SNAPSHOTS / f"{layer}-{scheme}.png"
    if os.environ.get("SMILEDESK_RENEW_SNAPSHOTS"):
        image.save(str(path), quality=0)  # the smallest file: PNG loses nothing
    assert path.is_file(), f"there is no picture yet: see how to renew them in {Path(__file__).name}"
    found, expected = array_of(image), array_of(QImage(str(path)))
    assert found.shape == expected.shape
    difference = np.abs(found - expected)
    mean, share = difference.mean(), (difference.max(axis=2) > CLEAR).mean()
    image.save(str(tmp_path / path.name))
    assert mean <= MEAN, f"mean {mean:.2f}, clearly different {share:.2%}"
    assert share <= SHARE, f"mean {mean:.2f}, clearly different {share:.2%}"


def test_another_probe_would_be_noticed(qapp: QApplication, qtbot, font) -> None:
    """The tolerance is not so wide that anything passes."""
    one, other = (array_of(painted(qapp, qtbot, "conv_2", "dark", channels_on)) for channels_on in (0, 1))
    assert (np.abs(one - other).max(axis=2) > CLEAR).mean() > SHARE


def painted(qapp: QApplication, qtbot, layer: str, scheme: str, channels_on: int = 0) -> QImage:
    """The whole view, in few colours."""
    view = LensView(Theme(qapp, scheme), read_phrasebook("en"))
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
    return small(view.grab().toImage())


def small(image: QImage) -> QImage:
    """The same picture in 16 shades of each channel, by a table of the colours in it: a third of the file."""
    shades = (np.round(array_of(image) / 17) * 17).astype(np.uint32)
    colours, found = np.unique(shades @ np.array([1 << 16, 1 << 8, 1], np.uint32), return_inverse=True)
    assert len(colours) <= 256
    cells = found.reshape(image.height(), image.width()).astype(np.uint8)
    form = QImage.Format.Format_Indexed8
    indexed = QImage(cells.tobytes(), image.width(), image.height(), image.width(), form)
    indexed.setColorTable([0xFF000000 | int(colour) for colour in colours])
    return indexed.copy()


def array_of(image: QImage) -> np.ndarray:
    rgb = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.width(), 4)[..., :3].astype(int)
