"""The user's own filters are explained by the lens of convolutions, on the face itself."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smiledesk.core.resources import resource
from smiledesk.lenses import lens_for
from smiledesk.lenses.base import Probe, Products
from smiledesk.lenses.sandbox import PRESETS, Filters, brightness, filtered, preset, subject_of_filters


@pytest.fixture(scope="module")
def crop() -> np.ndarray:
    face = cv2.imread(str(resource("demo/smile.png")))
    return np.ascontiguousarray(cv2.resize(face[60:420, 140:500], (64, 64), interpolation=cv2.INTER_AREA))


def one(kernel: np.ndarray, **how: object) -> Filters:
    return Filters(kernel[..., np.newaxis], **how)  # type: ignore[arg-type]


def test_a_colour_picture_becomes_as_bright_as_opencv_makes_it(crop) -> None:
    gray = cv2.cvtColor(crop, cv2.COLOR_BGR2GRAY)
    assert np.abs(brightness(crop) * 255 - gray).max() <= 0.51
    assert np.array_equal(brightness(gray[..., np.newaxis]), gray.astype(np.float32) / np.float32(255))


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_filters_as_opencv_does(crop, name: str) -> None:
    picture = brightness(crop)
    expected = cv2.filter2D(picture, cv2.CV_32F, preset(name), borderType=cv2.BORDER_CONSTANT)
    assert np.allclose(filtered(picture, one(preset(name)))[..., 0], expected, atol=1e-4)


def test_identity_changes_nothing_and_edges_of_an_even_picture_are_nothing(crop) -> None:
    picture = brightness(crop)
    assert np.array_equal(filtered(picture, one(preset("identity")))[..., 0], picture)
    even = np.full((9, 9), 0.4, np.float32)
    for name in ("upright_edges", "level_edges", "outline"):
        assert np.abs(filtered(even, one(preset(name), padding="valid"))).max() < 1e-5


@settings(max_examples=25, deadline=None, derandomize=True)
@given(
    side=st.integers(1, 7),
    stride=st.integers(1, 4),
    padding=st.sampled_from(["same", "valid"]),
    filters=st.integers(1, 2),
    seed=st.integers(0, 99),
)
def test_the_lens_finds_the_filtered_number_by_hand(
    side: int, stride: int, padding: str, filters: int, seed: int
) -> None:
    random = np.random.default_rng(seed)
    crop = random.integers(0, 256, (24, 24, 1), np.uint8)
    kernels = random.normal(size=(side, side, filters)).astype(np.float32)
    subject = subject_of_filters(crop, Filters(kernels, stride, padding), "mine")  # type: ignore[arg-type]
    rows, columns, channels = subject.layer.output.shape
    probe = Probe(int(random.integers(channels)), int(random.integers(rows)), int(random.integers(columns)))
    lens = lens_for(subject.layer.kind)
    assert lens is not None
    explanation = lens.explain(subject, probe)
    (products,) = [panel for panel in explanation.panels if isinstance(panel, Products)]
    by_hand = float((products.window.astype(np.float64) * products.kernel).sum())
    output = float(subject.layer.output[probe.row, probe.column, probe.channel])
    largest = max(1.0, float(np.abs(subject.layer.output).max()))
    assert abs(by_hand - output) <= 1e-4 * largest
    assert abs(explanation.value - output) <= 1e-4 * largest


def test_a_kernel_larger_than_the_picture_is_refused() -> None:
    with pytest.raises(ValueError, match="must fit into a picture of"):
        filtered(np.zeros((4, 4), np.float32), one(np.ones((5, 5), np.float32), padding="valid"))
