"""What the user writes down about a model, in place."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.style import set_role

_MOST_LINES = 8
_AROUND = 14


class NotesField(QPlainTextEdit):
    """As high as its words; what was typed counts when the field is left, or with Ctrl+Enter; Esc takes it back."""

    changed = Signal(str)
    """Other notes than before."""

    def __init__(self, notes: str, parent: QWidget | None = None) -> None:
        super().__init__(notes, parent)
        self._kept = notes
        self.setFont(proportional(9))
        self.setPlaceholderText(self.tr("Notes about this model"))
        self.setAccessibleName(self.tr("Notes"))
        self.setToolTip(self.tr("Kept with the model, also when it is exported"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._fit)
        set_role(self, "field")
        self._fit()

    @property
    def notes(self) -> str:
        """What stands in it now."""
        return self.toPlainText().strip()

    def commit(self) -> None:
        """Tell what was typed, if it is something else than before."""
        if self.notes != self._kept:
            self._kept = self.notes
            self.changed.emit(self._kept)

    def sizeHint(self) -> QSize:
        """As high as the words, up to a limit."""
        return QSize(200, self._height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter keeps, Esc takes back."""
        if event.key() == Qt.Key.Key_Escape and self.notes != self._kept:
            self.setPlainText(self._kept)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & _CONTROL:
            self.commit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed."""
        self.commit()
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower field has more lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())

    def _height(self) -> int:
        lines = min(max(int(self.document().size().height()), 1), _MOST_LINES)
        return lines * self.fontMetrics().lineSpacing() + _AROUND


_CONTROL = Qt.KeyboardModifier.ControlModifier
