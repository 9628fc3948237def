"""The settings behind "Advanced": network, start, learning, augmentation."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from smiledesk.faces.factory import DetectorChoice
from smiledesk.gui.common.style import set_role
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.train.augmentation_section import AugmentationSection
from smiledesk.gui.teach.train.learning_settings import LearningSettings
from smiledesk.gui.teach.train.network_settings import NetworkSettings
from smiledesk.gui.teach.train.starting_point import StartingPoint


class AdvancedSettings(QWidget):
    """Folded away until wanted; they count all the same."""

    changed = Signal()

    def __init__(self, theme: Theme, detector: DetectorChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start = StartingPoint()
        self.learning = LearningSettings()
        self.augmentation = AugmentationSection(theme, detector)
        self.network = NetworkSettings()
        self.unfold = QPushButton()
        self.unfold.setCheckable(True)
        set_role(self.unfold, "unfold")
        self.unfold.toggled.connect(self._unfold)
        self._folded = QWidget()
        rows = QVBoxLayout(self._folded)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.unfold)
        layout.addWidget(self._folded)
        for section in (self.start, self.learning, self.augmentation, self.network):
            rows.addWidget(section)
            section.changed.connect(self.changed)
        self._unfold(unfolded=False)

    def _unfold(self, unfolded: bool) -> None:
        self._folded.setVisible(unfolded)
        self.unfold.setText(self.tr("▾  Advanced") if unfolded else self.tr("▸  Advanced"))
