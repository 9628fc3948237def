"""Pixels outside a receptive field do not change the cell, and pixels inside do, up to its edges."""

import numpy as np
import pytest

from smiledesk.lenses.base import Probe
from smiledesk.lenses.receptive_field import Region, receptive_field
from tests.support.lens_networks import Network, output_at, probes

# Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")


def seen(network: Network, index: int, probe: Probe) -> Region:
    field = receptive_field(network.subject(index, network.crop(0)).layers, index, probe)
    return field.clipped(network.card.input_size)


def other_pixels(crop: np.ndarray, seed: int, where: np.ndarray) -> np.ndarray:
    """The picture with other noise where the mask is set."""
    noise = np.random.default_rng(seed).integers(0, 256, crop.shape, dtype=np.uint8)
    return np.where(where[..., np.newaxis], noise, crop)


def mask(network: Network, region: Region) -> np.ndarray:
    inside = np.zeros((network.card.input_size,) * 2, bool)
    inside[region.top : region.bottom, region.left : region.right] = True
    return inside


def test_pixels_outside_change_nothing(unusual_network: Network) -> None:
    crop = unusual_network.crop(0)
    for index in range(len(unusual_network.card.layers)):
        before = unusual_network.subject(index, crop)
        for probe in probes(before, seed=index, count=6):
            outside = ~mask(unusual_network, seen(unusual_network, index, probe))
            for seed in range(3):
                after = unusual_network.subject(index, other_pixels(crop, seed, outside))
                assert output_at(after, probe) == pytest.approx(output_at(before, probe), abs=1e-5)


def test_pixels_on_every_edge_of_the_field_change_something(unusual_network: Network) -> None:
    """For some picture: a ReLU or a pooling may hide one change, but not forty."""
    for index, layer in enumerate(unusual_network.card.layers):
        if layer.kind == "relu" and len(layer.output_shape) == 1:
            continue  # a dense unit's gate may be shut for every picture
        before = unusual_network.subject(index, unusual_network.crop(0))
        for probe in probes(before, seed=index, count=2):
            field = seen(unusual_network, index, probe)
            for edge in edges(field):
                assert any(changes(unusual_network, index, probe, edge, seed) for seed in range(40)), (
                    layer.name,
                    probe,
                    edge,
                )


def edges(field: Region) -> tuple[Region, ...]:
    """The outermost rows and columns of a region."""
    return (
        Region(field.top, field.left, 1, field.width),
        Region(field.bottom - 1, field.left, 1, field.width),
        Region(field.top, field.left, field.height, 1),
        Region(field.top, field.right - 1, field.height, 1),
    )


def changes(network: Network, index: int, probe: Probe, edge: Region, seed: int) -> bool:
    crop = network.crop(seed)
    before = output_at(network.subject(index, crop), probe)
    after = output_at(network.subject(index, other_pixels(crop, seed + 1000, mask(network, edge))), probe)
    return after != before


def test_the_bundled_networks_cells_see_what_its_card_says(bundled: Network) -> None:
    """Counted by hand: 3x3 kernels, 2x2 pools, all with padding `same` or even sizes."""
    subject = bundled.subject(0, bundled.crop(0))
    names = [layer.name for layer in bundled.card.layers]
    fields = {
        name: receptive_field(subject.layers, names.index(name), Probe(0, 3, 3))
        for name in ("conv_1", "pool_1", "conv_2")
    }
    assert fields["conv_1"] == Region(2, 2, 3, 3)
    assert fields["pool_1"] == Region(5, 5, 4, 4)
    assert fields["conv_2"] == Region(3, 3, 8, 8)
    assert receptive_field(subject.layers, names.index("conv_1"), Probe()) == Region(-1, -1, 3, 3)
    assert receptive_field(subject.layers, names.index("logits"), Probe()) == Region(0, 0, 64, 64)
    width, channels = bundled.card.layers[names.index("flatten") - 1].output_shape[1:]
    number = (2 * width + 1) * channels + 3
    assert receptive_field(subject.layers, names.index("flatten"), Probe(number)) == receptive_field(
        subject.layers, names.index("flatten") - 1, Probe(3, 2, 1)
    )
