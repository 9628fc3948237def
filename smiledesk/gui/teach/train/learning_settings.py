"""How the network learns, for those who want to know."""

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QFormLayout, QSpinBox, QWidget

from smiledesk.gui.common.fonts import monospaced
from smiledesk.gui.common.section import WIDEST_FIELD, Section
from smiledesk.gui.teach.train.quality import Effort


class LearningSettings(Section):
    """Epochs, patience, learning rate, validation share and seed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Learning"), parent)
        self.epochs = _whole(1, 1000)
        self.epochs.setToolTip(self.tr("Passes over all images, at most; choosing a quality above sets it again"))
        self.patience = _whole(1, 1000)
        self.patience.setToolTip(
            self.tr(
                "The run ends after this many epochs in a row without improvement; with few images, all epochs are run"
            )
        )
        self.rate = QDoubleSpinBox()
        # Numbers are shown with a point everywhere, so a point is what is typed: a German 0.001 would be 1.
        self.rate.setLocale(QLocale.c())
        self.rate.setDecimals(5)
        self.rate.setRange(0.0, 1.0)
        self.rate.setSingleStep(0.0001)
        self.rate.setSpecialValueText(self.tr("automatic"))
        self.rate.setFont(monospaced(9.5))
        self.rate.setMaximumWidth(WIDEST_FIELD)
        self.rate.setToolTip(
            self.tr("How far an update moves the weights. Automatic: 0.001 from random weights, less from trained ones")
        )
        self.validation = _whole(5, 45)
        self.validation.setSuffix(" %")
        self.validation.setValue(20)
        self.validation.setToolTip(
            self.tr(
                "Share of each class that is kept out of training to judge the network by. When a few images are "
                "added to a trained model, none need to be held back"
            )
        )
        self.seed = _whole(0, 9999)
        self.seed.setToolTip(self.tr("The same seed, images and machine give the same model"))
        form = QFormLayout()
        form.setSpacing(6)
        for words, field in (
            (self.tr("Epochs at most"), self.epochs),
            (self.tr("Patience"), self.patience),
            (self.tr("Learning rate"), self.rate),
            (self.tr("Held back for validation"), self.validation),
            (self.tr("Seed"), self.seed),
        ):
            field.setAccessibleName(words)
            form.addRow(words, field)
        self.rows.addLayout(form)
        self.epochs.valueChanged.connect(self.changed)

    @property
    def learning_rate(self) -> float | None:
        """What is set; None for what suits the start."""
        return self.rate.value() or None

    @property
    def effort(self) -> Effort:
        """When the run ends."""
        return Effort(self.epochs.value(), self.patience.value())

    def set_effort(self, effort: Effort) -> None:
        """Set when the run ends."""
        with QSignalBlocker(self.epochs):
            self.epochs.setValue(effort.epochs)
        self.patience.setValue(effort.patience)
        self.changed.emit()


def _whole(least: int, most: int) -> QSpinBox:
    number = QSpinBox()
    number.setRange(least, most)
    number.setFont(monospaced(9.5))
    number.setMaximumWidth(WIDEST_FIELD)
    return number
