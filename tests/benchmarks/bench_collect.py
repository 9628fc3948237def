"""Time of the Collect page for a frame while nothing is recorded, compared with the frame's analysis."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from smiledesk.core.records import Analysis, Frame
from smiledesk.core.resources import resource
from smiledesk.faces.factory import DetectorChoice
from smiledesk.faces.tracking import FaceTracker
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.collect.collect_page import CollectPage
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.session.analyzer import AnalysisSettings, Analyzer
from smiledesk.session.status import SourceStatus
from smiledesk.sources.demo import Demo

pytestmark = [pytest.mark.benchmark(group="a frame of the demo"), pytest.mark.window]


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return read_bundle(resource("model"))


@pytest.fixture(scope="module")
def analyzer(bundle: Bundle) -> Analyzer:
    analyzer = Analyzer(FaceTracker(DetectorChoice().make()))
    analyzer.use(NetworkRuntime(bundle))
    return analyzer


@pytest.fixture(scope="module")
def frame() -> Frame:
    demo = Demo()
    demo.open()
    return demo.read()


@pytest.fixture(scope="module")
def analysis(analyzer: Analyzer, frame: Frame) -> Analysis:
    return analyzer.analyze(frame, AnalysisSettings())


def test_analysis(benchmark: BenchmarkFixture, analyzer: Analyzer, frame: Frame) -> None:
    benchmark(analyzer.analyze, frame, AnalysisSettings())


def test_the_collect_page(
    benchmark: BenchmarkFixture,
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    analysis: Analysis,
    bundle: Bundle,
) -> None:
    page = CollectPage(Theme(qapp, "dark"), tmp_path / "samples")
    qtbot.addWidget(page)
    benchmark(page.show_analysis, analysis, bundle.card, SourceStatus("running", "demo", is_demo=True))
    page.stop()
