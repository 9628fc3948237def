"""Train the network that refines face squares: ``python resources/face_square/make_refiner.py DATA YUNET_FILE``.

DATA holds ``lfw_expressions`` and ``genki4k_dev``. YuNet locates the faces. From a square that is as far off as those
of the Haar cascades, the network learns to predict the way to YuNet's, and to tell faces from the cascades' false
detections. It never learns from LFW's test persons nor from the photographs in ``kept_out.csv``, so that detectors and
networks can be measured on them. Takes about five minutes on two cores. The views are not brightened;
`SquareRefiner` gives dim ones more contrast.
"""

import csv
import math
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np

from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.core.resources import resource
from smiledesk.dataset.folders import find_samples
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.cascades import PLAIN, SECOND, Cascades, Detail
from smiledesk.faces.refining import INPUT_SIZE, MARGIN
from smiledesk.faces.square import crop, overlap
from smiledesk.faces.yunet_network import YuNetNetwork
from smiledesk.sources.pictures import read_picture
from smiledesk.training.tensorflow_setup import set_up_tensorflow

FACE_MARGIN, FACE_SIDE = 3.0, 150
"""Side of a face's patch, in face squares and in pixels."""

FALSE_MARGIN, FALSE_SIDE = 1.2 * MARGIN, 58
"""Side of a false detection's patch, in its squares and in pixels: a view moves within it."""

PASSES = tuple(replace(one, neighbours=1) for one in (PLAIN, SECOND))
ENLARGEMENT, DETAIL = 2.5, Detail(side=600, scale_factor=1.15, smallest=24)
"""A search with the lowest threshold in enlarged photographs, for as many false detections as possible."""

SEARCH_EVERY = 4
"""One photograph of so many is searched for false detections, which takes long."""

EPOCHS, BATCH, LEARNING_RATE = 40, 64, 1.5e-3

CLASSIFICATION_WEIGHT = 0.2
"""Weight of the cross-entropy (face or not) beside the Huber loss of the square."""

SCALES = np.array([0.1, 0.1, 0.15, 10.0], np.float32)
"""Typical size of each target: right and down in squares, logarithm of the side, degrees."""


@dataclass(frozen=True, slots=True, eq=False)
class Patches:
    """Gray patches of photographs, from which the views of each batch are cut."""

    faces: np.ndarray
    """Shape (n, FACE_SIDE, FACE_SIDE), uint8, the face square upright in the middle."""

    false_detections: np.ndarray
    """Shape (m, FALSE_SIDE, FALSE_SIDE), uint8."""


def main(data: Path, yunet: Path) -> None:
    """Write ``refiner.tflite`` beside this file."""
    patches = patches_of(list(photographs(data)), yunet)
    sys.stdout.write(f"{len(patches.faces)} faces, {len(patches.false_detections)} false detections\n")
    set_up_tensorflow()
    model = train(patches)
    model.export(str(Path(__file__).with_name("refiner.tflite")), format="litert", verbose=False)


def photographs(data: Path) -> Iterator[Path]:
    """The photographs for training: no test person, and none that is kept out."""
    with resource("face_square/kept_out.csv").open(newline="") as rows:
        kept_out = {row["file"] for row in csv.DictReader(rows)}
    for folder in (data / "genki4k_dev", data / "lfw_expressions"):
        for sample in find_samples(folder):
            if sample.split != "test" and sample.name not in kept_out:
                yield sample.path


def patches_of(paths: list[Path], yunet: Path) -> Patches:
    """The largest face of each photograph by YuNet, and false detections of the cascades in some of them."""
    cv2.setNumThreads(1)
    of_thread = threading.local()
    searched = set(paths[::SEARCH_EVERY])

    def patches_in(path: Path) -> tuple[list[Pixels], list[Pixels]]:
        if not hasattr(of_thread, "yunet"):
            of_thread.yunet, of_thread.cascades = YuNetNetwork(yunet), Cascades()
        pixels = read_picture(path)
        if pixels is None:
            return [], []
        faces = of_thread.yunet.search(pixels, SearchEffort.STILL)
        false = list(_false_detections(of_thread.cascades, pixels, faces)) if faces and path in searched else []
        return (
            [_patch(pixels, face, FACE_MARGIN, FACE_SIDE) for face in faces[:1]],
            [_patch(pixels, square, FALSE_MARGIN, FALSE_SIDE) for square in false],
        )

    with ThreadPoolExecutor() as pool:
        found = list(pool.map(patches_in, paths))
    return Patches(
        faces=np.stack([patch for faces, _ in found for patch in faces]),
        false_detections=np.stack([patch for _, false in found for patch in false]),
    )


def _false_detections(cascades: Cascades, pixels: Pixels, faces: tuple[FaceSquare, ...]) -> Iterator[FaceSquare]:
    large = cv2.resize(pixels, None, fx=ENLARGEMENT, fy=ENLARGEMENT, interpolation=cv2.INTER_CUBIC)
    for one in PASSES:
        for found in cascades.search(large, one, DETAIL):
            square = replace(found, cx=found.cx / ENLARGEMENT, cy=found.cy / ENLARGEMENT, size=found.size / ENLARGEMENT)
            if all(overlap(square, face) < 0.15 for face in faces):
                yield square


def _patch(pixels: Pixels, square: FaceSquare, margin: float, side: int) -> Pixels:
    return crop(pixels, replace(square, size=square.size * margin), side, "gray")[..., 0]


def train(patches: Patches):
    """The network. Outputs: right, down (in squares), logarithm of the side, degrees clockwise, logit of a face."""
    import keras
    import tensorflow as tf

    keras.utils.set_random_seed(0)
    model = build()
    optimizer = keras.optimizers.Adam()
    optimizer.build(model.trainable_variables)
    huber = keras.losses.Huber(reduction="none")

    @tf.function
    def step(views, targets, is_face):
        with tf.GradientTape() as tape:
            outputs = model(views, training=True)
            square_loss = tf.reduce_mean(is_face * huber(targets, outputs[:, :4]))
            face_loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(is_face, outputs[:, 4]))
            loss = square_loss + CLASSIFICATION_WEIGHT * face_loss
        optimizer.apply(tape.gradient(loss, model.trainable_variables), model.trainable_variables)
        return loss

    rng = np.random.default_rng(0)
    batches = math.ceil(len(patches.faces) / BATCH)
    for epoch in range(EPOCHS):
        order, losses = rng.permutation(len(patches.faces)), []
        for number in range(batches):
            done = (epoch * batches + number) / (EPOCHS * batches)
            optimizer.learning_rate.assign(LEARNING_RATE * (1 + math.cos(math.pi * done)) / 2)
            batch = batch_of(patches, order[number * BATCH : (number + 1) * BATCH], rng)
            losses.append(float(step(*(tf.constant(array) for array in batch))))
        sys.stdout.write(f"epoch {epoch + 1}/{EPOCHS}  loss {np.mean(losses):.4f}\n")
        sys.stdout.flush()
    kernel, bias = model.layers[-1].get_weights()
    units = np.append(SCALES, 1.0)
    model.layers[-1].set_weights([kernel * units, bias * units])
    return model


def build():
    """The network with random weights; its first four outputs are in units of `SCALES`."""
    import keras

    layers = keras.layers
    inputs = keras.Input((INPUT_SIZE, INPUT_SIZE, 1))
    x = layers.Rescaling(1 / 127.5, offset=-1.0)(inputs)
    for filters in (12, 24, 32, 48):
        x = layers.MaxPooling2D(2)(layers.ReLU()(layers.Conv2D(filters, 3, padding="same")(x)))
    x = layers.ReLU()(layers.Dense(64)(layers.Flatten()(x)))
    return keras.Model(inputs, layers.Dense(5)(x))


def batch_of(patches: Patches, faces: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, ...]:
    """Views, the way from each to its face in units of `SCALES`, and whether it shows a face.

    faces: indices of faces. For eight of them there is one view of a wrong part or size, and four of false detections.
    """
    coarse = [_coarse_view(patches.faces[index], rng) for index in faces]
    wrong = [_wrong_view(patches.faces[index], rng) for index in rng.choice(len(patches.faces), len(faces) // 8)]
    drawn = rng.choice(len(patches.false_detections), len(faces) // 2)
    false = [_false_view(patches.false_detections[index], rng) for index in drawn]
    views = np.stack([*(view for view, _ in coarse), *wrong, *false])
    targets = np.zeros((len(views), 4), np.float32)
    targets[: len(coarse)] = [target for _, target in coarse] / SCALES
    is_face = (np.arange(len(views)) < len(coarse)).astype(np.float32)
    mirrored = rng.random(len(views)) < 0.5
    views[mirrored] = views[mirrored, :, ::-1]
    targets[mirrored] *= (-1, 1, 1, -1)
    return _degraded(views, rng)[..., np.newaxis], targets, is_face


def _coarse_view(face: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, tuple[float, ...]]:
    """A view of a square that is as far off as Haar's, and the way from it to the face."""
    right = float(np.clip(rng.normal(0, 0.08), -0.25, 0.25))
    down = float(np.clip(rng.normal(0, 0.06), -0.25, 0.25))
    log_side = float(np.clip(rng.normal(0.12, 0.13), -0.35, 0.5))
    angle = float(np.clip(rng.normal(0, 10), -35, 35))
    size = math.exp(-log_side)
    view = _view(face, FACE_SIDE / FACE_MARGIN, (right, down), size, angle)
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    return view, (-(cos * right + sin * down) / size, -(-sin * right + cos * down) / size, log_side, -angle)


def _wrong_view(face: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A view of a part of a face, or of a square that is far too large: not to be taken for a face."""
    size = float(rng.choice([rng.uniform(0.25, 0.45), rng.uniform(1.6, 1.9)]))
    farthest = 0.35 if size < 1 else 0.1
    return _view(face, FACE_SIDE / FACE_MARGIN, tuple(rng.uniform(-farthest, farthest, 2)), size, rng.normal(0, 10))


def _false_view(patch: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A view of a false detection, moved a little."""
    move = tuple(rng.uniform(-0.1, 0.1, 2))
    return _view(patch, FALSE_SIDE / FALSE_MARGIN, move, math.exp(rng.normal(0, 0.08)), rng.normal(0, 8))


def _view(patch: np.ndarray, square: float, move: tuple[float, ...], size: float, angle: float) -> np.ndarray:
    """The network's input for a square that is off the middle of a patch.

    square: side of the patch's own square, in pixels. move: right and down, in such squares. size: in such squares.
    angle: degrees clockwise.
    """
    step = square * MARGIN * size / INPUT_SIZE
    cos, sin = step * math.cos(math.radians(angle)), step * math.sin(math.radians(angle))
    middle, centre = (INPUT_SIZE - 1) / 2, (len(patch) - 1) / 2
    to_patch = np.array(
        [
            [cos, -sin, centre + square * move[0] - middle * (cos - sin)],
            [sin, cos, centre + square * move[1] - middle * (sin + cos)],
        ]
    )
    sampling = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    view = cv2.warpAffine(patch, to_patch, (INPUT_SIZE, INPUT_SIZE), flags=sampling, borderMode=cv2.BORDER_REPLICATE)
    return view.astype(np.float32)


def _degraded(views: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The views in other light, a fifth of them blurred, a fifth noisy."""
    number = (len(views), 1, 1)
    bent = 255 * (views / 255) ** np.exp(0.25 * np.clip(rng.standard_normal(number), -2, 2))
    mean = bent.mean(axis=(1, 2), keepdims=True)
    contrast = np.exp(0.25 * np.clip(rng.standard_normal(number), -2, 2))
    degraded = (bent - mean) * contrast + mean + 20 * np.clip(rng.standard_normal(number), -2, 2)
    for index in np.flatnonzero(rng.random(len(views)) < 0.2):
        degraded[index] = cv2.GaussianBlur(degraded[index], (0, 0), rng.uniform(0.3, 1.5))
    for index in np.flatnonzero(rng.random(len(views)) < 0.2):
        degraded[index] += rng.uniform(0, 10) * rng.standard_normal(views[index].shape)
    return np.clip(degraded, 0, 255).astype(np.float32)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
