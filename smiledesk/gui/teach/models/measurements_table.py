"""How good a model is, and on which images that was found out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.plain_text import PlainLabel, plain
from smiledesk.gui.common.style import set_tone
from smiledesk.gui.teach.models.model_text import accuracy_text, auc_text, short_data_text
from smiledesk.network.card import Measurement

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class MeasurementsTable(QWidget):
    """A row for each measurement: share of right verdicts, area under the curve, images, which ones."""

    def __init__(self, measurements: Sequence[Measurement], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(3, 1)
        if measurements:
            self._fill(measurements)
        else:
            words = self._words(self.tr("Not measured yet: a comparison on images would tell."))
            self._grid.addWidget(words, 0, 0, 1, 4)

    def _fill(self, measurements: Sequence[Measurement]) -> None:
        heads = {
            self.tr("right"): self.tr("Accuracy: the share of images with the right verdict"),
            self.tr("AUC"): self.tr(
                "How often the model finds the positive image of a pair the more probable one; 0.5 is guessing"
            ),
            self.tr("images"): self.tr("On how many images the numbers were measured"),
            self.tr("measured on"): self.tr("Which images"),
        }
        for column, (head, meaning) in enumerate(heads.items()):
            label = self._words(head)
            label.setToolTip(plain(meaning))
            self._grid.addWidget(label, 0, column, _RIGHT if column < 3 else _LEFT)
        for row, measurement in enumerate(measurements, start=1):
            for column, number in enumerate((accuracy_text(measurement), auc_text(measurement), f"{measurement.n:,}")):
                label = PlainLabel(number)
                label.setFont(monospaced(9))
                self._grid.addWidget(label, row, column, _RIGHT)
            words = self._words(short_data_text(measurement))
            words.setToolTip(plain(measurement.data))
            self._grid.addWidget(words, row, 3)

    def _words(self, words: str) -> PlainLabel:
        label = PlainLabel(words)
        label.setFont(proportional(8.5))
        label.setWordWrap(True)
        label.setAlignment(_LEFT)
        set_tone(label, "muted")
        return label
