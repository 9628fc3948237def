"""The texts of lenses, the bundled network, and networks that `train` never makes."""

import json
from typing import Any

import pytest

from smiledesk.core.resources import resource
from smiledesk.network.bundle import read_bundle
from tests.support.lens_networks import UNUSUAL_LAYERS, Network, export_network, load_network, unusual_model


@pytest.fixture(scope="session")
def templates() -> dict[str, Any]:
    return json.loads((resource("words") / "en.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def bundled() -> Network:
    return load_network(read_bundle(resource("model")))


@pytest.fixture(scope="session", params=list(UNUSUAL_LAYERS))
def unusual_network(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Network:
    """A network that `train` never makes."""
    return export_network(
        tmp_path_factory.mktemp("strange"), unusual_model(UNUSUAL_LAYERS[request.param], seed=1), seed=1
    )
