"""What the network is made of, for those who want to know; what cannot be built is refused by the layer that fails."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPushButton, QSpinBox, QWidget

from smiledesk.core.colour import Colour
from smiledesk.gui.common.fonts import monospaced
from smiledesk.gui.common.section import WIDEST_FIELD, Remark, Section
from smiledesk.gui.common.style import set_room
from smiledesk.network.architecture import Architecture, ArchitectureError, commas, sizes_in

_COLOURS: tuple[Colour, ...] = ("gray", "bgr")


class NetworkSettings(Section):
    """Fields for an `Architecture`; at first that of the model in use."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Network"), parent)
        self._usual = Architecture()
        self._architecture: Architecture | None = self._usual
        self.conv = QLineEdit()
        self.conv.setToolTip(
            self.tr("Filters of each block of convolution, ReLU and max pooling, such as 16,32,64; none for no block")
        )
        self.dense = QLineEdit()
        self.dense.setToolTip(self.tr("Units of each hidden dense layer, such as 64,32; none for no layer"))
        self.kernel = _number(1, 15)
        self.pool = _number(1, 8)
        self.side = _number(8, 256)
        self.side.setSuffix(self.tr(" pixels"))
        self.colour = QComboBox()
        self.colour.addItems([self.tr("gray"), self.tr("colour")])
        self.usual = QPushButton(self.tr("Same as the model in use"))
        self.usual.setToolTip(self.tr("Only a network with the same layers can start from what the model has learned"))
        set_room(self.usual, "small")
        self.complaint = Remark()
        self.colour.setMaximumWidth(WIDEST_FIELD)
        form = QFormLayout()
        form.setSpacing(6)
        for words, field in (
            (self.tr("Convolution filters"), self.conv),
            (self.tr("Kernel side"), self.kernel),
            (self.tr("Pooling side"), self.pool),
            (self.tr("Dense units"), self.dense),
            (self.tr("Picture side"), self.side),
            (self.tr("Colours"), self.colour),
        ):
            field.setAccessibleName(words)
            form.addRow(words, field)
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
        """What is set; None where it cannot be built."""
        return self._architecture

    @property
    def is_usual(self) -> bool:
        """Whether it is built like the model in use."""
        return self._architecture == self._usual

    def use(self, architecture: Architecture) -> None:
        """Take this for the usual one; fields that the user has not touched follow it."""
        untouched = self.is_usual
        self._usual = architecture
        if untouched:
            self.show_usual()
        self._read()

    def show_usual(self) -> None:
        """Go back to the layers of the model in use."""
        self._show(self._usual)
        self._read()

    def _connect(self) -> None:
        for line in (self.conv, self.dense):
            line.textChanged.connect(self._read)
        for number in (self.kernel, self.pool, self.side):
            number.valueChanged.connect(self._read)
        self.colour.currentIndexChanged.connect(self._read)
        self.usual.clicked.connect(self.show_usual)

    def _show(self, architecture: Architecture) -> None:
        fields: tuple[QWidget, ...] = (self.conv, self.dense, self.kernel, self.pool, self.side, self.colour)
        for field in fields:
            field.blockSignals(True)
        self.conv.setText(commas(architecture.conv))
        self.dense.setText(commas(architecture.dense))
        self.kernel.setValue(architecture.kernel)
        self.pool.setValue(architecture.pool)
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
                dense=sizes_in(self.dense.text()),
                size=self.side.value(),
                colour=_COLOURS[self.colour.currentIndex()],
            )
            self.complaint.hide()
        except ArchitectureError as error:
            self._architecture = None
            words = str(error)
            self.complaint.warn(words[:1].upper() + words[1:])
            self.complaint.show()
        self.usual.setEnabled(not self.is_usual)
        self.changed.emit()


def _number(least: int, most: int) -> QSpinBox:
    number = QSpinBox()
    number.setRange(least, most)
    number.setFont(monospaced(9.5))
    number.setMaximumWidth(WIDEST_FIELD)
    return number
