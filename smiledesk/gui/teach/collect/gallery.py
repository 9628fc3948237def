"""All samples, class by class, in one scrolling page."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from smiledesk.dataset.sample_folder import KeptSample
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.collect.sample_list import SampleList
from smiledesk.gui.teach.collect.sample_thumbnails import Thumbnails


class Section(QWidget):
    """A class: its name, how many samples it has, and their faces."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        title = PlainLabel(class_text(name))
        title.setFont(proportional(9.5, bold=True))
        self._number = PlainLabel()
        self._number.setFont(monospaced(9))
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
        theme.changed.connect(self._colour)
        self._colour()

    def show_samples(self, samples: Sequence[KeptSample]) -> None:
        """Show samples, the newest first."""
        self._number.setText(str(len(samples)))
        self.list.show_samples(samples)

    def _colour(self) -> None:
        self._number.setStyleSheet(f"color: {self._theme.tokens.muted};")


class Gallery(QScrollArea):
    """A section for each class that has samples; samples of one class at a time are selected."""

    selection_changed = Signal()
    delete_requested = Signal()

    menu_requested = Signal(object)
    """Where, in the screen's pixels, the user asks what there is to do about the selected samples."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._thumbnails = thumbnails
        self.sections: dict[str, Section] = {}
        self._content = QWidget()
        self._rows = QVBoxLayout(self._content)
        self._rows.setContentsMargins(0, 0, 6, 0)
        self._rows.setSpacing(10)
        self._rows.addStretch()
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Lines are filled by the width, which a bar that comes and goes would change.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def show_samples(self, by_class: Mapping[str, Sequence[KeptSample]], classes: Sequence[str]) -> None:
        """Show the samples of each class, the newest first. classes: in the order in which they are shown."""
        names = [name for name in dict.fromkeys((*classes, *sorted(by_class))) if by_class.get(name)]
        for name in self.sections.keys() - set(names):
            section = self.sections.pop(name)
            self._rows.removeWidget(section)
            section.hide()
            section.deleteLater()
        for place, name in enumerate(names):
            if name not in self.sections:
                self.sections[name] = self._section(name)
            if self._rows.indexOf(self.sections[name]) != place:
                self._rows.insertWidget(place, self.sections[name])
            self.sections[name].show_samples(by_class[name])
        self.selection_changed.emit()

    def selected(self) -> tuple[Path, ...]:
        """The paths of the selected samples."""
        return tuple(path for section in self.sections.values() for path in section.list.selected())

    def selected_class(self) -> str | None:
        """Whose samples are selected; None where none are."""
        return next((name for name, section in self.sections.items() if section.list.selected()), None)

    def _section(self, name: str) -> Section:
        section = Section(self._theme, self._thumbnails, name)
        samples = section.list
        samples.chosen.connect(partial(self._chosen, samples))
        samples.delete_requested.connect(self.delete_requested)
        samples.entered_by_key.connect(partial(self._bring_into_view, samples))
        samples.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        samples.customContextMenuRequested.connect(partial(self._ask_for_menu, samples))
        return section

    def _chosen(self, samples: SampleList) -> None:
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
