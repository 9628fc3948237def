"""The controls of settings: each shows a value of one kind, and reports the one that the user chooses."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from smiledesk.gui.common.labels import ElidedLabel
from smiledesk.gui.common.plain_text import without_mnemonic
from smiledesk.gui.common.style import set_room
from smiledesk.gui.common.text_size import scaled

_PATH_WIDTH = 220
_COLUMNS_A_LINE = 3


class SettingControl(QWidget):
    """Shows one value."""

    value_chosen = Signal(object)
    """The value that the user chose."""

    def __init__(self, field: QWidget) -> None:
        """field: takes the focus."""
        super().__init__()
        self.field = field
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(field)
        self.setFocusProxy(field)

    @property
    def named_widgets(self) -> Iterable[QWidget]:
        """The widgets that are called like the setting."""
        return (self.field,)

    @property
    def below(self) -> QLayout | None:
        """Layout below title and control, over the whole row; None for nothing."""
        return None

    def show_value(self, value: Any) -> None:
        """Show a value, without reporting it."""
        raise NotImplementedError


class Choice(SettingControl):
    """One of several values, in a list that opens."""

    def __init__(self, texts: Mapping[Any, str], text_of: Callable[[Any], str] = str) -> None:
        """texts: the text of each value. text_of: gives the text of a value that is not offered."""
        self.box = QComboBox()
        super().__init__(self.box)
        self._text_of = text_of
        self.offer(texts)
        self.box.activated.connect(lambda _index: self.value_chosen.emit(self.box.currentData()))

    def offer(self, texts: Mapping[Any, str]) -> None:
        """Offer other values."""
        with QSignalBlocker(self.box):
            self.box.clear()
            for value, text in texts.items():
                self.box.addItem(text, value)

    def show_value(self, value: Any) -> None:
        """Show a value; one that is not offered is marked as not available, and stays what is saved."""
        at = next((at for at in range(self.box.count()) if self.box.itemData(at) == value), self.box.count())
        if at == self.box.count():
            self.box.addItem(self.tr("{value} (not available)").format(value=self._text_of(value)), value)
        self.box.setCurrentIndex(at)


class Switch(SettingControl):
    """Yes or no."""

    def __init__(self, text: str) -> None:
        self.box = QCheckBox(without_mnemonic(text))
        super().__init__(self.box)
        self.box.clicked.connect(lambda: self.value_chosen.emit(self.box.isChecked()))

    def show_value(self, value: Any) -> None:
        """Tick the box, or not."""
        self.box.setChecked(bool(value))


class Number(SettingControl):
    """A number; the smallest value may mean none."""

    def __init__(
        self, least: float, most: float, *, step: float = 1, decimals: int = 0, suffix: str = "", none_text: str = ""
    ) -> None:
        """none_text: of None, which is a step below the least number; empty if there must be a number."""
        self._box: Any
        if decimals:
            self._box = box = QDoubleSpinBox()
            # Numbers have a decimal point everywhere, so a point is typed: a German locale would read 0.5 as 5.
            box.setLocale(QLocale.c())
            box.setDecimals(decimals)
            box.setRange(least - (step if none_text else 0), most)
            box.setSingleStep(step)
        else:
            self._box = QSpinBox()
            self._box.setRange(round(least) - (1 if none_text else 0), round(most))
            self._box.setSingleStep(round(step))
        super().__init__(self._box)
        self._none_text = none_text
        self._box.setSuffix(suffix)
        self._box.setSpecialValueText(none_text)
        self._box.setKeyboardTracking(False)
        self._box.valueChanged.connect(lambda _value: self.value_chosen.emit(self._value()))

    def show_value(self, value: Any) -> None:
        """Show a number, or None."""
        with QSignalBlocker(self._box):
            self._box.setValue(self._box.minimum() if value is None else value)

    def _value(self) -> float | None:
        is_none = self._none_text and self._box.value() == self._box.minimum()
        return None if is_none else self._box.value()


class Folder(SettingControl):
    """A folder, chosen in a dialog."""

    def __init__(self, title: str, none_text: str) -> None:
        """title: of the dialog. none_text: shown while no folder is chosen."""
        self.button = QPushButton(self.tr("Choose…"))
        super().__init__(self.button)
        self._title = title
        self._none_text = none_text
        self._chosen: str | None = None
        self._path = ElidedLabel(tone="muted")
        self._path.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._path.setFixedWidth(scaled(_PATH_WIDTH))
        set_room(self.button, "medium")
        line = self.layout()
        if isinstance(line, QHBoxLayout):
            line.insertWidget(0, self._path)
        self.button.clicked.connect(self._choose)

    def show_value(self, value: Any) -> None:
        """Show the path, or that there is none."""
        self._chosen = value
        self._path.show_text(value or self._none_text)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self._title, self._chosen or str(Path.home()))
        if chosen:
            self.value_chosen.emit(chosen)


class Omissions(SettingControl):
    """The columns of a table, each with a tick; those without one are left out."""

    def __init__(self, names: Iterable[str]) -> None:
        self._table = QWidget()
        super().__init__(self._table)
        self._boxes = {name: QCheckBox(without_mnemonic(name)) for name in names}
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        for at, box in enumerate(self._boxes.values()):
            grid.addWidget(box, *divmod(at, _COLUMNS_A_LINE))
            box.clicked.connect(lambda: self.value_chosen.emit(self._omitted()))
        self.setFocusProxy(next(iter(self._boxes.values())))

    @property
    def named_widgets(self) -> Iterable[QWidget]:
        """The table: each box has the name of its column."""
        return (self._table,)

    def show_value(self, value: Any) -> None:
        """Tick all but the omitted columns."""
        for name, box in self._boxes.items():
            box.setChecked(name not in value)

    def _omitted(self) -> tuple[str, ...]:
        return tuple(name for name, box in self._boxes.items() if not box.isChecked())
