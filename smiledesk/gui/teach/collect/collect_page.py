"""Collect samples from the live picture: hold a class, and what the camera sees is kept."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from smiledesk.core.records import Analysis
from smiledesk.dataset.picture_quality import QualityJudge
from smiledesk.dataset.sample_changes import Change
from smiledesk.gui.common.banner import Banner
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.menu_button import MenuButton
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.state_view import StateView
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.collect.candidate import Absence, Candidate, Moment
from smiledesk.gui.teach.collect.capture_panel import CapturePanel
from smiledesk.gui.teach.collect.class_cards import ClassCards
from smiledesk.gui.teach.collect.class_editor import ClassEditor
from smiledesk.gui.teach.collect.collect_text import change_text, finished_text, images_text, take_text
from smiledesk.gui.teach.collect.correction import Corrector
from smiledesk.gui.teach.collect.folder_bar import FolderBar
from smiledesk.gui.teach.collect.frame_selection import Recorder, Take, new_burst, sample_of
from smiledesk.gui.teach.collect.gallery import Gallery
from smiledesk.gui.teach.collect.gallery_bar import GalleryBar
from smiledesk.gui.teach.collect.sample_thumbnails import Thumbnails
from smiledesk.gui.teach.collect.sample_writer import FolderState, SampleWriter
from smiledesk.gui.teach.collect.train_bar import TrainBar
from smiledesk.network.card import Card

_LOOK_EVERY = 0.066
"""Seconds between two pictures of what would be kept: more of them would only cost."""


class CollectPage(QWidget):
    """Shows what would be kept, records while a class is held, and shows what was.

    folder: where samples go; it is made when the first is kept.
    """

    train_requested = Signal(object)
    """Learn from these folders, a tuple of `Path`."""

    said = Signal(str)
    """What the page has just told its user, for whoever does not see the page."""

    def __init__(self, theme: Theme, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._folder = folder
        self._now: Moment | None = None
        self._looked_at = 0.0
        self._judge = QualityJudge()
        self._recorder = Recorder(self._judge)
        self._writer = SampleWriter(folder, self)
        self._thumbnails = Thumbnails(self)
        self.state = FolderState(folder)
        """What the folder holds, as far as is known yet."""
        self.classes = ClassEditor(self._writer, self)
        self.corrector = Corrector(self.classes.choice, self._judge, self)
        self.folder_bar = FolderBar()
        self.panel = CapturePanel(theme)
        self.cards = ClassCards(theme)
        self.bar = GalleryBar(theme)
        self.gallery = Gallery(theme, self._thumbnails)
        self.empty = StateView()
        self.failure = Banner(theme)
        self.train_bar = TrainBar(theme)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Collect samples"))
        self._lay_out()
        self._connect()
        self._show_state(self.state)

    @property
    def folder(self) -> Path:
        """Where samples go."""
        return self._folder

    def open_folder(self, folder: Path) -> None:
        """Keep samples in another folder from now on, and show what it holds."""
        self.cards.release()
        self._folder = folder
        self._judge.forget()
        self.classes.choice.forget_folder()
        self.corrector.know(None)
        self._show_state(FolderState(folder))
        self._writer.open(folder)

    def show_analysis(self, analysis: Analysis, card: Card, source_name: str) -> None:
        """A frame is shown: keep its face if a class is held, and show what would be kept."""
        before, self._now = self._now, Moment(analysis, card, source_name)
        if before is None or before.card.classes != card.classes:
            self.classes.choice.use_model(card.classes)
            self._show_classes()
        self.corrector.see(self._now)
        if self.corrector.waits:
            self._writer.look()
        due = self.isVisible() and time.monotonic() - self._looked_at >= _LOOK_EVERY
        if due or self._recorder.take is not None:
            candidate = self._now.candidate(self._judge)
            self._record(candidate)
            if due:
                self._look(candidate)

    def correct(self) -> None:
        """Keep the followed face as a sample of the class that it really shows: its verdict is wrong.

        With more than two classes the user is asked which one that is. Before the first frame the next one is meant.
        """
        self.corrector.correct()
        if self.corrector.waits:
            self._writer.look()

    def undo(self) -> None:
        """Take the last change back."""
        self._writer.undo()

    def stop(self) -> None:
        """Write what was kept, and end the threads."""
        self.cards.release()
        if self.corrector.waits:
            self.corrector.know(self.state)
        self._writer.stop()
        self._thumbnails.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit holds its class, Ctrl+Z takes back."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif not _digit(event):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.cards.hold(_digit(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A digit that is let go holds no more; a key that is held says both again and again."""
        if not _digit(event):
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self.cards.release()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what the folder holds."""
        super().showEvent(event)
        self._writer.look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Record nothing that nobody sees."""
        self.cards.release()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        title = PlainLabel(self.tr("Hold to record"))
        title.setFont(proportional(10, bold=True))
        self._hint = PlainLabel(self.tr("or hold the digit"))
        self._hint.setFont(proportional(9))
        self.classes_button = MenuButton(self.tr("Classes"))
        heading = QHBoxLayout()
        heading.setSpacing(8)
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
        rows.addWidget(self.cards)
        rows.addWidget(self.bar)
        rows.addWidget(samples, stretch=1)
        rows.addWidget(self.train_bar)
        self.failure.float_over(samples)

    def _connect(self) -> None:
        self.folder_bar.folder_chosen.connect(self.open_folder)
        self.panel.leave_out_changed.connect(self._leave_out)
        self.classes_button.menu().aboutToShow.connect(lambda: self.classes.fill(self.classes_button.menu()))
        self.classes.changed.connect(self._show_classes)
        self.classes.refused.connect(self._say)
        self.cards.held.connect(self._begin_take)
        self.cards.released.connect(self._end_take)
        self.cards.menu_requested.connect(lambda name, place: self._pop_up(self.classes.menu_of(name), place))
        self.gallery.selection_changed.connect(self._show_selection)
        self.gallery.delete_requested.connect(self._delete)
        self.gallery.menu_requested.connect(self._ask_about_selection)
        self.bar.delete_requested.connect(self._delete)
        self.bar.move_requested.connect(self._move)
        self.bar.undo_requested.connect(self.undo)
        self.train_bar.train_requested.connect(lambda: self.train_requested.emit((self._folder,)))
        self.corrector.corrected.connect(self._keep_corrected)
        self.corrector.refused.connect(self._say)
        self._thumbnails.failed.connect(self._show_failure)
        self._writer.changed.connect(self._hear)
        self._writer.failed.connect(self._show_failure)
        self._writer.settled.connect(self._say_settled)
        self._writer.undone.connect(self._show_undone)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]  # a widget has an application
        self._theme.changed.connect(self._colour)
        self._colour()

    def _record(self, candidate: Candidate | Absence) -> None:
        """Keep the face of a frame while a class is held, if it is time and the picture is good."""
        take = self._recorder.take
        if take is None:
            return
        if not isinstance(candidate, str) and (sample := self._recorder.consider(candidate)) is not None:
            if self._writer.write(sample):
                self._recorder.hand_over(candidate)
                self.panel.preview.flash()
            else:
                self._say(self.tr("The disk is too slow for so many samples: go on in a moment"))
        self._show_take(take)

    def _show_take(self, take: Take) -> None:
        """Say how many samples of a take are on the disk by now."""
        self.cards.show_recording(self.tr("recording: {0}").format(take_text(self._counted(take))))

    def _counted(self, take: Take) -> Take:
        take.kept = self.state.bursts.get(take.burst, 0)
        return take

    def _look(self, candidate: Candidate | Absence) -> None:
        self._looked_at = time.monotonic()
        if isinstance(candidate, str):
            self.panel.show_absence(candidate)
        else:
            self.panel.show_candidate(candidate)

    def _begin_take(self, name: str) -> None:
        """A press keeps the frame that is shown now: a picture may be held, or the press be short."""
        self._recorder.begin(name)
        self.train_bar.say("")
        self.cards.show_recording(self.tr("recording"))
        if self._now is not None:
            self._record(self._now.candidate(self._judge))

    def _end_take(self) -> None:
        take = self._recorder.end()
        if take is not None and take.handed_over:
            # The result of a take matters no more once the next one has begun.
            self._say_when_done(lambda: finished_text(self._counted(take)) if self._recorder.take is None else "")
        elif take is not None:
            self._say(finished_text(take))

    def _leave_out(self, faults: set[str]) -> None:
        self._recorder.leave_out = {fault for fault in self.panel.boxes if fault in faults}

    def _keep_corrected(self, candidate: Candidate, verdict: str, label: str) -> None:
        sample = sample_of(candidate, label, new_burst())
        if not self._writer.write(sample):
            self._say(self.tr("The disk is too slow for so many samples: go on in a moment"))
            return
        self._judge.keep(candidate.quality)
        words = self.tr("Kept as {0}, not {1}. Ctrl+Z in Collect takes it back.")
        words = words.format(class_text(label), class_text(verdict))
        self._say_when_done(lambda: words if sample.burst in self.state.bursts else "")

    def _say_when_done(self, words: Callable[[], str]) -> None:
        """Say what came of the last thing asked for, once that is on the disk or has failed; nothing if empty."""
        self._writer.settle(words)

    def _say_settled(self, words: Callable[[], str]) -> None:
        if text := words():
            self._say(text)

    def _show_failure(self, problem: str) -> None:
        """Keep a failure on the page until it is seen; while the page is hidden, it is reported elsewhere."""
        words = problem[:1].upper() + problem[1:]
        self._judge.forget()
        self.failure.say(words)
        self.said.emit(words)

    def _pop_up(self, menu: QMenu, place: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _hear(self, state: FolderState) -> None:
        """Show what was done; what is said of a folder that was left comes too late."""
        if state.folder == self._folder:
            self._show_state(state)
            self.corrector.know(state)
            if self._recorder.take is not None:
                self._show_take(self._recorder.take)

    def _show_state(self, state: FolderState) -> None:
        self.state = state
        self.classes.show_state(state)
        self.folder_bar.show_state(state)
        self.bar.show_change(state.last_change)
        self.train_bar.show_state(state)
        self.gallery.show_samples(state.by_class, self.classes.choice.names)
        if state.problem:
            self.empty.show_state(
                self.tr("This folder cannot be used"),
                state.problem,
                [(self.tr("Choose another folder…"), self.folder_bar.ask)],
            )
        else:
            self.empty.show_state(
                self.tr("No samples yet"),
                self.tr(
                    "Hold a class' button, or its digit, while your face shows it. Turn your head, change the light, "
                    "come nearer: what varies here is what the network learns to see through."
                ),
                [],
            )
        self._pages.setCurrentWidget(self.gallery if state.samples else self.empty)

    def _show_classes(self) -> None:
        self.cards.show_classes(self.classes.choice.names)
        images = {name: len(samples) for name, samples in self.state.by_class.items()}
        self.cards.show_numbers(images, self.state.takes)
        self._show_selection()

    def _show_selection(self) -> None:
        names = self.classes.choice.names
        self.bar.show_selection(len(self.gallery.selected()), self.gallery.selected_class(), names)

    def _show_undone(self, change: Change | None) -> None:
        if change is None:
            self._say(self.tr("Nothing to take back"))
            return
        self._judge.forget()
        self.classes.show_undone(change)
        self._say(self.tr("Taken back: {0}").format(change_text(change)))

    def _delete(self) -> None:
        paths = self.gallery.selected()
        if paths:
            self._judge.forget()
            self._writer.delete(paths)
            words = self.tr("Deleted {0}. Ctrl+Z brings them back until the window is closed.")
            self._say_when_done(lambda: words.format(images_text(gone)) if (gone := self._gone(paths)) else "")

    def _move(self, label: str) -> None:
        paths = self.gallery.selected()
        self._writer.move(paths, label)
        words, name = self.tr("Moved {0} to {1}. Ctrl+Z takes it back."), class_text(label)
        self._say_when_done(lambda: words.format(images_text(gone), name) if (gone := self._gone(paths)) else "")

    def _gone(self, paths: Sequence[Path]) -> int:
        """Number of images that are no longer in their place."""
        return len(set(paths) - {kept.sample.path for kept in self.state.samples})

    def _ask_about_selection(self, place: QPoint) -> None:
        if not self.gallery.selected():
            return
        menu = QMenu(self)
        move = menu.addMenu(self.tr("Move to"))
        for action in self.bar.move_menu.actions():
            move.addAction(action)
        menu.addAction(self.tr("Delete"), self._delete)
        self._pop_up(menu, place)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A key that is let go elsewhere is not heard here."""
        if self.cards.holding and (now is None or not (now is self or self.isAncestorOf(now))):
            self.cards.release()

    def _say(self, words: str) -> None:
        self.train_bar.say(words[:1].upper() + words[1:])
        self.said.emit(words)

    def _colour(self) -> None:
        self._hint.setStyleSheet(f"color: {self._theme.tokens.muted};")


def _digit(event: QKeyEvent) -> int:
    """The digit of a key, 1 to 9; 0 for every other key."""
    return event.key() - Qt.Key.Key_0 if Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9 else 0
