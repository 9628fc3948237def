"""Pictures that widgets paint, compared with approved ones in `tests/gui/snapshots/`.

After an intended change of looks, or of the bundled model, renew them by ``SMILEDESK_RENEW_SNAPSHOTS=1 uv run pytest
tests/gui -k "snapshot or looks"``, look at them, and commit them. A picture that differs is left in the test's
temporary folder.
"""

import os
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

SNAPSHOTS = Path(__file__).parents[1] / "gui" / "snapshots"

MEAN = 1.0
"""Largest mean difference of a channel, of 255."""
SHARE = 0.01
"""Largest share of pixels that differ by more than `CLEAR`: antialiasing differs between releases of Qt."""
CLEAR = 48


def assert_looks_the_same(image: QImage, name: str, folder: Path) -> None:
    """Compare a picture with the approved one. folder: gets the picture, whether it differs or not."""
    image = small(image)
    path = SNAPSHOTS / f"{name}.png"
    if os.environ.get("SMILEDESK_RENEW_SNAPSHOTS"):
        image.save(str(path), quality=0)  # the smallest file: PNG loses nothing
    assert path.is_file(), f"there is no picture yet: see how to renew them in {Path(__file__).name}"
    found, expected = array_of(image), array_of(QImage(str(path)))
    assert found.shape == expected.shape
    difference = np.abs(found - expected)
    mean, share = difference.mean(), (difference.max(axis=2) > CLEAR).mean()
    image.save(str(folder / path.name))
    assert mean <= MEAN, f"mean {mean:.2f}, clearly different {share:.2%}"
    assert share <= SHARE, f"mean {mean:.2f}, clearly different {share:.2%}"


def small(image: QImage) -> QImage:
    """The picture with 16 levels a channel and a colour table, which makes its file a third as large."""
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
