"""The words, the bundled network, and some that no architecture of `train` makes."""

import json
from typing import Any

import pytest

from smiledesk.core.resources import resource
from smiledesk.network.bundle import read_bundle
from tests.support.lens_networks import UNUSUAL, Network, exported, loaded, unusual


@pytest.fixture(scope="session")
def words() -> dict[str, Any]:
    return json.loads((resource("words") / "en.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def bundled() -> Network:
    return loaded(read_bundle(resource("model")))


@pytest.fixture(scope="session", params=list(UNUSUAL))
def strange(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Network:
    """A network that `train` never makes."""
    return exported(tmp_path_factory.mktemp("strange"), unusual(UNUSUAL[request.param], seed=1), seed=1)
