"""The checks of the course on the demo's face and the bundled network: each finds both right and not yet."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from smiledesk.attribution.experiments import experiment_of
from smiledesk.attribution.interventions import ScaleChannel, SoloChannel
from smiledesk.attribution.methods.votes import votes
from smiledesk.attribution.subjects import subject_of
from smiledesk.core.records import NetworkTrace
from smiledesk.core.resources import resource
from smiledesk.course.base import Finding, Learning, Opened, Situation, measured
from smiledesk.course.convolution import brightness
from smiledesk.course.stages import STAGES, stages_for
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.haar import HaarDetector
from smiledesk.faces.square import crop
from smiledesk.lenses.base import Bars, Probe
from smiledesk.lenses.kinds.dense import explain
from smiledesk.network.bundle import read_bundle
from smiledesk.network.numpy_network import NumpyNetwork
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.sources.pictures import read_picture
from tests.support.small_networks import BUILDS, SmallNetwork


@pytest.fixture(scope="module")
def smiling() -> Situation:
    bundle = read_bundle(resource("model"))
    return Situation(bundle.card, NumpyNetwork.of(bundle), face_in("smile.png"), bundle.card.rule)


def face_in(picture: str) -> NetworkTrace:
    """The trace of the bundled network for the face in a picture of the demo."""
    bundle = read_bundle(resource("model"))
    pixels = read_picture(resource(f"demo/{picture}"))
    (square,) = HaarDetector().search(pixels, SearchEffort.STILL)
    return NetworkRuntime(bundle).trace(crop(pixels, square, bundle.card.input_size, bundle.card.colour))


def found(key: str, situation: Situation, choice: str = "") -> Finding:
    check = next(stage.check for stage in STAGES if stage.key == key)
    assert check is not None
    return measured(check, situation, choice)


def choices_of(key: str, situation: Situation) -> list[str]:
    stage = next(stage for stage in STAGES if stage.key == key)
    return [choice.key for choice in stage.choices(situation.card)]


PREDICTIONS = [stage.key for stage in STAGES if stage.step < 5 and stage.key not in ("filter", "mouth", "zero", "mute")]


@pytest.mark.parametrize("key", PREDICTIONS)
def test_exactly_one_prediction_is_right(smiling: Situation, key: str) -> None:
    findings = {choice: found(key, smiling, choice) for choice in choices_of(key, smiling)}
    assert len(findings) >= 2
    assert [finding.right for finding in findings.values()].count(True) == 1
    assert len({tuple(finding.values.items()) for finding in findings.values()}) == 1, "all get the same numbers"


@pytest.mark.parametrize("key", [stage.key for stage in STAGES if stage.step < 5 and stage.key != "mute"])
def test_without_a_face_nothing_is_right_yet(smiling: Situation, key: str) -> None:
    opened = Opened("relu_1" if key == "zero" else "conv_1", Probe())
    for choice in choices_of(key, smiling) or [""]:
        finding = found(key, replace(smiling, face=None, opened=opened), choice)
        assert (finding.right, finding.key) == (False, "no_face")


def test_the_numbers_of_the_findings_are_those_of_the_network(smiling: Situation) -> None:
    outputs = {layer.name: layer.output for layer in smiling.trace.layers}
    assert found("numbers", smiling, "all").values["count"] == smiling.trace.crop.size
    assert found("negative", smiling, "zero").values["negative"] == np.count_nonzero(outputs["conv_1"] < 0)
    assert found("share", smiling, "most").values["share"] == pytest.approx(np.mean(outputs["relu_4"] == 0))
    left = found("left", smiling, "quarter")
    assert left.right
    assert left.values["after"] == outputs["pool_1"].size == outputs["relu_1"].size // 4
    window = found("window", smiling, "largest")
    assert window.right
    assert max(map(float, str(window.values["numbers"]).split(", "))) == pytest.approx(
        window.values["written"], abs=0.01
    )
    assert found("row", smiling, "all").values["count"] == outputs["flatten"].size
    scores = found("scores", smiling, "class_1")
    assert scores.right
    assert scores.values["score"] == pytest.approx(float(smiling.trace.logits[1]))


def test_the_pooling_window_has_different_sum_and_maximum(smiling: Situation) -> None:
    """A window with a single number above zero would not: rounding would choose the answer."""
    runtime = NetworkRuntime(read_bundle(resource("model")))
    for shift in range(8):
        face = runtime.trace(np.roll(smiling.trace.crop, shift, axis=1))
        window = found("window", replace(smiling, face=face), "largest")
        assert window.right
        numbers = [float(number) for number in str(window.values["numbers"]).split(", ")]
        assert sum(numbers) > 1.2 * max(numbers)


@pytest.mark.parametrize(("key", "step"), [("edges", 1), ("no_relu", 2), ("average", 3)])
def test_an_experiment_is_shown_live_with_the_change_that_was_measured(smiling: Situation, key: str, step: int) -> None:
    expected = experiment_of(step, smiling.network, smiling.trace, smiling.question)
    assert expected is not None
    finding = found(key, smiling, "same")
    assert finding.interventions == expected.interventions
    assert finding.values["before"] != finding.values["after"]


def test_both_halves_together_have_all_votes(smiling: Situation) -> None:
    finding = found("halves", smiling, "lower")
    subject = subject_of(smiling.card, smiling.network.weights, smiling.trace, 0)
    all_votes = votes(subject, smiling.question, smiling.network.logits).map
    upper, lower = float(finding.values["upper"]), float(finding.values["lower"])
    assert upper + lower == pytest.approx(float(all_votes.sum()), abs=1e-4)
    assert lower == pytest.approx(float(all_votes[len(all_votes) // 2 :].sum()), abs=1e-4)
    assert finding.right == (lower >= upper)


def test_a_covered_mouth_changes_the_verdict_more_than_a_covered_corner(smiling: Situation) -> None:
    finding = found("cover", smiling, "same")
    corner = smiling.trace.crop.copy()
    corner[:17, :36] = 127
    probability = float(smiling.network.outputs(corner.astype(np.float32))[-1][1])
    assert float(finding.values["after"]) < probability


def test_a_convolution_must_be_open(smiling: Situation) -> None:
    assert found("filter", smiling).key == "no_lens"
    other = found("filter", replace(smiling, opened=Opened("relu_1", Probe())))
    assert (other.right, other.key) == (False, "other_layer")
    right = found("filter", replace(smiling, opened=Opened("conv_2", Probe(5, 3, 4))))
    assert right.right
    assert right.values["filter"] == 6
    assert right.values["answer"] == pytest.approx(float(smiling.trace.layers[4].output[3, 4, 5]))


def test_a_map_is_the_mouths_if_it_is_twice_as_bright_there(smiling: Situation) -> None:
    keys = set()
    for index in (5, 8, 11):
        layer = smiling.card.layers[index]
        inside, outside = brightness(smiling.trace.layers[index].output, layer.activation_range[1])
        for channel in range(len(inside)):
            measured = found("mouth", replace(smiling, opened=Opened(layer.name, Probe(channel, 0, 0))))
            keys.add(measured.key)
            assert measured.right == (inside[channel] >= max(2 * outside[channel], 5)), (layer.name, channel)
            assert (measured.values["inside"], measured.values["outside"]) == (
                inside[channel] / 100,
                outside[channel] / 100,
            )
    assert keys == {"right", "weak", "elsewhere"}
    assert found("mouth", smiling).key == "no_lens"
    assert found("mouth", replace(smiling, opened=Opened("logits", Probe()))).key == "no_maps"


def test_a_layer_without_a_map_of_the_mouth_is_reported(smiling: Situation) -> None:
    layers = list(smiling.trace.layers)
    layers[1] = replace(layers[1], output=np.zeros_like(layers[1].output))
    face = replace(smiling.trace, layers=tuple(layers))
    finding = found("mouth", replace(smiling, face=face, opened=Opened("conv_1", Probe())))
    assert (finding.right, finding.key) == (False, "none_here")


def test_a_stopped_number_is_one_below_zero(smiling: Situation) -> None:
    before = smiling.trace.layers[4].output

    def finding(place: np.ndarray) -> Finding:
        row, column, channel = map(int, place)
        return found("zero", replace(smiling, opened=Opened("relu_2", Probe(channel, row, column))))

    stopped, passed = np.argwhere(before < 0)[0], np.argwhere(before > 0)[0]
    assert finding(stopped).right
    assert finding(stopped).values["before"] == pytest.approx(float(before[tuple(stopped)]))
    assert (finding(passed).right, finding(passed).key) == (False, "open_gate")
    assert found("zero", smiling).key == "no_lens"
    assert found("zero", replace(smiling, opened=Opened("conv_2", Probe()))).key == "other_layer"
    units = smiling.trace.layers[14].output
    assert found("zero", replace(smiling, opened=Opened("dense_relu_1", Probe(int(units.argmin()))))).right


@pytest.mark.parametrize("picture", ["no_smile.png", "smile.png"])
def test_the_unit_of_the_longest_bar_matters_most(smiling: Situation, picture: str) -> None:
    situation = replace(smiling, face=face_in(picture))

    def muted(unit: int) -> Finding:
        return found("mute", replace(situation, interventions=(ScaleChannel("dense_1", unit, 0.0),)))

    ahead, last = int(situation.trace.logits.argmax()), situation.network.index_of("logits")
    subject = subject_of(situation.card, situation.network.weights, situation.trace, last)
    (bars,) = (panel for panel in explain(subject, Probe(ahead)).panels if isinstance(panel, Bars))
    longest = max((bar for bar in bars.bars if "number" in bar.label.values), key=lambda bar: abs(bar.value))
    finding = muted(int(longest.label.values["number"]) - 1)
    assert finding.right
    assert finding.values["effect"] == finding.values["largest"] == pytest.approx(abs(longest.value), abs=1e-4)
    silent = int(np.argmin(situation.trace.layers[14].output))
    assert (muted(silent).right, muted(silent).key) == (False, "weak")


def test_only_a_muted_unit_of_the_last_hidden_layer_counts(smiling: Situation) -> None:
    others = (SoloChannel("dense_1", 1), ScaleChannel("conv_1", 0, 0.0), ScaleChannel("dense_1", 1, 0.5))
    for interventions in ((), others):
        assert found("mute", replace(smiling, interventions=interventions)).key == "nothing_muted"


def test_training_is_measured_without_a_face(smiling: Situation) -> None:
    def after(key: str, choice: str, learning: Learning | None) -> Finding:
        return found(key, replace(smiling, face=None, learning=learning), choice)

    random = Learning(0, 0.5, ())
    assert after("guess", "half", None).key == "no_forward"
    assert after("guess", "half", Learning(0, None, ())).key == "no_forward"
    assert after("guess", "half", random).right
    assert not after("guess", "most", random).right
    assert after("guess", "most", replace(random, right=0.9)).right
    assert after("guess", "few", replace(random, right=0.25)).right
    assert after("guess", "half", Learning(1, 0.5, (0.7, 0.6))).key == "learned_already"
    assert after("train", "", None).key == "too_few"
    assert after("train", "", Learning(2, 0.5, (0.7, 0.6, 0.5))).key == "too_few"
    assert after("train", "", Learning(3, 0.5, (0.7, 0.6, 0.5, 0.4))).right
    assert after("train", "", Learning(3, 0.5, (0.7, 0.6, 0.5, 0.8))).key == "grew"
    assert after("repeat", "halved", Learning(3, 0.5, (0.7, 0.1))).key == "too_few"
    assert after("repeat", "halved", Learning(20, 1.0, (0.7, 0.35))).right
    assert after("repeat", "smaller", Learning(20, 1.0, (0.7, 0.36))).right
    assert after("repeat", "larger", Learning(20, 0.5, (0.7, 0.7))).right
    assert not after("repeat", "halved", Learning(20, 0.5, (0.7, 0.7))).right


@pytest.mark.parametrize("key", ["train", "repeat"])
@pytest.mark.parametrize("updates", [0, 2, 25])
def test_a_training_that_diverged_is_reported_whatever_was_predicted(
    smiling: Situation, key: str, updates: int
) -> None:
    learning = Learning(updates, 0.5, (0.7, 0.1), has_diverged=True)
    for choice in choices_of(key, smiling) or [""]:
        finding = found(key, replace(smiling, learning=learning), choice)
        assert (finding.right, finding.key, finding.values["next"]) == (False, "diverged", updates + 1)


def test_a_network_without_edge_filters_has_nothing_to_mute(smiling: Situation) -> None:
    weights = dict(smiling.network.weights)
    weights["conv_1"] = replace(weights["conv_1"], kernel=np.ones_like(weights["conv_1"].kernel))
    finding = found("edges", replace(smiling, network=replace(smiling.network, weights=weights)), "same")
    assert (finding.right, finding.key, finding.interventions) == (True, "nothing", ())


@pytest.mark.parametrize("build", BUILDS)
def test_other_networks_are_measured_as_well(tmp_path: Path, build: str) -> None:
    """Networks of other classes, colours and layers, with random weights: every check that fits gives a finding."""
    network = SmallNetwork(tmp_path, build)
    card = network.bundle.card
    situation = Situation(card, NumpyNetwork.of(network.bundle), network.trace(), card.rule)
    checked = [stage for stage in stages_for(card) if stage.step < 5 and stage.check is not None]
    assert len(checked) >= 3
    for stage in checked:
        choices = choices_of(stage.key, situation)
        findings = [found(stage.key, situation, choice) for choice in choices]
        assert [finding.right for finding in findings].count(True) == (1 if choices else 0)
