"""The dialogs that begin a lesson anew: with other classes, or for another pupil."""

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smiledesk.core.errors import UserError
from smiledesk.dataset.class_names import class_name
from smiledesk.dataset.samples import DatasetError
from smiledesk.gui.common.buttons import dialog_buttons
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.message_text import error_text
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.section import Section
from smiledesk.gui.common.style import set_role, set_room
from smiledesk.gui.common.text_size import scaled

_WIDTH = 420


class NewClassesDialog(QDialog):
    """A click on a suggestion takes it; names of one's own are typed, with commas between them."""

    def __init__(self, samples: int, parent: QWidget | None = None) -> None:
        """samples: number of the samples that are there."""
        super().__init__(parent)
        self.names: tuple[str, ...] = ()
        """The classes that were chosen."""
        self.setWindowTitle(self.tr("New classes"))
        self.setMinimumWidth(scaled(_WIDTH))
        suggestions = Section(self.tr("What should the network tell apart?"))
        self.suggestions = tuple(self._suggestion(names) for names in self._suggested())
        for button in self.suggestions:
            suggestions.rows.addWidget(button)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("for example: eyes open, eyes closed, one eye closed"))
        self.field.setAccessibleName(self.tr("Names of the classes"))
        self.field.textChanged.connect(self._show_fault)
        set_role(self.field, "field")
        self.hint = Hint(self.tr("Two or more names, with commas between them"))
        own = Section(self.tr("Names of your own"))
        own.rows.addWidget(self.field)
        own.rows.addWidget(self.hint)
        self.aside = QCheckBox(self.tr("&Move my %n photographs aside first", "", samples))
        self.aside.setChecked(True)
        self.aside.setVisible(samples > 0)
        self._buttons = dialog_buttons(
            self, QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setEnabled(False)
        rows = QVBoxLayout(self)
        rows.addWidget(suggestions)
        rows.addWidget(own)
        rows.addWidget(self.aside)
        rows.addWidget(self._buttons)

    def accept(self) -> None:
        """Take the typed names."""
        if not self.names:
            self.names = _checked(self.field.text())
        super().accept()

    def _suggested(self) -> tuple[tuple[str, str], ...]:
        return (
            #: Name of a class: faces with glasses
            (self.tr("glasses"), self.tr("no glasses")),
            #: Name of a class: faces with a hat
            (self.tr("hat"), self.tr("no hat")),
            (self.tr("hand on the face"), self.tr("no hand")),
            (self.tr("mouth open"), self.tr("mouth closed")),
            (self.tr("looking here"), self.tr("looking away")),
        )

    def _suggestion(self, names: tuple[str, str]) -> QPushButton:
        button = QPushButton(self.tr("{first} / {second}").format(first=names[0], second=names[1]))
        button.setAutoDefault(False)
        set_room(button, "medium")
        button.clicked.connect(lambda: self._choose(names))
        return button

    def _choose(self, names: tuple[str, str]) -> None:
        self.names = tuple(class_name(name) for name in names)
        self.accept()

    def _show_fault(self, text: str) -> None:
        try:
            self._ok.setEnabled(len(_checked(text)) > 1)
        except UserError as error:
            self._ok.setEnabled(False)
            self.hint.warn(error_text(error))
        else:
            self.hint.explain(self.tr("Two or more names, with commas between them"))


class NewPupilDialog(QMessageBox):
    """Asks before everything that a pupil made is cleared."""

    def __init__(self, samples: int, parent: QWidget | None = None) -> None:
        """samples: number of the pupil's."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("New pupil"))
        self.setText(self.tr("Start over for another pupil?"))
        moved = self.tr(
            "%n photographs are moved aside into a folder of their own, and the bundled model is in use, unchanged.",
            "",
            samples,
        )
        self.setInformativeText(plain(moved))
        self.models = QCheckBox(self.tr("Move my models to the trash, too"))
        self.setCheckBox(self.models)
        self.begin = self.addButton(self.tr("Start over"), QMessageBox.ButtonRole.AcceptRole)
        self.setDefaultButton(self.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole))


def _checked(text: str) -> tuple[str, ...]:
    """The class names of a typed list.

    Raises:
        DatasetError: one is no class name, or two are the same.
    """
    names = tuple(class_name(part) for part in text.split(",") if part.strip())
    if len({name.casefold() for name in names}) < len(names):
        raise DatasetError("two of the names are the same. Received: {text}", text=text)
    return names
