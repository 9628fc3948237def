"""A slider through the epochs of a run, moved by hand or playing."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QWidget

from smiledesk.gui.common.fonts import monospaced
from smiledesk.gui.common.plain_text import PlainLabel

_EPOCH_MS = 700


class EpochScrubber(QWidget):
    """Requests the network of an epoch; a slider at the newest epoch follows the run."""

    epoch_requested = Signal(int)
    """Number of the epoch."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: Button: plays the epochs one after the other
        self.play = QPushButton(self.tr("Play"))
        self.play.setCheckable(True)
        self.play.setToolTip(self.tr("From random to trained, epoch by epoch"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Epoch whose network is shown"))
        self.slider.setPageStep(1)
        self.place = PlainLabel(font=monospaced(9))
        self._timer = QTimer(self)
        self._timer.setInterval(_EPOCH_MS)
        self._timer.timeout.connect(self._next)
        self.play.toggled.connect(self._play)
        self.slider.valueChanged.connect(self._request)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.play)
        layout.addWidget(self.slider, stretch=1)
        layout.addWidget(self.place)
        self.clear()

    @property
    def epoch(self) -> int:
        """The chosen epoch."""
        return self.slider.value()

    def clear(self) -> None:
        """Begin without epochs."""
        self.play.setChecked(False)
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, 0)
        self.setEnabled(False)
        self._show_place()

    def show_newest(self, epoch: int) -> None:
        """Add an epoch, and go to it if the one before it was chosen."""
        was_at_newest = self.slider.value() == self.slider.maximum() and not self.play.isChecked()
        self.setEnabled(True)
        self.slider.setMaximum(epoch)
        if was_at_newest and not self.slider.isSliderDown():
            self.slider.setValue(epoch)
        self._show_place()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop playing."""
        self.play.setChecked(False)
        super().hideEvent(event)

    def _play(self, playing: bool) -> None:
        self.play.setText(self.tr("Pause") if playing else self.tr("Play"))
        if not playing:
            self._timer.stop()
            return
        if self.slider.value() == self.slider.maximum():
            self.slider.setValue(0)
        self._timer.start()

    def _next(self) -> None:
        self.slider.setValue(self.slider.value() + 1)
        if self.slider.value() == self.slider.maximum():
            self.play.setChecked(False)

    def _request(self, epoch: int) -> None:
        self._show_place()
        self.epoch_requested.emit(epoch)

    def _show_place(self) -> None:
        width = len(str(self.slider.maximum()))
        self.place.setText(self.tr("epoch {0} of {1}").format(f"{self.slider.value():>{width}}", self.slider.maximum()))
