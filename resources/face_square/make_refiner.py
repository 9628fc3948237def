"""Make the network that refines face squares: ``python resources/face_square/make_refiner.py DATA YUNET_FILE``.

DATA holds ``lfw_expressions`` and ``genki4k_dev``. Where the face squares really are, YuNet says; the network learns to
say it of a square that is a little off, as Haar's are, and to tell faces from what Haar takes for one. What
``kept_out.csv`` names is left out, so that detector and networks can be measured on it. Needs what SmileDesk needs;
takes some five minutes on two cores. It learns from views as they are; `SquareRefiner` gives dim ones more contrast.
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
"""A face is kept with this much around it, in face squares, and in so many pixels."""

OTHER_MARGIN, OTHER_SIDE = 1.2 * MARGIN, 58
"""The same for what is no face: room to move in."""

PASSES = tuple(replace(one, neighbours=1) for one in (PLAIN, SECOND))
ENLARGED, DETAIL = 2.5, Detail(side=600, scale_factor=1.15, smallest=24)
"""Cascades that believe nearly everything, in enlarged photographs: what they get wrong is what there is to learn."""

SEARCHED = 4
"""Every so many photographs are searched by the cascades: it takes long."""

EPOCHS, BATCH, LEARNING_RATE = 40, 64, 1.5e-3
SPREAD = np.array([0.1, 0.1, 0.15, 10.0], np.float32)
"""What the errors are about as large as: across, down, logarithm of the side, degrees."""


@dataclass(frozen=True, slots=True, eq=False)
class Lessons:
    """faces: shape (n, FACE_SIDE, FACE_SIDE), the face square upright in the middle. others: (m, OTHER_SIDE, ...)."""

    faces: np.ndarray
    others: np.ndarray


def main(data: Path, yunet: Path) -> None:
    """Write ``refiner.tflite`` beside this file."""
    lessons = gathered(list(photographs(data)), yunet)
    sys.stdout.write(f"{len(lessons.faces)} faces, {len(lessons.others)} places that Haar takes for one\n")
    set_up_tensorflow()
    model = trained(lessons)
    model.export(str(Path(__file__).with_name("refiner.tflite")), format="litert", verbose=False)


def photographs(data: Path) -> Iterator[Path]:
    """What may be learned from: no test person, and nothing that is kept out to measure on."""
    with resource("face_square/kept_out.csv").open(newline="") as rows:
        kept_out = {row["file"] for row in csv.DictReader(rows)}
    for folder in (data / "genki4k_dev", data / "lfw_expressions"):
        for sample in find_samples(folder):
            if sample.split != "test" and sample.name not in kept_out:
                yield sample.path


def gathered(paths: list[Path], yunet: Path) -> Lessons:
    """Every face that YuNet finds, and what Haar finds elsewhere in the same photographs."""
    cv2.setNumThreads(1)
    own = threading.local()
    searched = set(paths[::SEARCHED])

    def look(path: Path) -> tuple[list[Pixels], list[Pixels]]:
        if not hasattr(own, "yunet"):
            own.yunet, own.cascades = YuNetNetwork(yunet), Cascades()
        pixels = read_picture(path)
        if pixels is None:
            return [], []
        faces = own.yunet.search(pixels, SearchEffort.STILL)
        others = list(_taken_for_faces(own.cascades, pixels, faces)) if faces and path in searched else []
        return (
            [_patch(pixels, face, FACE_MARGIN, FACE_SIDE) for face in faces[:1]],
            [_patch(pixels, other, OTHER_MARGIN, OTHER_SIDE) for other in others],
        )

    with ThreadPoolExecutor() as pool:
        found = list(pool.map(look, paths))
    return Lessons(
        np.stack([face for faces, _ in found for face in faces]), np.stack([o for _, os in found for o in os])
    )


def _taken_for_faces(cascades: Cascades, pixels: Pixels, faces: tuple[FaceSquare, ...]) -> Iterator[FaceSquare]:
    large = cv2.resize(pixels, None, fx=ENLARGED, fy=ENLARGED, interpolation=cv2.INTER_CUBIC)
    for one in PASSES:
        for find in cascades.search(large, one, DETAIL):
            there = replace(find, cx=find.cx / ENLARGED, cy=find.cy / ENLARGED, size=find.size / ENLARGED)
            if all(overlap(there, face) < 0.15 for face in faces):
                yield there


def _patch(pixels: Pixels, square: FaceSquare, margin: float, side: int) -> Pixels:
    return crop(pixels, replace(square, size=square.size * margin), side, "gray")[..., 0]


def trained(lessons: Lessons):
    """The network: what moves a square to the face (across, down, log side, degrees clockwise), and a face's logit."""
    import keras
    import tensorflow as tf

    keras.utils.set_random_seed(0)
    layers = keras.layers
    inputs = keras.Input((INPUT_SIZE, INPUT_SIZE, 1))
    x = layers.Rescaling(1 / 127.5, offset=-1.0)(inputs)
    for filters in (12, 24, 32, 48):
        x = layers.MaxPooling2D(2)(layers.ReLU()(layers.Conv2D(filters, 3, padding="same")(x)))
    x = layers.ReLU()(layers.Dense(64)(layers.Flatten()(x)))
    model = keras.Model(inputs, layers.Dense(5)(x))
    optimizer = keras.optimizers.Adam()
    optimizer.build(model.trainable_variables)
    huber = keras.losses.Huber(reduction="none")

    @tf.function
    def update(views, targets, is_face):
        with tf.GradientTape() as tape:
            said = model(views, training=True)
            off = tf.reduce_mean(is_face * huber(targets, said[:, :4]))
            wrong = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(is_face, said[:, 4]))
            loss = off + 0.2 * wrong
        optimizer.apply(tape.gradient(loss, model.trainable_variables), model.trainable_variables)
        return loss

    random = np.random.default_rng(0)
    batches = math.ceil(len(lessons.faces) / BATCH)
    for epoch in range(EPOCHS):
        order, losses = random.permutation(len(lessons.faces)), []
        for number in range(batches):
            done = (epoch * batches + number) / (EPOCHS * batches)
            optimizer.learning_rate.assign(LEARNING_RATE * (1 + math.cos(math.pi * done)) / 2)
            batch = batch_of(lessons, order[number * BATCH : (number + 1) * BATCH], random)
            losses.append(float(update(*(tf.constant(array) for array in batch))))
        sys.stdout.write(f"epoch {epoch + 1}/{EPOCHS}  loss {np.mean(losses):.4f}\n")
        sys.stdout.flush()
    kernel, bias = model.layers[-1].get_weights()
    in_units = np.append(SPREAD, 1.0)
    model.layers[-1].set_weights([kernel * in_units, bias * in_units])
    return model


def batch_of(lessons: Lessons, faces: np.ndarray, random: np.random.Generator) -> tuple[np.ndarray, ...]:
    """Views, what moves them to the face in units of `SPREAD`, and whether they show one."""
    near = [_near(lessons.faces[index], random) for index in faces]
    far = [_far(lessons.faces[index], random) for index in random.choice(len(lessons.faces), len(faces) // 8)]
    others = [_other(lessons.others[i], random) for i in random.choice(len(lessons.others), len(faces) // 2)]
    views = np.stack([*(view for view, _ in near), *far, *others])
    targets = np.zeros((len(views), 4), np.float32)
    targets[: len(near)] = [target for _, target in near] / SPREAD
    is_face = (np.arange(len(views)) < len(near)).astype(np.float32)
    mirrored = random.random(len(views)) < 0.5
    views[mirrored] = views[mirrored, :, ::-1]
    targets[mirrored] *= (-1, 1, 1, -1)
    return _worsened(views, random)[..., np.newaxis], targets, is_face


def _near(face: np.ndarray, random: np.random.Generator) -> tuple[np.ndarray, tuple[float, ...]]:
    """A square that is as far off as Haar's are, and what moves it to the face."""
    right = float(np.clip(random.normal(0, 0.08), -0.25, 0.25))
    down = float(np.clip(random.normal(0, 0.06), -0.25, 0.25))
    log = float(np.clip(random.normal(0.12, 0.13), -0.35, 0.5))
    angle = float(np.clip(random.normal(0, 10), -35, 35))
    view = _view(face, FACE_SIDE / FACE_MARGIN, (right, down), math.exp(-log), angle)
    turn, size = math.radians(angle), math.exp(-log)
    across = -(math.cos(turn) * right + math.sin(turn) * down) / size
    along = -(-math.sin(turn) * right + math.cos(turn) * down) / size
    return view, (across, along, log, -angle)


def _far(face: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """A square on a part of a face, or far too large: no face either."""
    size = float(random.choice([random.uniform(0.25, 0.45), random.uniform(1.6, 1.9)]))
    reach = 0.35 if size < 1 else 0.1
    return _view(face, FACE_SIDE / FACE_MARGIN, tuple(random.uniform(-reach, reach, 2)), size, random.normal(0, 10))


def _other(patch: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """What Haar took for a face, moved about a little."""
    move = tuple(random.uniform(-0.1, 0.1, 2))
    return _view(patch, OTHER_SIDE / OTHER_MARGIN, move, math.exp(random.normal(0, 0.08)), random.normal(0, 8))


def _view(patch: np.ndarray, square: float, move: tuple[float, ...], size: float, angle: float) -> np.ndarray:
    """What the network sees of a square that lies off the patch's middle. square: its side in the patch, in pixels."""
    step = square * MARGIN * size / INPUT_SIZE
    cos, sin = step * math.cos(math.radians(angle)), step * math.sin(math.radians(angle))
    middle, centre = (INPUT_SIZE - 1) / 2, (len(patch) - 1) / 2
    to_patch = np.array(
        [
            [cos, -sin, centre + square * move[0] - middle * (cos - sin)],
            [sin, cos, centre + square * move[1] - middle * (sin + cos)],
        ]
    )
    sampled = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    size_of_view = (INPUT_SIZE, INPUT_SIZE)
    return cv2.warpAffine(patch, to_patch, size_of_view, flags=sampled, borderMode=cv2.BORDER_REPLICATE).astype(
        np.float32
    )


def _worsened(views: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Other lights, some blur, some noise."""
    number = (len(views), 1, 1)
    bent = 255 * (views / 255) ** np.exp(0.25 * np.clip(random.standard_normal(number), -2, 2))
    mean = bent.mean(axis=(1, 2), keepdims=True)
    contrast = np.exp(0.25 * np.clip(random.standard_normal(number), -2, 2))
    lit = (bent - mean) * contrast + mean + 20 * np.clip(random.standard_normal(number), -2, 2)
    for index in np.flatnonzero(random.random(len(views)) < 0.2):
        lit[index] = cv2.GaussianBlur(lit[index], (0, 0), random.uniform(0.3, 1.5))
    for index in np.flatnonzero(random.random(len(views)) < 0.2):
        lit[index] += random.uniform(0, 10) * random.standard_normal(views[index].shape)
    return np.clip(lit, 0, 255).astype(np.float32)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
