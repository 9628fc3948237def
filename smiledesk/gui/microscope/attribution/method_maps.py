"""The maps of all methods side by side, each with what the method is and what it is not."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from smiledesk.attribution.method_names import MethodName
from smiledesk.core.records import Pixels
from smiledesk.core.windows import Region
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.plain_text import PlainLabel, plain
from smiledesk.gui.common.style import set_role
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.microscope.attribution.attribution_map import AttributionMap
from smiledesk.gui.microscope.attribution.method_text import MethodText, method_text

_NOTES_BELOW_FROM: Final = 740
"""Pixels of width from which each note has room below its map."""


class MethodMaps(QFrame):
    """A button, a map and a note for each method; one method is chosen."""

    chosen = Signal(object)
    """The `MethodName` whose button was pressed."""

    pointed = Signal(float, float)
    """Row and column of the crop under the pointer, in its pixels."""

    stepped = Signal(int, int)
    """Rows and columns of an arrow key that was pressed on a map."""

    left = Signal()
    """The pointer, or the focus, has left a map."""

    def __init__(self, theme: Theme, methods: Iterable[MethodName], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        texts = {method: method_text(method) for method in methods}
        self.maps = {method: AttributionMap(theme, text.name) for method, text in texts.items()}
        self.buttons = {method: QRadioButton(text.name) for method, text in texts.items()}
        self._notes = [_Note(text) for text in texts.values()]
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(10, 8, 10, 10)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(5)
        self._arranged = 0, False
        """Maps in a row, and true if notes are below their maps."""
        for method, button in self.buttons.items():
            button.setFont(proportional(8.5))
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setToolTip(plain(self.tr("The map that is laid over the picture")))
            self._group.addButton(button)
            button.clicked.connect(lambda _checked=False, method=method: self.chosen.emit(method))
        for one in self.maps.values():
            one.pointed.connect(self.pointed)
            one.stepped.connect(self.stepped)
            one.left.connect(self.left)
        self._arrange(self.width())

    @property
    def method(self) -> MethodName:
        """The chosen method."""
        return next(method for method, button in self.buttons.items() if button.isChecked())

    def choose(self, method: MethodName) -> None:
        """Choose a method."""
        self.buttons[method].setChecked(True)

    def clear(self, crop: Pixels | None) -> None:
        """Show a face that is being explained in all maps; None for no face."""
        for one in self.maps.values():
            one.clear(crop)

    def show_patch(self, patch: Region | None, covered: Pixels | None = None) -> None:
        """Show the patch in all maps, as `AttributionMap.show_patch`."""
        for one in self.maps.values():
            one.show_patch(patch, covered)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange maps and notes for the new width."""
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        """Put maps and notes where they have room: notes below their maps, or two in a row below all of them."""
        widest = max(button.sizeHint().width() for button in self.buttons.values()) + self._grid.horizontalSpacing()
        columns = len(self.maps) if width >= len(self.maps) * widest else 2
        is_below = columns == 2 or width >= scaled(_NOTES_BELOW_FROM)
        if (columns, is_below) == self._arranged:
            return
        self._arranged = columns, is_below
        for index, (button, one, note) in enumerate(
            zip(self.buttons.values(), self.maps.values(), self._notes, strict=True)
        ):
            row, column = divmod(index, columns)
            self._grid.addWidget(button, 3 * row, column)
            self._grid.addWidget(one, 3 * row + 1, column)
            note.heading.setVisible(not is_below)
            if is_below:
                self._grid.addWidget(note, 3 * row + 2, column)
            else:
                self._grid.addWidget(note, 3 + index // 2, index % 2 * 2, 1, 2)
        for column in range(len(self.maps)):
            self._grid.setColumnStretch(column, int(column < columns))


class _Note(QWidget):
    """Meaning and limits of a method."""

    def __init__(self, text: MethodText) -> None:
        super().__init__()
        self.heading = PlainLabel(text.name, font=proportional(8.5, bold=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        column.addWidget(self.heading)
        column.addWidget(PlainLabel(text.meaning, font=proportional(8.5), wraps=True))
        column.addWidget(Hint(text.limits))
        column.addStretch()
