"""The details of a comparison: both models on the live face, the numbers, and the images on which they differ."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from smiledesk.gui.common.containers import PaneScroll
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel, plain
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.compare.changed_images import ChangedImages
from smiledesk.gui.teach.compare.finding_text import luck_text, test_text
from smiledesk.gui.teach.compare.image_comparison import ChangedImage, ImageComparison
from smiledesk.gui.teach.compare.live_pair import LivePair
from smiledesk.gui.teach.compare.numbers_table import NumbersTable


class ChangedSection(QWidget):
    """The images on which one model alone is right, below their number; hidden without any."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.heading = PlainLabel(font=proportional(10, bold=True))
        self.grid = ChangedImages(theme, title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.heading)
        layout.addWidget(self.grid)
        self.hide()

    def show_images(self, images: tuple[ChangedImage, ...], count: int, classes: tuple[str, ...]) -> None:
        """Show images. count: of all images, which may be more than are shown."""
        text = self.tr("{0}: {1}, of which the first {2} are shown") if count > len(images) else self.tr("{0}: {1}")
        self.heading.setText(text.format(self._title, count, len(images)))
        self.grid.show_images(images, classes)
        self.setVisible(count > 0)


class ComparisonView(PaneScroll):
    """Always shows the live face, and the rest once the images are compared."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live = LivePair(theme)
        self.numbers = NumbersTable()
        self.luck = PlainLabel(font=proportional(9.5), wraps=True)
        self.only_new = ChangedSection(theme, self.tr("Only the new model is right"))
        self.only_old = ChangedSection(theme, self.tr("Only the old model is right"))
        self._content = QWidget()
        rows = QVBoxLayout(self._content)
        rows.setContentsMargins(0, 0, 8, 0)
        rows.setSpacing(12)
        for widget in (self.live, *self._of_result()):
            rows.addWidget(widget)
        rows.addStretch()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._content)
        for grid in (self.only_new.grid, self.only_old.grid):
            grid.chosen_by_key.connect(lambda place, grid=grid: self._bring_into_view(grid, place))
        self.show_result(None)

    def show_result(self, result: ImageComparison | None, classes: tuple[str, ...] = ()) -> None:
        """Show the result on images; None without one. classes: in the order of the old model."""
        if result is None:
            for widget in self._of_result():
                widget.hide()
            return
        comparison = result.comparison
        self.numbers.show_comparison(comparison)
        self.numbers.show()
        self.luck.setText(luck_text(comparison))
        self.luck.setToolTip(plain(test_text(comparison)))
        self.luck.show()
        self.only_new.show_images(result.only_new, len(comparison.only_new), classes)
        self.only_old.show_images(result.only_old, len(comparison.only_old), classes)

    def _of_result(self) -> tuple[QWidget, ...]:
        """The widgets that show the result on images."""
        return self.numbers, self.luck, self.only_new, self.only_old

    def _bring_into_view(self, grid: ChangedImages, place: QRectF) -> None:
        """Scroll to a picture, also the pane around the page where that is too low for it."""
        area: QWidget | None = self
        while area is not None:
            if isinstance(area, QScrollArea) and (content := area.widget()) is not None:
                centre = grid.mapTo(content, place.center().toPoint())
                area.ensureVisible(centre.x(), centre.y(), 0, round(place.height() / 2) + 8)
            area = area.parentWidget()
