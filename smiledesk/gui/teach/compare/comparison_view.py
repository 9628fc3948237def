"""All that a comparison rests on: both models on the live face, the numbers, and the images that changed."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel, plain
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.compare.changed_images import ChangedImages
from smiledesk.gui.teach.compare.changed_section import ChangedSection
from smiledesk.gui.teach.compare.comparison_images import JudgedImages
from smiledesk.gui.teach.compare.finding_text import luck_text, test_text
from smiledesk.gui.teach.compare.live_pair import LivePair
from smiledesk.gui.teach.compare.numbers_table import NumbersTable


class ComparisonView(QScrollArea):
    """Scrolls; what is not known is hidden, and the live face is always there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live = LivePair(theme)
        self.numbers = NumbersTable()
        self.luck = PlainLabel()
        self.luck.setWordWrap(True)
        self.luck.setFont(proportional(9.5))
        self.only_new = ChangedSection(theme, self.tr("Only the new model is right"))
        self.only_old = ChangedSection(theme, self.tr("Only the old model is right"))
        self._content = QWidget()
        rows = QVBoxLayout(self._content)
        rows.setContentsMargins(0, 0, 8, 0)
        rows.setSpacing(12)
        for widget in (self.live, *self._judged()):
            rows.addWidget(widget)
        rows.addStretch()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._content)
        for grid in (self.only_new.grid, self.only_old.grid):
            grid.reached.connect(lambda place, grid=grid: self._bring_into_view(grid, place))
        self.show_judged(None)

    def show_judged(self, images: JudgedImages | None, classes: tuple[str, ...] = ()) -> None:
        """Show what the images say; None while nothing is known. classes: in the order of the old model."""
        if images is None:
            for widget in self._judged():
                widget.hide()
            return
        comparison = images.comparison
        self.numbers.show_comparison(comparison)
        self.numbers.show()
        self.luck.setText(luck_text(comparison))
        self.luck.setToolTip(plain(test_text(comparison)))
        self.luck.show()
        self.only_new.show_images(images.only_new, len(comparison.only_new), classes)
        self.only_old.show_images(images.only_old, len(comparison.only_old), classes)

    def _judged(self) -> tuple[QWidget, ...]:
        """What hangs on the judged images."""
        return self.numbers, self.luck, self.only_new, self.only_old

    def _bring_into_view(self, grid: ChangedImages, place: QRectF) -> None:
        centre = grid.mapTo(self._content, place.center().toPoint())
        self.ensureVisible(centre.x(), centre.y(), 0, round(place.height() / 2) + 8)
