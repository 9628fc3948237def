"""A layout for rows of controls, which wrap where the room ends."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QSpacerItem

_Row = list[QLayoutItem]


class FlowLayout(QLayout):
    """Places its items side by side, and those that find no room in further rows.

    What a row leaves over goes to its stretch, or else to its items that expand and its text that wraps; without any of
    them it stays empty.
    """

    def __init__(self, *, spacing: int = 6) -> None:
        """spacing: between items and between rows, in pixels."""
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self._items: list[QLayoutItem] = []

    def addStretch(self) -> None:
        """Add a space that takes what its row leaves over."""
        self.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum))

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def addLayout(self, layout: QLayout) -> None:
        """Add a layout whose items stay together."""
        self.addChildLayout(layout)
        self.addItem(layout)

    def count(self) -> int:
        """Number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """An item; None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item; None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Neither: the rows take the width they are given."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """True: a narrower layout has more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all rows at a width."""
        heights = [_row_height(row, _widths(row, width, self.spacing())) for row in self._rows(width)]
        return sum(heights) + self.spacing() * max(len(heights) - 1, 0)

    def sizeHint(self) -> QSize:
        """Size of a single row."""
        shown = self._shown()
        width = sum(map(_preferred, shown)) + self.spacing() * max(len(shown) - 1, 0)
        return QSize(width, max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:
        """Size of the widest item, with one row."""
        shown = self._shown()
        return QSize(
            max((item.minimumSize().width() for item in shown), default=0),
            max((item.minimumSize().height() for item in shown), default=0),
        )

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        top = rect.top()
        for row in self._rows(rect.width()):
            widths = _widths(row, rect.width(), self.spacing())
            height = _row_height(row, widths)
            left = rect.left()
            for item, width in zip(row, widths, strict=True):
                item.setGeometry(QRect(left, top, width, height))
                left += width + self.spacing()
            top += height + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if item.spacerItem() is not None or not item.isEmpty()]

    def _rows(self, width: int) -> Iterator[_Row]:
        row: _Row = []
        taken = 0
        for item in self._shown():
            needed = _preferred(item)
            if row and needed and taken + needed > width:
                yield row
                row, taken = [], 0
            row.append(item)
            taken += needed + self.spacing()
        if row:
            yield row


def _widths(row: Sequence[QLayoutItem], width: int, spacing: int) -> list[int]:
    """Width of each item of a row; the items that expand share what is left over."""
    widths = [min(_preferred(item), width) for item in row]
    left_over = max(width - sum(widths) - spacing * (len(row) - 1), 0)
    stretches = [index for index, item in enumerate(row) if item.spacerItem() is not None]
    expanding = stretches or [index for index, item in enumerate(row) if _expands(item)]
    for index in expanding:
        widths[index] += left_over // len(expanding)
    return widths


def _row_height(row: Sequence[QLayoutItem], widths: Sequence[int]) -> int:
    return max(
        item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
        for item, width in zip(row, widths, strict=True)
    )


def _preferred(item: QLayoutItem) -> int:
    """Width in pixels that an item wants; an item that ignores its hint wants its least."""
    least = item.minimumSize().width()
    return least if _ignores_hint(item) else max(item.sizeHint().width(), least)


def _expands(item: QLayoutItem) -> bool:
    """Tell whether an item takes more width than it wants."""
    widget = item.widget()
    wraps = widget is not None and widget.hasHeightForWidth()
    return wraps or bool(item.expandingDirections() & Qt.Orientation.Horizontal) or _ignores_hint(item)


def _ignores_hint(item: QLayoutItem) -> bool:
    widget = item.widget()
    return widget is not None and widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored
