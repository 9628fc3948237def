"""One class: its name, how many images it has, and some of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from smiledesk.dataset.class_names import class_name
from smiledesk.dataset.samples import DatasetError
from smiledesk.gui.common.elided_label import ElidedLabel
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.plain_text import PlainLabel, plain
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.style import set_room, set_tone
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.images.class_bar import ClassBar
from smiledesk.gui.teach.images.image_thumbnails import Thumbnails
from smiledesk.gui.teach.images.survey_text import class_numbers, number_text
from smiledesk.gui.teach.images.thumbnail_strip import ThumbnailStrip
from smiledesk.jobs.survey_messages import SurveyedClass


class ClassRow(QWidget):
    """Shows a class, and lets the user call it otherwise; the name of another class merges the two."""

    renamed = Signal(str, str)
    """The class' name, and what it is to be called."""

    split_requested = Signal(str)
    """The folders that the class is made of are to be classes of their own again."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._class: SurveyedClass | None = None
        self._names: tuple[str, ...] = ()
        self.name = PlainLabel()
        self.name.setFont(proportional(10.5, bold=True))
        self.edit = NameEdit()
        self.edit.hide()
        self._made_of = ElidedLabel()
        self._numbers = PlainLabel()
        self.count = PlainLabel()
        self.count.setFont(monospaced(10.5))
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.rename = _small(self.tr("Rename"))
        self.split = _small(self.tr("Split"))
        self.bar = ClassBar(theme)
        self.strip = ThumbnailStrip(theme, thumbnails)
        self.remark = PlainLabel()
        self.remark.setWordWrap(True)
        self.remark.hide()
        self._lay_out()
        self.rename.clicked.connect(self.begin_renaming)
        self.split.clicked.connect(lambda: self.split_requested.emit(self._class.name if self._class else ""))
        self.edit.textEdited.connect(self._say_what_becomes_of_it)
        self.edit.returnPressed.connect(self._finish_renaming)
        self.edit.given_up.connect(self.end_renaming)
        for label in (self._made_of, self._numbers, self.remark):
            label.setFont(proportional(8.5))
            set_tone(label, "muted")

    @property
    def shown(self) -> SurveyedClass | None:
        """What is shown."""
        return self._class

    def show_class(self, one: SurveyedClass, most: int, fewest: int, names: Sequence[str]) -> None:
        """Show a class. most: images of the largest class. fewest: images that a class needs. names: of all classes."""
        self._class, self._names = one, tuple(names)
        words = class_text(one.name)
        self.name.setText(words)
        is_merged = one.members != (one.name,)
        self._made_of.say(self.tr("from {0}").format(" + ".join(one.members)) if is_merged else "")
        self.split.setVisible(is_merged)
        self.split.setAccessibleName(self.tr("Split {0}").format(words))
        self.split.setToolTip(plain(self.tr("Make {0} classes of their own again").format(", ".join(one.members))))
        self._numbers.setText(class_numbers(one))
        self.count.setText(number_text(one.learned))
        self.count.setFixedWidth(QFontMetrics(self.count.font()).horizontalAdvance(number_text(most)) + 2)
        self.count.setToolTip(
            plain(
                self.tr("{0} images change the weights, {1} are held back to see how well it learns").format(
                    number_text(one.training), number_text(one.validation)
                )
            )
        )
        self.rename.setAccessibleName(self.tr("Rename {0}").format(words))
        self.rename.setToolTip(self.tr("Rename the class; the name of another class merges the two"))
        self.bar.show_class(one, most, fewest)
        self.strip.show_thumbnails(one.thumbnails, words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(f"{self.bar.toolTip()} {self._made_of.text()}".strip())

    def begin_renaming(self) -> None:
        """Let the user type another name."""
        if self._class is None:
            return
        self.edit.setText(class_text(self._class.name))
        self._show_editing(editing=True)
        self.edit.selectAll()
        self.edit.setFocus()
        self._say_what_becomes_of_it()

    def end_renaming(self) -> None:
        """Leave the name as it is."""
        had_focus = self.edit.hasFocus()
        self._show_editing(editing=False)
        if had_focus:
            self.rename.setFocus()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Rename the class whose name was clicked."""
        if self.name.geometry().contains(event.position().toPoint()):
            self.begin_renaming()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 renames."""
        if event.key() == Qt.Key.Key_F2:
            self.begin_renaming()
        else:
            super().keyPressEvent(event)

    def _finish_renaming(self) -> None:
        if self._class is None:
            return
        try:
            name = self._wanted()
        except DatasetError:
            # What is wrong stands below the line already.
            return
        before = self._class.name
        self.end_renaming()
        if name != before:
            self.renamed.emit(before, name)

    def _wanted(self) -> str:
        """The name that is typed; that of a class that is written so already.

        Raises:
            DatasetError: no class can be called so.
        """
        typed = self.edit.text().strip()
        known = {class_text(name): name for name in self._names}
        return known.get(typed) or class_name(typed)

    def _say_what_becomes_of_it(self) -> None:
        try:
            name = self._wanted()
        except DatasetError as error:
            words = str(error)
            self.remark.setText(words[:1].upper() + words[1:])
            return
        others = [other for other in self._names if self._class is not None and other != self._class.name]
        if name in others:
            self.remark.setText(self.tr("Return merges the two classes into “{0}”.").format(class_text(name)))
        elif others:
            self.remark.setText(
                self.tr("Return renames; the name of another class ({0}) merges the two.").format(
                    ", ".join(class_text(other) for other in others[:4])
                )
            )

    def _show_editing(self, *, editing: bool) -> None:
        while_editing: tuple[QWidget, ...] = (self.edit, self.remark)
        else_shown: tuple[QWidget, ...] = (self.name, self._made_of, self.rename, self._numbers, self.count)
        for widget in while_editing:
            widget.setVisible(editing)
        for widget in else_shown:
            widget.setVisible(not editing)
        self.split.setVisible(not editing and self._class is not None and self._class.members != (self._class.name,))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.name)
        line.addWidget(self.edit, stretch=1)
        line.addWidget(self._made_of, stretch=1)
        line.addWidget(self._numbers)
        line.addWidget(self.split)
        line.addWidget(self.rename)
        line.addWidget(self.count)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 4, 0, 6)
        rows.setSpacing(6)
        rows.addLayout(line)
        rows.addWidget(self.remark)
        rows.addWidget(self.bar)
        rows.addWidget(self.strip)


class NameEdit(QLineEdit):
    """A line for a class name; Escape gives up."""

    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Name of the class"))
        self.setMaxLength(60)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the name as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


def _small(words: str) -> QPushButton:
    button = QPushButton(words)
    set_room(button, "tight")
    button.setFont(proportional(8.5))
    return button
