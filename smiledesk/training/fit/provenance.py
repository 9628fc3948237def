"""The models and data that a trained network comes from, and the weights it starts with."""

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.decoding import decoding
from smiledesk.jobs.training_request import TrainingError, TrainingRequest
from smiledesk.network.architecture import warm_start_fault
from smiledesk.network.bundle import Bundle, bundled_model, read_bundle
from smiledesk.training.architecture import build
from smiledesk.training.fit.training_data import TrainingData


@dataclass(frozen=True, slots=True)
class Provenance:
    """Request, data and start of a run, which determine the weights of each epoch."""

    request: TrainingRequest
    data: TrainingData
    start: Bundle | None
    """The bundle whose weights it started from; None for random weights."""
    teachers: tuple[Bundle, ...]
    """The bundles whose probabilities it learned beside the labels."""
    detector: str
    """Name of the face detector."""


@dataclass(frozen=True, slots=True)
class Learned:
    """Result of the epochs."""

    best_epoch: int
    stopped: Literal["epochs", "early", "asked"]
    """All epochs were done, nothing was gained any more, or the user asked to stop."""
    held_out_logits: NDArray[np.float32] | None = None
    """Logits of the validation images by networks that had not learned from them, shape (n, classes), where the
    finished network learned from all of them (`few_images`); else None."""


def warm_start(request: TrainingRequest, classes: tuple[str, ...]) -> Bundle | None:
    """The bundle to start from: the requested one, or the bundled one if it has the same classes and layers.

    Raises:
        TrainingError: the requested bundle has other classes or layers.
        BundleError: the requested folder is no bundle, or its statistics are broken.
    """
    if request.from_scratch:
        return None
    if request.warm_start is None:
        bundle = bundled_model()
        return bundle if bundle and not warm_start_fault(bundle.card, request.architecture, classes) else None
    bundle = read_bundle(request.warm_start)
    difference = warm_start_fault(bundle.card, request.architecture, classes)
    if difference:
        raise TrainingError(
            "training cannot start from '{model}': {difference}",
            model=request.warm_start,
            difference=difference,
        )
    bundle.statistics()  # the end of the run needs them: a broken file is refused now
    return bundle


def starting_model(request: TrainingRequest, classes: tuple[str, ...], start: Bundle | None) -> Any:
    """The Keras model to train, with the weights of a bundle or random ones.

    Raises:
        TrainingError: the bundle's weights do not fit the layers.
    """
    model = build(request.architecture, len(classes), request.seed)
    if start is not None:
        with decoding(
            lambda reason: TrainingError(
                "'{folder}' has weights of other layers: {reason}", folder=start.folder, reason=reason
            )
        ):
            for name, weights in start.weights().items():
                model.get_layer(name).set_weights([weights.kernel, weights.bias])
    return model
