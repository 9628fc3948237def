"""The list of models: the bundled one first, then the newest."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from smiledesk.gui.teach.keyed_rows import show_rows
from smiledesk.gui.teach.models.model_row import ModelRow
from smiledesk.gui.teach.models.model_text import sort_by_age
from smiledesk.network.store import StoredModel


class ModelList(QScrollArea):
    """A row for each model, of which at most one is open. Rows of unchanged models are kept."""

    use_requested = Signal(str)
    compare_requested = Signal(str)
    rename_requested = Signal(str, str)
    notes_changed = Signal(str, str)
    export_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._active = ""
        self.rows: dict[str, ModelRow] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        self._layout = QVBoxLayout(content)
        self._layout.setContentsMargins(0, 0, 4, 0)
        self._layout.setSpacing(6)
        self._layout.addStretch(1)
        self.setWidget(content)

    def show_models(self, models: Sequence[StoredModel]) -> None:
        """Show models."""
        ordered = sort_by_age(models)
        opened = next((name for name, row in self.rows.items() if row.details is not None), None)
        focused = next(
            (name for name, row in self.rows.items() if row.isAncestorOf(_focus(self)) or row.hasFocus()), None
        )
        by_name = {model.name: model for model in ordered}
        names = list(by_name)
        at = list(self.rows).index(focused) if focused is not None else 0
        kept = {model.name for model in ordered if self._is_kept(model)}
        for shown in ([name for name in self.rows if name in kept], names):
            show_rows(self._layout, self.rows, shown, lambda name: self._new_row(by_name[name]))
        if opened in names and opened not in kept:
            self.rows[opened].open()
        self._order_focus()
        if focused is not None and focused not in kept:
            self.rows[focused if focused in names else names[min(at, len(names) - 1)]].setFocus()

    def show_active(self, name: str) -> None:
        """Mark the model in use."""
        self._active = name
        for row in self.rows.values():
            row.show_active(active=row.model.name == name)

    def open(self, name: str) -> None:
        """Open a model's row, and scroll to it."""
        row = self.rows.get(name)
        if row is not None:
            row.open()
            row.setFocus()
            self._bring_into_view(row)

    def _is_kept(self, model: StoredModel) -> bool:
        row = self.rows.get(model.name)
        return row is not None and row.model == model and not row.name.editing

    def _new_row(self, model: StoredModel) -> ModelRow:
        row = ModelRow(model, active=model.name == self._active)
        name = model.name
        row.use_requested.connect(partial(self.use_requested.emit, name))
        row.compare_requested.connect(partial(self.compare_requested.emit, name))
        row.rename_requested.connect(partial(self.rename_requested.emit, name))
        row.notes_changed.connect(partial(self.notes_changed.emit, name))
        row.export_requested.connect(partial(self.export_requested.emit, name))
        row.remove_requested.connect(partial(self.remove_requested.emit, name))
        row.opened.connect(partial(self._opened, row))
        row.move_requested.connect(partial(self._move_focus, row))
        return row

    def _opened(self, opened: ModelRow) -> None:
        for row in self.rows.values():
            if row is not opened:
                row.close_details()
        self._order_focus()
        self._bring_into_view(opened)

    def _order_focus(self) -> None:
        """Let Tab go from top to bottom, whatever row was made last."""
        for before, after in pairwise(widget for row in self.rows.values() for widget in row.focus_order):
            QWidget.setTabOrder(before, after)

    def _move_focus(self, row: ModelRow, places: int) -> None:
        rows = list(self.rows.values())
        other = rows[min(max(rows.index(row) + places, 0), len(rows) - 1)]
        other.setFocus(Qt.FocusReason.TabFocusReason)
        self._bring_into_view(other)

    def _bring_into_view(self, row: ModelRow) -> None:
        """Scroll to a row once the layout knows its height."""
        QTimer.singleShot(0, row, lambda: self.ensureWidgetVisible(row, 0, 8))


def _focus(widget: QWidget) -> QWidget:
    """The widget with the focus in a widget's window; the window itself without one."""
    return widget.window().focusWidget() or widget.window()
