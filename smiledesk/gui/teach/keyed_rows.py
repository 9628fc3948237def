"""Rows of a layout that stay as long as their key does."""

from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

_Key = TypeVar("_Key", bound=Hashable)
_Row = TypeVar("_Row", bound=QWidget)


def show_rows(
    layout: QVBoxLayout, rows: dict[_Key, _Row], keys: Sequence[_Key], make_row: Callable[[_Key], _Row]
) -> None:
    """Show a row for each key, in this order: make the missing ones, and delete those whose key is gone.

    rows: of the keys before; changed to those of the new keys.
    """
    for key in rows.keys() - set(keys):
        row = rows.pop(key)
        layout.removeWidget(row)
        row.hide()
        row.deleteLater()
    for place, key in enumerate(keys):
        rows[key] = rows.pop(key) if key in rows else make_row(key)
        if layout.indexOf(rows[key]) != place:
            layout.insertWidget(place, rows[key])
            rows[key].show()
