"""Kernels, gradients and one weight's update, from one network to another of another colour."""

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from smiledesk.gui.common.phrasebook import read_phrasebook
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.learn.kernel_panel import KernelPanel
from smiledesk.gui.learn.learner import Learner
from smiledesk.network.bundle import Bundle
from tests.support.small_networks import SIZE, SmallNetwork

BUILDS = {"bgr": "two blocks in colour", "gray": "one block"}


def learner_of(bundle: Bundle) -> Learner:
    """A learner after a backward step, with random kernels and gradients."""
    random = np.random.default_rng(0)
    kernels = {f"{name}/kernel": weights.kernel for name, weights in bundle.weights().items()}
    gradients = {name: random.normal(size=kernel.shape).astype(np.float32) for name, kernel in kernels.items()}
    images = np.zeros((1, SIZE, SIZE, bundle.card.channels), np.uint8)
    return Learner(bundle.card.classes, images, np.array([0]), "backward", before=kernels, gradient=gradients)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> KernelPanel:
    panel = KernelPanel(theme, read_phrasebook())
    qtbot.addWidget(panel)
    panel.resize(460, 400)
    panel.show()
    return panel


def test_a_filter_s_colours_stand_together_and_each_weight_can_be_chosen(panel: KernelPanel, tmp_path: Path) -> None:
    bundle = SmallNetwork(tmp_path, BUILDS["bgr"]).bundle
    learner = learner_of(bundle)
    panel.show_learner(learner, bundle.card, 0.1)
    kernel = learner.before["layer1/kernel"]
    assert panel.before.sheet is not None
    assert panel.before.sheet.shape == (3, 3, 21)
    np.testing.assert_array_equal(panel.before.sheet[..., 3 * 2 + 1], kernel[:, :, 1, 2])
    panel.before.cell_chosen.emit(3 * 2 + 1, 0, 2)
    assert "filter 3, green (0, 2)" in panel.before.description()
    assert panel.formula.toolTip() or panel.formula.accessibleName()


def test_a_weight_of_a_colour_is_forgotten_where_the_next_network_sees_gray(panel: KernelPanel, tmp_path: Path) -> None:
    for colour in ("bgr", "gray", "bgr"):
        bundle = SmallNetwork(tmp_path, BUILDS[colour]).bundle
        panel.show_learner(learner_of(bundle), bundle.card, 0.1)
        assert panel.before.sheet is not None
        pictures = panel.before.sheet.shape[-1]
        assert pictures == (21 if colour == "bgr" else 7)
        panel.before.cell_chosen.emit(pictures - 1, 2, 2)
        assert ("filter 7, red" if colour == "bgr" else "kernel 7") in panel.before.description()
