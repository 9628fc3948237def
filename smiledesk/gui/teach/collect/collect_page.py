"""Collecting samples from the live picture: while a class is held, the followed face is kept."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QStackedLayout, QVBoxLayout, QWidget

from smiledesk.core.records import Analysis, Frame
from smiledesk.dataset.picture_quality import QualityJudge
from smiledesk.dataset.sample_changes import SampleChange
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.banner import Banner
from smiledesk.gui.common.buttons import MenuButton, pop_up
from smiledesk.gui.common.flow_layout import FlowLayout
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel, capitalized
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.state_view import StateView
from smiledesk.gui.common.style import set_tone
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.collect.capture_panel import CapturePanel
from smiledesk.gui.teach.collect.class_editor import ClassEditor
from smiledesk.gui.teach.collect.collect_text import change_text, finished_text, take_text
from smiledesk.gui.teach.collect.correction import Corrector
from smiledesk.gui.teach.collect.folder_bars import FolderBar, TrainBar
from smiledesk.gui.teach.collect.gallery import Gallery, GalleryBar
from smiledesk.gui.teach.collect.record_buttons import RecordButtons
from smiledesk.gui.teach.collect.sample_thumbnails import SampleThumbnails
from smiledesk.gui.teach.collect.sample_writer import FolderState, SampleWriter
from smiledesk.gui.teach.collect.shown_frame import Absence, Candidate, ShownFrame
from smiledesk.gui.teach.collect.takes import Take, TakeRecorder, new_burst, sample_of
from smiledesk.network.card import Card
from smiledesk.session.status import SourceStatus

_PREVIEW_EVERY = 0.066
"""Seconds between two updates of the preview."""


class CollectPage(QWidget):
    """Shows the face that would be kept, records while a class is held, and shows the samples."""

    train_requested = Signal(object)
    """The folders to train on, a tuple of `Path`."""

    corrected = Signal(object, str, str)
    """A corrected frame's face is handed to the folder: the `Frame`, the right class, and the sample's burst."""

    state_changed = Signal(object)
    """The `FolderState`."""

    message_shown = Signal(str)
    """A message that the page shows, to be shown elsewhere while the page is hidden."""

    def __init__(self, theme: Theme, folder: Path, parent: QWidget | None = None) -> None:
        """folder: the folder for samples, which is made when the first one is kept."""
        super().__init__(parent)
        self._folder = folder
        self._shown: ShownFrame | None = None
        self._preview_at = 0.0
        self._from_elsewhere: set[Frame] = set()
        """Frames to be corrected that are not of the live view; who shows them also shows what becomes of them."""
        self._judge = QualityJudge()
        self._recorder = TakeRecorder(self._judge)
        self._writer = SampleWriter(folder, self)
        self._thumbnails = SampleThumbnails(self)
        self.state = FolderState(folder)
        """The content of the folder, as far as known."""
        self.classes = ClassEditor(self._writer, self)
        self.corrector = Corrector(self.classes.offered, self._judge, self)
        self.folder_bar = FolderBar()
        self.panel = CapturePanel(theme)
        self.record_buttons = RecordButtons(theme)
        self.gallery_bar = GalleryBar()
        self.gallery = Gallery(theme, self._thumbnails)
        self.empty = StateView()
        self.failure = Banner()
        self.train_bar = TrainBar()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Collect samples"))
        self._lay_out()
        self._connect()
        self._show_state(self.state)

    @property
    def folder(self) -> Path:
        """The folder for samples."""
        return self._folder

    def open_folder(self, folder: Path) -> None:
        """Keep samples in another folder from now on, such as `folder_bar` requests, and show its content."""
        self.record_buttons.release()
        self._folder = folder
        self._judge.forget()
        self.classes.offered.forget_folder()
        self.corrector.show_state(None)
        self._show_state(FolderState(folder))
        self._writer.open(folder)

    def show_analysis(self, analysis: Analysis, card: Card, source: SourceStatus) -> None:
        """Take in the shown frame: keep its face while a class is held, and update the preview."""
        before, self._shown = self._shown, ShownFrame(analysis, card, source)
        if before is None or before.card.classes != card.classes:
            self.classes.offered.use_model(card.classes)
            self._show_classes()
        self.corrector.show_frame(self._shown)
        self._read_folder_if_awaited()
        due = self.isVisible() and time.monotonic() - self._preview_at >= _PREVIEW_EVERY
        if due or self._recorder.take is not None:
            candidate = self._shown.candidate(self._judge)
            self._record(candidate)
            if due:
                self._show_preview(candidate)

    def correct(self) -> None:
        """Keep the followed face, whose verdict is wrong, as a sample of the right class.

        With more than two classes the user is asked for the right one. Before the first frame, the next one is meant.
        """
        self.corrector.correct()
        self._read_folder_if_awaited()

    def correct_on(self, shown: ShownFrame) -> None:
        """Keep the followed face of a frame that the live view does not show, as `correct`; `corrected` reports it."""
        if self._shown is None:
            self.classes.offered.use_model(shown.card.classes)
        self._from_elsewhere.add(shown.analysis.frame)
        self.corrector.correct_on(shown)
        self._read_folder_if_awaited()

    def refresh(self) -> None:
        """Show what others have changed in the folder; the result of the last take may be out of date."""
        self.train_bar.message.show_text("")
        self._writer.refresh()

    def undo(self) -> None:
        """Undo the last change."""
        self._writer.undo()

    def stop(self) -> None:
        """Write the samples that wait, and end the threads."""
        self.record_buttons.release()
        if self.corrector.awaits_folder:
            self.corrector.show_state(self.state)
        self._writer.stop()
        self._thumbnails.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit holds its class, Ctrl+Z undoes."""
        if Action.UNDO.matches(event):
            self.undo()
        elif not _digit(event):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.record_buttons.hold(_digit(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Release the class of a digit; a held key repeats both press and release."""
        if not _digit(event):
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self.record_buttons.release()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the folder's content."""
        super().showEvent(event)
        self._writer.report()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop recording: a hidden page would not show it."""
        self.record_buttons.release()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        title = PlainLabel(self.tr("Hold to record"), font=proportional(10, bold=True))
        self._hint = PlainLabel(self.tr("or hold the digit"), font=proportional(9))
        self.classes_button = MenuButton(self.tr("Classes"))
        heading = FlowLayout(spacing=8)
        heading.addWidget(title)
        heading.addWidget(self._hint)
        heading.addStretch()
        heading.addWidget(self.classes_button)
        samples = QWidget()
        self._pages = QStackedLayout(samples)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.gallery)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.folder_bar)
        rows.addWidget(self.panel)
        rows.addLayout(heading)
        rows.addWidget(self.record_buttons)
        rows.addWidget(self.gallery_bar)
        rows.addWidget(samples, stretch=1)
        rows.addWidget(self.train_bar)
        self.failure.float_over(samples)

    def _connect(self) -> None:
        self.panel.excluded_changed.connect(self._recorder.exclude)
        self.classes_button.menu().aboutToShow.connect(lambda: self.classes.fill(self.classes_button.menu()))
        self.classes.changed.connect(self._show_classes)
        self.classes.naming_requested.connect(self.record_buttons.edit_name)
        self.classes.refused.connect(self._show_message)
        self.record_buttons.renamed.connect(self.classes.rename)
        self.record_buttons.held.connect(self._begin_take)
        self.record_buttons.released.connect(self._end_take)
        self.record_buttons.menu_requested.connect(lambda name, place: pop_up(self.classes.menu_of(name), place))
        self.gallery.selection_changed.connect(self._show_selection)
        self.gallery.delete_requested.connect(self._delete)
        self.gallery.menu_requested.connect(self._ask_about_selection)
        self.gallery_bar.delete_requested.connect(self._delete)
        self.gallery_bar.move_requested.connect(self._move)
        self.gallery_bar.undo_requested.connect(self.undo)
        self.train_bar.train_requested.connect(lambda: self.train_requested.emit((self._folder,)))
        self.corrector.corrected.connect(self._keep_corrected)
        self.corrector.refused.connect(self._show_message)
        self._thumbnails.failed.connect(self._show_failure)
        self._writer.changed.connect(self._take_state)
        self._writer.failed.connect(self._show_failure)
        self._writer.settled.connect(self._show_result)
        self._writer.undone.connect(self._show_undone)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]  # a widget has an application
        set_tone(self._hint, "muted")

    def _record(self, candidate: Candidate | Absence) -> None:
        """Keep the face of a frame while a class is held, if the recorder chooses it."""
        take = self._recorder.take
        if take is None:
            return
        if not isinstance(candidate, str) and (sample := self._recorder.consider(candidate)) is not None:
            if self._writer.write(sample):
                self._recorder.hand_over(candidate)
                self.panel.preview.flash()
            else:
                self._show_slow_disk()
        self._show_take(take)

    def _show_take(self, take: Take) -> None:
        """Show how many samples of a take are on the disk by now."""
        self.record_buttons.show_recording(self.tr("recording: {0}").format(take_text(self._counted(take))))

    def _counted(self, take: Take) -> Take:
        take.kept = self.state.bursts.get(take.burst, 0)
        return take

    def _show_preview(self, candidate: Candidate | Absence) -> None:
        self._preview_at = time.monotonic()
        if isinstance(candidate, str):
            self.panel.show_absence(candidate)
        else:
            self.panel.show_candidate(candidate)

    def _begin_take(self, name: str) -> None:
        """Keep the frame that is shown now: it may be a still picture, or the press may be short."""
        self._recorder.begin(name)
        self.train_bar.message.show_text("")
        #: State of a button that is held
        self.record_buttons.show_recording(self.tr("recording"))
        if self._shown is not None:
            self._record(self._shown.candidate(self._judge))

    def _end_take(self) -> None:
        take = self._recorder.end()
        if take is not None and take.handed_over:
            # The result of a take is out of date once the next one has begun.
            self._writer.settle(lambda: finished_text(self._counted(take)) if self._recorder.take is None else "")
        elif take is not None:
            self._show_message(finished_text(take))

    def _keep_corrected(self, candidate: Candidate, verdict: str, label: str) -> None:
        sample = sample_of(candidate, label, new_burst())
        if not self._writer.write(sample):
            self._show_slow_disk()
            return
        self._judge.keep(candidate.quality)
        self.corrected.emit(candidate.frame, label, sample.burst)
        if candidate.frame in self._from_elsewhere:
            self._from_elsewhere.remove(candidate.frame)
            return
        text = self.tr("Kept as {0}, not {1}. Ctrl+Z in Collect undoes it.")
        text = text.format(class_text(label), class_text(verdict))
        self._writer.settle(lambda: text if sample.burst in self.state.bursts else "")

    def _read_folder_if_awaited(self) -> None:
        if self.corrector.awaits_folder:
            self._writer.report()

    def _show_slow_disk(self) -> None:
        self._show_message(self.tr("The disk is too slow for so many samples: continue in a moment"))

    def _show_result(self, result: Callable[[], str]) -> None:
        """Show the result of a task that has settled, unless it is empty."""
        if text := result():
            self._show_message(text)

    def _show_failure(self, problem: str) -> None:
        """Keep a failure on the page until the user closes it; while the page is hidden, it is shown elsewhere, too."""
        text = capitalized(problem)
        self._judge.forget()
        self.failure.show_message(text)
        self.message_shown.emit(text)

    def _take_state(self, state: FolderState) -> None:
        """Show the new state of the folder; that of a previous folder comes too late."""
        if state.folder == self._folder:
            self._show_state(state)
            self.state_changed.emit(state)
            self.corrector.show_state(state)
            if self._recorder.take is not None:
                self._show_take(self._recorder.take)

    def _show_state(self, state: FolderState) -> None:
        self.state = state
        self.classes.show_state(state)
        self.folder_bar.show_state(state)
        self.gallery_bar.show_change(state.last_change)
        self.train_bar.show_state(state)
        self.gallery.show_samples(state.by_class, self.classes.offered.names)
        if state.problem:
            choose = [(self.tr("Choose another folder…"), self.folder_bar.ask)]
            self.empty.show_state(self.tr("This folder cannot be used"), state.problem, choose)
        else:
            self.empty.show_state(
                self.tr("No samples yet"),
                self.tr(
                    "Hold the button of a class, or its digit, while your face shows it. Turn your head, change the "
                    "light, come closer: the network learns to ignore whatever varies."
                ),
                [],
            )
        self._pages.setCurrentWidget(self.gallery if state.samples else self.empty)

    def _show_classes(self) -> None:
        self.record_buttons.show_classes(self.classes.offered.names)
        images = {name: len(samples) for name, samples in self.state.by_class.items()}
        self.record_buttons.show_numbers(images, self.state.takes)
        self._show_selection()

    def _show_selection(self) -> None:
        names = self.classes.offered.names
        self.gallery_bar.show_selection(len(self.gallery.selected()), self.gallery.selected_class(), names)

    def _show_undone(self, change: SampleChange | None) -> None:
        if change is None:
            self._show_message(self.tr("Nothing to undo"))
            return
        self._judge.forget()
        self.classes.show_undone(change)
        self._show_message(self.tr("Undone: {0}").format(change_text(change)))

    def _delete(self) -> None:
        paths = self.gallery.selected()
        if paths:
            self._judge.forget()
            self._writer.delete(paths)
            self._writer.settle(
                lambda: (
                    self.tr("Deleted %n images. Ctrl+Z brings them back until the window is closed.", "", gone)
                    if (gone := self.state.gone(paths))
                    else ""
                )
            )

    def _move(self, label: str) -> None:
        paths = self.gallery.selected()
        self._writer.move(paths, label)
        self._writer.settle(
            lambda: (
                self.tr("Moved %n images to {0}. Ctrl+Z undoes it.", "", gone).format(class_text(label))
                if (gone := self.state.gone(paths))
                else ""
            )
        )

    def _ask_about_selection(self, place: QPoint) -> None:
        if not self.gallery.selected():
            return
        menu = QMenu(self)
        move = menu.addMenu(self.tr("Move to"))
        move.addActions(self.gallery_bar.move_menu.actions())
        menu.addAction(self.tr("Delete"), self._delete)
        pop_up(menu, place)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Release the class: the page would not notice a key that is released elsewhere."""
        if self.record_buttons.holding and (now is None or not (now is self or self.isAncestorOf(now))):
            self.record_buttons.release()

    def _show_message(self, text: str) -> None:
        self.train_bar.message.show_text(capitalized(text))
        self.message_shown.emit(text)


def _digit(event: QKeyEvent) -> int:
    """The digit of a key, 1 to 9; 0 for every other key."""
    position = Action.RECORD_CLASS.position(event)
    return 0 if position is None else position + 1
