"""Runs of a small network on a few real images."""

from collections.abc import Callable
from pathlib import Path

import pytest

from smiledesk.faces.base import FaceDetector
from smiledesk.faces.haar import HaarDetector
from smiledesk.jobs.protocol import AnyMessage
from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.network.architecture import Architecture
from smiledesk.network.bundle import Bundle
from smiledesk.training.control import Control
from smiledesk.training.fit.run import train

SMALL = Architecture(conv=(4, 8), dense=(8,), size=24, colour="gray")

haar: Callable[[], FaceDetector] = HaarDetector


def copied(source: Path, target: Path, each: int) -> Path:
    """A folder with the first images of each class, linked."""
    for label in ("smile", "no_smile"):
        (target / label).mkdir(parents=True, exist_ok=True)
        for path in sorted((source / label).iterdir())[:each]:
            (target / label / path.name).symlink_to(path)
    return target


def run(request: TrainingRequest) -> tuple[Bundle, list[AnyMessage]]:
    messages: list[AnyMessage] = []
    return train(request, haar, Control(), messages.append), messages


@pytest.fixture(scope="module")
def tight(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copied(data / "smiles64", tmp_path_factory.mktemp("tight") / "faces", 30)
