"""All samples, class by class, and what can be done with the selected ones."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from smiledesk.dataset.sample_changes import SampleChange
from smiledesk.dataset.sample_folder import KeptSample
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.buttons import MenuButton
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.labels import ElidedLabel
from smiledesk.gui.common.plain_text import PlainLabel, plain, without_mnemonic
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.style import set_room
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.collect.collect_text import change_text
from smiledesk.gui.teach.collect.sample_list import SampleList
from smiledesk.gui.teach.collect.sample_thumbnails import SampleThumbnails
from smiledesk.gui.teach.keyed_rows import show_rows


class GalleryBar(QWidget):
    """The number of selected samples, and buttons to move or delete them and to undo the last change."""

    move_requested = Signal(str)
    """The class to move the selected samples to."""

    delete_requested = Signal()
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._change: SampleChange | None = None
        self.heading = ElidedLabel(font=proportional(10, bold=True))
        self.move_button = MenuButton(self.tr("Move to…"))
        self.move_menu = self.move_button.menu()
        self.delete_button = QPushButton(self.tr("Delete"))
        self.undo_button = QPushButton(self.tr("Undo"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.heading, stretch=1)
        line.addWidget(self.move_button)
        for button in (self.delete_button, self.undo_button):
            set_room(button, "small")
            line.addWidget(button)
        self.delete_button.clicked.connect(self.delete_requested)
        self.undo_button.clicked.connect(self.undo_requested)
        removal = self.tr("Remove the selected samples. Undo brings them back until the window is closed.")
        self.delete_button.setToolTip(plain(Action.REMOVE_SAMPLES.with_key(removal)))
        self.show_selection(0, None, ())
        self.show_change(None)

    def show_selection(self, number: int, of_class: str | None, classes: Sequence[str]) -> None:
        """Show how many samples are selected, and offer the classes that they can be moved to."""
        self.move_menu.clear()
        for name in classes:
            if name != of_class:
                self.move_menu.addAction(without_mnemonic(class_text(name)), partial(self.move_requested.emit, name))
        self.move_button.setEnabled(number > 0 and not self.move_menu.isEmpty())
        self.delete_button.setEnabled(number > 0)
        self.heading.show_text(self.tr("%n images selected", "", number) if number else self.tr("Samples"))
        self.move_button.setToolTip(
            self.tr("Move the selected samples to another class")
            if number
            else self.tr("Select samples first: click them, or use the arrow keys")
        )

    def show_change(self, change: SampleChange | None) -> None:
        """Offer to undo a change; None without one."""
        self.undo_button.setEnabled(change is not None)
        self.undo_button.setToolTip(
            self.tr("Nothing to undo")
            if change is None
            else plain(Action.UNDO.with_key(self.tr("Undo: {0}").format(change_text(change))))
        )


class ClassSamples(QWidget):
    """The samples of one class below its name and their number."""

    def __init__(self, theme: Theme, thumbnails: SampleThumbnails, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = PlainLabel(class_text(name), font=proportional(9.5, bold=True))
        self._number = PlainLabel(font=monospaced(9), tone="muted")
        self.list = SampleList(theme, thumbnails, name)
        heading = QHBoxLayout()
        heading.setContentsMargins(3, 0, 3, 0)
        heading.setSpacing(8)
        heading.addWidget(title)
        heading.addWidget(self._number)
        heading.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(heading)
        layout.addWidget(self.list)

    def show_samples(self, samples: Sequence[KeptSample]) -> None:
        """Show samples, the newest first."""
        self._number.setText(str(len(samples)))
        self.list.show_samples(samples)


class Gallery(QScrollArea):
    """A section for each class that has samples; only samples of one class are selected at a time."""

    selection_changed = Signal()
    delete_requested = Signal()

    menu_requested = Signal(object)
    """Position of the context menu of the selected samples, in screen pixels."""

    def __init__(self, theme: Theme, thumbnails: SampleThumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._thumbnails = thumbnails
        self.sections: dict[str, ClassSamples] = {}
        self._content = QWidget()
        self._rows = QVBoxLayout(self._content)
        self._rows.setContentsMargins(0, 0, 6, 0)
        self._rows.setSpacing(10)
        self._rows.addStretch()
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A scroll bar that comes and goes would change the width, and so the number of samples in a line.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def show_samples(self, by_class: Mapping[str, Sequence[KeptSample]], classes: Sequence[str]) -> None:
        """Show the samples of each class, the newest first. classes: in their order on the page."""
        names = [name for name in dict.fromkeys((*classes, *sorted(by_class))) if by_class.get(name)]
        show_rows(self._rows, self.sections, names, self._section)
        for name, section in self.sections.items():
            section.show_samples(by_class[name])
        self.selection_changed.emit()

    def selected(self) -> tuple[Path, ...]:
        """The paths of the selected samples."""
        return tuple(path for section in self.sections.values() for path in section.list.selected())

    def selected_class(self) -> str | None:
        """The class of the selected samples; None without any."""
        return next((name for name, section in self.sections.items() if section.list.selected()), None)

    def _section(self, name: str) -> ClassSamples:
        section = ClassSamples(self._theme, self._thumbnails, name)
        samples = section.list
        samples.selection_changed.connect(partial(self._keep_one_selection, samples))
        samples.delete_requested.connect(self.delete_requested)
        samples.current_changed.connect(partial(self._bring_into_view, samples))
        samples.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        samples.customContextMenuRequested.connect(partial(self._ask_for_menu, samples))
        return section

    def _keep_one_selection(self, samples: SampleList) -> None:
        if samples.selectedIndexes():
            for section in self.sections.values():
                if section.list is not samples:
                    with QSignalBlocker(section.list):
                        section.list.clearSelection()
        self.selection_changed.emit()

    def _bring_into_view(self, samples: SampleList, place: QRect) -> None:
        centre = samples.mapTo(self._content, place.center())
        self.ensureVisible(centre.x(), centre.y(), 0, place.height())

    def _ask_for_menu(self, samples: SampleList, place: QPoint) -> None:
        self.menu_requested.emit(samples.viewport().mapToGlobal(place))
