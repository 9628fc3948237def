"""A form for what a Keras file does not say about itself, filled in before it is imported."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from smiledesk.dataset.class_names import default_positive_class
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.style import set_role, set_tone
from smiledesk.jobs.requests import ImportRequest
from smiledesk.network.keras_file import KerasNetwork


class ImportForm(QWidget):
    """Asks for the classes, and for colour order and input range if the file does not determine them."""

    completed = Signal(object)
    """An `ImportRequest`."""

    cancelled = Signal()

    def __init__(self, file: Path, network: KerasNetwork, name: str, parent: QWidget | None = None) -> None:
        """name: the suggested name of the model."""
        super().__init__(parent)
        self._file = file
        self._network = network
        self.name = QLineEdit(name)
        self.classes = QLineEdit()
        self.classes.setPlaceholderText(
            ", ".join(self.tr("class {0}").format(n + 1) for n in range(network.classes)[:4])
        )
        self.counted = PlainLabel(font=proportional(8.5))
        # Fields that are not needed have a parent all the same: the garbage collector would delete a widget without one
        # in any thread.
        self.positive = QComboBox(self)
        self._chosen_positive = ""
        self.colour = QComboBox(self)
        self.colour.addItem(self.tr("red, green, blue (usual)"), "rgb")
        self.colour.addItem(self.tr("blue, green, red (OpenCV)"), "bgr")
        self.input_range = QComboBox(self)
        for text, value in (
            (self.tr("0 to 1 (usual)"), "0..1"),
            (self.tr("-1 to 1"), "-1..1"),
            (self.tr("0 to 255"), "0..255"),
        ):
            self.input_range.addItem(text, value)
        self.take_in = QPushButton(self.tr("Import"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self._lay_out(file)
        self.positive.activated.connect(self._choose_positive)
        self.classes.textChanged.connect(self._show_classes)
        self.name.textChanged.connect(self._show_classes)
        for field in (self.classes, self.name):
            field.returnPressed.connect(self._complete)
        self.take_in.clicked.connect(self._complete)
        self.cancel.clicked.connect(self.cancelled)
        for field in (self.classes, self.name):
            set_role(field, "field")
        set_role(self.take_in, "primary")
        self._show_classes()

    @property
    def class_names(self) -> list[str]:
        """The classes typed so far, in their order."""
        return [name.strip() for name in self.classes.text().split(",") if name.strip()]

    @property
    def complete(self) -> bool:
        """True if every output has a class and the model a name."""
        names = self.class_names
        return len(names) == self._network.classes == len(set(names)) and bool(self.name.text().strip())

    def request(self) -> ImportRequest:
        """The import request with the form's values."""
        return ImportRequest(
            file=self._file,
            name=self.name.text().strip(),
            classes=tuple(self.class_names),
            positive_class=self.positive.currentText() if self._network.classes == 2 else None,
            colour=self.colour.currentData() if self._network.channels == 3 else None,
            input_range=None if self._network.scales_itself else self.input_range.currentData(),
        )

    def _lay_out(self, file: Path) -> None:
        heading = PlainLabel(self.tr("Import {0}").format(file.name), font=proportional(10.5, bold=True), wraps=True)
        explanation = PlainLabel(
            self.tr(
                "A Keras file does not say what its outputs mean. Name them in the order they were trained: in "
                "Keras usually the alphabetical order of the folders."
            ),
            font=proportional(9),
            wraps=True,
        )
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(6)
        form.addRow(self.tr("Classes"), self.classes)
        form.addRow("", self.counted)
        self.positive.setToolTip(self.tr("The class whose probability is shown and compared with the threshold"))
        self.colour.setToolTip(self.tr("The order of the colour channels in training"))
        self.input_range.setToolTip(self.tr("The values of black and white in training, which the file does not say"))
        for title, choice, is_needed in (
            (self.tr("Shown as p"), self.positive, self._network.classes == 2),
            (self.tr("Colours"), self.colour, self._network.channels == 3),
            (self.tr("Brightness"), self.input_range, not self._network.scales_itself),
        ):
            if is_needed:
                form.addRow(title, choice)
            else:
                choice.hide()
        form.addRow(self.tr("Name"), self.name)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.take_in)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(heading)
        layout.addWidget(explanation)
        layout.addLayout(form)
        layout.addLayout(buttons)

    def _complete(self) -> None:
        if self.complete:
            self.completed.emit(self.request())

    def _choose_positive(self) -> None:
        self._chosen_positive = self.positive.currentText()

    def _show_classes(self) -> None:
        names, needed = self.class_names, self._network.classes
        text = self.tr("{0} of {1} named, separated by commas").format(len(names), needed)
        if len(names) == needed:
            text = self.tr("{0} of {0} named").format(needed)
        if len(set(names)) != len(names):
            text = self.tr("Two classes have the same name")
        self.counted.setText(text)
        wrong = len(names) > needed or len(set(names)) != len(names)
        set_tone(self.counted, "against" if wrong else "muted")
        self.positive.clear()
        self.positive.addItems(names)
        if names:
            chosen = self._chosen_positive
            self.positive.setCurrentText(chosen if chosen in names else default_positive_class(names[0], names[-1]))
        self.take_in.setEnabled(self.complete)
