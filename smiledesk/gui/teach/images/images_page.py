"""Choosing the images to train on: what folders hold, and what training would skip."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QWidget

from smiledesk.faces.factory import ChosenDetector
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.drop_target import DropTarget
from smiledesk.gui.teach.images.chosen_images import ChosenImages
from smiledesk.gui.teach.images.no_images_yet import NoImagesYet
from smiledesk.gui.teach.images.surveyor import Surveyor
from smiledesk.gui.teach.training_images import ClassMerges, TrainingImages
from smiledesk.jobs.settings import FaceMode
from smiledesk.jobs.survey_messages import Surveyed


class ImagesPage(QWidget):
    """Takes folders by dialog, by drop or from another page; a child process surveys them together."""

    train_requested = Signal(object)
    """The `TrainingImages` to train on."""

    def __init__(self, theme: Theme, detector: ChosenDetector, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folders: list[Path] = []
        self._merges = ClassMerges()
        self._faces: FaceMode = "auto"
        self._surveyed: Surveyed | None = None
        self.surveyor = Surveyor(detector, self)
        self.empty = NoImagesYet(theme)
        self.content = ChosenImages(theme)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.content)
        self.drop_target = DropTarget(theme, self, self.tr("Drop folders to learn from them"), _folders_in)
        self._connect()

    @property
    def images(self) -> TrainingImages:
        """The chosen images with the findings so far."""
        known = self._surveyed
        if known is None:
            return TrainingImages(tuple(self._folders), self._merges.known(()), self._faces)
        return TrainingImages(
            folders=tuple(self._folders),
            merge=self._merges.known({member for one in known.classes for member in one.members}),
            faces=self._faces,
            left_out=frozenset(image.file for image in known.skipped),
            counts={one.name: one.learned for one in known.classes},
        )

    @property
    def surveyed(self) -> Surveyed | None:
        """The results of the survey so far; None before the first."""
        return self._surveyed

    def add_folders(self, folders: Sequence[Path]) -> None:
        """Add folders and survey all of them, the earlier ones again."""
        for folder in folders:
            # Not `resolve`: the user knows the folder by this name, also where it is a link.
            absolute = folder.absolute()
            if absolute not in self._folders:
                self._folders.append(absolute)
        self._survey()

    def forget(self, folder: Path) -> None:
        """Remove a folder from the list; its files stay as they are."""
        self._folders = [one for one in self._folders if one != folder.absolute()]
        self._survey()

    def stop(self) -> None:
        """End the child and delete the thumbnails: the window closes."""
        self.surveyor.stop()

    def choose_folder(self) -> None:
        """Let the user choose a folder."""
        name = QFileDialog.getExistingDirectory(self, self.tr("A folder that holds a folder of images for each class"))
        if name:
            self.add_folders([Path(name)])

    def _connect(self) -> None:
        content = self.content
        self.drop_target.dropped.connect(self.add_folders)
        self.empty.folder_requested.connect(self.choose_folder)
        content.folder_requested.connect(self.choose_folder)
        content.folders.removed.connect(self.forget)
        content.faces_requested.connect(self._use_faces)
        content.classes.renamed.connect(self._rename)
        content.classes.split_requested.connect(self._split)
        content.progress.pause_requested.connect(self.surveyor.pause)
        content.progress.resume_requested.connect(self._survey)
        content.train_requested.connect(self._train)
        self.surveyor.surveyed.connect(self._show)
        self.surveyor.progressed.connect(content.progress.show_progress)
        self.surveyor.failed.connect(content.show_failure)
        self.surveyor.changed.connect(self._show_running)

    def _survey(self) -> None:
        if not self._folders:
            self.surveyor.pause()
            self._surveyed = None
            self._merges = ClassMerges()
            self._pages.setCurrentWidget(self.empty)
            return
        self.content.show_folders(self._folders)
        self._pages.setCurrentWidget(self.content)
        self.surveyor.survey(self.images)

    def _show(self, surveyed: Surveyed) -> None:
        self._surveyed = surveyed
        self.content.show_surveyed(surveyed)

    def _show_running(self) -> None:
        if self.surveyor.running:
            self.content.show_running()
        else:
            self.content.show_ended()

    def _use_faces(self, faces: FaceMode) -> None:
        self._faces = faces
        self._survey()

    def _rename(self, before: str, name: str) -> None:
        self._merges.rename(self._members(before), name)
        self._survey()

    def _split(self, name: str) -> None:
        self._merges.split(self._members(name))
        self._survey()

    def _members(self, name: str) -> tuple[str, ...]:
        classes = self._surveyed.classes if self._surveyed is not None else ()
        return next((one.members for one in classes if one.name == name), ())

    def _train(self) -> None:
        # Training finds the faces itself, and needs all cores for it.
        self.surveyor.pause()
        self.train_requested.emit(self.images)


def _folders_in(data: QMimeData) -> tuple[Path, ...]:
    """The folders among the dragged or dropped items."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return tuple(path for path in paths if path.is_dir())
