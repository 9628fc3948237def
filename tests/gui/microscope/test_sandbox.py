"""The sandbox: its settings are the filters that slide over the face."""

import numpy as np
import pytest
from PySide6.QtCore import Qt

from smiledesk.core.resources import resource
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.factory import DetectorChoice
from smiledesk.faces.square import crop
from smiledesk.gui.common.phrasebook import read_phrasebook
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.microscope.kernel_editor import preset_text
from smiledesk.gui.microscope.sandbox_view import SandboxView
from smiledesk.lenses.base import HeatMap, Products, Scan
from smiledesk.lenses.sandbox import PRESETS, brightness, preset
from smiledesk.network.bundle import read_bundle
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.sources.pictures import read_picture
from tests.support.picture_snapshots import assert_looks_the_same


@pytest.fixture(scope="module")
def trace():
    pixels = read_picture(resource("demo/smile.png"))
    (square,) = DetectorChoice().make().search(pixels, SearchEffort.STILL)
    bundle = read_bundle(resource("model"))
    return NetworkRuntime(bundle).trace(crop(pixels, square, 64, bundle.card.colour))


@pytest.fixture
def sandbox(theme, qtbot, trace) -> SandboxView:
    view = SandboxView(theme, read_phrasebook())
    qtbot.addWidget(view)
    view.resize(560, 900)
    view.show()
    view.show_trace(trace)
    return view


def shown(view: SandboxView, kind: type) -> object:
    return next(panel for panel in view.lens._explanation.panels if isinstance(panel, kind))


def choose(view: SandboxView, name: str) -> None:
    view.editor.preset.setCurrentIndex(view.editor.preset.findData(name))
    view.editor.preset.activated.emit(view.editor.preset.currentIndex())


def test_every_preset_is_named_and_shows_another_map(sandbox: SandboxView) -> None:
    pictures = []
    for name in PRESETS:
        assert "_" not in preset_text(name)
        choose(sandbox, name)
        assert np.array_equal(sandbox.editor.kernel, preset(name))
        pictures.append(sandbox.lens.grab().toImage())
    assert all(a != b for i, a in enumerate(pictures) for b in pictures[:i])


def test_identity_shows_the_face_itself(sandbox: SandboxView, trace) -> None:
    choose(sandbox, "identity")
    (role, values), _ = shown(sandbox, Scan).outputs
    assert role == "first"
    assert np.array_equal(values, brightness(trace.crop))


def test_a_number_typed_into_the_kernel_is_used_and_the_filter_becomes_ones_own(qtbot, sandbox: SandboxView) -> None:
    choose(sandbox, "identity")
    middle = sandbox.editor._grid._cells[1][1]
    middle.setFocus()
    middle.selectAll()
    qtbot.keyClicks(middle, "2")
    qtbot.keyClick(middle, Qt.Key.Key_Return)
    assert sandbox.editor.preset.currentData() is None
    products = shown(sandbox, Products)
    assert products.kernel[1, 1] == 2
    assert products.total == pytest.approx(2 * float(products.window[1, 1]))


def test_a_second_filter_is_shown_beside_the_first(sandbox: SandboxView) -> None:
    choose(sandbox, "upright_edges")
    sandbox.beside.setCurrentIndex(sandbox.beside.findData("level_edges"))
    sandbox.beside.activated.emit(sandbox.beside.currentIndex())
    scan = shown(sandbox, Scan)
    assert [role for role, _ in scan.outputs] == ["first", "second"]
    assert {mark.role for mark in scan.marks} == {"first", "second"}
    assert not np.array_equal(scan.outputs[0][1], scan.outputs[1][1])


@pytest.mark.parametrize(("kind", "of_window"), [("max_pooling", np.max), ("average_pooling", np.mean)])
def test_the_maps_are_pooled_as_a_layer_would_pool_them(sandbox: SandboxView, kind: str, of_window) -> None:
    assert not [panel for panel in sandbox.lens._explanation.panels if isinstance(panel, HeatMap)]
    sandbox.pooling.setCurrentIndex(sandbox.pooling.findData(kind))
    sandbox.pooling.activated.emit(sandbox.pooling.currentIndex())
    pooled = [panel for panel in sandbox.lens._explanation.panels if isinstance(panel, HeatMap)]
    for (_, values), panel in zip(shown(sandbox, Scan).outputs, pooled, strict=True):
        by_hand = of_window(values.reshape(32, 2, 32, 2), axis=(1, 3))
        np.testing.assert_allclose(panel.values, by_hand, atol=1e-6)


def test_stride_padding_and_size_change_the_map_as_they_should(sandbox: SandboxView) -> None:
    sandbox.stride.setValue(2)
    assert shown(sandbox, Scan).outputs[0][1].shape == (32, 32)
    sandbox.padding.setCurrentIndex(1)
    sandbox.padding.activated.emit(1)
    assert shown(sandbox, Scan).outputs[0][1].shape == (31, 31)
    sandbox.editor.side.setCurrentIndex(1)
    sandbox.editor.side.activated.emit(1)
    assert shown(sandbox, Products).kernel.shape == (5, 5)
    assert shown(sandbox, Scan).outputs[0][1].shape == (30, 30)


def test_a_smaller_kernel_keeps_the_middle(sandbox: SandboxView) -> None:
    choose(sandbox, "sharpen")
    for index in (1, 0):
        sandbox.editor.side.setCurrentIndex(index)
        sandbox.editor.side.activated.emit(index)
    assert np.array_equal(sandbox.editor.kernel, preset("sharpen"))


def test_it_shows_that_it_is_not_the_model_and_closes(qtbot, sandbox: SandboxView) -> None:
    text = " ".join(label.text() for label in sandbox.findChildren(PlainLabel))
    assert "Not the model" in text
    with qtbot.waitSignal(sandbox.closed):
        qtbot.keyClick(sandbox.lens, Qt.Key.Key_Escape)


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_it_looks_as_approved(theme, qapp, sandbox: SandboxView, trace, tmp_path, scheme: str) -> None:
    theme.choose(scheme)
    for _ in range(2):
        sandbox.show_trace(trace)
        qapp.processEvents()
    assert_looks_the_same(sandbox.grab().toImage(), f"sandbox-{scheme}", tmp_path)
