"""Make a picture that excites each filter and unit of the bundled model: ``python .../make_activation_pictures.py``.

Activation maximisation (Erhan et al., "Visualizing higher-layer features of a deep network", 2009) begins with noise
and follows the gradient of a unit's number with respect to the pixels. Without regularisation the result is noise that
resembles no photograph. So the picture is shifted before each step (jitter), its contrast decays, and it is blurred
every few steps (Olah et al., "Feature visualization", Distill 2017; Yosinski et al., "Understanding neural networks
through deep visualization", 2015). A filter's number is that of the middle cell of its map, and its picture is cut to
the cell's receptive field.

Writes a sheet of pictures for each layer with weights beside this file, and ``pictures.json``, which names the network.
Needs what SmileDesk needs; takes about two minutes on two cores. The same seed gives the same pictures.
"""

import json
import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from smiledesk.attribution.strongest import PeakFields
from smiledesk.core.layer_kinds import LAYER_KINDS
from smiledesk.core.records import Pixels
from smiledesk.core.resources import resource
from smiledesk.core.windows import Region
from smiledesk.evaluation.activation_pictures import COLUMNS
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.training.tensorflow_setup import set_up_tensorflow

SEED, STEPS, RATE = 0, 400, 0.12
"""A step changes a pixel by about the rate, in log-odds of white."""

BLUR_EVERY, BLUR, LAST_BLUR = 4, 1 / 45, 1 / 120
"""Steps between two blurs, and the standard deviations of the first and the last one in sides of the picture. Pictures
of 3x3 pixels, those of the first layer, are not blurred."""

CONTRAST_KEPT = 0.995
"""Factor of the contrast at each step."""

UNIT_JITTER = 4
"""Largest shift of a unit's picture in pixels; a filter's is half the distance between two cells."""


def main() -> None:
    """Write the sheets and ``pictures.json``."""
    set_up_tensorflow()
    import keras

    bundle = read_bundle(resource("model"))
    model, runtime = keras.saving.load_model(bundle.keras_path), NetworkRuntime(bundle)
    reached = {}
    for index, layer in enumerate(bundle.card.layers):
        kind = LAYER_KINDS.get(layer.kind)
        if kind is None or not kind.has_weights:
            continue
        output = keras.Model(model.input, model.get_layer(layer.name).output)
        pictures = maximised(output, bundle, index)
        numbers = [target_value(runtime.trace(picture).layers[index].output, n) for n, picture in enumerate(pictures)]
        reached[layer.name] = [round(number, 4) for number in numbers]
        region = seen_region(bundle, index)
        cut = pictures[:, region.top : region.bottom, region.left : region.right]
        write_sheet(Path(__file__).with_name(f"{layer.name}.png"), cut)
        sys.stdout.write(f"{layer.name}: {len(cut)} pictures of {region.height} x {region.width} pixels\n")
    named = {"model_id": bundle.model_id, "seed": SEED, "reached": reached}
    Path(__file__).with_name("pictures.json").write_text(json.dumps(named, indent=1) + "\n")


def maximised(output: Any, bundle: Bundle, index: int) -> np.ndarray:
    """A picture that excites each channel of a layer, shape (channels, size, size, colours), uint8."""
    import tensorflow as tf

    card = bundle.card
    channels = card.layers[index].output_shape[-1]
    random = np.random.default_rng(SEED)
    shape = (channels, card.input_size, card.input_size, card.channels)
    odds = tf.Variable(random.normal(0, 0.1, shape).astype(np.float32))
    region, jitter = seen_region(bundle, index), jitter_of(bundle, index)

    @tf.function
    def climb(shift: Any) -> None:
        with tf.GradientTape() as tape:
            moved = tf.roll(255 * tf.sigmoid(odds), shift, (1, 2))
            numbers = output(moved, training=False)
            if len(numbers.shape) == 4:
                numbers = numbers[:, numbers.shape[1] // 2, numbers.shape[2] // 2]
            total = tf.reduce_sum(tf.linalg.diag_part(numbers))
        gradient = tape.gradient(total, odds)
        size = tf.sqrt(tf.reduce_mean(gradient**2, (1, 2, 3), keepdims=True) * shape[1] ** 2 / region.height**2)
        odds.assign(CONTRAST_KEPT * (odds + RATE * gradient / (size + 1e-12)))

    for step in range(STEPS):
        climb(tf.constant(random.integers(-jitter, jitter + 1, 2), tf.int32))
        sigma = region.height * (BLUR + (LAST_BLUR - BLUR) * step / STEPS)
        if step % BLUR_EVERY == 0 and region.height > 3:
            odds.assign([cv2.GaussianBlur(one, (0, 0), sigma).reshape(shape[1:]) for one in odds.numpy()])
    return np.round(255 * tf.sigmoid(odds).numpy()).astype(np.uint8)


def seen_region(bundle: Bundle, index: int) -> Region:
    """The receptive field of the middle cell of a layer's maps; the whole picture for a unit."""
    card = bundle.card
    shape = card.layers[index].output_shape
    if len(shape) == 1:
        return Region(0, 0, card.input_size, card.input_size)
    middle = shape[0] // 2 * shape[1] + shape[1] // 2
    field = PeakFields(card).of(index, 0, middle)
    if field is None:
        raise ValueError(f"the middle cell of '{card.layers[index].name}' sees no part of the face")
    return field.clipped(card.input_size)


def jitter_of(bundle: Bundle, index: int) -> int:
    """Largest shift of a layer's pictures in pixels."""
    shape = bundle.card.layers[index].output_shape
    return UNIT_JITTER if len(shape) == 1 else bundle.card.input_size // shape[0] // 2


def target_value(output: np.ndarray, channel: int) -> float:
    """The number that a channel's picture maximises."""
    middle = output[output.shape[0] // 2, output.shape[1] // 2] if output.ndim == 3 else output
    return float(middle[channel])


def write_sheet(path: Path, pictures: Pixels) -> None:
    """Write pictures of one size as a sheet, `COLUMNS` in a row."""
    missing = -len(pictures) % COLUMNS
    filled = np.concatenate([pictures, np.zeros((missing, *pictures.shape[1:]), np.uint8)])
    rows = [np.concatenate(list(filled[at : at + COLUMNS]), axis=1) for at in range(0, len(filled), COLUMNS)]
    cv2.imwrite(str(path), np.concatenate(rows), [cv2.IMWRITE_PNG_COMPRESSION, 9])


if __name__ == "__main__":
    main()
