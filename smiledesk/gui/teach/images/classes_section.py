"""The classes of all folders: their images, and whether they are too few or unbalanced."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from smiledesk.dataset.class_names import class_name
from smiledesk.dataset.samples import DatasetError
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.labels import ElidedLabel, Hint
from smiledesk.gui.common.message_text import error_text
from smiledesk.gui.common.numbers import grouped
from smiledesk.gui.common.plain_text import PlainLabel, capitalized, plain
from smiledesk.gui.common.reading_text import class_text, typed_class_name
from smiledesk.gui.common.section import Section
from smiledesk.gui.common.share_bar import paint_bar
from smiledesk.gui.common.style import set_room, set_tone
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.images.survey_text import class_numbers, imbalance_text
from smiledesk.gui.teach.images.survey_thumbnails import SurveyThumbnails
from smiledesk.gui.teach.images.thumbnail_strip import ThumbnailStrip
from smiledesk.gui.teach.keyed_rows import show_rows
from smiledesk.gui.teach.name_field import NameField
from smiledesk.jobs.survey_messages import Surveyed, SurveyedClass

_BAR = 8
"""Pixels of a bar's height."""

_LONGEST_NAME = 60


class ClassBar(QWidget):
    """A bar of the images to learn from (red if too few), held out and skipped, relative to the largest class."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._class: SurveyedClass | None = None
        self._most = 1
        self._fewest = 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_BAR)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A thin line."""
        return QSize(200, _BAR)

    def show_class(self, one: SurveyedClass, most: int, fewest: int) -> None:
        """Show a class. most: images of the largest class. fewest: images that a class needs at least."""
        self._class, self._most, self._fewest = one, max(most, 1), fewest
        text = self.tr("{0} to learn from · {1} held out · {2} skipped")
        self.setToolTip(plain(text.format(one.learned, one.hold_out, one.skipped)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the groove and the three parts."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        numbers: list[tuple[int, str]] = []
        if (one := self._class) is not None:
            numbers = [
                (_images_of(one), tokens.line),
                (one.learned + one.hold_out, tokens.muted),
                (one.learned, tokens.accent if one.learned >= self._fewest else tokens.against),
            ]
        parts = [(number / self._most or None, colour) for number, colour in numbers]
        paint_bar(painter, QRectF(self.rect()), tokens, *parts)
        painter.end()


class ClassRow(QWidget):
    """A class, which can be renamed; the name of another class merges the two."""

    renamed = Signal(str, str)
    """The class, and its new name."""

    split_requested = Signal(str)
    """The class, whose folders are to be classes of their own again."""

    def __init__(self, theme: Theme, thumbnails: SurveyThumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._class: SurveyedClass | None = None
        self._names: tuple[str, ...] = ()
        self.name = PlainLabel(font=proportional(10.5, bold=True))
        self.edit = NameField()
        self.edit.setAccessibleName(self.tr("Name of the class"))
        self.edit.setMaxLength(_LONGEST_NAME)
        self.edit.hide()
        self._made_of = ElidedLabel()
        self._numbers = PlainLabel()
        self.count = PlainLabel(font=monospaced(10.5))
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.rename = _small(self.tr("Rename"))
        #: Button: makes several classes of a merged one
        self.split = _small(self.tr("Split"))
        self.bar = ClassBar(theme)
        self.strip = ThumbnailStrip(theme, thumbnails)
        self.hint = PlainLabel(wraps=True)
        self.hint.hide()
        self._lay_out()
        self.rename.clicked.connect(self.begin_renaming)
        self.split.clicked.connect(lambda: self.split_requested.emit(self._class.name if self._class else ""))
        self.edit.textEdited.connect(self._show_consequence)
        self.edit.returnPressed.connect(self._finish_renaming)
        self.edit.cancelled.connect(self.end_renaming)
        for label in (self._made_of, self._numbers, self.hint):
            label.setFont(proportional(8.5))
            set_tone(label, "muted")

    @property
    def shown(self) -> SurveyedClass | None:
        """The shown class."""
        return self._class

    def show_class(self, one: SurveyedClass, most: int, fewest: int, names: Sequence[str]) -> None:
        """Show a class.

        most: images of the largest class. fewest: images that a class needs at least. names: of all classes.
        """
        self._class, self._names = one, tuple(names)
        name = class_text(one.name)
        self.name.setText(name)
        is_merged = one.members != (one.name,)
        #: {0} are the classes that were merged
        self._made_of.show_text(self.tr("from {0}").format(" + ".join(one.members)) if is_merged else "")
        self.split.setVisible(is_merged)
        self.split.setAccessibleName(self.tr("Split {0}").format(name))
        self.split.setToolTip(plain(self.tr("Split into separate classes again: {0}").format(", ".join(one.members))))
        self._numbers.setText(class_numbers(one))
        self.count.setText(grouped(one.learned))
        self.count.setFixedWidth(QFontMetrics(self.count.font()).horizontalAdvance(grouped(most)) + 2)
        self.count.setToolTip(
            plain(
                self.tr(
                    "{number} images to learn from, {held_back} held back to check how well it learns",
                    "",
                    one.training,
                ).format(number=grouped(one.training), held_back=grouped(one.validation))
            )
        )
        self.rename.setAccessibleName(self.tr("Rename {0}").format(name))
        self.rename.setToolTip(self.tr("Rename the class; the name of another class merges the two"))
        self.bar.show_class(one, most, fewest)
        self.strip.show_thumbnails(one.thumbnails, name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(f"{self.bar.toolTip()} {self._made_of.text()}".strip())

    def begin_renaming(self) -> None:
        """Let the user type another name."""
        if self._class is None:
            return
        self.edit.setText(typed_class_name(self._class.name))
        self._show_editing(editing=True)
        self.edit.selectAll()
        self.edit.setFocus()
        self._show_consequence()

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
        if Action.RENAME_CLASS.matches(event):
            self.begin_renaming()
        else:
            super().keyPressEvent(event)

    def _finish_renaming(self) -> None:
        if self._class is None:
            return
        try:
            name = self._typed_name()
        except DatasetError:
            # The reason is shown below the field already.
            return
        before = self._class.name
        self.end_renaming()
        if name != before:
            self.renamed.emit(before, name)

    def _typed_name(self) -> str:
        """The class name for the typed text.

        Raises:
            DatasetError: it is no valid class name.
        """
        typed = self.edit.text().strip()
        known = {text(name): name for name in self._names for text in (class_text, typed_class_name)}
        return known.get(typed) or class_name(typed)

    def _show_consequence(self) -> None:
        try:
            name = self._typed_name()
        except DatasetError as error:
            reason = error_text(error)
            self.hint.setText(capitalized(reason))
            return
        others = [other for other in self._names if self._class is not None and other != self._class.name]
        if name in others:
            self.hint.setText(self.tr("Return merges the two classes into “{0}”.").format(class_text(name)))
        elif others:
            self.hint.setText(
                self.tr("Return renames; the name of another class ({0}) merges the two.").format(
                    ", ".join(class_text(other) for other in others[:4])
                )
            )
        else:
            self.hint.clear()

    def _show_editing(self, *, editing: bool) -> None:
        while_editing: tuple[QWidget, ...] = (self.edit, self.hint)
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
        rows.addWidget(self.hint)
        rows.addWidget(self.bar)
        rows.addWidget(self.strip)


class ClassesSection(Section):
    """One row per class, kept while its class exists."""

    renamed = Signal(str, str)
    """A class, and its new name."""

    split_requested = Signal(str)
    """A class whose folders are to be classes of their own again."""

    def __init__(self, theme: Theme, thumbnails: SurveyThumbnails, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._theme = theme
        self._thumbnails = thumbnails
        self._rows: dict[str, ClassRow] = {}
        self._total = PlainLabel(font=monospaced(9))
        self.beside_title(self._total)
        self.imbalance = Hint()
        self.imbalance.reserve_lines(1)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.rows.addLayout(self._list)
        self.rows.addWidget(self.imbalance)
        self.hide()

    @property
    def class_rows(self) -> Mapping[str, ClassRow]:
        """The row of each class."""
        return self._rows

    def show_classes(self, surveyed: Surveyed) -> None:
        """Show the current findings on the classes."""
        number = len(surveyed.classes)
        self.retitle(self.tr("%n classes", "", number))
        learned = sum(one.learned for one in surveyed.classes)
        total = self.tr("{number} images to learn from", "", learned)
        self._total.setText(total.format(number=grouped(learned)))
        names = [one.name for one in surveyed.classes]
        show_rows(self._list, self._rows, names, self._new_row)
        most = max((_images_of(one) for one in surveyed.classes), default=1)
        for one in surveyed.classes:
            self._rows[one.name].show_class(one, most, surveyed.fewest, names)
        self.imbalance.explain(imbalance_text(surveyed))
        self.setVisible(number > 0)

    def _new_row(self, _name: str) -> ClassRow:
        row = ClassRow(self._theme, self._thumbnails)
        row.renamed.connect(self.renamed)
        row.split_requested.connect(self.split_requested)
        return row


def _images_of(one: SurveyedClass) -> int:
    """Images of a class that training would open."""
    return one.learned + one.hold_out + one.skipped


def _small(text: str) -> QPushButton:
    button = QPushButton(text)
    set_room(button, "tight")
    button.setFont(proportional(8.5))
    return button
