"""The booth: the picture, the strip of the last ones and a few large buttons, over the whole screen."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from smiledesk.gui.booth.big_type import SHADE, unit_of
from smiledesk.gui.booth.booth_button import BoothButton
from smiledesk.gui.booth.booth_picture import BoothPicture
from smiledesk.gui.booth.held_key import HeldKey
from smiledesk.gui.booth.picture_strip import PictureStrip
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.focus import release_focus

_TAKEN_MS = 3000
"""Milliseconds for which a picture is shown when it was taken."""

_LOOKED_AT_MS = 20_000
"""Milliseconds for which a picture is shown that a guest chose, who may have gone."""

_POINTER_MS = 2000
"""Milliseconds without a motion after which the pointer hides."""

_AROUND, _BETWEEN = 2.5, 1.2
"""Room around strip and buttons, and between two of them, in units."""


class BoothView(QWidget):
    """A window that only a key held down, or `unlock`, lets close; every other key does no harm."""

    picture_requested = Signal()
    undo_requested = Signal()
    next_guest_requested = Signal()

    delete_requested = Signal(object)
    """The `Path` of a picture."""

    print_requested = Signal(object)
    """The `Path` of a picture; None for a strip of the last ones."""

    left = Signal()
    """The host leaves the booth."""

    def __init__(self) -> None:
        super().__init__()
        self._is_locked = True
        self._shown: Path | None = None
        """The picture that is shown instead of the live one."""
        self._is_chosen = False
        self.picture = BoothPicture()
        self.strip = PictureStrip()
        #: Button: takes a picture
        self.take = BoothButton(self.tr("Picture"), primary=True)
        #: Button: prints the last pictures
        self.print_strip = BoothButton(self.tr("Print"))
        self.undo = BoothButton(self.tr("Undo"))
        self.next_guest = BoothButton(self.tr("Next guest"))
        self.delete = BoothButton(self.tr("Delete"))
        self.print_one = BoothButton(self.tr("Print this"))
        self.back = BoothButton(self.tr("Back"), primary=True)
        self._live_buttons = (self.undo, self.print_strip, self.next_guest, self.take)
        self._picture_buttons = (self.delete, self.print_one, self.back)
        self._bars = QStackedWidget()
        self._escape = HeldKey(self)
        self._back_timer = QTimer(self, singleShot=True)
        self._pointer_timer = QTimer(self, singleShot=True, interval=_POINTER_MS)
        self.setWindowTitle(self.tr("SmileDesk booth"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self._connect()
        self.show_pictures((), can_restore=False)

    @property
    def is_live(self) -> bool:
        """True while the live picture is shown."""
        return self._shown is None

    @property
    def shows_chosen(self) -> bool:
        """True while a picture is shown that a guest has chosen from the strip."""
        return self._shown is not None and self._is_chosen

    def show_pictures(self, paths: Sequence[Path], *, can_restore: bool) -> None:
        """Show a guest's pictures. can_restore: a deleted one can be restored."""
        self.strip.show_pictures(paths)
        self.print_strip.setEnabled(bool(paths))
        self.undo.setEnabled(can_restore)
        self.next_guest.setEnabled(bool(paths) or can_restore)
        if self._shown is not None and self._shown not in paths:
            self.show_live()

    def show_taken(self, path: Path) -> None:
        """Show for some seconds a picture that was just taken."""
        self._is_chosen = False
        self._show(path, _TAKEN_MS)

    def show_live(self) -> None:
        """Show the live picture."""
        self._back_timer.stop()
        self._shown = None
        self.strip.mark(None)
        self.picture.show_still(None)
        self._show_bar(0)

    def unlock(self) -> None:
        """Let the window close, as at the end of the program."""
        self._is_locked = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a picture, or begin to leave; no other key does anything."""
        event.accept()
        if Action.LEAVE_BOOTH.matches(event):
            self._escape.press(is_repeat=event.isAutoRepeat())
        elif Action.TAKE_BOOTH_PICTURE.matches(event) and not event.isAutoRepeat():
            self._take_or_go_back()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Stay, if the key was not held for long enough."""
        event.accept()
        if Action.LEAVE_BOOTH.matches(event):
            self._escape.release()

    def changeEvent(self, event: QEvent) -> None:
        """Stay, if the window loses the keyboard: the release of a key would not be seen."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._escape.cancel()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the focus, which Qt would give to the first button."""
        super().showEvent(event)
        self.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open while locked."""
        event.setAccepted(not self._is_locked)
        if self._is_locked:
            self._show_how_to_leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit type and buttons to the screen."""
        super().resizeEvent(event)
        unit = unit_of(self.size())
        self.strip.set_unit(unit)
        for button in (*self._live_buttons, *self._picture_buttons):
            button.set_unit(unit)
        around = round(_AROUND * unit)
        self._bar.setContentsMargins(around, around, around, around)
        for row in (self._bar, *self._rows):
            row.setSpacing(round(_BETWEEN * unit))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the pointer when it moves."""
        if event.type() == QEvent.Type.MouseMove:
            self._show_pointer()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of strip and buttons; the picture paints its own."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(SHADE))
        painter.end()

    def _lay_out(self) -> None:
        self._rows: list[QHBoxLayout] = []
        for buttons in (self._live_buttons, self._picture_buttons):
            row = QHBoxLayout()
            row.setContentsMargins(0, 0, 0, 0)
            self._rows.append(row)
            row.addStretch()
            for button in buttons:
                row.addWidget(button)
            page = QWidget()
            page.setLayout(row)
            self._bars.addWidget(page)
        self._bar = QHBoxLayout()
        self._bar.addWidget(self.strip)
        self._bar.addWidget(self._bars, stretch=1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        # Strip and buttons follow the size of the window, not the other way round.
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        whole.addWidget(self.picture, stretch=1)
        whole.addLayout(self._bar)
        for widget in (self, *self.findChildren(QWidget)):
            widget.setMouseTracking(True)
            widget.installEventFilter(self)

    def _connect(self) -> None:
        self.picture.touched.connect(self._take_or_go_back)
        self.strip.chosen.connect(self._show_chosen)
        self.take.clicked.connect(self.picture_requested)
        self.undo.clicked.connect(self.undo_requested)
        self.next_guest.clicked.connect(self.next_guest_requested)
        self.print_strip.clicked.connect(lambda: self.print_requested.emit(None))
        self.print_one.clicked.connect(lambda: self.print_requested.emit(self._shown))
        self.delete.clicked.connect(lambda: self.delete_requested.emit(self._shown))
        self.back.clicked.connect(self.show_live)
        self._back_timer.timeout.connect(self.show_live)
        self._pointer_timer.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))
        self._pointer_timer.start()
        self._escape.progressed.connect(self.picture.show_leaving)
        self._escape.released.connect(self._show_how_to_leave)
        self._escape.held.connect(self._leave)

    def _take_or_go_back(self) -> None:
        """Take a picture, unless one is shown."""
        if self.is_live:
            self.picture_requested.emit()
        else:
            self.show_live()

    def _show_chosen(self, path: Path) -> None:
        self._is_chosen = True
        self._show(path, _LOOKED_AT_MS)

    def _show(self, path: Path, milliseconds: int) -> None:
        """Show a picture for a time."""
        image = QImage(str(path))
        if image.isNull():
            self.picture.show_notice(self.tr("This picture cannot be shown: {0}").format(path.name))
            return
        self._shown = path
        self.strip.mark(path)
        self.picture.show_still(image)
        self._show_bar(1)
        self._back_timer.start(milliseconds)

    def _show_bar(self, page: int) -> None:
        """Show the buttons of the live picture or of one that was taken; the focus would go to any of them."""
        if self._bars.currentIndex() != page:
            release_focus(self._bars)
            self._bars.setCurrentIndex(page)

    def _show_pointer(self) -> None:
        self.unsetCursor()
        self._pointer_timer.start()

    def _show_how_to_leave(self) -> None:
        self.picture.show_leaving(0.0)
        self.picture.show_notice(self.tr("To leave the booth, hold the Esc key"))

    def _leave(self) -> None:
        self.unlock()
        self.left.emit()
