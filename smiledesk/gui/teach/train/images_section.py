"""What will be learned: classes, numbers of images, and where they come from."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from smiledesk.core.escaping import one_line
from smiledesk.gui.common.elided_label import ElidedLabel
from smiledesk.gui.common.section import Remark, Section
from smiledesk.gui.common.style import set_room
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.train.class_counts import ClassCounts
from smiledesk.gui.teach.train.image_count import ImageCounter
from smiledesk.gui.teach.training_images import TrainingImages

_USUAL_CLASSES = 2


class ImagesSection(Section):
    """Counts the images it is given, and leads to where others are chosen."""

    images_requested = Signal()
    """The user wants to choose images."""

    changed = Signal()
    """The numbers are others now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What it learns from"), parent)
        self._images: TrainingImages | None = None
        self.counter = ImageCounter(self)
        self.counter.counted.connect(self._show_counts)
        self.counter.failed.connect(self._show_complaint)
        self.choose = QPushButton()
        set_room(self.choose, "small")
        self.choose.clicked.connect(self.images_requested)
        self.counts = ClassCounts(theme)
        self.place = ElidedLabel()
        self.remark = Remark()
        self.remark.reserve_lines(1)
        self.beside_title(self.choose)
        for widget in (self.counts, self.place, self.remark):
            self.rows.addWidget(widget)
        self._show_none()

    @property
    def images(self) -> TrainingImages | None:
        """What was chosen."""
        return self._images

    @property
    def classes(self) -> tuple[str, ...]:
        """The classes that can be learned; none until they are counted."""
        return tuple(self.counts.counts)

    @property
    def total(self) -> int:
        """Images of all classes."""
        return sum(self.counts.counts.values())

    def use(self, images: TrainingImages) -> None:
        """Learn from these."""
        self._images = images
        self.choose.setText(self.tr("Change…"))
        # Room for the counts to come, so that the settings below do not move.
        self.counts.show_counts({}, _USUAL_CLASSES)
        self.place.say(
            ", ".join(one_line(folder.name) for folder in images.folders), "\n".join(map(one_line, images.folders))
        )
        self.place.show()
        self.remark.say(self.tr("Counting…"))
        self.counter.count(images)
        self.changed.emit()

    def count_again(self) -> None:
        """Look whether there are more or fewer by now."""
        if self._images is not None:
            self.counter.count(self._images)

    def _show_none(self) -> None:
        self.choose.setText(self.tr("Choose images…"))
        self.counts.show_counts({})
        self.place.hide()
        self.remark.say(
            self.tr(
                "Nothing chosen yet. Collect samples with your camera, or choose a folder that holds a folder of "
                "images for each class."
            )
        )

    def _show_counts(self, counts: dict[str, int]) -> None:
        self.counts.show_counts(counts)
        if len(counts) < 2:
            self.remark.warn(self.tr("There must be images of two or more classes."))
        else:
            self.remark.say("")
        self.changed.emit()

    def _show_complaint(self, words: str) -> None:
        self.counts.show_counts({})
        self.remark.warn(words[:1].upper() + words[1:])
        self.changed.emit()
