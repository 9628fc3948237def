"""A table that the user sorts by a click on a heading."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.numbers import fixed
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.text_size import scaled

Row = TypeVar("Row")

_Index = QModelIndex | QPersistentModelIndex

_LINE_HEIGHT = 22

_LEAST_COLUMN = 58
"""Pixels of a column; where there is less room, the table scrolls."""


@dataclass(frozen=True, slots=True)
class TableColumn(Generic[Row]):
    """A column of a table of rows of one type."""

    title: str
    meaning: str
    """Its tooltip."""
    text: Callable[[Row], str]
    order: Callable[[Row], Any]
    """Sort key of a row."""
    is_number: bool = True
    """Numbers are right-aligned, all of their digits equally wide."""
    colour: Callable[[Row], QColor | None] = lambda _row: None
    """Colour of the text; None for the usual one."""


def number_column(title: str, meaning: str, value: Callable[[Row], float], decimals: int = 2) -> TableColumn[Row]:
    """A column of numbers; NaN is a dash, and comes last."""
    return TableColumn(
        title,
        meaning,
        lambda row: fixed(value(row), decimals),
        lambda row: (math.isnan(value(row)), value(row)),
    )


class SortableTable(QTableView, Generic[Row]):
    """Rows in the order of a column; one is chosen by a click or by Enter."""

    row_chosen = Signal(object)

    def __init__(self, name: str, columns: Sequence[TableColumn[Row]], parent: QWidget | None = None) -> None:
        """name: for screen readers."""
        super().__init__(parent)
        self._model = _Rows(columns)
        self.setModel(self._model)
        self.setAccessibleName(name)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(_LINE_HEIGHT))
        heading = self.horizontalHeader()
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heading.setMinimumSectionSize(scaled(_LEAST_COLUMN))
        heading.setHighlightSections(False)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows in their order on the screen."""
        return tuple(self._model.rows)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows, in the order that the user chose."""
        self._model.show_rows(rows)
        self.scrollToTop()

    def _choose(self, index: QModelIndex) -> None:
        self.row_chosen.emit(self._model.rows[index.row()])


class _Rows(QAbstractTableModel, Generic[Row]):
    """Rows, kept sorted."""

    def __init__(self, columns: Sequence[TableColumn[Row]]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._sorted_by = (0, Qt.SortOrder.AscendingOrder)
        self.rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self._arrange()
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - as Qt has it
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - as Qt has it
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column, row = self._columns[index.column()], self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.FontRole:
            return monospaced(8.5) if column.is_number else proportional(8.5)
        if role == Qt.ItemDataRole.ForegroundRole:
            return column.colour(row)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        if orientation == Qt.Orientation.Vertical:
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(column.meaning)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return proportional(8.5) if role == Qt.ItemDataRole.FontRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (column, order)
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        column, order = self._sorted_by
        self.rows.sort(key=self._columns[column].order, reverse=order == Qt.SortOrder.DescendingOrder)


def _alignment(column: TableColumn[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
