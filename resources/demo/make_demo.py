"""Make the two mean faces of the demo: ``python resources/demo/make_demo.py FOLDER YUNET_FILE``.

FOLDER contains a folder of photographs for each class. Each photograph is aligned by the eyes and the mouth that YuNet
finds, and averaged with the others and with its mirror image, so that the result is nobody's face. Needs what SmileDesk
needs.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np

from smiledesk.sources.picture_folder import pictures_in
from smiledesk.sources.pictures import read_picture

WIDTH, HEIGHT = 640, 480
# In pixels (x, y) of the result: right eye, left eye, right and left corner of the mouth.
LANDMARK_POSITIONS = np.float32([[272, 208], [368, 208], [281, 316], [359, 316]])
LANDMARKS = (0, 1, 3, 4)
BLACK, WHITE = 14, 236


def main(folder: Path, yunet: Path) -> None:
    """Write ``no_smile.png`` and ``smile.png`` beside this file."""
    detector = cv2.FaceDetectorYN.create(str(yunet), "", (WIDTH, HEIGHT), score_threshold=0.8)
    means = {name: mean_face(folder / name, detector) for name in ("no_smile", "smile")}
    shared = (means["no_smile"] + means["smile"]) / 2
    # Both faces have the same tone curve, so that a blend of them changes the expression alone.
    darkest, brightest = np.percentile(shared, (0.5, 99.5))
    vignette = soft_vignette()
    for name, mean in means.items():
        level = mean + (shared.mean() - mean.mean())
        toned = (sharpened(level) - darkest) / (brightest - darkest) * (WHITE - BLACK) + BLACK
        picture = vignette * toned + (1 - vignette) * np.float32([58, 52, 48])
        target = Path(__file__).with_name(f"{name}.png")
        cv2.imwrite(str(target), np.clip(picture, 0, 255).astype(np.uint8), [cv2.IMWRITE_PNG_COMPRESSION, 9])


def mean_face(folder: Path, detector: cv2.FaceDetectorYN) -> np.ndarray:
    """The mean of the aligned photographs of a folder, shape (480, 640, 3), float32, BGR."""
    total = np.zeros((HEIGHT, WIDTH, 3), np.float64)
    count = 0
    for aligned in aligned_faces(folder, detector):
        total += aligned
        total += aligned[:, ::-1]
        count += 2
    sys.stdout.write(f"{folder.name}: mean of {count // 2} photographs and their mirror images\n")
    return (total / count).astype(np.float32)


def aligned_faces(folder: Path, detector: cv2.FaceDetectorYN) -> Iterator[np.ndarray]:
    """Photographs with exactly one face that YuNet is sure of, aligned; faces that do not fit are left out."""
    for path in pictures_in(folder):
        pixels = read_picture(path)
        if pixels is None:
            continue
        detector.setInputSize(pixels.shape[1::-1])
        _, rows = detector.detect(pixels)
        if rows is None or len(rows) != 1:
            continue
        points = rows[0, 4:14].reshape(5, 2)[list(LANDMARKS)]
        move, _ = cv2.estimateAffinePartial2D(points, LANDMARK_POSITIONS, method=cv2.LMEDS)
        if move is None or np.abs(points @ move[:, :2].T + move[:, 2] - LANDMARK_POSITIONS).max() > 14:
            continue
        yield cv2.warpAffine(pixels, move, (WIDTH, HEIGHT), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)


def sharpened(picture: np.ndarray) -> np.ndarray:
    """Unsharp masking with a wide radius, against the blur of averaging."""
    return picture + 0.9 * (picture - cv2.GaussianBlur(picture, (0, 0), 6))


def soft_vignette() -> np.ndarray:
    """1 over head and shoulders, 0 in the corners; shape (height, width, 1)."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    distance = np.hypot((x - WIDTH / 2) / 300, (y - 262) / 285)
    return np.clip((1.12 - distance) / 0.42, 0, 1)[..., np.newaxis] ** 1.4


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
