"""The side pane of a classified folder: progress, the list of its results, and what to do with them."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from smiledesk.core.escaping import one_line
from smiledesk.gui.batch.choice_bar import ChoiceBar
from smiledesk.gui.batch.face_pictures import FacePictures
from smiledesk.gui.batch.folder_progress import FolderProgress
from smiledesk.gui.batch.folder_results import FolderResults
from smiledesk.gui.batch.folder_run import Begun, Ended, Found
from smiledesk.gui.batch.result_list import ResultList
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.buttons import CloseButton
from smiledesk.gui.common.flow_layout import FlowLayout
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.labels import ElidedLabel
from smiledesk.gui.common.plain_text import capitalized, plain
from smiledesk.gui.common.state_view import StateView
from smiledesk.gui.common.style import set_room
from smiledesk.gui.common.theme import Theme

_SHOW_EVERY_MS = 300
"""Milliseconds between two updates of the list while rows come."""


class FolderView(QWidget):
    """The results of one folder at a time, shown while they are found."""

    folder_requested = Signal()
    cancel_requested = Signal()
    export_requested = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results: FolderResults | None = None
        self._is_running = False
        self.setAccessibleName(self.tr("Classified folder"))
        # Until there are results, whose list then takes it.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.pictures = FacePictures(self)
        self.title = ElidedLabel(font=proportional(12, bold=True))
        self.model = ElidedLabel(font=proportional(9), tone="muted")
        self.another = QPushButton(self.tr("Another folder…"))
        self.close_button = CloseButton("icon")
        self.progress = FolderProgress()
        self.choice_bar = ChoiceBar()
        self.list = ResultList(theme, self.pictures)
        self.state = StateView()
        self.correct = QPushButton(Action.CORRECT.text)
        self.correct.setToolTip(
            plain(Action.CORRECT.with_key(self.tr("Keep the face as a sample of the other class, to learn from it")))
        )
        self.open = QPushButton(self.tr("Show in live view"))
        self.open.setToolTip(plain(Action.OPEN_RESULT.with_key(Action.OPEN_RESULT.text)))
        self.export = QPushButton(self.tr("Export…"))
        self.export.setToolTip(self.tr("Save the shown rows as CSV, JSON lines or Parquet"))
        self.message = ElidedLabel(font=proportional(9), tone="muted")
        self._update = QTimer(self, singleShot=True, interval=_SHOW_EVERY_MS)
        self._lay_out()
        self._connect()
        self.show_message("")
        self._refresh()

    def begin(self, folder: Path) -> None:
        """Show that a folder is being read; the results of the one before are forgotten."""
        self.results = None
        self._is_running = True
        self.title.show_text(one_line(folder.name or folder), one_line(folder))
        self.model.show_text("")
        self.show_message("")
        self.progress.setVisible(True)
        self.progress.begin()
        self._refresh()

    def show_begun(self, begun: Begun) -> None:
        """Show the model and the number of files."""
        self.results = FolderResults(begun.folder, begun.columns, begun.card)
        made_by = begun.judged_by
        self.model.show_text(self.tr("Model: {0} · faces: {1}").format(made_by.model, made_by.detector))
        self.progress.show_files(begun.files)
        self._refresh()

    def show_found(self, found: Found) -> None:
        """Take in rows; the list follows a moment later, for several of them at once."""
        if self.results is None:
            return
        for path in found.files:
            self.results.add_file(path)
        for file, row in found.rows:
            self.results.add_row(file, row)
        for file, reason in found.unreadable:
            self.results.add_unreadable(file, reason)
        if not self._update.isActive():
            self._update.start()

    def show_ended(self, ended: Ended) -> None:
        """Show what was found."""
        self._is_running = False
        self.progress.show_ended(ended)
        self._refresh()

    def show_cancelled(self) -> None:
        """Show that the run was ended early."""
        self._is_running = False
        self.progress.show_cancelled()
        self._refresh()

    def show_failure(self, problem: str) -> None:
        """Show why the run ended."""
        self._is_running = False
        self.progress.show_failure(capitalized(problem))
        self._refresh()

    def show_kept(self, kept: Mapping[int, str]) -> None:
        """Mark the results that are samples now: position -> class."""
        self.list.results.show_kept(kept)

    def show_message(self, text: str) -> None:
        """Show a line below the list; empty for none."""
        self.message.show_text(text)
        self.message.setVisible(bool(text))

    def stop(self) -> None:
        """End the reading of pictures."""
        self.pictures.stop()

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(6)
        heading.addWidget(self.title, stretch=1)
        heading.addWidget(self.another)
        heading.addWidget(self.close_button)
        buttons = FlowLayout()
        for button in (self.correct, self.open, self.export, self.another):
            set_room(button, "small")
        buttons.addWidget(self.correct)
        buttons.addWidget(self.open)
        buttons.addStretch()
        buttons.addWidget(self.export)
        content = QWidget()
        self._pages = QStackedLayout(content)
        self._pages.addWidget(self.state)
        self._pages.addWidget(self.list)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(heading)
        rows.addWidget(self.model)
        rows.addWidget(self.progress)
        rows.addWidget(self.choice_bar)
        rows.addWidget(content, stretch=1)
        rows.addWidget(self.message)
        rows.addLayout(buttons)

    def _connect(self) -> None:
        self.another.clicked.connect(self.folder_requested)
        self.close_button.clicked.connect(self.closed)
        self.progress.cancel_requested.connect(self.cancel_requested)
        self.export.clicked.connect(self.export_requested)
        self.correct.clicked.connect(lambda: self.list.request(Action.CORRECT))
        self.open.clicked.connect(lambda: self.list.request(Action.OPEN_RESULT))
        self.choice_bar.changed.connect(self._refresh)
        self.list.current_changed.connect(self._show_current)
        self.pictures.failed.connect(self.show_message)
        self._update.timeout.connect(self._refresh)

    def _refresh(self) -> None:
        """Show the results that are chosen, or the reason why there are none."""
        results = self.results
        for widget in (self.another, self.model, self.choice_bar, self.correct, self.open, self.export):
            widget.setVisible(results is not None)
        if results is None:
            self._show_nothing()
            return
        self.choice_bar.show_results(results)
        self.list.show_results(results, self.choice_bar.choice)
        shown = len(self.list.results.positions)
        self._pages.setCurrentWidget(self.list if shown else self.state)
        if not shown:
            self._show_none_of(results)
        elif self.hasFocus():
            self.list.setFocus()
        self._show_current()

    def _show_nothing(self) -> None:
        """Show that there are no results yet."""
        self._pages.setCurrentWidget(self.state)
        self.progress.setVisible(bool(self.progress.text.text()))
        if self._is_running:
            self.state.show_state(self.tr("Looking through the folder"), self.tr("The first results come in a moment."))
            return
        self.state.show_state(
            self.tr("Classify a folder"),
            self.tr(
                "The live model judges every face in the pictures and films of a folder. Sort and filter the results, "
                "export them, and teach the network from its mistakes. Folders named after the classes, such as smile "
                "and no_smile, show which verdicts are wrong."
            ),
            [(self.tr("Choose a folder…"), self.folder_requested.emit)],
        )

    def _show_none_of(self, results: FolderResults) -> None:
        if len(results):
            self.state.show_state(
                self.tr("No results match"),
                self.tr("Choose another verdict, or another part of a name."),
                [(self.tr("Show everything"), self.choice_bar.show_everything)],
            )
        elif self._is_running:
            self._show_nothing()
        else:
            self.state.show_state(
                self.tr("Nothing was found before the run ended"),
                self.tr("Classify the folder again, or another one."),
                [(self.tr("Choose a folder…"), self.folder_requested.emit)],
            )

    def _show_current(self) -> None:
        """Enable what can be done with the current result, and with all of them."""
        position = self.list.position
        result = None if self.results is None or position is None else self.results[position]
        self.correct.setEnabled(result is not None and result.verdict is not None)
        self.open.setEnabled(result is not None and not result.reason)
        self.export.setEnabled(len(self.list.results.positions) > 0 and self.results is not None)
