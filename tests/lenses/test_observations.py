"""The observations of lenses are true of the frame."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from smiledesk.core.colour import Colour
from smiledesk.lenses import LENSES
from smiledesk.lenses.base import Explanation, Formula, Phrase, Probe, Products, Subject
from smiledesk.lenses.phrasing import place_of
from smiledesk.lenses.recent import RecentPeaks
from smiledesk.network.architecture import Architecture
from smiledesk.training.architecture import build
from tests.support.lens_networks import Network, export_network

# Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")


def looked_into(network: Network, name: str, seed: int = 0) -> Subject:
    peaks = RecentPeaks()
    for earlier in range(3):
        peaks.add(earlier / 10, network.trace(network.crop(earlier)).layers)
    index = [layer.name for layer in network.card.layers].index(name)
    return network.subject(index, network.crop(seed), peaks)


def observations_of(explanation: Explanation) -> dict[str, Phrase]:
    return {phrase.key.split(".")[-1]: phrase for phrase in explanation.observations}


def explained(subject: Subject, probe: Probe) -> Explanation:
    return LENSES[subject.layer.kind].explain(subject, probe)


@pytest.mark.parametrize("name", ["conv_1", "conv_2"])
def test_the_reported_strongest_cell_of_a_filter_is_right(bundled: Network, name: str) -> None:
    spoken = 0
    subject = looked_into(bundled, name)
    for channel in range(subject.layer.output.shape[-1]):
        output = subject.layer.output[..., channel]
        observations = observations_of(explained(subject, Probe(channel)))
        places = [key for key in observations if key.startswith("peak_")]
        if not places:
            assert output.max() <= max(0.0, output.mean() + 3 * output.std())
            continue
        (place,) = places
        row, column = np.unravel_index(output.argmax(), output.shape)
        third = ["upper", "centre", "lower"][np.searchsorted([1 / 3, 2 / 3], (row + 0.5) / output.shape[0])]
        side = ["left", "middle", "right"][np.searchsorted([1 / 3, 2 / 3], (column + 0.5) / output.shape[1])]
        assert place == f"peak_{third}_{side}"
        assert observations[place].values["peak"] == output.max()
        spoken += 1
    assert spoken


def test_the_input_map_that_is_blamed_pushes_most(bundled: Network) -> None:
    subject = looked_into(bundled, "conv_3")
    for channel in range(8):
        explanation = explained(subject, Probe(channel, 5, 6))
        formula = next(shown for shown in explanation.panels if shown.caption.key.endswith(".formula"))
        adds = {term.label.values["channel"]: term.value for term in formula.terms[:-1]}
        most = max(adds, key=lambda number: adds[number] * np.sign(explanation.value))
        phrase = observations_of(explanation)["why_positive" if explanation.value > 0 else "why_negative"]
        assert phrase.values["channel"] == most
        assert phrase.values["total"] == adds[most]
        pushes = observations_of(explanation)["pushes_maps"].values
        assert pushes["up"] == sum(add > 0 for add in adds.values())
        assert pushes["down"] == sum(add < 0 for add in adds.values())


def test_nothing_but_the_bias_is_blamed_where_no_map_pushes(bundled: Network) -> None:
    subject = looked_into(bundled, "conv_2")
    silent = dataclasses.replace(
        subject.layer, input=np.zeros_like(subject.layer.input), bias=np.full_like(subject.layer.bias, 0.5)
    )
    layers = (*subject.layers[: subject.index], silent, *subject.layers[subject.index + 1 :])
    observations = observations_of(explained(dataclasses.replace(subject, layers=layers), Probe(0, 3, 3)))
    assert observations["why_bias"].values["bias"] == 0.5
    assert not {"why_positive", "why_negative"} & set(observations)


def test_the_border_is_spoken_of_only_where_the_window_reaches_it(bundled: Network) -> None:
    subject = looked_into(bundled, "conv_2")
    assert observations_of(explained(subject, Probe(0, 0, 0)))["border"].values == {"beyond": 5, "all": 9}
    assert observations_of(explained(subject, Probe(0, 0, 4)))["border"].values == {"beyond": 3, "all": 9}
    assert "border" not in observations_of(explained(subject, Probe(0, 4, 4)))


def test_a_channel_is_called_dead_after_seconds_of_zeros(bundled: Network) -> None:
    found = 0
    for name in ("relu_4", "dense_relu_1"):
        subject = looked_into(bundled, name)
        watched = [bundled.subject(subject.index, bundled.crop(earlier)).layer.output for earlier in range(3)]
        for channel in range(watched[0].shape[-1]):
            dead = not any(output[..., channel].any() for output in watched)
            explanation = explained(subject, Probe(channel))
            assert ("dead_here" in observations_of(explanation)) == dead
            found += dead
        alive = np.any([output.reshape(-1, output.shape[-1]).any(axis=0) for output in watched], axis=0)
        assert observations_of(explanation)["dead_count"].values == {
            "dead": np.count_nonzero(~alive),
            "all": alive.size,
        }
        shares = next(shown for shown in explanation.panels if shown.caption.key.endswith(".shares"))
        assert shares.bars[-1].value == np.mean(~alive)
    assert found


def test_no_channel_is_called_dead_before_it_was_watched(bundled: Network) -> None:
    subject = bundled.subject(2, bundled.crop(0))
    assert {key for key in observations_of(explained(subject, Probe())) if key.startswith("dead")} == set()


def test_pooling_says_how_much_it_discards(bundled: Network) -> None:
    subject = looked_into(bundled, "pool_1")
    phrase = observations_of(explained(subject, Probe(0, 3, 3)))["discarded"]
    assert phrase.values == {"discarded": 0.75, "kept": 32 * 32, "all": 64 * 64}


def test_the_reported_place_of_the_strongest_vote_is_right(bundled: Network) -> None:
    subject = looked_into(bundled, "logits")
    explanation = explained(subject, Probe(1))
    votes = next(shown for shown in explanation.panels if shown.caption.key.endswith(".votes"))
    row, column = np.unravel_index(votes.values.argmax(), votes.values.shape)
    phrase = observations_of(explanation)[f"vote_{place_of(int(row), int(column), votes.values.shape)}"]
    assert phrase.values["vote"] == votes.values.max()
    assert votes.under is subject.crop


def test_the_open_gates_are_counted(bundled: Network) -> None:
    subject = looked_into(bundled, "logits")
    gates = observations_of(explained(subject, Probe(0)))["gates"].values
    names = [layer.name for layer in subject.layers]
    hidden = subject.layers[names.index("dense_relu_1")].output
    assert gates == {"open": np.count_nonzero(hidden), "all": hidden.size}


def test_one_class_votes_against_the_other(bundled: Network) -> None:
    """Of two classes, the votes for one rather than the other are the other's with the sign reversed."""
    subject = looked_into(bundled, "logits")
    duels = []
    for unit in (0, 1):
        panels = explained(subject, Probe(unit)).panels
        duels.append(next(shown.values for shown in panels if shown.caption.key.endswith(".duel")))
    np.testing.assert_allclose(duels[0], -duels[1], atol=1e-6)


def test_softmax_says_how_far_a_class_leads(bundled: Network) -> None:
    subject = looked_into(bundled, "softmax")
    leader = int(subject.layer.output.argmax())
    ahead = observations_of(explained(subject, Probe(leader)))["ahead"].values
    behind = observations_of(explained(subject, Probe(1 - leader)))["behind"].values
    large, small = subject.layer.output[leader], subject.layer.output[1 - leader]
    assert ahead["times"] == pytest.approx(large / small, rel=1e-3)
    assert behind["times"] == pytest.approx(large / small, rel=1e-3)
    assert ahead["name"] == behind["rival"] == bundled.card.classes[leader]


@pytest.mark.parametrize(
    ("row", "column", "shape", "place"),
    [
        (0, 0, (4, 4), "upper_left"),
        (3, 3, (4, 4), "lower_right"),
        (2, 2, (5, 5), "centre_middle"),
        (0, 0, (1, 1), "centre_middle"),
        (63, 32, (64, 64), "lower_middle"),
    ],
)
def test_a_cell_lies_in_one_ninth_of_the_face_square(row: int, column: int, shape: tuple[int, int], place: str) -> None:
    assert place_of(row, column, shape) == place


COLOURS = ("blue", "green", "red")


def seeing(colour: Colour, folder: Path) -> Network:
    """A small network with random weights."""
    return export_network(folder, build(Architecture(conv=(3, 4), dense=(4,), size=32, colour=colour), 2, seed=0))


@pytest.fixture(scope="module")
def coloured(tmp_path_factory: pytest.TempPathFactory) -> Network:
    return seeing("bgr", tmp_path_factory.mktemp("coloured"))


def test_the_maps_of_a_colour_picture_go_by_their_colours(coloured: Network) -> None:
    explanation = explained(looked_into(coloured, "conv_1"), Probe(0, 10, 20))
    (formula,) = [shown for shown in explanation.panels if isinstance(shown, Formula)]
    for term in formula.terms[:-1]:
        colour = COLOURS[int(term.label.values["channel"]) - 1]
        assert term.label.key == f"convolution.phrases.map_{colour}"
    strongest = COLOURS[int(formula.terms[0].label.values["channel"]) - 1]
    products = next(shown for shown in explanation.panels if isinstance(shown, Products))
    assert products.caption.key == f"convolution.phrases.products_{strongest}"
    assert any(observation.key.endswith(COLOURS) for observation in explanation.observations)


@pytest.mark.parametrize("channel", range(3))
def test_rescaling_names_the_colour_that_it_shows(coloured: Network, channel: int) -> None:
    explanation = explained(looked_into(coloured, "rescaling", seed=5), Probe(channel, 7, 8))
    assert explanation.panels[0].caption.key == f"rescaling.phrases.before_{COLOURS[channel]}"
    (observation,) = explanation.observations
    assert observation.key == f"rescaling.phrases.brightness_{COLOURS[channel]}"
    assert observation.values["pixel"] == coloured.crop(5)[7, 8, channel]


@pytest.mark.parametrize(("colour", "layer"), [("bgr", "conv_2"), ("gray", "conv_1")])
def test_the_maps_of_filters_and_of_a_gray_picture_have_numbers(tmp_path: Path, colour: Colour, layer: str) -> None:
    network = seeing(colour, tmp_path)
    explanation = explained(looked_into(network, layer), Probe(0, 5, 6))
    (formula,) = [shown for shown in explanation.panels if isinstance(shown, Formula)]
    assert {term.label.key for term in formula.terms[:-1]} == {"convolution.phrases.map"}


def test_a_gray_picture_has_no_colours(tmp_path: Path) -> None:
    explanation = explained(looked_into(seeing("gray", tmp_path), "rescaling"), Probe())
    assert explanation.panels[0].caption.key == "rescaling.phrases.before"
