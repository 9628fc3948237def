"""Where the cells of a map lie on a widget."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF


@dataclass(frozen=True, slots=True)
class Cells:
    """A map's place. target: in the widget's coordinates. rows, columns: its cells."""

    target: QRectF
    rows: int
    columns: int

    @property
    def height(self) -> float:
        """Of one cell, in widget pixels."""
        return self.target.height() / self.rows

    @property
    def width(self) -> float:
        """Of one cell, in widget pixels."""
        return self.target.width() / self.columns

    def at(self, point: QPointF) -> tuple[int, int] | None:
        """Row and column of the cell under a point; None beside the map."""
        inside = point - self.target.topLeft()
        row, column = int(inside.y() // self.height), int(inside.x() // self.width)
        return (row, column) if 0 <= row < self.rows and 0 <= column < self.columns else None

    def place(self, row: int, column: int, height: int = 1, width: int = 1) -> QRectF:
        """The rectangle of some cells, which may reach beyond the map."""
        return QRectF(
            self.target.left() + column * self.width,
            self.target.top() + row * self.height,
            width * self.width,
            height * self.height,
        )


def fit(place: QRectF, rows: int, columns: int) -> Cells:
    """Square cells as large as fit into the middle of a place; a single row or column may be stretched across it."""
    scale = min(place.width() / columns, place.height() / rows)
    # Where cells are large, they are all of one size; where they are small, filling the place matters more.
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
