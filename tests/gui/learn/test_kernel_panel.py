"""Kernels, gradients and one weight's update, from one network to another of another colour."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from smiledesk.core.colour import Colour
from smiledesk.gui.common.phrasebook import read_phrasebook
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.learn.kernel_panel import KernelPanel
from smiledesk.gui.learn.learner import Learner
from smiledesk.network.bundle import Bundle

# Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")

MakeModel = Callable[[Path, tuple[str, ...], int, Colour], Bundle]


def learner_of(bundle: Bundle) -> Learner:
    """As after a backward step: kernels, and gradients drawn at random."""
    random = np.random.default_rng(0)
    kernels = {f"{name}/kernel": weights.kernel for name, weights in bundle.weights().items()}
    gradients = {name: random.normal(size=kernel.shape).astype(np.float32) for name, kernel in kernels.items()}
    images = np.zeros((1, 16, 16, bundle.card.channels), np.uint8)
    return Learner(bundle.card.classes, images, np.array([0]), "backward", before=kernels, gradient=gradients)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> KernelPanel:
    panel = KernelPanel(theme, read_phrasebook())
    qtbot.addWidget(panel)
    panel.resize(460, 400)
    panel.show()
    return panel


def test_a_filter_s_colours_stand_together_and_each_weight_can_be_chosen(
    panel: KernelPanel, untrained_model: MakeModel, tmp_path: Path
) -> None:
    bundle = untrained_model(tmp_path / "colour", ("no_smile", "smile"), 16, "bgr")
    learner = learner_of(bundle)
    panel.show_learner(learner, bundle.card, 0.1)
    kernel = learner.before["conv_1/kernel"]
    assert panel.before.sheet is not None
    assert panel.before.sheet.shape == (3, 3, 12)
    np.testing.assert_array_equal(panel.before.sheet[..., 3 * 2 + 1], kernel[:, :, 1, 2])
    panel.before.cell_chosen.emit(3 * 2 + 1, 0, 2)
    assert "filter 3, green (0, 2)" in panel.before.description()
    assert panel.formula.toolTip() or panel.formula.accessibleName()


def test_a_weight_of_a_colour_is_forgotten_where_the_next_network_sees_gray(
    panel: KernelPanel, untrained_model: MakeModel, tmp_path: Path
) -> None:
    for number, colour in enumerate(("bgr", "gray", "bgr")):
        bundle = untrained_model(tmp_path / str(number), ("no_smile", "smile"), 16, colour)
        panel.show_learner(learner_of(bundle), bundle.card, 0.1)
        assert panel.before.sheet is not None
        pictures = panel.before.sheet.shape[-1]
        assert pictures == (12 if colour == "bgr" else 4)
        panel.before.cell_chosen.emit(pictures - 1, 2, 2)
        assert "4" in panel.before.description()
