"""The made pictures belong to the bundled model, and do excite their filters and units."""

import numpy as np
import pytest

from smiledesk.attribution.strongest import PeakFields, peaks_of, rank, ranked_channels
from smiledesk.core.resources import resource
from smiledesk.dataset.demo_faces import demo_face_set
from smiledesk.evaluation.activation_pictures import activation_pictures
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runtime import NetworkRuntime


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return read_bundle(resource("model"))


def test_every_filter_and_unit_of_the_bundled_model_has_a_picture(bundle: Bundle) -> None:
    made = activation_pictures(bundle.model_id)
    weighted = {layer.name: layer.output_shape[-1] for layer in bundle.card.layers if layer.name in bundle.weights()}
    assert {layer: len(pictures) for layer, pictures in made.items()} == weighted
    assert activation_pictures("of another network") == {}


def test_the_pictures_reach_the_stored_values_and_exceed_the_demo_s_faces(bundle: Bundle) -> None:
    runtime, card = NetworkRuntime(bundle), bundle.card
    faces = demo_face_set(30, card.input_size, card.colour)
    ranking = rank((peaks_of(runtime.trace(face.crop)) for face in faces), card)
    made = activation_pictures(bundle.model_id)
    names = [layer.name for layer in card.layers]
    for layer in ("conv_4", "dense_1", "logits"):
        index, place = names.index(layer), ranked_channels(card.layers)[layer]
        shape = card.layers[index].output_shape
        for channel, picture in enumerate(made[layer]):
            crop = np.full((card.input_size, card.input_size, 1), 128, np.uint8)
            if len(shape) == 1:
                crop[:] = picture.pixels[..., :1]
                reached = float(runtime.trace(crop).layers[index].output[channel])
            else:
                middle = shape[0] // 2 * shape[1] + shape[1] // 2
                field = PeakFields(card).of(index, channel, middle)
                assert field is not None
                crop[field.top : field.bottom, field.left : field.right] = picture.pixels[..., :1]
                reached = float(runtime.trace(crop).layers[index].output[shape[0] // 2, shape[1] // 2, channel])
            assert reached == pytest.approx(picture.reached, abs=1e-3)
            assert reached > ranking.strongest(place.start + channel)[0].value


def test_the_sheets_stay_small() -> None:
    assert sum(path.stat().st_size for path in resource("activation_pictures").glob("*.png")) < 500_000
