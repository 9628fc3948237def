"""Faces of still pictures are shown and counted by one decision rule."""

import math

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smiledesk.core.records import Frame
from smiledesk.core.resources import resource
from smiledesk.faces.haar import HaarDetector
from smiledesk.faces.tracking import FaceTracker
from smiledesk.network.bundle import read_bundle
from smiledesk.network.card import Card
from smiledesk.network.decision_rule import UNCERTAIN_WITHIN, DecisionRule, is_uncertain, log_probabilities, margin
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.session.analyzer import AnalysisSettings, Analyzer
from smiledesk.session.verdict import first_verdict
from smiledesk.session.verdict import is_uncertain as shown_as_uncertain
from smiledesk.sources.demo import mean_face


@pytest.fixture(scope="module")
def card() -> Card:
    return read_bundle(resource("model")).card


@given(st.floats(0, 1), st.sampled_from((0.0, 0.3, 0.5, 0.65, 1.0)))
def test_the_card_calls_uncertain_what_the_window_does(p: float, threshold: float) -> None:
    card = msgspec.structs.replace(read_bundle(resource("model")).card, threshold=threshold)
    verdict = first_verdict((1 - p, p), 0.0, card.rule)
    assert card.is_uncertain((1 - p, p)) == shown_as_uncertain(verdict, card.rule)


@pytest.mark.parametrize("blend", [0.0, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 1.0])
def test_the_analysis_of_a_real_picture_calls_the_same_uncertain(blend: float, card: Card) -> None:
    """Blends of the two mean faces go from sure to uncertain to sure."""
    pixels = (mean_face("no_smile") * (1 - blend) + mean_face("smile") * blend).astype("uint8")
    analyzer = Analyzer(FaceTracker(HaarDetector()))
    analyzer.use(NetworkRuntime(read_bundle(resource("model"))))
    (reading,) = analyzer.analyze(Frame(0, 0.0, 0.0, False, pixels), AnalysisSettings()).readings
    assert reading.raw is not None
    assert reading.status == ("uncertain" if card.is_uncertain(reading.raw) else "ok")


@given(st.lists(st.floats(0.001, 1), min_size=3, max_size=6))
def test_among_more_classes_the_second_likeliest_counts(weights: list[float]) -> None:
    shares = tuple(weight / sum(weights) for weight in weights)
    first, second = sorted(shares, reverse=True)[:2]
    leader, beyond = margin(log_probabilities(shares), DecisionRule(None, 0.5))
    assert shares[leader] == pytest.approx(first)
    assert beyond == pytest.approx(math.log(first / second), abs=1e-6)
    assert is_uncertain(log_probabilities(shares), DecisionRule(None, 0.5)) == (beyond < UNCERTAIN_WITHIN)
