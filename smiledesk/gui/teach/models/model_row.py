"""A model in the list: a summary line, with the details below it when it is open."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.labels import ElidedLabel
from smiledesk.gui.common.message_text import message_text
from smiledesk.gui.common.numbers import grouped
from smiledesk.gui.common.plain_text import PlainLabel, capitalized, plain
from smiledesk.gui.common.style import set_role, set_room, set_tone
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.teach.models.model_details import ModelDetails
from smiledesk.gui.teach.models.model_text import (
    accessible_text,
    accuracy_text,
    classes_text,
    date_text,
    images_text,
    main_measurement,
)
from smiledesk.gui.teach.name_field import NameField
from smiledesk.network.shipped_models import BUNDLED
from smiledesk.network.store import StoredModel

_END_WIDTH = 64
"""Pixels of the widget at the right end, so that the numbers before it are aligned in all rows."""


class NameEditor(QWidget):
    """A model's name, and a field in its place while it is being changed: Return takes the new name, Escape cancels."""

    rename_requested = Signal(str)
    """The new name."""

    closed = Signal()
    """The field is gone."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.label = ElidedLabel(name, font=proportional(10.5, bold=True))
        self.field = NameField(name)
        self.field.setAccessibleName(self.tr("New name of {0}").format(name))
        self.field.returnPressed.connect(self._take)
        self.field.cancelled.connect(self.close_field)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.label)
        self._pages.addWidget(self.field)

    @property
    def editing(self) -> bool:
        """True while the name is being changed."""
        return self._pages.currentWidget() is self.field

    def edit(self) -> None:
        """Let the user type a new name."""
        self.field.setText(self._name)
        self._pages.setCurrentWidget(self.field)
        self.field.selectAll()
        self.field.setFocus()

    def close_field(self) -> None:
        """Show the unchanged name."""
        if self.editing:
            self._pages.setCurrentWidget(self.label)
            self.closed.emit()

    def _take(self) -> None:
        name = self.field.text().strip()
        if name == self._name:
            self.close_field()
        else:
            self.rename_requested.emit(name)


class ModelRow(QFrame):
    """Shows a model, and emits what the user requests."""

    use_requested = Signal()
    compare_requested = Signal()
    rename_requested = Signal(str)
    notes_changed = Signal(str)
    export_requested = Signal()
    remove_requested = Signal()
    opened = Signal()
    """The details are shown now."""

    move_requested = Signal(int)
    """Number of rows to move the focus down; negative moves it up."""

    def __init__(self, model: StoredModel, *, active: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.active = active
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.name = NameEditor(model.name)
        #: Button: uses this model
        self.use = QPushButton(self.tr("Use"))
        self.use.setAccessibleName(self.tr("Use {0}").format(model.name))
        self.use.setToolTip(self.tr("Use this model from now on"))
        self.use.setEnabled(model.bundle is not None)
        self.in_use = PlainLabel(self.tr("in use"))
        self.in_use.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.in_use.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for end in (self.use, self.in_use):
            end.setMinimumWidth(scaled(_END_WIDTH))
        self.accuracy = PlainLabel(font=monospaced(10))
        self.summary = ElidedLabel(font=proportional(9))
        self.problem = PlainLabel(tone="against", wraps=True)
        self.problem.hide()
        self._details: ModelDetails | None = None
        self._lay_out()
        self._describe()
        self.name.rename_requested.connect(self.rename_requested)
        self.name.closed.connect(self._back_to_the_row)
        self.use.clicked.connect(self.use_requested)
        set_role(self, "card")
        set_tone(self.summary, "warning" if model.bundle is None else "muted")
        set_role(self.in_use, "badge")
        set_room(self.use, "small")
        self.show_active(active=active)

    @property
    def details(self) -> ModelDetails | None:
        """The details below the line; None while closed."""
        return self._details

    def show_active(self, *, active: bool) -> None:
        """Mark the model as the one in use, or not."""
        self.active = active
        self.in_use.setVisible(active)
        self.use.setVisible(not active)
        if self._details is not None:
            self._details.compare.setVisible(not active and self.model.bundle is not None)
        set_tone(self, "accent" if active else "")
        set_role(self.use, "primary" if self.model.name == BUNDLED and not active else "")
        self._describe()

    @property
    def focus_order(self) -> list[QWidget]:
        """The widgets that take the focus, from top to bottom."""
        return [self, self.use, *(self._details.focus_order if self._details is not None else ())]

    def open(self) -> None:
        """Show the details."""
        if self._details is not None:
            return
        details = ModelDetails(self.model, active=self.active)
        details.compare.clicked.connect(self.compare_requested)
        details.rename.clicked.connect(self.rename)
        details.export.clicked.connect(self.export_requested)
        details.remove.clicked.connect(self.remove_requested)
        details.notes.changed.connect(self.notes_changed)
        self._details = details
        self._rows.addWidget(details)
        details.show()
        self._describe()
        self.opened.emit()

    def close_details(self) -> None:
        """Hide the details, and keep the notes that were typed."""
        if self._details is not None:
            self._details.notes.commit()
            self._details.hide()
            self._details.deleteLater()
            self._details = None
            self._describe()

    def rename(self) -> None:
        """Let the user type a new name."""
        if self.model.own:
            self.problem.hide()
            self.name.edit()

    def show_notes(self, notes: str) -> None:
        """Show new notes in the summary."""
        self.model = replace(self.model, notes=notes)
        self._describe()

    def refuse_name(self, reason: str) -> None:
        """Show why the typed name is refused, and let the user continue typing."""
        self.problem.setText(capitalized(reason))
        self.problem.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter opens and closes, F2 renames, Del removes, Ctrl+E exports."""
        handlers: dict[Action, Callable[[], object]] = {
            Action.PREVIOUS_MODEL: lambda: self.move_requested.emit(-1),
            Action.NEXT_MODEL: lambda: self.move_requested.emit(1),
            Action.UNFOLD_MODEL: self.toggle,
            Action.RENAME_MODEL: self.rename,
            Action.REMOVE_MODEL: self.remove_requested.emit,
            Action.EXPORT_MODEL: self.export_requested.emit,
        }
        handler = next((handlers[action] for action in handlers if action.matches(event)), None)
        if handler is None:
            super().keyPressEvent(event)
        else:
            handler()

    def toggle(self) -> None:
        """Open or close the details."""
        if self._details is None:
            self.open()
        else:
            self.close_details()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open or close the details by a click on the line."""
        if event.button() == Qt.MouseButton.LeftButton and event.position().y() <= self._line_height():
            self.toggle()
        super().mouseReleaseEvent(event)

    def _line_height(self) -> int:
        return self.height() if self._details is None else self._details.y()

    def _back_to_the_row(self) -> None:
        self.problem.hide()
        self.setFocus()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.name, stretch=1)
        top.addWidget(self.accuracy)
        top.addWidget(self.in_use)
        top.addWidget(self.use)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(12, 7, 10, 9)
        self._rows.setSpacing(3)
        self._rows.addLayout(top)
        self._rows.addWidget(self.problem)
        self._rows.addWidget(self.summary)

    def _describe(self) -> None:
        bundle = self.model.bundle
        if bundle is None:
            self.summary.show_text(self.tr("cannot be used: {0}").format(message_text(self.model.fault)))
            self.accuracy.hide()
        else:
            card = bundle.card
            measurement = main_measurement(card)
            notes = self.model.notes.partition("\n")[0]
            facts = (date_text(card), classes_text(card), images_text(card), notes)
            self.summary.show_text("   ".join(filter(None, facts)))
            self.accuracy.setText(accuracy_text(measurement))
            self.accuracy.setToolTip(
                plain(
                    self.tr("Not measured yet")
                    if measurement is None
                    else self.tr("Share of right verdicts on {number} images: {images}", "", measurement.n).format(
                        number=grouped(measurement.n), images=measurement.data
                    )
                )
            )
        name = self.name.label.text()
        self.setAccessibleName(self.tr("{0}, in use").format(name) if self.active else name)
        #: The details of a model are shown
        state = self.tr("opened") if self._details is not None else self.tr("closed, Enter opens it")
        self.setAccessibleDescription(f"{accessible_text(self.model)}; {state}")
