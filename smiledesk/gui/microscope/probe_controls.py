"""Controls of the probe beyond its cell: the filter to compare with, and the move of the map."""

from collections.abc import Collection

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSpinBox, QToolButton, QWidget

from smiledesk.gui.common.plain_text import PlainLabel, plain
from smiledesk.gui.common.style import set_room
from smiledesk.lenses.base import Control, Probe


class ProbeControls(QWidget):
    """Shows the controls that an explanation supports."""

    beside_requested = Signal(object)
    """A channel; None for the lens' own choice."""
    nudge_requested = Signal(int, int)
    """Rows and columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Probe, int, Collection[Control]] | None = None
        #: Before a choice: the map to show beside this one
        self.beside_label = PlainLabel(self.tr("beside it"))
        self.beside = QSpinBox()
        self.beside.setAccessibleName(self.tr("The map to compare with"))
        #: The map to compare with is chosen by the program
        self.beside.setSpecialValueText(self.tr("auto"))
        #: Before a number in its field
        self.beside.setPrefix(self.tr("map "))
        self.beside.setKeyboardTracking(False)
        self.beside.valueChanged.connect(lambda number: self.beside_requested.emit(number - 1 if number else None))
        self.nudge_label = PlainLabel(self.tr("move the map"))
        self.nudges = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.beside_label)
        layout.addWidget(self.beside)
        layout.addWidget(self.nudge_label)
        self._directions: dict[tuple[int, int], QToolButton] = {}
        for direction, arrow, text in (
            ((0, -1), Qt.ArrowType.LeftArrow, self.tr("One cell to the left")),
            ((-1, 0), Qt.ArrowType.UpArrow, self.tr("One cell up")),
            ((1, 0), Qt.ArrowType.DownArrow, self.tr("One cell down")),
            ((0, 1), Qt.ArrowType.RightArrow, self.tr("One cell to the right")),
        ):
            layout.addWidget(self._arrow(direction, arrow, text))

    def show_probe(self, probe: Probe, channels: int, controls: Collection[Control]) -> None:
        """Show the supported controls and the probe's values."""
        self.setVisible(bool(controls))
        if (probe, channels, controls) == self._shown:
            return
        self._shown = probe, channels, controls
        self.beside_label.setVisible("beside" in controls)
        self.beside.setVisible("beside" in controls)
        for widget in (self.nudge_label, *self._directions.values()):
            widget.setVisible("nudge" in controls)
        with QSignalBlocker(self.beside):
            self.beside.setRange(0, channels)
            self.beside.setValue(0 if probe.beside is None else probe.beside + 1)
        if probe.nudge in self._directions:
            self._directions[probe.nudge].setChecked(True)

    def _arrow(self, direction: tuple[int, int], arrow: Qt.ArrowType, text: str) -> QToolButton:
        button = QToolButton()
        button.setArrowType(arrow)
        button.setCheckable(True)
        button.setToolTip(plain(text))
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_room(button, "icon")
        button.clicked.connect(lambda: self.nudge_requested.emit(*direction))
        self.nudges.addButton(button)
        self._directions[direction] = button
        return button
