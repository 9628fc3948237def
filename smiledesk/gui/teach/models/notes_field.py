"""A field for notes about a model."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.style import set_role

_MOST_LINES = 8
_PADDING = 14


class NotesField(QPlainTextEdit):
    """A field as high as its text. Leaving the field or Ctrl+Enter keeps the typed text, Escape reverts it."""

    changed = Signal(str)
    """The new notes."""

    def __init__(self, notes: str, parent: QWidget | None = None) -> None:
        super().__init__(notes, parent)
        self._kept = notes
        self.setFont(proportional(9))
        self.setPlaceholderText(self.tr("Notes about this model"))
        self.setAccessibleName(self.tr("Notes"))
        self.setToolTip(self.tr("Kept with the model, even when it is exported"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._fit)
        set_role(self, "field")
        self._fit()

    @property
    def notes(self) -> str:
        """The typed text."""
        return self.toPlainText().strip()

    def commit(self) -> None:
        """Emit `changed` if the text has changed."""
        if self.notes != self._kept:
            self._kept = self.notes
            self.changed.emit(self._kept)

    def sizeHint(self) -> QSize:
        """The height of the text, up to a limit."""
        return QSize(200, self._height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter keeps the text, Escape reverts it."""
        if Action.RESTORE_NOTES.matches(event) and self.notes != self._kept:
            self.setPlainText(self._kept)
        elif Action.SAVE_NOTES.matches(event):
            self.commit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the typed text."""
        self.commit()
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height: a narrower field has more lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())

    def _height(self) -> int:
        lines = min(max(int(self.document().size().height()), 1), _MOST_LINES)
        return lines * self.fontMetrics().lineSpacing() + _PADDING
