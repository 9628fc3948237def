"""The pane "Why this verdict": the bundled network on the demo's face, and networks that a method cannot explain."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smiledesk.attribution.base import Attribution
from smiledesk.attribution.fills import Fill, filled
from smiledesk.attribution.method_names import MethodName
from smiledesk.attribution.methods import METHODS
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.microscope.attribution.attribution_view import AttributionView
from smiledesk.gui.microscope.attribution.explainer import Explained, ExplainedFace, Explainer, Randomised, Request
from smiledesk.gui.microscope.attribution.method_text import check_text, rounded_limit
from tests.support.lens_subjects import bundle, face, runtime
from tests.support.picture_snapshots import assert_looks_the_same
from tests.support.pointer import hover
from tests.support.small_networks import SmallNetwork

SIZE = (520, 900)


@pytest.fixture(scope="module")
def explainer() -> Explainer:
    return Explainer()


@pytest.fixture(scope="module")
def smiling() -> ExplainedFace:
    return ExplainedFace(runtime().trace(face("smile")), bundle(), None, 0.0)


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> AttributionView:
    return shown(theme, qtbot)


def shown(theme: Theme, qtbot: QtBot) -> AttributionView:
    view = AttributionView(theme)
    qtbot.addWidget(view)
    view.show_method(MethodName.VOTES)
    view.resize(*SIZE)
    view.show()
    return view


def explain(view: AttributionView, explainer: Explainer, explained: ExplainedFace) -> Explained:
    """Show a face and everything that the view asks for."""
    view.show_face(explained)
    found = explainer.explain(Request(explained, view.methods, view.randomised, view.placed_patch))
    view.show_explained(found)
    return found


def choose(view: AttributionView, randomised: Randomised) -> None:
    view.network.setCurrentIndex(view.network.findData(randomised))
    view.network.activated.emit(view.network.currentIndex())


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_it_looks_as_approved(qapp: QApplication, qtbot, tmp_path: Path, explainer, smiling, scheme: str) -> None:
    view = shown(Theme(qapp, scheme), qtbot)
    explain(view, explainer, smiling)
    view.patch.time.setText("")  # another one each time
    view.faithfulness.show_found(explainer.faithfulness(Request(smiling, view.methods, view.randomised)))
    qapp.processEvents()
    assert_looks_the_same(view.grab().toImage(), f"why-{scheme}", tmp_path)


def test_votes_and_gradients_add_up_to_the_logit_difference(view, explainer, smiling) -> None:
    found = explain(view, explainer, smiling)
    difference = runtime().trace(face("smile")).logits @ [-1, 1]
    assert found.face.difference == pytest.approx(difference, abs=1e-4)
    assert "“smile” is ahead of that of “no smile”" in view.question.text()
    for method in METHODS:
        text = view.maps.maps[method].description()
        assert text.endswith("= logit difference ✓") == (method in (MethodName.VOTES, MethodName.GRADIENT)), text
        assert view.maps.maps[method].accessibleName()


def test_a_patch_is_judged_where_the_keys_put_it(view, qtbot, explainer, smiling) -> None:
    explain(view, explainer, smiling)
    one = view.maps.maps[MethodName.OCCLUSION]
    requested: list[object] = []
    view.changed.connect(lambda: requested.append(view.placed_patch))
    qtbot.keyClick(one, Qt.Key.Key_Down)
    assert (view.placed_patch.row, view.placed_patch.column) == (32, 32), "first the middle of the face"
    for _ in range(3):
        qtbot.keyClick(one, Qt.Key.Key_Down)
    assert (view.placed_patch.row, view.placed_patch.column) == (56, 32)
    found = explain(view, explainer, smiling)
    region = view.covered_region
    covered = face("smile").copy()
    covered[region.top : region.bottom, region.left : region.right] = filled(covered, Fill.GRAY)[0, 0]
    assert np.array_equal(found.covered.crop, covered)
    assert found.covered.probability == pytest.approx(runtime().trace(covered).probabilities[1], abs=1e-5)
    assert f"→ {found.covered.probability:.3f}" in view.patch.verdict.text()
    one.left.emit()
    assert requested[-1] is None
    explain(view, explainer, smiling)
    assert "Point at a map" in view.patch.verdict.text()


def test_the_pointer_moves_the_patch(view, explainer, smiling) -> None:
    explain(view, explainer, smiling)
    one = view.maps.maps[MethodName.VOTES]
    target = one.target()
    hover(one, QPointF(target.left() + target.width() / 4, target.height() / 2))
    assert view.placed_patch.row == pytest.approx(32, abs=1)
    assert view.placed_patch.column == pytest.approx(16, abs=1)


def test_a_randomised_network_gives_other_maps_and_they_are_marked(view, explainer, smiling) -> None:
    view.patch.stride.setCurrentIndex(0)  # sixteen places: a randomised network runs in numpy
    real = explain(view, explainer, smiling)
    for randomised in (Randomised.LAST_LAYER, Randomised.ALL_LAYERS):
        choose(view, randomised)
        found = explain(view, explainer, smiling)
        for method in METHODS:
            assert not np.allclose(found.found[method].map, real.found[method].map)
            assert view.maps.maps[method].description().startswith("of a randomised network")
        assert check_text(found.found[MethodName.VOTES]).endswith("✓"), "a random network is a network, too"
        assert view.warning.isVisible()
    choose(view, Randomised.NOTHING)
    assert not view.warning.isVisible()


@pytest.mark.parametrize("build", ["no convolution", "a kind nobody knows", "ten classes", "two blocks in colour"])
def test_a_method_that_cannot_explain_a_network_says_why(view, explainer, tmp_path: Path, build: str) -> None:
    network = SmallNetwork(tmp_path, build)
    methods = {method: METHODS[method] for method in METHODS if method is not MethodName.OCCLUSION}
    explained = ExplainedFace(network.trace(), network.bundle, None, 0.0)
    view.show_face(explained)
    found = explainer.explain(Request(explained, methods, Randomised.NOTHING))
    view.show_explained(found)
    for method, result in found.found.items():
        if isinstance(result, Attribution):
            assert np.isfinite(result.map).all()
        else:
            assert "choose" in view.maps.maps[method].description()
    cannot = {method for method, result in found.found.items() if isinstance(result, str)}
    assert cannot == {
        "no convolution": {MethodName.GRADCAM},
        "a kind nobody knows": {MethodName.GRADIENT, MethodName.GRADCAM},
    }.get(build, set())


def test_without_a_face_it_says_what_to_do(view, explainer, smiling) -> None:
    explain(view, explainer, smiling)
    view.show_face(None)
    assert view.question.text().startswith("No face yet")
    assert not view.faithfulness.measure.isEnabled()
    assert view.maps.maps[MethodName.VOTES].description() == "No face yet"


def test_curves_are_those_of_the_shown_face_and_of_its_likeliest_class(view, explainer) -> None:
    """A class that is unlikely already has little to lose when pixels go."""
    serious = ExplainedFace(runtime().trace(face("no_smile")), bundle(), None, 0.0)
    view.show_face(serious)
    methods = {MethodName.VOTES: METHODS[MethodName.VOTES]}
    view.faithfulness.show_found(explainer.faithfulness(Request(serious, methods, Randomised.NOTHING)))
    assert view.faithfulness._area_heading.text() == "area under p(no smile)"
    deletion, insertion = view.faithfulness.plot.curves
    assert deletion.points[0][1] == pytest.approx(insertion.points[-1][1]), "the whole face is before and after it"
    view.show_face(ExplainedFace(runtime().trace(face("smile")), bundle(), None, 0.0))
    assert not view.faithfulness.plot.isVisible()


def test_limits_of_colours_are_round_and_never_too_small() -> None:
    for largest, limit in ((0.0, 1.0), (0.049, 0.05), (1.0, 1.0), (1.01, 1.5), (7.2, 10.0), (123.0, 150.0)):
        assert rounded_limit(np.array([[-largest, 0.0]], np.float32)) == pytest.approx(limit)
