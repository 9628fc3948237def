"""The strongest and weakest faces of every channel, against a plain sort of all numbers."""

from pathlib import Path

import numpy as np
import pytest

from smiledesk.attribution.strongest import (
    NOBODY,
    NOWHERE,
    PLACES,
    FaceRanker,
    PeakFields,
    Peaks,
    peaks_of,
    rank,
    ranked_channels,
)
from smiledesk.attribution.subjects import subject_of
from smiledesk.core.records import NetworkTrace
from smiledesk.core.resources import resource
from smiledesk.dataset.demo_faces import demo_face_set
from smiledesk.lenses.base import Probe
from smiledesk.lenses.receptive_field import receptive_field
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runtime import NetworkRuntime
from tests.support.small_networks import BUILDS, SmallNetwork


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return read_bundle(resource("model"))


@pytest.fixture(scope="module")
def traces(bundle: Bundle) -> tuple[NetworkTrace, ...]:
    runtime = NetworkRuntime(bundle)
    faces = demo_face_set(20, bundle.card.input_size, bundle.card.colour)
    return tuple(runtime.trace(face.crop) for face in faces)


def peaks(*values: float) -> Peaks:
    """One channel for each value."""
    return Peaks(np.array(values, np.float32), np.full(len(values), NOWHERE, np.int32))


def test_every_channel_of_every_layer_has_its_extreme_faces(bundle: Bundle, traces: tuple[NetworkTrace, ...]) -> None:
    ranking = rank((peaks_of(trace) for trace in traces), bundle.card)
    places = ranked_channels(bundle.card.layers)
    assert set(places) == {layer.name for layer in bundle.card.layers} - {"flatten"}
    for index, layer in enumerate(bundle.card.layers):
        if layer.name not in places:
            continue
        outputs = np.stack([trace.layers[index].output for trace in traces])
        largest = outputs.reshape(len(traces), -1, layer.output_shape[-1]).max(axis=1)
        ordered = np.sort(largest, axis=0)
        found = ranking.values[:, places[layer.name]]
        np.testing.assert_array_equal(found[0].T, ordered[::-1][:PLACES])
        np.testing.assert_array_equal(found[1].T, ordered[:PLACES])


def test_a_face_stands_with_the_cell_where_its_map_is_largest(bundle: Bundle, traces: tuple[NetworkTrace, ...]) -> None:
    ranking = rank((peaks_of(trace) for trace in traces), bundle.card)
    place = ranked_channels(bundle.card.layers)["conv_3"]
    for channel in range(place.stop - place.start):
        for placed in ranking.strongest(place.start + channel):
            output = traces[placed.face].layers[7].output[..., channel]
            assert output.ravel()[placed.cell] == output.max() == np.float32(placed.value)


def test_faces_of_one_origin_share_the_place_of_their_strongest() -> None:
    ranker = FaceRanker(1)
    for face, (origin, value) in enumerate([(0, 5.0), (1, 4.0), (0, 7.0), (1, 1.0), (0, 6.0)]):
        ranker.add(face, origin, peaks(value))
    ranking = ranker.ranking()
    assert [(placed.face, placed.value) for placed in ranking.strongest(0)] == [(2, 7.0), (1, 4.0)]
    assert [(placed.face, placed.value) for placed in ranking.weakest(0)] == [(3, 1.0), (0, 5.0)]


@pytest.mark.parametrize("seed", range(3))
def test_origins_are_ranked_as_if_each_were_its_extreme_face(seed: int) -> None:
    random = np.random.default_rng(seed)
    values, origins = random.integers(0, 50, (300, 4)), random.integers(0, 40, 300)
    ranker = FaceRanker(4)
    for face, (value, origin) in enumerate(zip(values, origins, strict=True)):
        ranker.add(face, int(origin), peaks(*value))
    ranking = ranker.ranking()
    for channel in range(4):
        by_origin = [values[origins == origin, channel] for origin in np.unique(origins)]
        strongest = sorted((of_one.max() for of_one in by_origin), reverse=True)[:PLACES]
        weakest = sorted(of_one.min() for of_one in by_origin)[:PLACES]
        assert [placed.value for placed in ranking.strongest(channel)] == strongest
        assert [placed.value for placed in ranking.weakest(channel)] == weakest
        assert all(values[placed.face, channel] == placed.value for placed in ranking.strongest(channel))


def test_of_equal_faces_the_first_ones_are_kept() -> None:
    ranker = FaceRanker(1)
    for face in range(20):
        ranker.add(face, face, peaks(0.0))
    assert [placed.face for placed in ranker.ranking().strongest(0)] == list(range(PLACES))


def test_places_stay_empty_where_faces_are_few_or_give_no_number() -> None:
    ranker = FaceRanker(2)
    ranker.add(0, 0, peaks(1.0, np.nan))
    ranking = ranker.ranking()
    assert [placed.face for placed in ranking.strongest(0)] == [0]
    assert ranking.strongest(1) == ranking.weakest(1) == ()
    assert (ranking.faces[0, 0, 1:] == NOBODY).all()


def test_the_field_is_that_of_the_lens(bundle: Bundle, traces: tuple[NetworkTrace, ...]) -> None:
    weights = bundle.weights()
    for index, layer in enumerate(bundle.card.layers):
        if len(layer.output_shape) == 1:
            continue
        subject = subject_of(bundle.card, weights, traces[0], index)
        rows, columns, _ = layer.output_shape
        for row, column in ((0, 0), (rows // 2, columns - 1)):
            expected = receptive_field(subject.layers, index, Probe(0, row, column))
            assert PeakFields(bundle.card).of(index, 0, row * columns + column) == expected


def test_units_and_flat_maps_have_no_place_on_the_face(bundle: Bundle, traces: tuple[NetworkTrace, ...]) -> None:
    places = ranked_channels(bundle.card.layers)
    found = peaks_of(traces[0])
    assert (found.cells[places["dense_1"]] == NOWHERE).all()
    assert PeakFields(bundle.card).of(14, 0, NOWHERE) is None
    silent = traces[0].layers[2].output.max(axis=(0, 1)) == 0
    assert ((found.cells[places["relu_1"]] == NOWHERE) == silent).all()


@pytest.mark.parametrize("build", BUILDS)
def test_networks_of_any_build_are_ranked(build: str, tmp_path: Path) -> None:
    network = SmallNetwork(tmp_path, build)
    card = network.bundle.card
    traces = [network.trace(seed=seed) for seed in range(12)]
    ranking = rank((peaks_of(trace) for trace in traces), card)
    for index, layer in enumerate(card.layers):
        place = ranked_channels(card.layers).get(layer.name)
        for channel in range(place.start, place.stop) if place is not None else ():
            for placed in (*ranking.strongest(channel), *ranking.weakest(channel)):
                output = traces[placed.face].layers[index].output[..., channel - place.start]
                assert placed.value == output.max()
                field = PeakFields(card).of(index, channel - place.start, placed.cell)
                assert (field is None) == (output.size == 1 or output.min() == output.max())
