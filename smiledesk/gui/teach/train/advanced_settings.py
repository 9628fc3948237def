"""The settings behind "Advanced": start, learning, augmentation and network."""

from pathlib import Path

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from smiledesk.core.colour import Colour
from smiledesk.core.setting import SettingField, setting_fields
from smiledesk.faces.factory import ChosenDetector
from smiledesk.gui.common.fonts import monospaced
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.message_text import error_text
from smiledesk.gui.common.numbers import percent_sign
from smiledesk.gui.common.plain_text import capitalized, plain
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.section import WIDEST_FIELD, Section
from smiledesk.gui.common.style import set_role, set_room
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.translation import translate_listed
from smiledesk.gui.teach.train.augmentation_section import AugmentationSection
from smiledesk.gui.teach.train.thoroughness_choice import Effort
from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.network.architecture import Architecture, ArchitectureError, commas, sizes_in, warm_start_fault
from smiledesk.network.bundle import Bundle
from smiledesk.network.model_names import name_of

_TRAINING, _NETWORK = setting_fields(TrainingRequest), setting_fields(Architecture)

_HELD_BACK = 20
"""Percent. More than a command holds back: the window also compares the new model with the old one on these images."""

_COLOURS: tuple[Colour, ...] = ("gray", "bgr")


class StartingPoint(Section):
    """The weights that a run starts from: those of the model in use where they fit, or random ones; and why."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        #: What the training starts from
        super().__init__(self.tr("Start"), parent)
        self._model: Bundle | None = None
        self._classes: tuple[str, ...] = ()
        self._architecture: Architecture | None = None
        self.from_model = QCheckBox(self.tr("Start from the weights of the model in use"))
        self.from_model.setChecked(True)
        self.from_model.toggled.connect(self._show)
        self.reason = Hint()
        self.rows.addWidget(self.from_model)
        self.rows.addWidget(self.reason)
        self._show()

    @property
    def folder(self) -> Path | None:
        """The bundle's folder to start from; None for random weights."""
        return self._model.folder if self._model is not None and self._fits() and self.from_model.isChecked() else None

    def use(self, model: Bundle | None, classes: tuple[str, ...], architecture: Architecture | None) -> None:
        """Show whether a run can start from a model.

        classes: to be learned. architecture: of the new network; None if it cannot be built.
        """
        if (model, classes, architecture) != (self._model, self._classes, self._architecture):
            self._model, self._classes, self._architecture = model, classes, architecture
            self._show()

    def _fits(self) -> bool:
        return (
            self._model is not None
            and self._architecture is not None
            and not warm_start_fault(self._model.card, self._architecture, self._classes)
        )

    def _show(self) -> None:
        self.from_model.setEnabled(self._fits())
        self.reason.explain(self._reason_text())
        self.changed.emit()

    def _reason_text(self) -> str:
        model = self._model
        if model is None or not self._classes:
            return self.tr("Choose images first: the possible starts depend on their classes.")
        if self._architecture is None:
            return self.tr("Describe a valid network first: the possible starts depend on its layers.")
        if model.card.classes != self._classes:
            theirs = ", ".join(map(class_text, model.card.classes))
            return self.tr(
                "From random weights: “{0}”, the model in use, knows other classes ({1}), so its weights do not fit."
            ).format(name_of(model), theirs)
        if not self._fits():
            return self.tr(
                "From random weights: “{0}”, the model in use, has other layers, so its weights do not fit."
            ).format(name_of(model))
        if self.from_model.isChecked():
            return self.tr(
                "From “{0}”: it knows the same classes and has the same layers. This takes fewer images and less time."
            ).format(name_of(model))
        return self.tr("From random weights, as chosen. This takes more images and more time.")


class LearningSettings(Section):
    """Epochs, patience, learning rate, validation share, seed, and the outputs that learn."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Learning"), parent)
        self.epochs = _number(_TRAINING["epochs"], 1000)
        self.epochs.setToolTip(
            plain(self.tr("{help} The choice above sets it again.").format(help=self.epochs.toolTip()))
        )
        self.patience = _number(_TRAINING["patience"], 1000)
        self.rate = QDoubleSpinBox()
        # Numbers have a decimal point everywhere, so a point is typed: a German locale would read 0.001 as 1.
        self.rate.setLocale(QLocale.c())
        self.rate.setDecimals(5)
        self.rate.setRange(0.0, 1.0)
        self.rate.setSingleStep(0.0001)
        #: The learning rate
        self.rate.setSpecialValueText(self.tr("automatic"))
        self.rate.setFont(monospaced(9.5))
        self.rate.setMaximumWidth(scaled(WIDEST_FIELD))
        self.rate.setToolTip(plain(_help_of(_TRAINING["learning_rate"])))
        validation = _TRAINING["validation"]
        self.validation = QSpinBox()
        self.validation.setRange(
            round(100 * (validation.setting.least or 0)), round(100 * (validation.setting.most or 1))
        )
        self.validation.setSuffix(percent_sign())
        self.validation.setValue(_HELD_BACK)
        self.validation.setToolTip(plain(_help_of(validation)))
        _look_like_a_number(self.validation)
        self.seed = _number(_TRAINING["seed"], 9999)
        self.heads = QComboBox()
        for text, choice in (
            (self.tr("automatic"), "auto"),
            (self.tr("one for all folders"), "one"),
            (self.tr("one for each folder"), "folder"),
        ):
            self.heads.addItem(text, choice)
        self.heads.setMaximumWidth(scaled(WIDEST_FIELD))
        self.heads.setToolTip(plain(_help_of(_TRAINING["heads"])))
        form = QFormLayout()
        form.setSpacing(6)
        for title, field in (
            (self.tr("Maximum epochs"), self.epochs),
            (self.tr("Patience"), self.patience),
            (self.tr("Learning rate"), self.rate),
            (self.tr("Held back for validation"), self.validation),
            (self.tr("Seed"), self.seed),
            (self.tr("Outputs while learning"), self.heads),
        ):
            field.setAccessibleName(title)
            form.addRow(title, field)
        self.rows.addLayout(form)
        self.epochs.valueChanged.connect(self.changed)

    @property
    def learning_rate(self) -> float | None:
        """The learning rate; None to choose it by the start."""
        return self.rate.value() or None

    @property
    def effort(self) -> Effort:
        """The limits of the run."""
        return Effort(self.epochs.value(), self.patience.value())

    def set_effort(self, effort: Effort) -> None:
        """Set the limits of the run."""
        with QSignalBlocker(self.epochs):
            self.epochs.setValue(effort.epochs)
        self.patience.setValue(effort.patience)
        self.changed.emit()


class NetworkSettings(Section):
    """Fields for an `Architecture`, at first that of the model in use; the layer that cannot be built is named."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Network"), parent)
        self._usual = Architecture()
        self._architecture: Architecture | None = self._usual
        self.conv = QLineEdit()
        self.conv.setToolTip(plain(_help_of(_NETWORK["conv"])))
        self.dense = QLineEdit()
        self.dense.setToolTip(plain(_help_of(_NETWORK["dense"])))
        self.kernel = _number(_NETWORK["kernel"], 15)
        self.pool = _number(_NETWORK["pool"], 8)
        self.pool_kind = QComboBox()
        #: What pooling keeps of a window
        self.pool_kind.addItem(self.tr("largest number"), "max")
        #: What pooling keeps of a window
        self.pool_kind.addItem(self.tr("mean"), "average")
        self.pool_kind.setToolTip(plain(_help_of(_NETWORK["pool_kind"])))
        self.side = _number(_NETWORK["size"], 256)
        #: After a number in its field
        self.side.setSuffix(self.tr(" pixels"))
        self.colour = QComboBox()
        colours = [
            #: Pictures of one channel
            self.tr("gray"),
            #: Pictures of three channels
            self.tr("colour"),
        ]
        self.colour.addItems(colours)
        self.usual = QPushButton(self.tr("Same as the model in use"))
        self.usual.setToolTip(self.tr("Only a network with the same layers can start from the model's weights"))
        set_room(self.usual, "small")
        self.complaint = Hint()
        for choice in (self.pool_kind, self.colour):
            choice.setMaximumWidth(scaled(WIDEST_FIELD))
        form = QFormLayout()
        form.setSpacing(6)
        for title, field in (
            (self.tr("Convolution filters"), self.conv),
            (self.tr("Kernel side"), self.kernel),
            (self.tr("Pooling side"), self.pool),
            (self.tr("Pooling keeps"), self.pool_kind),
            (self.tr("Dense units"), self.dense),
            (self.tr("Image side"), self.side),
            (self.tr("Colours"), self.colour),
        ):
            field.setAccessibleName(title)
            form.addRow(title, field)
        for line in (self.conv, self.dense):
            line.setFont(monospaced(9.5))
        self.beside_title(self.usual)
        self.rows.addLayout(form)
        self.rows.addWidget(self.complaint)
        self._show(self._usual)
        self._connect()
        self._read()

    @property
    def architecture(self) -> Architecture | None:
        """The network as described; None if it cannot be built."""
        return self._architecture

    @property
    def is_usual(self) -> bool:
        """True if the network has the layers of the model in use."""
        return self._architecture == self._usual

    def use(self, architecture: Architecture) -> None:
        """Use another architecture as the usual one; unchanged fields follow it."""
        unchanged = self.is_usual
        self._usual = architecture
        if unchanged:
            self.show_usual()
        self._read()

    def show_usual(self) -> None:
        """Show the layers of the model in use again."""
        self._show(self._usual)
        self._read()

    def _connect(self) -> None:
        for line in (self.conv, self.dense):
            line.textChanged.connect(self._read)
        for number in (self.kernel, self.pool, self.side):
            number.valueChanged.connect(self._read)
        for choice in (self.pool_kind, self.colour):
            choice.currentIndexChanged.connect(self._read)
        self.usual.clicked.connect(self.show_usual)

    def _show(self, architecture: Architecture) -> None:
        numbers, choices = (self.kernel, self.pool, self.side), (self.pool_kind, self.colour)
        fields: tuple[QWidget, ...] = (self.conv, self.dense, *numbers, *choices)
        for field in fields:
            field.blockSignals(True)
        self.conv.setText(commas(architecture.conv))
        self.dense.setText(commas(architecture.dense))
        self.kernel.setValue(architecture.kernel)
        self.pool.setValue(architecture.pool)
        self.pool_kind.setCurrentIndex(self.pool_kind.findData(architecture.pool_kind))
        self.side.setValue(architecture.size)
        self.colour.setCurrentIndex(_COLOURS.index(architecture.colour))
        for field in fields:
            field.blockSignals(False)

    def _read(self) -> None:
        try:
            self._architecture = Architecture(
                conv=sizes_in(self.conv.text()),
                kernel=self.kernel.value(),
                pool=self.pool.value(),
                pool_kind=self.pool_kind.currentData(),
                dense=sizes_in(self.dense.text()),
                size=self.side.value(),
                colour=_COLOURS[self.colour.currentIndex()],
            )
            self.complaint.hide()
        except ArchitectureError as error:
            self._architecture = None
            reason = error_text(error)
            self.complaint.warn(capitalized(reason))
            self.complaint.show()
        self.usual.setEnabled(not self.is_usual)
        self.changed.emit()


class AdvancedSettings(QWidget):
    """Sections that are folded at first; folded settings apply as well."""

    changed = Signal()

    def __init__(self, theme: Theme, detector: ChosenDetector, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start = StartingPoint()
        self.learning = LearningSettings()
        self.augmentation = AugmentationSection(theme, detector)
        self.network = NetworkSettings()
        self.unfold = QPushButton()
        self.unfold.setCheckable(True)
        set_role(self.unfold, "unfold")
        self.unfold.toggled.connect(self._unfold)
        self._folded = QWidget()
        rows = QVBoxLayout(self._folded)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.unfold)
        layout.addWidget(self._folded)
        for section in (self.start, self.learning, self.augmentation, self.network):
            rows.addWidget(section)
            section.changed.connect(self.changed)
        self._unfold(unfolded=False)

    def _unfold(self, unfolded: bool) -> None:
        self._folded.setVisible(unfolded)
        self.unfold.setText(self.tr("▾  Advanced") if unfolded else self.tr("▸  Advanced"))


def _number(field: SettingField, most: int) -> QSpinBox:
    """A field for a whole number, with its default, help and limits. most: the largest that the window offers."""
    setting = field.setting
    number = QSpinBox()
    number.setRange(round(setting.least or 0), most if setting.most is None else min(most, round(setting.most)))
    number.setValue(field.default)
    number.setToolTip(plain(_help_of(field)))
    _look_like_a_number(number)
    return number


def _look_like_a_number(number: QSpinBox) -> None:
    number.setFont(monospaced(9.5))
    number.setMaximumWidth(scaled(WIDEST_FIELD))


def _help_of(field: SettingField) -> str:
    """The help of a setting, which its option on the command line has, too."""
    return translate_listed("settings", field.setting.help)
