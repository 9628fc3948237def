"""Pictures on paper, printed into a PDF file."""

import re
import zlib
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication

from smiledesk.gui.booth.printing import PrintError, find_printer, print_pictures
from smiledesk.recording.pictures import write_picture
from smiledesk.recording.time_of_day import time_of_day


@pytest.fixture
def pictures(qapp: QApplication, tmp_path: Path) -> list[Path]:
    """Four different pictures, twice as wide as high."""
    pixels = np.random.default_rng(0).integers(0, 256, (4, 60, 120, 3), np.uint8)
    return [write_picture(tmp_path, picture, "jpeg", time_of_day(0.0)) for picture in pixels]


@pytest.fixture
def printer(qapp: QApplication, tmp_path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A6))
    return printer


def page(printer: QPrinter) -> tuple[list[bytes], int]:
    """Width and height of the only page, and the number of its pictures."""
    content = Path(printer.outputFileName()).read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 1
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", content)
    return [*map(float, box.groups())], len(re.findall(rb"/Subtype /Image", content))


def places(printer: QPrinter) -> list[tuple[float, float, float, float]]:
    """Left, top, width and height of each picture, in dots of the printer."""
    content = Path(printer.outputFileName()).read_bytes()
    streams = re.findall(rb"/FlateDecode.*?stream\r?\n(.*?)endstream", content, re.DOTALL)
    painted = b"\n".join(zlib.decompressobj().decompress(stream) for stream in streams)
    number = rb"(-?[\d.]+) "
    pattern = (
        number + rb"0 0 " + number + number + number + rb"cm\n" + number + rb"0 0 -" + number + rb"0 [\d.]+ cm /Im"
    )
    found = [tuple(map(float, match)) for match in re.findall(pattern, painted)]
    return [(x, y, scale * width, across * height) for scale, across, x, y, width, height in found]


def test_one_picture_turns_the_page_its_way(printer: QPrinter, pictures: list[Path]) -> None:
    print_pictures(printer, pictures[:1])
    (width, height), images = page(printer)
    assert width > height
    assert images == 1


def test_four_pictures_are_a_strip_on_one_upright_page(printer: QPrinter, pictures: list[Path]) -> None:
    print_pictures(printer, pictures)
    (width, height), images = page(printer)
    assert width < height
    assert images == 4
    strip = places(printer)
    (left, *others), tops = {round(place[0]) for place in strip}, [place[1] for place in strip]
    assert others == []
    assert left > 0, "centred"
    assert all(place[2] == pytest.approx(2 * place[3]) for place in strip), "each keeps its shape"
    gaps = np.diff(tops) - strip[0][3]
    assert gaps.min() > 0
    assert gaps == pytest.approx(gaps[0])


def test_a_picture_that_is_gone_is_named(printer: QPrinter, pictures: list[Path]) -> None:
    pictures[0].unlink()
    with pytest.raises(PrintError, match=pictures[0].name):
        print_pictures(printer, pictures)


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_take_the_page_is_an_error(
    printer: QPrinter, pictures: list[Path], tmp_path: Path
) -> None:
    printer.setOutputFileName(str(tmp_path / "nowhere" / "page.pdf"))
    with pytest.raises(PrintError, match="printer"):
        print_pictures(printer, pictures)


def test_a_printer_that_is_not_there_is_named_and_the_others_too(qapp: QApplication) -> None:
    others = ", ".join(QPrinterInfo.availablePrinterNames())
    reason = f" of this name, only {others}" if others else ": set one up in the system's settings"
    with pytest.raises(PrintError, match=re.escape(f"There is no printer{reason}. Received: Old")):
        find_printer("Old")
