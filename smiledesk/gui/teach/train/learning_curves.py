"""Loss and accuracy by epoch, on the training images and on unseen ones."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from smiledesk.gui.common.curve_plot import Curve, CurvePlot
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.jobs.messages import Epoch

_WIDE = 700
"""Pixels from which the plots are side by side."""


class LearningCurves(QWidget):
    """Two plots over whole epochs."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: Axis of a plot: number of the epoch
        axis = self.tr("epoch")
        self.loss = CurvePlot(theme, self.tr("Loss"), axis)
        self.loss.setToolTip(
            self.tr(
                "How wrong the network is; confident mistakes count more. If it falls on the training images but rises "
                "on unseen ones, the network memorises: this is overfitting."
            )
        )
        self.accuracy = CurvePlot(theme, self.tr("Right answers"), axis)
        self.accuracy.setToolTip(self.tr("Share of the images that get the right class"))
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.loss)
        self._row.addWidget(self.accuracy)

    def show_epochs(self, epochs: Sequence[Epoch], best: int | None = None) -> None:
        """Show the epochs so far. best: the epoch to mark."""
        last = float(epochs[-1].epochs) if epochs else 0.0
        #: Name of a curve: images that are learned from
        learned = self.tr("training")
        #: Name of a curve: images that are not learned from
        unseen = self.tr("unseen")
        self.loss.show_curves(
            [
                Curve(learned, [(one.epoch, one.loss) for one in epochs]),
                Curve(unseen, [(one.epoch, one.validation_loss) for one in epochs], dashed=True),
            ],
            last,
        )
        self.accuracy.show_curves(
            [
                Curve(learned, [(one.epoch, one.accuracy) for one in epochs]),
                Curve(unseen, [(one.epoch, one.validation_accuracy) for one in epochs], dashed=True),
            ],
            last,
            top=1.0,
        )
        for plot in (self.loss, self.accuracy):
            plot.show_cursor(best)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the plots side by side if there is room."""
        wide = self.width() >= scaled(_WIDE)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)
