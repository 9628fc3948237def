"""Where the picture comes from: cameras by name, files, folders, addresses, the demo."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu, QWidget

from smiledesk.sources.cameras import CameraInfo, camera_titles
from smiledesk.sources.suffixes import FILM_SUFFIXES, PICTURE_SUFFIXES


class SourceMenu(QObject):
    """Fills a menu with the sources of this moment, and asks for the rest."""

    chosen = Signal(str)
    """A source as on the command line."""

    camera_settings_requested = Signal()
    """The user wants to set the camera in use."""

    quit_requested = Signal()
    """The user wants to leave the program."""

    def __init__(
        self, window: QWidget, cameras: Callable[[], tuple[CameraInfo, ...]], current: Callable[[], str | None]
    ) -> None:
        """Cameras: lists those that are plugged in. current: the key of the camera in use. Asked whenever it opens."""
        super().__init__(window)
        self._window = window
        self._cameras = cameras
        self._current = current
        self.menu = QMenu(self.tr("&Source"), window)
        self.menu.aboutToShow.connect(self._fill)
        # Filled once now, so that the shortcuts work before the menu was ever opened.
        self._fill()

    def ask_for_file(self) -> None:
        """Let the user choose a video or a picture."""
        media = " ".join(f"*{suffix}" for suffix in sorted(PICTURE_SUFFIXES | FILM_SUFFIXES))
        filters = (self.tr("Videos and pictures ({0})").format(media), self.tr("All files (*)"))
        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a video or a picture"), filter=";;".join(filters)
        )
        self._choose(path)

    def ask_for_folder(self) -> None:
        """Let the user choose a folder of pictures."""
        self._choose(QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder of pictures")))

    def ask_for_address(self) -> None:
        """Let the user type the address of a network camera."""
        self.complete_address("")

    def complete_address(self, known: str) -> None:
        """Let the user complete a partial address."""
        address, agreed = QInputDialog.getText(
            self._window, self.tr("Open a network camera"), self.tr("Address (http://… or rtsp://…):"), text=known
        )
        if agreed:
            self._choose(address.strip())

    def _fill(self) -> None:
        self.menu.clear()
        current = self._current()
        titles = camera_titles(self._cameras())
        for key, title in titles.items():
            # An ampersand would mark a letter to type.
            action = self.menu.addAction(title.replace("&", "&&"), partial(self._choose, key))
            action.setCheckable(True)
            action.setChecked(key == current)
        if not titles:
            self.menu.addAction(self.tr("No camera found")).setEnabled(False)
        settings = self.menu.addAction(self.tr("&Camera settings…"), self.camera_settings_requested.emit)
        settings.setEnabled(current in titles)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("&Open file…"), QKeySequence("Ctrl+O"), self.ask_for_file)
        self.menu.addAction(self.tr("Open &folder…"), QKeySequence("Ctrl+Shift+O"), self.ask_for_folder)
        self.menu.addAction(self.tr("Open &address…"), QKeySequence("Ctrl+L"), self.ask_for_address)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("&Demo"), QKeySequence("Ctrl+D"), lambda: self._choose("demo"))
        self.menu.addSeparator()
        leave = self.menu.addAction(self.tr("&Quit"), self.quit_requested.emit)
        leave.setShortcuts([QKeySequence("Ctrl+Q"), QKeySequence("Ctrl+W")])
        leave.setMenuRole(QAction.MenuRole.QuitRole)

    def _choose(self, text: str) -> None:
        if text:
            self.chosen.emit(text)
