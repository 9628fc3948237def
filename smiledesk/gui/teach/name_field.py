"""A field for a new name in the place of the old one."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from smiledesk.gui.common.actions import Action


class NameField(QLineEdit):
    """Return takes the typed name, Escape cancels."""

    cancelled = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Cancel with Escape."""
        if Action.KEEP_NAME.matches(event):
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
