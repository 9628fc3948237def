"""A model's name, and the field it turns into while it is changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedLayout, QWidget

from smiledesk.gui.common.elided_label import ElidedLabel
from smiledesk.gui.common.fonts import proportional


class NameEditor(QWidget):
    """Enter takes the new name, Esc and leaving the field the old one."""

    wanted = Signal(str)
    """The name that the user wants."""

    left = Signal()
    """The name is shown again."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.label = ElidedLabel(name)
        self.label.setFont(proportional(10.5, bold=True))
        self.field = _Field(name)
        self.field.setAccessibleName(self.tr("New name of {0}").format(name))
        self.field.returnPressed.connect(self._take)
        self.field.given_up.connect(self.close_field)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.label)
        self._pages.addWidget(self.field)

    @property
    def editing(self) -> bool:
        """Whether the name is being changed."""
        return self._pages.currentWidget() is self.field

    def edit(self) -> None:
        """Let the user type another name."""
        self.field.setText(self._name)
        self._pages.setCurrentWidget(self.field)
        self.field.selectAll()
        self.field.setFocus()

    def close_field(self) -> None:
        """Show the name as it is."""
        if self.editing:
            self._pages.setCurrentWidget(self.label)
            self.left.emit()

    def _take(self) -> None:
        name = self.field.text().strip()
        if name == self._name:
            self.close_field()
        else:
            self.wanted.emit(name)


class _Field(QLineEdit):
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
