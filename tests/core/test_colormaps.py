"""The colours: zero in the middle, equal steps equal to the eye, values and gaps where they belong."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smiledesk.core.colormaps import GAP, diverging_map, indices, sequential_map
from smiledesk.gui.microscope.mosaic import MosaicPicture, grid_for
from smiledesk.lenses.base import colour_limits


def lightness(table: np.ndarray) -> np.ndarray:
    """CIE L* of sRGB colours, D65."""
    share = table.astype(float) / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    luminance = linear @ [0.2126, 0.7152, 0.0722]
    return np.where(luminance > 0.008856, 116 * np.cbrt(luminance) - 16, 903.3 * luminance)


@pytest.mark.parametrize("dark", [True, False])
def test_equal_steps_look_equal(dark: bool) -> None:
    steps = np.diff(lightness(sequential_map(dark)[1:]), n=1)
    coarse = steps[:240].reshape(10, 24).sum(axis=1)
    assert np.all(coarse > 0) if dark else np.all(coarse < 0)
    assert np.abs(coarse).max() < 1.6 * np.abs(coarse).min()


@pytest.mark.parametrize("dark", [True, False])
def test_the_diverging_map_has_its_ground_at_zero_and_is_as_strong_on_both_sides(dark: bool) -> None:
    table = lightness(diverging_map(dark)[1:])
    middle = table[127]
    assert abs(table[0] - table[-1]) < 6
    assert np.all(table >= middle - 1) if dark else np.all(table <= middle + 1)
    assert indices(np.array([0.0], np.float32), -2.0, 2.0)[0] == 128


def test_values_beyond_the_ends_are_at_the_ends_and_never_a_gap() -> None:
    found = indices(np.array([-9, -1, 0, 1, 9], np.float32), -1, 1)
    assert found.tolist() == [1, 1, 128, 255, 255]
    assert GAP not in indices(np.zeros(3, np.float32), 0.0, 0.0)


@pytest.mark.parametrize(
    ("given_range", "ends"), [((0.0, 3.0), (0.0, 3.0)), ((-1.0, 3.0), (-3.0, 3.0)), ((0.0, 0.0), (0.0, 1.0))]
)
def test_ends_of_the_map(given_range: tuple[float, float], ends: tuple[float, float]) -> None:
    assert colour_limits(given_range) == ends


@given(st.integers(1, 40), st.integers(1, 40), st.integers(1, 70), st.floats(0.2, 5), st.integers(0, 2**31))
def test_every_value_stands_where_the_grid_says(height: int, width: int, maps: int, aspect: float, seed: int) -> None:
    output = np.random.default_rng(seed).normal(size=(height, width, maps)).astype(np.float32)
    grid = grid_for(output.shape, aspect)
    picture = MosaicPicture(grid, (10_000, 10_000)).indices(output, (-3, 3))
    assert picture.shape == grid.shape
    cells = indices(output, -3, 3)
    for index in {0, maps // 2, maps - 1}:
        row, column = grid.origin(index)
        assert np.array_equal(picture[row : row + height, column : column + width], cells[..., index])
        assert grid.cell_at(row + height - 1, column + width - 1) == (index, height - 1, width - 1)
    assert (picture != GAP).sum() == output.size


@given(st.integers(1, 300), st.integers(1, 300), st.integers(0, 2**31))
def test_a_picture_in_fewer_pixels_shows_the_cells_at_their_centres(height: int, width: int, seed: int) -> None:
    output = np.random.default_rng(seed).normal(size=(16, 16, 32)).astype(np.float32)
    grid = grid_for(output.shape, 1.3)
    whole = MosaicPicture(grid, grid.shape).indices(output, (-3, 3))
    picture = MosaicPicture(grid, (height, width)).indices(output, (-3, 3))
    assert picture.shape == (min(height, grid.shape[0]), min(width, grid.shape[1]))
    for row, column in np.ndindex(picture.shape[0], 3):
        across = column * (picture.shape[1] - 1) // 2
        centre = (np.array([row, across]) + 0.5) * grid.shape / picture.shape
        assert picture[row, across] == whole[*centre.astype(int)]


@given(st.integers(1, 3), st.integers(1, 24), st.floats(0.2, 5))
def test_related_cells_are_in_one_row(together: int, groups: int, aspect: float) -> None:
    grid = grid_for((3, 3, together * groups), aspect, together)
    for group in range(groups):
        rows = {grid.origin(group * together + one)[0] for one in range(together)}
        assert len(rows) == 1
