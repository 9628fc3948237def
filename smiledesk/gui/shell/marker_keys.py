"""Markers set in the window: by M, by the digits with names of the user's own, and taken back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.buttons import dialog_buttons
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.style import set_role
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.translation import translate
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.recording.markers import Marker, Markers
from smiledesk.settings import SavedSettings

_DIGITS = len(Action.MARK_BY_DIGIT.keys)

_LONGEST_NAME = 60
"""Characters of a marker's name."""


class MarkerKeys(QObject):
    """Sets markers for keys, and shows all markers, wherever they come from."""

    _received = Signal(object)
    """A `Marker`, from any thread."""

    def __init__(
        self, window: MainWindow, settings: SavedSettings, markers: Markers, is_used: Callable[[], bool]
    ) -> None:
        """is_used: true while something keeps or sends markers; without it, keys set none."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._markers = markers
        self._is_used = is_used
        self._received.connect(self._show)
        markers.add_receiver(self._received.emit)
        window.marker_requested.connect(self._mark_by_digit)

    def mark(self) -> None:
        """Set a marker, or say why it would be lost."""
        if self._is_used():
            #: Name of a marker without a name of its own
            self._markers.set(self.tr("marker"))
        else:
            text = self.tr("Markers belong to a recording: start one ({0})").format(Action.RECORD.keys_text)
            self._window.picture.recording_bar.show_note(text)

    def undo(self) -> None:
        """Take the last marker back."""
        if self._markers.undo() is None:
            self._window.picture.recording_bar.show_note(self.tr("There is no marker to undo"))

    def edit_names(self) -> None:
        """Let the user name the markers of the digits."""
        dialog = MarkerNamesDialog(self._settings.current.marker_names, self._window)
        dialog.names_chosen.connect(lambda names: self._settings.change(marker_names=names))
        dialog.open()

    def _mark_by_digit(self, digit: int) -> None:
        if self._is_used():
            names = dict(enumerate(self._settings.current.marker_names, start=1))
            self._markers.set(names.get(digit) or _usual_name(digit))

    def _show(self, marker: Marker) -> None:
        text = self.tr("Marker undone: {0}") if marker.undone else self.tr("Marker: {0}")
        self._window.picture.recording_bar.show_note(text.format(marker.name))
        self._window.picture.timeline.receive_marker(marker)


class MarkerNamesDialog(QDialog):
    """A field for the name of each digit's marker; an empty one means the usual name, which it shows."""

    names_chosen = Signal(tuple)
    """The names, from the digit 1 on."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Names of the markers"))
        self.fields = [self._field(digit) for digit in range(1, _DIGITS + 1)]
        form = QFormLayout()
        for digit, field in enumerate(self.fields, start=1):
            form.addRow(f"&{digit}", field)
        for field, name in zip(self.fields, names, strict=False):
            field.setText(name)
        kinds = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        self.accepted.connect(lambda: self.names_chosen.emit(tuple(field.text().strip() for field in self.fields)))
        column = QVBoxLayout(self)
        column.addWidget(Hint(self.tr("While readings are recorded or sent, a digit sets the marker of its name.")))
        column.addLayout(form)
        column.addWidget(dialog_buttons(self, kinds))

    def _field(self, digit: int) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(_usual_name(digit))
        field.setMaxLength(_LONGEST_NAME)
        field.setMinimumWidth(scaled(260))
        set_role(field, "field")
        return field


def _usual_name(digit: int) -> str:
    return translate("marker_keys", "marker {0}").format(digit)
