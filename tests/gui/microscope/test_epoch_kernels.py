"""The first kernels of an epoch's network, also those of filters on colour pictures."""

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from smiledesk.core.colour import Colour
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.microscope.epoch_kernels import EpochKernels
from tests.support.small_networks import SmallNetwork

BUILDS: dict[Colour, str] = {"bgr": "two blocks in colour", "gray": "one block"}


@pytest.mark.parametrize("colour", ["gray", "bgr"])
def test_all_filters_are_shown_whatever_they_see(qtbot: QtBot, theme: Theme, tmp_path: Path, colour: Colour) -> None:
    bundle = SmallNetwork(tmp_path, BUILDS[colour]).bundle
    kernel = bundle.weights()["layer1"].kernel
    tile = EpochKernels(theme)
    qtbot.addWidget(tile)
    tile.show_epoch(bundle, 3)
    assert tile.sheet is not None
    inputs = kernel.shape[2]
    assert tile.sheet.shape == (3, 3, 7 * inputs)
    for number in range(7):
        shown = tile.sheet[..., number * inputs : (number + 1) * inputs]
        np.testing.assert_array_equal(shown, kernel[..., number])


def test_a_kernel_of_a_colour_goes_by_its_filter_and_its_colour(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    bundle = SmallNetwork(tmp_path, BUILDS["bgr"]).bundle
    tile = EpochKernels(theme)
    qtbot.addWidget(tile)
    tile.show_epoch(bundle, 0)
    assert tile.text_of((5, 1, 2)).startswith("First kernels: filter 2, red (1, 2) = ")
    weight = float(bundle.weights()["layer1"].kernel[1, 2, 2, 1])
    assert float(tile.text_of((5, 1, 2)).rpartition(" ")[2].replace("\u2212", "-")) == pytest.approx(weight, abs=1e-5)


def test_a_weight_of_an_earlier_run_is_forgotten(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    tile = EpochKernels(theme)
    qtbot.addWidget(tile)
    tile.show_epoch(SmallNetwork(tmp_path, BUILDS["bgr"]).bundle, 1)
    tile.cell_chosen.emit(11, 2, 2)
    assert "filter 4, red (2, 2)" in tile.description()
    tile.clear()
    tile.show_epoch(SmallNetwork(tmp_path, BUILDS["gray"]).bundle, 1)
    assert "(2, 2)" not in tile.description()


def test_kernels_of_a_cancelled_run_change_nothing(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    bundle = SmallNetwork(tmp_path, BUILDS["gray"]).bundle
    tile = EpochKernels(theme)
    qtbot.addWidget(tile)
    tile.show_epoch(bundle, 1)
    sheet = tile.sheet
    (bundle.folder / bundle.files.weights).unlink()
    tile.show_epoch(bundle, 2)
    assert tile.sheet is sheet
