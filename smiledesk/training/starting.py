"""What a run starts with: random weights or another bundle's, and what the bundled model settles."""

from typing import Any

from smiledesk.core.decoding import decoding
from smiledesk.core.resources import resource
from smiledesk.dataset.class_names import spoken_of
from smiledesk.jobs.training_request import TrainingError, TrainingRequest
from smiledesk.network.architecture import why_not_from
from smiledesk.network.bundle import Bundle, BundleError, read_bundle
from smiledesk.training.architecture import build


def warm_start(request: TrainingRequest, classes: tuple[str, ...]) -> Bundle | None:
    """The bundle to start from: the one asked for, or the bundled one where it has the same classes and layers.

    Raises:
        TrainingError: the bundle asked for has other classes or layers.
        BundleError: it is no bundle.
    """
    if request.from_scratch:
        return None
    if request.warm_start is None:
        bundle = bundled_model()
        return bundle if bundle and not why_not_from(bundle.card, request.architecture, classes) else None
    bundle = read_bundle(request.warm_start)
    difference = why_not_from(bundle.card, request.architecture, classes)
    if difference:
        raise TrainingError(f"training cannot start from '{request.warm_start}': {difference}")
    return bundle


def starting_model(request: TrainingRequest, classes: tuple[str, ...], bundle: Bundle | None) -> Any:
    """The Keras model to train, with the bundle's weights where one is given.

    Raises:
        TrainingError: the bundle's weights do not fit the layers.
    """
    model = build(request.architecture, len(classes), request.seed)
    if bundle is not None:
        with decoding(lambda reason: TrainingError(f"'{bundle.folder}' has weights of other layers: {reason}")):
            for name, weights in bundle.weights().items():
                model.get_layer(name).set_weights([weights.kernel, weights.bias])
    return model


def bundled_model() -> Bundle | None:
    """The bundle that ships with the program, where it does."""
    try:
        return read_bundle(resource("model"))
    except (FileNotFoundError, BundleError):
        return None


def positive_class(wanted: str | None, classes: tuple[str, ...]) -> str | None:
    """Of two classes the one asked for, or the bundled model's, or the one to speak of; None of more.

    Raises:
        TrainingError: the one asked for is none of them.
    """
    if wanted is not None and (wanted not in classes or len(classes) != 2):
        raise TrainingError(
            f"--positive-class must be one of two classes, here {', '.join(classes)}. Received: {wanted}"
        )
    if len(classes) != 2:
        return None
    bundled = bundled_model()
    candidates = (wanted, bundled.card.positive_class if bundled else None)
    return next((name for name in candidates if name in classes), spoken_of(*classes))
