"""The drift meter in the real window: it names what sets a face apart, and says nothing for a model that cannot."""

import shutil
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from smiledesk.core.records import Pixels
from smiledesk.core.resources import resource
from smiledesk.gui.teach.teach_view import Tab
from smiledesk.network.bundle import FILES, read_bundle, seal
from tests.gui.conftest import Start
from tests.support.children import Until


@pytest.fixture
def photograph(data: Path) -> Pixels:
    """An upright face in usual light, with room around it."""
    path = sorted((data / "genki4k_dev" / "smile").iterdir())[4]
    pixels = cv2.imread(str(path))
    assert pixels is not None
    return np.asarray(cv2.copyMakeBorder(pixels, 120, 120, 120, 120, cv2.BORDER_REPLICATE), np.uint8)


def turned(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), 35, 1.0)
    return np.asarray(cv2.warpAffine(pixels, turn, (width, height), borderMode=cv2.BORDER_REPLICATE), np.uint8)


def smaller(pixels: Pixels) -> Pixels:
    return np.asarray(cv2.resize(pixels, None, fx=0.22, fy=0.22, interpolation=cv2.INTER_AREA), np.uint8)


WORSENED: dict[str, Callable[[Pixels], Pixels]] = {
    "Darker than ": lambda pixels: (pixels * 0.2).astype(np.uint8),
    "Blurrier than ": lambda pixels: np.asarray(cv2.GaussianBlur(pixels, (0, 0), 5), np.uint8),
    "Turned further than ": turned,
    "Smaller than ": smaller,
}


def test_it_names_what_sets_a_face_apart(start: Start, until: Until, photograph: Pixels, tmp_path: Path) -> None:
    application = start(None)
    meter = application.window.picture.drift_meter
    for number, (text, worsen) in enumerate({"Like ": lambda pixels: pixels, **WORSENED}.items()):
        path = tmp_path / f"{number}.png"
        cv2.imwrite(str(path), worsen(photograph))
        application.sources.open(str(path))
        until(lambda text=text: meter.text().startswith(text))  # type: ignore[misc]
        assert meter.toolTip() == meter.accessibleDescription()
        assert meter.toolTip().startswith(meter.text() + "\nLight ")


def test_it_works_with_a_changed_network(start: Start, until: Until, photograph: Pixels, tmp_path: Path) -> None:
    application = start(None)
    meter = application.window.picture.drift_meter
    paths = tmp_path / "usual.png", tmp_path / "dark.png"
    for path, pixels in zip(paths, (photograph, WORSENED["Darker than "](photograph)), strict=True):
        cv2.imwrite(str(path), pixels)
    application.sources.open(str(paths[0]))
    until(lambda: meter.text().startswith("Like "))
    application.interventions.mute("conv_1", 0)
    until(lambda: application.session.status().model.changed is not None)
    application.sources.open(str(paths[1]))
    until(lambda: meter.text().startswith("Darker than "))


def test_collect_reads_it_and_a_model_without_statistics_has_none(start: Start, until: Until, tmp_path: Path) -> None:
    application = start()
    window, meter = application.window, application.window.picture.drift_meter
    until(lambda: meter.text().startswith("Blurrier than "))
    assert meter.toolTip().splitlines()[-1].startswith("Distance to the nearest class")
    application.teaching.open(Tab.COLLECT)
    collect = application.teaching.pages.collect
    until(lambda: "This is what the model lacks most" in collect.panel.advice.text())
    window.show_compact(True)
    assert meter.isHidden()
    window.show_compact(False)

    without = tmp_path / "without"
    shutil.copytree(resource("model"), without)
    (without / FILES.statistics).unlink()
    seal(without, read_bundle(resource("model")).card)
    application.live_model.use_folder(without)
    until(meter.isHidden)
