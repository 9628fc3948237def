"""Every stage, prediction and finding of the course has its text, and the worksheet has them all."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from smiledesk.attribution.interventions import ScaleChannel
from smiledesk.core.resources import resource
from smiledesk.course.base import Learning, Opened, Situation, measured
from smiledesk.course.stages import SKIPPED, STAGES
from smiledesk.gui.course.finding_text import finding_text
from smiledesk.gui.course.stage_text import choice_text, stage_text
from smiledesk.gui.course.worksheet import worksheet
from smiledesk.lenses.base import Probe
from smiledesk.network.bundle import read_bundle
from smiledesk.network.numpy_network import NumpyNetwork
from smiledesk.network.runtime import NetworkRuntime


@pytest.fixture(scope="module")
def situations() -> list[Situation]:
    """A face of noise, without one, and with all that a pupil may have done."""
    bundle = read_bundle(resource("model"))
    face = NetworkRuntime(bundle).trace(np.random.default_rng(0).integers(0, 256, (64, 64, 1), np.uint8))
    card, network = bundle.card, NumpyNetwork.of(bundle)
    opened = [Opened(layer, Probe(channel)) for layer in ("conv_1", "relu_1", "logits") for channel in (0, 1)]
    muted = [(ScaleChannel("dense_1", unit, 0.0),) for unit in (0, 20, 40, 53)]
    trained = [
        Learning(0, None, ()),
        Learning(0, 0.5, ()),
        Learning(20, 1.0, (0.7, 0.6)),
        Learning(20, 0.0, (0.7, 0.8)),
        Learning(2, 0.0, (0.7, 0.8), has_diverged=True),
    ]
    return [
        Situation(card, network, None, card.rule),
        *(Situation(card, network, face, card.rule, opened=one) for one in opened),
        *(Situation(card, network, face, card.rule, interventions=one) for one in muted),
        *(Situation(card, network, face, card.rule, learning=one) for one in trained),
    ]


def test_every_finding_has_its_sentence(situations: list[Situation]) -> None:
    sentences = set()
    for stage in STAGES:
        if stage.check is None:
            continue
        depends = situations if stage.key in ("filter", "mouth", "zero", "mute") or stage.step == 5 else situations[:2]
        for situation in depends:
            choice = next((choice.key for choice in stage.choices(situation.card)), "")
            finding = measured(stage.check, situation, choice)
            sentence = finding_text(stage.key, finding)
            assert "{" not in sentence
            sentences.add((stage.key, finding.key, sentence.split(" ")[0]))
    assert len({key for key, _, _ in sentences}) == len(STAGES) - 1


def test_texts_are_short_and_complete() -> None:
    card = read_bundle(resource("model")).card
    for stage in STAGES:
        texts = stage_text(stage.key)
        assert texts.title
        assert len(texts.paragraph.split()) <= 60, "a paragraph of a few lines"
        assert texts.task
        assert len({choice_text(stage.key, choice) for choice in stage.choices(card)}) == len(stage.choices(card))
    assert stage_text(SKIPPED).paragraph


def test_the_worksheet_has_two_pages_and_is_the_same_each_time(qapp: QApplication, tmp_path: Path) -> None:
    card = read_bundle(resource("model")).card
    content = worksheet(card)
    assert content == worksheet(card)
    assert b"/Count 2" in content
    assert b"/CreationDate (D:20260101000000Z)" in content
