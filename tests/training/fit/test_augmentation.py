"""Augmented views stay faces, the unchanged view is the crop itself, and views depend on the seed alone."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from smiledesk.dataset.crops import FaceCrop, FaceCropper
from smiledesk.dataset.folders import find_samples
from smiledesk.faces.haar import HaarDetector
from smiledesk.training.fit.augmentation import REGION_DETAIL, REGION_MARGIN, Augmentation

NOTHING = Augmentation(
    shift=0,
    scale=0,
    turn=0,
    brightness=0,
    contrast=0,
    gamma=0,
    tint=0,
    blur=1,
    noise=1,
    mirrored=0,
    grayed=0,
    blurred=0,
    noisy=0,
)
SIZE = 32


@pytest.fixture(scope="module")
def faces(data: Path) -> tuple[np.ndarray, np.ndarray]:
    """The regions that training keeps of twelve photographs, and the crops the live path would see of them."""
    samples = find_samples(data / "genki4k_dev")[:12]
    roomy = FaceCropper(HaarDetector, SIZE * REGION_DETAIL, "bgr", REGION_MARGIN).crop_all(samples, "crop")
    exact = FaceCropper(HaarDetector, SIZE, "bgr").crop_all(samples, "crop")
    pairs = [
        (a.crop, b.crop)
        for a, b in zip(roomy, exact, strict=True)
        if isinstance(a, FaceCrop) and isinstance(b, FaceCrop)
    ]
    return np.stack([region for region, _ in pairs]), np.stack([crop for _, crop in pairs])


def test_an_unchanged_view_is_what_the_live_path_crops(faces: tuple[np.ndarray, np.ndarray]) -> None:
    regions, crops = faces
    views = NOTHING.draw(regions, SIZE, np.random.default_rng(0))
    assert views.shape == crops.shape
    assert views.dtype == np.float32
    assert np.abs(views - crops).mean() < 3


def test_a_mirrored_view_is_the_mirrored_crop(faces: tuple[np.ndarray, np.ndarray]) -> None:
    regions, crops = faces
    views = replace(NOTHING, mirrored=1).draw(regions, SIZE, np.random.default_rng(0))
    assert np.abs(views - crops[:, :, ::-1]).mean() < 3


@pytest.mark.parametrize(
    "change",
    ["shift", "scale", "turn", "brightness", "contrast", "gamma", "tint", "mirrored", "grayed", "blurred", "noisy"],
)
def test_each_change_changes_and_stays_in_range(faces: tuple[np.ndarray, np.ndarray], change: str) -> None:
    strength = 1 if change.endswith("ed") or change == "noisy" else getattr(Augmentation(), change)
    kind = replace(NOTHING, blur=Augmentation().blur, noise=Augmentation().noise, **{change: strength})
    plain = NOTHING.draw(faces[0], SIZE, np.random.default_rng(0))
    changed = kind.draw(faces[0], SIZE, np.random.default_rng(0))
    assert np.abs(changed - plain).mean() > 0.1
    assert changed.min() >= 0
    assert changed.max() <= 255


def test_the_same_random_state_gives_the_same_views(faces: tuple[np.ndarray, np.ndarray]) -> None:
    first, same, other = (Augmentation().draw(faces[0], SIZE, np.random.default_rng(seed)) for seed in (1, 1, 2))
    np.testing.assert_array_equal(first, same)
    assert np.abs(first - other).mean() > 1


def test_a_grayed_face_has_the_brightness_of_its_colours(faces: tuple[np.ndarray, np.ndarray]) -> None:
    plain = NOTHING.draw(faces[0], SIZE, np.random.default_rng(0))
    grayed = replace(NOTHING, grayed=1).draw(faces[0], SIZE, np.random.default_rng(0))
    assert np.ptp(plain, axis=-1).max() > 20
    assert np.ptp(grayed, axis=-1).max() == 0
    blue, green, red = np.moveaxis(plain, -1, 0)
    np.testing.assert_allclose(grayed[..., 0], 0.114 * blue + 0.587 * green + 0.299 * red, atol=0.1)


def test_a_tint_leaves_gray_faces_alone(faces: tuple[np.ndarray, np.ndarray]) -> None:
    regions = faces[0][..., :1]
    tinted = replace(NOTHING, tint=1, grayed=1).draw(regions, SIZE, np.random.default_rng(0))
    np.testing.assert_array_equal(tinted, NOTHING.draw(regions, SIZE, np.random.default_rng(0)))


def test_gray_faces_keep_one_channel(faces: tuple[np.ndarray, np.ndarray]) -> None:
    assert Augmentation().draw(faces[0][..., :1], SIZE, np.random.default_rng(0)).shape[-1] == 1


def test_no_strength_changes_nothing(faces: tuple[np.ndarray, np.ndarray]) -> None:
    regions, _ = faces
    views = Augmentation().scaled(0).draw(regions, SIZE, np.random.default_rng(0))
    np.testing.assert_array_equal(views, NOTHING.draw(regions, SIZE, np.random.default_rng(1)))


def test_the_usual_strength_is_the_usual_augmentation() -> None:
    assert Augmentation().scaled(1) == Augmentation()


def test_more_strength_changes_more_but_mirrors_no_more(faces: tuple[np.ndarray, np.ndarray]) -> None:
    regions, _ = faces
    plain = NOTHING.draw(regions, SIZE, np.random.default_rng(0))
    moved = [
        np.abs(
            replace(Augmentation().scaled(s), mirrored=0).draw(regions, SIZE, np.random.default_rng(4)) - plain
        ).mean()
        for s in (0.1, 0.5, 1, 2)
    ]
    assert moved == sorted(moved)
    assert moved[-1] > 1.3 * moved[-2]
    assert Augmentation().scaled(2).mirrored == Augmentation().mirrored
    assert Augmentation().scaled(0.5).mirrored == Augmentation().mirrored / 2
