"""Place, fill and effect of the patch of occlusion."""

import numpy as np
import pytest

from smiledesk.attribution.base import Question
from smiledesk.attribution.fills import Fill, filled
from smiledesk.attribution.methods.occlusion import Occlusion
from smiledesk.attribution.subjects import subject_of
from smiledesk.core.records import Pixels
from smiledesk.core.resources import resource
from smiledesk.network.bundle import read_bundle
from smiledesk.network.runtime import NetworkRuntime

COLOUR = np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8)


def changed(before: Pixels, after: Pixels) -> tuple[int, int, int, int]:
    """First and last row and column that differ."""
    rows, columns = np.nonzero((before != after).any(axis=-1))
    return int(rows.min()), int(rows.max()), int(columns.min()), int(columns.max())


def test_the_patch_is_centred_and_cut_at_the_border() -> None:
    patch = Occlusion(size=0.25)
    assert changed(COLOUR, patch.covered(COLOUR, 32, 20)) == (24, 39, 12, 27)
    assert changed(COLOUR, patch.covered(COLOUR, 0, 64)) == (0, 7, 56, 63)
    np.testing.assert_array_equal(patch.covered(COLOUR, -40, 10), COLOUR)
    assert changed(COLOUR, Occlusion(size=0.001).covered(COLOUR, 5, 6)) == (5, 5, 6, 6)


def test_fills_hold_nothing_of_the_expression() -> None:
    assert (filled(COLOUR, Fill.GRAY) == 127).all()
    np.testing.assert_allclose(filled(COLOUR, Fill.MEAN)[5, 7], COLOUR.mean(axis=(0, 1)), atol=0.5)
    assert filled(COLOUR, Fill.MEAN).std(axis=(0, 1)).max() == 0
    blurred = filled(COLOUR, Fill.BLUR)
    assert blurred.shape == COLOUR.shape
    assert blurred.std() < COLOUR.std() / 10
    edge = np.repeat(np.array([[0], [255]], np.uint8), 32, axis=0).reshape(64, 1, 1).repeat(64, axis=1)
    soft = filled(edge, Fill.BLUR)[:, 0, 0].astype(int)
    assert (np.diff(soft) >= 0).all()
    assert 0 <= soft[0] < 10
    assert np.abs(np.diff(soft)).max() < 20


@pytest.mark.parametrize(("stride", "places"), [(0.125, 8), (0.25, 4), (0.3, 3), (1.0, 1)])
def test_each_place_is_what_its_patch_takes_away(stride: float, places: int) -> None:
    runtime = NetworkRuntime(read_bundle(resource("model")))
    bundle, occlusion, question = runtime.bundle, Occlusion(size=0.3, stride=stride, fill=Fill.BLUR), Question(0, 1)
    trace = runtime.trace(COLOUR[..., :1])
    found = occlusion(subject_of(bundle.card, bundle.weights(), trace, 0), question, runtime.logits).map
    assert found.shape == (places, places)
    for row, column in ((0, 0), (places - 1, places // 2)):
        centre = ((at + 0.5) * 64 / places for at in (row, column))
        covered = runtime.trace(occlusion.covered(trace.crop, *centre))
        lost = question.difference(trace.logits) - question.difference(covered.logits)
        assert found[row, column] == pytest.approx(lost, abs=1e-5)


@pytest.mark.parametrize("shares", [{"size": 0.0}, {"stride": -1.0}, {"size": 1.1}, {"stride": float("nan")}])
def test_shares_of_nothing_and_of_more_than_the_face_are_refused(shares: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="above 0 and at most 1"):
        Occlusion(**shares)
