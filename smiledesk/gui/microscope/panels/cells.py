"""Places of a map's cells on a widget."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF


@dataclass(frozen=True, slots=True)
class Cells:
    """A grid of cells on a widget."""

    target: QRectF
    """Rectangle of the grid in the widget's coordinates."""
    rows: int
    columns: int

    @property
    def height(self) -> float:
        """Height of a cell in pixels of the widget."""
        return self.target.height() / self.rows

    @property
    def width(self) -> float:
        """Width of a cell in pixels of the widget."""
        return self.target.width() / self.columns

    def at(self, point: QPointF) -> tuple[int, int] | None:
        """(row, column) of the cell under a point; None outside the grid."""
        inside = point - self.target.topLeft()
        row, column = int(inside.y() // self.height), int(inside.x() // self.width)
        return (row, column) if 0 <= row < self.rows and 0 <= column < self.columns else None

    def place(self, row: int, column: int, height: int = 1, width: int = 1) -> QRectF:
        """Rectangle of a block of cells, which may extend beyond the grid."""
        return QRectF(
            self.target.left() + column * self.width,
            self.target.top() + row * self.height,
            width * self.width,
            height * self.height,
        )


def fit(place: QRectF, rows: int, columns: int) -> Cells:
    """Square cells, as large as they fit and centred; a single row or column is at least 14 pixels thick."""
    scale = min(place.width() / columns, place.height() / rows)
    # Large cells get equal sizes in half pixels; small ones fill the rectangle.
    if scale >= 4:
        scale = int(scale * 2) / 2
    target = QRectF(0, 0, columns * scale, rows * scale)
    if rows == 1:
        target.setHeight(min(place.height(), max(target.height(), 14.0)))
    if columns == 1:
        target.setWidth(min(place.width(), max(target.width(), 14.0)))
    target.moveCenter(place.center())
    target.moveTopLeft(QPointF(round(target.left()), round(target.top())))
    return Cells(target, rows, columns)
