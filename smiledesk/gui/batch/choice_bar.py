"""The bar that filters and sorts the results of a folder."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from smiledesk.gui.batch.folder_results import Choice, FolderResults, Kind, Order
from smiledesk.gui.batch.result_text import kind_text, order_text
from smiledesk.gui.common.numbers import grouped
from smiledesk.gui.common.plain_text import without_mnemonic
from smiledesk.gui.common.style import set_role
from smiledesk.gui.common.text_size import scaled


class ChoiceBar(QWidget):
    """A filter by verdict, one by name, and the order."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(self.tr("Results to show"))
        self.orders = QComboBox()
        self.orders.setAccessibleName(self.tr("Order of the results"))
        self.name = QLineEdit(placeholderText=self.tr("Part of a name"), clearButtonEnabled=True)
        self.name.setAccessibleName(self.tr("Part of the names to show"))
        set_role(self.name, "field")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.kinds, self.orders, self.name):
            widget.setMinimumWidth(scaled(90))
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            row.addWidget(widget, stretch=1)
        self.kinds.activated.connect(self.changed)
        self.orders.activated.connect(self.changed)
        self.name.textChanged.connect(self.changed)

    @property
    def choice(self) -> Choice:
        """The choice of the user."""
        kind, label = self.kinds.currentData() or (Kind.ALL, "")
        return Choice(kind, label, self.name.text().strip(), self.orders.currentData() or Order.NAME)

    def show_everything(self) -> None:
        """Keep the order, and filter nothing."""
        self.kinds.setCurrentIndex(0)
        self.name.clear()
        self.changed.emit()

    def show_results(self, results: FolderResults) -> None:
        """Offer the kinds and orders that a folder has, each kind with its number; the choice stays if it can."""
        counts = results.counts()
        kinds = [one for one in _offered_kinds(results) if counts[one] or one == (Kind.ALL, "")]
        texts = [f"{without_mnemonic(kind_text(*one))} ({grouped(counts[one])})" for one in kinds]
        _offer(self.kinds, kinds, texts)
        orders = [order for order in Order if order is not Order.SUREST_MISTAKES or results.has_truth]
        _offer(self.orders, orders, [order_text(order, results.card) for order in orders])


def _offered_kinds(results: FolderResults) -> list[tuple[Kind, str]]:
    classes = [(Kind.CLASS, label) for label in results.card.classes]
    others = (Kind.WRONG, Kind.UNCERTAIN, Kind.TOO_SMALL, Kind.NO_FACE, Kind.UNREADABLE)
    return [(Kind.ALL, ""), *classes, *((kind, "") for kind in others)]


def _offer(box: QComboBox, values: Sequence[Any], texts: Sequence[str]) -> None:
    """Show values in a box; the chosen one stays chosen."""
    chosen = box.currentData()
    if [box.itemData(index) for index in range(box.count())] == values:
        for index, text in enumerate(texts):
            if box.itemText(index) != text:
                box.setItemText(index, text)
        return
    with QSignalBlocker(box):
        box.clear()
        for value, text in zip(values, texts, strict=True):
            box.addItem(text, value)
        box.setCurrentIndex(values.index(chosen) if chosen in values else 0)
