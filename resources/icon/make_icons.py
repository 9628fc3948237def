"""Draw the program's icon in every size: ``python resources/icon/make_icons.py [FOLDER]``.

From ``smiledesk.svg`` it makes the icon theme of Linux desktops, ``hicolor/<size>x<size>/apps/smiledesk.png`` and
``hicolor/scalable/apps/smiledesk.svg``, ``smiledesk.ico`` for Windows and ``smiledesk.icns`` for macOS. Without FOLDER
it makes the window's icon, ``smiledesk.png`` beside the drawing.
"""

import shutil
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).with_name("smiledesk.svg")

DESKTOP_SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
"""Pixels. Source: https://specifications.freedesktop.org/icon-theme-spec."""

WINDOW_SIZE = 256
LARGEST = 1024
WINDOWS_SIZES = [(size, size) for size in (16, 24, 32, 48, 64, 128, 256)]


def main(arguments: list[str]) -> None:
    """Draw all icons into a folder, or the window's beside the drawing."""
    if not arguments:
        _draw(WINDOW_SIZE, DRAWING.with_suffix(".png"))
        return
    folder = Path(arguments[0])
    for size in DESKTOP_SIZES:
        _draw(size, folder / f"hicolor/{size}x{size}/apps/smiledesk.png")
    scalable = folder / "hicolor/scalable/apps/smiledesk.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(DRAWING, scalable)
    largest = folder / "largest.png"
    _draw(LARGEST, largest)
    with Image.open(largest) as icon:
        icon.save(folder / "smiledesk.ico", sizes=WINDOWS_SIZES)
        icon.save(folder / "smiledesk.icns")
    largest.unlink()


def _draw(size: int, file: Path) -> None:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    file.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(file)):
        raise SystemExit(f"cannot be written: {file}")


if __name__ == "__main__":
    main(sys.argv[1:])
