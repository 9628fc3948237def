"""A number is typed as it is shown everywhere, with a point, whatever the system's language writes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDoubleSpinBox, QWidget
from pytestqt.qtbot import QtBot

from smiledesk.gui.learn.step_controls import LearningRate
from smiledesk.gui.live.controls import Controls
from smiledesk.gui.microscope.kernel_editor import KernelEditor


@pytest.fixture
def german(qapp: object) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize("make", [Controls, KernelEditor, lambda: LearningRate(0.05)])
def test_a_point_is_a_point(qtbot: QtBot, german: None, make: type[QWidget]) -> None:
    widget = make()
    qtbot.addWidget(widget)
    number = widget.findChildren(QDoubleSpinBox)[0]
    number.lineEdit().selectAll()
    qtbot.keyClicks(number.lineEdit(), "0.25")
    number.interpretText()
    assert number.value() == 0.25
    assert "," not in number.text()
