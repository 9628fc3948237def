"""The words, the bundled network, and some that no architecture of `train` makes."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from keras import layers

from smiledesk.core.resources import resource
from smiledesk.network.bundle import read_bundle
from tests.support.lens_networks import Network, exported, loaded, unusual


@pytest.fixture(scope="session")
def words() -> dict[str, Any]:
    return json.loads((resource("words") / "en.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def bundled() -> Network:
    return loaded(read_bundle(resource("model")))


UNUSUAL: dict[str, Callable[[], tuple[Any, ...]]] = {
    "strides and even kernels": lambda: (
        layers.Conv2D(3, (4, 2), strides=(2, 1), padding="same"),
        layers.ReLU(),
        layers.MaxPooling2D(3, strides=2, padding="same"),
        layers.Conv2D(4, (2, 3), strides=2, padding="valid"),
        layers.AveragePooling2D((1, 2), strides=(2, 1), padding="valid"),
        layers.Flatten(),
    ),
    "strides longer than windows": lambda: (
        layers.Conv2D(2, 2, strides=3, padding="same"),
        layers.MaxPooling2D(1, strides=2, padding="same"),
        layers.ReLU(),
        layers.Flatten(),
    ),
    "ReLU after flatten, dense after dense, identity": lambda: (
        layers.Conv2D(5, 5, padding="valid"),
        layers.Identity(),
        layers.Conv2D(1, 3, padding="same"),
        layers.AveragePooling2D(3, strides=2, padding="same"),
        layers.Flatten(),
        layers.ReLU(),
        layers.Dense(6),
        layers.Identity(),
        layers.Dense(5),
        layers.ReLU(),
    ),
}


@pytest.fixture(scope="session", params=list(UNUSUAL))
def strange(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Network:
    """A network that `train` never makes."""
    return exported(tmp_path_factory.mktemp("strange"), unusual(UNUSUAL[request.param], seed=1), seed=1)
