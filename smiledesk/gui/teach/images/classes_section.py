"""The classes of all folders together: how many images each has, and what is lopsided or too few about them."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smiledesk.gui.common.fonts import monospaced
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.section import Remark, Section
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.images.class_bar import images_of
from smiledesk.gui.teach.images.class_row import ClassRow
from smiledesk.gui.teach.images.image_thumbnails import Thumbnails
from smiledesk.gui.teach.images.survey_text import imbalance_text, number_text
from smiledesk.jobs.survey_messages import Surveyed


class ClassesSection(Section):
    """A row for each class, the rows of classes that stay are kept."""

    renamed = Signal(str, str)
    """A class, and what it is to be called."""

    split_requested = Signal(str)
    """The folders of a class are to be classes of their own again."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._theme = theme
        self._thumbnails = thumbnails
        self._rows: dict[str, ClassRow] = {}
        self._total = PlainLabel()
        self._total.setFont(monospaced(9))
        self.beside_title(self._total)
        self.imbalance = Remark()
        self.imbalance.reserve_lines(1)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.rows.addLayout(self._list)
        self.rows.addWidget(self.imbalance)
        self.hide()

    @property
    def class_rows(self) -> Mapping[str, ClassRow]:
        """The row of each class."""
        return self._rows

    def show_classes(self, surveyed: Surveyed) -> None:
        """Show what is known of them."""
        number = len(surveyed.classes)
        self.retitle(self.tr("1 class") if number == 1 else self.tr("{0} classes").format(number))
        learned = sum(one.learned for one in surveyed.classes)
        self._total.setText(self.tr("{0} images to learn from").format(number_text(learned)))
        self._keep_rows(surveyed)
        most = max((images_of(one) for one in surveyed.classes), default=1)
        names = [one.name for one in surveyed.classes]
        for one in surveyed.classes:
            self._rows[one.name].show_class(one, most, surveyed.fewest, names)
        words = imbalance_text(surveyed)
        self.imbalance.say(words)
        self.setVisible(number > 0)

    def _keep_rows(self, surveyed: Surveyed) -> None:
        names = [one.name for one in surveyed.classes]
        for name in [name for name in self._rows if name not in names]:
            row = self._rows.pop(name)
            row.hide()
            row.deleteLater()
        for place, name in enumerate(names):
            if name not in self._rows:
                row = ClassRow(self._theme, self._thumbnails)
                row.renamed.connect(self.renamed)
                row.split_requested.connect(self.split_requested)
                self._rows[name] = row
                self._list.insertWidget(place, row)
