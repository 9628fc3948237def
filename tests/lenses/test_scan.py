"""The second picture of the convolution lens: two filters side by side on the same map."""

import dataclasses

import numpy as np

from smiledesk.lenses import LENSES
from smiledesk.lenses.base import Probe, Scan
from tests.support.lens_networks import Network


def scanned(network: Network, name: str, probe: Probe) -> Scan:
    index = [layer.name for layer in network.card.layers].index(name)
    panels = LENSES["convolution"].explain(network.subject(index, network.crop(0)), probe).panels
    (scan,) = [shown for shown in panels if isinstance(shown, Scan)]
    return scan


def test_the_chosen_filter_stands_beside_the_probed_one(bundled: Network) -> None:
    scan = scanned(bundled, "conv_1", Probe(3, 10, 20, beside=7))
    output = bundled.trace(bundled.crop(0)).layers[1].output
    assert [role for role, _ in scan.outputs] == ["first", "second"]
    np.testing.assert_array_equal(scan.outputs[0][1], output[..., 3])
    np.testing.assert_array_equal(scan.outputs[1][1], output[..., 7])
    assert [(mark.role, mark.row, mark.column, mark.height, mark.width) for mark in scan.marks] == [
        ("first", 9, 19, 3, 3),
        ("second", 9, 19, 3, 3),
    ]
    assert (scan.row, scan.column) == (10, 20)


def test_without_a_choice_the_most_different_filter_stands_there_whatever_is_seen(bundled: Network) -> None:
    kernels = bundled.weights["conv_2"].kernel.reshape(-1, 32)
    directions = kernels / np.linalg.norm(kernels, axis=0)
    for channel in range(32):
        expected = int((directions[:, channel] @ directions).argmin())
        for probe in (Probe(channel, 0, 0), Probe(channel, 9, 4), Probe(channel, beside=channel)):
            assert scanned(bundled, "conv_2", probe).caption.values["second"] == expected + 1


def test_a_lonely_filter_is_shown_alone(bundled: Network) -> None:
    subject = bundled.subject(1, bundled.crop(0))
    layer = subject.layer
    alone = dataclasses.replace(layer, output=layer.output[..., :1], kernel=layer.kernel[..., :1], bias=layer.bias[:1])
    lonely = dataclasses.replace(subject, layers=(subject.layers[0], alone))
    (scan,) = [shown for shown in LENSES["convolution"].explain(lonely, Probe()).panels if isinstance(shown, Scan)]
    assert [role for role, _ in scan.outputs] == ["first"]


def test_the_picture_under_the_window_stays_while_the_window_slides(bundled: Network) -> None:
    seen = {
        scanned(bundled, "conv_2", Probe(5, row, column)).caption.values["seen"]
        for row in (0, 8, 31)
        for column in (3, 30)
    }
    assert len(seen) == 1
