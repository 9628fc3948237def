"""The controls under the picture: freeze, go to a time, follow the largest face, threshold."""

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDoubleSpinBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSlider,
    QWidget,
)

from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.focus import release_focus
from smiledesk.gui.common.plain_text import PlainLabel, plain
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.text_size import scaled
from smiledesk.network.card import Card
from smiledesk.session.status import SessionStatus

_STEPS_A_SECOND = 100

_GAP = 8


class Controls(QWidget):
    """Shows the settings and requests changes, in one line or two."""

    freeze_requested = Signal(bool)
    seek_requested = Signal(float)
    largest_requested = Signal()
    threshold_requested = Signal(object)
    """A number, or None for the card's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: Card | None = None
        self.freeze = QPushButton(self.tr("Freeze"))
        self.freeze.setCheckable(True)
        self.freeze.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.freeze.setToolTip(plain(Action.FREEZE.with_key(self.tr("Freeze the picture"))))
        self.freeze.clicked.connect(self.freeze_requested)
        self.position = QSlider(Qt.Orientation.Horizontal)
        self.position.setAccessibleName(self.tr("Position in the film"))
        self.position.sliderMoved.connect(lambda step: self.seek_requested.emit(step / _STEPS_A_SECOND))
        self.position.actionTriggered.connect(self._seek_by_key)
        self.largest = QPushButton(self.tr("Follow the largest"))
        largest = self.tr("Let the network view follow the largest face")
        self.largest.setToolTip(plain(Action.FOLLOW_LARGEST.with_key(largest)))
        self.largest.clicked.connect(self.largest_requested)
        self.threshold_label = PlainLabel()
        self.threshold = QDoubleSpinBox()
        # Numbers are shown with a point everywhere, so a point is what is typed: a German 0.25 would be 25.
        self.threshold.setLocale(QLocale.c())
        self.threshold.setRange(0.01, 0.99)
        self.threshold.setSingleStep(0.01)
        self.threshold.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.threshold.setFixedWidth(scaled(60))
        self.threshold.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.threshold.setToolTip(
            self.tr("The verdict changes a little beyond this probability, so that it does not flicker")
        )
        self.threshold.setAccessibleName(self.tr("Threshold"))
        self.threshold.setKeyboardTracking(False)
        self.threshold.valueChanged.connect(self._threshold_changed)
        self.threshold_label.setBuddy(self.threshold)
        for widget in (self.position, self.largest, self.threshold_label, self.threshold):
            # They come and go with the source and the model; the others stay where they are.
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
        self.setMinimumWidth(scaled(200))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(_GAP)
        self._picture_line = _line(self.freeze, self.position, None)
        self._face_line = _line(self.largest, None, self.threshold_label, self.threshold)
        self._lines.addLayout(self._picture_line, stretch=1)
        self._lines.addLayout(self._face_line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use one line or two."""
        super().resizeEvent(event)
        self._arrange()

    def show_status(self, status: SessionStatus, media_time: float | None) -> None:
        """Show the current settings, except in a control that the user is changing."""
        self.freeze.setChecked(status.frozen)
        _enable(self.freeze, status.source.state not in ("none", "opening", "failed"))
        _show(self.largest, status.chosen_face is not None)
        self._show_position(status.source.duration, media_time)
        self._show_threshold(status)
        self._arrange()

    def _arrange(self) -> None:
        """Use two lines where the controls that are shown have no room in one."""
        needed = self._picture_line.sizeHint().width() + _GAP + self._face_line.sizeHint().width()
        is_wide = needed <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if direction != self._lines.direction():
            self._lines.setDirection(direction)

    def _show_position(self, duration: float | None, media_time: float | None) -> None:
        _show(self.position, duration is not None)
        if duration is None or self.position.isSliderDown():
            return
        with QSignalBlocker(self.position):
            self.position.setRange(0, round(duration * _STEPS_A_SECOND))
            self.position.setSingleStep(_STEPS_A_SECOND)
            self.position.setPageStep(5 * _STEPS_A_SECOND)
            self.position.setValue(round((media_time or 0.0) * _STEPS_A_SECOND))

    def _show_threshold(self, status: SessionStatus) -> None:
        card = status.model.bundle.card if status.model.bundle is not None else None
        self._card = card
        has_threshold = card is not None and card.positive_class is not None
        _show(self.threshold, has_threshold)
        self.threshold_label.setVisible(has_threshold)
        if card is None or card.positive_class is None or self.threshold.hasFocus():
            return
        self.threshold_label.setText(self.tr("{0} from").format(class_text(card.positive_class)))
        with QSignalBlocker(self.threshold):
            self.threshold.setValue(card.threshold if status.threshold is None else status.threshold)

    def _threshold_changed(self, value: float) -> None:
        is_cards = self._card is not None and abs(value - self._card.threshold) < 0.005
        self.threshold_requested.emit(None if is_cards else value)

    def _seek_by_key(self) -> None:
        """The slider's keys move it without the mouse; its new place is known as soon as the event is over."""
        if not self.position.isSliderDown():
            self.seek_requested.emit(self.position.sliderPosition() / _STEPS_A_SECOND)


def _show(widget: QWidget, shown: bool) -> None:
    if not shown:
        release_focus(widget)
    widget.setVisible(shown)


def _enable(widget: QWidget, enabled: bool) -> None:
    if not enabled:
        release_focus(widget)
    widget.setEnabled(enabled)


def _line(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets beside each other; None is room between them."""
    line = QHBoxLayout()
    line.setSpacing(_GAP)
    for widget in widgets:
        if widget is None:
            line.addStretch()
        else:
            line.addWidget(widget, stretch=int(isinstance(widget, QSlider)))
    return line
