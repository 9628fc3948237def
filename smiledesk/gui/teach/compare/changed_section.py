"""The images that one model alone is right on: a heading with their number, and the images."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.compare.changed_images import ChangedImages
from smiledesk.gui.teach.compare.comparison_images import ChangedImage


class ChangedSection(QWidget):
    """Hidden while there are none."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.heading = PlainLabel()
        self.heading.setFont(proportional(10, bold=True))
        self.grid = ChangedImages(theme, title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.heading)
        layout.addWidget(self.grid)
        self.hide()

    def show_images(self, images: tuple[ChangedImage, ...], count: int, classes: tuple[str, ...]) -> None:
        """Show images. count: how many there are, which may be more than are shown."""
        words = self.tr("{0}: {1}").format(self._title, count)
        if count > len(images):
            words += self.tr(", the first {0} of them here").format(len(images))
        self.heading.setText(words)
        self.grid.show_images(images, classes)
        self.setVisible(count > 0)
