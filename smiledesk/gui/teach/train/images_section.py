"""The images to learn from: their classes, numbers and folders."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from smiledesk.core.escaping import one_line
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.labels import ElidedLabel, Hint
from smiledesk.gui.common.plain_text import capitalized, plain
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.section import Section
from smiledesk.gui.common.share_bar import paint_bar
from smiledesk.gui.common.style import set_room
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.train.image_count import ImageCounter
from smiledesk.gui.teach.training_images import TrainingImages

_USUAL_CLASSES = 2
"""Rows to reserve for classes before they are counted."""

_ROW = 20.0
_WIDEST_NAME = 160.0


class ClassCounts(QWidget):
    """A row for each class: name, bar, number of images."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: dict[str, int] = {}
        self._least_rows = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Images of each class"))
        theme.changed.connect(self.update)

    @property
    def counts(self) -> dict[str, int]:
        """Class -> images."""
        return dict(self._counts)

    def sizeHint(self) -> QSize:
        """A row for each class."""
        return QSize(200, round(max(len(self._counts), self._least_rows) * scaled(_ROW)))

    def show_counts(self, counts: Mapping[str, int], least_rows: int = 0) -> None:
        """Show numbers. least_rows: rows to reserve room for."""
        self._counts, self._least_rows = dict(counts), least_rows
        text = "; ".join(f"{class_text(name)}: {number}" for name, number in counts.items())
        self.setAccessibleDescription(text)
        self.setToolTip(plain(text))
        self.setVisible(bool(counts) or least_rows > 0)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names = [class_text(name) for name in self._counts]
        font, numbers = proportional(9.5), monospaced(9)
        metrics = QFontMetricsF(font)
        widest = min(max((metrics.horizontalAdvance(name) for name in names), default=0), scaled(_WIDEST_NAME))
        largest = max((1, *self._counts.values()))
        digits = QFontMetricsF(numbers).horizontalAdvance(str(largest)) + 4
        for row, (name, number) in enumerate(zip(names, self._counts.values(), strict=True)):
            line = QRectF(0, row * scaled(_ROW), self.width(), scaled(_ROW))
            painter.setFont(font)
            painter.setPen(QColor(tokens.text))
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, widest)
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
            painter.setFont(numbers)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number))
            groove = line.adjusted(widest + 12, 7, -digits - 10, -7)
            paint_bar(painter, groove, tokens, (number / largest, tokens.accent))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(tokens.accent))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()


class ImagesSection(Section):
    """Counts the chosen images, and leads to the page where others can be chosen."""

    images_requested = Signal()
    """The user asks to choose images."""

    changed = Signal()
    """The numbers have changed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Images to learn from"), parent)
        self._images: TrainingImages | None = None
        self.counter = ImageCounter(self)
        self.counter.counted.connect(self._show_counts)
        self.counter.failed.connect(self._show_failure)
        self.choose = QPushButton()
        set_room(self.choose, "small")
        self.choose.clicked.connect(self.images_requested)
        self.counts = ClassCounts(theme)
        self.place = ElidedLabel()
        self.hint = Hint()
        self.hint.reserve_lines(1)
        self.beside_title(self.choose)
        for widget in (self.counts, self.place, self.hint):
            self.rows.addWidget(widget)
        self._show_none()

    @property
    def images(self) -> TrainingImages | None:
        """The chosen images."""
        return self._images

    @property
    def classes(self) -> tuple[str, ...]:
        """The classes of the images; empty until they are counted."""
        return tuple(self.counts.counts)

    @property
    def total(self) -> int:
        """Number of images of all classes."""
        return sum(self.counts.counts.values())

    def use(self, images: TrainingImages) -> None:
        """Choose these images, and count them."""
        self._images = images
        self.choose.setText(self.tr("Change…"))
        # Reserve room for the numbers, so that the settings below do not move.
        self.counts.show_counts({}, _USUAL_CLASSES)
        self.place.show_text(
            ", ".join(one_line(folder.name) for folder in images.folders), "\n".join(map(one_line, images.folders))
        )
        self.place.show()
        self.hint.explain(self.tr("Counting…"))
        self.counter.count(images)
        self.changed.emit()

    def count_again(self) -> None:
        """Count the images again if their folders have changed."""
        if self._images is not None:
            self.counter.count(self._images)

    def _show_none(self) -> None:
        self.choose.setText(self.tr("Choose images…"))
        self.counts.show_counts({})
        self.place.hide()
        self.hint.explain(
            self.tr(
                "No images yet. Collect samples with your camera, or choose a folder that holds a folder of images "
                "for each class."
            )
        )

    def _show_counts(self, counts: dict[str, int]) -> None:
        self.counts.show_counts(counts)
        if len(counts) < 2:
            self.hint.warn(self.tr("Training needs images of at least two classes."))
        elif self._images is not None and len(self._images.folders) > 1:
            self.hint.explain(
                self.tr(
                    "If the folders are labelled differently, each teaches an output of its own, and the model keeps "
                    "the first folder's."
                )
            )
        else:
            self.hint.explain("")
        self.changed.emit()

    def _show_failure(self, reason: str) -> None:
        self.counts.show_counts({})
        self.hint.warn(capitalized(reason))
        self.changed.emit()
