"""Synthetic labelled images: the upper or the lower half is bright, and each has noise of its own."""

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from smiledesk.training.fit.labelled_images import LabelledImages

CLASSES = ("above", "below")


def synthetic_images(each: int, size: int = 24, seed: int = 0) -> LabelledImages:
    """Gray images, shape (2 * each, size, size, 1); in the first half of them, the upper half is bright."""
    random = np.random.default_rng(seed)
    images = random.integers(0, 120, (2 * each, size, size, 1), dtype=np.uint8)
    images[:each, : size // 2] += 100
    images[each:, size // 2 :] += 100
    return LabelledImages(images, np.repeat(np.arange(2), each))


def write_class_folders(folder: Path, each: int, classes: tuple[str, str] = CLASSES, seed: int = 0) -> Path:
    """Write synthetic images into a folder for each class, and return the folder around them."""
    faces = synthetic_images(each, seed=seed)
    for index, (image, label) in enumerate(zip(faces.images, faces.labels, strict=True)):
        write_image(folder / classes[label] / f"{index:03d}.png", image)
    return folder


def write_image(path: Path, image: NDArray[np.uint8]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), image)


def snapshot_numbers(run: Path) -> tuple[int, ...]:
    """Numbers of the complete snapshots in a run's folder, in order."""
    return tuple(sorted(int(card.stem) for card in (run / "epochs").glob("*.json") if card.stem.isdecimal()))
