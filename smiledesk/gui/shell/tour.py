"""The tour of the first start: three cards over the live picture."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.settings import SavedSettings

if TYPE_CHECKING:
    from smiledesk.gui.live.tour_cards import TourCards


class Tour(QObject):
    """Shows the cards when the first picture of the first start comes, and whenever the user asks for them."""

    course_requested = Signal()
    """The user goes on with the course."""

    def __init__(self, window: MainWindow, settings: SavedSettings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self.cards: TourCards | None = None

    def offer(self) -> None:
        """Show the tour at the next first picture of a source, unless it was shown before."""
        if not self._settings.current.tour_seen:
            self._window.source_shown.connect(self._show_once)

    def open(self) -> None:
        """Show the first card."""
        if self.cards is None:
            from smiledesk.gui.live.tour_cards import TourCards

            self.cards = TourCards()
            self.cards.float_over(self._window.picture.picture_area)
            self.cards.ended.connect(self._end)
            self.cards.course_requested.connect(self._start_course)
        self._settings.change(tour_seen=True)
        self._window.banner.hold()
        self.cards.begin()

    def _show_once(self) -> None:
        self._window.source_shown.disconnect(self._show_once)
        if not self._settings.current.tour_seen:
            self.open()

    def _end(self) -> None:
        if self.cards is not None:
            self.cards.hide()
        self._window.banner.release()
        self._window.setFocus()

    def _start_course(self) -> None:
        self._end()
        self.course_requested.emit()
