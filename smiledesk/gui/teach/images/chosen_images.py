"""The Images page with folders: their classes, the skipped images, and the way on to training."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smiledesk.dataset.requirements import is_certain, obstacles
from smiledesk.gui.common.buttons import MenuButton
from smiledesk.gui.common.containers import PaneScroll
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.section import Section
from smiledesk.gui.common.style import set_role, set_room
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.images.classes_section import ClassesSection
from smiledesk.gui.teach.images.folder_list import FolderList
from smiledesk.gui.teach.images.skipped_section import SkippedSection
from smiledesk.gui.teach.images.survey_progress import SurveyProgress
from smiledesk.gui.teach.images.survey_text import obstacle_text
from smiledesk.gui.teach.images.survey_thumbnails import SurveyThumbnails
from smiledesk.jobs.survey_messages import Surveyed


class ChosenImages(QWidget):
    """Shows the results of a survey, and emits what the user requests."""

    folder_requested = Signal()
    """The user asks to add a folder."""

    faces_requested = Signal(str)
    """Use of the images: ``auto``, ``crop`` or ``whole``."""

    train_requested = Signal()
    """The user asks to train on these images."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surveyed: Surveyed | None = None
        self._thumbnails = SurveyThumbnails()
        self.folders = FolderList()
        self.add = QPushButton(self.tr("Add a folder…"))
        set_room(self.add, "small")
        self.add.clicked.connect(self.folder_requested)
        self.faces = self._faces_button()
        self.progress = SurveyProgress()
        self.classes = ClassesSection(theme, self._thumbnails)
        self.skipped = SkippedSection(theme, self._thumbnails)
        self.missing = Hint()
        self.train = QPushButton(self.tr("Train…"))
        self.train.setMinimumWidth(scaled(110))
        self.train.clicked.connect(self.train_requested)
        self._lay_out()
        set_role(self.train, "primary")
        set_room(self.train, "large")
        self._show_readiness()

    def show_folders(self, folders: Sequence[Path]) -> None:
        """Show folders before they are surveyed."""
        self.folders.show_folders(folders)
        self._surveyed = None
        self._show_readiness()

    def show_running(self) -> None:
        """Show that a survey runs."""
        self.progress.begin()

    def show_ended(self) -> None:
        """Show that no survey runs: all is known, or it was paused."""
        if self._surveyed is not None and self._surveyed.finished:
            self.progress.end()
        else:
            self.progress.pause()

    def show_surveyed(self, surveyed: Surveyed) -> None:
        """Show the results so far."""
        self._surveyed = surveyed
        self._thumbnails.folder = None if surveyed.thumbnails is None else Path(surveyed.thumbnails)
        self.folders.show_found(surveyed.folders)
        self.classes.show_classes(surveyed)
        self.skipped.show_skipped(surveyed)
        self._show_readiness()

    def show_failure(self, reason: str) -> None:
        """Show why the survey failed."""
        self._surveyed = None
        self.missing.warn(
            self.tr("The folders could not be read: {0}. Resume to try again.").format(reason.rstrip("."))
        )

    def _show_readiness(self) -> None:
        """Enable training if it can start; else show what is missing."""
        surveyed = self._surveyed
        if surveyed is None:
            self.missing.explain(self.tr("Reading the folders."))
            self.train.setEnabled(False)
            return
        found = obstacles(surveyed)
        if found:
            self.missing.warn("\n".join(obstacle_text(obstacle, surveyed.fewest) for obstacle in found[:3]))
        elif not is_certain(surveyed):
            self.missing.explain(self.tr("Training can start once enough images of each class are read."))
        elif not surveyed.finished:
            self.missing.explain(self.tr("There are enough images to start; training reads the others itself."))
        else:
            self.missing.explain(self.tr("Nothing is missing: training can start."))
        self.train.setEnabled(not found and is_certain(surveyed))

    def _faces_button(self) -> MenuButton:
        button = MenuButton(self.tr("Faces"))
        button.setToolTip(self.tr("Crop faces from photographs, or take the images as faces"))
        menu = button.menu()
        group = QActionGroup(menu)
        for faces, text in (
            ("auto", self.tr("Automatic, for each folder")),
            ("crop", self.tr("Photographs: crop the face")),
            ("whole", self.tr("Faces: take the whole image")),
        ):
            action = menu.addAction(text, partial(self.faces_requested.emit, faces))
            action.setCheckable(True)
            action.setChecked(faces == "auto")
            group.addAction(action)
        return button

    def _lay_out(self) -> None:
        folders = Section(self.tr("Folders"))
        folders.beside_title(self.faces)
        folders.beside_title(self.add)
        folders.rows.addWidget(self.folders)
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 4, 0)
        rows.setSpacing(8)
        for widget in (folders, self.progress, self.classes, self.skipped):
            rows.addWidget(widget)
        rows.addStretch()
        footer = QHBoxLayout()
        footer.setContentsMargins(4, 0, 0, 0)
        footer.setSpacing(10)
        footer.addWidget(self.missing, stretch=1)
        footer.addWidget(self.train)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(PaneScroll(column), stretch=1)
        layout.addLayout(footer)
