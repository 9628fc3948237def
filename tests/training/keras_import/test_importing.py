"""Foreign Keras models: some are imported and give the same numbers, all others are refused with a reason."""

from collections.abc import Callable
from pathlib import Path

import keras
import numpy as np
import pytest
from keras import layers

from smiledesk.core.errors import UserError
from smiledesk.core.layer_kinds import LAYER_KINDS
from smiledesk.core.resources import resource
from smiledesk.jobs.messages import Imported, Progress
from smiledesk.jobs.protocol import AnyMessage
from smiledesk.jobs.requests import ImportRequest, InputColour, InputRange
from smiledesk.network.architecture import Architecture, architecture_of
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.keras_file import read_keras_file
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.training.architecture import build
from smiledesk.training.control import Cancelled, Control
from smiledesk.training.keras_import.importing import import_keras
from tests.support.foreign_models import probabilities, random_model, save_model, with_random_weights

# Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")

ALPHABET = tuple("abcdefghij")


def imported(file: Path, **given: object) -> Bundle:
    settings = {"classes": ALPHABET[: read_keras_file(file).classes], **given}
    return import_keras(ImportRequest(file=file, **settings), file.parent / "model", Control(), lambda _: None)  # type: ignore[arg-type]


def judged(bundle: Bundle, images: np.ndarray) -> np.ndarray:
    runtime = NetworkRuntime(bundle)
    return np.stack([runtime.trace(image).probabilities for image in images])


def noise(bundle: Bundle, number: int = 5) -> np.ndarray:
    shape = (number, bundle.card.input_size, bundle.card.input_size, bundle.card.channels)
    return np.random.default_rng(7).integers(0, 256, shape, dtype=np.uint8)


def straight(*stack: object, size: int = 24, channels: int = 1) -> keras.Model:
    return with_random_weights(keras.Sequential([keras.Input((size, size, channels)), *stack]))


@pytest.mark.parametrize("seed", range(14))
def test_an_imported_model_gives_the_probabilities_of_the_original(tmp_path: Path, seed: int) -> None:
    original = random_model(seed)
    file = save_model(original, tmp_path / "theirs.keras")
    network = read_keras_file(file)
    draw = np.random.default_rng(seed)
    colour: InputColour = "gray" if network.channels == 1 else ("rgb", "bgr")[int(draw.integers(2))]
    given: InputRange = "0..255" if network.scales_itself else ("0..1", "-1..1")[int(draw.integers(2))]
    bundle = imported(file, colour=colour, input_range=given)
    images = noise(bundle)
    np.testing.assert_allclose(judged(bundle, images), probabilities(original, images, colour, given), atol=1e-5)
    kinds = [layer.kind for layer in bundle.card.layers]
    assert (kinds[0], kinds[-2:]) == ("rescaling", ["dense", "softmax"])
    assert set(kinds) <= set(LAYER_KINDS)
    assert set(bundle.weights()) == {one.name for one in bundle.card.layers if one.kind in ("convolution", "dense")}


def test_normalization_after_the_activation_is_folded_forward_where_that_is_exact(tmp_path: Path) -> None:
    original = straight(
        layers.Rescaling(1 / 255),
        layers.Conv2D(4, 3, activation="relu"),
        layers.BatchNormalization(),
        layers.MaxPooling2D(),
        layers.Conv2D(5, 3),
        layers.MaxPooling2D(),
        layers.BatchNormalization(),
        layers.ReLU(),
        layers.BatchNormalization(),
        layers.Flatten(),
        layers.Dense(2, activation="softmax"),
    )
    bundle = imported(save_model(original, tmp_path / "theirs.keras"))
    images = noise(bundle)
    np.testing.assert_allclose(judged(bundle, images), probabilities(original, images, "gray", "0..255"), atol=1e-5)


def test_normalization_after_average_pooling_is_folded_whatever_its_sign(tmp_path: Path) -> None:
    original = straight(
        layers.Conv2D(4, 3),
        layers.AveragePooling2D(3, strides=2, padding="same"),
        layers.BatchNormalization(name="normalized"),
        layers.ReLU(),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(2, activation="softmax"),
    )
    original.get_layer("normalized").gamma.assign([-1.5, 0.5, -0.25, 2.0])
    bundle = imported(save_model(original, tmp_path / "theirs.keras"))
    images = noise(bundle)
    np.testing.assert_allclose(judged(bundle, images), probabilities(original, images, "gray", "0..1"), atol=1e-5)
    assert [(layer.kind, layer.name) for layer in bundle.card.layers if "pool" in layer.name] == [
        ("average_pooling", "pool_1"),
        ("max_pooling", "pool_2"),
    ]


def test_a_network_with_average_pooling_can_be_trained_on(tmp_path: Path) -> None:
    ours = Architecture(conv=(3, 4), dense=(5,), size=16, pool_kind="average")
    file = save_model(build(ours, classes=2, seed=0), tmp_path / "ours.keras")
    assert architecture_of(imported(file).card) == ours


def test_dropout_that_was_built_for_training_drops_nothing_when_keras_judges(tmp_path: Path) -> None:
    inputs = keras.Input((24, 24, 1))
    dropped = layers.Dropout(0.5)(layers.Flatten()(inputs), training=True)
    original = with_random_weights(keras.Model(inputs, layers.Dense(2)(dropped)))
    bundle = imported(save_model(original, tmp_path / "theirs.keras"))
    images = noise(bundle)
    np.testing.assert_allclose(judged(bundle, images), probabilities(original, images, "gray", "0..1"), atol=1e-5)


def test_the_card_names_origin_and_limits(tmp_path: Path) -> None:
    model = straight(layers.Flatten(), layers.Dense(1, activation="sigmoid"), channels=3)
    file = save_model(model, tmp_path / "theirs.keras")
    card = imported(file, classes=("eyes_closed", "eyes_open")).card
    assert (card.title, card.classes, card.positive_class) == ("model", ("eyes_closed", "eyes_open"), "eyes_open")
    assert (card.temperature, card.threshold, card.measurements, card.data) == (1.0, 0.5, (), ())
    origin = card.training["imported"]
    assert origin["file"] == "theirs.keras"
    assert origin["sha256"] == read_keras_file(file).sha256
    assert origin["input_range"] == "0..1"
    assert origin["colour"] == "rgb"
    for text in ("'theirs.keras'", "Not calibrated", "Not measured", "face square", "RGB", "0..1"):
        assert text in card.limits
    for layer in card.layers:
        assert layer.activation_range[0] < layer.activation_range[1], layer.name


def test_an_exported_model_is_imported_unchanged_and_can_be_trained_on(tmp_path: Path) -> None:
    ours = read_bundle(resource("model"))
    file = tmp_path / "ours.keras"
    file.write_bytes(ours.keras_path.read_bytes())
    bundle = imported(file, classes=ours.card.classes)
    assert architecture_of(bundle.card) == architecture_of(ours.card)
    assert bundle.card.positive_class == "smile"
    for name, weights in ours.weights().items():
        np.testing.assert_array_equal(bundle.weights()[name].kernel, weights.kernel)
    images = noise(bundle)
    np.testing.assert_array_equal(judged(bundle, images), judged(ours, images))


def test_a_network_that_architecture_cannot_describe_has_none(tmp_path: Path) -> None:
    stack = (layers.Conv2D(3, 3, padding="same"), layers.MaxPooling2D(), layers.Flatten(), layers.Dense(2))
    bundle = imported(save_model(straight(layers.Rescaling(1 / 127.5, offset=-1), *stack), tmp_path / "theirs.keras"))
    assert architecture_of(bundle.card) is None


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"classes": ()}, r"give --classes no_smile,smile,class_3"),
        ({"classes": ("a", "b")}, "3 different classes"),
        ({"classes": ("a", "a", "b")}, "3 different classes"),
        ({"colour": "rgb"}, "takes 1 channels"),
        ({"positive_class": "a"}, "positive-class"),
    ],
)
def test_the_request_must_fit_the_file(tmp_path: Path, given: dict[str, object], reason: str) -> None:
    file = save_model(straight(layers.Flatten(), layers.Dense(3)), tmp_path / "theirs.keras")
    with pytest.raises(UserError, match=reason):
        imported(file, **given)
    assert [entry.name for entry in tmp_path.iterdir()] == ["theirs.keras"]


def branched() -> keras.Model:
    inputs = keras.Input((24, 24, 1))
    left = layers.Flatten()(inputs)
    return keras.Model(inputs, layers.Dense(2)(layers.Concatenate()([left, left])))


def with_two_inputs() -> keras.Model:
    inputs = keras.Input((24, 24, 1)), keras.Input((24, 24, 1))
    return keras.Model(inputs, layers.Dense(2)(layers.Flatten()(layers.Add()(inputs))))


def used_twice() -> keras.Model:
    inputs = keras.Input((24, 24, 1))
    shared = layers.Conv2D(1, 3, padding="same")
    return keras.Model(inputs, layers.Dense(2)(layers.Flatten()(shared(shared(inputs)))))


@pytest.mark.parametrize(
    ("build", "reason"),
    [
        (lambda: straight(layers.Flatten(), layers.Lambda(lambda x: x), layers.Dense(2)), "Lambda"),
        (lambda: straight(layers.Conv2D(2, 3, activation="gelu"), layers.Flatten(), layers.Dense(2)), "gelu"),
        (lambda: straight(layers.DepthwiseConv2D(3), layers.Flatten(), layers.Dense(2)), "DepthwiseConv2D"),
        (lambda: straight(layers.Conv2D(2, 3, dilation_rate=2), layers.Flatten(), layers.Dense(2)), "dilated"),
        (lambda: straight(layers.Flatten(), layers.Dense(4), layers.LeakyReLU(), layers.Dense(2)), "LeakyReLU"),
        (lambda: straight(layers.ReLU(max_value=6), layers.Flatten(), layers.Dense(2)), "largest value"),
        (lambda: straight(layers.Flatten(), layers.Dense(3, activation="sigmoid")), "do not exclude"),
        (lambda: straight(layers.Flatten(), layers.Dense(1, activation="softmax")), "always 1"),
        (lambda: straight(layers.Flatten(), layers.Dense(3), layers.Softmax(), layers.Dense(2)), "at the end only"),
        (lambda: straight(layers.Conv2D(2, 3), layers.GlobalAveragePooling2D(), layers.Softmax()), "Dense layer"),
        (lambda: straight(layers.Conv2D(2, 3)), "one number a class"),
        (lambda: straight(layers.Dense(2), layers.Flatten(), layers.Dense(2)), "after Flatten"),
        (
            lambda: straight(layers.Rescaling([1.0, 2.0, 3.0]), layers.Flatten(), layers.Dense(2), channels=3),
            "one number",
        ),
        (
            lambda: straight(
                layers.Conv2D(2, 3, activation="relu"),
                layers.BatchNormalization(),
                layers.Conv2D(2, 3, padding="same"),
                layers.Flatten(),
                layers.Dense(2),
            ),
            "padding around the map",
        ),
        (lambda: straight(layers.Flatten(), layers.Dense(2), channels=4), "gray or in colour"),
        (
            lambda: with_random_weights(
                keras.Sequential([keras.Input((24, 32, 1)), layers.Flatten(), layers.Dense(2)])
            ),
            "square",
        ),
        (
            lambda: with_random_weights(keras.Sequential([keras.Input((None, None, 1)), layers.GlobalMaxPooling2D()])),
            "known size",
        ),
        (lambda: with_random_weights(keras.Sequential([keras.Input((24,)), layers.Dense(2)])), "square picture"),
        (lambda: straight(layers.Flatten(dtype="float16"), layers.Dense(2)), "float32"),
        (branched, "Concatenate|branches"),
        (with_two_inputs, "one input"),
        (used_twice, "used twice"),
    ],
)
def test_unsupported_models_are_refused_with_a_reason(
    tmp_path: Path, build: Callable[[], keras.Model], reason: str
) -> None:
    file = save_model(build(), tmp_path / "theirs.keras")
    with pytest.raises(UserError, match=reason) as refusal:
        imported(file)
    assert "\n" not in str(refusal.value)
    assert [entry.name for entry in tmp_path.iterdir()] == ["theirs.keras"]


@keras.saving.register_keras_serializable(package="theirs")
class TheirDense(layers.Dense):
    """A class that other people's code defines."""


@keras.saving.register_keras_serializable(package="theirs")
def their_activation(values: object) -> object:
    return values


@pytest.mark.parametrize(
    ("layer", "reason"),
    [
        (lambda: TheirDense(2), "TheirDense"),
        (lambda: layers.Dense(2, activation=their_activation), "their_activation"),
    ],
)
def test_code_of_others_is_named_and_never_run(tmp_path: Path, layer: Callable[[], layers.Layer], reason: str) -> None:
    file = save_model(straight(layers.Flatten(), layer()), tmp_path / "theirs.keras")
    with pytest.raises(UserError, match=reason):
        imported(file)


def test_a_weight_that_is_no_number_is_refused(tmp_path: Path) -> None:
    model = straight(layers.Flatten(), layers.Dense(2))
    model.layers[-1].bias.assign([np.nan, 0])
    with pytest.raises(UserError, match="not finite"):
        imported(save_model(model, tmp_path / "theirs.keras"))


def test_it_reports_progress_and_can_be_cancelled(tmp_path: Path) -> None:
    file = save_model(straight(layers.Flatten(), layers.Dense(2)), tmp_path / "theirs.keras")
    request = ImportRequest(file=file, classes=("a", "b"))
    messages: list[AnyMessage] = []
    bundle = import_keras(request, tmp_path / "model", Control(), messages.append)
    phases = [message.phase for message in messages if isinstance(message, Progress)]
    assert phases == ["reading", "starting", "measuring", "exporting"]
    assert messages[-1] == Imported(name="model", bundle=str(bundle.folder))

    for step in range(1, 4):
        control, received = Control(), []

        def cancel_at(
            message: AnyMessage, step: int = step, control: Control = control, received: list = received
        ) -> None:
            received.append(message)
            if len(received) == step:
                control.cancel()

        output = tmp_path / f"cancelled{step}"
        with pytest.raises(Cancelled):
            import_keras(request, output, control, cancel_at)
        assert not output.exists()
