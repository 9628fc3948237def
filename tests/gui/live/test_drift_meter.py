"""The line below the verdict: each difference in words, rounded so that 99% are never all."""

from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smiledesk.attribution.drift import Comparison, Difference, Drift
from smiledesk.attribution.drift_watch import DriftReport
from smiledesk.gui.common.theme import Theme, ThemeChoice
from smiledesk.gui.live.drift_meter import DriftMeter
from smiledesk.gui.live.drift_text import difference_text, measures_text
from tests.support.picture_snapshots import assert_looks_the_same

DARKER = Comparison("darker", "brightness", share=0.9966, spreads=3.1, faces=11_260)
DRIFT = Drift({"brightness": 48.2, "turn": 3.0}, {"brightness": 0.0034, "turn": 0.41}, (DARKER,))


def test_a_share_just_below_one_is_not_rounded_to_all() -> None:
    assert difference_text(DARKER) == "Darker than 99% of the faces it learned from"
    for difference in get_args(Difference):
        some, every = (Comparison(difference, "", share, 5, 100) for share in (0.9999, 1.0))
        assert " 99% of the faces" in difference_text(some)
        assert " any face " in difference_text(every)


def test_no_measure_is_above_all_faces_because_of_rounding() -> None:
    text = measures_text(Drift({"brightness": 230.0}, {"brightness": 0.9996}, ()))
    assert text == "Light 230: higher than that of 99% of the faces it learned from"


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_the_drift_line_looks_as_approved_and_keeps_its_height(
    qtbot: QtBot, theme: Theme, scheme: ThemeChoice, tmp_path: Path
) -> None:
    theme.choose(scheme)
    panel = QWidget()
    qtbot.addWidget(panel)
    column = QVBoxLayout(panel)
    reports = (DriftReport(DRIFT, DARKER), DriftReport(DRIFT), DriftReport())
    for meter, report in zip((DriftMeter(), DriftMeter(), DriftMeter()), reports, strict=True):
        column.addWidget(meter)
        meter.show_report(report)
    panel.resize(340, 96)
    heights = {meter.height() for meter in panel.findChildren(DriftMeter)}
    assert len(heights) == 1, "nothing moves when a face comes or goes"
    assert_looks_the_same(panel.grab().toImage(), f"drift-{scheme}", tmp_path)


def test_the_numbers_are_in_tooltip_and_description(qtbot: QtBot) -> None:
    meter = DriftMeter()
    qtbot.addWidget(meter)
    meter.show_report(DriftReport(DRIFT, DARKER))
    assert meter.accessibleDescription() == meter.toolTip()
    assert meter.toolTip().splitlines() == [
        "Darker than 99% of the faces it learned from",
        "Light 48: higher than that of 0% of the faces it learned from",
        "Turn 3°: further than 41%",
    ]
    meter.show_report(DriftReport())
    assert (meter.text(), meter.accessibleDescription()) == ("", "")
