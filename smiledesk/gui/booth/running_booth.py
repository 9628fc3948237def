"""One booth from its opening to its end: shows the session's analyses, takes pictures, and obeys its buttons."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from smiledesk.core.records import Analysis
from smiledesk.gui.booth.booth_view import BoothView
from smiledesk.gui.booth.guest_pictures import GuestPictures
from smiledesk.gui.booth.picture_strip import STRIP_PICTURES
from smiledesk.gui.booth.picture_taking import PictureTaking
from smiledesk.gui.booth.prompt import Prompt, lost_prompt, manual_prompt, opening_prompt, shutter_prompt, waiting_share
from smiledesk.gui.booth.screen_awake import keep_screen_awake
from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.gui.common.message_text import error_text, message_text
from smiledesk.recording.shutter import ShutterRule, Waiting, counted_faces
from smiledesk.session.session import Session
from smiledesk.session.status import SessionStatus, SourceStatus

_LOOK_EVERY_MS: Final = 15

_STATUS_EVERY: Final = 0.25
"""Seconds after which the status is shown although no frame came."""

_RETRY_EVERY: Final = 10.0
"""Seconds after which a source that the session has given up is opened again."""


@dataclass(frozen=True, slots=True)
class BoothSetup:
    """The choices of the host."""

    folder: Path
    """Folder of the pictures; made if it is missing."""

    rule: ShutterRule
    """Rule of the smile shutter."""

    printer: str = ""
    """Its name; empty for the system's default one."""

    has_sound: bool = True
    """Beep when a picture is taken."""


class RunningBooth(QObject):
    """No fault ends it: each is shown until it is over, and the booth continues."""

    left = Signal()
    """The host leaves the booth."""

    def __init__(
        self, session: Session, setup: BoothSetup, reopen_source: Callable[[], object], parent: QObject | None = None
    ) -> None:
        """reopen_source: opens a source again that the session has given up."""
        super().__init__(parent)
        self._session = session
        self._setup = setup
        self._reopen_source = reopen_source
        self._reopened_at = time.monotonic()
        self._analysis: Analysis | None = None
        """The analysis that is shown."""
        self._status_shown_at = 0.0
        self._guest = GuestPictures()
        self._background = BackgroundTask(self)
        self.view = BoothView()
        self.taking = PictureTaking(session, setup.rule, setup.folder, self)
        self._let_screen_sleep = keep_screen_awake()
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS, timerType=Qt.TimerType.PreciseTimer)
        self._connect()
        self._timer.start()

    def refresh(self) -> None:
        """Show the newest analysis, unless it is out of date, and the status."""
        analysis = self._session.analyses.take()
        now = time.monotonic()
        if analysis is None and now - self._status_shown_at < _STATUS_EVERY:
            return
        self._status_shown_at = now
        status = self._session.status()
        if self.view.shows_chosen:
            # A smile at a picture asks for no other one, which would take its place under the guest's finger.
            self.taking.stop()
        else:
            self.taking.follow(None if status.model.bundle is None else status.model.bundle.card)
        if analysis is not None and analysis.generation == status.generation:
            self._analysis = analysis
            self.view.picture.show_frame(
                analysis.frame.pixels, analysis.readings, self.taking.smile_class, mirrored=status.source.mirrored
            )
        self._show_status(status)
        if status.source.state == "failed" and now - self._reopened_at > _RETRY_EVERY:
            self._reopened_at = now
            self._analysis = None
            self._reopen_source()

    def stop(self) -> None:
        """Close the booth; a picture that is being taken is finished first."""
        self._timer.stop()
        self.taking.stop()
        self._background.stop()
        self._let_screen_sleep()
        self._guest.reset()
        self.view.unlock()
        self.view.close()
        self.view.deleteLater()

    def _connect(self) -> None:
        view = self.view
        self._timer.timeout.connect(self.refresh)
        self.taking.capture_began.connect(self._show_capture)
        self.taking.picture_taken.connect(self._add_picture)
        self._background.failed.connect(view.picture.show_notice)
        view.picture_requested.connect(self.taking.request)
        view.delete_requested.connect(lambda path: self._change_pictures(lambda: self._guest.delete(path)))
        view.undo_requested.connect(lambda: self._change_pictures(self._guest.restore))
        view.next_guest_requested.connect(self._greet_next_guest)
        view.print_requested.connect(self._print)
        view.left.connect(self.left)

    def _show_status(self, status: SessionStatus) -> None:
        """Show what a guest should do, and every fault."""
        self.view.picture.show_out_of_date(status.source.interrupted)
        prompt, share = self._prompt(status.source)
        self.view.picture.show_prompt(prompt, share)
        failure = self.taking.failure or ("" if status.model.bundle is not None else status.model.message)
        self.view.picture.show_alert(
            self.tr("No picture is kept: {0}").format(message_text(failure)) if failure else ""
        )

    def _prompt(self, source: SourceStatus) -> tuple[Prompt, float]:
        """The prompt, and the share of a waiting time that is over."""
        state = self.taking.state
        if not self.view.is_live:
            return Prompt(""), 0.0
        if source.interrupted:
            return lost_prompt(message_text(source.message) or source.name), 0.0
        if self._analysis is None:
            return opening_prompt(), 0.0
        if isinstance(state, Waiting) and not self.taking.smile_class:
            return manual_prompt(), 0.0
        faces = len(counted_faces(self._analysis.readings))
        return shutter_prompt(state, faces, self.taking.smile_class), waiting_share(state)

    def _show_capture(self) -> None:
        self.view.picture.flash()
        if self._setup.has_sound:
            QApplication.beep()

    def _add_picture(self, path: Path) -> None:
        self._guest.add(path)
        self._show_pictures()
        if not self.view.shows_chosen:  # a picture may be finished after the guest has chosen another
            self.view.show_taken(path)

    def _greet_next_guest(self) -> None:
        self._guest.reset()
        self.view.show_live()
        self._show_pictures()

    def _change_pictures(self, change: Callable[[], object]) -> None:
        """Delete or restore a picture; a fault of the disk is shown."""
        try:
            change()
        except OSError as error:
            self.view.picture.show_notice(error_text(error))
        self._show_pictures()

    def _show_pictures(self) -> None:
        self.view.show_pictures(self._guest.paths, can_restore=self._guest.can_restore)

    def _print(self, path: Path | None) -> None:
        """Print a picture; None: the last ones, below each other."""
        # Qt's module for printers is loaded for the first one.
        from smiledesk.gui.booth.printing import find_printer, print_pictures

        pictures: Sequence[Path] = self._guest.paths[-STRIP_PICTURES:] if path is None else (path,)
        self.view.picture.show_notice(self.tr("Printing…"))
        self._background.run(
            lambda: print_pictures(find_printer(self._setup.printer), pictures),
            lambda _: self.view.picture.show_notice(self.tr("Printed")),
        )
