"""The verdict in large letters; a remark on an unreliable one is shown at every width."""

from dataclasses import replace

import pytest
from msgspec import structs
from PySide6.QtGui import QFontMetricsF, QImage

from smiledesk.core.records import FaceReading, FaceSquare, ReadingStatus
from smiledesk.core.resources import resource
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.live.verdict_panel import VerdictPanel
from smiledesk.network.bundle import read_bundle

CARD = read_bundle(resource("model")).card
READING = FaceReading(1, FaceSquare(80, 60, 50), (0.3, 0.7), (0.25, 0.75), "smile", "ok")


@pytest.fixture
def panel(theme, qtbot) -> VerdictPanel:
    panel = VerdictPanel(theme)
    qtbot.addWidget(panel)
    return panel


def painted(panel: VerdictPanel, reading: FaceReading, width: int) -> QImage:
    panel.resize(width, panel.sizeHint().height())
    panel.show_reading(reading, CARD)
    return panel.grab().toImage()


@pytest.mark.parametrize(("status", "remark"), [("uncertain", "uncertain"), ("lost", "out of sight")])
def test_the_remark_is_elided_last(panel: VerdictPanel, status: ReadingStatus, remark: str) -> None:
    """From wide to narrow: everything, without the word verdict, the remark alone, and only then no more than dots."""
    reading, metrics = replace(READING, status=status), QFontMetricsF(proportional(8))
    full, short = f"Face 1 · verdict · {remark}", f"Face 1 · {remark}"
    for heading in (full, short, remark):
        assert panel._heading(reading, metrics, metrics.horizontalAdvance(heading)) == heading
    shortest = panel._heading(reading, metrics, metrics.horizontalAdvance(remark) - 1)
    assert shortest.endswith("…")
    assert remark.startswith(shortest[:-1])


@pytest.mark.parametrize("width", [255, 480])
@pytest.mark.parametrize("status", ["uncertain", "lost"])
def test_a_remark_is_painted_and_described(panel: VerdictPanel, width: int, status: ReadingStatus) -> None:
    plain = painted(panel, READING, width)
    assert painted(panel, replace(READING, status=status), width) != plain
    assert panel.description().startswith(f"Face 1: smile, {'uncertain' if status == 'uncertain' else 'out of sight'}.")


def test_the_description_names_face_verdict_and_both_numbers(panel: VerdictPanel) -> None:
    panel.show_reading(READING, CARD)
    assert panel.description() == "Face 1: smile. Smoothed 0.75, this frame 0.70"


@pytest.mark.parametrize("width", [255, 480])
def test_a_baseline_adds_a_labelled_number(panel: VerdictPanel, width: int) -> None:
    plain = painted(panel, READING, width)
    relative = replace(READING, logit=1.0, baseline=-2.25)
    assert painted(panel, relative, width) != plain
    assert panel.description() == (
        "Face 1: smile. Smoothed 0.75, this frame 0.70. Relative to your baseline +3.2, in log-odds"
    )
    assert panel.toolTip().startswith("To baseline: log-odds relative to your neutral face.")
    panel.show_reading(READING, CARD)
    assert (panel.toolTip(), "baseline" in panel.description()) == ("", False)


def test_a_verdict_relative_to_a_baseline_is_shown_as_such_and_from_where(panel: VerdictPanel) -> None:
    relative = replace(READING, logit=1.0, baseline=-2.25, own_threshold=0.87)
    panel.show_reading(relative, CARD)
    assert panel.description().startswith("Face 1: smile, relative to the neutral face. Smoothed 0.75")
    assert panel.toolTip().endswith("The verdict is relative to it: this face is judged from 0.87.")
    metrics = QFontMetricsF(proportional(8))
    assert panel._heading(relative, metrics, 400) == "Face 1 · verdict relative to the neutral face"
    assert panel._heading(relative, metrics, 90) == "Face 1 · relative"
    uncertain = replace(relative, status="uncertain")
    panel.show_reading(uncertain, CARD)
    assert "relative to the neutral face, uncertain, holds down to 0.79" in panel.description()


def test_a_missing_face_is_reported(panel: VerdictPanel) -> None:
    panel.show_reading(None, CARD)
    assert panel.description() == "No face"


@pytest.mark.parametrize(
    ("label", "smile", "threshold", "held"),
    [
        ("no_smile", 0.61, 0.5, "holds up to 0.65"),
        ("no_smile", 0.49, 0.5, ""),
        ("smile", 0.4, 0.5, "holds down to 0.35"),
        ("smile", 0.61, None, "holds down to 0.50"),
        ("smile", 0.61, 0.5, ""),
    ],
)
def test_a_verdict_that_its_number_contradicts_says_where_it_changes(
    panel: VerdictPanel, label: str, smile: float, threshold: float | None, held: str
) -> None:
    reading = replace(READING, label=label, smoothed=(1 - smile, smile), status="uncertain")
    panel.resize(480, 66)
    panel.show_reading(reading, structs.replace(CARD, threshold=0.65), threshold)
    remark = f"uncertain, {held}" if held else "uncertain"
    assert f"{label.replace('_', ' ')}, {remark}. Smoothed {smile:.2f}" in panel.description()
    assert remark in panel._heading(reading, QFontMetricsF(proportional(8)), 400)
    assert bool(panel.toolTip()) is bool(held)
