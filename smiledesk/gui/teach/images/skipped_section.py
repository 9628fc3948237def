"""What training would leave out: how many images and why; unfolded, each with its name."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QAbstractItemView, QListView, QPushButton, QWidget

from smiledesk.gui.common.section import Remark, Section
from smiledesk.gui.common.style import set_role, set_room
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.images.image_thumbnails import Thumbnails
from smiledesk.gui.teach.images.skipped_images import ROW, SkippedImagePainter, SkippedImages
from smiledesk.gui.teach.images.survey_text import number_text, reasons_summary
from smiledesk.jobs.survey_messages import Surveyed

_ROWS = 8


class SkippedSection(Section):
    """Hidden while nothing is left out."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._theme = theme
        self.images = SkippedImages(self)
        self.summary = Remark()
        self.unfold = QPushButton()
        self.unfold.setCheckable(True)
        set_room(self.unfold, "tight")
        self.list = QListView()
        set_role(self.list, "bare")
        self.list.setModel(self.images)
        self.list.setItemDelegate(SkippedImagePainter(theme, thumbnails, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("Images that are skipped"))
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.hide()
        self.beside_title(self.unfold)
        self.rows.addWidget(self.summary)
        self.rows.addWidget(self.list)
        self.list.activated.connect(self._open_folder_of)
        show = QAction(self.tr("Show in the file manager"), self.list)
        show.triggered.connect(lambda: self._open_folder_of(self.list.currentIndex()))
        self.list.addAction(show)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.unfold.toggled.connect(self._unfold)
        self._unfold(on=False)
        self.hide()

    def show_skipped(self, surveyed: Surveyed) -> None:
        """Show what is left out, as far as known."""
        number = len(surveyed.skipped)
        self.retitle(
            self.tr("1 image will be skipped")
            if number == 1
            else self.tr("{0} images will be skipped").format(number_text(number))
        )
        self.summary.say(reasons_summary(surveyed))
        self.images.show_images(surveyed.skipped)
        self.list.setFixedHeight(min(number, _ROWS) * ROW + 2)
        self.setVisible(number > 0)

    def _unfold(self, on: bool) -> None:
        self.list.setVisible(on)
        self.unfold.setText(self.tr("Hide them") if on else self.tr("Show them"))
        self.unfold.setToolTip(
            self.tr("Their names, and why each is skipped; a double click opens the folder that it lies in")
        )

    @staticmethod
    def _open_folder_of(index: QModelIndex) -> None:
        if not index.isValid():
            return
        image = index.model().images[index.row()]  # type: ignore[attr-defined]
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(image.file).parent)))
