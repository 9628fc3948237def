"""Announcements for those who listen to a screen reader."""

from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_EVERY_MS: Final = 3000
"""Milliseconds between two announcements at least: a reader needs time to speak."""


class Announcer(QObject):
    """Announces the changes of a text politely: the newest one, after what is being spoken, and not too often."""

    def __init__(self, widget: QWidget) -> None:
        """widget: what the text is about."""
        super().__init__(widget)
        self._widget = widget
        self._text = self._announced = ""
        self._pause = QTimer(self, singleShot=True, interval=_EVERY_MS)
        self._pause.timeout.connect(self._announce_newest)

    def show_text(self, text: str) -> None:
        """Announce a text unless it is the one that was announced last, now or after a pause."""
        self._text = text
        if not self._pause.isActive():
            self._announce_newest()

    def _announce_newest(self) -> None:
        if self._text == self._announced or not QAccessible.isActive():
            return
        self._announced = self._text
        event = QAccessibleAnnouncementEvent(self._widget, self._text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)
        self._pause.start()
