"""Pictures on paper: one alone, or several below each other, as photo booths print them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from smiledesk.core.errors import UserError
from smiledesk.gui.common.translation import translate

_MARGIN_MM = 5.0

_GAP = 0.03
"""Room between two pictures of a strip, in heights of the page."""


class PrintError(UserError):
    """The pictures cannot be printed; the line says why, and what to do."""


def find_printer(name: str = "") -> QPrinter:
    """The printer of a name; of an empty name, the system's default one.

    Raises:
        PrintError: there is no such printer.
    """
    found = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
    if found.isNull():
        known = ", ".join(QPrinterInfo.availablePrinterNames())
        if name and known:
            raise PrintError(
                translate("printing", "There is no printer of this name, only {0}. Received: {1}").format(known, name)
            )
        if name:
            raise PrintError(
                translate("printing", "There is no printer: set one up in the system's settings. Received: {0}").format(
                    name
                )
            )
        raise PrintError(
            translate("printing", "No printer is set up: choose a default printer in the system's settings.")
        )
    return QPrinter(found, QPrinter.PrinterMode.HighResolution)


def print_pictures(printer: QPrinter, pictures: Sequence[Path]) -> None:
    """Print one picture over the page, or several below each other. Takes a moment, and may run in any thread.

    Raises:
        PrintError: a picture cannot be read, or the printer does not take it.
    """
    images = [_read(path) for path in pictures]
    is_wide = len(images) == 1 and images[0].width() > images[0].height()
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait)
    printer.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter)
    printer.setDocName(translate("printing", "SmileDesk pictures"))
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintError(
            translate("printing", "The printer does not answer: see whether it is on. Received: {0}").format(
                _name(printer)
            )
        )
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    page = QRectF(printer.pageLayout().paintRectPixels(printer.resolution()))
    page.moveTo(0, 0)
    for image, place in zip(images, _places(images, page), strict=True):
        painter.drawImage(place, image)
    if not painter.end():
        raise PrintError(
            translate("printing", "The printer did not take the page. Received: {0}").format(_name(printer))
        )


def _places(images: Sequence[QImage], page: QRectF) -> list[QRectF]:
    """A place for each picture, its shape kept, in rows of equal height over the page."""
    gap = _GAP * page.height()
    height = (page.height() - (len(images) - 1) * gap) / len(images)
    places = []
    for row, image in enumerate(images):
        scale = min(page.width() / image.width(), height / image.height())
        place = QRectF(0, 0, scale * image.width(), scale * image.height())
        place.moveCenter(QRectF(0, row * (height + gap), page.width(), height).center())
        places.append(place)
    return places


def _read(path: Path) -> QImage:
    image = QImage(str(path))
    if image.isNull():
        raise PrintError(
            translate("printing", "The picture cannot be read, so it is not printed. Received: {0}").format(path.name)
        )
    return image


def _name(printer: QPrinter) -> str:
    return printer.printerName() or printer.outputFileName()
