"""Deletion and insertion curves of a real face and of maps whose order is known."""

from dataclasses import replace

import numpy as np
import pytest

from smiledesk.attribution.base import Attribution, Question
from smiledesk.attribution.faithfulness import STEPS, deletion, insertion
from smiledesk.attribution.fills import Fill, filled
from smiledesk.attribution.methods.occlusion import Occlusion
from smiledesk.attribution.subjects import subject_of
from smiledesk.core.records import Activations, Pixels
from smiledesk.core.resources import resource
from smiledesk.dataset.demo_faces import demo_face_set
from smiledesk.network.bundle import read_bundle
from smiledesk.network.runtime import NetworkRuntime

SMILE = Question(1, 0)


@pytest.fixture(scope="module")
def runtime() -> NetworkRuntime:
    return NetworkRuntime(read_bundle(resource("model")))


@pytest.fixture(scope="module")
def face() -> Pixels:
    """A smile made of the demo's."""
    return demo_face_set(1, 64, "gray")[1].crop


def test_curves_begin_and_end_at_the_face_and_without_it(runtime: NetworkRuntime, face: Pixels) -> None:
    attribution = Attribution("none", SMILE, np.zeros((4, 4), np.float32))
    gone, come = deletion(attribution, face, runtime.logits), insertion(attribution, face, runtime.logits)
    whole = smile_probability(runtime, face)
    assert gone.probabilities[[0, -1]] == pytest.approx([whole, smile_probability(runtime, filled(face, Fill.GRAY))])
    assert come.probabilities[[0, -1]] == pytest.approx([smile_probability(runtime, filled(face, Fill.BLUR)), whole])
    for curve in (gone, come):
        assert curve.shares[[0, -1]].tolist() == [0, 1]
        assert curve.shares.size == curve.probabilities.size == STEPS + 1
        assert min(curve.probabilities) <= curve.area <= max(curve.probabilities)


def test_the_largest_shares_go_first_and_come_first() -> None:
    """With a network whose logit is the brightness of the left half."""
    left = np.zeros((8, 8, 1), bool)
    left[:, :4] = True

    def logits_of(crops: Pixels) -> Activations:
        bright = (crops > 200).mean(axis=(1, 2, 3), where=left)
        return np.stack([np.zeros(len(crops)), 8 * bright - 4], axis=1).astype(np.float32)

    crop = np.full((8, 8, 1), 255, np.uint8)
    right_order = Attribution("known", SMILE, np.array([[1.0, 0.0]], np.float32))
    wrong_order = replace(right_order, map=-right_order.map)
    high, low = 1 / (1 + np.exp(-4)), 1 / (1 + np.exp(4))
    half = STEPS // 2
    assert deletion(right_order, crop, logits_of).probabilities[half] == pytest.approx(low)
    assert deletion(wrong_order, crop, logits_of).probabilities[half] == pytest.approx(high)


def test_occlusion_orders_a_real_face_better_than_its_reverse(runtime: NetworkRuntime, face: Pixels) -> None:
    bundle = runtime.bundle
    subject = subject_of(bundle.card, bundle.weights(), runtime.trace(face), 0)
    attribution = Occlusion()(subject, SMILE, runtime.logits)
    reversed_order = replace(attribution, map=-attribution.map)
    assert deletion(attribution, face, runtime.logits).area < deletion(reversed_order, face, runtime.logits).area - 0.2
    assert (
        insertion(attribution, face, runtime.logits).area > insertion(reversed_order, face, runtime.logits).area + 0.2
    )


def smile_probability(runtime: NetworkRuntime, crop: Pixels) -> float:
    return float(runtime.trace(crop).probabilities[1])
